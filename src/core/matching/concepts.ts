import { foldText } from '../text/fold';
import { tokenize } from '../text/tokens';
import type { MeaningLexicon } from './meaning-lexicon';
import { formsOf, type Stemming, withoutEndings } from './stemming';

/** A concept found at a run of words. */
export interface FoundConcept {
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
/** Words whose keys are kept; more than a long article has. */
const CACHED_WORDS = 20_000;

/**
 * Reads one column of a concept table. A line holds one concept, its cells (one a language) separated by bars and the
 * words of a cell by commas. The first word of the first cell, lower case and without star, is the concept's id; `>` at
 * the end of the first cell names another concept that the words stand for as well.
 */
export function conceptColumn(table: string, column: number): Record<string, string[]> {
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
  const entries = new Map<string, Entry[]>();
  const known = new Set<string>();
  for (const { id, keys } of readWordings(concepts, stemming)) {
    const [first, ...others] = keys;
    const rest = others.map((own) => own.at(-1) ?? '');
    for (const key of first ?? []) {
      known.add(key);
      const list = entries.get(key);
      if (!list) entries.set(key, [{ id, rest }]);
      else if (!list.some((entry) => entry.id === id && sameWords(entry.rest, rest))) list.push({ id, rest });
    }
    for (const key of rest) known.add(key);
  }
  for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);

  const cache = new Map<string, readonly string[]>();
  const keysAt = (word: string, written: string | undefined): readonly string[] => {
    const cacheKey = written !== undefined && isAcronym(written) ? written : word;
    let keys = cache.get(cacheKey);
    if (keys === undefined) {
      keys = keysOf(word, written, stemming).filter((key) => known.has(key));
      if (cache.size >= CACHED_WORDS) cache.clear();
      cache.set(cacheKey, keys);
    }
    return keys;
  };

  const find = (words: readonly string[], written?: readonly string[]): FoundConcept[] => {
    const keys = words.map((word, i) => keysAt(word, written ? (written[i] ?? '') : undefined));
    const found: FoundConcept[] = [];
    let at = 0;
    while (at < words.length) {
      const here = longestAt(entries, keys, at);
      for (const entry of here) found.push({ id: entry.id, at, length: entry.rest.length + 1 });
      at += (here[0]?.rest.length ?? 0) + 1;
    }
    return found;
  };
  return { find };
}

/** The entries of greatest length that match at a word; among equally long ones the most literal form decides. */
function longestAt(
  entries: ReadonlyMap<string, readonly Entry[]>,
  keys: readonly (readonly string[])[],
  at: number,
): Entry[] {
  let best: Entry[] = [];
  for (const key of keys[at] ?? []) {
    const matching = (entries.get(key) ?? []).filter((entry) =>
      entry.rest.every((part, i) => keys[at + 1 + i]?.includes(part)),
    );
    const length = matching[0]?.rest.length ?? -1;
    if (length > (best[0]?.rest.length ?? -1)) best = matching.filter((entry) => entry.rest.length === length);
  }
  return best;
}

interface Wording {
  readonly id: string;
  /** The keys of each of its words. */
  readonly keys: readonly (readonly string[])[];
}

const SIMPLE = /^\p{L}+$/u;

/** All wordings, folded in one go: a lexicon has thousands, and its first use is waited for. */
function* readWordings(concepts: MeaningLexicon['concepts'], stemming: Stemming): Generator<Wording> {
  const ids = Object.entries(concepts).flatMap(([id, wordings]) => wordings.map(() => id));
  const written = Object.values(concepts).flat();
  const folded = foldText(written.join('\n')).split('\n');
  for (const [i, id] of ids.entries()) {
    const parts = written[i]?.split(' ') ?? [];
    const keys = (folded[i]?.split(' ') ?? []).flatMap((part, word) => wordKeys(part, parts[word] ?? '', stemming));
    yield { id, keys };
  }
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
