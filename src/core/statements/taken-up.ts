import { isComma, isDash, isStop, scopeOf, tidy } from './clauses';
import type { CueHit } from './cues';
import { type Draft, withoutVerb } from './draft';
import type { Range, Reading } from './reading';
import { type Hits, phraseAfter } from './right-phrases';

/** Words between the noun that takes a clause up and the verb that denies it, at most. */
const REACH = 8;

/**
 * "…, a charge denied by the minister", "…, a claim the minister denies": the clause before the comma, denied. `told` is
 * the last part of what the attribution before it holds. Null for anything else.
 */
export function readTakenUp(reading: Reading, hits: Hits, hit: CueHit, told: Range | undefined): Draft | null {
  if (hit.sense.class.polarity !== 'denies' || hit.sense.role !== 'finite') return null;
  const { agentPrepositions, auxiliaries, complementizers, relatives } = reading.index.sets;
  const [scope, limit] = scopeOf(reading, hit.at);
  const agent = agentPrepositions.has(reading.words[hit.end]?.text ?? '');
  const noun = nounBefore(reading, hit.at, scope);
  const comma = noun < 0 ? -1 : commaBefore(reading, noun, scope);
  if (comma < 0) return null;
  let from = noun + 1;
  let source: Range | null = null;
  if (agent) source = hit.at === from ? phraseAfter(reading, hits, hit.end + 1, limit) : null;
  else if (hit.end >= limit || isStop(reading, hit.end) || isComma(reading, hit.end)) {
    const leads = (word: string): boolean => complementizers.has(word) || relatives.has(word);
    while (from < hit.at && leads(reading.words[from]?.text ?? '')) from++;
    let end = hit.at;
    while (end > from && auxiliaries.has(reading.words[end - 1]?.text ?? '')) end--;
    source = end > from ? [from, end] : null;
  }
  const taken = told !== undefined && told[0] >= scope && told[0] < comma;
  const content = tidy(reading, taken ? [told[0], Math.min(told[1], comma)] : [scope, comma]);
  if (source === null || content === null) return null;
  const cue: Range = agent ? [noun, hit.end + 1] : [hit.at, hit.end];
  return {
    ...withoutVerb({ form: 'according', start: comma, cue: [cue], source, content: [content], trust: 0.8 }),
    polarity: 'denies',
  };
}

function nounBefore(reading: Reading, verb: number, scope: number): number {
  for (let at = verb - 1; at > Math.max(scope, verb - REACH); at--) {
    const word = reading.words[at];
    if (word === undefined || word.kind === 'mark') return -1;
    if (reading.index.sets.nouns.has(word.text)) return at;
  }
  return -1;
}

/** The comma or dash right before a noun with its determiner; -1 when something else stands there. */
function commaBefore(reading: Reading, noun: number, scope: number): number {
  for (let at = noun - 1; at > Math.max(scope, noun - 4); at--) {
    if (isComma(reading, at) || isDash(reading, at)) return noun - at > 1 ? at : -1;
    if (reading.words[at]?.kind !== 'word') return -1;
  }
  return -1;
}
