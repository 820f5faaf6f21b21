import { foldText } from '../text/fold';
import { tokenize } from '../text/tokens';
import type { MeaningLexicon } from './meaning-lexicon';
import { formsOf, matchingStem, type Stemming } from './stemming';

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
  /** Concepts in text order; longer wordings win, and a word can stand for several concepts of one wording. */
  find(words: readonly string[]): FoundConcept[];
}

const SHORTEST_PREFIX = 3;

/**
 * Reads one column of a concept table. A line is `id | words | words …`, one column a language, the words of a cell
 * separated by commas; an empty cell has no word. The id itself, read as a word, is the first column's first word.
 */
export function conceptColumn(table: string, column: number): Record<string, string[]> {
  const concepts: Record<string, string[]> = {};
  for (const line of table.split('\n')) {
    const cells = line.split('|');
    const id = cells[0]?.trim() ?? '';
    if (id === '') continue;
    const words = (cells[column] ?? '').split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
    if (words.length > 0) concepts[id] = words;
  }
  return concepts;
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
  for (const [id, wordings] of Object.entries(concepts)) {
    for (const wording of wordings) {
      const [first, ...rest] = wordsOf(wording).map((word) => entryKey(word, stemming));
      if (first === undefined) continue;
      const list = entries.get(first);
      if (list) list.push({ id, rest });
      else entries.set(first, [{ id, rest }]);
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);

  const find = (words: readonly string[]): FoundConcept[] => {
    const keys = words.map((word) => keysOf(word, stemming));
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
function longestAt(entries: ReadonlyMap<string, readonly Entry[]>, keys: readonly string[][], at: number): Entry[] {
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

function wordsOf(wording: string): string[] {
  return foldText(wording)
    .split(/\s+/u)
    .flatMap((part) => {
      const starred = part.endsWith('*');
      const words = tokenize(starred ? part.slice(0, -1) : part).flatMap((token) =>
        token.kind === 'mark' ? [] : [token.text],
      );
      return words.map((word, i) => (starred && i === words.length - 1 ? `${word}*` : word));
    });
}

function entryKey(word: string, stemming: Stemming): string {
  return word.endsWith('*') ? word : matchingStem(word, stemming);
}

/** What a word of a text can match, most literal first: its stem, then the starred beginnings of its forms, longest first. */
function keysOf(word: string, stemming: Stemming): string[] {
  const keys = [matchingStem(word, stemming)];
  for (const form of formsOf(word, stemming)) {
    const stemmed = matchingStem(form, stemming);
    if (!keys.includes(stemmed)) keys.push(stemmed);
    for (let length = Math.min(form.length, 14); length >= SHORTEST_PREFIX; length--)
      keys.push(`${form.slice(0, length)}*`);
  }
  return keys;
}
