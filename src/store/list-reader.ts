import type { TermList } from '../core/matching/rank';
import { guarded, StorageFailed } from './failures';
import { blockOf, type PostingList, readLists } from './postings';
import type { IsnadDatabase, SegmentRow } from './schema';

/** A segment in the ordinals of the whole library. */
export interface Searchable {
  readonly row: SegmentRow;
  readonly first: number;
}

/** A term's lists in the segments, not read yet. */
interface FoundList {
  readonly count: number;
  readonly pieces: { readonly first: number; readonly list: PostingList }[];
}

/** Bytes of an index that is read whole, and sooner than its terms are chosen. */
const SMALL = 2 ** 20;

/** Bytes of blocks that are kept; the index of 100,000 claims has four million. The lists read from them are a part of that. */
const KEPT = 6 * 2 ** 20;

/** Reads posting lists, many at once, each block once. */
export class ListReader {
  readonly #database: IsnadDatabase;
  readonly #segments: readonly Searchable[];
  readonly #blocks = new Map<SegmentRow, Map<number, Uint8Array>>();
  readonly #lists = new Map<number, FoundList | null>();
  readonly #read = new Map<number, TermList>();
  #bytes = 0;
  #ahead: Promise<unknown> | undefined;

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
    return this.#segments.reduce((sum, { row }) => sum + row.bytes, 0) <= SMALL;
  }

  /** Begins to read a small index, so that it comes while the terms of an article are read. */
  readAhead(): void {
    if (this.#ahead || !this.isSmall) return;
    const all = this.#segments.map(({ row }) => ({ row, numbers: Array.from({ length: 2 ** row.bits }, (_, i) => i) }));
    // What fails here is read again, and its failure told, when it is asked for.
    this.#ahead = this.#readAll(all).catch(() => undefined);
  }

  /** The list of a term that was read; undefined when no claim has it, or too many. */
  get(hash: number): TermList | undefined {
    const known = this.#read.get(hash);
    if (known) return known;
    const found = this.#lists.get(hash);
    if (!found) return undefined;
    const pieces = found.pieces.map(({ first, list }) => ({ first, postings: list.read() }));
    const list = { count: found.count, pieces };
    this.#read.set(hash, list);
    return list;
  }

  /** How many claims have a term that was read and has a list. */
  count(hash: number): number {
    return this.#lists.get(hash)?.count ?? 0;
  }

  /** How many claims have a term, of those segments where it is common. Logarithmic; nothing is read. */
  commonCount(hash: number): number {
    return this.#segments.reduce((sum, { row }) => sum + countIn(row, hash), 0);
  }

  /** @throws StorageFailed when a block is missing */
  async read(hashes: readonly number[]): Promise<void> {
    const wanted = new Set(hashes.filter((hash) => !this.#lists.has(hash)));
    if (wanted.size === 0) return;
    await this.#ahead;
    const read = this.#segments
      .map(({ row }) => ({ row, numbers: this.#missing(row, wanted) }))
      .filter(({ numbers }) => numbers.length > 0);
    if (read.length > 0) await this.#readAll(read);
    const found = new Map<number, FoundList['pieces']>();
    for (const { row, first } of this.#segments) {
      for (const [number, terms] of byBlock(wanted, row.bits)) {
        const block = this.#blocks.get(row)?.get(number);
        if (!block) throw new StorageFailed(`postings ${row.part}, ${number} are missing`);
        for (const [hash, list] of readLists(block, terms, row.grouped ?? false)) {
          const pieces = found.get(hash);
          if (pieces) pieces.push({ first, list });
          else found.set(hash, [{ first, list }]);
        }
      }
    }
    for (const hash of wanted) this.#lists.set(hash, this.#listOf(hash, found.get(hash)));
  }

  #listOf(hash: number, pieces: FoundList['pieces'] | undefined): FoundList | null {
    if (!pieces) return null;
    const told = pieces.reduce((sum, { list }) => sum + list.count, 0);
    return { count: Math.max(told, this.commonCount(hash)), pieces };
  }

  /** Numbers of the blocks that hold some terms and were not read yet. */
  #missing(row: SegmentRow, wanted: ReadonlySet<number>): number[] {
    const known = this.#blocks.get(row);
    return [...byBlock(wanted, row.bits).keys()].filter((number) => !known?.has(number));
  }

  #readAll(read: readonly { row: SegmentRow; numbers: readonly number[] }[]): Promise<unknown> {
    return guarded(() =>
      this.#database.transaction('r', this.#database.postings, () =>
        Promise.all(read.map(({ row, numbers }) => this.#readBlocks(row, numbers))),
      ),
    );
  }

  /** Single reads, all at once: a range of such rows takes longer than most of them by themselves. */
  async #readBlocks(row: SegmentRow, numbers: readonly number[]): Promise<void> {
    const blocks = this.#blocks.get(row) ?? new Map<number, Uint8Array>();
    this.#blocks.set(row, blocks);
    const rows = await this.#database.postings.bulkGet(numbers.map((number) => [row.part, number]));
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
