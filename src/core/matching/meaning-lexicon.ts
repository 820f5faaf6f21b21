import type { TextLexicon } from '../text/text-lexicon';
import type { Stemming } from './stemming';

/** Words of one language for telling whether two propositions say the same. Entries are written as in print. */
export interface MeaningLexicon {
  /**
   * Concept id (English, lower case) to the words for it in this language; joins vocabulary across languages. A word may
   * be several words long; a star at the end of a word stands for any ending (`negotiat*`).
   */
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  /** Pairs of concept ids that exclude each other: resumed / suspended, freed / detained. */
  readonly opposites: readonly (readonly [string, string])[];
  readonly negators: readonly string[];
  /** Words that deny a whole proposition: deny, refute, untrue, baseless. */
  readonly deniers: readonly string[];
  readonly stemming: Stemming;
}

/** What matching needs of one language; a language pack has it, and so has a light pack of words alone. */
export interface MatchingWords {
  readonly text: Pick<TextLexicon, 'stopWords' | 'months' | 'numbers'>;
  readonly meaning: MeaningLexicon;
}

/** The languages that texts may be in, by ISO 639-1 code. */
export type Lexicons = Readonly<Record<string, MatchingWords>>;
