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

/** Words of one language that change how firmly a proposition stands. Entries are written as in print. */
export interface StanceLexicon {
  /** Conditional, planned, wished or hypothetical: if, would, plans to. What follows is no fact to contradict. */
  readonly unreal: readonly string[];
  /** Negations of a thing beside the predicate: without. They deny nothing that another asserts. */
  readonly absence?: readonly string[];
  /** Ids of concepts that negate of themselves: reject, fail. */
  readonly refusals?: readonly string[];
  /** Words that turn a negation before them into "only": but, except. */
  readonly exceptions?: readonly string[];
  /** Words after which a new clause begins: but, while. A negation does not reach past them. */
  readonly clauseBreaks: readonly string[];
  /** How the forms of one word are told, beyond their stems. */
  readonly roots: Roots;
  /** Words for what changes and how it stands, by concept id; they add to the concepts of the meaning lexicon. */
  readonly changes: Readonly<Record<string, readonly string[]>>;
  /** Pairs of concept ids that exclude each other, beside those of the meaning lexicon. */
  readonly opposites: readonly (readonly [string, string])[];
}
