/** Words of one language that change how firmly a proposition stands. Entries are written as in print. */
export interface StanceLexicon {
  /** Conditional, planned, wished or hypothetical: if, would, plans to. What follows is no fact to contradict. */
  readonly unreal: readonly string[];
  /** Words after which a new clause begins: but, while. A negation does not reach past them. */
  readonly clauseBreaks: readonly string[];
  /** Words for what changes and how it stands, by concept id; they add to the concepts of the meaning lexicon. */
  readonly changes: Readonly<Record<string, readonly string[]>>;
  /** Pairs of concept ids that exclude each other, beside those of the meaning lexicon. */
  readonly opposites: readonly (readonly [string, string])[];
}
