import type { Span } from '../text/span';

/** The eight kinds of source (DOMAIN.md, "Source kinds"). */
export const SOURCE_KINDS = [
  'named-person',
  'named-organisation',
  'named-outlet',
  'unnamed-official',
  'unnamed-source',
  'document',
  'social-post',
  'reports',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What the source does with the content. */
export type Polarity = 'asserts' | 'denies' | 'questions';

/** One party of a chain. */
export interface Party {
  /** As the article first gives it, without quotation marks, e.g. `فراس طلاس`, "a senior US official". */
  readonly name: string;
  readonly kind: SourceKind;
}

/** One proposition of an article with its attribution. All spans point into {@link Article.text}. */
export interface Statement {
  /** Stable within one text: its ordinal and a hash of its content. */
  readonly id: string;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  /** Where this sentence names the source; empty when it is carried over from an earlier one. */
  readonly source: readonly Span[];
  /** The earlier mention that a dropped subject or a pronoun goes back to. */
  readonly carriedOver: readonly Span[];
  /** Who the content is attributed to: the origin as far as the article tells. Null when nobody is named for it. */
  readonly origin: Party | null;
  /** The fullest description the article gives of the origin: role, number, what is known about the unnamed. */
  readonly description: string;
  /** The relayers between the article and the origin, nearest to the article first; the origin is not in it. */
  readonly chain: readonly Party[];
  readonly polarity: Polarity;
  readonly hedged: boolean;
  /** The content is given as the source's own words, between quotation marks. */
  readonly quoted: boolean;
  /** How sure the engine is of this attribution, 0 to 1. */
  readonly confidence: number;
}

export type SentenceLabel = 'attributed' | 'supported' | 'unsourced' | 'background' | 'opinion' | 'other';

/** Why a sentence or a statement is flagged. The words for each reason are in the language packs' phrases. */
export type FlagReason =
  /** A checkable claim for which the article names nobody. */
  | 'nobody-named'
  /** "Reportedly", "تقارير": nobody in particular. */
  | 'reports-only'
  /** "Sources said", with nothing that describes them. */
  | 'undescribed-source';

/** A flag on a range of the text. */
export interface Flag {
  readonly span: Span;
  readonly reason: FlagReason;
  /** The words that gave it away: a date, a number, "sources". */
  readonly evidence: string;
  /** 0 to 1; the reader's strictness decides from where on it is shown. */
  readonly confidence: number;
  /** The statement that the flag is about, for weak attribution. */
  readonly statement?: string;
}

export interface LabelledSentence {
  readonly span: Span;
  readonly label: SentenceLabel;
  /** For `supported`: the statement that says the same further down. */
  readonly supportedBy?: string;
}

/** What the understanding stage says about an article. */
export interface Extraction {
  /** ISO 639-1 of the language pack that was used, or null when there is none for the article's language. */
  readonly language: string | null;
  readonly statements: readonly Statement[];
  readonly sentences: readonly LabelledSentence[];
  readonly flags: readonly Flag[];
  /** Raw ranges of words that were broken on purpose or spelt with look-alike letters. */
  readonly altered: readonly Span[];
}
