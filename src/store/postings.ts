/** The bytes of an index: terms hashed into blocks, posting lists as varint deltas. */
import { LEVELS } from '../core/matching/rank';

/**
 * Bytes of a block of a small index, at most and on average. A row costs 60 µs to read and 2.5 ns a byte, and an article
 * asks for some 450 terms: it reads all of a small index, where few large rows cost least. Values above 65 kB cost three
 * times as much (PERFORMANCE.md).
 */
const BLOCK_BYTES = 32 * 1024;
/** An index of more blocks than two to the power of this is large: most of its blocks are not read, and are best small. */
const SMALL_BITS = 7;
/** Bits that each doubling of a large index adds. */
const BITS_A_DOUBLING = 1.5;
/** More blocks than this make reading a term no faster. */
const MOST_BITS = 20;

/** 32 bits of a term. FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), its bits mixed as MurmurHash3 ends. */
export function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The block, of 2 to the power `bits`, that a term lies in: the first bits of its hash. */
export function blockOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

/** Blocks for so many bytes, as a power of two. */
export function bitsFor(bytes: number): number {
  const needed = Math.log2(bytes / BLOCK_BYTES);
  if (needed <= SMALL_BITS) return Math.max(0, Math.ceil(needed));
  return Math.min(MOST_BITS, SMALL_BITS + Math.round((needed - SMALL_BITS) * BITS_A_DOUBLING));
}

/** Entries of a block that are stepped through to find one. */
const GROUP = 32;
/** Bytes that tell where a group begins, and how many groups there are. */
const GROUP_BYTES = 8;
const COUNT_BYTES = 2;
const MOST_GROUPS = 2 ** (8 * COUNT_BYTES) - 1;

/**
 * A block is a row of entries with rising hashes: the difference of the hash to the one before, the number of
 * postings, their bytes where there are {@link SKIPPED} or more, and the postings as differences of ordinals times LEVELS plus level.
 * After the entries, for each {@link GROUP} of them but the first, the hash before it and where it begins, and the number
 * of such groups; blocks of earlier versions end with their entries.
 */
export class BlockWriter {
  #bytes = new Uint8Array(BLOCK_BYTES);
  #length = 0;
  #hash = 0;
  #entries = 0;
  readonly #groups: (readonly [before: number, at: number])[] = [];

  add(hash: number, postings: ArrayLike<number>): void {
    this.#reserve(15 + postings.length * 5);
    const isFirst = this.#entries > 0 && this.#entries % GROUP === 0;
    if (isFirst && this.#groups.length < MOST_GROUPS) this.#groups.push([this.#hash, this.#length]);
    this.#entries++;
    this.#varint(hash - this.#hash);
    this.#hash = hash;
    this.#varint(postings.length);
    const start = this.#length;
    let before = 0;
    for (let i = 0; i < postings.length; i++) {
      const posting = postings[i] as number;
      const level = posting % LEVELS;
      this.#varint(posting - before);
      before = posting - level;
    }
    if (postings.length >= SKIPPED) this.#insertLength(start);
  }

  finish(): Uint8Array {
    const block = new Uint8Array(this.#length + this.#groups.length * GROUP_BYTES + COUNT_BYTES);
    block.set(this.#bytes.subarray(0, this.#length));
    const view = new DataView(block.buffer, this.#length);
    for (const [group, [before, at]] of this.#groups.entries()) {
      view.setUint32(group * GROUP_BYTES, before);
      view.setUint32(group * GROUP_BYTES + 4, at);
    }
    view.setUint16(this.#groups.length * GROUP_BYTES, this.#groups.length);
    return block;
  }

  /** Moves the postings on, to put their length in bytes before them. */
  #insertLength(start: number): void {
    const length = this.#length - start;
    const size = length < 0x80 ? 1 : length < 0x4000 ? 2 : length < 0x200000 ? 3 : 4;
    this.#bytes.copyWithin(start + size, start, this.#length);
    this.#length = start;
    this.#varint(length);
    this.#length += length;
  }

  #varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  #reserve(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + bytes));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

/** Lists of this many postings tell their bytes, so that a reader can step over them. */
const SKIPPED = 4;

/** Reads the entries of a block in order. */
export class BlockReader {
  readonly #bytes: Uint8Array;
  readonly #groups: DataView;
  readonly #length: number;
  #at = 0;
  #hash = 0;
  #postings = 0;
  #end = 0;

  /** @param grouped whether groups are told after the entries */
  constructor(bytes: Uint8Array, grouped: boolean) {
    this.#bytes = bytes;
    const count = grouped ? new DataView(bytes.buffer, bytes.byteOffset).getUint16(bytes.length - COUNT_BYTES) : 0;
    this.#length = bytes.length - (grouped ? count * GROUP_BYTES + COUNT_BYTES : 0);
    this.#groups = new DataView(bytes.buffer, bytes.byteOffset + this.#length, count * GROUP_BYTES);
  }

  /** Steps to the entry of a hash; false when the block has none. Logarithmic in the number of groups. */
  find(hash: number): boolean {
    let low = 0;
    let high = this.#groups.byteLength / GROUP_BYTES;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#groups.getUint32(middle * GROUP_BYTES) < hash) low = middle + 1;
      else high = middle;
    }
    this.#hash = low === 0 ? 0 : this.#groups.getUint32((low - 1) * GROUP_BYTES);
    this.#at = low === 0 ? 0 : this.#groups.getUint32((low - 1) * GROUP_BYTES + 4);
    this.#end = 0;
    this.#postings = 0;
    while (this.next()) if (this.#hash >= hash) return this.#hash === hash;
    return false;
  }

  /** Steps to the next entry; false after the last. */
  next(): boolean {
    if (this.#end > 0) this.#at = this.#end;
    else this.#skip(this.#postings);
    if (this.#at >= this.#length) return false;
    this.#hash = (this.#hash + this.#varint()) >>> 0;
    this.#postings = this.#varint();
    const length = this.#postings >= SKIPPED ? this.#varint() : 0;
    this.#end = length > 0 ? this.#at + length : 0;
    return true;
  }

  get hash(): number {
    return this.#hash;
  }

  /** The list of the entry stepped to. */
  list(): PostingList {
    return new PostingList(this.#bytes, this.#at, this.#postings);
  }

  #skip(count: number): void {
    for (let left = count; left > 0; left--) while ((this.#bytes[this.#at++] ?? 0) >= 0x80);
  }

  #varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value >>> 0;
  }
}

/** A term's postings in a block, which are read when they are asked for. */
export class PostingList {
  readonly #bytes: Uint8Array;
  readonly #at: number;
  readonly count: number;

  constructor(bytes: Uint8Array, at: number, count: number) {
    this.#bytes = bytes;
    this.#at = at;
    this.count = count;
  }

  /** Rising; see `postingOf`. */
  read(): Uint32Array {
    const bytes = this.#bytes;
    const postings = new Uint32Array(this.count);
    let at = this.#at;
    let before = 0;
    for (let i = 0; i < postings.length; i++) {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
      const posting = (before + value) >>> 0;
      postings[i] = posting;
      before = posting - (posting % LEVELS);
    }
    return postings;
  }
}

/** The lists of some terms in a block, by hash; terms that it does not have are left out. */
export function readLists(block: Uint8Array, wanted: Iterable<number>, grouped: boolean): Map<number, PostingList> {
  const lists = new Map<number, PostingList>();
  const reader = new BlockReader(block, grouped);
  for (const hash of wanted) if (reader.find(hash)) lists.set(hash, reader.list());
  return lists;
}
