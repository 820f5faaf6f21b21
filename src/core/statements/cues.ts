import type { CueSense } from './lexicon-index';
import { bareForms, phraseAt, type Reading } from './reading';

/** One cue verb as it stands in the text. */
export interface CueHit {
  readonly at: number;
  readonly end: number;
  readonly sense: CueSense;
  /** A conjunction is glued to its front: `وأضاف`. */
  readonly joined: boolean;
}

/** Every cue verb of the article by the index of its first word. Linear. */
export function findCueVerbs(reading: Reading): ReadonlyMap<number, CueHit> {
  const hits = new Map<number, CueHit>();
  for (let at = 0; at < reading.words.length; at++) {
    if (reading.words[at]?.kind !== 'word') continue;
    const forms = bareForms(reading, at);
    for (const [ordinal, form] of forms.entries()) {
      const found = phraseAt(reading, reading.index.verbs, at, form);
      if (found === null) continue;
      hits.set(at, { at, end: found.end, sense: found.value, joined: ordinal > 0 });
      break;
    }
  }
  return hits;
}
