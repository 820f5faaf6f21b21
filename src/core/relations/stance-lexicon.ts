import type { IrregularForms, WeakVerbs } from './word-forms';

/**
 * How a stem is cut down to what the forms of one word share: beginnings are cut, longest first, where three letters are
 * left, and letters that only build the pattern are left out. For comparison only.
 */
export interface Roots {
  readonly starts: readonly string[];
  /** Left out wherever they stand. */
  readonly leftOut: string;
  /** Left out as the second letter of a longer root. */
  readonly infix: string;
  /** A root longer than this is cut to it; 0 for no cut. Roots of fewer than three letters do not count. */
  readonly length: number;
  /** Stems of this length or less are left alone. */
  readonly shortest: number;
}

/** How a language writes its future with letters before the verb. */
interface FutureForms {
  /** What a future verb begins with. */
  readonly starts: readonly string[];
  /** Beginnings of words that only look like it. */
  readonly except: readonly string[];
}

/** Words of one language that change how firmly a proposition stands. Entries are written as in print. */
export interface StanceLexicon {
  /** Conditional, planned, wished or hypothetical: if, would, plans to. What follows is no fact to contradict. */
  readonly unreal: readonly string[];
  readonly future?: FutureForms;
  /** Negations of a thing beside the predicate: without. They deny nothing that another asserts. */
  readonly absence?: readonly string[];
  /** Negations that reach one word only: غير, non. */
  readonly narrow?: readonly string[];
  /** Phrases with a negation in them that negate nothing: not far from, no doubt, غير أن. */
  readonly idle?: readonly string[];
  /** Phrases whose words are no concept of their own: at least, for the sake of. */
  readonly fixed?: readonly string[];
  /** The only letters that may be written together with a negation: conjunctions. */
  readonly joined?: readonly string[];
  /** Ids of concepts that negate of themselves: reject, fail. */
  readonly refusals?: readonly string[];
  /** Concepts that only put one thing before or after another. */
  readonly orders?: readonly string[];
  /** Words that turn a negation before them into "only": but, except. */
  readonly exceptions?: readonly string[];
  /** Words after which a new clause begins: but, while. A negation does not reach past them. */
  readonly clauseBreaks: readonly string[];
  /** How the forms of one word are told, beyond their stems. */
  readonly roots: Roots;
  readonly irregular?: IrregularForms;
  readonly weakVerbs?: WeakVerbs;
  /** Words before a place where something happens: in, at. */
  readonly places?: readonly string[];
  /** Words before whom or what something is done to: to, against; a single letter is written together with the next word. */
  readonly targets?: readonly string[];
  /** Words that set two parties side by side: and; a single letter is written together with the next word. */
  readonly ands?: readonly string[];
  /** Words that negate only where one of `confirmedBy` follows in their clause: ما with أبدا. */
  readonly openNegators?: { readonly words: readonly string[]; readonly confirmedBy: readonly string[] };
  /** Words for what changes and how it stands, by concept id; they add to the concepts of the meaning lexicon. */
  readonly changes: Readonly<Record<string, readonly string[]>>;
  /** Pairs of concept ids that exclude each other, beside those of the meaning lexicon. */
  readonly opposites: readonly (readonly [string, string])[];
  /** Pairs that set headlines apart, and are too loose for statements. */
  readonly weakOpposites?: readonly (readonly [string, string])[];
  /** Pairs that two parties to one event do; they clash only where all around them is the same. */
  readonly mutualOpposites?: readonly (readonly [string, string])[];
  /** Words around figures that tell what a figure is of. */
  readonly counting?: CountingWords;
}

/** Words of one language that tell what a figure is of, and of which figures nothing can be said. */
export interface CountingWords {
  /** Nouns that a number names instead of counting: minute, article, room. */
  readonly numbered: readonly string[];
  /** Added to a number told elsewhere: four more planes. */
  readonly additional: readonly string[];
  /** Words before a part of what was counted: of whom, منها. */
  readonly parts: readonly string[];
  /** Groups of words that set two figures apart: imports and exports, north and south. */
  readonly apart: readonly (readonly string[])[];
  /** Words before a time of day: الساعة, at. */
  readonly clock: readonly string[];
  /** Parts of one: half a million. */
  readonly fractions: readonly string[];
  /** Words of what changes by the hour: futures, an ounce, index points. */
  readonly volatile: readonly string[];
  /** Words for a sum over time: a total of, so far. */
  readonly sums: readonly string[];
  /** Units of measure, by one name each: km, kilometres. */
  readonly measures: Readonly<Record<string, readonly string[]>>;
}
