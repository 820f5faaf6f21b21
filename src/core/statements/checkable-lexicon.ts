import type { WordList } from './attribution-lexicon';

/**
 * The words by which one language's sentences are told apart where no source is named: claim, context, opinion, page
 * noise. Word lists as in the attribution lexicon: entries apart by spaces, `_` for a space within one.
 */
export interface CheckableLexicon {
  /** Verbs of acts and events that somebody must have seen, one row each: the stems for {@link verbForms}. */
  readonly eventVerbs: readonly string[];
  /** How the forms of a row are made: a digit stands for the stem, the rest is written as it is. */
  readonly verbForms: WordList;
  /** Nouns of acts, events and measures: attack, siege, sanctions, ruling. */
  readonly eventNouns: WordList;
  /** Of those, what parties fight or argue over, so that it needs a source most. */
  readonly contested: WordList;
  /** The article adds something in its own voice: "it is worth noting", يذكر أن. */
  readonly ownVoice: WordList;
  /** Open a sentence on what there is: هناك, there is. */
  readonly existential: WordList;
  /** Open a sentence that only places what was told: "the move comes amid", يأتي هذا. */
  readonly contextOpeners: WordList;
  /** Words of what things are, are called, or always were: is a, founded, يعد, يقع. */
  readonly definitions: WordList;
  /** Public occasions that nobody disputes: attended, hosted, published, حضر. */
  readonly occasions: WordList;
  /** What has not happened: will, scheduled, expected, المقرر. */
  readonly planned: WordList;
  /** What may be so: if, may, إذا, ربما. */
  readonly hypothetical: WordList;
  /** Judgement in the writer's voice: should, unfortunately, ينبغي. */
  readonly judgement: WordList;
  /** The writer speaks as I or we. */
  readonly firstPerson: WordList;
  /** Somebody said or did the speaking just before: "this came in", جاء ذلك. They point back to a source. */
  readonly pointsBack: WordList;
  /** What other people feel, want or see, which the article can hold only from them: hopes, fears, يأمل. */
  readonly attitudes: WordList;
  /** Phrases that make a whole line page noise: read also, follow us, photo by. */
  readonly boilerplate: WordList;
  /** What figures are taken from; a sentence that names one is not without a source: poll, survey, records. */
  readonly records: WordList;
  /** What everybody can look up: markets, matches, vote counts, weather. */
  readonly publicRecord: WordList;
  /** Words that make a source phrase one: source, people. */
  readonly sourceHeads: WordList;
  /** Words of source phrases that describe nobody: sources, مصادر. */
  readonly bareSources: WordList;
  /** The same, as somebody already mentioned: "the source", المصدر. */
  readonly knownSources: WordList;
  /** Words that open a question without a question mark at hand. */
  readonly questions: WordList;
}
