import { foldText } from './fold';
import { bareForms, PhraseTable } from './phrase-table';
import type { TextLexicon } from './text-lexicon';
import { type Token, tokenize } from './tokens';

/** A number read from tokens `[from, to)`. */
export interface ReadNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Written in words only; such a "one" or "two" is often no count. */
  readonly inWords: boolean;
}

export interface NumberTables {
  readonly words: ReadonlyMap<string, number>;
  readonly vague: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly bounds: PhraseTable<'at-least' | 'at-most' | 'about'>;
  readonly units: PhraseTable<string>;
}

const compiled = new WeakMap<TextLexicon, NumberTables>();

/** The lexicon's number tables, compiled once for each lexicon. */
export function numberTables(lexicon: TextLexicon): NumberTables {
  const known = compiled.get(lexicon);
  if (known) return known;
  const extra = lexicon.quantities;
  const words = new Map<string, number>();
  for (const [word, value] of [...Object.entries(lexicon.numbers), ...Object.entries(extra?.words ?? {})]) {
    words.set(foldText(word), value);
  }
  const prefixes = lexicon.prefixes.map(foldText);
  const tables: NumberTables = {
    words,
    vague: new Set((extra?.vague ?? []).map(foldText)),
    joiners: new Set((extra?.joiners ?? []).map(foldText)),
    weekdays: new Set(Object.values(lexicon.weekdays).flat().map(foldText)),
    ordinalEndings: new Set(extra?.ordinalEndings ?? []),
    prefixes,
    bounds: new PhraseTable<'at-least' | 'at-most' | 'about'>(
      [
        ...(extra?.atLeast ?? []).map((phrase) => [phrase, 'at-least'] as const),
        ...(extra?.atMost ?? []).map((phrase) => [phrase, 'at-most'] as const),
        ...(extra?.about ?? []).map((phrase) => [phrase, 'about'] as const),
      ],
      prefixes,
    ),
    units: new PhraseTable<string>(
      [
        ['%', '%'],
        ...(extra?.percent ?? []).map((phrase) => [phrase, '%'] as const),
        ...Object.entries(extra?.currencies ?? {}),
      ],
      prefixes,
    ),
  };
  compiled.set(lexicon, tables);
  return tables;
}

interface Part {
  readonly value: number;
  readonly digits: boolean;
  readonly vague: boolean;
}

const DIGITS = /\p{N}+(?:[.,:]\p{N}+)*/uy;

/** The tokens of a folded text with glued prefixes taken off digits: "و1,500" gives a word and a number. */
export function numberTokens(folded: string, lexicon: TextLexicon): Token[] {
  const prefixes = new Set(numberTables(lexicon).prefixes);
  const tokens: Token[] = [];
  let done = 0;
  for (const token of tokenize(folded)) {
    if (token.start < done) continue;
    const letters = token.kind === 'word' ? /^\D{1,4}(?=\d+$)/u.exec(token.text)?.[0] : undefined;
    if (letters === undefined || !prefixes.has(letters)) {
      tokens.push(token);
      continue;
    }
    const start = token.start + letters.length;
    DIGITS.lastIndex = start;
    const digits = DIGITS.exec(folded)?.[0] ?? '';
    done = start + digits.length;
    tokens.push({ text: letters, start: token.start, end: start, kind: 'word' });
    tokens.push({ text: digits, start, end: done, kind: 'number' });
  }
  return tokens;
}

/** One token as a number: digits, a number word, or a hyphenated pair of them. */
function partAt(tokens: readonly Token[], at: number, tables: NumberTables, joined: boolean): Part | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') {
    const value = parseDigits(token.text);
    if (value === null) return null;
    const next = tokens[at + 1];
    const glued = next && next.start === token.end && tables.ordinalEndings.has(next.text);
    return glued ? null : { value, digits: true, vague: false };
  }
  if (token.kind !== 'word') return null;
  const form = numberForm(token.text, tables, joined);
  if (form !== null) return form;
  const dash = token.text.indexOf('-');
  if (dash < 0) return null;
  const tens = tables.words.get(token.text.slice(0, dash));
  const unit = tables.words.get(token.text.slice(dash + 1));
  if (tens === undefined || unit === undefined) return null;
  if (tens >= 20 && tens < 100 && unit < 10) return { value: tens + unit, digits: false, vague: false };
  return unit >= 100 ? { value: tens * unit, digits: false, vague: false } : null;
}

function numberForm(word: string, tables: NumberTables, joined: boolean): Part | null {
  if (tables.weekdays.has(word)) return null;
  for (const form of bareForms(word, tables.prefixes)) {
    if (form !== word && (form.length < 3 || tables.weekdays.has(form))) continue;
    const value = tables.words.get(form);
    // A glued joiner is read by the caller, so that "20 وثلاثة" keeps its two numbers apart.
    if (value !== undefined && (form === word || !joined))
      return { value, digits: false, vague: tables.vague.has(form) };
  }
  return null;
}

/**
 * Reads the number that starts at token `at`: digits with separators, number words, and both with multipliers
 * ("12 ألف", "two hundred and fifty", "مليار و600 مليون"). Ordinals and times of day are not numbers.
 */
export function readNumber(tokens: readonly Token[], at: number, tables: NumberTables): ReadNumber | null {
  const first = partAt(tokens, at, tables, false);
  if (!first) return null;
  let total = 0;
  let group = 0;
  let scale = Number.POSITIVE_INFINITY;
  let inWords = !first.digits;
  let to = at;
  let part: Part | null = first;
  let joined = false;
  let next = at + 1;
  while (part) {
    const { value, digits } = part;
    const isScale = !digits && value >= 1000;
    if (isScale) {
      if (value >= scale || (joined && group > 0)) break;
      if (part.vague && group === 0) break;
      total += (group === 0 ? 1 : group) * value;
      group = 0;
      scale = value;
    } else if (
      !digits &&
      !joined &&
      ((value === 100 && group > 0 && group < 100) || (value === 12 && group > 0 && group < 10))
    ) {
      group *= value;
    } else if (part.vague) {
      break;
    } else if (group === 0) {
      if (to > at && (!joined || value >= scale) && (digits || value >= scale)) break;
      group = value;
    } else if (digits || !addsTo(group, value, joined)) {
      break;
    } else {
      group += value;
    }
    if (digits) inWords = false;
    to = next;
    const follow = followingPart(tokens, next, tables);
    part = follow?.part ?? null;
    joined = follow?.joined ?? false;
    next = follow?.next ?? next;
  }
  return to === at ? null : { from: at, to, value: total + group, inWords };
}

/** Whether a number word continues the group: three + ten, twenty + three, three *and* twenty, hundred (and) fifty. */
function addsTo(group: number, value: number, joined: boolean): boolean {
  if (group % 100 === 0) return value < 100;
  if (!joined && group < 10 && value === 10) return true;
  if (joined && group % 100 < 10 && value >= 20 && value < 100 && value % 10 === 0) return true;
  return !joined && group % 10 === 0 && group % 100 >= 20 && value < 10;
}

function followingPart(
  tokens: readonly Token[],
  at: number,
  tables: NumberTables,
): { part: Part; joined: boolean; next: number } | null {
  const token = tokens[at];
  if (!token) return null;
  if (tables.joiners.has(token.text)) {
    const part = partAt(tokens, at + 1, tables, false);
    return part && { part, joined: true, next: at + 2 };
  }
  const plain = partAt(tokens, at, tables, true);
  if (plain) return { part: plain, joined: false, next: at + 1 };
  for (const joiner of tables.joiners) {
    if (joiner.length === 1 && token.kind === 'word' && token.text.startsWith(joiner)) {
      const part = numberForm(token.text.slice(joiner.length), tables, true);
      if (part) return { part, joined: true, next: at + 1 };
    }
  }
  return null;
}

/** Digits with thousands separators or decimals as a number; null for times of day, dotted dates and other scripts. */
export function parseDigits(text: string): number | null {
  if (!/^[0-9][0-9.,]*$/.test(text)) return null;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll('.', ''));
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  return null;
}
