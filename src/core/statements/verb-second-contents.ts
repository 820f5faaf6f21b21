import { contentEnd, isColon, isComma, isDash, scopeOf, tidy } from './clauses';
import type { CueHit } from './cues';
import { pronounAt, type Range, type Reading } from './reading';
import { verbSecondSets } from './verb-second-lexicon';
import type { Hits } from './verb-second-phrases';

/** How far after its verb a content may begin, in words. */
const REACH = 40;

/** A clause in commas so few words after its verb needs no other sign. */
const NEAR = 2;

/** The clause or quotation that a verb leads to, from a place after it: after a comma, a colon or an opening mark. */
export function contentAfter(reading: Reading, hits: Hits, hit: CueHit, from: number, scope: Range): Range | null {
  const { sets, lexicon } = reading.index;
  const { frames } = hit.sense.class;
  const clause = frames.includes('clause');
  const open = (start: number): Range | null => {
    const quote = reading.opening.get(start);
    if (quote !== undefined && closesSentence(reading, quote.after)) return tidy(reading, [start, quote.after]);
    return start < scope[1] ? tidy(reading, [start, contentEnd(reading, start)]) : null;
  };
  for (let at = from; at < Math.min(scope[1], from + REACH); at++) {
    if (isColon(reading, at)) return clause || frames.includes('quote') ? afterColon(reading, at) : null;
    const quote = reading.opening.get(at);
    if (quote !== undefined) {
      if (quote.end - quote.open > 5 && frames.includes('quote')) return open(at);
      at = Math.max(at, quote.after - 1);
      continue;
    }
    const next = reading.words[at + 1];
    if (next === undefined) return null;
    if (!isComma(reading, at) && !(isDash(reading, at) && reading.words[at - 1]?.end !== reading.words[at]?.start)) {
      if (sets.complementizers.has(reading.words[at]?.text ?? '') && clause) return open(at + 1);
      if (at > from && hits.has(at) && hits.get(at)?.sense.role === 'finite' && hits.get(at)?.particle === undefined)
        return null;
      continue;
    }
    if (sets.complementizers.has(next.text)) return clause ? open(at + 2) : null;
    if (sets.openers.has(next.text) && clause) return open(at + 1);
    if (sets.coordinators.has(next.text) || sets.subordinators.has(next.text)) {
      if (hasInfinitive(reading, at + 1, scope[1]) && sets.prepositions.has(next.text)) continue;
      if (reading.index.sets.coordinators.has(next.text)) return null;
      continue;
    }
    if (isRelative(reading, at, from)) continue;
    if (reading.opening.has(at + 1)) return open(at + 1);
    const direct = at === from || reading.words[at - 1]?.kind === 'word';
    if (clause && direct && isReported(reading, at + 1, scope[1])) return open(at + 1);
    if (clause && at - from <= NEAR && frames.includes('quote')) return open(at + 1);
    if (frames.includes('infinitive') && hasInfinitive(reading, at + 1, scope[1], lexicon.infinitive))
      return open(at + 1);
  }
  return null;
}

function closesSentence(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return word === undefined || word.kind === 'mark' || word.sentence !== reading.words[at - 1]?.sentence;
}

function afterColon(reading: Reading, at: number): Range | null {
  const next = at + 1;
  const quote = reading.opening.get(next);
  const first = reading.words[next];
  const here = reading.words[at];
  if (first === undefined || here === undefined || first.block > here.block + 1) return null;
  if (first.block !== here.block && quote === undefined) return null;
  return tidy(reading, [next, quote === undefined ? contentEnd(reading, next) : quote.after]);
}

/** ", der gestern …,": a relative clause after a noun, not the subject of what is said. */
function isRelative(reading: Reading, comma: number, from: number): boolean {
  const { sets } = reading.index;
  const first = reading.words[comma + 1];
  const second = reading.words[comma + 2];
  if (first === undefined || second === undefined || comma === from) return false;
  return (
    sets.relatives.has(first.text) &&
    second.kind === 'word' &&
    !second.capital &&
    !sets.adverbialPrepositions.has(first.text)
  );
}

/** True when a clause has a verb of reported speech within reach. */
export function isReported(reading: Reading, from: number, to: number): boolean {
  const words = verbSecondSets(reading.index.lexicon);
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if ((reading.outer[at] ?? -1) >= 0 || reading.words[at]?.capital === true) continue;
    const word = reading.words[at];
    if (word === undefined) break;
    const text = reading.text.slice(word.start, word.end).toLowerCase();
    if (words?.reported.has(text) === true && !isFirstPerson(reading, at)) return true;
  }
  return false;
}

/** "ich habe": the first person's form is the same. */
function isFirstPerson(reading: Reading, at: number): boolean {
  return [at - 1, at + 1].some((near) => {
    const word = reading.words[near]?.text ?? '';
    return reading.index.sets.writerPronouns.has(word) && pronounAt(reading, near) !== undefined;
  });
}

function hasInfinitive(
  reading: Reading,
  from: number,
  to: number,
  particle = reading.index.lexicon.infinitive,
): boolean {
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const word = reading.words[at];
    if (word === undefined) return false;
    if (word.text === particle && reading.words[at + 1]?.capital === false && scopeOf(reading, at)[1] === to)
      return true;
    // "einzuführen": the particle within the verb.
    const within = word.capital ? -1 : word.text.indexOf(particle, 2);
    if (within > 0 && word.text.length - within > particle.length + 3) return true;
  }
  return false;
}
