import { contentEnd, isColon, isComma, isDash, isStop, listed, scopeOf, tidy } from './clauses';
import type { CueHit } from './cues';
import type { Draft } from './draft';
import { clauseSubject, phraseBefore, verbGroup } from './left-phrases';
import { pronounAt, type Range, type Reading } from './reading';

type Hits = ReadonlyMap<number, CueHit>;
const REACH = 40;

/** Reads a cue verb of a language whose subject comes before its verb. Null when it attributes nothing here. */
export function readSubjectFirst(reading: Reading, hits: Hits, hit: CueHit): Draft | null {
  const { sense } = hit;
  const { anonymityWords, negators } = reading.index.sets;
  const verb = reading.words[hit.end - 1]?.text ?? '';
  if (anonymityWords.has(verb) && negators.has(reading.words[hit.end]?.text ?? '')) return null;
  const group = verbGroup(reading, hit.at);
  if (isNoun(reading, hit.at) || isCapitalNoun(reading, hit)) return null;
  const before = reading.words[group.start - 1];
  if (group.passive && sense.role === 'finite') return readPassive(reading, hits, hit, group.start);
  if (sense.role === 'participle' && !group.passive) return readParticiple(reading, hits, hit);
  const scope = scopeOf(reading, hit.at);
  let source: Range | null = null;
  const edge = group.start - 1;
  const apposed = (isComma(reading, edge) || isDash(reading, edge)) && !closesQuote(reading, edge);
  if (apposed) source = phraseBefore(reading, hits, group.start);
  const inverted = source === null && !group.infinitive && group.start === hit.at && isInverted(reading, hit, scope);
  let after = hit.end;
  if (inverted) {
    source = phraseAfter(reading, hits, hit.end, scope[1]);
    if (source === null) return null;
    after = source[1];
  } else {
    if (group.infinitive) return null;
    source ??= phraseBefore(reading, hits, group.start);
    if (source === null && before !== undefined && !joinsVerb(reading, group.start)) return null;
    if (source === null && group.start === scope[0]) return null;
    if (source !== null && !mayBeSource(reading, source, hit)) return null;
    if (source !== null && isNounLike(reading, hit) && !isClearVerb(reading, hit, source)) return null;
  }
  const joins = source === null;
  // A base form after a conjunction goes with the auxiliary before it: "would stay and tell".
  if (joins && sense.agreement === '?+') return null;
  const start = Math.min(source?.[0] ?? group.start, group.start);
  source ??= clauseSubject(reading, hits, group.start);
  const draft: Draft = {
    form: 'verb',
    start,
    cue: [[group.start, hit.end]],
    source,
    relayer: null,
    content: [],
    class: sense.class,
    agreement: source === null ? sense.agreement : agreementOf(reading, source),
    joins,
    polarity: group.negated ? 'questions' : (sense.class.polarity ?? 'asserts'),
    trust: (sense.class.trust ?? 1) * (group.negated ? 0.7 : 1),
  };
  const content = inverted ? null : rightContent(reading, hit, after);
  if (content !== null) {
    const relayed = relayedParty(reading, hits, hit);
    if (relayed !== null && source !== null) return { ...draft, relayer: source, source: relayed, content: [content] };
    return { ...draft, content: [content] };
  }
  if (!sense.class.frames.includes('quote')) return null;
  const around = leftContent(reading, inverted ? hit.at : draft.start, after, scope);
  if (around !== null) return { ...draft, content: around };
  const rest = sense.class.frames.includes('clause') && !inverted ? restOf(reading, after, scope) : null;
  return rest === null ? null : { ...draft, content: [rest] };
}

function agreementOf(reading: Reading, source: Range): Draft['agreement'] {
  if (source[1] - source[0] !== 1) return '??';
  return pronounAt(reading, source[0])?.agreement ?? '??';
}

/** A word in capitals within a sentence is part of a name, unless the whole line is in capitals. */
function isCapitalNoun(reading: Reading, hit: CueHit): boolean {
  if (reading.words[hit.at]?.capital !== true || hit.at === scopeOf(reading, hit.at)[0]) return false;
  if (!(reading.headline && reading.words[hit.at]?.block === 0)) return true;
  return isNounLike(reading, hit);
}

function isNounLike(reading: Reading, hit: CueHit): boolean {
  return reading.index.sets.nounLike.has(reading.words[hit.end - 1]?.text ?? '');
}

/** A form that is a noun as well is a verb when a pronoun or a name comes before it or a clause plainly opens after it. */
function isClearVerb(reading: Reading, hit: CueHit, source: Range): boolean {
  const { sets, pronouns } = reading.index;
  const last = reading.words[source[1] - 1];
  const next = reading.words[hit.end];
  if (next === undefined || last === undefined) return false;
  const opens =
    sets.complementizers.has(next.text) ||
    sets.openers.has(next.text) ||
    reading.opening.has(hit.end) ||
    isColon(reading, hit.end) ||
    sets.determiners.has(next.text) ||
    pronouns.has(next.text) ||
    next.capital;
  if (pronouns.has(last.text)) return true;
  return opens && (last.capital || last.kind === 'number' || source[1] - source[0] > 1 || last.text.endsWith('s'));
}

/** The writer's own "we" and "you" are no source; within a quotation they are the speaker. */
function mayBeSource(reading: Reading, [from, to]: Range, hit: CueHit): boolean {
  if (to - from !== 1) return true;
  const word = reading.words[from]?.text ?? '';
  if (reading.index.sets.readerPronouns.has(word)) return false;
  if (!reading.index.sets.writerPronouns.has(word)) return true;
  return (reading.outer[from] ?? -1) >= 0 || hit.sense.class.frames.includes('quote');
}

/** "the claim", "his call": a noun of a cue verb's spelling. */
function isNoun(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  if (before === undefined || before.sentence !== reading.words[at]?.sentence) return false;
  if (reading.index.sets.determiners.has(before.text))
    return !reading.index.pronouns.has(before.text) || reading.index.sets.possessives.has(before.text);
  return before.text.endsWith("'s") && before.text.length > 3 && !reading.index.sets.auxiliaries.has(before.text);
}

/** "… ," said X: nothing but a comma or a closing mark before the verb, and a noun phrase after it. */
function isInverted(reading: Reading, hit: CueHit, scope: Range): boolean {
  if (!hit.sense.class.frames.includes('quote')) return false;
  const before = reading.words[hit.at - 1];
  const next = reading.words[hit.end];
  if (
    next === undefined ||
    hit.end >= scope[1] ||
    isComma(reading, hit.end) ||
    isColon(reading, hit.end) ||
    reading.opening.has(hit.end)
  )
    return false;
  const opens =
    hit.at === scope[0] ||
    (before !== undefined && before.kind === 'mark' && before.text !== ')' && before.text !== '%');
  if (!opens) return false;
  const closing = closesQuote(reading, hit.at - 1);
  if (isComma(reading, hit.at - 1) || isDash(reading, hit.at - 1)) {
    if (!closing && !startsName(reading, hit.end)) return false;
    if (!closing && clauseBefore(reading, hit.at - 1, scope) === null) return false;
  } else if (!closing) return false;
  return startsName(reading, hit.end);
}

function startsName(reading: Reading, at: number): boolean {
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
    (!first.capital && isOfficeWord(reading, comma + 1)) ||
    (first.capital && isOfficeWord(reading, comma + 1));
  const place = first.capital && isPlaceName(reading, comma + 1, limit);
  if (!relative && !noun && !place) return comma;
  if (!relative && hits.get(comma + 1)?.sense.role === 'participle') return comma;
  for (let at = comma + 1; at < Math.min(limit, comma + 35); at++) {
    // A finite verb makes it the main clause.
    if (!relative && sets.auxiliaries.has(reading.words[at]?.text ?? '')) return comma;
    if (open && at >= limit - 1) return comma;
    if (isStop(reading, at) && at >= limit - 2) return at;
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
    if (reading.opening.has(at)) return at;
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

/** "… and said": the subject is the verb's before it. */
function joinsVerb(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1]?.text ?? '';
  const { coordinators, sequence } = reading.index.sets;
  return coordinators.has(before) || sequence.has(before);
}

/** The content after a verb: a clause, a quotation, an object or an infinitive. Null when nothing of the kind follows. */
function rightContent(reading: Reading, hit: CueHit, from: number): Range | null {
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
  while (
    at < limit &&
    (sets.adverbs.has(reading.words[at]?.text ?? '') ||
      reading.weekdays.has(reading.words[at]?.text ?? '') ||
      sets.timeWords.has(reading.words[at]?.text ?? ''))
  )
    at++;
  if (at >= limit) return null;
  if (isColon(reading, at)) return frames.includes('quote') ? afterColon(reading, at) : null;
  if (isDash(reading, at)) return seek(reading, at + 1, limit, frames.includes('quote'));
  // "says, however, that".
  if (isComma(reading, at)) {
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
  if (sets.connectives.has(word.text) && !sets.openers.has(word.text) && !pronounAt(reading, at)) return null;
  if (sets.openers.has(word.text)) return frames.includes('clause') || frames.includes('object') ? open(at) : null;
  if (reading.opening.has(at)) return open(at);
  if (word.text === lexicon.infinitive) {
    if (frames.includes('infinitive')) return open(at);
    return seek(reading, at, limit, frames.includes('quote')) ?? null;
  }
  if (addressee === true) return afterAddressee(reading, hit, at, limit, open);
  if (sets.prepositions.has(word.text) && !sets.determiners.has(word.text)) {
    if (!frames.includes('clause') && !frames.includes('quote')) return null;
    return seek(reading, at, limit, true);
  }
  if (hit.sense.class.explicit === true) return null;
  if (frames.includes('clause')) return open(at);
  return frames.includes('object') ? open(at) : null;
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

function afterColon(reading: Reading, at: number): Range | null {
  const next = at + 1;
  const here = reading.words[at];
  const first = reading.words[next];
  if (here === undefined || first === undefined || first.block > here.block + 1) return null;
  const quote = reading.opening.get(next);
  if (first.block !== here.block && quote === undefined) return null;
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
    const word = reading.words[at];
    if (word === undefined || isStop(reading, at)) return null;
    if (sets.complementizers.has(word.text)) return open(at + 1);
    if (sets.openers.has(word.text)) return open(at);
    if (isColon(reading, at)) return afterColon(reading, at);
    if (reading.opening.has(at)) return open(at);
    if (isComma(reading, at) && reading.words[at + 1]?.capital === true && !reading.opening.has(at + 1)) continue;
    if (isComma(reading, at))
      return reading.opening.has(at + 1) && !hasLeftClause(reading, hit.at) ? open(at + 1) : null;
    if (word.text === lexicon.infinitive && frames.includes('infinitive')) return open(at);
    if (sets.topicPrepositions.has(word.text)) return open(at + 1);
    const previous = reading.words[at - 1];
    const clause =
      (pronounAt(reading, at) !== undefined || sets.determiners.has(word.text)) &&
      previous !== undefined &&
      !sets.prepositions.has(previous.text) &&
      !sets.determiners.has(previous.text) &&
      !sets.additives.has(previous.text);
    if (clause) return open(at);
  }
  return null;
}

/** The clause before a position, up to its comma: null when it is no clause. */
function clauseBefore(reading: Reading, comma: number, scope: Range): Range | null {
  const content = tidy(reading, [scope[0], comma]);
  if (content === null || content[1] - content[0] < 3) return null;
  const { sets } = reading.index;
  const first = reading.words[content[0]]?.text ?? '';
  const closes = (reading.outer[content[1] - 1] ?? -1) >= 0;
  if (!closes && (sets.prepositions.has(first) || sets.subordinators.has(first)) && content[1] - content[0] < 10)
    return null;
  return content;
}

function hasLeftClause(reading: Reading, at: number): boolean {
  const scope = scopeOf(reading, at);
  for (let i = at - 1; i > Math.max(scope[0], at - 60); i--) {
    if (isComma(reading, i)) return (reading.outer[i] ?? -1) >= 0 || (reading.outer[i - 1] ?? -1) >= 0;
  }
  return false;
}

/** The content around "X said": the clause or quotation before it, and what goes on after it. */
function leftContent(reading: Reading, start: number, after: number, scope: Range): Range[] | null {
  const edge = start - 1;
  const mark = reading.words[edge];
  if (mark === undefined || mark.block !== reading.words[after - 1]?.block) return null;
  let left: Range | null = null;
  if (closesQuote(reading, edge)) {
    let last = edge;
    while (last > 0 && (reading.outer[last] ?? -1) < 0) last--;
    const quote = reading.quotes[reading.outer[last] ?? -1];
    if (quote === undefined) return null;
    const lead = quote.open > scope[0] ? scope[0] : quote.open;
    left = tidy(reading, [lead, quote.after]);
  } else if (edge >= scope[0] && (isComma(reading, edge) || isDash(reading, edge))) {
    const parenthesis = isComma(reading, after);
    left = parenthesis ? tidy(reading, [scope[0], edge]) : clauseBefore(reading, edge, scope);
  }
  if (left === null) return null;
  const next = continuation(reading, after, scope, closesQuote(reading, edge));
  return next === null ? [left] : [left, next];
}

/** True for a closing mark, or a comma right after one: `…," `, `…", `. */
function closesQuote(reading: Reading, at: number): boolean {
  const inside = (index: number): boolean => (reading.outer[index] ?? -1) >= 0;
  if (reading.words[at]?.kind !== 'mark' || inside(at)) return false;
  // The second of two apostrophes that stand for one mark.
  if (reading.words[at]?.text === "'" && reading.words[at - 1]?.text === "'") return inside(at - 2);
  return (
    inside(at - 1) ||
    (isComma(reading, at) && !inside(at - 1) && inside(at - 2) && reading.words[at - 1]?.kind === 'mark')
  );
}

/** What goes on after "X said": the rest of the sentence after a comma, or the quotation that opens the next sentence. */
function continuation(reading: Reading, after: number, scope: Range, quoted: boolean): Range | null {
  let at = after;
  while (at < scope[1] && !isComma(reading, at) && !reading.opening.has(at) && at - after < 25) at++;
  if (at < scope[1] && isComma(reading, at)) {
    const quote = reading.opening.get(at + 1);
    if (quote !== undefined) return tidy(reading, [at + 1, quote.after]);
    if (at === after && !quoted) return tidy(reading, [at + 1, scope[1]]);
  }
  const quote = at < scope[1] ? reading.opening.get(at) : undefined;
  if (quote !== undefined) return tidy(reading, [at, quote.after]);
  const next = reading.opening.get(scope[1]);
  if (next === undefined || reading.words[scope[1]]?.block !== reading.words[after - 1]?.block) return null;
  return tidy(reading, [next.open, next.after]);
}

function readParticiple(reading: Reading, hits: Hits, hit: CueHit): Draft | null {
  const before = reading.words[hit.at - 1];
  if (before === undefined || before.sentence !== reading.words[hit.at]?.sentence) return null;
  const { sets } = reading.index;
  if (
    sets.prepositions.has(before.text) &&
    !sets.agentPrepositions.has(before.text) &&
    !sets.placePrepositions.has(before.text)
  )
    return null;
  if (sets.coordinators.has(before.text) && !isComma(reading, hit.at - 2)) return null;
  const content = rightContent(reading, hit, hit.end);
  if (content === null) return null;
  const fresh = isComma(reading, hit.at - 1) || isDash(reading, hit.at - 1);
  const subject = clauseSubject(reading, hits, hit.at);
  return {
    form: 'participle',
    start: hit.at,
    cue: [[hit.at, hit.end]],
    source: subject,
    relayer: null,
    content: [content],
    class: hit.sense.class,
    agreement: subject === null ? '??' : agreementOf(reading, subject),
    joins: true,
    polarity: hit.sense.class.polarity ?? 'asserts',
    trust: (hit.sense.class.trust ?? 1) * (fresh ? 0.9 : 0.7),
  };
}

/** "was accused of", "is expected to", "was quoted as saying", "were told by X". */
function readPassive(reading: Reading, hits: Hits, hit: CueHit, start: number): Draft | null {
  const verb = reading.words[hit.end - 1]?.text ?? '';
  const scope = scopeOf(reading, hit.at);
  const subject = phraseBefore(reading, hits, start);
  if (subject === null || !reading.index.sets.passives.has(verb)) return null;
  const rest = tidy(reading, [hit.end, contentEnd(reading, hit.end)]);
  if (rest === null) return null;
  let source: Range | null = null;
  for (let at = hit.end; at < Math.min(scope[1], hit.end + 25); at++) {
    if (
      !reading.index.sets.agentPrepositions.has(reading.words[at]?.text ?? '') ||
      hits.get(at + 1)?.sense.role === 'participle'
    )
      continue;
    source = phraseAfter(reading, hits, at + 1, scope[1]);
    break;
  }
  return {
    form: source === null ? 'hearsay' : 'verb',
    start: subject[0],
    cue: [[start, hit.end]],
    source,
    relayer: null,
    content:
      source === null || source[0] > hit.end + 1
        ? [subject, source === null ? rest : [hit.end, source[0] - 1]]
        : [subject],
    class: hit.sense.class,
    agreement: '??',
    joins: false,
    polarity: 'asserts',
    trust: 0.6,
  };
}

/** "quoted X as saying": the second party. */
function relayedParty(reading: Reading, hits: Hits, hit: CueHit): Range | null {
  if (hit.sense.class.relay !== true) return null;
  for (let at = hit.end; at < hit.end + 20; at++) {
    const end = listed(reading, 'relayWords', at);
    if (end > 0 && at > hit.end && hits.get(end)?.sense.role === 'participle') return [hit.end, at];
  }
  return null;
}

/** "says despite being an alumna, she plans to root": a clause that opens with its own adverbial. */
function restOf(reading: Reading, after: number, scope: Range): Range | null {
  const rest = tidy(reading, [after, scope[1]]);
  if (rest === null || rest[1] - rest[0] < 6 || isComma(reading, after)) return null;
  for (let at = rest[0]; at < Math.min(rest[1], rest[0] + 40); at++)
    if (isComma(reading, at) && pronounAt(reading, at + 1) !== undefined) return rest;
  return null;
}
