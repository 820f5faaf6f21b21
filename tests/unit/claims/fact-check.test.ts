import { describe, expect, it } from 'vitest';
import { claimReviewsIn } from '../../../src/core/claims/claim-review';
import { factCheckReader, hashOf } from '../../../src/core/claims/fact-check';
import { ratingReader } from '../../../src/core/claims/rating-stance';
import { factCheckWords } from '../../../src/languages/fact-checks';

const stance = ratingReader(Object.values(factCheckWords));
const read = factCheckReader({
  words: factCheckWords,
  languageOf: (text) => (/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en'),
  outletOf: (host) => (host === 'gazette.example' ? 'gazette' : null),
});

function checked(more: Record<string, unknown>, date: string | null = null) {
  const [found] = claimReviewsIn({
    '@type': 'ClaimReview',
    claimReviewed: 'The old bridge was sold.',
    url: 'https://gazette.example/check/1',
    datePublished: '2024-05-03',
    author: { '@type': 'Organization', name: 'The Gazette' },
    ...more,
  });
  if (!found?.ok) throw new Error(JSON.stringify(found));
  return read(found.review, date);
}

describe('a rating', () => {
  const words = (text: string) => stance({ text, value: null, best: null, worst: null });
  it.each([
    ['False', 'denies', false],
    ['FALSE!', 'denies', false],
    ['False. The picture is from 2011.', 'denies', false],
    ['Mostly True', 'asserts', true],
    ['غير صحيح', 'denies', false],
    ['زائف', 'denies', false],
    ['Größtenteils falsch', 'denies', true],
    ['C’est faux', 'denies', false],
    ['Verdadero', 'asserts', false],
    ['No evidence', 'questions', false],
  ])('%s takes a side', (text, polarity, hedged) => {
    expect(words(text)).toEqual({ polarity, hedged });
  });

  it.each([
    'Half true',
    'مضلل',
    'Teilweise falsch',
    'False impression of a true event',
    'constructor',
    '',
    'Not rated',
  ])('%s takes none', (text) => {
    expect(words(text)).toBeNull();
  });

  it('is read from the end of a scale that is given whole, and from no other number', () => {
    const number = (value: number, best: number | null, worst: number | null, text = '') =>
      stance({ text, value, best, worst })?.polarity ?? null;
    expect([
      number(1, 5, 1),
      number(5, 5, 1),
      number(3, 5, 1),
      number(-1, 5, 1),
      number(1, 5, null),
      number(1, 1, 1),
    ]).toEqual(['denies', 'asserts', null, null, null, null]);
    expect(number(1, 5, 1, 'Half true')).toBeNull();
    expect(number(1, 5, 1, 'True')).toBeNull();
    expect(number(1, 5, 1, 'Ei pidä paikkaansa')).toBe('denies');
  });

  it('has one meaning in each language', () => {
    for (const { ratings } of Object.values(factCheckWords)) {
      const all = Object.values(ratings).flat();
      expect(new Set(all).size).toBe(all.length);
      for (const word of ratings.denies) expect([word, words(word)?.polarity]).toEqual([word, 'denies']);
      for (const word of ratings.asserts) expect([word, words(word)?.polarity]).toEqual([word, 'asserts']);
    }
  });
});

describe('a fact-check as a claim', () => {
  it('has the claimant assert it and the reviewer deny it, as two parties', () => {
    const result = checked({
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'Ada Voss' },
        appearance: 'https://a.example/1',
      },
      reviewRating: { alternateName: 'False' },
      sdLicense: 'https://licences.example/by',
    });
    expect(
      result?.positions.map(({ origin, polarity, outlet, date, url }) => [origin.kind, polarity, outlet, date, url]),
    ).toEqual([
      ['named-person', 'asserts', 'gazette', '2024-05-03', 'https://gazette.example/check/1'],
      ['named-outlet', 'denies', 'gazette', '2024-05-03', 'https://gazette.example/check/1'],
    ]);
    expect(result?.claim).toMatchObject({
      text: { en: 'The old bridge was sold.' },
      time: null,
      factCheck: {
        reviewer: 'gazette',
        rating: 'False',
        appearances: ['https://a.example/1'],
        licence: 'https://licences.example/by',
      },
    });
    expect(result?.positions.every((position) => position.claim === result.claim.id)).toBe(true);
    expect(result?.claim.story).toBe(result?.story.id);
  });

  it('leaves out a stance that the rating does not clearly take, and keeps where it came from', () => {
    const result = checked({
      reviewRating: { alternateName: 'Missing context', ratingValue: 1, worstRating: 1, bestRating: 5 },
    });
    expect(result?.positions.map(({ origin, polarity }) => [origin.kind, polarity])).toEqual([['reports', 'asserts']]);
    expect(result?.claim.factCheck).toMatchObject({
      rating: 'Missing context',
      url: 'https://gazette.example/check/1',
    });
  });

  it('tells posts and crowds from parties by their names', () => {
    const kind = (author: unknown) => checked({ itemReviewed: { author } })?.positions[0]?.origin.kind;
    expect(kind({ '@type': 'Person', name: 'Facebook posts' })).toBe('social-post');
    expect(kind({ '@type': 'Organization', name: 'منشورات متداولة' })).toBe('social-post');
    expect(kind({ '@type': 'Person', name: 'Multiple sources' })).toBe('reports');
    expect(kind({ '@type': 'Organization', name: 'Harbour Office' })).toBe('named-organisation');
  });

  it('makes up no date: another one is given, or there is no claim', () => {
    expect(checked({ datePublished: '0001-01-01' })).toBeNull();
    expect(checked({ datePublished: undefined }, '2024-06')?.positions[0]?.date).toBe('2024-06');
  });

  it('has ids that a pack may carry, the same each time, other ones for other claims', () => {
    const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
    const long = { url: `https://${'very-long.'.repeat(12)}example/a`, claimReviewed: 'الجسر القديم بيع' };
    for (const more of [{}, long, { url: undefined, author: 'جريدة' }]) {
      const result = checked(more);
      const ids = [
        result?.claim.id,
        result?.story.id,
        result?.reviewer.id,
        ...(result?.positions ?? []).map(({ id }) => id),
      ];
      for (const id of ids) expect(id).toMatch(ID);
      expect(Math.max(...ids.map((id) => id?.length ?? 0))).toBeLessThanOrEqual(80);
      expect(checked(more)).toEqual(result);
    }
    expect(checked({ claimReviewed: 'Another claim' })?.claim.id).not.toBe(checked({})?.claim.id);
    expect(checked({ claimReviewed: 'Another claim' })?.story.id).toBe(checked({})?.story.id);
  });

  it('hashes without collisions where texts are alike', () => {
    const hashes = new Set<string>();
    for (let number = 0; number < 50_000; number++) hashes.add(hashOf(`https://checkers.example/${number} the claim`));
    expect(hashes.size).toBe(50_000);
  });
});
