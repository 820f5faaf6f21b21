/** A stated date as ISO 8601, in the time zone in which it was stated; null when it is none, or not after 1900. */
export function isoDate(stated: string): string | null {
  const value = stated.trim();
  const iso =
    /^((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?:[T\s]+(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,:](\d+))?)?\s*(Z|[+-]\d\d:?\d\d|[+-]\d\d)?)?/i.exec(
      value,
    );
  if (iso !== null) {
    const day = `${iso[1]}-${iso[2]}-${iso[3]}`;
    if (iso[4] === undefined) return day;
    const zone =
      iso[8] === undefined
        ? ''
        : /^z$/i.test(iso[8])
          ? 'Z'
          : iso[8].replace(
              /^([+-]\d\d):?(\d\d)?$/,
              (_, hours: string, minutes?: string) => `${hours}:${minutes ?? '00'}`,
            );
    return `${day}T${iso[4].padStart(2, '0')}:${iso[5]}:${iso[6] ?? '00'}${zone}`;
  }
  const month = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.exec(value);
  if (month !== null) return value;
  const loose = /^((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(value);
  if (loose !== null) return calendarDay(Number(loose[1]), Number(loose[2]), Number(loose[3]));
  const dayFirst = /^(\d{1,2})([./-])(\d{1,2})[./-]((?:19|20)\d\d)(?!\d)/.exec(value);
  if (dayFirst !== null) {
    const [first, second] = [Number(dayFirst[1]), Number(dayFirst[3])];
    // With a stroke, American pages put the month first: only unmistakable dates are read.
    if (dayFirst[2] === '/' && first <= 12 && second <= 12 && first !== second) return null;
    return second > 12
      ? calendarDay(Number(dayFirst[4]), first, second)
      : calendarDay(Number(dayFirst[4]), second, first);
  }
  if (/^\d{10}(?:\d{3})?$/.test(value)) return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString();
  if (!/[a-z]{3}/i.test(value) || !/(?:19|20)\d\d/.test(value)) return null;
  const time = Date.parse(/\d:\d\d/.test(value) ? value : `${value} UTC`);
  if (Number.isNaN(time)) return null;
  const text = new Date(time).toISOString();
  return /\d:\d\d/.test(value) ? text : text.slice(0, 10);
}

function calendarDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Variants of a language whose month names differ: Arabic has three systems in the news. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SY', 'ar-MA', 'ar-DZ'],
  de: ['de', 'de-AT'],
};
const SYSTEM_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;

/**
 * The first date written out in a line, such as a byline's, by the month names that the platform knows for a language;
 * ISO 8601 without time, null when there is none. Days stand before months in dates of figures only.
 */
export function dateInText(line: string, language: string): string | null {
  const text = line.slice(0, 300).replace(SYSTEM_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  const months = monthNames(language);
  const year = '(?<year>(?:19|20)\\d\\d)';
  const day = '(?<day>0?[1-9]|[12]\\d|3[01])(?!\\d)';
  if (months.size > 0) {
    const month = `(?<month>${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})`;
    for (const pattern of [
      `(?<!\\d)${day}[.\\s]{0,3}(?:de\\s|من\\s)?\\s?${month}[\\p{L}]*[.,\\s/]{0,3}(?:de\\s|del\\s)?${year}`,
      `${month}[\\p{L}]*[.\\s]{0,3}${day}(?:st|nd|rd|th)?[,\\s]{0,3}${year}`,
    ]) {
      const found = new RegExp(pattern, 'iu').exec(text)?.groups;
      const named = months.get(found?.month?.toLowerCase() ?? '');
      if (found !== undefined && named !== undefined) return calendarDay(Number(found.year), named, Number(found.day));
    }
  }
  const figures =
    /(?<!\d)(?:((?:19|20)\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})|(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)?\d\d))(?!\d)/.exec(
      text,
    );
  if (figures === null) return null;
  if (figures[1] !== undefined) return calendarDay(Number(figures[1]), Number(figures[2]), Number(figures[3]));
  const shortYear = figures[6] ?? '';
  return isoDate(
    `${figures[4]}${text.includes(`${figures[4]}/`) ? '/' : '.'}${figures[5]}${text.includes(`${figures[4]}/`) ? '/' : '.'}${shortYear.length === 2 ? `20${shortYear}` : shortYear}`,
  );
}

function monthNames(language: string): Map<string, number> {
  const months = new Map<string, number>();
  for (const locale of VARIANTS[language] ?? [language, 'en'])
    for (const style of ['long', 'short'] as const) {
      try {
        const format = new Intl.DateTimeFormat(locale, {
          month: style,
          day: 'numeric',
          timeZone: 'UTC',
          numberingSystem: 'latn',
          calendar: 'gregory',
        });
        for (let month = 0; month < 12; month++) {
          const name =
            format
              .formatToParts(Date.UTC(2024, month, 15))
              .find((part) => part.type === 'month')
              ?.value.toLowerCase()
              .replace(/\.$/, '') ?? '';
          if (name.length > 2 && !/\d/.test(name)) months.set(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), month + 1);
        }
      } catch {
        // A code that the platform does not know has no names to offer.
      }
    }
  return months;
}
