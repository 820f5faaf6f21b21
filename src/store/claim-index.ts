import type { ClaimIndex, Searched } from '../core/matching/match';
import { LEVELS, lookupOf, type Ranked, Ranker } from '../core/matching/rank';
import { chunkCount } from './bodies';
import { CHUNK } from './chunks';
import { ClaimReader, type Shelf } from './claim-reader';
import type { Library } from './library';
import { ListReader, type Searchable } from './list-reader';
import type { IsnadDatabase } from './schema';
import { seriesHash, storyHash, termHash } from './segments';

/** Chunks of claims that one article may have read, at 0.2 ms each. */
const CHUNKS_READ = 48;
/** What a claim is worth reading, against one that has as much of its text and is the next better for it. */
const NEXT_BEST = 0.6;
/** Claims of the same stories and series that one article is shown at most. */
const SIBLINGS = 500;

/** What a library is searched with. It keeps what was read, for as long as the worker lives and the packs stay the same. */
interface Readers {
  readonly lists: ListReader;
  readonly claims: ClaimReader;
  readonly ranker: Ranker;
}

const opened = new WeakMap<Library, Readers>();

/** A reader that holds as much as it may is replaced; an article that is still using it keeps its own. */
function readersOf(database: IsnadDatabase, library: Library): Readers {
  const known = opened.get(library);
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
  const readers = {
    lists: known && !known.lists.isFull ? known.lists : new ListReader(database, segments),
    claims: known && !known.claims.isFull ? known.claims : new ClaimReader(database, shelves),
    ranker: known?.ranker ?? new Ranker(end, claimsOf(library)),
  };
  opened.set(library, readers);
  return readers;
}

const claimsOf = ({ packs }: Library): number => packs.reduce((sum, pack) => sum + pack.claims, 0);

/**
 * Searches the packs of a library.
 * @throws StorageFailed when the library is no longer what the store holds
 */
export function claimIndex(database: IsnadDatabase, library: Library): ClaimIndex {
  const { lists, claims, ranker } = readersOf(database, library);
  lists.readAhead();

  return {
    async candidates(texts, limit) {
      const hashes = new Map(texts.flat().map((term) => [term, termHash(term)]));
      const hash = (term: string) => hashes.get(term) ?? 0;
      if (lists.isSmall) await lists.read([...hashes.values()]);
      // Of a small index it is known what it has; of a large one only what is common.
      const lookups = texts.map((terms) =>
        lists.isSmall
          ? lookupOf(
              terms,
              (term) => lists.count(hash(term)),
              (term) => lists.count(hash(term)) > 0,
            )
          : lookupOf(terms, (term) => lists.commonCount(hash(term))),
      );
      await lists.read(lookups.flatMap(({ own, across }) => [...own.terms, ...across.terms].map(hash)));
      const ranked = lookups.map((lookup) => ranker.rank(lookup, (term) => lists.get(hash(term)), limit));
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
        claims: claimsOf(library),
        packs: packs.map(({ info, claims }) => ({ id: info.id, title: info.title, date: info.date, claims })),
      };
    },
  };
}

/** What of each text's claims may be read: what has most of its text and is best for it, until enough chunks are named. */
function withinBudget(ranked: readonly (readonly Ranked[])[]): number[][] {
  const wanted = ranked.flatMap((found, text) =>
    found.map(({ ordinal, share }, place) => ({ ordinal, text, place, worth: share * NEXT_BEST ** place })),
  );
  const chunks = new Set<number>();
  const kept = wanted
    .sort((a, b) => b.worth - a.worth)
    .filter(({ ordinal }) => {
      const chunk = Math.floor(ordinal / CHUNK);
      if (chunks.size < CHUNKS_READ) chunks.add(chunk);
      return chunks.has(chunk);
    })
    .sort((a, b) => a.place - b.place);
  const lists: number[][] = ranked.map(() => []);
  for (const { text, ordinal } of kept) lists[text]?.push(ordinal);
  return lists;
}
