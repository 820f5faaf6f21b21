import { describe, expect, it } from 'vitest';
import { LEVELS, levelOf } from '../../../src/core/matching/rank';
import { BlockReader, BlockWriter, bitsFor, blockOf, readLists } from '../../../src/store/postings';
import type { SegmentRow } from '../../../src/store/schema';
import {
  type BuiltSegment,
  buildSegment,
  type IndexedClaim,
  mergeSegments,
  storyHash,
  termHash,
} from '../../../src/store/segments';

/** Claims that share a word, each with one of its own, in a story for every hundred. */
const claimsFrom = (first: number, count: number): IndexedClaim[] =>
  Array.from({ length: count }, (_, at) => ({
    terms: ['shared', `own-${first + at}`],
    length: first + at < 10 ? 4 : 30,
    story: `story-${Math.floor((first + at) / 100)}`,
  }));

/** The ordinals of a list, null where the segment has none. */
function ordinalsOf({ row, blocks }: BuiltSegment, hash: number): number[] | null {
  const list = readLists(blocks[blockOf(hash, row.bits)] ?? new Uint8Array(2), [hash], true).get(hash);
  return list ? [...list.read()].map((posting) => Math.floor(posting / LEVELS)) : null;
}

const countOf = ({ row }: BuiltSegment, hash: number) => row.counts[row.common.indexOf(hash)] ?? 0;

/** Merges segments as they lie one after the other. */
async function merged(segments: readonly BuiltSegment[], firsts: readonly number[]): Promise<BuiltSegment> {
  const blocks: Uint8Array[] = [];
  const inputs = segments.map(({ row }, part) => ({ row: { ...row, part } as SegmentRow, first: firsts[part] ?? 0 }));
  const row = await mergeSegments(
    inputs,
    async (part, from, to) => segments[part]?.blocks.slice(from, to) ?? [],
    async (step, number) => {
      expect(number).toBe(blocks.length);
      blocks.push(...step);
    },
  );
  return { row, blocks };
}

describe('a segment', () => {
  const segment = buildSegment([...claimsFrom(0, 700), null, ...claimsFrom(701, 2)]);

  it('finds each claim by its terms and its story, and tells how long it is', () => {
    expect(segment.blocks).toHaveLength(2 ** segment.row.bits);
    expect(segment.row.bytes).toBe(segment.blocks.reduce((sum, block) => sum + block.length, 0));
    expect(segment.row.claims).toBe(702);
    for (const number of [0, 9, 350, 699, 701])
      expect(ordinalsOf(segment, termHash(`own-${number}`))).toEqual([number]);
    expect(ordinalsOf(segment, termHash('own-700'))).toBeNull();
    expect(ordinalsOf(segment, storyHash('story-6'))).toHaveLength(100);
    const hash = termHash('own-5');
    const posting = readLists(segment.blocks[blockOf(hash, segment.row.bits)] ?? new Uint8Array(), [hash], true);
    expect((posting.get(hash)?.read()[0] ?? 0) % LEVELS).toBe(levelOf(4));
  });

  it('lists common terms with their number, hashes rising', () => {
    expect(countOf(segment, termHash('shared'))).toBe(702);
    expect([...segment.row.common]).toEqual([...segment.row.common].sort((a, b) => a - b));
  });

  it('has each block in the order of hashes', () => {
    for (const [number, block] of segment.blocks.entries()) {
      const reader = new BlockReader(block, true);
      let before = -1;
      while (reader.next()) {
        expect(reader.hash).toBeGreaterThan(before);
        expect(blockOf(reader.hash, segment.row.bits)).toBe(number);
        before = reader.hash;
      }
    }
  });

  it('finds all of a block and nothing else, whether its groups are told or not', () => {
    const hashes = Array.from({ length: 500 }, (_, at) => 1000 + at * 40);
    const writer = new BlockWriter();
    for (const [at, hash] of hashes.entries())
      writer.add(hash, at % 7 === 0 ? [8, 80, 808, 8080, 80800] : [at * LEVELS]);
    const block = writer.finish();
    const groups = Math.ceil(500 / 32) - 1;
    for (const [bytes, grouped] of [
      [block, true],
      [block.subarray(0, block.length - groups * 8 - 2), false],
    ] as const) {
      const wanted = hashes.flatMap((hash) => [hash + 1, hash - 1, hash]);
      const found = readLists(bytes, [0, ...wanted, 2 ** 32 - 2], grouped);
      expect([...found.keys()].sort((a, b) => a - b)).toEqual(hashes);
      expect([...(found.get(1000)?.read() ?? [])]).toEqual([8, 80, 808, 8080, 80800]);
      expect([...(found.get(1000 + 499 * 40)?.read() ?? [])]).toEqual([499 * LEVELS]);
    }
  });

  it('has few large blocks while it is small, and smaller ones when most are not read', () => {
    expect([2 ** 10, 2 ** 19, 2 ** 22].map(bitsFor)).toEqual([0, 4, 7]);
    expect(2 ** 26 / 2 ** bitsFor(2 ** 26)).toBeLessThan(2 ** 14);
  });
});

describe('merged segments', () => {
  it('find what each of them found, in the ordinals of the whole', async () => {
    const parts = [
      buildSegment(claimsFrom(0, 2000)),
      buildSegment(claimsFrom(2000, 3)),
      buildSegment(claimsFrom(2003, 900)),
    ];
    const whole = await merged(parts, [0, 2016, 2032]);
    expect(whole.row.claims).toBe(2903);
    expect(ordinalsOf(whole, termHash('own-1999'))).toEqual([1999]);
    expect(ordinalsOf(whole, termHash('own-2002'))).toEqual([2018]);
    expect(ordinalsOf(whole, termHash('own-2003'))).toEqual([2032]);
    expect(ordinalsOf(whole, termHash('shared'))).toHaveLength(2903);
    expect(ordinalsOf(whole, storyHash('story-20'))?.slice(0, 4)).toEqual([2016, 2017, 2018, 2032]);
  });

  it('leave out a list that has become too long, and know its length through further merges', async () => {
    const first = await merged([buildSegment(claimsFrom(0, 3000)), buildSegment(claimsFrom(3000, 3000))], [0, 3000]);
    expect(ordinalsOf(first, termHash('shared'))).toBeNull();
    expect(countOf(first, termHash('shared'))).toBe(6000);
    const again = await merged([buildSegment(claimsFrom(6000, 10)), first], [0, 16]);
    expect(ordinalsOf(again, termHash('shared'))).toBeNull();
    expect(countOf(again, termHash('shared'))).toBe(6010);
    expect(ordinalsOf(again, termHash('own-5999'))).toEqual([6015]);
  });

  it('cut the list of a story instead of leaving it out', async () => {
    const one = (count: number) => buildSegment(claimsFrom(0, count).map((claim) => ({ ...claim, story: 'one' })));
    const whole = await merged([one(3000), one(3000)], [0, 3000]);
    expect(ordinalsOf(whole, storyHash('one'))).toHaveLength(4096);
  });
});
