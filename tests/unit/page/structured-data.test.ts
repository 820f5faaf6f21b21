import { describe, expect, it } from 'vitest';
import {
  dataNodes,
  isArticleNode,
  nodesAt,
  parseJsonLd,
  parseLenient,
  textAt,
} from '../../../src/page/structured-data';
import { parse, read } from './open-page';

const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('JSON-LD', () => {
  it('is found in arrays, graphs and within other objects', () => {
    const document = parse(
      `<html><head>${script('[{"@graph":[{"@type":"WebPage","mainEntity":{"@type":["Thing","ReportageNewsArticle"],"headline":"Inner"}}]}]')}</head><body></body></html>`,
    );
    expect(
      dataNodes(parseJsonLd(document))
        .filter(isArticleNode)
        .map((node) => textAt(node, 'headline')),
    ).toEqual(['Inner']);
  });

  it.each([
    ['{"a":"line\nbreak"}', { a: 'line break' }],
    ['{"a":[1,2,],}', { a: [1, 2] }],
    ['<!-- {"a":1} -->', { a: 1 }],
    ['/*<![CDATA[*/ {"a":1} /*]]>*/', { a: 1 }],
    ['{"a":1};', { a: 1 }],
    ['{"a":1}{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['{"a":', undefined],
  ])('repairs %j', (source, value) => expect(parseLenient(source)).toEqual(value));

  it('reads text and lists however they are wrapped', () => {
    expect(textAt({ name: { '@value': ' x ' } }, 'name')).toBe('x');
    expect(textAt({ name: [['y']] }, 'name')).toBe('y');
    expect(nodesAt({ author: ['A', { name: 'B' }, null, 3] }, 'author').map((node) => node.name)).toEqual(['A', 'B']);
  });

  it('stops at a script without end of objects', () => {
    const huge = `[${Array.from({ length: 20_000 }, () => '{"@type":"Article"}').join(',')}]`;
    expect(
      dataNodes(parseJsonLd(parse(`<html><head>${script(huge)}</head><body></body></html>`))).length,
    ).toBeLessThanOrEqual(5_000);
  });

  it('takes the article of this page from several', () => {
    const many = script(
      '[{"@type":"NewsArticle","headline":"Another story altogether","url":"/other","datePublished":"2020-01-01"},{"@type":"NewsArticle","headline":"Bridge to open in spring","url":"https://outlet.example/a/b","datePublished":"2024-05-02"}]',
    );
    const { article } = read(
      `<html><head><title>Bridge to open in spring</title>${many}</head><body><h1>Bridge to open in spring</h1></body></html>`,
    );
    expect(article.published).toBe('2024-05-02');
    expect(article.headline).toBe('Bridge to open in spring');
  });

  it('takes nothing from an article of another site, and knows its own by a headline written with entities', () => {
    const page = (data: object) =>
      read(
        `<html><head><title>Bridge & ferry open in spring</title>${script(JSON.stringify(data))}</head><body><h1>Bridge & ferry open in spring</h1></body></html>`,
      ).article;
    const other = {
      '@type': 'NewsArticle',
      mainEntityOfPage: 'https://elsewhere.example/article',
      datePublished: '2024-05-02',
    };
    expect(page({ ...other, headline: 'Lamps are cheaper this week' })).toMatchObject({
      headline: 'Bridge & ferry open in spring',
      published: null,
    });
    expect(page({ ...other, headline: 'Bridge &#038; ferry open in spring' }).published).toBe('2024-05-02');
  });
});
