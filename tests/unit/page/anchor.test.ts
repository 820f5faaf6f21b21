import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { pointsOf, rangesOf, spanOf } from '../../../src/page/anchor';
import { readArticle } from '../../../src/page/read';
import { words } from './open-page';

const TAIL =
  'A second paragraph tells at some length what the council, the ministry and two engineers had to say about it.';
const PAGE = `<!doctype html><html><head><title>Bridge to open</title></head><body><article><h1>Bridge to open in spring</h1>
<p>The <b>old</b> bri\u00ADdge will\u00A0open in   spring, <a href="/x">the min<i>istry</i></a> said<span hidden>, hidden</span> on Tuesday to reporters.</p>
<p>${TAIL}</p></article></body></html>`;

function open() {
  const window = new Window();
  window.document.write(PAGE);
  const document = window.document as unknown as Document;
  return { document, ...readArticle(document, { url: 'https://outlet.example/a', ...words }) };
}

const clean = (text: string) => text.replace(/\u00AD/g, '').replace(/\s+/g, ' ');

describe('rangesOf', () => {
  it('covers a phrase through inline tags, soft hyphens and no-break spaces, and nothing hidden', () => {
    const { article, anchors } = open();
    const start = article.text.indexOf('old bridge');
    const phrase = 'old bridge will open in spring, the ministry said on Tuesday';
    expect(article.text.slice(start, start + phrase.length)).toBe(phrase);
    const ranges = rangesOf(anchors, [start, start + phrase.length]);
    expect(ranges.map((range) => clean(range.toString()))).toEqual([
      'old',
      ' bridge will open in spring, ',
      'the min',
      'istry',
      ' said',
      ' on Tuesday',
    ]);
  });

  it('leaves out what the page has removed since', () => {
    const { document, article, anchors } = open();
    document.querySelector('b')?.remove();
    const start = article.text.indexOf('The old');
    expect(pointsOf(anchors, [start, start + 10]).map(({ node }) => node.data.slice(0, 4))).toEqual(['The ', ' bri']);
  });

  it('is empty for an empty span and for one past the end', () => {
    const { article, anchors } = open();
    expect(rangesOf(anchors, [5, 5])).toEqual([]);
    expect(rangesOf(anchors, [article.text.length + 1, article.text.length + 9])).toEqual([]);
  });
});

describe('spanOf', () => {
  it('gives the span of a selection across tags back', () => {
    const { document, article, anchors } = open();
    const range = document.createRange();
    range.setStart(document.querySelector('b')?.firstChild as Node, 0);
    range.setEnd(document.querySelector('i')?.firstChild as Node, 5);
    const span = spanOf(anchors, range);
    expect(span && article.text.slice(span[0], span[1])).toBe('old bridge will open in spring, the ministry');
  });

  it('takes in whole paragraphs and leaves out what lies between', () => {
    const { document, article, anchors } = open();
    const range = document.createRange();
    range.setStart(document.querySelector('i')?.firstChild as Node, 0);
    range.setEnd(document.querySelectorAll('p')[1]?.firstChild as Node, 8);
    const span = spanOf(anchors, range);
    expect(span && article.text.slice(span[0], span[1])).toBe('istry said on Tuesday to reporters.\n\nA second');
  });

  it('is null outside the article', () => {
    const { document, anchors } = open();
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('title') as Node);
    expect(spanOf(anchors, range)).toBeNull();
  });
});
