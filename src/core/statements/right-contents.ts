import { pastCited } from './cited';
import { contentEnd, isColon, isComma, isDash, isStop, listed, scopeOf, tidy } from './clauses';
import type { CueHit } from './cues';
import { pronounAt, type Range, type Reading } from './reading';
import { pastTime } from './times';

/** The content after a verb: a clause, a quotation, an object or an infinitive. Null when nothing of the kind follows. */
export function rightContent(reading: Reading, hit: CueHit, from: number): Range | null {
  const { frames, addressee } = hit.sense.class;
  const { sets, lexicon } = reading.index;
  const limit = scopeOf(reading, hit.at)[1];
  const open = (start: number): Range | null => {
    const quote = reading.opening.get(start);
    if (quote !== undefined && endsAfter(reading, quote.after)) return tidy(reading, [start, quote.after]);
    const end = contentEnd(reading, start);
    return start < end ? tidy(reading, [start, end]) : null;
  };
  let at = from;
  while (at < limit && sets.adverbs.has(reading.words[at]?.text ?? '')) at++;
  // "said only 25": the adverb belongs to the number.
  if (at > from && reading.words[at]?.kind === 'number') at--;
  at = Math.min(limit, pastTime(reading, at));
  if (at >= limit) return null;
  if (isColon(reading, at)) return frames.includes('quote') ? afterColon(reading, at) : null;
  if (isDash(reading, at)) return seek(reading, at + 1, limit, frames.includes('quote'));
  // "says, however, that".
  if (isComma(reading, at)) {
    const cited = pastCited(reading, at, limit);
    if (cited > 0 && sets.complementizers.has(reading.words[cited + 1]?.text ?? '')) return open(cited + 2);
    for (let next = at + 2; next < Math.min(limit, at + 5); next++) {
      if (isComma(reading, next) && sets.complementizers.has(reading.words[next + 1]?.text ?? ''))
        return open(next + 2);
    }
  }
  if (isComma(reading, at) || isStop(reading, at)) {
    const quote = isComma(reading, at) ? reading.opening.get(at + 1) : undefined;
    if (quote === undefined || !frames.includes('quote') || hasLeftClause(reading, hit.at)) return null;
    return open(at + 1);
  }
  const word = reading.words[at];
  if (word === undefined) return null;
  if (sets.complementizers.has(word.text)) {
    const pronoun = sets.auxiliaries.has(reading.words[at + 1]?.text ?? '');
    return frames.includes('clause') ? open(pronoun ? at : at + 1) : null;
  }
  // "warned as early as 2019 that".
  const dated = listed(reading, 'adverbials', at);
  if (dated > at + 1) return seek(reading, dated, limit, frames.includes('quote'));
  // "said after the convention he would": what is a conjunction as well is a preposition before a noun.
  const governs = sets.prepositions.has(word.text) && sets.determiners.has(reading.words[at + 1]?.text ?? '');
  if (!governs && sets.connectives.has(word.text) && !sets.openers.has(word.text) && !pronounAt(reading, at))
    return null;
  if (sets.openers.has(word.text)) return frames.includes('clause') || frames.includes('object') ? open(at) : null;
  if (reading.opening.has(at)) return open(at);
  if (word.text === lexicon.infinitive) {
    if (frames.includes('infinitive')) return open(at);
    return seek(reading, at, limit, frames.includes('quote')) ?? null;
  }
  if (addressee === true) return afterAddressee(reading, hit, at, limit, open);
  if (sets.prepositions.has(word.text) && !sets.determiners.has(word.text) && !opensNumber(reading, at)) {
    if (!frames.includes('clause') && !frames.includes('quote')) return null;
    return seek(reading, at, limit, true);
  }
  if (hit.sense.class.explicit === true && !opensClause(reading, hit, at, limit)) return null;
  if (frames.includes('clause')) return open(at);
  return frames.includes('object') ? open(at) : null;
}

/** "at least 14", "over 200": a preposition that belongs to a number. */
function opensNumber(reading: Reading, at: number): boolean {
  const { quantifiers } = reading.index.sets;
  const next = reading.words[at + 1];
  if (next?.kind === 'number') return quantifiers.has(reading.words[at]?.text ?? '');
  return quantifiers.has(next?.text ?? '') && reading.words[at + 2]?.kind === 'number';
}

/** Words within which a clause without complementizer shows its auxiliary. */
const CLAUSE_REACH = 8;

/** "found she was", "claims the vote was rigged": a subject with an auxiliary after it, or a pronoun, opens a clause. */
function opensClause(reading: Reading, hit: CueHit, from: number, limit: number): boolean {
  const { sets } = reading.index;
  if (pronounAt(reading, from) && !sets.determiners.has(reading.words[from]?.text ?? '')) return true;
  const noun = sets.nounLike.has(reading.words[hit.end - 1]?.text ?? '');
  if (noun && !sets.determiners.has(reading.words[from]?.text ?? '')) return false;
  for (let at = from + 1; at < Math.min(limit, from + CLAUSE_REACH); at++) {
    const word = reading.words[at];
    if (word === undefined || word.kind === 'mark' || sets.connectives.has(word.text)) return false;
    if (sets.relatives.has(word.text)) return false;
    if (sets.auxiliaries.has(word.text)) return true;
  }
  return false;
}

function endsAfter(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return word === undefined || word.kind === 'mark' || word.sentence !== reading.words[at - 1]?.sentence;
}

/** Past an adverbial to a complementizer, a colon or a quotation. */
function seek(reading: Reading, from: number, limit: number, quotes: boolean): Range | null {
  const { sets } = reading.index;
  for (let at = from; at < Math.min(limit, from + 25); at++) {
    const word = reading.words[at];
    if (word === undefined) break;
    const before = reading.words[at - 1]?.text ?? '';
    const cited = pastCited(reading, at, limit);
    if (cited > 0) {
      at = cited;
      continue;
    }
    if (
      at > from + 1 &&
      pronounAt(reading, at)?.relative === false &&
      !sets.determiners.has(word.text) &&
      !sets.prepositions.has(before)
    ) {
      return tidy(reading, [at, contentEnd(reading, at)]);
    }
    if (sets.complementizers.has(word.text) && !isNominalThat(reading, at)) {
      const start = isComma(reading, at + 1) ? at + 2 : at + 1;
      return tidy(reading, [start, contentEnd(reading, start)]);
    }
    if (isColon(reading, at)) return afterColon(reading, at);
    const quote = reading.opening.get(at);
    if (quote !== undefined && quotes) {
      if (quote.end - quote.open > 4)
        return tidy(reading, [at, endsAfter(reading, quote.after) ? quote.after : contentEnd(reading, at)]);
      at = quote.after - 1;
    }
  }
  return null;
}

/** "the plan that": a relative, not a complementizer, when its noun is told. */
function isNominalThat(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  return before === undefined || (before.kind === 'word' && reading.index.sets.prepositions.has(before.text));
}

/** Words that a paragraph set off as a quotation has at most. */
const SET_OFF = 400;

function afterColon(reading: Reading, at: number): Range | null {
  const next = at + 1;
  const here = reading.words[at];
  const first = reading.words[next];
  if (here === undefined || first === undefined || first.block > here.block + 1) return null;
  const quote = reading.opening.get(next);
  // "The governor added:" and nothing more: the paragraph after it is set off as a quotation.
  if (first.block !== here.block && quote === undefined) {
    const [, end] = reading.blocks[first.block] ?? [next, next];
    return tidy(reading, [next, Math.min(end, next + SET_OFF)]);
  }
  return tidy(reading, [next, quote === undefined ? contentEnd(reading, next) : quote.after]);
}

function afterAddressee(
  reading: Reading,
  hit: CueHit,
  from: number,
  limit: number,
  open: (start: number) => Range | null,
): Range | null {
  const { sets, lexicon } = reading.index;
  const { frames } = hit.sense.class;
  for (let at = from + 1; at < Math.min(limit, from + 18); at++) {
    // "told farmers this weekend he would".
    at = Math.min(pastTime(reading, at), limit - 1);
    const word = reading.words[at];
    if (word === undefined || isStop(reading, at)) return null;
    if (sets.complementizers.has(word.text)) return open(at + 1);
    if (sets.openers.has(word.text)) return open(at);
    if (isColon(reading, at)) return afterColon(reading, at);
    if (reading.opening.has(at)) return open(at);
    if (isComma(reading, at) && reading.words[at + 1]?.capital === true && !reading.opening.has(at + 1)) continue;
    if (isComma(reading, at))
      return reading.opening.has(at + 1) && !hasLeftClause(reading, hit.at) ? open(at + 1) : null;
    if (word.text === lexicon.infinitive && frames.includes('infinitive'))
      // "urged people not to panic".
      return open(sets.negators.has(reading.words[at - 1]?.text ?? '') ? at - 1 : at);
    if (sets.topicPrepositions.has(word.text)) return open(at + 1);
    const previous = reading.words[at - 1];
    const clause =
      (pronounAt(reading, at) !== undefined || sets.determiners.has(word.text)) &&
      previous !== undefined &&
      !sets.prepositions.has(previous.text) &&
      (!sets.determiners.has(previous.text) || (at === from + 1 && sets.possessives.has(previous.text))) &&
      !sets.additives.has(previous.text);
    if (clause) return open(at);
  }
  return null;
}

/** "says despite being an alumna, she plans to root": a clause that opens with its own adverbial. */
export function restOf(reading: Reading, after: number, scope: Range): Range | null {
  const rest = tidy(reading, [after, scope[1]]);
  if (rest === null || rest[1] - rest[0] < 6 || isComma(reading, after)) return null;
  for (let at = rest[0]; at < Math.min(rest[1], rest[0] + 40); at++)
    if (isComma(reading, at) && pronounAt(reading, at + 1) !== undefined) return rest;
  return null;
}

function hasLeftClause(reading: Reading, at: number): boolean {
  const scope = scopeOf(reading, at);
  for (let i = at - 1; i > Math.max(scope[0], at - 60); i--) {
    if (isComma(reading, i)) return (reading.outer[i] ?? -1) >= 0 || (reading.outer[i - 1] ?? -1) >= 0;
  }
  return false;
}
