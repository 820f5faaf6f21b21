import { fold, foldText } from '../text/fold';
import { nameKey } from '../text/names';
import { parseDigits } from '../text/number-words';
import { type Token, tokenize } from '../text/tokens';
import type { Start } from './concept-entries';
import { type ConceptFinder, conceptFinder } from './concepts';
import type { Lexicons, MatchingWords } from './meaning-lexicon';
import { formsOf, matchingStem, type Stemming } from './stemming';

/** What a text is about, in terms that other texts can share: words in its own language, the rest in any. */
export interface Terms {
  readonly language: string;
  /** Stems of the words that are no stop words, with how often each occurs. */
  readonly stems: ReadonlyMap<string, number>;
  /** Concept ids, with how often each occurs. */
  readonly concepts: ReadonlyMap<string, number>;
  /** Keys of words that may be names, the same for every script, with how often each occurs. */
  readonly names: ReadonlyMap<string, number>;
  /** Numbers, multiplied out and as written in digits: `3500`, `0.5`. Days of dates are not among them. */
  readonly numbers: ReadonlySet<string>;
  /** Days and months named: `12-08`, `2024-12-08`, `2024-12`, `-12`. */
  readonly dates: ReadonlySet<string>;
  /** The words behind each term of {@link indexTerms}, as written. */
  readonly words: ReadonlyMap<string, string>;
}

/** Kinds of term by the first letter of an index term. */
export type TermKind = 's' | 'c' | 'n' | '#' | 'd';

/** The terms of a text. A language without lexicon gives names, numbers and whole words. Linear in the text's length. */
export function termsOf(text: string, language: string, lexicons: Lexicons): Terms {
  const builder = new TermBuilder(language, lexicons[language]);
  builder.read(text);
  return builder;
}

/** The strings under which an inverted index keeps a text: kind letter, colon, term; stems carry their language. */
export function indexTerms(terms: Terms): string[] {
  return [...terms.words.keys()];
}

/** The {@link indexTerms} of a text, without what else is told of them: an import reads hundreds of thousands of texts. */
export function termKeys(text: string, language: string, lexicons: Lexicons): string[] {
  const builder = new TermBuilder(language, lexicons[language], true);
  builder.read(text);
  return indexTerms(builder);
}

/** A language's lexicon made ready, with what was read of its words so far. */
interface Prepared {
  readonly stopWords: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  /** The first words of {@link months}: nearly every word of a text is none of them. */
  readonly monthWords: ReadonlySet<string>;
  readonly multipliers: ReadonlyMap<string, number>;
  readonly stemming: Stemming | undefined;
  readonly finder: ConceptFinder | undefined;
  readonly readings: Map<string, Reading>;
}

/** What a folded word amounts to: its stem, null for a stop word, and the keys that it has if it is a name. */
interface Reading {
  readonly stem: string | null;
  /** The stem as an index term. */
  readonly indexed: string;
  readonly mayBeMonth: boolean;
  /** The concepts whose wordings may begin with it. */
  readonly starts: readonly Start[];
  names?: readonly Name[];
}

/** The key of a name, and the same as an index term. */
interface Name {
  readonly key: string;
  readonly indexed: string;
}

/** Words whose reading is kept: more than an import of news meets. */
const KEPT_READINGS = 100_000;
/** Where nothing is known of a language's endings, its words are told apart by this many letters. */
const PLAIN_STEM = 6;

const prepared = new WeakMap<MatchingWords, Prepared>();

function prepare(words: MatchingWords | undefined): Prepared {
  const known = words && prepared.get(words);
  if (known) return known;
  const { stopWords, months, numbers } = words?.text ?? { stopWords: [], months: {}, numbers: {} };
  const named = new Map(
    Object.entries(months).flatMap(([month, names]) => names.map((name) => [foldText(name), Number(month)] as const)),
  );
  const made: Prepared = {
    stopWords: new Set(stopWords.map(foldText)),
    months: named,
    monthWords: new Set(Array.from(named.keys(), (name) => name.split(' ', 1)[0] ?? '')),
    multipliers: new Map(
      Object.entries(numbers).flatMap(([word, value]) => (value >= 1000 ? [[foldText(word), value] as const] : [])),
    ),
    stemming: words?.meaning.stemming,
    finder: words && conceptFinder(words.meaning),
    readings: new Map(),
  };
  if (words) prepared.set(words, made);
  return made;
}

function readingOf(word: string, language: string, prepared: Prepared): Reading {
  const known = prepared.readings.get(word);
  if (known) return known;
  if (prepared.readings.size >= KEPT_READINGS) prepared.readings.clear();
  const stem = prepared.stemming ? matchingStem(word, prepared.stemming) : word.slice(0, PLAIN_STEM);
  const stop = word.length < 2 || prepared.stopWords.has(word) || prepared.stopWords.has(stem);
  const reading: Reading = {
    stem: stop ? null : stem,
    indexed: `s:${language}:${stem}`,
    mayBeMonth: prepared.monthWords.has(word),
    starts: prepared.finder?.startsOf(word) ?? NO_STARTS,
  };
  prepared.readings.set(word, reading);
  return reading;
}

function namesOf(word: string, reading: Reading, prepared: Prepared): readonly Name[] {
  if (reading.names) return reading.names;
  const forms = prepared.stemming ? formsOf(word, prepared.stemming) : [word];
  const keys = new Set(forms.flatMap((form) => form.split('-')).map(nameKey));
  reading.names = [...keys].filter((key) => key.length >= SHORTEST_KEY).map((key) => ({ key, indexed: `n:${key}` }));
  return reading.names;
}

const NO_STARTS: readonly Start[] = [];
/** A key of fewer sounds is shared by too many names. */
const SHORTEST_KEY = 2;

/** The words as in print, from the one at an index on. */
type Written = (from: number, count: number) => string;

class TermBuilder implements Terms {
  readonly stems = new Map<string, number>();
  readonly concepts = new Map<string, number>();
  readonly names = new Map<string, number>();
  readonly numbers = new Set<string>();
  readonly dates = new Set<string>();
  readonly words = new Map<string, string>();
  readonly #prepared: Prepared;
  readonly #keysOnly: boolean;

  /** @param keysOnly whether only the keys of `words` are wanted */
  constructor(
    readonly language: string,
    lexicon: MatchingWords | undefined,
    keysOnly = false,
  ) {
    this.#prepared = prepare(lexicon);
    this.#keysOnly = keysOnly;
  }

  read(text: string): void {
    const folded = fold(text);
    const tokens = joinInitials(tokenize(folded.text), folded.text).filter((token) => token.kind !== 'mark');
    const readings = tokens.map(({ text: word, kind }) =>
      kind === 'number' ? null : readingOf(word, this.language, this.#prepared),
    );
    const written: Written = (from, count) => {
      const start = folded.starts[tokens[from]?.start ?? 0] ?? 0;
      const end = folded.ends[(tokens[from + count - 1]?.end ?? 1) - 1] ?? start;
      return text.slice(start, end);
    };
    // Capitals tell acronyms and names; in a text that has none, any word may be one.
    const print = CAPITAL.test(text) ? tokens.map((_, i) => withoutStops(written(i, 1))) : undefined;
    const dated = this.#readDates(tokens, readings, written);
    const conceptual = this.#readConcepts(tokens, readings, print, written);
    for (const [i, reading] of readings.entries()) {
      if (dated.has(i)) continue;
      if (!reading) this.#readNumber(tokens, i, written);
      else if (reading.stem !== null) {
        this.#add('stems', reading.stem, reading.indexed, i, 1, written);
        if (conceptual.has(i) || SMALL_WORD.test(print?.[i] ?? '')) continue;
        for (const { key, indexed } of namesOf(tokens[i]?.text ?? '', reading, this.#prepared))
          this.#add('names', key, indexed, i, 1, written);
      }
    }
  }

  #add(
    kind: 'stems' | 'concepts' | 'names',
    term: string,
    indexed: string,
    at: number,
    length: number,
    written: Written,
  ) {
    if (this.#keysOnly) {
      this.words.set(indexed, '');
      return;
    }
    const known = this[kind].get(term);
    this[kind].set(term, (known ?? 0) + 1);
    if (known === undefined) this.words.set(indexed, written(at, length));
  }

  #readConcepts(
    tokens: readonly Token[],
    readings: readonly (Reading | null)[],
    print: readonly string[] | undefined,
    written: Written,
  ): Set<number> {
    const covered = new Set<number>();
    const { finder } = this.#prepared;
    if (!finder) return covered;
    const folded = tokens.map((token) => token.text);
    const starts = (at: number) => readings[at]?.starts ?? finder.startsOf(folded[at] ?? '');
    for (const { id, indexed, at, length } of finder.find(folded, print, starts)) {
      this.#add('concepts', id, indexed, at, length, written);
      for (let i = at; i < at + length; i++) covered.add(i);
    }
    return covered;
  }

  #readNumber(tokens: readonly Token[], at: number, written: Written): void {
    const value = parseDigits(tokens[at]?.text ?? '');
    if (value === null) return;
    const multiplier = this.#prepared.multipliers.get(tokens[at + 1]?.text ?? '');
    const number = String(multiplier === undefined ? value : value * multiplier);
    this.numbers.add(number);
    if (!this.words.has(`#:${number}`)) this.words.set(`#:${number}`, written(at, multiplier === undefined ? 1 : 2));
  }

  /** Reads "8 December 2024", "December 8, 2024", "December 2024" and "8 كانون الأول"; returns the tokens used. */
  #readDates(tokens: readonly Token[], readings: readonly (Reading | null)[], written: Written): Set<number> {
    const used = new Set<number>();
    for (let i = 0; i < tokens.length; i++) {
      if (!readings[i]?.mayBeMonth) continue;
      const [month, length] = this.#monthAt(tokens, i);
      if (month === 0) continue;
      const before = dayOf(tokens[i - 1]);
      const after = dayOf(tokens[i + length]);
      const day = before || after;
      const from = before ? i - 1 : i;
      let to = i + length + (!before && after ? 1 : 0);
      const year = yearOf(tokens[to]);
      if (year) to++;
      if (!day && !year && length === 1 && tokens[i]?.kind !== 'word') continue;
      for (let used_ = from; used_ < to; used_++) used.add(used_);
      const monthText = String(month).padStart(2, '0');
      const dates = day ? [`${monthText}-${String(day).padStart(2, '0')}`] : [];
      if (year) dates.push([String(year), monthText, ...(day ? [String(day).padStart(2, '0')] : [])].join('-'));
      if (dates.length === 0) dates.push(`-${monthText}`);
      for (const date of dates) {
        this.dates.add(date);
        if (!this.words.has(`d:${date}`)) this.words.set(`d:${date}`, written(from, to - from));
      }
      i = to - 1;
    }
    return used;
  }

  #monthAt(tokens: readonly Token[], at: number): [month: number, length: number] {
    const first = tokens[at]?.text ?? '';
    const two = this.#prepared.months.get(`${first} ${tokens[at + 1]?.text ?? ''}`);
    if (two !== undefined) return [two, 2];
    return [this.#prepared.months.get(first) ?? 0, 1];
  }
}

/** Takes initials with full stops between them for one word: U.S. is "us". */
function joinInitials(tokens: readonly Token[], text: string): readonly Token[] {
  if (!STOP_IN_WORD.test(text)) return tokens;
  const joined: Token[] = [];
  for (const token of tokens) {
    const stop = joined.at(-1);
    const before = joined.at(-2);
    if (
      stop?.text === '.' &&
      before?.kind === 'word' &&
      token.kind === 'word' &&
      token.text.length === 1 &&
      (before.text.length === 1 || before.end - before.start > before.text.length) &&
      before.end === stop.start &&
      stop.end === token.start
    ) {
      joined.splice(-2, 2, { ...before, text: before.text + token.text, end: token.end });
    } else joined.push(token);
  }
  return joined;
}

const withoutStops = (word: string): string => (word.includes('.') ? word.replaceAll('.', '') : word);

function dayOf(token: Token | undefined): number {
  const day = token && /^\d{1,2}$/u.test(token.text) ? Number(token.text) : 0;
  return day >= 1 && day <= 31 ? day : 0;
}

function yearOf(token: Token | undefined): number {
  const year = token && /^\d{4}$/u.test(token.text) ? Number(token.text) : 0;
  return year >= 1900 && year <= 2100 ? year : 0;
}

const CAPITAL = /\p{Lu}/u;
const STOP_IN_WORD = /[\p{L}\p{M}_]\.[\p{L}\p{M}_]/u;
const SMALL_WORD = /^\p{Ll}\P{Lu}*$/u;
