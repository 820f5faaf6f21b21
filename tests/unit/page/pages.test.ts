import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../../src/page/detect';
import { otherPages } from '../../eval/other-pages';
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

describe('pages that are no articles', () => {
  it('are told from articles in every language, also by templates that call each page one', () => {
    const taken = otherPages().filter(({ url, html }) => detectArticle(parse(html), url).article);
    expect(taken.map(({ id }) => id)).toEqual([]);
  });

  it('are those that the server does not have, whatever they hold', () => {
    const html = readFileSync(new URL('harbour-post--bridge/page.html', PAGES), 'utf8');
    const page = parse(html);
    const answered = (responseStatus: number) =>
      new Proxy(page, {
        get: (target, name) =>
          name === 'defaultView'
            ? { performance: { getEntriesByType: () => [{ responseStatus }] } }
            : typeof Reflect.get(target, name) === 'function'
              ? Reflect.get(target, name).bind(target)
              : Reflect.get(target, name),
      });
    const detected = (status: number) => detectArticle(answered(status), 'https://outlet.example/a/b').article;
    expect([200, 403, 404, 410, 503].map(detected)).toEqual([true, true, false, false, false]);
  });
});
