import type { Story } from '../core/claims/claim';
import { type Candidate, type ClaimIndex, type Searched, TERMS_READ } from '../core/matching/match';
import { guarded } from './failures';
import { blockOf, CHUNK, seriesTerm, storyTerm } from './index-blocks';
import type { IsnadDatabase, PackRow } from './schema';

interface Found {
  readonly pack: PackRow;
  /** The claim's place in its pack. */
  readonly ordinal: number;
}

/**
 * Searches the installed packs. One instance serves one article: it keeps the packs and the blocks that it has read,
 * so make a new one for each call and never hold it longer.
 */
export function claimIndex(database: IsnadDatabase): ClaimIndex {
  let packs: Promise<PackRow[]> | undefined;
  const blocks = new Map<string, Promise<Readonly<Record<string, Uint32Array>>>>();
  const installed = () => (packs ??= guarded(() => database.packs.toArray()));

  function block(pack: string, number: number): Promise<Readonly<Record<string, Uint32Array>>> {
    const key = `${pack} ${number}`;
    let read = blocks.get(key);
    if (!read) {
      read = guarded(async () => (await database.blocks.get([pack, number]))?.postings ?? {});
      blocks.set(key, read);
    }
    return read;
  }

  async function postings(pack: PackRow, terms: readonly string[]): Promise<Uint32Array[]> {
    const lists = await Promise.all(
      [...new Set(terms)].map(async (term) => {
        const own = await block(pack.id, blockOf(term, pack.blocks));
        return Object.hasOwn(own, term) ? own[term] : undefined;
      }),
    );
    return lists.filter((list) => list !== undefined);
  }

  async function load(pack: PackRow, ordinals: readonly number[]): Promise<Map<number, Candidate>> {
    const numbers = [...new Set(ordinals.map((ordinal) => Math.floor(ordinal / CHUNK)))];
    const rows = await guarded(() =>
      database.chunks.bulkGet(numbers.map((number) => [pack.id, number] as [string, number])),
    );
    const chunks = new Map(numbers.map((number, index) => [number, rows[index]]));
    const stories = new Map<string, Story>(pack.stories.map((story) => [story.id, story]));
    const loaded = new Map<number, Candidate>();
    for (const ordinal of ordinals) {
      const stored = chunks.get(Math.floor(ordinal / CHUNK))?.claims[ordinal % CHUNK];
      const story = stored && stories.get(stored.claim.story);
      if (stored && story) loaded.set(ordinal, { ...stored, story, pack: pack.id });
    }
    return loaded;
  }

  /** Loads what was found, a pack at a time, and gives it back in the order in which it was found. */
  async function loadAll(found: readonly Found[]): Promise<Candidate[]> {
    const loaded = new Map<PackRow, Map<number, Candidate>>();
    for (const pack of new Set(found.map((item) => item.pack))) {
      const ordinals = found.filter((item) => item.pack === pack).map((item) => item.ordinal);
      loaded.set(pack, await load(pack, ordinals));
    }
    return found.flatMap(({ pack, ordinal }) => loaded.get(pack)?.get(ordinal) ?? []);
  }

  return {
    async candidates(terms, limit) {
      const found: (Found & { weight: number })[] = [];
      for (const pack of await installed()) {
        if (pack.blocks === 0) continue;
        const lists = (await postings(pack, terms)).sort((a, b) => a.length - b.length).slice(0, TERMS_READ);
        const weights = new Map<number, number>();
        for (const list of lists) {
          const weight = Math.log(1 + pack.claims / list.length);
          for (const ordinal of list) weights.set(ordinal, (weights.get(ordinal) ?? 0) + weight);
        }
        for (const [ordinal, weight] of weights) found.push({ pack, ordinal, weight });
      }
      found.sort((a, b) => b.weight - a.weight || a.ordinal - b.ordinal);
      return loadAll(found.slice(0, limit));
    },

    async siblings(series, stories) {
      const found: Found[] = [];
      const terms = [...series.map(seriesTerm), ...stories.map(storyTerm)];
      for (const pack of await installed()) {
        if (pack.blocks === 0) continue;
        const ordinals = new Set((await postings(pack, terms)).flatMap((list) => [...list]));
        for (const ordinal of [...ordinals].sort((a, b) => a - b)) found.push({ pack, ordinal });
      }
      return loadAll(found);
    },

    async searched(): Promise<Searched> {
      const rows = (await installed()).filter((pack) => pack.claims > 0);
      return {
        claims: rows.reduce((sum, pack) => sum + pack.claims, 0),
        packs: rows.map(({ info, claims }) => ({ id: info.id, title: info.title, date: info.date, claims })),
      };
    },
  };
}
