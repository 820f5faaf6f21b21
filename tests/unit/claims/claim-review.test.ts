import { describe, expect, it } from 'vitest';
import { type ClaimReview, claimReviewsIn } from '../../../src/core/claims/claim-review';
import { publishedDate } from '../../../src/core/claims/published-date';

const review = {
  '@type': 'ClaimReview',
  claimReviewed: 'The old bridge was sold to a circus.',
  url: 'https://www.checkers.example/bridge',
  datePublished: '2024-05-03',
  author: { '@type': 'Organization', name: 'The Checkers', url: 'https://checkers.example/' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ada Voss' },
    datePublished: '2024-05-01T08:30:00Z',
    firstAppearance: { '@type': 'CreativeWork', url: 'https://posts.example/1' },
    appearance: [{ '@type': 'CreativeWork', url: 'https://posts.example/2' }, { url: 'https://posts.example/1' }],
  },
  reviewRating: { '@type': 'Rating', ratingValue: '1', bestRating: '5', worstRating: 1, alternateName: 'False' },
};

function one(value: unknown): ClaimReview {
  const found = claimReviewsIn(value);
  expect(found).toHaveLength(1);
  const [first] = found;
  if (!first?.ok) throw new Error(JSON.stringify(first));
  return first.review;
}

describe('a ClaimReview', () => {
  it('is read whole', () => {
    expect(one(review)).toEqual({
      claim: 'The old bridge was sold to a circus.',
      title: '',
      language: null,
      url: 'https://www.checkers.example/bridge',
      reviewer: { name: 'The Checkers', url: 'https://checkers.example/' },
      published: '2024-05-03',
      claimants: [{ name: 'Ada Voss', type: 'person' }],
      claimed: '2024-05-01',
      appearances: ['https://posts.example/1', 'https://posts.example/2'],
      rating: { text: 'False', value: 1, best: 5, worst: 1 },
      licence: '',
    });
  });

  it('is found in lists, graphs, feeds and articles, with references followed', () => {
    const { author, itemReviewed, ...rest } = review;
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { ...rest, author: { '@id': '#org' }, itemReviewed: { '@id': '#claim' } },
        { ...author, '@id': '#org' },
        { ...itemReviewed, '@id': '#claim' },
      ],
    };
    const feed = { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review] }] };
    const article = { '@type': ['NewsArticle'], hasPart: { ...review, '@type': ['http://schema.org/ClaimReview'] } };
    for (const value of [graph, feed, article, [[review]]]) expect(one(value)).toEqual(one(review));
  });

  it('names the claimant however it is written', () => {
    const by = (author: unknown, type = 'CreativeWork') =>
      one({ ...review, itemReviewed: { '@type': type, author } }).claimants;
    expect(by({ '@type': 'Organization', name: 'Harbour Office' })).toEqual([
      { name: 'Harbour Office', type: 'organisation' },
    ]);
    expect(by([{ '@type': 'http://schema.org/Person', name: ['Ada'] }, 'Ben', { name: '' }, null])).toEqual([
      { name: 'Ada', type: 'person' },
      { name: 'Ben', type: 'unknown' },
    ]);
    expect(by(undefined)).toEqual([]);
    expect(one({ ...review, itemReviewed: 'a leaflet' }).claimants).toEqual([]);
  });

  it('takes a newsroom for the reviewer before its writer, and a host before nobody', () => {
    const writer = { '@type': 'Person', name: 'Cy Dent' };
    const publisher = { '@type': 'NewsMediaOrganization', name: 'Gazette' };
    expect(one({ ...review, author: writer, publisher }).reviewer.name).toBe('Gazette');
    expect(one({ ...review, author: writer }).reviewer.name).toBe('Cy Dent');
    expect(one({ ...review, author: undefined }).reviewer).toEqual({ name: 'checkers.example', url: null });
    expect(claimReviewsIn({ ...review, author: undefined, url: undefined })).toEqual([
      { ok: false, fault: 'no-reviewer' },
    ]);
  });

  it('makes up no claim, address or number', () => {
    const bare = { '@type': 'ClaimReview', claimReviewed: 'X is Y', author: 'Gazette' };
    expect(one({ ...bare, url: 'javascript:alert(1)', reviewRating: { ratingValue: 'Infinity' } })).toMatchObject({
      url: null,
      published: null,
      claimed: null,
      appearances: [],
      rating: { text: '', value: null, best: null, worst: null },
    });
    expect(claimReviewsIn({ '@type': 'ClaimReview', author: 'Gazette', itemReviewed: { name: 'A title' } })).toEqual([
      { ok: false, fault: 'no-claim' },
    ]);
    expect(one({ ...bare, claimReviewed: '', itemReviewed: { '@type': 'Claim', name: 'X is Z' } }).claim).toBe(
      'X is Z',
    );
  });

  it('keeps hostile texts plain and bounded', () => {
    const hostile = '\u202Eevil\u0000 <b onclick="x">claim</b>&nbsp;&quot;&#x;&lt;\uD800\u2066';
    expect(one({ ...review, claimReviewed: hostile }).claim).toBe('evil claim "&#x;<\uFFFD');
    expect(claimReviewsIn({ ...review, claimReviewed: 'x'.repeat(1e6) })).toEqual([
      { ok: false, fault: 'claim-too-long' },
    ]);
    const proto = JSON.parse(
      `{"@type":"ClaimReview","claimReviewed":"a","author":"constructor","__proto__":{"url":"https://x.example/"}}`,
    );
    expect(one(proto)).toMatchObject({ url: null, reviewer: { name: 'constructor', url: null } });
    let deep: unknown = review;
    for (let level = 0; level < 4_000; level++) deep = [deep];
    expect(one(deep).claim).toBe(review.claimReviewed);
  });

  it('declares its language by a tag or a node', () => {
    expect(one({ ...review, inLanguage: 'pt-BR' }).language).toBe('pt');
    expect(one({ ...review, inLanguage: { '@type': 'Language', alternateName: 'ar' } }).language).toBe('ar');
    expect(one({ ...review, inLanguage: 'klingon' }).language).toBeNull();
  });
});

describe('a published date', () => {
  it.each([
    ['2024-05-02', '2024-05-02'],
    ['2024-05-02T23:59:59+03:00', '2024-05-02'],
    ['2024-05', '2024-05'],
    ['2024', '2024'],
    ['2024/5/2', '2024-05-02'],
    ['20240502', '2024-05-02'],
    ['20240502T101500Z', '2024-05-02'],
    ['2.5.2024', '2024-05-02'],
    ['25/12/2024', '2024-12-25'],
    ['12/25/2024', '2024-12-25'],
    ['5/6/2024', '2024'],
    [{ '@type': 'Date', '@value': '2024-05-02' }, '2024-05-02'],
    [['2024-05-02', '2023'], '2024-05-02'],
  ])('%j is %s', (value, date) => {
    expect(publishedDate(value)).toBe(date);
  });

  it.each([
    '0001-01-01T00:00:00Z',
    '9999-12-31',
    '1970-01-01T00:00:00Z',
    '2024-02-30',
    '2024-13-01',
    '20241301',
    'yesterday',
    '',
    20240502,
    null,
    {},
    '12024-01-01',
    '2024-05-022',
    '1/2/3',
  ])('%j is none', (value) => {
    expect(publishedDate(value)).toBeNull();
  });
});
