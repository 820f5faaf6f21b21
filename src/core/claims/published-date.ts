import type { IsoDate } from './claim';
import { isIsoDate } from './iso-date';

/** Years outside stand for "no date" in the systems that write them: year 1 and 9999 above all. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;
/** What an empty field becomes in systems that count seconds from it. */
const EPOCH = /^1970-01-01T00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?$/;

/**
 * The date that structured data gives, as exactly as it is known and no more: a day, a month or a year. Takes ISO 8601
 * with or without a time, `2024/5/2`, `20240502`, `2.5.2024`, and `25/12/2024` where the day cannot be a month; of
 * `5/6/2024` only the year is certain. Lists and `{"@value": …}` are looked into. Null when it is none, when there is no
 * such day, or when the year is a stand-in for "unknown" (1, 9999).
 */
export function publishedDate(value: unknown): IsoDate | null {
  let written = value;
  for (let depth = 0; depth < 3; depth++) {
    if (Array.isArray(written)) written = written[0];
    else if (typeof written === 'object' && written !== null && '@value' in written) written = written['@value'];
  }
  if (typeof written !== 'string') return null;
  const text = written.slice(0, 40).trim();
  if (EPOCH.test(text)) return null;
  const date = yearFirst(text) ?? yearLast(text);
  if (date === null || !isIsoDate(date)) return null;
  const year = Number(date.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? date : null;
}

function yearFirst(text: string): IsoDate | null {
  const match =
    /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text) ??
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?!\d))?)?(?![\d/.-])/.exec(text);
  return match ? written(match[1], match[2], match[3]) : null;
}

function yearLast(text: string): IsoDate | null {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!match) return null;
  const [, first = '', mark, second = '', year] = match;
  // Points part day, month and year in that order; with other marks the order depends on the country.
  if (mark === '.' || Number(first) > 12) return written(year, second, first);
  if (Number(second) > 12) return written(year, first, second);
  return first === second ? written(year, first, second) : written(year);
}

function written(year = '', month?: string, day?: string): IsoDate {
  return [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}
