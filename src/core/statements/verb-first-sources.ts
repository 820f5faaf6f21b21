import { isComma } from './clauses';
import type { Draft } from './draft';
import { readSource } from './kinds';
import type { Hits } from './noun-phrases';
import { bareForms, pronounAt, type Range, type Reading } from './reading';
import { isListedHead } from './verb-first-subjects';

/**
 * The draft with a source that can be one: cut before a verb that it took in, where that leaves a source, and null where
 * what was read as the source names nobody. No statement is better than one in the wrong mouth.
 */
export function withPlausibleSource(reading: Reading, hits: Hits, draft: Draft): Draft | null {
  const { source } = draft;
  if (source === null || draft.content.length === 0) return draft;
  if (!mayHead(reading, source)) return null;
  for (let at = source[0] + 1; at < source[1]; at++) {
    // What an apposition tells of the source may have verbs of its own: "طلب ألا يذكر اسمه".
    if (isComma(reading, at)) break;
    if (reading.opening.has(at) || (reading.outer[at] ?? -1) >= 0) continue;
    // "قوى السوق هي المحرك": a clause of its own.
    if (pronounAt(reading, at)?.relative === false) return null;
    if (!isPredicate(reading, hits, at)) continue;
    return draft.form === 'according' ? { ...draft, source: [source[0], at] } : null;
  }
  return draft;
}

/** A source begins with a word, and with no "this" or "that" before a thing. */
function mayHead(reading: Reading, [from, to]: Range): boolean {
  const first = reading.words[from];
  if (first === undefined) return false;
  if (first.kind === 'mark' && !reading.opening.has(from) && first.text !== '(' && first.text !== '[') return false;
  if (!reading.index.sets.definite.has(first.text)) return true;
  return isListedHead(reading, from + 1) || readSource(reading, [from + 1, to]).listed;
}

/** "المحلل الهادئ يشرح", "مصادر «الميناء» تشير": a cue verb right after what is definite is its predicate, not its relative clause. */
function isPredicate(reading: Reading, hits: Hits, at: number): boolean {
  const hit = hits.get(at);
  if (hit === undefined || hit.joined || hit.sense.role !== 'finite') return false;
  const { article, sets } = reading.index;
  if (bareForms(reading, at).some((form) => sets.nounLike.has(form) || sets.anonymityWords.has(form))) return false;
  const before = reading.words[at - 1];
  return before?.kind === 'mark' ? reading.outer[at - 2] !== -1 : before?.text.startsWith(article) === true;
}
