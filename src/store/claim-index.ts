import { type Candidate, type ClaimIndex, type Searched, TERMS_READ } from '../core/matching/match';
import { LEVELS, type Ranked, Ranker, type TermList } from '../core/matching/rank';
import { chunkCount, chunkKey } from './bodies';
import { CHUNK, decodeChunk } from './chunks';
import { guarded, StorageFailed } from './failures';
import type { Library } from './library';
import { blockOf, readLists } from './postings';
import type { IsnadDatabase, PackRow, SegmentRow } from './schema';
import { seriesHash, storyHash, termHash } from './segments';

/** Chunks of claims that one article may have read; the best of each statement come first. */
const CHUNKS_READ = 128;
/** Claims of the same stories and series that one article is shown at most. */
const SIBLINGS = 500;

/** A segment in the ordinals of the whole library. */
interface Searchable {
  readonly row: SegmentRow;
  readonly first: number;
}

/** A pack in the ordinals of the whole library. */
interface Shelf {
  readonly pack: PackRow;
  readonly first: number;
  readonly end: number;
}

/**
 * Searches the packs of a library. One instance serves one article: it keeps the blocks and claims that it has read, so
 * make a new one for each call and never hold it longer.
 * @throws StorageFailed when the library is no longer what the store holds
 */
export function claimIndex(database: IsnadDatabase, library: Library): ClaimIndex {
  const shelves: Shelf[] = [];
  const segments: Searchable[] = [];
  let end = 0;
  for (const pack of library.packs) {
    const first = end;
    end += chunkCount(pack) * CHUNK;
    shelves.push({ pack, first, end });
    for (const segment of pack.segments) {
      const row = library.segments.get(segment.part);
      if (row) segments.push({ row, first: first + segment.first });
    }
  }
  const total = library.packs.reduce((sum, pack) => sum + pack.claims, 0);
  const ranker = new Ranker(end, total);
  const lists = new ListReader(database, segments);
  const claims = new ClaimReader(database, shelves);

  return {
    async candidates(texts, limit) {
      const hashed = texts.map((terms) => terms.map(termHash));
      await lists.read(hashed.flat());
      const ranked = hashed.map((hashes) =>
        ranker.rank(rarest(hashes.flatMap((hash) => lists.get(hash) ?? [])), limit),
      );
      return claims.load(withinBudget(ranked));
    },

    async siblings(series, stories) {
      const hashes = [...series.map(seriesHash), ...stories.map(storyHash)];
      await lists.read(hashes);
      const found = new Set<number>();
      for (const hash of hashes) {
        for (const { first, postings } of lists.get(hash)?.pieces ?? []) {
          for (const posting of postings) found.add(first + Math.floor(posting / LEVELS));
        }
      }
      const ordinals = [...found].sort((a, b) => a - b).slice(0, SIBLINGS);
      const [loaded = []] = await claims.load([ordinals]);
      // Two stories of one hash: what was not asked for is left out.
      return loaded.filter(
        ({ claim }) => stories.includes(claim.story) || (claim.series !== undefined && series.includes(claim.series)),
      );
    },

    async searched(): Promise<Searched> {
      const packs = library.packs.filter((pack) => pack.claims > 0);
      return {
        claims: total,
        packs: packs.map(({ info, claims }) => ({ id: info.id, title: info.title, date: info.date, claims })),
      };
    },
  };
}

function rarest(lists: readonly TermList[]): TermList[] {
  return lists.toSorted((a, b) => a.count - b.count).slice(0, TERMS_READ);
}

/** What of each text's claims may be read: the best of every text, then the second best, until enough chunks are named. */
function withinBudget(ranked: readonly (readonly Ranked[])[]): number[][] {
  const chunks = new Set<number>();
  const kept: number[][] = ranked.map(() => []);
  const longest = Math.max(0, ...ranked.map((found) => found.length));
  for (let place = 0; place < longest; place++) {
    for (const [text, found] of ranked.entries()) {
      const ordinal = found[place]?.ordinal;
      if (ordinal === undefined) continue;
      const chunk = Math.floor(ordinal / CHUNK);
      if (chunks.size >= CHUNKS_READ && !chunks.has(chunk)) continue;
      chunks.add(chunk);
      kept[text]?.push(ordinal);
    }
  }
  return kept;
}

/** Reads posting lists, many at once. */
class ListReader {
  readonly #database: IsnadDatabase;
  readonly #segments: readonly Searchable[];
  readonly #lists = new Map<number, TermList>();

  constructor(database: IsnadDatabase, segments: readonly Searchable[]) {
    this.#database = database;
    this.#segments = segments;
  }

  /** The list of a term that was read; undefined when no claim has it. */
  get(hash: number): TermList | undefined {
    return this.#lists.get(hash);
  }

  async read(hashes: readonly number[]): Promise<void> {
    const wanted = new Set(hashes);
    const blocks: { segment: Searchable; key: [number, number]; hashes: Set<number> }[] = [];
    for (const segment of this.#segments) {
      const own = new Map<number, Set<number>>();
      for (const hash of wanted) {
        const number = blockOf(hash, segment.row.bits);
        const there = own.get(number);
        if (there) there.add(hash);
        else own.set(number, new Set([hash]));
      }
      for (const [number, there] of own) blocks.push({ segment, key: [segment.row.part, number], hashes: there });
    }
    const rows = await guarded(() => this.#database.postings.bulkGet(blocks.map(({ key }) => key)));
    const pieces = new Map<number, { first: number; postings: Uint32Array }[]>();
    for (const [at, { segment, key, hashes }] of blocks.entries()) {
      const row = rows[at];
      if (!row) throw new StorageFailed(`postings ${key} are missing`);
      for (const [hash, postings] of readLists(row.data, hashes)) {
        const known = pieces.get(hash);
        if (known) known.push({ first: segment.first, postings });
        else pieces.set(hash, [{ first: segment.first, postings }]);
      }
    }
    for (const [hash, own] of pieces) {
      this.#lists.set(hash, { count: own.reduce((sum, { postings }) => sum + postings.length, 0), pieces: own });
    }
  }
}

/** Reads claims with their stories, a chunk once. */
class ClaimReader {
  readonly #database: IsnadDatabase;
  readonly #shelves: readonly Shelf[];
  readonly #candidates = new Map<number, Candidate>();
  readonly #chunks = new Set<number>();

  constructor(database: IsnadDatabase, shelves: readonly Shelf[]) {
    this.#database = database;
    this.#shelves = shelves;
  }

  /** The claims of some lists of ordinals, in their order. */
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
