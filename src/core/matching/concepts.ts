import { foldText } from '../text/fold';
import { tokenize } from '../text/tokens';
import type { MeaningLexicon } from './meaning-lexicon';
import { formsOf, type Stemming, withoutEndings } from './stemming';

/** A concept found at a run of words. */
interface FoundConcept {
  readonly id: string;
  /** Index of the first word and number of words. */
  readonly at: number;
  readonly length: number;
}

interface Entry {
  readonly id: string;
  /** The words after the first, each as {@link keyOf} gives it. */
  readonly rest: readonly string[];
}

/** Finds the concepts of one language in a list of folded words. */
export interface ConceptFinder {
  /**
   * Concepts in text order; longer wordings win, and words can stand for several concepts. `written` gives the same words
   * as in print: with them, wordings all in capitals (US, WHO) are found only where the text has capitals too.
   */
  find(words: readonly string[], written?: readonly string[]): FoundConcept[];
}

const SHORTEST_PREFIX = 3;
const LONGEST_PREFIX = 20;
/** Words whose keys are kept: more than an import of news meets, which takes twice as long with a fifth of it. */
const CACHED_WORDS = 100_000;

/**
 * Reads one column of a concept table. A line holds one concept, its cells (one a language) separated by bars and the
 * words of a cell by commas. The first word of the first cell, lower case and without star, is the concept's id; `>` at
 * the end of the first cell names another concept that the words stand for as well. Each column is read once; a language
 * asks for its own when it is first used.
 */
export function conceptColumn(table: string, column: number): Record<string, string[]> {
  const columns = read.get(table) ?? new Map<number, Record<string, string[]>>();
  read.set(table, columns);
  const concepts = columns.get(column) ?? readColumn(table, column);
  columns.set(column, concepts);
  return concepts;
}

/** Columns that were read: there are few tables, and each is part of the program. */
const read = new Map<string, Map<number, Record<string, string[]>>>();

function readColumn(table: string, column: number): Record<string, string[]> {
  const concepts: Record<string, string[]> = {};
  for (const line of table.split('\n')) {
    const [names = '', ...others] = line.split('|');
    const [first = '', wider = ''] = names.split('>');
    const id = first.split(',')[0] ?? '';
    const words = ([first, ...others][column] ?? '').split(',').filter((word) => word !== '');
    for (const concept of [id, wider]) {
      if (concept !== '' && words.length > 0) addWords(concepts, concept.replace('*', '').toLowerCase(), words);
    }
  }
  return concepts;
}

function addWords(concepts: Record<string, string[]>, id: string, words: readonly string[]): void {
  concepts[id] = [...(concepts[id] ?? []), ...words];
}

const finders = new WeakMap<MeaningLexicon, ConceptFinder>();

/** The finder of a lexicon, made once. */
export function conceptFinder(lexicon: MeaningLexicon): ConceptFinder {
  let finder = finders.get(lexicon);
  if (finder === undefined) {
    finder = makeFinder(lexicon);
    finders.set(lexicon, finder);
  }
  return finder;
}

function makeFinder({ concepts, stemming }: MeaningLexicon): ConceptFinder {
  const entries = new EntryTable(concepts, stemming);
  // Only wordings of several words ask for all keys of a word; its first keys tell whether any begins there.
  const firstKeys = new WordCache((word, written) =>
    keysOf(word, written, stemming).filter((key) => entries.of(key).length > 0),
  );
  const allKeys = new WordCache((word, written) => keysOf(word, written, stemming));

  const find = (words: readonly string[], written?: readonly string[]): FoundConcept[] => {
    const print = (at: number) => (written ? (written[at] ?? '') : undefined);
    const continues = (at: number, key: string) => allKeys.get(words[at] ?? '', print(at)).includes(key);
    const found: FoundConcept[] = [];
    let at = 0;
    while (at < words.length) {
      const here = longestAt(entries, firstKeys.get(words[at] ?? '', print(at)), at, continues);
      for (const entry of here) found.push({ id: entry.id, at, length: entry.rest.length + 1 });
      at += (here[0]?.rest.length ?? 0) + 1;
    }
    return found;
  };
  return { find };
}

/** What words amount to, each worked out once for as long as there is room. */
class WordCache {
  readonly #known = new Map<string, readonly string[]>();
  readonly #work: (word: string, written: string | undefined) => readonly string[];

  constructor(work: (word: string, written: string | undefined) => readonly string[]) {
    this.#work = work;
  }

  get(word: string, written: string | undefined): readonly string[] {
    const key = written !== undefined && isAcronym(written) ? written : word;
    let known = this.#known.get(key);
    if (known === undefined) {
      known = this.#work(word, written);
      if (this.#known.size >= CACHED_WORDS) this.#known.clear();
      this.#known.set(key, known);
    }
    return known;
  }
}

/** Letters that all keys of a word have in common: endings and their replacements stand after them. */
const BEGINNING = 2;

/**
 * The entries of a lexicon by the key of their first word. A lexicon has thousands, a text uses few of them, and the
 * first text is waited for: wordings are read when a word is met that begins as they do.
 */
class EntryTable {
  readonly #stemming: Stemming;
  readonly #unread = new Map<string, UnreadWording[]>();
  readonly #entries = new Map<string, Entry[]>();

  constructor(concepts: MeaningLexicon['concepts'], stemming: Stemming) {
    this.#stemming = stemming;
    for (const [id, wordings] of Object.entries(concepts)) {
      for (const written of wordings) {
        const beginning = beginningOf(written);
        const there = this.#unread.get(beginning);
        if (there) there.push({ id, written });
        else this.#unread.set(beginning, [{ id, written }]);
      }
    }
  }

  /** The entries whose first word has a key, those of most words first. */
  of(key: string): readonly Entry[] {
    const beginning = key.startsWith('^') ? '^' : key.replace('=', '').slice(0, BEGINNING);
    const unread = this.#unread.get(beginning);
    if (unread) {
      this.#unread.delete(beginning);
      this.#read(unread);
    }
    return this.#entries.get(key) ?? [];
  }

  #read(wordings: readonly UnreadWording[]): void {
    const changed = new Set<Entry[]>();
    for (const { id, written } of wordings) {
      const parts = written.split(' ');
      const folded = foldText(written).split(' ');
      const keys = folded.flatMap((part, word) => wordKeys(part, parts[word] ?? '', this.#stemming));
      const [first, ...others] = keys;
      const rest = others.map((own) => own.at(-1) ?? '');
      for (const key of first ?? []) {
        const list = this.#entries.get(key) ?? [];
        this.#entries.set(key, list);
        if (!list.some((entry) => entry.id === id && sameWords(entry.rest, rest))) list.push({ id, rest });
        changed.add(list);
      }
    }
    for (const list of changed) list.sort((a, b) => b.rest.length - a.rest.length);
  }
}

/** The entries of greatest length that match at a word; among equally long ones the most literal form decides. */
function longestAt(
  entries: EntryTable,
  keys: readonly string[],
  at: number,
  continues: (at: number, key: string) => boolean,
): readonly Entry[] {
  let best: readonly Entry[] = [];
  for (const key of keys) {
    const matching = entries.of(key).filter((entry) => entry.rest.every((part, i) => continues(at + 1 + i, part)));
    const length = matching[0]?.rest.length ?? -1;
    if (length > (best[0]?.rest.length ?? -1)) best = matching.filter((entry) => entry.rest.length === length);
  }
  return best;
}

/** One wording of a concept, not read yet. */
interface UnreadWording {
  readonly id: string;
  readonly written: string;
}

const SIMPLE = /^\p{L}+$/u;
/** The beginning of the first word as the tokenizer cuts it, with a hyphen or the like where a word goes on after it. */
const FIRST_TWO = /[\p{L}\p{N}\p{M}_](?:[\p{L}\p{N}\p{M}_]|['-](?=[\p{L}\p{N}])|[.,:](?=\p{N}))?/u;
/** More characters than the first two letters of a word take with their marks. */
const FIRST_FEW = 8;

/** What the keys of a wording's first word begin with; a caret for those of an acronym. */
function beginningOf(written: string): string {
  const word = written.includes(' ') ? written.slice(0, written.indexOf(' ')) : written;
  if (isAcronym(word)) return '^';
  return (FIRST_TWO.exec(foldText(word.slice(0, FIRST_FEW)))?.[0] ?? '').slice(0, BEGINNING);
}

/** The keys of a folded part of a wording: an acronym after a caret, a starred beginning, or the word itself and its stem. */
function wordKeys(part: string, written: string, stemming: Stemming): string[][] {
  if (isAcronym(written)) return [[`^${written}`]];
  if (SIMPLE.test(part)) return [[`=${part}`, withoutEndings(part, stemming)]];
  const starred = part.endsWith('*');
  const words = tokenize(starred ? part.slice(0, -1) : part).filter((token) => token.kind !== 'mark');
  return words.map(({ text }, i) =>
    starred && i === words.length - 1 ? [`${text}*`] : [`=${text}`, withoutEndings(text, stemming)],
  );
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/**
 * What a word of a text can match, most literal first. Of each form: the form itself, starred beginnings that reach as
 * far as its stem, the stem, shorter starred beginnings.
 */
function keysOf(word: string, written: string | undefined, stemming: Stemming): string[] {
  // Without the printed word, any word may be an acronym; with it, only one in capitals is.
  const keys = written === undefined || isAcronym(written) ? [`^${word.toUpperCase()}`] : [];
  const forms = formsOf(word, stemming);
  for (const form of forms) keys.push(`=${form}`);
  for (const form of forms) {
    const stem = withoutEndings(form, stemming);
    const beginnings = Array.from(
      { length: Math.max(0, Math.min(form.length, LONGEST_PREFIX) - SHORTEST_PREFIX + 1) },
      (_, i) => form.slice(0, Math.min(form.length, LONGEST_PREFIX) - i),
    );
    for (const beginning of beginnings) if (beginning.length >= stem.length) keys.push(`${beginning}*`);
    keys.push(stem);
    for (const beginning of beginnings) if (beginning.length < stem.length) keys.push(`${beginning}*`);
  }
  return keys;
}

/** A capital and one to six capitals or digits: US, G20, UNESCO. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u.test(word);
}
