import { StorageFailed } from './failures';
import { claimParts, dropParts, newPart, stampPacks } from './parts';
import type { IsnadDatabase, Segment, SegmentRow } from './schema';
import { type BuiltSegment, mergeSegments } from './segments';

/** Segments that are merged at once: in every step some blocks of each are read. */
const MERGED_AT_ONCE = 128;

/** Writes a segment's rows as a part of its own. Inside a transaction on `loose`, `postings` and `segments`. */
export async function addSegment(
  database: IsnadDatabase,
  { row, blocks }: BuiltSegment,
  first: number,
  staging: number,
): Promise<Segment> {
  const part = await newPart(database, staging);
  await database.postings.bulkAdd(blocks.map((data, number) => ({ part, number, data })));
  await database.segments.add({ ...row, part });
  return { part, first };
}

/** Merges neighbouring segments into one, in a part that is loose until its caller has somebody name it. */
async function merge(
  database: IsnadDatabase,
  segments: readonly Segment[],
  staging: number | null,
): Promise<Segment & { readonly claims: number }> {
  const first = segments[0]?.first ?? 0;
  const rows = await segmentRows(database, segments);
  const part = await newPart(database, staging);
  const inputs = rows.map((row, at) => ({ row, first: (segments[at]?.first ?? 0) - first }));
  const read = async (from: number, start: number, end: number) => {
    const found = await database.postings.where('[part+number]').between([from, start], [from, end]).toArray();
    if (found.length < end - start) throw new StorageFailed(`postings of part ${from} are missing`);
    return found.map(({ data }) => data);
  };
  const write = (blocks: readonly Uint8Array[], number: number) =>
    database.transaction('rw', database.postings, database.loose, async () => {
      if ((await database.loose.update(part, { touched: Date.now() })) === 0) throw new Error(`part ${part} is gone`);
      await database.postings.bulkAdd(blocks.map((data, at) => ({ part, number: number + at, data })));
    });
  const row = await mergeSegments(inputs, read, write);
  await database.segments.add({ ...row, part });
  return { part, first, claims: row.claims };
}

async function segmentRows(database: IsnadDatabase, segments: readonly Segment[]): Promise<SegmentRow[]> {
  const rows = await database.segments.bulkGet(segments.map(({ part }) => part));
  return rows.map((row, at) => {
    if (!row) throw new StorageFailed(`segment ${segments[at]?.part} is missing`);
    return row;
  });
}

/** Merges the segments of a staging until one is left; each merge is kept, should the next be cut short. */
export async function mergeStaged(database: IsnadDatabase, staging: number): Promise<void> {
  for (;;) {
    const segments = (await database.staging.get(staging))?.segments ?? [];
    if (segments.length < 2) return;
    const [few, rest] = [segments.slice(0, MERGED_AT_ONCE), segments.slice(MERGED_AT_ONCE)];
    const { part, first } = await merge(database, few, staging);
    await database.transaction('rw', database.staging, database.loose, async () => {
      const changed = await database.staging.update(staging, {
        segments: [{ part, first }, ...rest],
        touched: Date.now(),
      });
      if (changed > 0)
        await dropParts(
          database,
          few.map((segment) => segment.part),
        );
    });
  }
}

/**
 * Merges the newest segments of a pack into one when together they are as large as the one before them. So a pack has
 * few segments whatever was added to it, and a claim is rewritten about as often as its pack has doubled.
 */
export async function mergeNewest(database: IsnadDatabase, id: string): Promise<void> {
  const segments = (await database.packs.get(id))?.segments ?? [];
  const rows = await segmentRows(database, segments);
  let from = segments.length - 1;
  let claims = rows[from]?.claims ?? 0;
  while (from > 0 && (rows[from - 1]?.claims ?? 0) <= claims) claims += rows[--from]?.claims ?? 0;
  const newest = segments.slice(from);
  if (newest.length < 2) return;
  const { part, first } = await merge(database, newest, null);
  await database.transaction('rw', database.packs, database.loose, database.state, async () => {
    const now = await database.packs.get(id);
    const at = now?.segments.findIndex((segment) => segment.part === newest[0]?.part) ?? -1;
    // Replaced or merged by somebody else in the meantime: the new part stays loose.
    if (!now || at < 0 || !newest.every((segment, i) => now.segments[at + i]?.part === segment.part)) return;
    await claimParts(database, [part]);
    await database.packs.update(id, { segments: now.segments.toSpliced(at, newest.length, { part, first }) });
    await dropParts(
      database,
      newest.map((segment) => segment.part),
    );
    await stampPacks(database);
  });
}
