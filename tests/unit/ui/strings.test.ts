import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../../manifest.config';
import { INTERFACE_LANGUAGES } from '../../../src/messages/protocol';
import { locales, wordsFor } from '../../../src/ui/strings';
import { en } from '../../../src/ui/strings/en';
import type { Plural } from '../../../src/ui/strings/locale';
import { partsOf } from '../../../src/ui/strings/words';

type Leaf = { path: string; value: string | Plural };

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text`);
  if ('other' in value) return [{ path, value: value as Plural }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

const slotsOf = (text: string) =>
  partsOf(text)
    .flatMap((part) => ('slot' in part ? [part.slot] : []))
    .sort();
const textsOf = ({ value }: Leaf): string[] => (typeof value === 'string' ? [value] : Object.values(value));
/** What is written alike in English: the names of the extension and of formats, and words that the languages share. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  en: [],
  ar: ['Markdown', 'JSON'],
  fr: [
    '{n} article',
    '{n} articles',
    'Isnad',
    'Markdown',
    'JSON',
    'document',
    'Notes',
    'Sources',
    '{n} note',
    '{n} notes',
    '{n} source',
    '{n} sources',
  ],
};
const english = new Map(leaves(en.strings).map(({ path, value }) => [path, value]));

describe.each(locales)('interface strings: $code', (locale) => {
  const own = leaves(locale.strings);

  it('has every text of the English ones and no other', () => {
    expect(own.map(({ path }) => path).sort()).toEqual([...english.keys()].sort());
  });

  it('leaves no text empty, and none with blanks at its ends', () => {
    const texts = own.flatMap(({ path, value }) =>
      (typeof value === 'string' ? [value] : Object.values(value)).map((text) => ({ path, text })),
    );
    expect(texts.filter(({ text }) => text === '' || (text !== text.trim() && !/^[,،] $/u.test(text)))).toEqual([]);
  });

  it('has the slots of the English text', () => {
    for (const { path, value } of own) {
      if (typeof value === 'string')
        expect([path, slotsOf(value)]).toEqual([path, slotsOf(english.get(path) as string)]);
    }
  });

  it('has exactly the plural forms of its language, each but zero, one and two with the number', () => {
    const forms = new Intl.PluralRules(locale.code).resolvedOptions().pluralCategories;
    for (const { path, value } of own) {
      if (typeof value === 'string') continue;
      expect([path, Object.keys(value).sort()]).toEqual([path, [...forms].sort()]);
      for (const [form, text] of Object.entries(value)) {
        if (!['zero', 'one', 'two'].includes(form)) expect([path, form, slotsOf(text)]).toEqual([path, form, ['n']]);
      }
    }
  });

  it.runIf(locale.code !== 'en')('has no English left in it', () => {
    const left = own.flatMap((leaf) => {
      const theirs = english.get(leaf.path);
      const same = theirs === undefined ? [] : textsOf({ path: '', value: theirs });
      // A text of nothing but slots and signs belongs to no language.
      return textsOf(leaf).filter((text) => same.includes(text) && /\p{L}/u.test(text.replace(/\{\w+\}/gu, '')));
    });
    expect(left.filter((text) => !SHARED[locale.code]?.includes(text))).toEqual([]);
  });

  it('sets quotation marks and spaces as its language does', () => {
    const texts = own.flatMap(textsOf);
    const wrong: Readonly<Record<string, RegExp>> = { en: /["«»„]/u, ar: /["“”„]|[,;?]/u, fr: /["“”„]| [:;?!»]|« |'/u };
    expect(texts.filter((text) => wrong[locale.code]?.test(text))).toEqual([]);
  });

  it('names the extension and its shortcuts in the browser’s own lists', () => {
    const file = new URL(`../../../assets/_locales/${locale.code}/messages.json`, import.meta.url);
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
    for (const browser of ['chrome', 'firefox'] as const) {
      const manifest = JSON.stringify(manifestFor({ browser, demo: false }));
      const named = [...manifest.matchAll(/__MSG_(\w+)__/gu)].map(([, key]) => key);
      expect(Object.keys(messages).sort()).toEqual([...new Set(named)].sort());
    }
    const { name, description } = messages;
    expect(name?.message.startsWith(locale.strings.name)).toBe(true);
    // Chrome takes no longer names and descriptions than these.
    expect(name?.message.length).toBeLessThanOrEqual(75);
    expect(description?.message.length).toBeLessThanOrEqual(132);
  });

  it('never calls a claim without a match uncontested', () => {
    expect(JSON.stringify(locale.strings)).not.toMatch(
      /uncontested|undisputed|incontesté|non contesté|غير متنازع|لا خلاف عليه|بلا خلاف/u,
    );
  });
});

describe('locales', () => {
  it('are one file each', () => {
    const files = readdirSync(new URL('../../../src/ui/strings/', import.meta.url));
    const codes = files.filter((file) => /^[a-z]{2}\.ts$/u.test(file)).map((file) => file.slice(0, 2));
    expect(codes.sort()).toEqual([...INTERFACE_LANGUAGES].sort());
    expect(locales.map(({ code }) => code)).toEqual(INTERFACE_LANGUAGES);
    expect(Object.keys(SHARED).sort()).toEqual(codes.sort());
  });

  it('follow the setting before the browser, and the browser before English', () => {
    expect(wordsFor('auto', ['de-DE', 'ar-EG', 'en']).code).toBe('ar');
    expect(wordsFor('en', ['ar-EG']).code).toBe('en');
    expect(wordsFor('auto', ['fr-CA', 'en']).code).toBe('fr');
    expect(wordsFor('auto', ['de']).code).toBe('en');
    expect(wordsFor('auto', []).direction).toBe('ltr');
    expect(wordsFor('ar', []).direction).toBe('rtl');
  });
});

describe('words', () => {
  const arabic = wordsFor('ar', []);
  const counted = (n: number) => arabic.count(arabic.strings.counts.sources, n);

  it('counts in all six Arabic forms', () => {
    expect([0, 1, 2, 3, 11, 100].map(counted)).toEqual([
      'لا مصادر',
      'مصدر واحد',
      'مصدران',
      '3 مصادر',
      '11 مصدراً',
      '100 مصدر',
    ]);
  });

  it("writes digits as the reader's own region does", () => {
    expect(wordsFor('ar', ['ar-EG']).number(3)).toBe('٣');
    expect(wordsFor('ar', ['en-GB']).number(3)).toBe('3');
  });

  it('gives dates as the publisher states them, whatever the time zone', () => {
    const english = wordsFor('en', []);
    expect(english.date('2024-12-09T23:30:00-11:00')).toBe('9 Dec 2024');
    expect(english.date('2024-12')).toBe('December 2024');
    expect(english.date('2024')).toBe('2024');
    expect(english.date('2024-12-01/2024-12-08')).toBe('1 Dec 2024 – 8 Dec 2024');
    expect(english.date('2024/2024')).toBe('2024');
    expect(english.date('in spring')).toBe('in spring');
    expect(arabic.date('2024-12-08')).toContain('ديسمبر');
  });

  it('gives sizes in the unit that suits them', () => {
    const english = wordsFor('en', []);
    expect([0, 1, 999, 1000, 742_900, 1_250_000, 5e9].map((bytes) => english.size(bytes))).toEqual([
      '0 bytes',
      '1 byte',
      '999 bytes',
      '1 kB',
      '743 kB',
      '1.3 MB',
      '5 GB',
    ]);
  });

  it('isolates what fills a template, and leaves no slot open', () => {
    expect(arabic.fill('{a}: {b}', { a: 'Reuters', b: 2 })).toBe('\u2068Reuters\u2069: \u20682\u2069');
    expect(arabic.fill('{a}', {})).toBe('\u2068\u2069');
  });
});
