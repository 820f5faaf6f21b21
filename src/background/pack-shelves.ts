import type { PackItems, PackList } from '../core/claims/pack-records';
import type { StoredClaim } from '../store/chunks';
import type { SliceRange } from '../store/slices';

/**
 * Where the records of a pack lie while it is imported. Its stories, claims and positions come in lists one after the
 * other, in a file of any size, and a claim is stored with its story and its positions. So they are brought together by
 * buckets on the disk (a hash join), of which one at a time is in memory:
 *
 * 1. Each slice's records are checked and put away: claims and positions in the bucket of the claim's id, stories in the
 *    bucket of their own (`import-pack.ts`).
 * 2. Each bucket's positions are given to its claims, which go on to the bucket of their story (`prepare-pack.ts`).
 * 3. Each bucket's claims are staged with their stories: what is told of one story lies close together.
 */
const SHELVES = { claims: 0, stories: 1, joined: 2, parties: 3 } as const;
export type Shelf = keyof typeof SHELVES;

/** Bytes of the file that one bucket is to hold, about, and how many buckets there may be. */
const BUCKET = 8 * 2 ** 20;
const MOST_BUCKETS = 256;
/** Texts that one bucket of a shelf may have. */
const TEXTS = 2 ** 24;

/** Buckets for a file of so many bytes. */
export function bucketsFor(size: number): number {
  return Math.min(MOST_BUCKETS, Math.max(1, Math.ceil(size / BUCKET)));
}

/** The number under which a text of a bucket is put away; texts of a bucket come in the order of `text`. */
export function sliceNumber(shelf: Shelf, bucket: number, text: number): number {
  return (SHELVES[shelf] * MOST_BUCKETS + bucket) * TEXTS + text;
}

export function bucketRange(shelf: Shelf, bucket: number): SliceRange {
  return [sliceNumber(shelf, bucket, 0), sliceNumber(shelf, bucket + 1, 0)];
}

/** A record of a list with its place there, from 0: what is found wrong with it later is told by that. */
export type Placed = {
  [List in PackList]: { readonly list: List; readonly at: number; readonly item: PackItems[List] };
}[PackList];

/** A claim with its positions, and its place in the list of claims. */
export interface Joined {
  readonly at: number;
  readonly item: StoredClaim;
}

/** Lines that are put away as one text each, by its number. */
export class Lines {
  readonly #texts = new Map<number, string[]>();

  add(number: number, line: Placed | Joined): void {
    const text = JSON.stringify(line);
    const known = this.#texts.get(number);
    if (known) known.push(text);
    else this.#texts.set(number, [text]);
  }

  get slices(): { readonly number: number; readonly text: string }[] {
    return [...this.#texts].map(([number, lines]) => ({ number, text: lines.join('\n') }));
  }
}

/** The lines of some texts that {@link Lines} made. */
export function linesOf<Line extends Placed | Joined>(texts: readonly string[]): Line[] {
  return texts.flatMap((text) => text.split('\n').map((line) => JSON.parse(line) as Line));
}
