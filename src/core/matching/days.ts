const DAY = 86_400_000;

/** Days between two ISO 8601 dates or times, 0 or more; null when one is missing or no date. */
export function daysBetween(a: string | null | undefined, b: string | null | undefined): number | null {
  const from = timeOf(a);
  const to = timeOf(b);
  return from === null || to === null ? null : Math.abs(from - to) / DAY;
}

/** Milliseconds of the day that an ISO 8601 date or time begins with; null when there is none. */
function timeOf(date: string | null | undefined): number | null {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(date ?? '')?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(day);
  return Number.isNaN(time) ? null : time;
}
