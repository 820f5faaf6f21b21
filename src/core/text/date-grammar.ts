import { dayOf } from './calendar';
import type { DateUnit } from './date-lexicon';
import type { DateTables } from './date-tables';
import { readNumber } from './number-words';
import type { Token } from './tokens';

/** What the words of a date say, before it is resolved against a reference day. */
export interface DateWords {
  readonly from: number;
  readonly to: number;
  readonly calendar?: 'hijri';
  readonly weekday?: number;
  readonly day?: number;
  /** Last day of "5-7 December". */
  readonly dayTo?: number;
  readonly month?: number;
  readonly year?: number;
  /** How many years a decade or a range of years spans beside the first. */
  readonly yearsMore?: number;
  /** -1 the one before the reference, 0 the current, 1 the next. */
  readonly direction?: number;
  /** "last year" beside a month. */
  readonly yearDirection?: number;
  /** Days from the reference: today, yesterday, in recent days. */
  readonly days?: readonly [number, number];
  /** A calendar unit or a count of units back from the reference. */
  readonly unit?: DateUnit;
  readonly count?: number;
  readonly way?: 'calendar' | 'ago' | 'span';
}

/** The date whose words start at token `at`, or null. Looks at a bounded number of tokens. */
export function readDate(tokens: readonly Token[], at: number, tables: DateTables): DateWords | null {
  return (
    numericDate(tokens, at, tables) ??
    weekdayDate(tokens, at, tables) ??
    namedDate(tokens, at, tables) ??
    relativeDate(tokens, at, tables) ??
    yearAlone(tokens, at, tables)
  );
}

const textAt = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? '';

function integerAt(tokens: readonly Token[], at: number, low: number, high: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,4}$/.test(token.text)) return null;
  const value = Number(token.text);
  return value >= low && value <= high ? value : null;
}

/** 2024-12-08, 8/12/2024, 29 / 9 / 1445هـ, 8.12.2024. */
function numericDate(tokens: readonly Token[], at: number, tables: DateTables): DateWords | null {
  const first = tokens[at];
  if (first?.kind !== 'number') return null;
  let parts: (number | null)[];
  let to: number;
  if (/^\d{1,4}\.\d{1,2}\.\d{1,4}$/.test(first.text)) {
    parts = first.text.split('.').map(Number);
    to = at + 1;
  } else {
    const mark = textAt(tokens, at + 1);
    if ((mark !== '/' && mark !== '-') || textAt(tokens, at + 3) !== mark) return null;
    parts = [integerAt(tokens, at, 1, 9999), integerAt(tokens, at + 2, 1, 31), integerAt(tokens, at + 4, 1, 9999)];
    to = at + 5;
  }
  let [a, b, c] = parts;
  if (!a || !b || !c) return null;
  if (a > 31) [a, c] = [c, a];
  else if (tables.order === 'month-first') [a, b] = [b, a];
  if (c < 1300 || c > 2200 || a > 31) return null;
  if (b > 12) [a, b] = [b, a];
  if (b > 12) return null;
  const era = tables.eras.has(textAt(tokens, to));
  if (era) to++;
  const hijri = era || c < 1500;
  const unclear = tables.order === 'unknown' && !hijri && a <= 12 && a !== b && !/^\d{4}$/.test(first.text);
  if (unclear) return { from: at, to, year: c };
  if (!hijri && dayOf(c, b, a) === null) return null;
  return { from: at, to, year: c, month: b, day: a, ...(hijri ? { calendar: 'hijri' } : {}) };
}

/** A weekday, with the date in the month that may follow it. */
function weekdayDate(tokens: readonly Token[], at: number, tables: DateTables): DateWords | null {
  const before = tables.directions.at(tokens, at);
  const hit = tables.weekdays.at(tokens, before ? before.to : at);
  if (!hit) return null;
  const { weekday, name } = hit.value;
  let next = hit.to;
  if (textAt(tokens, next) === '.' && tables.abbreviations.has(name)) next++;
  const after = before ?? tables.directions.at(tokens, next);
  const direction = after ? { direction: after.value } : {};
  let follow = after && !before ? after.to : next;
  if (/^[,،(]$/.test(textAt(tokens, follow))) follow++;
  const date = numericDate(tokens, follow, tables) ?? namedDate(tokens, follow, tables);
  if (date?.day !== undefined) return { ...date, from: at, weekday };
  if (tables.ambiguous.has(name) && !after) return null;
  return { from: at, to: after && !before ? after.to : hit.to, weekday, ...direction };
}

interface MonthHit {
  readonly month: number;
  readonly to: number;
  readonly clear: boolean;
  readonly hijri: boolean;
}

/** A month name, also as a pair of names of two systems: نوفمبر/تشرين الثاني, يوليو (تموز), نوفمبرتشرين الثاني. */
function monthAt(tokens: readonly Token[], at: number, tables: DateTables, afterDay: boolean): MonthHit | null {
  const text = textAt(tokens, at);
  const first = tables.months.at(tokens, at);
  if (!first) {
    const hijri = tables.hijriMonths.at(tokens, at);
    if (hijri) return { month: hijri.value.month, to: hijri.to, clear: false, hijri: true };
    return afterDay ? runTogether(tokens, at, tables) : null;
  }
  const { month, name } = first.value;
  const ambiguous = tables.ambiguous.has(name);
  if (ambiguous && !text.startsWith(name.split(' ')[0] ?? name)) return null;
  let to = first.to;
  let paired = false;
  const mark = textAt(tokens, to);
  if (mark === '/' || mark === '(' || mark === '-') {
    const second = tables.months.at(tokens, to + 1);
    if (second && second.value.month === month) {
      paired = true;
      to = mark === '(' && textAt(tokens, second.to) === ')' ? second.to + 1 : second.to;
    }
  }
  if (!paired && mark === '.' && tables.abbreviations.has(name) && tokens[to + 1]?.kind === 'number') to++;
  return { month, to, clear: paired || !ambiguous, hijri: false };
}

function runTogether(tokens: readonly Token[], at: number, tables: DateTables): MonthHit | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  for (const name of tables.monthNames) {
    if (token.text.length < name.length + 3 || !token.text.startsWith(name)) continue;
    const month = tables.months.word(name)?.month;
    const rest = [{ ...token, text: token.text.slice(name.length) }, ...tokens.slice(at + 1, at + 3)];
    const second = tables.months.at(rest, 0);
    if (second && second.value.month === month) return { month, to: at + second.to, clear: true, hijri: false };
  }
  return null;
}

/** Day and month, month and day, month and year, month alone. */
function namedDate(tokens: readonly Token[], at: number, tables: DateTables): DateWords | null {
  const lead = dayAt(tokens, at, tables);
  if (lead) {
    const joined = tables.dayJoiners.has(textAt(tokens, lead.to)) ? lead.to + 1 : lead.to;
    const month = monthAt(tokens, joined, tables, true);
    if (month) return withYear(tokens, at, month, lead, tables);
    const relative = joined > lead.to ? calendarUnit(tokens, joined, tables) : null;
    if (relative?.unit === 'month') return { ...relative, from: at, day: lead.day };
    return null;
  }
  const before = tables.directions.at(tokens, at);
  const month = monthAt(tokens, before ? before.to : at, tables, false);
  if (!month) return null;
  if (before) return { from: at, to: month.to, month: month.month, direction: before.value };
  const day = integerAt(tokens, month.to, 1, 31);
  const after = textAt(tokens, month.to + 1);
  if (day !== null && !(tables.ambiguous.has(textAt(tokens, at)) && after === '%')) {
    const glued = tables.ordinalEndings.has(after) && tokens[month.to]?.end === tokens[month.to + 1]?.start;
    return withYear(tokens, at, { ...month, to: month.to + (glued ? 2 : 1) }, { day }, tables);
  }
  const date = withYear(tokens, at, month, {}, tables);
  const said = date.year !== undefined || date.direction !== undefined || date.yearDirection !== undefined;
  return month.clear || said || tables.prepositions.endingAt(tokens, at) ? date : null;
}

function dayAt(
  tokens: readonly Token[],
  at: number,
  tables: DateTables,
): { day: number; dayTo?: number; to: number } | null {
  const day = integerAt(tokens, at, 1, 31);
  if (day === null) {
    const ordinal = tables.ordinalDays.at(tokens, at);
    return ordinal && { day: ordinal.value, to: ordinal.to };
  }
  const token = tokens[at];
  const next = tokens[at + 1];
  if (next && next.start === token?.end && tables.ordinalEndings.has(next.text)) return { day, to: at + 2 };
  const last = /^[-–—]$/u.test(textAt(tokens, at + 1)) ? integerAt(tokens, at + 2, day + 1, 31) : null;
  return last === null ? { day, to: at + 1 } : { day, dayTo: last, to: at + 3 };
}

function withYear(
  tokens: readonly Token[],
  from: number,
  month: MonthHit,
  days: { day?: number; dayTo?: number },
  tables: DateTables,
): DateWords {
  const base = {
    from,
    month: month.month,
    ...(days.day === undefined ? {} : { day: days.day }),
    ...(days.dayTo === undefined ? {} : { dayTo: days.dayTo }),
    ...(month.hijri ? { calendar: 'hijri' as const } : {}),
  };
  const marked = /^[,،]$/.test(textAt(tokens, month.to)) ? month.to + 1 : month.to;
  const joined = tables.dayJoiners.has(textAt(tokens, month.to)) ? month.to + 1 : marked;
  const yearWord = tables.units.at(tokens, joined);
  const yearAt = yearWord?.value[0] === 'year' ? yearWord.to : joined;
  const year = integerAt(tokens, yearAt, month.hijri ? 1 : 1500, month.hijri ? 1600 : 2199);
  if (year !== null) {
    const era = tables.eras.has(textAt(tokens, yearAt + 1));
    return { ...base, to: yearAt + (era ? 2 : 1), year };
  }
  const direction = tables.directions.at(tokens, month.to);
  const relative = calendarUnit(tokens, joined, tables);
  if (relative?.unit === 'year') return { ...base, to: relative.to, yearDirection: relative.direction ?? 0 };
  if (direction && !relative) return { ...base, to: direction.to, direction: direction.value };
  return { ...base, to: month.to };
}

/** "last month", الشهر الماضي: one calendar unit beside a direction. */
function calendarUnit(tokens: readonly Token[], at: number, tables: DateTables): DateWords | null {
  const before = tables.directions.at(tokens, at);
  const unit = tables.units.at(tokens, before ? before.to : at);
  if (unit?.value[1] !== 1) return null;
  const after = before ? null : tables.directions.at(tokens, unit.to);
  const direction = before ?? after;
  if (!direction) return null;
  return { from: at, to: after ? after.to : unit.to, unit: unit.value[0], way: 'calendar', direction: direction.value };
}

/** Today, yesterday, last week, three days ago, the past two weeks, in recent days. */
function relativeDate(tokens: readonly Token[], at: number, tables: DateTables): DateWords | null {
  const stretch = tables.stretches.at(tokens, at);
  if (stretch) return { from: at, to: stretch.to, days: stretch.value };
  const unit = calendarUnit(tokens, at, tables);
  if (unit) return unit;
  const day = tables.days.at(tokens, at);
  if (day) {
    const weekday = tables.weekdays.at(tokens, /^[,،(]$/.test(textAt(tokens, day.to)) ? day.to + 1 : day.to);
    if (weekday) {
      const dated = weekdayDate(tokens, weekday.from, tables);
      if (dated?.day !== undefined) return { ...dated, from: at };
    }
    const named = weekday ? null : namedDate(tokens, day.to, tables);
    if (named?.day !== undefined) return { ...named, from: at };
    const days = [day.value, day.value] as const;
    return {
      from: at,
      to: weekday ? weekday.to : day.to,
      days,
      ...(weekday ? { weekday: weekday.value.weekday } : {}),
    };
  }
  const ago = tables.agoBefore.at(tokens, at);
  if (ago) {
    const length = lengthAt(tokens, ago.to, tables);
    const blocked = length && tables.agoBlockers.has(textAt(tokens, length.to));
    return length && !blocked ? { ...length, from: at, way: 'ago' } : null;
  }
  const before = tables.directions.at(tokens, at);
  const length = lengthAt(tokens, before ? before.to : at, tables);
  if (!length) return null;
  if (before) return before.value < 0 ? { ...length, from: at, way: 'span' } : null;
  const agoAfter = tables.agoAfter.at(tokens, length.to);
  if (agoAfter) return { ...length, from: at, to: agoAfter.to, way: 'ago' };
  const after = tables.directions.at(tokens, length.to);
  return after && after.value < 0 ? { ...length, from: at, to: after.to, way: 'span' } : null;
}

/** A number of units: 3 أيام, three weeks, يومين, الأيام الثلاثة. */
function lengthAt(
  tokens: readonly Token[],
  at: number,
  tables: DateTables,
): { unit: DateUnit; count: number; to: number } | null {
  const number = readNumber(tokens, at, tables.numbers);
  const unit = tables.units.at(tokens, number ? number.to : at);
  if (!unit) return null;
  const [name, own] = unit.value;
  if (number) return { unit: name, count: number.value * own, to: unit.to };
  const behind = readNumber(tokens, unit.to, tables.numbers);
  if (behind?.inWords && tables.directions.at(tokens, behind.to))
    return { unit: name, count: behind.value, to: behind.to };
  return { unit: name, count: own, to: unit.to };
}

/** A year behind a word for time or in brackets, a decade, a range of years, a Hijri year. */
function yearAlone(tokens: readonly Token[], at: number, tables: DateTables): DateWords | null {
  const year = integerAt(tokens, at, 1000, 2199);
  if (year === null) return null;
  const next = tokens[at + 1];
  if (next && tables.eras.has(next.text)) return { from: at, to: at + 2, year, calendar: 'hijri' };
  if (year < 1500) return null;
  if (next && next.start === tokens[at]?.end && tables.decadeEndings.has(next.text) && year % 10 === 0) {
    return { from: at, to: at + 2, year, yearsMore: 9 };
  }
  const bracketed = textAt(tokens, at - 1) === '(' && textAt(tokens, at + 1) === ')';
  if (!bracketed && !tables.prepositions.endingAt(tokens, at)) return null;
  const last = /^[-–—]$/u.test(next?.text ?? '') ? integerAt(tokens, at + 2, year + 1, 2199) : null;
  return last === null ? { from: at, to: at + 1, year } : { from: at, to: at + 3, year, yearsMore: last - year };
}
