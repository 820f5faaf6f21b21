import { isColon, isComma, isDash, isStop } from './clauses';
import type { CueHit } from './cues';
import type { Range, Reading } from './reading';

export type Hits = ReadonlyMap<number, CueHit>;
const REACH = 40;

/** The noun phrase after an inverted verb, with its appositions; `open` when a clause may follow at the next comma. */
export function phraseAfter(reading: Reading, hits: Hits, from: number, limit: number, open = false): Range | null {
  const { sets } = reading.index;
  let at = from;
  while (at < limit && at - from < REACH) {
    const word = reading.words[at];
    if (word === undefined) break;
    if (isStop(reading, at) && reading.words[at - 1]?.end !== word.start) break;
    if (isStop(reading, at) && (at + 1 >= limit || (reading.words[at - 1]?.text.length ?? 9) > 4)) break;
    if (isColon(reading, at) || word.text === ';' || isDash(reading, at)) break;
    const quote = reading.opening.get(at);
    if (quote !== undefined) {
      if (quote.end - quote.open > 5) break;
      at = quote.after;
      continue;
    }
    if (isComma(reading, at)) {
      const next = apposition(reading, hits, at, limit, open);
      if (next === at) break;
      at = next;
      continue;
    }
    if (at > from && word.kind === 'word') {
      if (sets.connectives.has(word.text) && !sets.additives.has(word.text)) break;
      if (
        sets.additives.has(word.text) &&
        reading.words[at + 1]?.capital !== true &&
        reading.words[at - 1]?.capital === true &&
        !sets.determiners.has(reading.words[at + 1]?.text ?? '')
      )
        break;
      if (hits.get(at)?.sense.role === 'participle' && !word.capital) break;
      if (endsPhrase(reading, at)) break;
    }
    at++;
    if (at === from + 1 && reading.index.pronouns.has(word.text) && !sets.determiners.has(word.text)) break;
  }
  return at > from ? [from, at] : null;
}

/** An adverbial of time, place or listener: "on Monday", "in a statement", "to reporters", "of the plan". */
function endsPhrase(reading: Reading, at: number): boolean {
  const { sets } = reading.index;
  const word = reading.words[at]?.text ?? '';
  if (reading.weekdays.has(word) || sets.timeWords.has(word)) return true;
  if (!sets.prepositions.has(word) || sets.phrasePrepositions.has(word)) return false;
  if (sets.placePrepositions.has(word)) {
    const next = reading.words[at + 1];
    const third = reading.words[at + 2];
    if (next === undefined) return true;
    if (sets.occasions.has(next.text) || sets.occasions.has(third?.text ?? '')) return true;
    return next.kind === 'number' || !next.capital;
  }
  return sets.adverbialPrepositions.has(word);
}

function apposition(reading: Reading, hits: Hits, comma: number, limit: number, open: boolean): number {
  const { sets } = reading.index;
  const first = reading.words[comma + 1];
  if (first === undefined || first.kind === 'mark' || comma + 1 >= limit) return comma;
  const relative = sets.appositives.has(first.text);
  const noun =
    sets.originPrepositions.has(first.text) ||
    sets.determiners.has(first.text) ||
    first.kind === 'number' ||
    isOfficeWord(reading, comma + 1) ||
    // "Tom Hale, Democrat of Maine".
    (first.capital && sets.originPrepositions.has(reading.words[comma + 2]?.text ?? ''));
  const place = first.capital && isPlaceName(reading, comma + 1, limit);
  if (!relative && !noun && !place) return comma;
  if (!relative && hits.get(comma + 1)?.sense.role === 'participle') return comma;
  // "According to police, officers saw": a bare plural opens the clause.
  const { people, official } = reading.index.kinds;
  if (open && !relative && (people.has(first.text) || official.has(first.text)) && first.text.endsWith('s'))
    return comma;
  let clause = relative;
  for (let at = comma + 1; at < Math.min(limit, comma + 35); at++) {
    const text = reading.words[at]?.text ?? '';
    // A finite verb makes it the main clause, unless it is one about the person: "an aide who is …".
    if (!clause && sets.auxiliaries.has(text)) return comma;
    clause ||= sets.appositives.has(text);
    if (open && at >= limit - 1) return comma;
    if (isStop(reading, at) && at >= limit - 2) return at;
    // A conjunction goes on with a clause, which the words before it have begun then.
    if (open && !clause && isComma(reading, at) && sets.coordinators.has(reading.words[at + 1]?.text ?? ''))
      return comma;
    if (isComma(reading, at) || at === limit - 1) {
      const next = reading.words[at + 1];
      if (
        isComma(reading, at) &&
        next !== undefined &&
        sets.determiners.has(first.text) &&
        next.capital &&
        isComma(reading, at + 2)
      )
        continue;
      return at;
    }
    if (reading.opening.has(at)) return open ? comma : at;
  }
  return comma;
}

/** "Hilton Head, South Carolina": one to three words in capitals up to a comma or the end. */
function isPlaceName(reading: Reading, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && at - from < 4 && (reading.words[at]?.capital === true || isStop(reading, at))) at++;
  return at > from && (at >= limit || isComma(reading, at));
}

function isOfficeWord(reading: Reading, at: number): boolean {
  const { kinds } = reading.index;
  for (let i = at; i < at + 5; i++) {
    const word = reading.words[i]?.text ?? '';
    if (kinds.office.has(word) || kinds.official.has(word) || kinds.people.has(word)) return true;
    if (word === ',' || word === '.') return false;
  }
  return false;
}

export function startsName(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined || word.kind === 'mark') return false;
  if (reading.weekdays.has(word.text)) return false;
  const { sets, pronouns } = reading.index;
  if (sets.complementizers.has(word.text) || (sets.prepositions.has(word.text) && !word.capital)) return false;
  return (
    word.capital ||
    sets.determiners.has(word.text) ||
    pronouns.has(word.text) ||
    word.kind === 'number' ||
    !sets.connectives.has(word.text)
  );
}
