import type { Article } from '../article/article';
import type { TimeRange } from '../claims/claim';
import type { Statement } from '../statements/statement';
import { rangeOfIso } from '../text/calendar';
import { findDates } from '../text/dates';
import { foldText } from '../text/fold';
import type { TextLexicon } from '../text/text-lexicon';
import type { MatchEvidence } from './match';

/** Days, both ends included, since 1970-01-01. */
interface Days {
  readonly from: number;
  readonly to: number;
}

/** The time that a statement is about, as far as the article tells. */
interface StatementTime {
  /** Dates that the statement itself gives. */
  readonly given: readonly Days[];
  /** The day or month of publication. */
  readonly published: Days | null;
}

/** Whether a statement and a claim are about one time, and how many days lie between them. */
export interface TimeComparison {
  readonly time: MatchEvidence['time'];
  readonly days: number;
}

/** A dated statement and a claim less than this apart may be the same event, told with loose dates. */
const LOOSE_DAYS = 21;
/** News is about the last weeks: an undated statement this close behind a claim's time is about that time. */
const FRESH_DAYS = 75;
/** Further back than this an undated statement is about something newer. */
const STALE_DAYS = 400;
/** An article can be dated a day before the event in its own time zone. */
const ZONE_DAYS = 1;

/** Reads the dates in the sentence of a statement: its content, cue and source and what stands between them. */
export function timeOfStatement(
  article: Article,
  statement: Statement,
  lexicon: TextLexicon | undefined,
): StatementTime {
  const published = article.published === null ? null : rangeOfIso(article.published);
  if (!lexicon) return { given: [], published };
  const spans = [...statement.content, ...statement.cue, ...statement.source];
  const start = Math.min(...spans.map(([from]) => from));
  const end = Math.max(...spans.map(([, to]) => to));
  if (!(end > start)) return { given: [], published };
  const given = findDates(foldText(article.text.slice(start, end)), lexicon, article.published).flatMap((mention) => {
    // A bare weekday or "today" counts from the day of writing, which need not be the day of which it is told.
    if (mention.relative && mention.month === undefined && mention.year === undefined) return [];
    const from = mention.from === null ? null : rangeOfIso(mention.from);
    const to = mention.to === null ? null : rangeOfIso(mention.to);
    return from && to ? [{ from: from.from, to: to.to }] : [];
  });
  return { given, published };
}

/**
 * Tells times apart. A given date decides; without one, an article cannot tell of what happened after it, and news is
 * taken to be about the last weeks before it.
 */
export function compareTimes(statement: StatementTime, claimTime: TimeRange | null): TimeComparison {
  const first = claimTime ? rangeOfIso(claimTime.from) : null;
  const last = claimTime ? rangeOfIso(claimTime.to) : null;
  if (!first || !last) return { time: 'unknown', days: 0 };
  const claim = { from: first.from, to: last.to };
  if (statement.given.length > 0) {
    const days = Math.min(...statement.given.map((given) => gap(given, claim)));
    return { time: days <= LOOSE_DAYS ? 'same' : 'other', days };
  }
  if (!statement.published) return { time: 'unknown', days: 0 };
  const days = gap(statement.published, claim);
  if (claim.from > statement.published.to + ZONE_DAYS) return { time: 'other', days };
  if (days <= FRESH_DAYS) return { time: 'same', days };
  return { time: days > STALE_DAYS ? 'other' : 'unknown', days };
}

function gap(a: Days, b: Days): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}
