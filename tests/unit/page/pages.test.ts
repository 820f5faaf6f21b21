import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../../src/page/detect';
import { anchoredShare, parse, read } from './open-page';

const PAGES = new URL('../../pages/', import.meta.url);

interface Expected {
  readonly url: string;
  readonly article?: boolean;
  readonly read?: Record<string, unknown>;
}

function observe(html: string, url: string): Expected {
  const { article } = detectArticle(parse(html), url);
  if (!article) return { url, article };
  const { article: page, notes } = read(html, url);
  const { text, blocks, ...metadata } = page;
  return {
    url,
    article,
    read: { ...metadata, blocks: blocks.map(({ kind, span }) => `${kind}: ${text.slice(span[0], span[1])}`), notes },
  };
}

describe('pages', () => {
  for (const name of readdirSync(PAGES)) {
    const html = readFileSync(new URL(`${name}/page.html`, PAGES), 'utf8');
    const file = new URL(`${name}/expected.json`, PAGES);
    const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected;
    it(`${name} reads as expected`, () => {
      const seen = observe(html, expected.url);
      if (process.env.UPDATE === '1') writeFileSync(file, `${JSON.stringify(seen, null, 2)}\n`);
      else expect(seen).toEqual(expected);
    });
    if (expected.article === false) continue;
    it(`${name} leads every character back to the page`, () => {
      expect(anchoredShare(read(html, expected.url))).toBeGreaterThanOrEqual(0.995);
    });
  }
});
