import { scan } from '../core/claims/feed-scanner';
import { formatFault } from '../core/claims/pack-fault';
import { PACK_LIMITS } from '../core/claims/pack-limits';
import { isPackList, readPackRecord } from '../core/claims/pack-records';
import type { PackFault } from '../core/claims/references';
import { hash32 } from '../core/text/hash';
import type { ImportSlice } from '../messages/import-calls';
import { CallFailure } from '../messages/serve';
import type { SliceChange } from '../store/slices';
import type { ImportCheckpoint, PackJoin } from './import-checkpoint';
import { asDamaged } from './import-feed';
import { bucketsFor, Lines, type Placed, sliceNumber } from './pack-shelves';

/** A checkpoint of a pack's import. */
export type PackCheckpoint = ImportCheckpoint & { readonly join: PackJoin };

export function isPackCheckpoint(checkpoint: ImportCheckpoint): checkpoint is PackCheckpoint {
  return checkpoint.join !== null;
}

export function firstJoin(size: number): PackJoin {
  const counts = { stories: 0, claims: 0, positions: 0, entities: 0, outlets: 0 };
  return { buckets: bucketsFor(size), counts, info: null };
}

export function invalidPack({ path, message }: PackFault): CallFailure {
  return new CallFailure('invalid-pack', path === '' ? message : `${path}: ${message}`);
}

/** Why a file is no pack that can be read, where it says so at its beginning; else it is told at the end. */
export function earlyFault(text: string): CallFailure | null {
  const format = /"format"\s*:\s*"(isnad-pack\/[^"]{0,20})"/.exec(text.slice(0, 4_000))?.[1];
  const message = format === undefined ? null : formatFault(format);
  return message === null ? null : invalidPack({ path: 'format', message });
}

/**
 * Reads a slice of a pack: what is to be put away, and the checkpoint after it. A pack is taken whole or not at all: the
 * first fault is the answer.
 */
export function readPackSlice(
  before: PackCheckpoint,
  slice: Pick<ImportSlice, 'text' | 'bytes' | 'damaged'>,
): { readonly change: SliceChange; readonly after: PackCheckpoint } | CallFailure {
  const { state, records } = scan(before.scan, slice.text);
  if (state.stray) return invalidPack({ path: '', message: 'The file is not valid JSON.' });
  const { buckets } = before.join;
  const counts = { ...before.join.counts };
  let { info } = before.join;
  const lines = new Lines();
  for (const scanned of slice.damaged ? records.map(asDamaged) : records) {
    const read = readPackRecord(scanned, isPackList(scanned.list) ? counts[scanned.list] : 0);
    if (!read.ok) return invalidPack(read);
    if (read.record.list === null) {
      if (info) return invalidPack({ path: '', message: 'The file holds more than one pack.' });
      info = read.record.info;
      continue;
    }
    const { list } = read.record;
    const placed = { ...read.record, at: counts[list]++ } as Placed;
    if ((list === 'entities' || list === 'outlets') && placed.at >= PACK_LIMITS.listItems) {
      return invalidPack({ path: list, message: `has more than ${PACK_LIMITS.listItems} entries` });
    }
    lines.add(placeOf(placed, buckets, before.slices), placed);
  }
  return {
    change: { add: lines.slices },
    after: {
      ...before,
      offset: before.offset + slice.bytes,
      scan: state,
      slices: before.slices + 1,
      join: { buckets, counts, info },
    },
  };
}

function placeOf({ list, item }: Placed, buckets: number, slice: number): number {
  if (list === 'entities' || list === 'outlets') return sliceNumber('parties', 0, slice);
  const shelf = list === 'stories' ? 'stories' : 'claims';
  return sliceNumber(shelf, hash32(list === 'positions' ? item.claim : item.id) % buckets, slice);
}
