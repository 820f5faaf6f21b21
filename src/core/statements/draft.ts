import type { Agreement, CueClass } from './attribution-lexicon';
import type { Range } from './reading';
import type { Polarity } from './statement';

/** How an attribution is put; `reported` goes on, by its mood alone, with what was attributed before it. */
type Form = 'verb' | 'participle' | 'according' | 'colon' | 'hearsay' | 'noun' | 'own-words' | 'reported';

/** An attribution as found in one sentence, before its source is resolved. Ranges are word indices. */
export interface Draft {
  readonly form: Form;
  /** First word of the whole frame: cue, source or conjunction. */
  readonly start: number;
  readonly cue: readonly Range[];
  /** Named in this sentence; null when it is carried over. */
  readonly source: Range | null;
  /** Passes on what the source said. */
  readonly relayer: Range | null;
  /** Empty for a verb that only lends its subject. */
  content: Range[];
  readonly class: CueClass | null;
  /** What a missing or pronominal source has to agree with. */
  readonly agreement: Agreement;
  /** The cue joins on to the verb before it, so that its missing subject is that verb's. */
  readonly joins: boolean;
  /** The clause's leading noun phrase, for a missing source that no cue before it names. */
  readonly fallback?: Range | null;
  /** The noun phrase that a relative pronoun as source stands for; null when none was found. */
  readonly antecedent?: Range | null;
  readonly polarity: Polarity;
  readonly trust: number;
}

/** A draft without a cue verb: what only a verb could tell of it has its plain value, unless it is given. */
export function withoutVerb(
  own: Pick<Draft, 'form' | 'start' | 'cue' | 'source' | 'content' | 'trust'> & Partial<Draft>,
): Draft {
  return {
    relayer: null,
    class: null,
    agreement: '??',
    joins: false,
    polarity: 'asserts',
    ...own,
  };
}
