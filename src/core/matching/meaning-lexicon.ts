/** Words of one language for telling whether two propositions say the same. Entries are written as in print. */
export interface MeaningLexicon {
  /** Concept id (English, lower case) to the words for it in this language; joins vocabulary across languages. */
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  /** Pairs of concept ids that exclude each other: resumed / suspended, freed / detained. */
  readonly opposites: readonly (readonly [string, string])[];
  readonly negators: readonly string[];
  /** Words that deny a whole proposition: deny, refute, untrue, baseless. */
  readonly deniers: readonly string[];
}
