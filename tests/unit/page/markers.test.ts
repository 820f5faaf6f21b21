import { describe, expect, it } from 'vitest';
import { reviewsInPage } from '../../../src/core/claims/claim-review';
import { read } from './open-page';

const sentence = (number: number) =>
  `The ministry said on day ${number} that the bridge would open in spring, according to two engineers who worked on it.`;
const body = Array.from({ length: 5 }, (_, at) => `<p>${sentence(at)}</p>`).join('');
const page = ({ head = '', above = '', below = '', first = '', last = '' } = {}) =>
  `<html><head>${head}</head><body><article>${above}<h1>The bridge will open in spring</h1>${below}${first}${body}${last}</article></body></html>`;
const data = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const ARTICLE = { '@type': 'NewsArticle', headline: 'The bridge will open in spring' };

describe('what a page says of its text', () => {
  it.each([
    [
      'a type of structured data',
      page({ head: data({ ...ARTICLE, '@type': ['NewsArticle', 'OpinionNewsArticle'] }) }),
      'opinion',
    ],
    [
      'a full type address',
      page({ head: data({ ...ARTICLE, '@type': 'https://schema.org/AdvertiserContentArticle' }) }),
      'paid',
    ],
    [
      'the section in structured data',
      page({ head: data({ ...ARTICLE, articleSection: ['News', 'Editorials'] }) }),
      'opinion',
    ],
    ['the genre', page({ head: data({ ...ARTICLE, genre: 'News analysis' }) }), 'analysis'],
    ['a meta tag', page({ head: '<meta property="article:section" content="Opinion">' }), 'opinion'],
    ['a label over the headline', page({ above: '<div class="kicker">Opinion |</div>' }), 'opinion'],
    ['an Arabic label under the headline', page({ below: '<span class="x">محتوى مدفوع</span>' }), 'paid'],
    ['a French label', page({ above: '<p>Publi-rédactionnel</p>' }), 'paid'],
    ['a live blog', page({ head: data({ ...ARTICLE, '@type': 'LiveBlogPosting' }) }), 'live'],
  ])('is read from %s', (_, html, marker) => expect(read(html).article.markers).toEqual([marker]));

  it('is read from the address', () => {
    expect(read(page(), 'https://outlet.example/en/sponsored/bridge').article.markers).toEqual(['paid']);
    expect(read(page(), `https://outlet.example/${encodeURIComponent('مقالات')}/3`).article.markers).toEqual([
      'opinion',
    ]);
    expect(read(page(), 'https://outlet.example/news/opinion').article.markers).toBeUndefined();
  });

  it('is not read from menus, from sentences or from advertisements beside the text', () => {
    const menu = '<ul><li><a href="/o">Opinion</a></li><li><a href="/a">Analysis</a></li></ul>';
    expect(read(page({ above: menu })).article.markers).toBeUndefined();
    expect(read(page({ below: '<p>Opinion is divided on the bridge.</p>' })).article.markers).toBeUndefined();
    expect(read(page({ below: '<div>Advertisement</div>' })).article.markers).toBeUndefined();
  });

  it('names the section where the page does', () => {
    expect(read(page({ head: data({ ...ARTICLE, articleSection: ' City  news ' }) })).article.section).toBe(
      'City news',
    );
    expect(read(page({ head: '<meta property="article:section" content="سياسة">' })).article.section).toBe('سياسة');
    expect(read(page()).article.section).toBeUndefined();
  });
});

describe('credits', () => {
  const creditsOf = (html: string) => read(html).article.credits ?? [];

  it.each([
    [
      'an author in structured data',
      page({ head: data({ ...ARTICLE, author: { '@type': 'Organization', name: 'Delta Agency' } }) }),
      'Delta Agency',
    ],
    ['a source organisation', page({ head: data({ ...ARTICLE, sourceOrganization: 'Delta Agency' }) }), 'Delta Agency'],
    [
      'the publisher of what it is based on',
      page({ head: data({ ...ARTICLE, isBasedOn: { '@type': 'NewsArticle', publisher: { name: 'Delta Agency' } } }) }),
      'Delta Agency',
    ],
    ['a meta tag', page({ head: '<meta name="source" content="Delta Agency">' }), 'Delta Agency'],
    ['a line under the headline', page({ below: '<div class="source">وكالة دلتا</div>' }), 'وكالة دلتا'],
    ['a dateline', page({ first: `<p>PORT CITY, May 2 (Delta) - ${sentence(9)}</p>` }), 'PORT CITY, May 2 (Delta)'],
    [
      'an Arabic dateline',
      page({
        first:
          '<p>المرفأ – دلتا: قالت الوزارة إن الجسر القديم سيفتح في الربيع بعد أعمال ترميم طويلة كلفت الملايين.</p>',
      }),
      'المرفأ',
    ],
    [
      'a place and an agency before a colon',
      page({
        first: '<p>المرفأ/ دلتا: قالت الوزارة إن الجسر القديم سيفتح في الربيع بعد أعمال ترميم طويلة كلفت الملايين.</p>',
      }),
      'المرفأ/ دلتا',
    ],
    ['the end of the text', page({ last: `<p>${sentence(8).slice(0, -1)} (Delta).</p>` }), 'Delta'],
    ['a line under the text', page({ last: '<p>المصدر: دلتا + وكالات</p>' }), 'المصدر: دلتا + وكالات'],
  ])('are read from %s', (_, html, credit) => expect(creditsOf(html)).toContain(credit));

  it('are not read from pictures or from the text', () => {
    const figure = '<figure><img src="a.jpg"><figcaption>The bridge. Delta Agency</figcaption></figure>';
    expect(creditsOf(page({ below: figure })).join()).not.toContain('Delta');
    expect(creditsOf(page({ first: `<p>Delta Agency reported that ${sentence(7)}</p>` })).join()).not.toContain(
      'Delta',
    );
  });
});

describe('fact-checks in a page', () => {
  it('are kept with the article, and broken ones left out', () => {
    const review = {
      '@type': 'ClaimReview',
      claimReviewed: 'The old bridge fell into the harbour.',
      author: { '@type': 'Organization', name: 'Quay Check' },
      url: 'https://quaycheck.example/1',
      reviewRating: { '@type': 'Rating', alternateName: 'Not so' },
    };
    const head = data({ '@graph': [ARTICLE, review, { ...review, claimReviewed: '' }] });
    expect(reviewsInPage(read(page({ head })).reviewData)).toMatchObject([
      { claim: 'The old bridge fell into the harbour.', reviewer: { name: 'Quay Check' }, rating: { text: 'Not so' } },
    ]);
    expect(read(page()).reviewData).toBe('');
    expect(reviewsInPage('{')).toEqual([]);
  });
});
