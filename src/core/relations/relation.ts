import type { MatchEvidence } from '../matching/match';
import type { Span } from '../text/span';

export type RelationName = 'repeats' | 'corroborates' | 'contradicts' | 'updates' | 'recurs' | 'related';
export type ContradictionKind = 'denial' | 'opposite' | 'figures-differ' | 'actor-differs' | 'date-differs';

/** Whether two positions go back to one origin. `unknown`: unnamed on a side, so they may share one. */
export type Independence = 'independent' | 'same-origin' | 'unknown';

/** The two pieces of text that conflict, as found: the statement's by its range in the article, the position's in its own text. */
export interface Conflict {
  readonly statementSpan: Span;
  readonly statementWords: string;
  readonly positionWords: string;
  /** Range of {@link positionWords} in the position's text, or in the claim's where the position has none of its own. */
  readonly positionSpan: Span;
}

/** Between a statement in the open article and a position of the store. */
export interface Relation {
  readonly statement: string;
  readonly position: string;
  readonly claim: string;
  readonly story: string;
  readonly relation: RelationName;
  readonly kind?: ContradictionKind;
  readonly independence: Independence;
  /** 0 to 1; below the shipped threshold a contradiction is shown as "compare". */
  readonly confidence: number;
  readonly evidence: MatchEvidence;
  readonly conflict?: Conflict;
}
