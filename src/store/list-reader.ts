import type { TermList } from '../core/matching/rank';
import { guarded, StorageFailed } from './failures';
import { blockOf, readLists } from './postings';
import type { IsnadDatabase, SegmentRow } from './schema';

/** A segment in the ordinals of the whole library. */
export interface Searchable {
  readonly row: SegmentRow;
  readonly first: number;
}

/** Blocks of an index that is read whole sooner than its terms are chosen: a megabyte or two. */
const SMALL = 512;
/**
 * A segment of which this share of blocks is wanted is read in one go: that costs an eighth as much a row as single
 * reads do (PERFORMANCE.md, floors).
 */
const MOST_OF_IT = 1 / 4;

/** Bytes of blocks that are kept; the index of 100,000 claims has four million. The lists read from them are a part of that. */
const KEPT = 6 * 2 ** 20;

/** Reads posting lists, many at once, each block once. */
export class ListReader {
  readonly #database: IsnadDatabase;
  readonly #segments: readonly Searchable[];
  readonly #blocks = new Map<SegmentRow, Map<number, Uint8Array>>();
  readonly #lists = new Map<number, TermList | null>();
  #bytes = 0;

  constructor(database: IsnadDatabase, segments: readonly Searchable[]) {
    this.#database = database;
    this.#segments = segments;
  }

  /** Whether it keeps as much as it may. */
  get isFull(): boolean {
    return this.#bytes >= KEPT;
  }

  /** Whether any number of terms may be read. */
  get isSmall(): boolean {
    return this.#segments.reduce((sum, { row }) => sum + 2 ** row.bits, 0) <= SMALL;
  }

  /** The list of a term that was read; undefined when no claim has it. */
  get(hash: number): TermList | undefined {
    return this.#lists.get(hash) ?? undefined;
  }

  /** How many claims have a term, of those segments where it is common. Logarithmic; nothing is read. */
  commonCount(hash: number): number {
    return this.#segments.reduce((sum, { row }) => sum + countIn(row, hash), 0);
  }

  /** @throws StorageFailed when a block is missing */
  async read(hashes: readonly number[]): Promise<void> {
    const wanted = new Set(hashes.filter((hash) => !this.#lists.has(hash)));
    if (wanted.size === 0) return;
    const read = this.#segments
      .map(({ row }) => ({ row, numbers: this.#missing(row, wanted) }))
      .filter(({ numbers }) => numbers.length > 0);
    if (read.length > 0) {
      await guarded(() =>
        this.#database.transaction('r', this.#database.postings, () =>
          Promise.all(read.map(({ row, numbers }) => this.#readBlocks(row, numbers))),
        ),
      );
    }
    const found = new Map<number, { first: number; postings: Uint32Array }[]>();
    for (const { row, first } of this.#segments) {
      for (const [number, terms] of byBlock(wanted, row.bits)) {
        const block = this.#blocks.get(row)?.get(number);
        if (!block) throw new StorageFailed(`postings ${row.part}, ${number} are missing`);
        for (const [hash, postings] of readLists(block, terms)) {
          const pieces = found.get(hash);
          if (pieces) pieces.push({ first, postings });
          else found.set(hash, [{ first, postings }]);
        }
      }
    }
    for (const hash of wanted) this.#lists.set(hash, this.#listOf(hash, found.get(hash)));
  }

  #listOf(hash: number, pieces: TermList['pieces'] | undefined): TermList | null {
    if (!pieces) return null;
    const told = pieces.reduce((sum, { postings }) => sum + postings.length, 0);
    return { count: Math.max(told, this.commonCount(hash)), pieces };
  }

  /** Numbers of the blocks that hold some terms and were not read yet. */
  #missing(row: SegmentRow, wanted: ReadonlySet<number>): number[] {
    const known = this.#blocks.get(row);
    return [...byBlock(wanted, row.bits).keys()].filter((number) => !known?.has(number));
  }

  async #readBlocks(row: SegmentRow, numbers: readonly number[]): Promise<void> {
    const blocks = this.#blocks.get(row) ?? new Map<number, Uint8Array>();
    this.#blocks.set(row, blocks);
    const { postings } = this.#database;
    const { part, bits } = row;
    const rows =
      numbers.length > 2 ** bits * MOST_OF_IT
        ? await postings
            .where('[part+number]')
            .between([part, 0], [part, 2 ** bits])
            .toArray()
        : await postings.bulkGet(numbers.map((number) => [part, number]));
    for (const found of rows) {
      if (!found) continue;
      if (!blocks.has(found.number)) this.#bytes += found.data.length;
      blocks.set(found.number, found.data);
    }
  }
}

function byBlock(hashes: Iterable<number>, bits: number): Map<number, Set<number>> {
  const blocks = new Map<number, Set<number>>();
  for (const hash of hashes) {
    const number = blockOf(hash, bits);
    const there = blocks.get(number);
    if (there) there.add(hash);
    else blocks.set(number, new Set([hash]));
  }
  return blocks;
}

function countIn({ common, counts }: SegmentRow, hash: number): number {
  let low = 0;
  let high = common.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((common[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return common[low] === hash ? (counts[low] ?? 0) : 0;
}
