import { contentEnd, isComma, listed, scopeOf, tidy } from './clauses';
import type { CueHit } from './cues';
import { type Hits, isTime, lexiconForms, opensOccasion } from './noun-phrases';
import { bareForms, type Range, type Reading } from './reading';

/** A content that stands as a plain object: "توقع الوزير، افتتاح المطار"; "وأكدوا ضرورة …". */
export function readObject(
  reading: Reading,
  hits: Hits,
  hit: CueHit,
  source: Range | null,
  subjectFirst: boolean,
): { content: Range; source: Range | null } | null {
  if (!hit.sense.class.frames.includes('object') || hit.sense.gluesObject) return null;
  if (hit.end >= scopeOf(reading, hit.at)[1]) return null;
  if (subjectFirst || source === null) {
    const first = reading.words[hit.end];
    if (first === undefined || first.kind === 'mark' || reading.index.sets.prepositions.has(first.text)) return null;
    if (source === null && !hit.joined && !/[+2]$/u.test(hit.sense.agreement)) return null;
    let start = hit.end;
    while (listed(reading, 'adverbials', start) > 0) start = listed(reading, 'adverbials', start);
    const content = tidy(reading, [start, contentEnd(reading, start)]);
    return content === null ? null : { content, source };
  }
  let at = source[1];
  const limit = scopeOf(reading, hit.at)[1];
  const [, sourceEnd] = source;
  // "، السبت، …": one adverbial between commas.
  for (let commas = 0; commas < 2 && at < limit; commas++) {
    while (at < limit && !isComma(reading, at)) at++;
    const next = at + 1;
    if (next >= limit) break;
    if (reading.index.sets.negators.has(reading.words[next]?.text ?? '')) break;
    if (hits.has(next) || bareForms(reading, next).some((form) => reading.index.sets.connectives.has(form))) break;
    const adverbial =
      listed(reading, 'adverbials', next) > 0 ||
      isTime(reading, reading.words[next]?.text ?? '') ||
      opensOccasion(reading, next);
    if (!adverbial) {
      if (bareForms(reading, next).length > 1 && reading.index.sets.appositives.has(reading.words[next]?.text ?? ''))
        return null;
      const content = tidy(reading, [next, contentEnd(reading, next)]);
      return content === null ? null : { content, source };
    }
    at = next;
  }
  const split = splitObject(reading, source);
  if (split === null) return null;
  const content = tidy(reading, [split, contentEnd(reading, Math.max(split, sourceEnd - 1))]);
  return content === null ? null : { content, source: [source[0], split] };
}

/**
 * Where the object begins in a run of nouns after a verb: at the first noun without article that follows a noun with
 * one, "قادة الدول الثلاث | أعمال العنف". Null when no such place is found.
 */
function splitObject(reading: Reading, [from, to]: Range): number | null {
  const { article, kinds, sets } = reading.index;
  for (let at = from + 1; at < to; at++) {
    const before = reading.words[at - 1]?.text ?? '';
    const word = reading.words[at]?.text ?? '';
    if (reading.words[at]?.kind !== 'word' || sets.prepositions.has(word) || sets.prepositions.has(before)) continue;
    const definite = before.startsWith(article) && before.length > 4;
    if (!definite || word.startsWith(article) || kinds.title.has(word)) continue;
    if (isVerbalNoun(reading, word) || (sets.determiners.has(word) && !sets.definite.has(word))) return at;
  }
  return null;
}

/** "رافضا تعويض …": an object may follow a participle in the accusative without a comma before it. */
export function takesObject(reading: Reading, hit: CueHit): boolean {
  const next = reading.words[hit.end];
  if (next === undefined || next.kind !== 'word' || hit.sense.agreement !== 'm1') return false;
  return next.text.startsWith(reading.index.article) || isVerbalNoun(reading, next.text);
}

/** A verbal noun by its shape, with or without a pronoun at its end. */
export function isVerbalNoun(reading: Reading, word: string): boolean {
  const { verbalNouns } = reading.index;
  return verbalNouns !== null && lexiconForms(reading, word).some((form) => verbalNouns.test(form));
}
