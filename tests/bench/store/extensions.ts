import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';

/** Content scripts that the worker names: the bench opens no page, so any path will do. */
const noContentScripts: Plugin = {
  name: 'bench:no-content-scripts',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('?script&iife') ? '\0no-content-script' : null),
  load: (id) => (id === '\0no-content-script' ? 'export default "none.js"' : null),
};

/** The version of the index in both worker and importer, so that the worker finds nothing to index anew. */
export const INDEX_VERSION = 'bench';

/** Bundles a file as one script; what it exports becomes the global `name`. */
export async function scriptOf(entry: string, name: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [noContentScripts],
    define: { INDEX_VERSION: JSON.stringify(INDEX_VERSION) },
    build: { write: false, minify: true, target: 'es2022', lib: { entry, formats: ['iife'], name } },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[];
  const [chunk] = [result].flat().flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built`);
  return chunk.code;
}

/** Writes an extension of one worker and an empty page. Nothing of it ships. */
export async function writeExtension(folder: string, name: string, worker: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'worker.js'), worker);
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>bench</title>');
  await cp('assets/packs', join(folder, 'packs'), { recursive: true });
  const manifest = {
    manifest_version: 3,
    name,
    version: '0.0.1',
    // What the worker that ships asks of the browser when it starts.
    permissions: ['scripting', 'unlimitedStorage'],
    commands: { bench: { description: 'bench' } },
    action: {},
    background: { service_worker: 'worker.js' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
