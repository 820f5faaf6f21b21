import type { IsoDate, TimeRange } from './claim';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a year, a month or a day that exists in the Gregorian calendar: `2024`, `2024-02`, `2024-02-29`. */
export function isIsoDate(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts;
  if (month !== undefined && (month < '01' || month > '12')) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

/** True when the range does not end before it begins. A month or a year ends with its last day. */
export function isInOrder({ from, to }: TimeRange): boolean {
  return firstDay(from) <= lastDay(to);
}

/** First day of a valid date, `YYYY-MM-DD`; compares as text. */
function firstDay(date: IsoDate): string {
  return date + '0000-01-01'.slice(date.length);
}

function lastDay(date: IsoDate): string {
  return date + '0000-12-31'.slice(date.length);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
