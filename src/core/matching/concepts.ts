import { ConceptEntries, type Entry, isAcronym, type Start } from './concept-entries';
import type { MeaningLexicon } from './meaning-lexicon';

/** A concept found at a run of words. */
interface FoundConcept {
  readonly id: string;
  /** The id as an index term. */
  readonly indexed: string;
  /** Index of the first word and number of words. */
  readonly at: number;
  readonly length: number;
}

/** Finds the concepts of one language in a list of folded words. */
export interface ConceptFinder {
  /**
   * Concepts in text order; longer wordings win, and words can stand for several concepts. `written` gives the same words
   * as in print: with them, wordings all in capitals (US, WHO) are found only where the text has capitals too.
   */
  find(words: readonly string[], written?: readonly string[], starts?: StartsAt): FoundConcept[];
  /** The wordings that may begin at a folded word, for callers who keep what they know of a word. */
  startsOf(word: string): readonly Start[];
}

/** What {@link ConceptFinder.startsOf} gives for the word at an index. */
type StartsAt = (at: number) => readonly Start[];

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
  const add = (concept: string, words: readonly string[]) => {
    const id = concept.replace('*', '').toLowerCase();
    const there = concepts[id];
    if (there) there.push(...words);
    else concepts[id] = [...words];
  };
  for (const line of table.split('\n')) {
    const cells = line.split('|');
    const [first = '', wider = ''] = (cells[0] ?? '').split('>');
    const words = ((column === 0 ? first : cells[column]) ?? '').split(',').filter((word) => word !== '');
    const [id = ''] = first.split(',', 1);
    if (words.length === 0 || id === '') continue;
    add(id, words);
    if (wider !== '') add(wider, words);
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

function makeFinder(lexicon: MeaningLexicon): ConceptFinder {
  const entries = new ConceptEntries(lexicon);
  const find: ConceptFinder['find'] = (words, written, starts = (at) => entries.starts(words[at] ?? '')) => {
    const found: FoundConcept[] = [];
    let at = 0;
    while (at < words.length) {
      const here = longestAt(entries, words, written, starts, at);
      for (const { id, indexed, rest } of here) found.push({ id, indexed, at, length: rest.length + 1 });
      at += (here[0]?.rest.length ?? 0) + 1;
    }
    return found;
  };
  return { find, startsOf: (word) => entries.startsOf(word) };
}

const NONE: readonly Entry[] = [];

/** The entries of greatest length that match at a word; among equally long ones the most literal form decides. */
function longestAt(
  entries: ConceptEntries,
  words: readonly string[],
  written: readonly string[] | undefined,
  startsAt: StartsAt,
  at: number,
): readonly Entry[] {
  const starts = startsAt(at);
  const word = words[at] ?? '';
  const acronyms = mayBeAcronym(words, written, at) ? entries.acronyms(word.toUpperCase()) : NONE;
  if (starts.length + acronyms.length === 0) return NONE;
  const follows = ({ rest }: Entry): boolean =>
    rest.every((part, i) => {
      const next = at + 1 + i;
      return next < words.length && entries.continues(words[next] ?? '', mayBeAcronym(words, written, next), part);
    });
  let best: Entry[] = [];
  let [length, bestRank] = [-1, 0];
  const offer = (entry: Entry, rank: number): void => {
    const own = entry.rest.length;
    if (own < length || (own === length && rank > bestRank) || !follows(entry)) return;
    if (own > length || rank < bestRank) best = [entry];
    else if (!best.some(({ id }) => id === entry.id)) best.push(entry);
    [length, bestRank] = [own, rank];
  };
  for (const entry of acronyms) offer(entry, 0);
  for (const { entry, rank } of starts) offer(entry, rank);
  return best;
}

/** Without the printed words, any word may be an acronym; with them, only one in capitals is. */
function mayBeAcronym(words: readonly string[], written: readonly string[] | undefined, at: number): boolean {
  if (!written) return true;
  const print = written[at] ?? '';
  return print !== words[at] && isAcronym(print);
}
