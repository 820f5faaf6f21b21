/** Run in a page of the extension: fills its store as an importer does. */
import { claimTerms } from '../../../src/core/matching/memory-index';
import { lexicons } from '../../../src/languages';
import { IsnadDatabase } from '../../../src/store/schema';
import { type Batch, beginPack, publishPack, stage } from '../../../src/store/staging';
import { PACK } from './messages';
import { type Base, Variations } from './vary';

const BATCH = 8192;
const database = new IsnadDatabase();
const info = { id: PACK, version: 1, title: { en: 'Bench' }, licence: 'none', date: '2025-01-01' };

function batchOf(variations: Variations, from: number, to: number): Batch {
  const told = Array.from({ length: to - from }, (_, at) => variations.claim(from + at));
  return {
    stories: [...new Map(told.map(({ story }) => [story.id, story])).values()],
    claims: told.map(({ stored }) => stored),
    entities: [],
    outlets: [],
  };
}

/** Imports claims `from` to `to` as a new pack or as an addition. Times in milliseconds; making the texts is not counted. */
export async function fill(bases: readonly Base[], fixed: readonly Base[], from: number, to: number, version: string) {
  const variations = new Variations(bases, fixed);
  const indexer = { version, read: ({ claim }: Batch['claims'][number]) => claimTerms(claim, lexicons) };
  let time = 0;
  const timed = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    const started = performance.now();
    const value = await work();
    time += performance.now() - started;
    return value;
  };
  const staging = await timed(() => beginPack(database, info, { append: from > 0 }));
  for (let at = from; at < to; at += BATCH) {
    const batch = batchOf(variations, at, Math.min(to, at + BATCH));
    await timed(() => stage(database, staging, batch, at, indexer));
  }
  const pack = await timed(() => publishPack(database, staging));
  return { time, claims: pack.claims, segments: pack.segments.length };
}

/** Bytes as the store counts them: of claims, and of the index with its lists of common terms. */
export async function sizes(): Promise<{ claims: number; index: number }> {
  let claims = 0;
  await database.claims.each(({ data }) => {
    claims += data.length;
  });
  const rows = await database.segments.toArray();
  const index = rows.reduce((sum, { bytes, common, counts }) => sum + bytes + common.byteLength + counts.byteLength, 0);
  return { claims, index };
}
