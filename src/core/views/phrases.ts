import type { ContradictionKind } from '../relations/relation';
import type { FlagReason, Polarity, SourceKind } from '../statements/statement';

/**
 * The words in which the engine explains itself, for exports, the command line and the cards alike.
 * Templates name their slots in braces: `{origin} denies on {date} what {other} reported`.
 */
export interface Phrases {
  readonly kinds: Readonly<Record<SourceKind, string>>;
  readonly polarities: Readonly<Record<Polarity, string>>;
  readonly contradictions: Readonly<Record<ContradictionKind, string>>;
  readonly flags: Readonly<Record<FlagReason, string>>;
  readonly explanations: Readonly<Record<string, string>>;
}
