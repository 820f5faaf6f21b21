import type { Snapshot } from '../core/claims/reading';
import type { KeptReading, ReadingList, ReadingQuery, ReadingTextRow } from '../core/matching/kept-reading';
import type { EarlierReading } from '../core/matching/read-candidates';
import { keysOf, type StoryPrint, scorePrints } from '../core/matching/story-print';
import { foldText } from '../core/text/fold';
import { addressKey } from './address';
import { guarded } from './failures';
import type { IsnadDatabase } from './schema';

/** A page that is loaded again within this time, with the same words, is still the same visit. Milliseconds. */
const ONE_VISIT = 30 * 60_000;
/** Earlier articles of a story that are compared with, and candidates whose texts are looked at for them. */
const MOST_EARLIER = 8;
const CANDIDATES = 16;
/** Story terms that two articles of a story share at least. */
const SHARED_KEYS = 1;
const DAY = 86_400_000;
/** Key of the time of the last sweep, in milliseconds since 1970. */
const SWEPT = 'swept';

/** The articles of the memory on one story, the likest first, without the article itself. */
export function earlierOnStory(database: IsnadDatabase, url: string, print: StoryPrint): Promise<EarlierReading[]> {
  const { readings, readingTexts } = database;
  const self = addressKey(url);
  // One transaction: one each for the terms would cost more than all else.
  const work = async (): Promise<EarlierReading[]> => {
    const hits = await Promise.all(keysOf(print).map((key) => readings.where('keys').equals(key).primaryKeys()));
    const shared = new Map<string, number>();
    for (const id of hits.flat()) if (id !== self) shared.set(id, (shared.get(id) ?? 0) + 1);
    const likely = [...shared]
      .filter(([, count]) => count >= SHARED_KEYS)
      .sort((a, b) => b[1] - a[1])
      .slice(0, CANDIDATES)
      .map(([id]) => id);
    const [texts, rows] = await Promise.all([readingTexts.bulkGet(likely), readings.bulkGet(likely)]);
    const scored = texts.flatMap((text, i) => {
      const row = rows[i];
      const story = text && scorePrints(print, text.print);
      return text && row && story?.same ? [{ text, row, score: story.score }] : [];
    });
    scored.sort((a, b) => b.score - a.score);
    return scored.slice(0, MOST_EARLIER).map(({ text, row }) => ({ id: row.id, read: row.last, snapshot: text.now }));
  };
  return guarded(() => database.transaction('r', readings, readingTexts, work));
}

/** What was seen at the visit before, and when. */
interface Visit {
  /** Visits so far, this one included. */
  readonly visits: number;
  readonly since: string | null;
  /** Null on the first visit. */
  readonly before: Snapshot | null;
}

/**
 * Keeps a visit and tells what it is to be compared with. A page read again in one load, or loaded again within half an
 * hour with the same words, is one visit, compared with the one before. Atomic.
 * @param load a number that is the same for as long as the page stays loaded
 * @param now milliseconds since 1970
 * @param isWanted asked within the transaction that writes; may read settings
 * @returns null when it was not wanted
 */
export function keepVisit(
  database: IsnadDatabase,
  snapshot: Snapshot,
  print: StoryPrint,
  load: number,
  now: number,
  isWanted: () => Promise<boolean>,
): Promise<Visit | null> {
  return guarded(() =>
    database.transaction('rw', database.readings, database.readingTexts, database.settings, async () => {
      if (!(await isWanted())) return null;
      const id = addressKey(snapshot.url);
      const [row, text] = await Promise.all([database.readings.get(id), database.readingTexts.get(id)]);
      const time = new Date(now).toISOString();
      const known = row && text ? { row, text } : null;
      const next = known ? nextVisit(known, snapshot, load, now) : { since: null, visits: 1 };
      const seen: ReadingTextRow = {
        id,
        now: snapshot,
        since: next.since,
        load,
        print,
        ...beforeOf(next.before, snapshot),
      };
      await database.readingTexts.put(seen);
      await database.readings.put({
        id,
        url: snapshot.url,
        headline: snapshot.headline,
        outlet: snapshot.outlet?.name ?? snapshot.outlet?.host ?? '',
        host: snapshot.outlet?.host ?? '',
        language: snapshot.language,
        published: snapshot.published,
        first: known?.row.first ?? time,
        last: time,
        visits: next.visits,
        statements: snapshot.statements.length,
        bytes: sizeOf(seen),
        keys: keysOf(print),
      });
      return { visits: next.visits, since: next.since, before: next.since === null ? null : (next.before ?? snapshot) };
    }),
  );
}

/** An article's last visit as it was kept, with what it is compared with; null when it was not. */
export function lastVisit(database: IsnadDatabase, url: string): Promise<(Visit & { now: Snapshot }) | null> {
  const { readings, readingTexts } = database;
  return guarded(() =>
    database.transaction('r', readings, readingTexts, async () => {
      const [row, text] = await Promise.all([readings.get(addressKey(url)), readingTexts.get(addressKey(url))]);
      if (!row || !text) return null;
      const { now, since } = text;
      return { visits: row.visits, since, before: since === null ? null : (text.before ?? now), now };
    }),
  );
}

interface Next {
  readonly visits: number;
  readonly since: string | null;
  readonly before?: Snapshot | undefined;
}

function nextVisit({ row, text }: KeptReading, snapshot: Snapshot, load: number, now: number): Next {
  const again = now - Date.parse(row.last) < ONE_VISIT && sameWords(text.now, snapshot);
  if (text.load === load || again) return { visits: row.visits, since: text.since, before: text.before };
  return { visits: row.visits + 1, since: row.last, before: text.now };
}

/** A snapshot that says the same is not kept twice. */
function beforeOf(before: Snapshot | undefined, snapshot: Snapshot): { before?: Snapshot } {
  const same = before && sameWords(before, snapshot) && keys(before) === keys(snapshot);
  return before && !same ? { before } : {};
}

const keys = ({ disputes }: Snapshot): string => disputes.map(({ key }) => key).join('\n');

function sameWords(a: Snapshot, b: Snapshot): boolean {
  return a.headline === b.headline && a.sentences.join() === b.sentences.join();
}

/** About the bytes that a row takes: two for each character, as IndexedDB stores most text that is not Latin. */
function sizeOf(text: ReadingTextRow): number {
  return 2 * JSON.stringify(text).length;
}

/** The readings that a query finds, the last read first. Reads the list once; the texts stay where they are. */
export function listReadings(database: IsnadDatabase, query: ReadingQuery): Promise<ReadingList> {
  return guarded(async () => {
    const wanted = foldText(query.words).split(/\s+/u).filter(Boolean);
    const all = (await database.readings.orderBy('last').toArray()).reverse();
    const found = all.filter((row) => {
      const day = row.last.slice(0, 10);
      if ((query.from !== null && day < query.from) || (query.to !== null && day > query.to)) return false;
      const text = wanted.length === 0 ? '' : foldText(`${row.headline} ${row.outlet} ${row.url}`);
      return wanted.every((word) => text.includes(word));
    });
    return {
      rows: found.slice(query.start, query.start + query.count).map(({ keys: _, ...row }) => row),
      found: found.length,
      total: all.length,
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  });
}

/** How many articles are kept beside the one at an address. */
export function countOthers(database: IsnadDatabase, url: string): Promise<number> {
  return guarded(() => database.readings.where('id').notEqual(addressKey(url)).count());
}

/** Takes a reading away and hands it back, so that the deletion can be undone; undefined when there is none. */
export function takeReading(database: IsnadDatabase, id: string): Promise<KeptReading | undefined> {
  return guarded(() =>
    database.transaction('rw', database.readings, database.readingTexts, async () => {
      const [row, text] = await Promise.all([database.readings.get(id), database.readingTexts.get(id)]);
      await Promise.all([database.readings.delete(id), database.readingTexts.delete(id)]);
      return row && text && { row, text };
    }),
  );
}

/** Writes readings as they are, replacing those of the same articles. Atomic. */
export function putReadings(database: IsnadDatabase, readings: readonly KeptReading[]): Promise<void> {
  return guarded(() =>
    database.transaction('rw', database.readings, database.readingTexts, async () => {
      await database.readingTexts.bulkPut(readings.map(({ text }) => text));
      await database.readings.bulkPut(readings.map(({ row }) => row));
    }),
  );
}

export function clearReadings(database: IsnadDatabase): Promise<void> {
  return guarded(() =>
    database.transaction('rw', database.readings, database.readingTexts, async () => {
      await Promise.all([database.readings.clear(), database.readingTexts.clear()]);
    }),
  );
}

/**
 * Forgets what was last read more than some days ago; at most once a day.
 * @param days 0 for never
 * @param now milliseconds since 1970
 * @returns how many were forgotten
 */
export function sweepReadings(database: IsnadDatabase, days: number, now: number): Promise<number> {
  return guarded(async () => {
    const swept = (await database.state.get(SWEPT))?.value;
    const lately = swept !== undefined && now - swept < DAY && swept <= now;
    if (days <= 0 || lately) return 0;
    return database.transaction('rw', database.readings, database.readingTexts, database.state, async () => {
      const old = await database.readings
        .where('last')
        .below(new Date(now - days * DAY).toISOString())
        .primaryKeys();
      await Promise.all([database.readings.bulkDelete(old), database.readingTexts.bulkDelete(old)]);
      await database.state.put({ key: SWEPT, value: now });
      return old.length;
    });
  });
}

/**
 * Has the next sweep wait for a day.
 * @param now milliseconds since 1970
 */
export function putOffSweep(database: IsnadDatabase, now: number): Promise<void> {
  return guarded(async () => {
    await database.state.put({ key: SWEPT, value: now });
  });
}
