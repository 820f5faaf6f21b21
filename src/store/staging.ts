import type { Entity, Outlet, PackInfo, Story } from '../core/claims/claim';
import { chunkCount, readChunks } from './bodies';
import { CHUNK, type Chunk, chunksOf, encodeChunk, type StoredClaim } from './chunks';
import { guarded } from './failures';
import { addSegment, mergeNewest, mergeStaged } from './merging';
import { claimParts, clearLooseParts, newPart, partsOf, putPack } from './parts';
import type { Body, IsnadDatabase, PackRow, StagingRow } from './schema';
import { buildSegment, type IndexedClaim } from './segments';

/**
 * Writing of packs, of any size, in steps: {@link beginPack}, {@link stage} for each batch, {@link publishPack}. Readers
 * see nothing of it before the last, and a worker killed at any point leaves what was there before; the next one goes on
 * from the checkpoint that {@link stagedPacks} tells.
 */

/** How claims are to be found: their terms, and the version of the reading of them. */
export interface Indexer {
  readonly version: string;
  read(claim: StoredClaim): Pick<IndexedClaim, 'terms' | 'length'>;
}

/**
 * What is written at once; about 8,000 claims are a good size. Each claim's story is among the batch's stories, also
 * when an earlier batch had it; entities and outlets are given once.
 */
export interface Batch {
  readonly stories: readonly Story[];
  readonly claims: readonly StoredClaim[];
  readonly entities: readonly Entity[];
  readonly outlets: readonly Outlet[];
}

export interface StagedPack {
  readonly id: number;
  readonly info: PackInfo;
  /** Claims written so far. */
  readonly claims: number;
  /** As given with the last batch; undefined before the first. */
  readonly checkpoint: unknown;
  /** When it was last written to, in milliseconds since 1970. */
  readonly touched: number;
}

/** The staging was discarded, or published by somebody else. */
export class StagingGone extends Error {
  override name = 'StagingGone';
}

/** Chunks that a batch of reindexing takes. */
const REINDEXED = 512;

/**
 * Begins a pack that replaces the installed one of the same id, or with `append` adds to it.
 * @returns the staging's id
 */
export function beginPack(
  database: IsnadDatabase,
  info: PackInfo,
  { bundled = false, append = false, checkpoint }: { bundled?: boolean; append?: boolean; checkpoint?: unknown } = {},
): Promise<number> {
  return guarded(() => begin(database, { info, bundled, purpose: append ? 'append' : 'replace', checkpoint }));
}

type Begun = Pick<StagingRow, 'info' | 'bundled' | 'purpose'> & { readonly checkpoint?: unknown };

function begin(database: IsnadDatabase, what: Begun): Promise<number> {
  return database.transaction('rw', database.staging, database.loose, async () => {
    const row = { checkpoint: undefined, ...what, claims: 0, partyRows: 0, segments: [], indexedBy: '' };
    const id = await database.staging.add({ ...row, body: { part: 0, chunks: 0 }, touched: Date.now() });
    await database.staging.update(id, { body: { part: await newPart(database, id), chunks: 0 } });
    return id;
  });
}

/** The next checkpoint from the one that stands; throws to leave everything as it is. */
export type NextCheckpoint = (before: unknown) => unknown;

/**
 * Writes a batch and the checkpoint in one transaction; durable when the promise resolves.
 * @param checkpoint any value that IndexedDB can store: how far the importer has come with this batch; or a
 * {@link NextCheckpoint} that makes it from the one that stands, within the transaction, so that two importers never both go on from one place
 * @throws StagingGone, StorageFull
 */
export function stage(
  database: IsnadDatabase,
  staging: number,
  batch: Batch,
  checkpoint: unknown,
  indexer: Indexer,
): Promise<void> {
  return guarded(async () => {
    const chunks = await Promise.all(chunksOf(batch.claims, batch.stories).map(encodeChunk));
    const segment = buildSegment(batch.claims.map((claim) => indexed(claim, indexer)));
    const rows = batch.claims.length;
    const hasParties = batch.entities.length + batch.outlets.length > 0;
    await database.transaction('rw', writtenTables(database), async () => {
      const row = await stagingRow(database, staging);
      const next = typeof checkpoint === 'function' ? (checkpoint as NextCheckpoint)(row.checkpoint) : checkpoint;
      const { part, chunks: before } = row.body;
      await database.claims.bulkAdd(chunks.map((data, at) => ({ part, number: before + at, data })));
      const { entities, outlets } = batch;
      if (hasParties) await database.parties.add({ part, number: row.partyRows, entities, outlets });
      await database.staging.put({
        ...row,
        claims: row.claims + rows,
        body: { part, chunks: before + chunks.length },
        partyRows: row.partyRows + (hasParties ? 1 : 0),
        segments:
          rows === 0 ? row.segments : [...row.segments, await addSegment(database, segment, before * CHUNK, staging)],
        indexedBy: indexer.version,
        checkpoint: next,
        touched: Date.now(),
      });
    });
  });
}

/** Changes what a staging says of itself, in one transaction; `change` may throw to leave it as it is. */
export function changeStaged(
  database: IsnadDatabase,
  staging: number,
  change: (before: StagedPack) => Partial<Pick<StagedPack, 'info' | 'checkpoint'>>,
): Promise<void> {
  return guarded(() =>
    database.transaction('rw', database.staging, async () => {
      const row = await stagingRow(database, staging);
      await database.staging.put({ ...row, ...change(stagedPack(row)), touched: Date.now() });
    }),
  );
}

/** Packs that were begun and neither published nor discarded, oldest first. */
export function stagedPacks(database: IsnadDatabase): Promise<StagedPack[]> {
  return guarded(async () => {
    const rows = await database.staging.filter(({ purpose }) => purpose !== 'reindex').toArray();
    return rows.map(stagedPack);
  });
}

function stagedPack({ id, info, claims, checkpoint, touched }: StagingRow): StagedPack {
  return { id, info, claims, checkpoint, touched };
}

/**
 * Makes a staged pack the installed one, in one short transaction after its index has been merged. When cut short, it
 * can be called again.
 * @throws StagingGone, StorageFull
 */
export function publishPack(database: IsnadDatabase, staging: number): Promise<PackRow> {
  return guarded(async () => {
    await mergeStaged(database, staging);
    const published = await database.transaction('rw', writtenTables(database), async () => {
      const row = await stagingRow(database, staging);
      const before = await database.packs.get(row.info.id);
      const bodies = row.body.chunks + row.partyRows > 0 ? [row.body] : [];
      await claimParts(database, partsOf({ bodies, segments: row.segments }));
      const pack = row.purpose === 'append' && before ? added(before, row, bodies) : replaced(before, row, bodies);
      await putPack(database, pack);
      await database.staging.delete(staging);
      return pack;
    });
    await mergeNewest(database, published.id);
    await clearLooseParts(database);
    return published;
  });
}

function replaced(before: PackRow | undefined, row: StagingRow, bodies: readonly Body[]): PackRow {
  const { info, bundled, claims, segments, indexedBy } = row;
  return { id: info.id, info, bundled, enabled: before?.enabled ?? true, claims, bodies, segments, indexedBy };
}

function added(before: PackRow, row: StagingRow, bodies: readonly Body[]): PackRow {
  const first = chunkCount(before) * CHUNK;
  return {
    ...before,
    info: row.info,
    claims: before.claims + row.claims,
    bodies: [...before.bodies, ...bodies],
    segments: [...before.segments, ...row.segments.map((own) => ({ ...own, first: first + own.first }))],
    // Indexed by two versions: the next start indexes it anew.
    indexedBy: before.indexedBy === row.indexedBy ? before.indexedBy : '',
  };
}

/** Gives up a pack that was begun, and its space. */
export function discardStaged(database: IsnadDatabase, staging: number): Promise<void> {
  return guarded(async () => {
    await database.staging.delete(staging);
    await clearLooseParts(database);
  });
}

/**
 * Builds the index of an installed pack anew, from where an earlier attempt was cut short. The old index serves until
 * the new one is whole.
 */
export function reindexPack(database: IsnadDatabase, id: string, indexer: Indexer): Promise<void> {
  return guarded(async () => {
    const pack = await database.packs.get(id);
    if (!pack) return;
    const aim = JSON.stringify([indexer.version, partsOf({ bodies: pack.bodies, segments: [] })]);
    const begun = await database.staging.filter((row) => row.purpose === 'reindex' && row.info.id === id).toArray();
    const resumed = begun.find(({ indexedBy }) => indexedBy === aim);
    for (const row of begun) if (row !== resumed) await discardStaged(database, row.id);
    const staging =
      resumed?.id ?? (await begin(database, { info: pack.info, bundled: pack.bundled, purpose: 'reindex' }));
    for (;;) {
      const row = await stagingRow(database, staging);
      const done = row.body.chunks;
      const chunks = await readChunks(database, pack, done, REINDEXED);
      if (chunks.length === 0) break;
      const segment = buildSegment(chunks.flatMap((chunk) => inPlace(chunk, indexer)));
      await database.transaction('rw', writtenTables(database), async () => {
        const segments = [...row.segments, await addSegment(database, segment, done * CHUNK, staging)];
        const body = { part: row.body.part, chunks: done + chunks.length };
        await database.staging.put({ ...row, body, segments, indexedBy: aim, touched: Date.now() });
      });
    }
    await mergeStaged(database, staging);
    await database.transaction('rw', writtenTables(database), async () => {
      const { segments } = await stagingRow(database, staging);
      const now = await database.packs.get(id);
      await database.staging.delete(staging);
      // Replaced or added to in the meantime: the new one has an index of its own, or gets it at the next start.
      if (!now || JSON.stringify(now.bodies) !== JSON.stringify(pack.bodies)) return;
      await claimParts(
        database,
        segments.map(({ part }) => part),
      );
      await putPack(database, { ...now, segments, indexedBy: indexer.version });
    });
    await clearLooseParts(database);
  });
}

/** The claims of a chunk, filled up with nothing to the chunk's size where an import ended in its midst. */
function inPlace(chunk: Chunk, indexer: Indexer): (IndexedClaim | null)[] {
  return Array.from({ length: CHUNK }, (_, at) => {
    const stored = chunk.claims[at];
    return stored ? indexed(stored, indexer) : null;
  });
}

function indexed(stored: StoredClaim, indexer: Indexer): IndexedClaim {
  return { ...indexer.read(stored), story: stored.claim.story, series: stored.claim.series };
}

async function stagingRow(database: IsnadDatabase, id: number): Promise<StagingRow> {
  const row = await database.staging.get(id);
  if (!row) throw new StagingGone(`staging ${id} is gone`);
  return row;
}

function writtenTables({ packs, claims, postings, parties, segments, staging, loose, state }: IsnadDatabase) {
  return [packs, claims, postings, parties, segments, staging, loose, state];
}
