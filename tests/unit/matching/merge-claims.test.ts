import { describe, expect, it } from 'vitest';
import type { Position, TimeRange } from '../../../src/core/claims/claim';
import type { Candidate, Match } from '../../../src/core/matching/match';
import { checksOf, mergeClaims, mergeMatches } from '../../../src/core/matching/merge-claims';

const MAY: TimeRange = { from: '2024-05', to: '2024-05' };

function position(id: string, more: Partial<Position> = {}): Position {
  return {
    id,
    claim: 'c',
    origin: { name: { en: 'Ada Voss' }, kind: 'named-person' },
    chain: [],
    polarity: 'asserts',
    outlet: 'gazette',
    date: '2024-05-03',
    ...more,
  };
}

function candidate(
  pack: string,
  id: string,
  text: string,
  more: { time?: TimeRange | null; positions?: Position[]; rating?: string } = {},
): Candidate {
  const { time = null, positions = [position('p')], rating } = more;
  const factCheck = { reviewer: pack, date: '2024-05-03', rating: rating ?? '' };
  return {
    claim: { id, story: 's', text: { en: text }, time, ...(rating ? { factCheck } : {}) },
    story: { id: 's', title: { en: 's' }, summary: { en: 's' }, time: null },
    positions,
    pack,
  };
}

describe('claims of several packs', () => {
  it('are one when they say the same at a time that may be the same', () => {
    const a = candidate('a', 'x', 'The bridge was sold.', { time: MAY, rating: 'False' });
    const b = candidate('b', 'y', 'the bridge  was SOLD', {
      positions: [position('q'), position('r', { polarity: 'denies' })],
      rating: 'Fake',
    });
    const merged = mergeClaims([a, b]);
    expect(merged.get(b)).toBe(merged.get(a));
    expect(merged.get(a)).toMatchObject({ claim: { id: 'x' }, pack: 'a', alsoIn: ['b'] });
    expect(merged.get(a)?.positions.map(({ id }) => id)).toEqual(['p', 'r']);
    expect(checksOf(merged.get(a) as Candidate).map(({ rating }) => rating)).toEqual(['False', 'Fake']);
  });

  it('are several when text or time differs, and in one pack always', () => {
    const all = [
      candidate('a', 'x', 'The bridge was sold.', { time: MAY }),
      candidate('b', 'x', 'The bridge was sold.', { time: { from: '2023', to: '2023' } }),
      candidate('c', 'z', 'The bridge was not sold.'),
      candidate('c', 'w', 'The bridge was not sold.'),
    ];
    expect(new Set(mergeClaims(all).values()).size).toBe(4);
  });

  it('never take each other for the same by their ids', () => {
    const a = candidate('a', 'claim-1', 'The bridge was sold.');
    const b = candidate('b', 'claim-1', 'The tower burned.');
    const merged = mergeClaims([a, b]);
    expect(merged.get(a)).toBe(a);
    expect(merged.get(b)).toMatchObject({ claim: { id: 'b:claim-1' }, positions: [{ id: 'b:p' }] });
  });

  it('keep a position that differs in anything', () => {
    const others = [
      { outlet: 'herald' },
      { date: '2024-05-04' },
      { polarity: 'questions' },
      { origin: { name: { en: 'Cy Dent' }, kind: 'named-person' } },
    ] as const;
    const b = candidate('b', 'y', 'The bridge was sold.', {
      positions: others.map((more, at) => position(`q${at}`, more)),
    });
    const a = candidate('a', 'x', 'The bridge was sold.');
    expect(mergeClaims([a, b]).get(b)?.positions).toHaveLength(5);
  });

  it('are left as they are when nothing is to be merged, and found once however often they are given', () => {
    const a = candidate('a', 'x', 'The bridge was sold.');
    const again = { ...a };
    const merged = mergeClaims([a, again]);
    expect([merged.get(a), merged.get(again)]).toEqual([a, a]);
  });
});

it('of a statement’s matches on one claim the best is kept', () => {
  const [a, b] = [candidate('a', 'x', 'The bridge was sold.'), candidate('b', 'y', 'The bridge was sold.')];
  const match = (one: Candidate, statement: string, score: number): Match => ({
    statement,
    candidate: one,
    score,
    evidence: { shared: [], time: 'same' },
  });
  const matches = [match(a, 's1', 0.7), match(b, 's1', 0.9), match(b, 's2', 0.8)];
  const kept = mergeMatches(matches, mergeClaims([a, b]));
  expect(kept.map(({ statement, score, candidate: one }) => [statement, score, one.claim.id])).toEqual([
    ['s1', 0.9, 'x'],
    ['s2', 0.8, 'x'],
  ]);
});
