import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin, runnerImport, type UserConfig } from 'vite';
import { indexVersion } from './.config/index-version.ts';
import { type Flavour, manifestFor, PANEL, WELCOME } from './manifest.config.ts';

const FLAVOURS: Record<string, Flavour> = {
  chrome: { browser: 'chrome', demo: false },
  firefox: { browser: 'firefox', demo: false },
  'demo-chrome': { browser: 'chrome', demo: true },
  'demo-firefox': { browser: 'firefox', demo: true },
};

/** Nothing of ours is reachable by pages: scripts are injected by the worker, so no resource needs to be exposed. */
function nothingWebAccessible(): Plugin {
  return {
    name: 'isnad:nothing-web-accessible',
    enforce: 'post',
    renderCrxManifest(manifest: Record<string, unknown>) {
      delete manifest.web_accessible_resources;
      return manifest;
    },
  } as Plugin;
}

/**
 * Takes out of the build what the browser never loads: files of `assets/` for people who work on Isnad, and the module
 * copies that CRXJS leaves beside the content scripts that it built as IIFE.
 */
function dropWhatIsNotLoaded(): Plugin {
  let outDir = '';
  return {
    name: 'isnad:drop-what-is-not-loaded',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const scripts = (await readdir(join(outDir, 'assets'))).filter((name) => name.endsWith('.js'));
      const roots = (await readdir(outDir, { recursive: true })).filter((name) => /\.html$|-loader\.js$/.test(name));
      const loaded = new Set<string>();
      const follow = async (file: string): Promise<void> => {
        const text = await readFile(join(outDir, file), 'utf8');
        for (const name of scripts) {
          if (loaded.has(name) || !text.includes(name)) continue;
          loaded.add(name);
          await follow(join('assets', name));
        }
      };
      for (const root of roots) await follow(root);
      const copies = scripts.filter((name) => !loaded.has(name)).map((name) => join('assets', name));
      for (const file of [...copies, 'packs/FORMAT.md', 'icons/draw.ts', '.vite'])
        await rm(join(outDir, file), { force: true, recursive: true });
    },
  };
}

export default defineConfig(async ({ mode, command }): Promise<UserConfig> => {
  if (mode === 'cli') {
    return {
      publicDir: false,
      build: {
        ssr: 'src/cli/main.ts',
        outDir: 'dist/cli',
        emptyOutDir: true,
        target: 'node20',
        rollupOptions: { output: { entryFileNames: 'isnad.js' } },
      },
      ssr: { noExternal: true },
    };
  }
  // Through Vite's own loader: imported above, each file of the words would be warned of at every build.
  const { module: languages } = await runnerImport<typeof import('./src/languages')>('./src/languages/index.ts');
  const flavour = FLAVOURS[mode] ?? { browser: 'chrome', demo: true };
  const outDir = command === 'serve' ? 'dist/dev' : `dist/${mode}`;
  return {
    publicDir: 'assets',
    define: { INDEX_VERSION: JSON.stringify(await indexVersion(languages.lexicons)) },
    plugins: [
      preact(),
      crx({ manifest: manifestFor(flavour), browser: flavour.browser }),
      nothingWebAccessible(),
      dropWhatIsNotLoaded(),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      sourcemap: false,
      // CRXJS finds the pages that a manifest names, but not Firefox's sidebar, nor what only the worker opens.
      rollupOptions: { input: [PANEL, WELCOME] },
    },
  };
});
