import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/core/text/steps';
import { pointsOf } from '../../../src/page/anchor';
import { detectArticle } from '../../../src/page/detect';
import { extractHtml } from '../../../src/page/extract-html';
import { readArticle, readInSteps } from '../../../src/page/read';
import { anchoredShare, parse, read, words } from './open-page';

const sentence = (number: number) =>
  `The ministry said on day ${number} that the bridge would open in spring, according to two engineers who worked on it.`;
const paragraphs = (count: number) => Array.from({ length: count }, (_, at) => `<p>${sentence(at)}</p>`).join('');
const HEAD = '<h1>The bridge will open in spring</h1>';

describe('pages that mean no good', () => {
  it('says when there is no text', () => {
    for (const html of ['', '<html></html>', '<html><body><script>var x = 1</script></body></html>']) {
      const { article, notes } = read(html);
      expect(article.text).toBe('');
      expect(notes).toContain('no-text');
    }
  });

  it('reads one paragraph of 2 MB in linear time', () => {
    const text = Array.from({ length: 17_000 }, (_, at) => sentence(at)).join(' ');
    const reading = read(`<html><body>${HEAD}<p>${text}</p></body></html>`);
    expect(reading.article.text).toContain(sentence(16_999));
    expect(anchoredShare(reading)).toBe(1);
  });

  it('reads an article among 60,000 elements', () => {
    const rest = '<div><a href="/x">y</a></div>'.repeat(30_000);
    const { article } = read(`<html><body><article>${HEAD}${paragraphs(20)}</article>${rest}</body></html>`);
    expect(article.blocks).toHaveLength(21);
  });

  it('reads an article and not the comments on it, though they are a hundred times as long', () => {
    const comments = `<div class="comment"><b>Reader</b> ${sentence(7).repeat(30)}</div>`.repeat(40);
    const { article } = read(
      `<html><body><main>${HEAD}<article>${paragraphs(6)}</article><section id="comments">${comments}</section></main></body></html>`,
    );
    expect(article.blocks).toHaveLength(7);
    expect(article.text).not.toContain('Reader');
  });

  it.each(['ad-slot', 'adbox wide', 'ads', 'advert-inline'])('reads no text in boxes named %s', (name) => {
    const slot = `<div class="${name}">The director of Quay Lamps said that every lamp in every shop is cheaper this week. ${sentence(50)}</div>`;
    const { article } = read(
      `<html><body><main><article>${HEAD}${[1, 2, 3, 4].map((at) => `<p>${sentence(at)}</p>${slot}`).join('')}</article></main></body></html>`,
    );
    expect(article.text).not.toContain('Lamps');
    expect(article.blocks).toHaveLength(5);
  });

  it('reads through 2,000 levels of boxes and of inline tags', () => {
    const deep = `${'<div>'.repeat(2_000)}${HEAD}${paragraphs(5)}<p>${'<span>'.repeat(2_000)}${sentence(99)}${'</span>'.repeat(2_000)}</p>${'</div>'.repeat(2_000)}`;
    const { article } = read(`<html><body>${deep}</body></html>`);
    expect(article.text).toContain(sentence(4));
    expect(article.text).toContain(sentence(99));
  });

  it('survives fields that hide the properties of their form', () => {
    const document = parse(`<html><body>${HEAD}<form>${paragraphs(6)}</form></body></html>`);
    const form = document.querySelector('form') as Element;
    for (const name of ['childNodes', 'nodeName', 'getAttribute', 'hasAttribute', 'shadowRoot'])
      Object.defineProperty(form, name, { value: document.createElement('input') });
    expect(readArticle(document, { url: '', ...words }).article.text).toContain(sentence(5));
  });

  it('reads on whatever the page does between the steps', () => {
    const whole = `<html><body><article>${HEAD}${paragraphs(8)}</article></body></html>`;
    const options = { url: '', ...words };
    const count = [...readInSteps(parse(whole), options)].length;
    expect(count).toBeGreaterThanOrEqual(6);
    for (let emptied = 0; emptied < count; emptied++) {
      const document = parse(whole);
      const steps = readInSteps(document, options);
      for (let step = 0; step <= emptied; step++) steps.next();
      document.querySelector('article')?.remove();
      const { article, anchors } = finish(steps);
      expect(article.blocks.flatMap(({ span }) => pointsOf(anchors, span))).toEqual([]);
    }
  });

  it('throws nothing at whoever asks, whatever the document throws', () => {
    const broken = new Proxy({} as Document, {
      get: () => {
        throw new Error('no');
      },
    });
    expect(detectArticle(broken, 'https://outlet.example/a')).toEqual({ article: false, reason: 'unreadable' });
    const { article, notes } = readArticle(broken, { url: 'https://outlet.example/a', ...words });
    expect(article).toMatchObject({ url: 'https://outlet.example/a', text: '' });
    expect(notes).toEqual(expect.arrayContaining(['metadata-failed', 'body-failed', 'no-text']));
  });

  it.each<[string, string, boolean]>([
    ['broken', '{"@type":"NewsArticle","headline":\'x\'', true],
    ['huge', `{"@type":"NewsArticle","headline":"${'x'.repeat(2_100_000)}"}`, true],
    ['broken and of a shop', '{"@type":"Offer","price":', false],
    ['sound', '{"@type":"NewsArticle","headline":"x"}', false],
  ])('notes data on the article that it could not read, and no other: %s', (_, data, noted) => {
    const script = `<script type="application/ld+json">${data}</script>`;
    const { notes } = read(`<html><head>${script}</head><body>${HEAD}${paragraphs(6)}</body></html>`);
    expect(notes.includes('metadata-failed')).toBe(noted);
  });

  it('takes no address from the page but its own', () => {
    const canonical = (href: string) =>
      read(`<html><head><link rel="canonical" href="${href}"></head><body></body></html>`).article.url;
    expect(canonical('/a/b?clean')).toBe('https://outlet.example/a/b?clean');
    expect(canonical('https://elsewhere.example/a/b')).toBe('https://outlet.example/a/b');
    expect(canonical('https://outlet.example/')).toBe('https://outlet.example/a/b');
    expect(canonical('javascript:alert(1)')).toBe('https://outlet.example/a/b');
    expect(canonical('http://[')).toBe('https://outlet.example/a/b');
  });

  it('borrows no neighbour’s address and no outlet, whatever the page says of itself', () => {
    const html = (href: string) => `<html><head><link rel="canonical" href="${href}"></head><body></body></html>`;
    const at = (href: string, url: string) => read(html(href), url).article;
    expect(at('https://great.co.example/a', 'https://small.co.example/a').url).toBe('https://small.co.example/a');
    expect(at('https://outlet.example/a/b', 'https://m.outlet.example/a/b?x=1')).toMatchObject({
      url: 'https://outlet.example/a/b',
      outlet: { host: 'm.outlet.example' },
    });
    const two = `<html><head><link rel="canonical" href="/another"><meta property="og:url" content="/a/b"></head><body></body></html>`;
    expect(read(two, 'https://outlet.example/a/b?utm=1').article.url).toBe('https://outlet.example/a/b');
  });
});

describe('extractHtml', () => {
  it('writes the body without headline', () => {
    const page = extractHtml(
      `<html><head><meta property="og:type" content="article"></head><body>${HEAD}${paragraphs(6)}</body></html>`,
      'https://outlet.example/a/b',
      parse,
      words,
    );
    expect(page).toMatchObject({ title: 'The bridge will open in spring', lang: 'en', article: true, date: null });
    expect(page.text.startsWith(sentence(0))).toBe(true);
  });
});
