import { scopeOf } from './clauses';
import type { CueHit } from './cues';
import { pronounAt, type Reading } from './reading';

/** Where a verb group begins: the verb with its auxiliaries and adverbs. `negated` when one of them negates it. */
export function verbGroup(
  reading: Reading,
  at: number,
): { start: number; negated: boolean; passive: boolean; infinitive: boolean } {
  const { sets } = reading.index;
  const [scope] = scopeOf(reading, at);
  let start = at;
  let negated = false;
  let passive = false;
  let infinitive = false;
  while (start > scope && at - start < 12) {
    const before = reading.words[start - 1];
    if (before === undefined || before.kind !== 'word') break;
    if (sets.negators.has(before.text)) negated = true;
    else if (before.text === reading.index.lexicon.infinitive && !infinitive) infinitive = true;
    // "the senators all suggested".
    else if (sets.emphatics.has(before.text) && follows(reading, start - 1)) {
      start--;
      continue;
    } else if (sets.auxiliaries.has(before.text)) {
      if (start === at || !passive) passive = sets.passiveAuxiliaries.has(before.text);
      if (before.text.includes("'") && pronounAt(reading, start - 1) !== undefined) break;
    } else if (!sets.adverbs.has(before.text) && !isAdverbLike(reading, start - 1)) break;
    start--;
  }
  // "has been", "had been": the nearest auxiliary tells.
  const near = nearestAuxiliary(reading, start, at);
  return { start, negated, passive: near !== null && sets.passiveAuxiliaries.has(near), infinitive };
}

/** A name, a bracket or a plural stands before a word that counts the subject once more. */
function follows(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  if (before === undefined || before.sentence !== reading.words[at]?.sentence) return false;
  return before.capital || before.text === ')' || (before.kind === 'word' && before.text.endsWith('s'));
}

/** An adverb by its ending; with a capital within a sentence it is a name: "Megyn Kelly said". */
function isAdverbLike(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return word !== undefined && !word.capital && endsLike(reading.index.adverbEndings, word.text);
}

function nearestAuxiliary(reading: Reading, start: number, at: number): string | null {
  for (let i = at - 1; i >= start; i--) {
    const text = reading.words[i]?.text ?? '';
    if (reading.index.sets.auxiliaries.has(text)) return text;
  }
  return null;
}

/** "people briefed on the move said": a participle that belongs to the noun before it, with the main verb still to come. */
export function isReduced(reading: Reading, hits: ReadonlyMap<number, CueHit>, hit: CueHit): boolean {
  const { class: verb, role, agreement } = hit.sense;
  if (role !== 'finite' || agreement !== '??' || (verb.addressee !== true && verb.relay !== true)) return false;
  const { sets, kinds } = reading.index;
  const before = reading.words[hit.at - 1]?.text ?? '';
  if (!sets.prepositions.has(reading.words[hit.end]?.text ?? '')) return false;
  if (!kinds.people.has(before) && !kinds.official.has(before)) return false;
  for (let at = hit.end + 1; at < hit.end + 12; at++) {
    const word = reading.words[at];
    if (word === undefined || word.kind === 'mark' || sets.complementizers.has(word.text)) return false;
    if (hits.get(at)?.sense.role === 'finite' && !sets.nounLike.has(word.text)) return true;
  }
  return false;
}

/** True when a word of some length ends in one of the endings. */
export function endsLike(endings: readonly string[], word: string): boolean {
  return word.length > 4 && endings.some((ending) => word.endsWith(ending));
}
