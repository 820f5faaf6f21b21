import type { PackInfo } from '../core/claims/claim';
import type { FaultyRecord, FeedDescription } from '../core/claims/feed';
import { isComplete, SCAN_START, type ScanState } from '../core/claims/feed-scanner';
import type { PackList } from '../core/claims/pack-records';
import type { FileMark, ImportProgress } from '../messages/import-calls';
import type { StagedPack } from '../store/staging';

/** How far an import has come: written with each slice, in the transaction of what the slice brought. */
export interface ImportCheckpoint {
  readonly import: 1;
  readonly file: FileMark;
  readonly kind: 'feed' | 'pack';
  /** The pack that a feed takes the place of. */
  readonly replaces: string | null;
  /** Who is at it, and until when without a sign of life (milliseconds since 1970). */
  readonly holder: string;
  readonly until: number;
  readonly offset: number;
  readonly scan: ScanState;
  readonly repeated: number;
  readonly others: number;
  readonly faulty: number;
  readonly faults: readonly FaultyRecord[];
  readonly description: FeedDescription | null;
  /** Licence that the first fact-check names for itself. */
  readonly licence: string;
  /** Ids of the outlets that were written. */
  readonly outlets: readonly string[];
  /** Slices of a pack that were put away, and steps by which it was brought together and written since. */
  readonly slices: number;
  readonly batches: number;
  /** Of a pack. */
  readonly join: PackJoin | null;
}

/** What is known of a pack while its file is read. */
export interface PackJoin {
  /** Buckets that it is brought together by (`pack-shelves.ts`). */
  readonly buckets: number;
  /** How many records each list has had. */
  readonly counts: Readonly<Record<PackList, number>>;
  /** What it says of itself; null until that was read. */
  readonly info: PackInfo | null;
}

/** Steps by which a pack is brought together: each bucket's positions to its claims, and its claims to their stories. */
export const stepsOf = ({ buckets }: PackJoin): number => 2 * buckets;

/** A window that gives no sign of life for this long (milliseconds) has lost its import to whoever asks next. */
export const LEASE = 15_000;
/** The same while the index of what was read is made whole, which gives no sign. */
export const FINISHING_LEASE = 120_000;
/** Faulty records that are named. */
export const FAULTS_NAMED = 20;

export function firstCheckpoint(file: FileMark, replaces: string | null, holder: string): ImportCheckpoint {
  return {
    import: 1,
    file,
    kind: 'feed',
    replaces,
    holder,
    until: Date.now() + LEASE,
    offset: 0,
    scan: SCAN_START,
    repeated: 0,
    others: 0,
    faulty: 0,
    faults: [],
    description: null,
    licence: '',
    outlets: [],
    slices: 0,
    batches: 0,
    join: null,
  };
}

/** The checkpoint of a staging that an import writes; null for other stagings, and for packs of an earlier version. */
export function checkpointOf(checkpoint: unknown): ImportCheckpoint | null {
  const found = checkpoint as ImportCheckpoint | null | undefined;
  if (typeof found !== 'object' || found?.import !== 1) return null;
  return found.kind === 'feed' || found.join ? found : null;
}

export function progressOf(
  id: number,
  claims: StagedPack['claims'],
  checkpoint: ImportCheckpoint,
  holder: string,
): ImportProgress {
  const { file, kind, offset, scan, repeated, others, faulty, faults, join, batches } = checkpoint;
  return {
    id,
    file,
    kind,
    offset,
    records: scan.records,
    claims,
    repeated,
    others,
    faulty,
    faults,
    whole: offset >= file.size && isComplete(scan),
    prepared: join ? batches / stepsOf(join) : 1,
    busy: checkpoint.holder !== holder && checkpoint.until > Date.now(),
  };
}
