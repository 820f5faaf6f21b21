import type { PhraseReader } from './according-to';
import type { CueHit } from './cues';
import type { Draft } from './draft';
import type { Range, Reading } from './reading';

type Hits = ReadonlyMap<number, CueHit>;

/**
 * How attributions are read where the verb stands first, second or after its subject. One value an order, in a file of its
 * own, so that a page in one language never loads the rules of another order.
 */
export interface WordOrder {
  /** The noun phrase that begins at a word. */
  readonly phrase: PhraseReader;
  /** The attribution of a cue verb; null when it attributes nothing here. */
  readonly verb: (reading: Reading, hits: Hits, hit: CueHit) => Draft | null;
  /** Reads what names its source without a verb, in the place of the readers that the other orders share. */
  readonly sourcePhrase?: (reading: Reading, hits: Hits, at: number) => Draft | null;
  /** False for what is spelt like a cue verb and is none. */
  readonly isVerb?: (reading: Reading, hit: CueHit) => boolean;
  /** A draft with a source that can be one; null where what was read as the source names nobody. */
  readonly plausible?: (reading: Reading, hits: Hits, draft: Draft) => Draft | null;
  /** The person whom the form of address at a word goes back to. */
  readonly addressed?: (reading: Reading, at: number) => Range | null;
  /** Sentences that go on with what was attributed before them. */
  readonly goesOn?: (reading: Reading, drafts: readonly Draft[]) => Draft[];
}
