import { isComma, isStop } from './clauses';
import type { CueHit } from './cues';
import { pronounAt, type Range, type Reading } from './reading';
import { verbSecondSets } from './verb-second-lexicon';

export type Hits = ReadonlyMap<number, CueHit>;

const REACH = 45;
/** A phrase in commas longer than this is a clause. */
const APPOSITION = 18;

/** The noun phrase from a word on, with possessors and appositions; null when none begins there. Bounded. */
export function nounPhraseAt(reading: Reading, hits: Hits, from: number, limit: number): Range | null {
  const { sets } = reading.index;
  const words = verbSecondSets(reading.index.lexicon);
  if (words === null) return null;
  const first = reading.words[from];
  if (first === undefined || from >= limit) return null;
  if (pronounAt(reading, from) !== undefined && !reading.words[from + 1]?.capital) return [from, from + 1];
  let at: number | null = simplePhrase(reading, hits, from, limit);
  if (at === null) return null;
  // A name of several words has no possessor that looks like another phrase's determiner.
  const named = at - from > 1 && first.capital && !sets.determiners.has(first.text);
  while (at < limit && at - from < REACH) {
    const word = reading.words[at];
    if (word === undefined) break;
    let next: number | null = null;
    if (
      (words.genitive.has(word.text) && !(named && sets.relatives.has(word.text))) ||
      sets.phrasePrepositions.has(word.text)
    ) {
      next = simplePhrase(reading, hits, at + 1, limit);
    } else if (sets.additives.has(word.text)) {
      next = simplePhrase(reading, hits, at + 1, limit);
      if (next !== null && hits.has(next)) next = null;
    } else if (word.text === '(') {
      const furthest: number = Math.min(limit, at + 10);
      for (let close: number = at + 1; close < furthest; close++)
        if (reading.words[close]?.text === ')') next = close + 1;
    } else if (isComma(reading, at)) next = apposition(reading, hits, at, limit);
    if (next === null || next <= at) break;
    at = next;
  }
  return [from, at];
}

/** One determiner, its adjectives, and the run of nouns and names that they lead to; the index after it, or null. */
function simplePhrase(reading: Reading, hits: Hits, from: number, limit: number): number | null {
  const { sets } = reading.index;
  let at = from;
  // What stands between a determiner and its noun belongs to the phrase: "der 2004 verstorbene Präsident".
  const led = sets.determiners.has(reading.words[from]?.text ?? '');
  for (; at < Math.min(limit, from + 9); at++) {
    const word = reading.words[at];
    if (word === undefined || reading.opening.has(at)) break;
    if (word.kind === 'mark') return null;
    if (word.capital && !(at === from && sets.determiners.has(word.text))) break;
    if (sets.connectives.has(word.text) || (!led && at > from + 2)) return null;
    if (!led && (hits.has(at) || sets.prepositions.has(word.text) || sets.adverbs.has(word.text))) return null;
  }
  const start = at;
  while (at < limit && at - from < REACH) {
    const word = reading.words[at];
    if (word === undefined) break;
    const quote = reading.opening.get(at);
    if (quote !== undefined && quote.end - quote.open <= 6 && quote.closed) {
      at = quote.after;
      continue;
    }
    const dot = word.text === '.' && !isLast(reading, at) && (reading.words[at - 1]?.text.length ?? 9) <= 4;
    const dash = word.text === '-' && reading.words[at - 1]?.end === word.start;
    if (!(word.capital || dot || dash) || reading.weekdays.has(word.text)) break;
    if (word.capital && at > start && pronounAt(reading, at) !== undefined) break;
    at++;
  }
  return at > start ? at : null;
}

function isLast(reading: Reading, at: number): boolean {
  return reading.words[at + 1]?.sentence !== reading.words[at]?.sentence;
}

/** ", Anna Lind,": where a phrase in commas ends that says who the one before is; the comma itself when it is none. */
function apposition(reading: Reading, hits: Hits, comma: number, limit: number): number {
  const { sets } = reading.index;
  const first = reading.words[comma + 1];
  if (first === undefined || first.kind === 'mark' || !(first.capital || sets.determiners.has(first.text)))
    return comma;
  let at = simplePhrase(reading, hits, comma + 1, limit);
  while (at !== null && at < limit && at - comma < APPOSITION) {
    const word = reading.words[at];
    if (word === undefined || word.kind === 'mark') break;
    if (word.kind === 'number') at++;
    else if (sets.prepositions.has(word.text) || sets.additives.has(word.text) || sets.determiners.has(word.text))
      at = simplePhrase(reading, hits, sets.determiners.has(word.text) ? at : at + 1, limit);
    else return comma;
  }
  if (at === null) return comma;
  return at >= limit || isComma(reading, at) || isStop(reading, at) ? at : comma;
}

/** Past adverbs, times and prepositional phrases to where a subject may begin; `from` itself when there are none. */
export function pastAdverbials(reading: Reading, from: number, limit: number): number {
  const { sets } = reading.index;
  let at = from;
  while (at < limit && at - from < 20) {
    const word = reading.words[at];
    if (word === undefined || word.kind === 'mark') break;
    if (sets.adverbs.has(word.text) || sets.timeWords.has(word.text) || reading.weekdays.has(word.text)) {
      at++;
      continue;
    }
    if (!sets.prepositions.has(word.text)) break;
    at++;
    while (at < limit && reading.words[at]?.capital === false && at - from < 20) {
      if (reading.words[at]?.kind === 'mark' && reading.words[at]?.text !== '.') break;
      at++;
    }
    if (reading.words[at]?.capital === true) at++;
    while (reading.words[at]?.kind === 'number') at++;
  }
  return at;
}

/** True when a noun phrase that may be a subject begins at a word. */
export function startsSubject(reading: Reading, at: number, limit: number): boolean {
  const { sets } = reading.index;
  const words = verbSecondSets(reading.index.lexicon);
  const word = reading.words[at];
  if (word === undefined || at >= limit || words === null) return false;
  if (words.oblique.has(word.text)) return false;
  const quote = reading.opening.get(at);
  if (quote !== undefined) return quote.end - quote.open <= 6 && quote.after < limit;
  if (word.kind === 'number') return true;
  if (word.kind !== 'word') return false;
  if (sets.determiners.has(word.text))
    return !words.objectPronouns.has(word.text) || reading.words[at + 1]?.kind === 'word';
  if (sets.prepositions.has(word.text) || sets.connectives.has(word.text) || sets.adverbs.has(word.text)) return false;
  if (sets.timeWords.has(word.text) || reading.weekdays.has(word.text) || sets.subordinators.has(word.text))
    return false;
  if (pronounAt(reading, at) !== undefined || word.capital) return true;
  return reading.words[at + 1]?.capital === true;
}
