import type { Steps } from '../text/steps';
import { isColon, isComma } from './clauses';
import type { CueSense } from './lexicon-index';
import { bareForms, phraseAt, type Range, type Reading } from './reading';
import type { WordOrder } from './word-order';

/** One cue verb as it stands in the text. */
export interface CueHit {
  readonly at: number;
  readonly end: number;
  readonly sense: CueSense;
  /** A conjunction is glued to its front: `وأضاف`. */
  readonly joined: boolean;
  /** Where the particle stands that the verb parts from in a main clause. */
  readonly particle?: Range;
}

/** How far from its verb a particle may stand, in words; keeps hostile text linear. */
const PARTICLE_REACH = 50;

/** Words looked at in one step. */
const STEP = 128;

/** Every cue verb of the article by the index of its first word. Linear. */
export function* findCueVerbs(reading: Reading, order: WordOrder): Steps<ReadonlyMap<number, CueHit>> {
  const hits = new Map<number, CueHit>();
  const parting = reading.index.lexicon.verbSecond !== undefined;
  for (let at = 0; at < reading.words.length; at++) {
    if (at % STEP === 0) yield;
    if (reading.words[at]?.kind !== 'word') continue;
    if (parting) {
      const hit = partingVerb(reading, at);
      if (hit !== null) hits.set(at, hit);
      continue;
    }
    const forms = bareForms(reading, at);
    for (const [ordinal, form] of forms.entries()) {
      const found = phraseAt(reading, reading.index.verbs, at, form);
      if (found === null) continue;
      const hit = { at, end: found.end, sense: found.value, joined: ordinal > 0 };
      if (order.isVerb?.(reading, hit) !== false) hits.set(at, hit);
      break;
    }
  }
  return hits;
}

/** The verb at a word; one whose particle closes the clause goes before one without a particle. */
function partingVerb(reading: Reading, at: number): CueHit | null {
  let plain: CueHit | null = null;
  for (const { tokens, value } of reading.index.verbs.get(reading.words[at]?.text ?? '') ?? []) {
    if (!tokens.every((token, i) => reading.words[at + i]?.text === token)) continue;
    const hit = { at, end: at + tokens.length, sense: value, joined: false };
    if (value.particle.length === 0) {
      plain ??= hit;
      continue;
    }
    const particle = particleAfter(reading, hit.end, value.particle);
    if (particle !== null) return { ...hit, particle };
  }
  return plain;
}

/** The particle where it closes a clause: before a mark, a conjunction or the sentence's end. */
function particleAfter(reading: Reading, from: number, particle: readonly string[]): Range | null {
  const sentence = reading.words[from - 1]?.sentence;
  for (let at = from; at < from + PARTICLE_REACH; at++) {
    const word = reading.words[at];
    if (word === undefined || word.sentence !== sentence || isColon(reading, at)) return null;
    if (word.text !== particle.at(-1)) continue;
    const next = reading.words[at + 1];
    const closes =
      next === undefined ||
      next.sentence !== sentence ||
      next.kind === 'mark' ||
      isComma(reading, at + 1) ||
      reading.index.sets.coordinators.has(next.text) ||
      reading.index.sets.complementizers.has(next.text);
    if (closes && precedes(reading, from, at, particle)) return [at, at + 1];
  }
  return null;
}

/** "weist … darauf … hin": the particle's first words stand somewhere between. */
function precedes(reading: Reading, from: number, at: number, particle: readonly string[]): boolean {
  return particle.slice(0, -1).every((word) => {
    for (let i = from; i < at; i++) if (reading.words[i]?.text === word) return true;
    return false;
  });
}
