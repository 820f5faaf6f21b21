import type { Claim, FactCheck, LocalText, Position, Story } from '../claims/claim';
import type { Span } from '../text/span';

/** A claim of the store that an article's statement may state, deny or question. */
export interface Candidate {
  readonly claim: Claim;
  readonly story: Story;
  readonly positions: readonly Position[];
  /** Id of the pack that brought it. */
  readonly pack: string;
  /** Ids of other packs that have the same claim. */
  readonly alsoIn?: readonly string[];
  /** The fact-checks that it was taken from, where several packs have it; else the claim's own. */
  readonly checks?: readonly FactCheck[];
}

/** Why two propositions were taken for the same one; shown to the reader. */
export interface MatchEvidence {
  /** Names, concepts and words that both share, in the words of the statement. */
  readonly shared: readonly string[];
  /** `same`: the times are compatible; `other`: they are told apart; `unknown`: one side states none. */
  readonly time: 'same' | 'other' | 'unknown';
}

/** One way in which a claim is told. */
export interface Wording {
  readonly text: LocalText;
  /** Told so by a position that denies the claim: who says the same denies it too. */
  readonly denies: boolean;
}

export interface Match {
  readonly statement: string;
  readonly candidate: Candidate;
  /** 0 to 1; at or above the shipped threshold the two are the same proposition. */
  readonly score: number;
  readonly evidence: MatchEvidence;
  /** The clause that matched, as a range of the statement's joined content; absent when the whole did. */
  readonly clause?: Span;
  /** The wording that matched: the claim's text, another wording of it, or what a position says. */
  readonly wording?: Wording;
}

/** How many claims were looked through, and from where. "No match" is only ever told together with this. */
export interface Searched {
  readonly claims: number;
  readonly packs: readonly { id: string; title: Readonly<Record<string, string>>; date: string; claims: number }[];
  /** Articles of the reading memory that were looked through too; absent when it is off. */
  readonly readings?: number;
}

/** What matching asks of a store. Implemented on IndexedDB in the extension and in memory on the command line. */
export interface ClaimIndex {
  /**
   * For each text, given by its index terms, the claims that share the rarest of them: at most `limit`, best first. All
   * texts of an article go in one call, so that they share what is read.
   */
  candidates(texts: readonly (readonly string[])[], limit: number): Promise<readonly (readonly Candidate[])[]>;
  /** Every claim of the named series, and every claim of the named stories. */
  siblings(series: readonly string[], stories: readonly string[]): Promise<readonly Candidate[]>;
  searched(): Promise<Searched>;
}
