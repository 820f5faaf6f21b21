/** The bytes of an index: terms hashed into blocks, posting lists as varint deltas. */
import { LEVELS } from '../core/matching/rank';

/** Bytes aimed at for a block: one row costs 60 to 75 µs to read from 100 B to 4 kB (PERFORMANCE.md). */
const BLOCK_BYTES = 4096;
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
  return Math.min(MOST_BITS, Math.max(0, Math.ceil(Math.log2(bytes / BLOCK_BYTES))));
}

/**
 * A block is a row of entries with rising hashes: the difference of the hash to the one before, the number of
 * postings, their bytes where there are {@link SKIPPED} or more, and the postings as differences of ordinals times LEVELS plus level.
 */
export class BlockWriter {
  #bytes = new Uint8Array(BLOCK_BYTES);
  #length = 0;
  #hash = 0;

  add(hash: number, postings: ArrayLike<number>): void {
    this.#reserve(15 + postings.length * 5);
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
    return this.#bytes.slice(0, this.#length);
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
  #at = 0;
  #hash = 0;
  #postings = 0;
  #end = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Steps to the next entry; false after the last. */
  next(): boolean {
    if (this.#end > 0) this.#at = this.#end;
    else this.#skip(this.#postings);
    if (this.#at >= this.#bytes.length) return false;
    this.#hash = (this.#hash + this.#varint()) >>> 0;
    this.#postings = this.#varint();
    const length = this.#postings >= SKIPPED ? this.#varint() : 0;
    this.#end = length > 0 ? this.#at + length : 0;
    return true;
  }

  get hash(): number {
    return this.#hash;
  }

  /** The postings of the entry stepped to; once for each entry. */
  postings(): Uint32Array {
    const postings = new Uint32Array(this.#postings);
    let before = 0;
    for (let i = 0; i < postings.length; i++) {
      const posting = before + this.#varint();
      postings[i] = posting;
      before = posting - (posting % LEVELS);
    }
    this.#postings = 0;
    return postings;
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

/** The lists of some terms in a block, by hash; terms that it does not have are left out. */
export function readLists(block: Uint8Array, wanted: ReadonlySet<number>): Map<number, Uint32Array> {
  const lists = new Map<number, Uint32Array>();
  const reader = new BlockReader(block);
  while (lists.size < wanted.size && reader.next()) {
    if (wanted.has(reader.hash)) lists.set(reader.hash, reader.postings());
  }
  return lists;
}
