import type { Snapshot } from '../claims/reading';
import type { StoryPrint } from './story-print';

/** What the list of the reading memory shows of one article. */
export interface ReadingRow {
  /** Key of the article's address. */
  readonly id: string;
  readonly url: string;
  readonly headline: string;
  readonly outlet: string;
  readonly host: string;
  readonly language: string;
  readonly published: string | null;
  /** ISO 8601 times of the first and the last visit, and how many there were. */
  readonly first: string;
  readonly last: string;
  readonly visits: number;
  readonly statements: number;
  /** Size of what is kept, about, in bytes. */
  readonly bytes: number;
  /** Story terms by which it is found, hashed. */
  readonly keys: readonly number[];
}

/** What is kept of one article beside its row. */
export interface ReadingTextRow {
  readonly id: string;
  /** What was seen last. */
  readonly now: Snapshot;
  /** What it is compared with, where that had other words; absent when nothing had changed, or on the first visit. */
  readonly before?: Snapshot;
  /** ISO 8601 time of the visit that it is compared with. */
  readonly since: string | null;
  /** Number of the page load that `now` was seen in: a page read twice in one load is one visit. */
  readonly load: number;
  readonly print: StoryPrint;
}

/** An article with all that is kept of it. */
export interface KeptReading {
  readonly row: ReadingRow;
  readonly text: ReadingTextRow;
}

/** Which readings a list shows. */
export interface ReadingQuery {
  /** Words that headline, outlet or address have, in any spelling; empty for all. */
  readonly words: string;
  /** ISO 8601 days of the last visit, both included; null for no bound. */
  readonly from: string | null;
  readonly to: string | null;
  /** Place of the first one shown, and how many are. */
  readonly start: number;
  readonly count: number;
}

export interface ReadingList {
  readonly rows: readonly Omit<ReadingRow, 'keys'>[];
  /** How many the query finds, and how many there are at all, with their size in bytes. */
  readonly found: number;
  readonly total: number;
  readonly bytes: number;
}
