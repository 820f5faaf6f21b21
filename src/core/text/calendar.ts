/** A stretch of days, both ends included, in days since 1970-01-01 UTC. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** The day of a Gregorian date, or null when there is no such day. */
export function dayOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.round(time / DAY) : null;
}

/** Year, month and day of the month of a day. */
export function partsOf(day: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** `YYYY-MM-DD` of a day. */
export function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** All days of a month; `month` may run past 1 to 12 and carries into the year. */
export function monthRange(year: number, month: number): DayRange {
  return { from: Math.round(Date.UTC(year, month - 1, 1) / DAY), to: Math.round(Date.UTC(year, month, 0) / DAY) };
}

export function yearRange(year: number): DayRange {
  return { from: monthRange(year, 1).from, to: monthRange(year, 12).to };
}

/** The days that an ISO 8601 date, month, year or time stands for; null when it is none. */
export function rangeOfIso(iso: string): DayRange | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!match) return null;
  const [, year, month, day] = match.map(Number);
  if (year === undefined || Number.isNaN(year)) return null;
  if (match[2] === undefined) return yearRange(year);
  if (month === undefined || month < 1 || month > 12) return null;
  if (match[3] === undefined) return monthRange(year, month);
  const at = dayOf(year, month, day ?? 0);
  return at === null ? null : { from: at, to: at };
}

let hijri: Intl.DateTimeFormat | undefined;

function hijriOf(day: number): { year: number; month: number; day: number } {
  hijri ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const parts = new Map(hijri.formatToParts(new Date(day * DAY)).map((part) => [part.type as string, part.value]));
  const number = (type: string) => Number.parseInt(parts.get(type) ?? '', 10);
  return { year: number('year'), month: number('month'), day: number('day') };
}

/**
 * The day of a date of the Umm al-Qura calendar, or null when the calendar has no such day. The tabular calendar
 * (Reingold and Dershowitz, Calendrical Calculations, "islamic-civil") gives a first guess within a few days.
 */
export function dayOfHijri(year: number, month: number, day: number): number | null {
  if (year < 1 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const guess =
    Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day - 492_533;
  for (let shift = 0; shift <= 4; shift++) {
    for (const candidate of [guess + shift, guess - shift]) {
      const found = hijriOf(candidate);
      if (found.year === year && found.month === month && found.day === day) return candidate;
    }
  }
  return null;
}
