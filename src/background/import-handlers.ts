import type { PackInfo } from '../core/claims/claim';
import { hashOf } from '../core/claims/fact-check';
import { SCAN_START, scan } from '../core/claims/feed-scanner';
import { detectLanguage } from '../core/text/detect-language';
import { profiles } from '../languages/profiles';
import type { ImportCalls, ImportProgress, ImportSlice } from '../messages/import-calls';
import { CallFailure, type Handlers } from '../messages/serve';
import type { Library } from '../store/library';
import { installedPacks } from '../store/packs';
import type { IsnadDatabase } from '../store/schema';
import { changeSlices, dropSlices } from '../store/slices';
import {
  beginPack,
  changeStaged,
  discardStaged,
  publishPack,
  type StagedPack,
  StagingGone,
  stage,
  stagedPacks,
} from '../store/staging';
import { claimIndexer } from './claim-terms';
import {
  checkpointOf,
  FINISHING_LEASE,
  firstCheckpoint,
  type ImportCheckpoint,
  LEASE,
  progressOf,
  stepsOf,
} from './import-checkpoint';
import { feedReader, isJson, isPack, readFeedSlice } from './import-feed';
import { earlyFault, firstJoin, isPackCheckpoint, type PackCheckpoint, readPackSlice } from './import-pack';
import { FEED_PACK, installed } from './pack-handlers';
import { PackPreparation } from './prepare-pack';
import { SeenClaims } from './seen-claims';

/** Milliseconds of work after which a preparation tells how far it is. */
const PREPARED_AT_ONCE = 2_000;

/**
 * Imports of packs and feeds, a slice a call. All that must last is in the store: each slice's claims are written in one
 * transaction with the checkpoint after it, so a worker killed at any point costs a slice, and two windows never both
 * write one.
 */
export function importHandlers(database: IsnadDatabase, library: () => Promise<Library>): Handlers<ImportCalls> {
  // Spares the reader of the next slice some work; it can be lost at any time.
  const remembered = new Map<number, SeenClaims>();
  const preparations = new Map<number, PackPreparation>();

  async function unfinished(): Promise<(StagedPack & { checkpoint: ImportCheckpoint })[]> {
    return (await stagedPacks(database)).flatMap((staged) => {
      const checkpoint = checkpointOf(staged.checkpoint);
      return checkpoint ? [{ ...staged, checkpoint }] : [];
    });
  }

  async function known(id: number): Promise<StagedPack & { checkpoint: ImportCheckpoint }> {
    const staged = (await unfinished()).find((one) => one.id === id);
    if (!staged) throw new CallFailure('no-such-import', '');
    return staged;
  }

  async function held(id: number, holder: string): Promise<StagedPack & { checkpoint: ImportCheckpoint }> {
    const staged = await known(id);
    requireHeld(staged.checkpoint, holder);
    return staged;
  }

  async function progress(id: number, holder: string): Promise<ImportProgress> {
    const { claims, checkpoint } = await held(id, holder);
    return progressOf(id, claims, checkpoint, holder);
  }

  /** Gives up what cannot become anything, so that it does not wait to be gone on with. */
  async function refuse(id: number, failure: CallFailure): Promise<never> {
    await discard(id);
    throw failure;
  }

  function forget(id: number): void {
    remembered.delete(id);
    preparations.delete(id);
  }

  async function discard(id: number): Promise<void> {
    forget(id);
    await discardStaged(database, id);
    await dropSlices(database, id);
  }

  async function importFeedSlice(slice: ImportSlice, before: ImportCheckpoint): Promise<void> {
    const seen = remembered.get(slice.id) ?? new SeenClaims();
    remembered.set(slice.id, seen);
    const { batch, after } = readFeedSlice(before, slice, feedReader(await library()), seen);
    await stage(database, slice.id, batch, (now: unknown) => moved(now, before, after, slice.holder), claimIndexer());
    for (const { claim } of batch.claims) seen.add(claim.id);
  }

  async function importPackSlice(slice: ImportSlice, before: PackCheckpoint): Promise<void> {
    const read = readPackSlice(before, slice);
    if (read instanceof CallFailure) return refuse(slice.id, read);
    await changeSlices(database, slice.id, read.change, (now) => moved(now, before, read.after, slice.holder));
  }

  /** Brings a pack that was read together, for so many milliseconds at most or to its end. */
  async function prepare(id: number, holder: string, time: number): Promise<void> {
    const until = performance.now() + time;
    const preparation = preparations.get(id) ?? new PackPreparation(database, id);
    preparations.set(id, preparation);
    do {
      const { checkpoint } = await held(id, holder);
      if (!isPackCheckpoint(checkpoint) || checkpoint.batches >= stepsOf(checkpoint.join)) return;
      const after = { ...checkpoint, batches: checkpoint.batches + 1 };
      const fault = await preparation.step(checkpoint, (now) => moved(now, checkpoint, after, holder));
      if (fault) await refuse(id, fault);
    } while (performance.now() < until);
  }

  return {
    async imports({ holder }) {
      return (await unfinished()).map(({ id, claims, checkpoint }) => progressOf(id, claims, checkpoint, holder));
    },

    async beginImport({ file, holder, replaces }) {
      const same = (await unfinished()).find(({ checkpoint }) => isSame(checkpoint, { file, replaces }));
      if (same) {
        await changeStaged(database, same.id, ({ checkpoint }) => ({ checkpoint: taken(checkpoint, holder) }));
        return progress(same.id, holder);
      }
      const checkpoint = firstCheckpoint(file, replaces, holder);
      const id = await beginPack(database, provisionalInfo(checkpoint), { checkpoint });
      // Another window may have begun the same file in the same moment: the first of the two goes on.
      const first = (await unfinished()).find((one) => isSame(one.checkpoint, { file, replaces }));
      if (first && first.id !== id) await refuse(id, new CallFailure('import-busy', ''));
      return progress(id, holder);
    },

    async importSlice(slice) {
      const { checkpoint } = await held(slice.id, slice.holder);
      if (slice.offset !== checkpoint.offset || slice.bytes <= 0) return progress(slice.id, slice.holder);
      let before = checkpoint;
      if (slice.offset === 0) {
        if (!isJson(slice.text)) await refuse(slice.id, new CallFailure('not-a-feed', ''));
        const { records, state } = scan(SCAN_START, slice.text);
        if (isPack(slice.text, records, state)) {
          before = { ...before, kind: 'pack', join: firstJoin(checkpoint.file.size) };
          const fault = earlyFault(slice.text);
          if (fault) await refuse(slice.id, fault);
        }
      }
      if (before.kind === 'feed' && before.replaces !== null && !before.replaces.startsWith(FEED_PACK)) {
        await refuse(slice.id, new CallFailure('another-pack', before.replaces));
      }
      if (isPackCheckpoint(before)) await importPackSlice(slice, before);
      else await importFeedSlice(slice, before);
      return progress(slice.id, slice.holder);
    },

    async prepareImport({ id, holder }) {
      const { checkpoint, claims } = await held(id, holder);
      if (!progressOf(id, claims, checkpoint, holder).whole) throw new CallFailure('import-cut', '');
      await prepare(id, holder, PREPARED_AT_ONCE);
      return progress(id, holder);
    },

    async finishImport({ id, holder, partial }) {
      const { checkpoint, claims } = await held(id, holder);
      const { whole } = progressOf(id, claims, checkpoint, holder);
      if (isPackCheckpoint(checkpoint)) {
        if (!whole) throw new CallFailure('import-cut', '');
        await prepare(id, holder, Infinity);
      } else {
        if (!whole && !partial) throw new CallFailure('import-cut', '');
        if (claims === 0) await refuse(id, new CallFailure('no-fact-checks', ''));
        const info = await feedInfo(checkpoint);
        await changeStaged(database, id, () => ({ info }));
      }
      await changeStaged(database, id, (row) => ({ checkpoint: taken(row.checkpoint, holder, FINISHING_LEASE) }));
      const row = await publishPack(database, id);
      forget(id);
      await dropSlices(database, id);
      return installed(row);
    },

    async leaveImports({ holder }) {
      for (const { id, checkpoint } of await unfinished()) {
        if (checkpoint.holder !== holder) continue;
        await changeStaged(database, id, (row) => ({ checkpoint: left(row.checkpoint, holder) }));
      }
      return null;
    },

    async discardImport({ id, holder }) {
      requireFree((await known(id)).checkpoint, holder);
      await discard(id);
      return null;
    },
  };

  async function feedInfo({ file, replaces, description, licence }: ImportCheckpoint): Promise<PackInfo> {
    const known = (await installedPacks(database)).find((row) => row.id === replaces);
    const title = description?.title || file.name.replace(/\.\w{1,8}$/, '') || file.name;
    return {
      id: replaces ?? feedPackId(file),
      version: (known?.info.version ?? 0) + 1,
      title: { [detectLanguage(title, profiles) ?? 'en']: title },
      licence: description?.licence || licence,
      date: description?.date ?? new Date(file.modified).toISOString().slice(0, 10),
    };
  }
}

/** The checkpoint after a step, in the transaction that writes it. Throws when somebody else has gone on meanwhile. */
function moved(now: unknown, before: ImportCheckpoint, after: ImportCheckpoint, holder: string): ImportCheckpoint {
  const current = standing(now);
  if (current.offset !== before.offset || current.batches !== before.batches) {
    throw new CallFailure('import-busy', '');
  }
  requireHeld(current, holder);
  return { ...after, holder, until: Date.now() + LEASE };
}

/** The checkpoint with who holds it, in the transaction that writes it. Throws while somebody else does. */
function taken(now: unknown, holder: string, lease: number = LEASE): ImportCheckpoint {
  const current = standing(now);
  requireFree(current, holder);
  return { ...current, holder, until: Date.now() + lease };
}

/** The checkpoint held by nobody. What the window still has under way is then written no more. */
function left(now: unknown, holder: string): ImportCheckpoint {
  const current = standing(now);
  return current.holder === holder ? { ...current, holder: '', until: 0 } : current;
}

function standing(now: unknown): ImportCheckpoint {
  const current = checkpointOf(now);
  if (!current) throw new StagingGone('not an import');
  return current;
}

function requireHeld(checkpoint: ImportCheckpoint, holder: string): void {
  if (checkpoint.holder !== holder) throw new CallFailure('import-busy', '');
}

function requireFree(checkpoint: ImportCheckpoint, holder: string): void {
  if (checkpoint.holder !== holder && checkpoint.until > Date.now()) {
    throw new CallFailure('import-busy', '');
  }
}

function isSame(checkpoint: ImportCheckpoint, other: Pick<ImportCheckpoint, 'file' | 'replaces'>): boolean {
  const { name, size, modified, head } = checkpoint.file;
  const { file } = other;
  // A file that is chosen again goes on with what it was first chosen for.
  if (other.replaces !== null && checkpoint.replaces !== other.replaces) return false;
  return name === file.name && size === file.size && modified === file.modified && head === file.head;
}

/** Until the whole file is read, nobody knows what it calls itself. */
function provisionalInfo({ file }: ImportCheckpoint): PackInfo {
  return { id: feedPackId(file), version: 1, title: { en: file.name }, licence: '', date: '1970-01-01' };
}

/** The same file is the same pack; another one of the same name is not. */
function feedPackId({ name, size, modified, head }: ImportCheckpoint['file']): string {
  return FEED_PACK + hashOf([name, size, modified, head].join(' '));
}
