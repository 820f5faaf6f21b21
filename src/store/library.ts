import type { Entity, Outlet } from '../core/claims/claim';
import { guarded } from './failures';
import { stampOf } from './parts';
import type { IsnadDatabase, PackRow, SegmentRow } from './schema';

/** What a search needs to know of the packs that are switched on. The same object for as long as no pack changes. */
export interface Library {
  readonly stamp: number;
  readonly packs: readonly PackRow[];
  /** The packs' segments by part. */
  readonly segments: ReadonlyMap<number, SegmentRow>;
  readonly entities: readonly Entity[];
  readonly outlets: readonly Outlet[];
}

/**
 * Reads the library, and hands out what it read before for as long as the store's stamp is the same: one small read
 * instead of all. What it keeps lives as long as the worker, and nothing depends on it.
 */
export function libraryOf(database: IsnadDatabase): () => Promise<Library> {
  let known: Library | undefined;
  return () =>
    guarded(async () => {
      const { packs, segments, parties, state } = database;
      return database.transaction('r', packs, segments, parties, state, async () => {
        const stamp = await stampOf(database);
        if (known?.stamp !== stamp) known = await readLibrary(database, stamp);
        return known;
      });
    });
}

async function readLibrary(database: IsnadDatabase, stamp: number): Promise<Library> {
  const [rows, segments, parties] = await Promise.all([
    database.packs.orderBy('id').toArray(),
    database.segments.toArray(),
    database.parties.toArray(),
  ]);
  const packs = rows.filter(({ enabled, removed }) => enabled && removed === undefined);
  const bodies = new Set(packs.flatMap((pack) => pack.bodies.map(({ part }) => part)));
  const own = parties.filter(({ part }) => bodies.has(part));
  return {
    stamp,
    packs,
    segments: new Map(segments.map((segment) => [segment.part, segment])),
    entities: own.flatMap(({ entities }) => entities),
    outlets: own.flatMap(({ outlets }) => outlets),
  };
}
