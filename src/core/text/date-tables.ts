import type { DateLexicon, DateUnit } from './date-lexicon';
import { foldText } from './fold';
import { type NumberTables, numberTables } from './number-words';
import { PhraseTable } from './phrase-table';
import type { TextLexicon } from './text-lexicon';

interface NamedMonth {
  readonly month: number;
  readonly name: string;
}

export interface DateTables {
  readonly numbers: NumberTables;
  readonly months: PhraseTable<NamedMonth>;
  readonly monthNames: readonly string[];
  readonly hijriMonths: PhraseTable<NamedMonth>;
  readonly weekdays: PhraseTable<{ weekday: number; name: string }>;
  readonly ambiguous: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly units: PhraseTable<readonly [DateUnit, number]>;
  readonly days: PhraseTable<number>;
  readonly stretches: PhraseTable<readonly [number, number]>;
  readonly directions: PhraseTable<number>;
  readonly agoBefore: PhraseTable<true>;
  readonly agoAfter: PhraseTable<true>;
  readonly agoBlockers: ReadonlySet<string>;
  readonly prepositions: PhraseTable<true>;
  readonly dayJoiners: ReadonlySet<string>;
  readonly ordinalDays: PhraseTable<number>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly eras: ReadonlySet<string>;
  readonly decadeEndings: ReadonlySet<string>;
  readonly order: DateLexicon['numericOrder'];
}

const compiled = new WeakMap<TextLexicon, DateTables>();

/** The lexicon's date tables, compiled once for each lexicon. */
export function dateTables(lexicon: TextLexicon): DateTables {
  let tables = compiled.get(lexicon);
  if (!tables) {
    tables = compile(lexicon);
    compiled.set(lexicon, tables);
  }
  return tables;
}

function compile(lexicon: TextLexicon): DateTables {
  const { dates, prefixes } = lexicon;
  const named = (months: Readonly<Record<number, readonly string[]>>) =>
    Object.entries(months).flatMap(([month, names]) =>
      names.map((name) => [name, { month: Number(month), name: foldText(name) }] as const),
    );
  const flags = (entries: readonly string[] = []) => entries.map((entry) => [entry, true] as const);
  const months = named(lexicon.months);
  return {
    numbers: numberTables(lexicon),
    months: new PhraseTable(months, prefixes),
    monthNames: months.map(([, { name }]) => name).filter((name) => !name.includes(' ')),
    hijriMonths: new PhraseTable(named(dates?.hijriMonths ?? {}), prefixes),
    weekdays: new PhraseTable(
      Object.entries(lexicon.weekdays).flatMap(([weekday, names]) =>
        names.map((name) => [name, { weekday: Number(weekday), name: foldText(name) }] as const),
      ),
      prefixes.filter((prefix) => prefix.length === 1),
    ),
    ambiguous: new Set((dates?.ambiguous ?? []).map(foldText)),
    abbreviations: new Set(lexicon.abbreviations.map(foldText)),
    units: new PhraseTable(Object.entries(dates?.units ?? {}), prefixes),
    days: new PhraseTable(Object.entries(dates?.days ?? {}), prefixes),
    stretches: new PhraseTable(Object.entries(dates?.stretches ?? {}), prefixes),
    directions: new PhraseTable(
      [
        ...(dates?.previous ?? []).map((word) => [word, -1] as const),
        ...(dates?.current ?? []).map((word) => [word, 0] as const),
        ...(dates?.next ?? []).map((word) => [word, 1] as const),
      ],
      prefixes,
    ),
    agoBefore: new PhraseTable(flags(dates?.agoBefore), prefixes),
    agoAfter: new PhraseTable(flags(dates?.agoAfter), prefixes),
    agoBlockers: new Set((dates?.agoBlockers ?? []).map(foldText)),
    prepositions: new PhraseTable(flags(dates?.timePrepositions), prefixes),
    dayJoiners: new Set((dates?.dayJoiners ?? []).map(foldText)),
    ordinalDays: new PhraseTable(Object.entries(dates?.ordinalDays ?? {}), prefixes),
    ordinalEndings: new Set((lexicon.quantities?.ordinalEndings ?? []).map(foldText)),
    eras: new Set((dates?.hijriEras ?? []).map(foldText)),
    decadeEndings: new Set((dates?.decadeEndings ?? []).map(foldText)),
    order: dates?.numericOrder ?? 'unknown',
  };
}
