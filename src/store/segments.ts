import { levelOf, postingOf } from '../core/matching/rank';
import { BlockReader, BlockWriter, bitsFor, blockOf, hashOf } from './postings';
import type { SegmentRow } from './schema';

/** How a claim is to be found. */
export interface IndexedClaim {
  readonly terms: readonly string[];
  /** Terms of one of its wordings, on average. */
  readonly length: number;
  readonly story: string;
  readonly series?: string | undefined;
}

/** A segment that is not stored yet. */
export interface BuiltSegment {
  readonly row: Omit<SegmentRow, 'part'>;
  readonly blocks: readonly Uint8Array[];
}

/** A segment to be merged; its claims follow those of the segments before it. */
interface MergeInput {
  readonly row: SegmentRow;
  /** What its ordinals begin at in the merged segment. */
  readonly first: number;
}

/** Terms of this many claims are listed with their number: the rarest of a text's terms are chosen before any is read. */
const LISTED = 128;
/** Longer lists say too little about a claim to be read; words that have one are listed without it. */
const LONGEST_LIST = 4096;
/** The same for a large segment, as a share of its claims. */
const LONGEST_SHARE = 64;
/** Bytes of lists that a step of a merge holds in memory. */
const STEP_BYTES = 2 ** 20;

const longestList = (claims: number): number => Math.max(LONGEST_LIST, Math.floor(claims / LONGEST_SHARE));

/** Hashes of words are even, those of stories and series odd: the lists of the latter are cut instead of left out. */
export const termHash = (term: string): number => (hashOf(term) & ~1) >>> 0;
export const storyHash = (story: string): number => (hashOf(`story:${story}`) | 1) >>> 0;
export const seriesHash = (series: string): number => (hashOf(`series:${series}`) | 1) >>> 0;

/** Builds the index of some claims, whose ordinals are their places in the list; null where there is none. */
export function buildSegment(claims: readonly (IndexedClaim | null)[]): BuiltSegment {
  const hashes = new Map<string, number>();
  const lists = new Map<number, number[]>();
  const add = (hash: number, posting: number) => {
    const list = lists.get(hash);
    if (!list) lists.set(hash, [posting]);
    else if (list.at(-1) !== posting) list.push(posting);
  };
  let count = 0;
  for (const [ordinal, claim] of claims.entries()) {
    if (!claim) continue;
    const { terms, length, story, series } = claim;
    count++;
    const posting = postingOf(ordinal, levelOf(length));
    for (const term of terms) {
      let hash = hashes.get(term);
      if (hash === undefined) {
        hash = termHash(term);
        hashes.set(term, hash);
      }
      add(hash, posting);
    }
    add(storyHash(story), posting);
    if (series !== undefined) add(seriesHash(series), posting);
  }
  const writer = new SegmentWriter(count, bitsFor(estimatedBytes(lists)));
  const rising = Uint32Array.from(lists.keys()).sort();
  const blocks: Uint8Array[] = [];
  for (const hash of rising) {
    const list = lists.get(hash) ?? [];
    blocks.push(...writer.add(hash, list.length, list));
  }
  blocks.push(...writer.finish());
  return { row: writer.row(), blocks };
}

/**
 * Merges segments, of any number and sizes, in steps of about a megabyte.
 * @param read blocks `from` to `to` (exclusive) of an input's part
 * @param write takes the blocks of a step, in order
 */
export async function mergeSegments(
  inputs: readonly MergeInput[],
  read: (part: number, from: number, to: number) => Promise<readonly Uint8Array[]>,
  write: (blocks: readonly Uint8Array[], firstNumber: number) => Promise<void>,
): Promise<Omit<SegmentRow, 'part'>> {
  const bytes = inputs.reduce((sum, { row }) => sum + row.bytes, 0);
  const claims = inputs.reduce((sum, { row }) => sum + row.claims, 0);
  const bits = bitsFor(bytes);
  const stepBits = Math.min(bits, Math.max(0, Math.ceil(Math.log2(bytes / STEP_BYTES))));
  const writer = new SegmentWriter(claims, bits);
  let written = 0;
  for (let step = 0; step < 2 ** stepBits; step++) {
    const merged = new Map<number, Merged>();
    const blocksRead = await Promise.all(
      inputs.map(({ row }) => read(row.part, ...blocksOf(step, stepBits, row.bits))),
    );
    for (const [at, { row, first }] of inputs.entries()) {
      collect(merged, blocksRead[at] ?? [], row, first, (hash) => blockOf(hash, stepBits) === step);
    }
    const blocks: Uint8Array[] = [];
    for (const hash of Uint32Array.from(merged.keys()).sort()) {
      const { count, postings } = merged.get(hash) ?? { count: 0, postings: [] };
      blocks.push(...writer.add(hash, count, postings));
    }
    if (step + 1 === 2 ** stepBits) blocks.push(...writer.finish());
    await write(blocks, written);
    written += blocks.length;
  }
  return writer.row();
}

interface Merged {
  count: number;
  readonly postings: number[];
}

/** Adds what some blocks of an input have of a range of hashes. */
function collect(
  merged: Map<number, Merged>,
  blocks: readonly Uint8Array[],
  row: SegmentRow,
  first: number,
  inRange: (hash: number) => boolean,
): void {
  const shift = postingOf(first, 0);
  const found = (hash: number): Merged => {
    let own = merged.get(hash);
    if (!own) {
      own = { count: 0, postings: [] };
      merged.set(hash, own);
    }
    return own;
  };
  // What a list has more than it tells was left out when it was written, and stays left out.
  const missing = new Map<number, number>();
  for (const [at, hash] of row.common.entries()) if (inRange(hash)) missing.set(hash, row.counts[at] ?? 0);
  for (const block of blocks) {
    const reader = new BlockReader(block, row.grouped ?? false);
    while (reader.next()) {
      const { hash } = reader;
      if (!inRange(hash)) continue;
      const own = found(hash);
      const postings = reader.list().read();
      own.count += postings.length;
      const told = missing.get(hash);
      if (told !== undefined) missing.set(hash, told - postings.length);
      for (const posting of postings) own.postings.push(posting + shift);
    }
  }
  for (const [hash, count] of missing) if (count > 0) found(hash).count += count;
}

/** The blocks of a segment that hold the hashes of one step. */
function blocksOf(step: number, stepBits: number, bits: number): [from: number, to: number] {
  if (bits < stepBits) {
    const block = step >>> (stepBits - bits);
    return [block, block + 1];
  }
  return [step << (bits - stepBits), (step + 1) << (bits - stepBits)];
}

/** Two bytes a posting and a few a term. */
function estimatedBytes(lists: ReadonlyMap<number, readonly number[]>): number {
  let bytes = 0;
  for (const list of lists.values()) bytes += 4 + list.length * 2;
  return bytes;
}

/** Writes a segment's entries, which come with rising hashes, into its blocks. */
class SegmentWriter {
  readonly #claims: number;
  readonly #bits: number;
  readonly #common: [hash: number, count: number][] = [];
  #writer = new BlockWriter();
  #block = 0;
  #bytes = 0;

  constructor(claims: number, bits: number) {
    this.#claims = claims;
    this.#bits = bits;
  }

  /** Takes a term's list and gives back the blocks that are now full. */
  add(hash: number, count: number, postings: readonly number[]): Uint8Array[] {
    const done: Uint8Array[] = [];
    for (const own = blockOf(hash, this.#bits); this.#block < own; this.#block++) done.push(this.#close());
    if (count >= LISTED) this.#common.push([hash, count]);
    const longest = longestList(this.#claims);
    const whole = count === postings.length;
    if (count <= longest && whole) this.#writer.add(hash, postings);
    else if (hash % 2 === 1) this.#writer.add(hash, postings.slice(0, longest));
    return done;
  }

  /** The blocks that are left. */
  finish(): Uint8Array[] {
    const done: Uint8Array[] = [];
    for (; this.#block < 2 ** this.#bits; this.#block++) done.push(this.#close());
    return done;
  }

  row(): Omit<SegmentRow, 'part'> {
    return {
      claims: this.#claims,
      bits: this.#bits,
      bytes: this.#bytes,
      grouped: true,
      common: Uint32Array.from(this.#common, ([hash]) => hash),
      counts: Uint32Array.from(this.#common, ([, count]) => count),
    };
  }

  #close(): Uint8Array {
    const block = this.#writer.finish();
    this.#writer = new BlockWriter();
    this.#bytes += block.length;
    return block;
  }
}
