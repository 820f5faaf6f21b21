import { scopeOf } from './clauses';
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
    else if (sets.auxiliaries.has(before.text)) {
      if (start === at || !passive) passive = sets.passiveAuxiliaries.has(before.text);
      if (before.text.includes("'") && pronounAt(reading, start - 1) !== undefined) break;
    } else if (!sets.adverbs.has(before.text) && !endsLike(reading.index.adverbEndings, before.text)) break;
    start--;
  }
  // "has been", "had been": the nearest auxiliary tells.
  const near = nearestAuxiliary(reading, start, at);
  return { start, negated, passive: near !== null && sets.passiveAuxiliaries.has(near), infinitive };
}

function nearestAuxiliary(reading: Reading, start: number, at: number): string | null {
  for (let i = at - 1; i >= start; i--) {
    const text = reading.words[i]?.text ?? '';
    if (reading.index.sets.auxiliaries.has(text)) return text;
  }
  return null;
}

/** True when a word of some length ends in one of the endings. */
export function endsLike(endings: readonly string[], word: string): boolean {
  return word.length > 4 && endings.some((ending) => word.endsWith(ending));
}
