/** Words of one language around numbers. Entries are written as in print; phrases of several words are allowed. */
export interface QuantityLexicon {
  /** Number words beside those of the text lexicon: duals, spellings. */
  readonly words: Readonly<Record<string, number>>;
  /** Plurals that name no number unless a number stands before them: thousands, آلاف. */
  readonly vague: readonly string[];
  /** What joins the parts of a number: and, و. */
  readonly joiners: readonly string[];
  /** Letters after digits that make an ordinal: 1st, 3rd. */
  readonly ordinalEndings: readonly string[];
  readonly atLeast: readonly string[];
  readonly atMost: readonly string[];
  readonly about: readonly string[];
  /** Ways to write the per cent sign in words. */
  readonly percent: readonly string[];
  /** Signs and words for currencies, to their ISO 4217 codes. */
  readonly currencies: Readonly<Record<string, string>>;
}
