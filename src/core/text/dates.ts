import { type DayRange, dayOf, dayOfHijri, isoOf, monthRange, partsOf, rangeOfIso, yearRange } from './calendar';
import { type DateWords, readDate } from './date-grammar';
import { dateTables } from './date-tables';
import { numberTokens } from './number-words';
import type { Span } from './span';
import type { TextLexicon } from './text-lexicon';

/** A date or a stretch of time in a folded text. */
export interface DateMention {
  readonly span: Span;
  /** First and last day (ISO 8601), both included; null when the words alone do not tell and there is no reference. */
  readonly from: string | null;
  readonly to: string | null;
  /** 0 (Sunday) to 6, when a weekday is named. */
  readonly weekday?: number;
  /** 1 to 12, when a month of the Gregorian calendar is named. */
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
  /** Counted from the day of writing: today, last month, on Wednesday. */
  readonly relative: boolean;
}

const FIRST_DAY = yearRange(100).from;
const LAST_DAY = yearRange(9999).to;

/**
 * The dates of a folded text, in order and without overlap. `reference` is the day of writing in ISO 8601; a month or
 * a year will do, and relative dates are then as wide as it. A weekday is the last one on or before the reference, a
 * month without year the one nearest to it. Linear in the text's length.
 */
export function findDates(folded: string, lexicon: TextLexicon, reference: string | null): DateMention[] {
  const tables = dateTables(lexicon);
  const tokens = numberTokens(folded, lexicon);
  const now = reference === null ? null : rangeOfIso(reference);
  const mentions: DateMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const words = readDate(tokens, at, tables);
    if (!words) {
      at++;
      continue;
    }
    const range = inCalendar(resolve(words, now));
    const gregorian = words.calendar === undefined;
    mentions.push({
      span: [tokens[words.from]?.start ?? 0, tokens[words.to - 1]?.end ?? folded.length],
      from: range ? isoOf(range.from) : null,
      to: range ? isoOf(range.to) : null,
      ...(words.weekday === undefined ? {} : { weekday: words.weekday }),
      ...(words.month === undefined || !gregorian ? {} : { month: words.month }),
      ...(words.day === undefined || !gregorian ? {} : { day: words.day }),
      ...(words.year === undefined || !gregorian ? {} : { year: words.year }),
      relative: words.year === undefined && (words.month === undefined || words.direction !== undefined),
    });
    at = words.to;
  }
  return mentions;
}

/** Years 100 to 9999 only: earlier ones are read by Date.UTC as 19xx, later ones have another ISO form. */
function inCalendar(range: DayRange | null): DayRange | null {
  return range && range.from >= FIRST_DAY && range.to <= LAST_DAY && range.from <= range.to ? range : null;
}

/** The days that the words stand for; null when they cannot be told. */
function resolve(words: DateWords, now: DayRange | null): DayRange | null {
  if (words.calendar === 'hijri') return resolveHijri(words, now);
  if (words.month !== undefined) return resolveMonth(words, words.month, now);
  if (words.year !== undefined)
    return { from: yearRange(words.year).from, to: yearRange(words.year + (words.yearsMore ?? 0)).to };
  if (!now) return null;
  if (words.days) return { from: now.from + words.days[0], to: now.to + words.days[1] };
  if (words.unit) return resolveUnit(words, words.unit, now);
  if (words.weekday !== undefined) return resolveWeekday(words.weekday, words.direction, now);
  return null;
}

function dayOrMonth(words: DateWords, year: number, month: number): DayRange | null {
  if (words.day === undefined) return monthRange(year, month);
  const from = dayOf(year, month, words.day);
  const to = words.dayTo === undefined ? from : dayOf(year, month, words.dayTo);
  return from === null || to === null ? null : { from, to };
}

function resolveMonth(words: DateWords, month: number, now: DayRange | null): DayRange | null {
  if (words.year !== undefined) return dayOrMonth(words, words.year, month);
  if (!now) return null;
  const { year } = partsOf(now.to);
  if (words.yearDirection !== undefined) return dayOrMonth(words, year + words.yearDirection, month);
  const candidates = [year - 1, year, year + 1].flatMap((candidate) => dayOrMonth(words, candidate, month) ?? []);
  if (words.direction === -1) return candidates.findLast((range) => range.to < now.to) ?? null;
  if (words.direction === 1) return candidates.find((range) => range.from > now.from) ?? null;
  const distance = (range: DayRange) => Math.max(0, range.from - now.to, now.from - range.to);
  return candidates.reduce<DayRange | null>(
    (best, range) => (best && distance(best) <= distance(range) ? best : range),
    null,
  );
}

function resolveUnit(words: DateWords, unit: NonNullable<DateWords['unit']>, now: DayRange): DayRange | null {
  const back = words.way === 'calendar' ? -(words.direction ?? 0) : (words.count ?? 1);
  if (back > 4000) return null;
  const at = (day: number): DayRange => shifted(unit, -back, day, words.way === 'ago');
  if (words.way === 'span') return { from: unit === 'week' ? now.from - 7 * back : at(now.from).from, to: now.to };
  const range = { from: at(now.from).from, to: at(now.to).to };
  if (words.day === undefined || unit !== 'month') return range;
  const { year, month } = partsOf(range.to);
  return dayOrMonth(words, year, month);
}

/** The day, week (Monday to Sunday), month or year that lies `by` units from a day; a count of weeks is about a week wide. */
function shifted(unit: NonNullable<DateWords['unit']>, by: number, day: number, counted: boolean): DayRange {
  const { year, month, weekday } = partsOf(day);
  if (unit === 'day') return { from: day + by, to: day + by };
  if (unit === 'week' && counted) return { from: day + 7 * by - 3, to: day + 7 * by + 3 };
  if (unit === 'week') {
    const monday = day - ((weekday + 6) % 7) + 7 * by;
    return { from: monday, to: monday + 6 };
  }
  return unit === 'month' ? monthRange(year, month + by) : yearRange(year + by);
}

function resolveWeekday(weekday: number, direction: number | undefined, now: DayRange): DayRange {
  const since = (day: number) => (partsOf(day).weekday - weekday + 7) % 7;
  if (direction === 1) return { from: now.from + (7 - since(now.from)), to: now.to + (7 - since(now.to)) };
  const last = (day: number) => day - (direction === -1 && since(day) === 0 ? 7 : since(day));
  return { from: last(now.from), to: last(now.to) };
}

function resolveHijri(words: DateWords, now: DayRange | null): DayRange | null {
  const build = (year: number): DayRange | null => {
    const month = words.month ?? 1;
    const from = dayOfHijri(year, month, words.day ?? 1);
    if (from === null) return null;
    if (words.day !== undefined) return { from, to: from };
    const after =
      words.month === undefined
        ? dayOfHijri(year + 1, 1, 1)
        : dayOfHijri(month === 12 ? year + 1 : year, (month % 12) + 1, 1);
    return after === null ? null : { from, to: after - 1 };
  };
  if (words.year !== undefined) return build(words.year);
  if (!now) return null;
  // A Hijri year has 354 or 355 days; year 1 began in July 622.
  const about = Math.round((partsOf(now.to).year - 622) * (365.25 / 354.37)) + 1;
  const distance = (range: DayRange) => Math.max(0, range.from - now.to, now.from - range.to);
  const candidates = [about - 2, about - 1, about, about + 1].flatMap((year) => build(year) ?? []);
  return candidates.reduce<DayRange | null>(
    (best, range) => (best && distance(best) <= distance(range) ? best : range),
    null,
  );
}
