import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { labeller, type ReaderScope, readerOf } from '../../../src/content/reader-scope';
import { articleFromText } from '../../../src/core/article/article';
import { extract } from '../../../src/core/statements/extract';
import { finish } from '../../../src/core/text/steps';
import { packs } from '../../../src/languages';

const TEXTS: Readonly<Record<string, string>> = {
  ar: 'قال وزير النقل إن الجسر سيفتح في الربيع. وأضاف أن الأشغال انتهت.',
  de: 'Der Minister sagte, die Brücke werde im Frühjahr geöffnet. „Die Arbeiten sind beendet“, fügte er hinzu.',
  en: 'The minister said the bridge would open in spring. “The works are done,” he added.',
};

const scope = globalThis as typeof globalThis & ReaderScope;
afterEach(() => {
  delete scope.isnadReaders;
  delete scope.isnadLabels;
  vi.resetModules();
});

describe('readers', () => {
  it.each(readdirSync('src/content/readers'))('%s reads its language as the command line does', async (file) => {
    const code = file.slice(0, 2);
    await import(`../../../src/content/readers/${code}.ts`);
    const article = articleFromText({ text: TEXTS[code] ?? '', language: code });
    const reader = await readerOf(code, () => Promise.reject(new Error('it is there')));
    const withLabels = await labeller(() => import('../../../src/content/labels'));
    const extraction = reader && finish(withLabels(finish(reader(article))));
    expect(extraction).toEqual(extract(article, packs));
    expect(extract(article, packs).statements.length).toBeGreaterThan(1);
  });

  it('need the script of the labels, and say so when it cannot be loaded', async () => {
    await expect(labeller(async () => {})).rejects.toThrow();
    await expect(labeller(() => Promise.reject(new Error('the worker is gone')))).rejects.toThrow('gone');
  });

  it('are loaded when the page turns out to be in another language than it said', async () => {
    const reader = await readerOf('en', () => import('../../../src/content/readers/en'));
    expect(reader).not.toBeNull();
    expect(await readerOf('fr', async () => {})).toBeNull();
    expect(await readerOf('constructor', async () => {})).toBeNull();
  });
});
