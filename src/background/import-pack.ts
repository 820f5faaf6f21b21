import { parsePack } from '../core/claims/parse-pack';
import { CallFailure } from '../messages/serve';
import { batchesOf, installedPacks } from '../store/packs';
import type { IsnadDatabase } from '../store/schema';
import { slicesOf } from '../store/slices';
import { changeStaged, stage } from '../store/staging';
import { claimIndexer } from './claim-terms';
import type { ImportCheckpoint } from './import-checkpoint';

/**
 * Writes the pack whose text was put away, from the batch on that an earlier attempt had come to. A pack is taken whole
 * or not at all: a fault anywhere is the answer, and nothing is kept.
 * @param next the checkpoint to be written with a batch, from the one that stands, the expected one and the new one
 */
export async function writePack(
  database: IsnadDatabase,
  id: number,
  checkpoint: ImportCheckpoint,
  next: (now: unknown, before: ImportCheckpoint, after: ImportCheckpoint) => ImportCheckpoint,
): Promise<CallFailure | null> {
  const parsed = parsePack((await slicesOf(database, id)).join(''));
  if (!parsed.ok) return new CallFailure('invalid-pack', `${parsed.path}: ${parsed.message}`);
  const { pack } = parsed;
  const known = (await installedPacks(database)).find((row) => row.id === pack.info.id);
  if (known?.bundled) return new CallFailure('invalid-pack', `info.id: ${known.id}`);
  if (checkpoint.replaces !== null && checkpoint.replaces !== pack.info.id) {
    return new CallFailure('another-pack', pack.info.id);
  }
  await changeStaged(database, id, () => ({ info: pack.info }));
  for (const [number, batch] of batchesOf(pack).entries()) {
    if (number < checkpoint.batches) continue;
    const [before, after] = [number, number + 1].map((batches) => ({ ...checkpoint, batches }));
    if (before && after) await stage(database, id, batch, (now: unknown) => next(now, before, after), claimIndexer());
  }
  return null;
}
