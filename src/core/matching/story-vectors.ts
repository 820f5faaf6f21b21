import type { Lexicons } from './meaning-lexicon';
import { type TermKind, type Terms, termsOf } from './terms';

/** A text that may tell the same story as another. */
export interface StoryDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string | undefined;
  /** ISO 8601, or none when unknown. */
  readonly date?: string | null | undefined;
  readonly language: string;
}

/** Weights of a document's terms before rarity; `across` are those that other languages can share. */
export interface StoryTerms {
  readonly own: ReadonlyMap<string, number>;
  readonly across: ReadonlyMap<string, number>;
}

/** A document's terms weighted by rarity, each vector of length 1. */
export interface StoryVectors {
  readonly own: ReadonlyMap<string, number>;
  readonly across: ReadonlyMap<string, number>;
}

/** Characters, after the title, in which a report tells what is new; its terms weigh more. */
const LEAD = 500;
/** What a term's place in title or lead adds, against 1 for the text. */
const LEAD_BOOST = 2;
/** Characters of a text that are read. */
const READ = 6000;
/** A term seen n times weighs n to this power. */
const REPEAT = 0.3;
/** Words with a capital are likelier names, which tell stories apart. */
const CAPITAL = 2;
/** Terms of a document that are kept, heaviest first. */
const HEAVIEST = 150;
const KINDS: Readonly<Record<TermKind, number>> = { s: 1, c: 0.6, n: 1, '#': 0.8, d: 0.8 };

/** The terms of a document. Linear in its text. */
export function storyTerms(document: StoryDocument, lexicons: Lexicons): StoryTerms {
  const title = document.title ? `${document.title}\n` : '';
  const all = termsOf(title + document.text.slice(0, READ), document.language, lexicons);
  const lead = termsOf(title + document.text.slice(0, LEAD), document.language, lexicons);
  const own = new Map<string, number>();
  const across = new Map<string, number>();
  for (const [terms, boost] of [
    [all, 1],
    [lead, LEAD_BOOST],
  ] as const) {
    for (const [term, kind, count] of countsOf(terms)) {
      const weight = boost * KINDS[kind] * count ** REPEAT;
      if (kind !== 'n')
        own.set(term, (own.get(term) ?? 0) + weight * (kind === 's' && isCapital(terms, term) ? CAPITAL : 1));
      if (kind !== 's') across.set(term, (across.get(term) ?? 0) + weight);
    }
  }
  return { own, across };
}

/** The rarity of terms over groups of documents: a story told thirty times counts as one. */
export function storyIdf(
  documents: readonly StoryTerms[],
  groupOf: (index: number) => number,
): (term: string) => number {
  const groups = new Set<number>();
  const last = new Map<string, Set<number>>();
  for (const [i, { own, across }] of documents.entries()) {
    const group = groupOf(i);
    groups.add(group);
    for (const terms of [own, across]) {
      for (const term of terms.keys()) {
        const seen = last.get(term);
        if (seen) seen.add(group);
        else last.set(term, new Set([group]));
      }
    }
  }
  return (term) => Math.log(1 + (groups.size + PRIOR) / ((last.get(term)?.size ?? 0) + PRIOR * expected(term)));
}

/** How many documents the guess at a term's rarity is worth against counting. */
const PRIOR = 15;

/** The share of documents guessed for a term from its length alone: long words are rarer. */
function expected(term: string): number {
  const length = term.length - term.lastIndexOf(':') - 1;
  return 1 / Math.expm1(Math.min(3.6, 1.2 + length * 0.3));
}

export function storyVectors({ own, across }: StoryTerms, idf: (term: string) => number): StoryVectors {
  return { own: unit(own, idf), across: unit(across, idf) };
}

function unit(weights: ReadonlyMap<string, number>, idf: (term: string) => number): Map<string, number> {
  const heaviest = [...weights].map(([term, weight]): [string, number] => [term, weight * idf(term)]);
  heaviest.sort((x, y) => y[1] - x[1]);
  heaviest.length = Math.min(heaviest.length, HEAVIEST);
  let squares = 0;
  for (const [, value] of heaviest) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return new Map(heaviest.map(([term, value]) => [term, value / length]));
}

function* countsOf(terms: Terms): Generator<[term: string, kind: TermKind, count: number]> {
  for (const [stem, count] of terms.stems) yield [`s:${terms.language}:${stem}`, 's', count];
  for (const [concept, count] of terms.concepts) yield [`c:${concept}`, 'c', count];
  for (const [name, count] of terms.names) yield [`n:${name}`, 'n', count];
  for (const number of terms.numbers) yield [`#:${number}`, '#', 1];
  for (const date of terms.dates) yield [`d:${date}`, 'd', 1];
}

function isCapital(terms: Terms, term: string): boolean {
  return /^\p{Lu}/u.test(terms.words.get(term) ?? '');
}
