import { expect, it } from 'vitest';
import { factCheckReader } from '../../../src/core/claims/fact-check';
import { readFeedPart } from '../../../src/core/claims/feed';
import { SCAN_START, scan } from '../../../src/core/claims/feed-scanner';

const read = factCheckReader({ words: {}, languageOf: () => 'en', outletOf: () => null });
const part = (text: string) => readFeedPart(scan(SCAN_START, text).records, read);
const review = (number: number, more: Record<string, unknown> = {}) => ({
  '@type': 'ClaimReview',
  claimReviewed: `Claim ${number}`,
  url: `https://checkers.example/${number}`,
  datePublished: '2024-05-03',
  author: { name: 'The Checkers' },
  ...more,
});

it('makes claims of a feed and keeps what it says about itself', () => {
  const feed = {
    '@type': 'DataFeed',
    name: 'Checks <b>daily</b>',
    dateModified: '2024-06-01T10:00:00Z',
    license: 'https://licences.example/by',
    dataFeedElement: [{ item: [review(1), review(2)] }, { item: [] }, { item: [review(3)] }, { name: 'an address' }],
  };
  const { claims, faults, others, description } = part(JSON.stringify(feed));
  expect(claims.map(({ claim }) => claim.text.en)).toEqual(['Claim 1', 'Claim 2', 'Claim 3']);
  expect([faults, others]).toEqual([[], 2]);
  expect(description).toEqual({ title: 'Checks daily', date: '2024-06-01', licence: 'https://licences.example/by' });
});

it('names each record that cannot be used, and reads the others', () => {
  const lines = [
    JSON.stringify(review(1)),
    '{"claimReviewed": }',
    JSON.stringify(review(2, { datePublished: '9999-12-31' })),
    JSON.stringify(review(3, { claimReviewed: ' ' })),
    '{"claimReviewed": "open}',
    JSON.stringify(review(4)),
  ];
  const { claims, faults } = part(`${lines.join('\n')}\n`);
  expect(claims.map(({ claim }) => claim.text.en)).toEqual(['Claim 1', 'Claim 4']);
  expect(faults).toEqual([
    { record: 2, fault: 'not-json' },
    { record: 3, fault: 'no-date' },
    { record: 4, fault: 'no-claim' },
    { record: 5, fault: 'broken-string' },
  ]);
});
