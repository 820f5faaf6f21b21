import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexVersion } from '../../../.config/index-version';
import { lexicons } from '../../../src/languages';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-index-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The version of an indexing whose code is given, with a module beside it. */
function versionOf(code: string, beside = 'export const unused = 1;'): Promise<string> {
  writeFileSync(join(folder, 'beside.ts'), beside);
  writeFileSync(join(folder, 'terms.ts'), code);
  return indexVersion({}, `export { terms } from '${join(folder, 'terms.ts')}';`);
}

describe('the version of the indexing', () => {
  it('is the same for as long as claims are indexed alike, whatever else an update changes', async () => {
    const code = "import { size } from './beside';\nexport const terms = (text: string) => text.slice(0, size);";
    const first = await versionOf(code, 'export const size = 3;');
    const reworded = `// Another comment.\n${code.replace('(text: string) =>', '(words: string) =>').replace('text.', 'words.')}`;
    expect(await versionOf(reworded, 'export const size = 3;\nexport const other = () => fetch("x");')).toBe(first);
    expect(await versionOf(code, 'export const size = 4;')).not.toBe(first);
    expect(await versionOf(code.replace('0, size', '1, size'), 'export const size = 3;')).not.toBe(first);
  });

  it('is that of the shipped code and words: a new stop word or concept makes another, an opposite or a phrase none', async () => {
    const { en } = lexicons;
    if (!en) throw new Error('no English');
    const shipped = await indexVersion(lexicons);
    expect(shipped).toMatch(/^[0-9a-f]{12}$/);
    const stop = { ...en, text: { ...en.text, stopWords: [...en.text.stopWords, 'zzz'] } };
    const concept = { ...en, meaning: { ...en.meaning, concepts: { ...en.meaning.concepts, zzz: ['zzz'] } } };
    const opposite = { ...en, meaning: { ...en.meaning, opposites: [] }, phrases: {} };
    expect(await indexVersion({ ...lexicons, en: stop })).not.toBe(shipped);
    expect(await indexVersion({ ...lexicons, en: concept })).not.toBe(shipped);
    expect(await indexVersion({ ...lexicons, en: opposite })).toBe(shipped);
  });
});
