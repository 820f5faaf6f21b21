import type { MatchEvidence } from '../matching/match';
import type { ContradictionKind, Independence, RelationName } from '../relations/relation';
import type { Party } from '../statements/statement';
import { rangeOfIso } from '../text/calendar';
import { fill } from '../text/fill';
import { foldText } from '../text/fold';
import type { Phrases } from './phrases';

/** One side of a relation as it is told: who, through whom, when, in which words. */
interface ToldSide {
  /** Null for the article's own voice. */
  readonly origin: Party | null;
  readonly chain: readonly Party[];
  /** ISO date, month or year. */
  readonly date: string | null;
  readonly words: string;
}

/** What is to be explained. */
export interface Told {
  readonly relation: RelationName;
  readonly kind?: ContradictionKind;
  readonly independence: Independence;
  /** The statement's side denies and the position's asserts, or the other way round. */
  readonly deniedByStatement: boolean;
  readonly statement: ToldSide;
  readonly position: ToldSide;
  /** The time that the position's claim is about, already in words. */
  readonly claimTime: string;
  /** Below the threshold from which a contradiction is told without reserve. */
  readonly uncertain: boolean;
}

/**
 * One sentence in the reader's language that says what two sides have to do with each other and on what authority.
 * Dates are written by `Intl`; an unnamed or unknown origin is always called so.
 */
export function explain(told: Told, phrases: Phrases, language: string): string {
  const words = phrases.explanations;
  const sentence = fill(words[templateOf(told)] ?? '', {
    a: sideInWords(told.statement, phrases, language),
    b: sideInWords(told.position, phrases, language),
    aDate: dateClause(told.statement.date, phrases, language),
    bDate: dateClause(told.position.date, phrases, language),
    aWords: apart(told.statement.words, language),
    bWords: apart(told.position.words, language),
    bTime: told.claimTime,
  });
  const clean = capitalise(sentence.replace(/,(?=[.:;,])/g, ''), language);
  return told.uncertain && told.relation === 'contradicts' ? `${words.compare ?? ''}${clean}` : clean;
}

function templateOf(told: Told): string {
  switch (told.relation) {
    case 'contradicts':
      if (told.kind === 'denial' || told.kind === undefined)
        return `contradicts.denial.${told.deniedByStatement ? 'byStatement' : 'byPosition'}`;
      return `contradicts.${told.kind}`;
    case 'corroborates':
      return 'corroborates.independent';
    case 'repeats':
      return told.independence === 'same-origin' ? 'repeats.same-origin' : 'repeats.unknown';
    case 'updates':
      return told.independence === 'same-origin' ? 'updates.same-origin' : 'updates.other';
    default:
      return told.relation;
  }
}

function sideInWords(side: ToldSide, phrases: Phrases, language: string): string {
  const words = phrases.explanations;
  if (!side.origin) return words['party.nobody'] ?? '';
  const origin = partyInWords(side.origin, phrases, language);
  if (side.chain.length === 0) return origin;
  const relayers = side.chain.map((party) => apart(party.name, language)).join(words.list ?? ', ');
  const unnamed = side.origin.kind.startsWith('unnamed') || side.origin.kind === 'reports';
  const template = unnamed ? words['party.outletFromUnnamed'] : words['party.relayed'];
  return fill(template ?? '', { origin: withoutComma(origin), relayers });
}

/** One party with the reserve that its kind calls for. */
function partyInWords(party: Party, phrases: Phrases, language: string): string {
  const words = phrases.explanations;
  if (party.kind === 'reports') return words['party.reports'] ?? party.name;
  const unnamed = party.kind === 'unnamed-official' || party.kind === 'unnamed-source';
  return fill((unnamed && !saysSo(party.name, words) ? words['party.unnamed'] : words['party.named']) ?? '{name}', {
    name: apart(party.name, language),
  });
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';

const directions = new Map<string, boolean>();

function isRightToLeft(language: string): boolean {
  let known = directions.get(language);
  if (known === undefined) {
    known = ['Arab', 'Hebr'].includes(new Intl.Locale(language).maximize().script ?? '');
    directions.set(language, known);
  }
  return known;
}

/** Keeps words of the other writing direction together inside a sentence (Unicode bidi isolates). */
function apart(words: string, language: string): string {
  const other = RIGHT_TO_LEFT.test(words) !== isRightToLeft(language);
  return other && /\p{L}/u.test(words) ? `${ISOLATE}${words}${END_ISOLATE}` : words;
}

/** True when a description says by itself that it names nobody. */
function saysSo(name: string, words: Phrases['explanations']): boolean {
  const plain = foldText(name);
  return (words['party.saysUnnamed'] ?? '').split(', ').some((mark) => mark !== '' && plain.includes(foldText(mark)));
}

function dateClause(date: string | null, phrases: Phrases, language: string): string {
  if (date === null) return phrases.explanations['date.none'] ?? '';
  const template = /^\d{4}-\d{2}-\d{2}/.test(date) ? 'date.on' : 'date.in';
  return fill(phrases.explanations[template] ?? '', { date: dateInWords(date, language) });
}

/** Milliseconds. */
const DAY = 86_400_000;

/** An ISO day, month or year in words of the language, in the Gregorian calendar; text that is no date stays as it is. */
export function dateInWords(date: string, language: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!parts) return date;
  const [iso, year, month, day] = parts;
  const first = rangeOfIso(iso);
  if (!first || year === undefined) return date;
  return dateFormat(language, month !== undefined, day !== undefined).format(first.from * DAY);
}

/** Formats are kept: making one costs a hundred times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: string, withMonth: boolean, withDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withMonth} ${withDay}`;
  let format = formats.get(key);
  if (!format) {
    const style: Intl.DateTimeFormatOptions = {
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
    };
    if (withMonth) style.month = 'long';
    if (withDay) style.day = 'numeric';
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, style);
    formats.set(key, format);
  }
  return format;
}

/** A range of ISO dates in words; one date when both ends are written the same. */
export function rangeInWords(
  range: { readonly from: string; readonly to: string } | null,
  phrases: Phrases,
  language: string,
): string {
  if (!range) return phrases.explanations['time.unknown'] ?? '';
  const from = dateInWords(range.from, language);
  const to = dateInWords(range.to, language);
  return from === to ? from : fill(phrases.explanations['date.range'] ?? '', { from, to });
}

/** "shares: Assad, secret channel; same time". */
export function evidenceInWords(evidence: MatchEvidence, phrases: Phrases): readonly string[] {
  const time = phrases.explanations[`time.${evidence.time}`];
  return time === undefined ? evidence.shared : [...evidence.shared, time];
}

function withoutComma(words: string): string {
  return words.replace(/,$/, '');
}

function capitalise(sentence: string, language: string): string {
  const first = String.fromCodePoint(sentence.codePointAt(0) ?? 32);
  return first.toLocaleUpperCase(language) + sentence.slice(first.length);
}
