/** Words of one language that change how firmly a proposition stands. Entries are written as in print. */
export interface StanceLexicon {
  /** Conditional, planned, wished or hypothetical: if, would, plans to. What follows is no fact to contradict. */
  readonly unreal: readonly string[];
  /** Words after which a new clause begins: but, while. A negation does not reach past them. */
  readonly clauseBreaks: readonly string[];
}
