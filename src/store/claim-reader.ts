import type { Candidate } from '../core/matching/match';
import { chunkKey } from './bodies';
import { CHUNK, decodeChunk } from './chunks';
import { guarded, StorageFailed } from './failures';
import type { IsnadDatabase, PackRow } from './schema';

/** A pack in the ordinals of the whole library. */
export interface Shelf {
  readonly pack: PackRow;
  readonly first: number;
  readonly end: number;
}

/** Chunks that are kept: 8,000 claims, of somewhat less than a kilobyte each. */
const KEPT = 512;

/** Reads claims with their stories, each chunk once. */
export class ClaimReader {
  readonly #database: IsnadDatabase;
  readonly #shelves: readonly Shelf[];
  readonly #candidates = new Map<number, Candidate>();
  readonly #chunks = new Set<number>();

  constructor(database: IsnadDatabase, shelves: readonly Shelf[]) {
    this.#database = database;
    this.#shelves = shelves;
  }

  /** Whether it keeps as much as it may. */
  get isFull(): boolean {
    return this.#chunks.size >= KEPT;
  }

  /**
   * The claims of some lists of ordinals, in their order.
   * @throws StorageFailed when one is missing or damaged
   */
  async load(lists: readonly (readonly number[])[]): Promise<Candidate[][]> {
    const needed = new Set(lists.flat().map((ordinal) => Math.floor(ordinal / CHUNK)));
    await this.#read([...needed].filter((chunk) => !this.#chunks.has(chunk)));
    return lists.map((ordinals) => ordinals.flatMap((ordinal) => this.#candidates.get(ordinal) ?? []));
  }

  async #read(chunks: readonly number[]): Promise<void> {
    const places = chunks.flatMap((chunk) => {
      const shelf = this.#shelves.find(({ end }) => chunk * CHUNK < end);
      const key = shelf && chunkKey(shelf.pack, chunk - shelf.first / CHUNK);
      return key ? [{ chunk, pack: shelf.pack.id, key }] : [];
    });
    const rows = await guarded(() => this.#database.claims.bulkGet(places.map(({ key }) => key)));
    await Promise.all(
      places.map(async ({ chunk, pack, key }, at) => {
        const row = rows[at];
        if (!row) throw new StorageFailed(`claims ${key} are missing`);
        const { stories, claims } = await decodeChunk(row.data);
        const byId = new Map(stories.map((story) => [story.id, story]));
        for (const [place, { claim, positions }] of claims.entries()) {
          const story = byId.get(claim.story);
          if (story) this.#candidates.set(chunk * CHUNK + place, { claim, story, positions, pack });
        }
        this.#chunks.add(chunk);
      }),
    );
  }
}
