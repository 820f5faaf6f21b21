import { fold } from '../text/fold';
import { nameKey } from '../text/names';
import { parseDigits } from '../text/number-words';
import { type Token, tokenize } from '../text/tokens';
import { conceptFinder } from './concepts';
import type { Lexicons, MatchingWords } from './meaning-lexicon';
import { formsOf, matchingStem } from './stemming';

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

const EMPTY_WORDS = { stopWords: [], months: {}, numbers: {} };

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

interface Prepared {
  readonly stopWords: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  readonly multipliers: ReadonlyMap<string, number>;
}

const prepared = new WeakMap<MatchingWords, Prepared>();

function prepare(words: MatchingWords | undefined): Prepared {
  const known = words && prepared.get(words);
  if (known) return known;
  const text = words?.text ?? EMPTY_WORDS;
  const folded = (word: string) => fold(word).text;
  const made: Prepared = {
    stopWords: new Set(text.stopWords.map(folded)),
    months: new Map(
      Object.entries(text.months).flatMap(([month, names]) =>
        names.map((name) => [folded(name), Number(month)] as const),
      ),
    ),
    multipliers: new Map(
      Object.entries(text.numbers).flatMap(([word, value]) => (value >= 1000 ? [[folded(word), value] as const] : [])),
    ),
  };
  if (words) prepared.set(words, made);
  return made;
}

class TermBuilder implements Terms {
  readonly stems = new Map<string, number>();
  readonly concepts = new Map<string, number>();
  readonly names = new Map<string, number>();
  readonly numbers = new Set<string>();
  readonly dates = new Set<string>();
  readonly words = new Map<string, string>();
  readonly #lexicon: MatchingWords | undefined;
  readonly #prepared: Prepared;

  constructor(
    readonly language: string,
    lexicon: MatchingWords | undefined,
  ) {
    this.#lexicon = lexicon;
    this.#prepared = prepare(lexicon);
  }

  read(text: string): void {
    const folded = fold(text);
    const tokens = joinInitials(tokenize(folded.text)).filter((token) => token.kind !== 'mark');
    const written = (from: number, count: number): string => {
      const start = folded.starts[tokens[from]?.start ?? 0] ?? 0;
      const end = folded.ends[(tokens[from + count - 1]?.end ?? 1) - 1] ?? start;
      return text.slice(start, end);
    };
    const dated = this.#readDates(tokens, written);
    const conceptual = this.#readConcepts(tokens, written);
    for (const [i, token] of tokens.entries()) {
      if (dated.has(i)) continue;
      if (token.kind === 'number') this.#readNumber(tokens, i, written);
      else this.#readWord(token, written(i, 1), conceptual.has(i));
    }
  }

  #add(kind: 'stems' | 'concepts' | 'names', term: string, indexed: string, word: string): void {
    this[kind].set(term, (this[kind].get(term) ?? 0) + 1);
    if (!this.words.has(indexed)) this.words.set(indexed, word);
  }

  #readWord(token: Token, word: string, conceptual: boolean): void {
    if (this.#prepared.stopWords.has(token.text) || token.text.length < 2) return;
    const stemming = this.#lexicon?.meaning.stemming;
    const stemmed = stemming ? matchingStem(token.text, stemming) : token.text;
    if (this.#prepared.stopWords.has(stemmed)) return;
    this.#add('stems', stemmed, `s:${this.language}:${stemmed}`, word);
    if (conceptual || !mayBeName(word)) return;
    const forms = stemming ? formsOf(token.text, stemming) : [token.text];
    const keys = new Set(forms.flatMap((form) => form.split('-')).map(nameKey));
    for (const key of keys) if (key.length >= 2) this.#add('names', key, `n:${key}`, word);
  }

  #readConcepts(tokens: readonly Token[], written: (from: number, count: number) => string): Set<number> {
    const covered = new Set<number>();
    if (!this.#lexicon) return covered;
    const finder = conceptFinder(this.#lexicon.meaning);
    const print = tokens.map((_, i) => written(i, 1));
    const folded = tokens.map((token) => token.text);
    for (const { id, at, length } of finder.find(folded, print)) {
      this.#add('concepts', id, `c:${id}`, written(at, length));
      for (let i = at; i < at + length; i++) covered.add(i);
    }
    return covered;
  }

  #readNumber(tokens: readonly Token[], at: number, written: (from: number, count: number) => string): void {
    const value = parseDigits(tokens[at]?.text ?? '');
    if (value === null) return;
    const multiplier = this.#prepared.multipliers.get(tokens[at + 1]?.text ?? '');
    const number = String(multiplier === undefined ? value : value * multiplier);
    this.numbers.add(number);
    if (!this.words.has(`#:${number}`)) this.words.set(`#:${number}`, written(at, multiplier === undefined ? 1 : 2));
  }

  /** Reads "8 December 2024", "December 8, 2024", "December 2024" and "8 كانون الأول"; returns the tokens used. */
  #readDates(tokens: readonly Token[], written: (from: number, count: number) => string): Set<number> {
    const used = new Set<number>();
    for (let i = 0; i < tokens.length; i++) {
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
function joinInitials(tokens: readonly Token[]): Token[] {
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

function dayOf(token: Token | undefined): number {
  const day = token && /^\d{1,2}$/u.test(token.text) ? Number(token.text) : 0;
  return day >= 1 && day <= 31 ? day : 0;
}

function yearOf(token: Token | undefined): number {
  const year = token && /^\d{4}$/u.test(token.text) ? Number(token.text) : 0;
  return year >= 1900 && year <= 2100 ? year : 0;
}

const CASELESS = /^\P{Lu}*$/u;
const CASED_SCRIPT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A word that may be a name: one with a capital in a script that has them, any word in one that has none. */
function mayBeName(word: string): boolean {
  return !CASED_SCRIPT.test(word) || !CASELESS.test(word);
}
