import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(ROOT, 'src');

/** What each folder of `src` may import (ARCHITECTURE.md). A folder that is not listed may import nothing. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: ['core'],
  languages: ['languages', 'core'],
  exports: ['exports', 'core'],
  page: ['page', 'core'],
  store: ['store', 'core'],
  platform: ['platform'],
  messages: ['messages', 'core', 'platform'],
  content: ['content', 'core', 'languages', 'page', 'messages', 'platform', 'ui'],
  background: ['background', 'core', 'languages', 'exports', 'store', 'messages', 'platform', 'content'],
  ui: ['ui', 'core', 'messages', 'platform'],
  cli: ['cli', 'core', 'languages', 'page'],
};

/** Stages of core in the order of the data; a stage imports itself and earlier ones. */
const STAGES = ['text', 'article', 'statements', 'claims', 'matching', 'relations', 'views'];

const LIBRARIES: Record<string, readonly string[]> = {
  core: ['valibot'],
  store: ['dexie'],
  platform: ['webextension-polyfill'],
  content: ['preact'],
  ui: ['preact', 'preact/hooks', 'preact/jsx-runtime'],
  cli: [
    'linkedom',
    'node:fs',
    'node:fs/promises',
    'node:readline',
    'node:path',
    'node:url',
    'node:zlib',
    'node:process',
  ],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function imports(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^'";=]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]/gm,
  );
  return [...found].map((match) => {
    const target = (match[2] ?? match[3] ?? match[4] ?? '').replace(/\?.*$/, '');
    const to = target.startsWith('.') ? relative(SRC, normalize(join(dirname(file), target))) : target;
    return { from: relative(SRC, file), to, typeOnly: match[1] !== undefined };
  });
}

const SOURCES = files(SRC);
const IMPORTS = SOURCES.flatMap(imports);
const folderOf = (path: string) => path.split('/')[0] ?? '';
const isOwn = (item: Import) => Object.hasOwn(MAY_IMPORT, folderOf(item.to));

describe('the house', () => {
  it('has only folders that are listed', () => {
    expect(readdirSync(SRC).filter((name) => !Object.hasOwn(MAY_IMPORT, name))).toEqual([]);
  });

  it('lets a folder import only what the table allows', () => {
    const broken = IMPORTS.filter(
      (item) => isOwn(item) && !MAY_IMPORT[folderOf(item.from)]?.includes(folderOf(item.to)),
    );
    expect(broken).toEqual([]);
  });

  it('lets the screens take only types from core', () => {
    const values = IMPORTS.filter(
      (item) => folderOf(item.from) === 'ui' && folderOf(item.to) === 'core' && !item.typeOnly,
    );
    expect(values).toEqual([]);
  });

  it('lets messages take only types from core', () => {
    const values = IMPORTS.filter(
      (item) => folderOf(item.from) === 'messages' && folderOf(item.to) === 'core' && !item.typeOnly,
    );
    expect(values).toEqual([]);
  });

  it('lets a stage of core import itself and earlier stages', () => {
    const broken = IMPORTS.filter((item) => {
      const [from, to] = [item.from, item.to].map((path) => path.split('/'));
      if (from?.[0] !== 'core' || to?.[0] !== 'core' || from.length < 3) return false;
      if (to.length < 3) return !item.typeOnly;
      return STAGES.indexOf(to[1] ?? '') > STAGES.indexOf(from[1] ?? '') && !item.typeOnly;
    });
    expect(broken).toEqual([]);
  });

  it('lets the rules of a word order be imported by that order alone, so that a page carries those of one', () => {
    const orderOf = (path: string) =>
      /^core\/.*\/(?:order-)?(verb-first|verb-second|subject-first)[^/]*$/.exec(path)?.[1];
    const broken = IMPORTS.filter((item) => {
      const wanted = item.typeOnly ? undefined : orderOf(item.to);
      const isEntry = /\/order-[^/]*$/.test(item.to);
      return wanted !== undefined && !isEntry && orderOf(item.from) !== wanted;
    });
    expect(broken).toEqual([]);
  });

  it('knows every stage of core', () => {
    const stages = readdirSync(join(SRC, 'core')).filter((name) => !name.includes('.'));
    expect([...stages].sort()).toEqual([...STAGES].sort());
  });

  it('uses libraries only where they are listed', () => {
    const broken = IMPORTS.filter((item) => {
      const own = isOwn(item) || item.to.startsWith('..') || item.to.endsWith('.css');
      return !own && !LIBRARIES[folderOf(item.from)]?.includes(item.to);
    });
    expect(broken).toEqual([]);
  });

  it('names the browser only in platform', () => {
    const named = SOURCES.filter((file) => folderOf(relative(SRC, file)) !== 'platform').filter((file) =>
      /(?<![\w.'"`-])(chrome|browser)\.(runtime|tabs|scripting|storage|action|permissions|i18n|sidePanel)/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(named).toEqual([]);
  });

  it('has no raw HTML sink', () => {
    const sinks = SOURCES.filter((file) =>
      /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(sinks.map((file) => relative(ROOT, file))).toEqual([]);
  });

  it('has no words of any language in core', () => {
    // Letters and name particles belong to a script, not to one language: names must meet across all of them.
    const scripts = join(SRC, 'core', 'text', 'name-letters.ts');
    const foreign = files(join(SRC, 'core')).filter((file) => {
      if (file === scripts) return false;
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return [...code.matchAll(/['"`]([^'"`\n]*)['"`]/g)].some(([, text = '']) => /[\u0620-\u064A]{2,}/.test(text));
    });
    expect(foreign.map((file) => relative(ROOT, file))).toEqual([]);
  });

  it('has one file and one line for each language', () => {
    const index = readFileSync(join(SRC, 'languages', 'index.ts'), 'utf8');
    const folders = readdirSync(join(SRC, 'languages'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^[a-z]{2}$/.test(entry.name))
      .map((entry) => entry.name);
    const listed = [...index.matchAll(/from '\.\/([a-z]{2})'/g)].map((match) => match[1]);
    expect(listed.sort()).toEqual(folders.sort());
    const readers = readFileSync(join(SRC, 'background', 'readers.ts'), 'utf8');
    for (const folder of ['readers', 'annotators']) {
      const loaded = [...readers.matchAll(new RegExp(`from '../content/${folder}/([a-z]{2})\\?`, 'g'))];
      expect(loaded.map((match) => match[1]).sort()).toEqual(folders.sort());
      expect(readdirSync(join(SRC, 'content', folder)).sort()).toEqual(folders.map((code) => `${code}.ts`).sort());
    }
  });
});
