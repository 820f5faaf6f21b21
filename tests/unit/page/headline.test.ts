import { describe, expect, it } from 'vitest';
import { read } from './open-page';

interface Titles {
  readonly data?: object;
  readonly shared?: string;
  readonly alsoShared?: string;
  readonly window?: string;
  readonly body: string;
}

function headlineOf({ data, shared, alsoShared, window = '', body }: Titles): string {
  const json = JSON.stringify({ '@type': 'NewsArticle', datePublished: '2024-05-02', ...data });
  const metas = [
    ['og:site_name', 'Harbour Post'],
    ['og:title', shared],
    ['twitter:title', alsoShared],
  ].map(([name, content]) => (content === undefined ? '' : `<meta property="${name}" content="${content}">`));
  const script = data === undefined ? '' : `<script type="application/ld+json">${json}</script>`;
  return read(`<html><head><title>${window}</title>${metas.join('')}${script}</head><body>${body}</body></html>`)
    .article.headline;
}

const SHOWN = 'Old bridge to reopen in spring, ministry says';
const OTHER = 'Harbour bridge: what commuters must know now';

describe('the headline', () => {
  it('is the heading that data and window bear out twice over, whatever others are told', () => {
    const body = `<h1>${SHOWN}</h1>`;
    const data = { headline: SHOWN, name: SHOWN };
    const window = `${SHOWN} | Harbour Post`;
    expect(headlineOf({ data, shared: OTHER, alsoShared: OTHER, window, body })).toBe(SHOWN);
  });

  it('is what others are told twice over, where only the data has the heading too', () => {
    const body = `<h1>${SHOWN}</h1>`;
    expect(headlineOf({ data: { headline: SHOWN }, shared: OTHER, alsoShared: OTHER, window: 'x', body })).toBe(OTHER);
  });

  it.each([
    ['a list', `<ol><li>Home</li><li><h1>${OTHER}</h1></li></ol>`],
    ['a box of links', `<div class="page-Breadcrumb_x1"><h1>${OTHER}</h1></div>`],
    ['a menu', `<nav><ul><li><h1>${OTHER}</h1></li></ul></nav>`],
  ])('is not the end of a trail of breadcrumbs in %s', (_, trail) => {
    const body = `${trail}<article><h2>${SHOWN}</h2><p>The ministry says so.</p></article>`;
    expect(headlineOf({ data: { headline: OTHER }, shared: SHOWN, window: OTHER, body })).toBe(SHOWN);
  });

  it('may stand in a box that says of itself that it has a trail', () => {
    const body = `<div class="has-breadcrumbs"><h1>${SHOWN}</h1><h2>Sub</h2><p>The ministry says so.</p></div>`;
    expect(headlineOf({ shared: SHOWN, window: `${SHOWN} | Harbour Post`, body })).toBe(SHOWN);
  });

  it('goes without a kicker that differs from place to place', () => {
    const body = `<h1><span>Traffic</span><span> - </span><span>${SHOWN}</span></h1>`;
    const told = `Two years of repairs: ${SHOWN}`;
    expect(headlineOf({ shared: told, alsoShared: told, window: `${told} | Harbour Post`, body })).toBe(SHOWN);
    const arabic = 'الجسر القديم يعود إلى الخدمة في الربيع';
    const kicked = `<h1><span>مواصلات</span> <span>${arabic}</span></h1>`;
    expect(headlineOf({ shared: `بعد عامين: ${arabic}`, alsoShared: `بعد عامين: ${arabic}`, body: kicked })).toBe(
      arabic,
    );
  });

  it('keeps a kicker that belongs to it, and words that only look like one', () => {
    const body = '<h1><span>Report on the flood</span><span>Two ministers resign over warnings</span></h1>';
    const told = 'Report on the flood: Two ministers resign over warnings';
    expect(headlineOf({ shared: told, alsoShared: told, window: told, body })).toContain('Report on the flood');
    const part = '<h1><span>Spies :</span> <span>a great place for agents</span></h1>';
    const whole = 'The city is a great place for agents';
    expect(headlineOf({ shared: whole, alsoShared: whole, window: whole, body: part })).toBe(whole);
  });
});
