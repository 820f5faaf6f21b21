import type { Strings } from './en';
import type { Locale, Plural } from './locale';

/** Values for the slots of a template, by name. */
type Slots = Readonly<Record<string, string | number>>;

const SLOT = /\{(\w+)\}/gu;
/** Marks that keep a name of the other direction from reordering the sentence around it (UAX 9, 2.4). */
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';

/** A template cut into its texts and its slots, in order. */
export function partsOf(template: string): ({ text: string } | { slot: string })[] {
  const parts: ({ text: string } | { slot: string })[] = [];
  let end = 0;
  for (const match of template.matchAll(SLOT)) {
    if (match.index > end) parts.push({ text: template.slice(end, match.index) });
    parts.push({ slot: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < template.length) parts.push({ text: template.slice(end) });
  return parts;
}

/** One locale's strings with its ways to write numbers, dates and plurals. */
export class Words {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly strings: Strings;
  readonly #formats: string;
  readonly #plural: Intl.PluralRules;
  readonly #number: Intl.NumberFormat;

  /** @param formats BCP 47 tag of the locale for numbers and dates */
  constructor(locale: Locale, formats: string) {
    this.code = locale.code;
    this.direction = locale.direction;
    this.strings = locale.strings;
    this.#formats = formats;
    this.#plural = new Intl.PluralRules(locale.code);
    this.#number = new Intl.NumberFormat(formats);
  }

  number(value: number): string {
    return this.#number.format(value);
  }

  percent(share: number): string {
    return new Intl.NumberFormat(this.#formats, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  }

  /** A size in bytes, in the unit that suits it: 730 kB, 1.2 GB. */
  size(bytes: number): string {
    const power = bytes >= 1e9 ? 3 : bytes >= 1e6 ? 2 : bytes >= 1e3 ? 1 : 0;
    if (power === 0) return this.#measure(bytes, 'byte', 'long');
    return this.#measure(bytes / 1000 ** power, ['kilobyte', 'megabyte', 'gigabyte'][power - 1] ?? 'kilobyte');
  }

  /** A stretch of time, roughly: 40 s, 3 min, 1.5 hr. */
  duration(seconds: number): string {
    if (seconds < 60) return this.#measure(Math.max(1, Math.round(seconds)), 'second');
    return seconds < 3600 ? this.#measure(Math.round(seconds / 60), 'minute') : this.#measure(seconds / 3600, 'hour');
  }

  #measure(value: number, unit: string, unitDisplay: 'short' | 'long' = 'short'): string {
    const maximumFractionDigits = value < 10 ? 1 : 0;
    const style = { style: 'unit', unit, unitDisplay, maximumFractionDigits } as const;
    return new Intl.NumberFormat(this.#formats, style).format(value);
  }

  /** A counted text in the right plural form. */
  count(plural: Plural, n: number): string {
    const form = plural[this.#plural.select(n)] ?? plural.other;
    return form.replaceAll('{n}', this.number(n));
  }

  /** A template as plain text, for names and live regions; each slot is isolated from the text's direction. */
  fill(template: string, slots: Slots): string {
    return template.replaceAll(SLOT, (_, slot: string) => `${ISOLATE}${slots[slot] ?? ''}${END_ISOLATE}`);
  }

  /** The items in a row, each isolated from the others' direction. */
  list(items: readonly string[]): string {
    return items.map((item) => `${ISOLATE}${item}${END_ISOLATE}`).join(this.strings.listSeparator);
  }

  /**
   * A day, month or year, or the day of a full time, as the publisher's page states it: no time zone moves it.
   * Anything else is given back as it is.
   * @param iso ISO 8601 date (`2024-12-08`, `2024-12`, `2024`), time, or two of them with a slash between
   */
  date(iso: string): string {
    const ends = iso.split('/').map((end) => this.#day(end));
    return ends[0] === ends[1] ? (ends[0] ?? iso) : ends.join(' – ');
  }

  /** A moment of the reader's own, by the reader's clock. @param iso ISO 8601 time */
  moment(iso: string): string {
    const options = { calendar: 'gregory', dateStyle: 'medium', timeStyle: 'short' } as const;
    return new Intl.DateTimeFormat(this.#formats, options).format(new Date(iso));
  }

  #day(iso: string): string {
    const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/u.exec(iso);
    if (!match) return iso;
    const [, year, month, day] = match;
    const time = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
    return new Intl.DateTimeFormat(this.#formats, {
      timeZone: 'UTC',
      calendar: 'gregory',
      year: 'numeric',
      ...(month ? { month: day ? 'short' : 'long' } : {}),
      ...(day ? { day: 'numeric' } : {}),
    }).format(time);
  }
}
