import { foldText } from '../text/fold';
import type { AttributionLexicon, WordList } from './attribution-lexicon';

/**
 * What a language needs in addition whose finite verb stands second in a main clause and last in a subordinate one, that
 * writes its nouns with capitals, and that has a verb mood of its own for reported speech.
 */
export interface VerbSecondWords {
  /** Verb forms of reported speech; a sentence that has one goes on with what was attributed before it. */
  readonly reported: WordList;
  /** After a clause or quotation, leads to its speaker. */
  readonly says: WordList;
  /** Stand after the source that they name: `den Behörden zufolge`. */
  readonly after: WordList;
  /** Prepositions that name a source only before, or after, a noun of {@link sayings}. */
  readonly weak: WordList;
  /** Nouns of what somebody says or thinks; compounds end in them. */
  readonly sayings: WordList;
  /** Give a sentence to the source of the one before. */
  readonly pointsBack: WordList;
  /** Say that something is said, by nobody unless a text is named in which it is. */
  readonly impersonal: WordList;
  /** Auxiliaries of the perfect tense. */
  readonly perfect: WordList;
  /** Determiners that no subject begins with. */
  readonly oblique: WordList;
  /** Determiners by which a noun phrase goes on with its possessor. */
  readonly genitive: WordList;
  /** Endings of an adjective by which a possessor without a determiner goes on. */
  readonly genitiveEndings: WordList;
  /** Give a noun of {@link sayings} to the clause's own subject: "nach eigenen Angaben". */
  readonly own: WordList;
  /** Before the verb they are its object, and the subject comes after it. */
  readonly objectPronouns: WordList;
}

type Sets = Readonly<Record<keyof VerbSecondWords, ReadonlySet<string>>>;

const indexed = new WeakMap<VerbSecondWords, Sets>();

/** The words of a verb-second language, folded; null for a language of another order. Built once for each lexicon. */
export function verbSecondSets({ verbSecond }: AttributionLexicon): Sets | null {
  if (verbSecond === undefined) return null;
  let sets = indexed.get(verbSecond);
  if (sets === undefined) {
    sets = Object.fromEntries(
      Object.entries(verbSecond).map(([name, list]: [string, string]) => [
        name,
        new Set(
          list
            .split(/\s+/u)
            .filter((entry) => entry !== '')
            // The mood is told by letters that folding would take away: wurde, würde.
            .map((entry) => (name === 'reported' ? entry.toLowerCase() : foldText(entry.replaceAll('_', ' ')))),
        ),
      ]),
    ) as unknown as Sets;
    indexed.set(verbSecond, sets);
  }
  return sets;
}
