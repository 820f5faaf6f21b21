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

/** Variants of a language whose month names differ: Arabic has three systems in the news (Egyptian, Levantine, Maghrebi). */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SY', 'ar-MA', 'ar-DZ', 'ar-MR', 'en'],
  de: ['de', 'de-AT'],
};
const SYSTEM_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** A date found in a line, with its place in the line. */
interface Found {
  readonly at: number;
  readonly date: string;
}

/** Words before a date of change rather than of publication. */
const CHANGED =
  /(?:updated?|modified|edited|revised|last|تحديث|تعديل|aktualisiert|geändert|stand|mis à jour|modifié|actualizad[oa]|atualizad[oa]|aggiornat[oa]|обновлен[оа]?|güncelle\p{L}*|bijgewerkt)[^\p{L}\p{N}]{0,3}(?:on|at|في|am|le|el|em|il)?[^\p{N}]{0,14}$/iu;

/**
 * The first date written out in a line, such as a byline's, by the month names that the platform knows for a language;
 * ISO 8601 without time, null when there is none. A date of change counts only where no other stands in the line. Days
 * stand before months in dates of figures only.
 */
export function dateInText(line: string, language: string): string | null {
  const text = foldLetters(line.slice(0, 300));
  const names = monthNames(language);
  const found = [...(names.size > 0 ? namedDates(text, names) : []), ...figureDates(text)].sort((a, b) => a.at - b.at);
  const date = (found.find(({ at }) => !isOfChange(text.slice(0, at))) ?? found[0])?.date;
  return date ?? (language === 'ar' ? hijriDate(text) : null);
}

/** True when a date after these words is one of change. */
export function isOfChange(before: string): boolean {
  return CHANGED.test(before);
}

const DAY_LENGTH = 86_400_000;
/** A mean year and month of the Hijri calendar, and the eve of its first day, in days from 1970. */
const [HIJRI_YEAR, HIJRI_MONTH, HIJRI_START] = [354.36707, 29.53059, -492_149];

/** A date in the Hijri calendar (Umm al-Qura), which a page gives without another, as its day in ours. */
function hijriDate(text: string): string | null {
  const [, day, name = '', year] =
    /(?<!\d)(\d{1,2})\s(\p{L}+(?:\s\p{L}{3,7})?)\s?[,،]?\s?(1[34]\d\d)(?!\d)/u.exec(text) ?? [];
  if (year === undefined) return null;
  const calendar = 'ar-u-ca-islamic-umalqura-nu-latn';
  const format = new Intl.DateTimeFormat(calendar, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  for (let month = 0; month < 12; month++) {
    const about = HIJRI_START + (Number(year) - 1) * HIJRI_YEAR + month * HIJRI_MONTH + Number(day);
    for (let off = -2; off <= 2; off++) {
      const time = Math.floor(about + off) * DAY_LENGTH;
      const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, foldLetters(value)]));
      const isMonth = parts.month === name.replace(/^ذي/, 'ذو');
      if (isMonth && parts.day === String(Number(day)) && parts.year?.startsWith(year))
        return new Date(time).toISOString().slice(0, 10);
    }
  }
  return null;
}

/** Digits of other scripts as Latin ones, alef without its hamza, no vowel signs: as carelessly as dates are typed. */
function foldLetters(text: string): string {
  return text
    .replace(SYSTEM_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[\u064B-\u0652\u0640\u200E\u200F]/g, '');
}

const YEAR = String.raw`(?<year>(?:19|20)\d\d)(?!\d)`;
const DAY = String.raw`(?<!\d)(?<day>0?[1-9]|[12]\d|3[01])(?!\d)(?:st|nd|rd|th|er|º)?`;
/** The same month by its other name: "نيسان/أبريل", "حزيران (يونيو)". */
const OTHER_NAME = String.raw`(?:\s?[/(\-–]\s?\p{L}{2,10}(?:\s\p{L}{3,8})?\s?\)?|\sال\p{L}{3,5})?`;

function namedDates(text: string, names: ReadonlyMap<string, number>): Found[] {
  const alternatives = [...names.keys()].sort((a, b) => b.length - a.length).join('|');
  const month = String.raw`(?<month>${alternatives})\p{L}*`;
  const found: Found[] = [];
  for (const pattern of [
    String.raw`${DAY}[.\s]{0,3}(?:(?:de|of|من|شهر)\s)?\s?${month}${OTHER_NAME}[.,،\s/]{0,3}(?:(?:de|del)\s)?${YEAR}`,
    String.raw`(?<!\p{L})${month}${OTHER_NAME}[.\s]{0,3}${DAY}[,،\s]{0,3}${YEAR}`,
    String.raw`(?<!\d)${YEAR}[,،\s]{1,3}${month}${OTHER_NAME}[.\s]{1,3}${DAY}`,
  ])
    for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
      const { year, month: name = '', day } = match.groups ?? {};
      const date = calendarDay(Number(year), names.get(name.toLowerCase()) ?? 0, Number(day));
      if (date !== null) found.push({ at: match.index, date });
    }
  return found;
}

function figureDates(text: string): Found[] {
  const figures =
    /(?<!\d)(?:((?:19|20)\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})|(\d{1,2})([./-])(\d{1,2})[./-]((?:19|20)?\d\d))(?!\d)/g;
  return [...text.matchAll(figures)].flatMap((match) => {
    const [, year, month, day, first, mark, second, last = ''] = match;
    const date =
      year !== undefined
        ? calendarDay(Number(year), Number(month), Number(day))
        : isoDate([first, second, last.length === 2 ? `20${last}` : last].join(mark === '/' ? '/' : '.'));
    return date === null ? [] : [{ at: match.index, date }];
  });
}

/** What stands in a line before its date: up to the first figure, without the month and the day of the week before it. */
export function beforeDate(line: string, language: string): string {
  const figure = line.search(/\p{Nd}/u);
  if (figure < 0) return line;
  const months = [...monthNames(language).keys()].join('|');
  const days = weekdayNames(language).join('|');
  const end = new RegExp(
    String.raw`(?:(?<!\p{L})(?:${days})[.,،\s]{0,3})?(?:(?<!\p{L})(?:${months})[.\s]{0,3})?$`,
    'iu',
  );
  return line.slice(0, Math.min(figure, foldLetters(line.slice(0, figure)).search(end)));
}

function weekdayNames(language: string): string[] {
  const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));
  return namesOf(language, 'weekday').flatMap((format) => days.map((day) => nameIn(format, day, 'weekday')));
}

/** Names of months, escaped for a pattern and folded, with their numbers from 1. */
function monthNames(language: string): Map<string, number> {
  const months = new Map<string, number>();
  for (const format of namesOf(language, 'month'))
    for (let month = 0; month < 12; month++) {
      const name = nameIn(format, Date.UTC(2024, month, 15), 'month');
      // "تشرين الأول" is also written without the article.
      if (name.length > 1 && !/\d/.test(name)) months.set(name, month + 1).set(name.replace(' ال', ' '), month + 1);
    }
  return months;
}

function namesOf(language: string, part: 'month' | 'weekday'): Intl.DateTimeFormat[] {
  return (VARIANTS[language] ?? [language, 'en']).flatMap((locale) =>
    (['long', 'short'] as const).flatMap((style) => {
      try {
        const options = { day: 'numeric', timeZone: 'UTC', numberingSystem: 'latn', calendar: 'gregory' } as const;
        return [new Intl.DateTimeFormat(locale, { [part]: style, ...options })];
      } catch {
        // A code that the platform does not know has no names to offer.
        return [];
      }
    }),
  );
}

function nameIn(format: Intl.DateTimeFormat, time: number, part: 'month' | 'weekday'): string {
  const name = format.formatToParts(time).find(({ type }) => type === part)?.value ?? '';
  return foldLetters(name.toLowerCase())
    .replace(/\.$/, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
