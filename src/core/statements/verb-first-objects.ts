import { contentEnd, isComma, listed, scopeOf, tidy } from './clauses';
import type { CueHit } from './cues';
import { readSource } from './kinds';
import { type Hits, isTime, opensOccasion } from './noun-phrases';
import { bareForms, type Range, type Reading } from './reading';
import { pastTime } from './times';
import { isVerbalNoun, opensDeniable, opensObject, secondPhrase } from './verb-first-boundaries';

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
  if (hit.sense.class.showing === true && (source === null || readSource(reading, source).kind !== 'document'))
    return null;
  if (subjectFirst || source === null) {
    let start = pastOccasion(reading, hit.end);
    if (start > hit.end && isComma(reading, start)) start++;
    const first = reading.words[start];
    if (first === undefined || first.kind === 'mark' || reading.index.sets.prepositions.has(first.text)) return null;
    if (source === null && !hit.joined && !/[+2]$/u.test(hit.sense.agreement)) return null;
    while (listed(reading, 'adverbials', start) > 0) start = listed(reading, 'adverbials', start);
    if (isSilence(reading, hit, start)) return null;
    if (hit.sense.class.polarity === 'denies' && !opensDeniable(reading, start)) return null;
    const content = tidy(reading, [start, contentEnd(reading, start)]);
    return content === null ? null : { content, source };
  }
  const split = splitPoint(reading, hit, source);
  if (split > 0) {
    const content = isSilence(reading, hit, split) ? null : tidy(reading, [split, contentEnd(reading, split)]);
    return content === null ? null : { content, source: [source[0], Math.min(split, source[1])] };
  }
  let at = source[1];
  const limit = scopeOf(reading, hit.at)[1];
  // "، السبت، …": one adverbial between commas.
  for (let commas = 0; commas < 2 && at < limit; commas++) {
    while (at < limit && !isComma(reading, at)) at++;
    const next = at + 1;
    if (next >= limit) break;
    if (reading.index.sets.negators.has(reading.words[next]?.text ?? '')) break;
    if (listed(reading, 'accordingTo', next) > 0 || listed(reading, 'asSaid', next) > 0) break;
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
  return null;
}

/** Where the object begins: within the run of nouns after the verb, or right after the subject and an occasion. -1 for nowhere. */
function splitPoint(reading: Reading, hit: CueHit, source: Range): number {
  const split = secondPhrase(reading, source, 'object');
  if (split > 0) return split;
  const { definite, determiners, relatives } = reading.index.sets;
  const after = pastOccasion(reading, source[1]);
  const word = reading.words[after]?.text ?? '';
  const next = reading.words[after + 1];
  if (next === undefined || next.kind === 'mark' || next.sentence !== reading.words[source[0]]?.sentence) return -1;
  if (definite.has(word)) return next.kind === 'word' && next.text.startsWith(reading.index.article) ? after : -1;
  if (opensObject(reading, after)) return after;
  const denies = hit.sense.class.polarity === 'denies' && readSource(reading, source).listed;
  return denies && (relatives.has(word) || determiners.has(word)) ? after : -1;
}

/** "اليوم الثلاثاء فرض", "في وقت سابق سقوط …": past a time and an occasion right after the verb, up to what opens an object; the verb's end when none does. */
function pastOccasion(reading: Reading, start: number): number {
  const from = pastTime(reading, start);
  if (!opensOccasion(reading, from)) return from;
  for (let at = from + 2; at < Math.min(from + 8, scopeOf(reading, from)[1]); at++) {
    if (reading.words[at]?.kind !== 'word') return from;
    if (opensObject(reading, at) || reading.index.sets.determiners.has(reading.words[at]?.text ?? '')) return at;
  }
  return from;
}

/** "رفض التعليق": who refuses to speak denies nothing. */
function isSilence(reading: Reading, hit: CueHit, at: number): boolean {
  return hit.sense.class.polarity === 'denies' && listed(reading, 'silences', at) > 0;
}

/** "رافضا تعويض …": an object may follow a participle in the accusative without a comma before it. */
export function takesObject(reading: Reading, hit: CueHit): boolean {
  const next = reading.words[hit.end];
  if (next === undefined || next.kind !== 'word' || hit.sense.agreement !== 'm1') return false;
  return next.text.startsWith(reading.index.article) || isVerbalNoun(reading, next.text);
}
