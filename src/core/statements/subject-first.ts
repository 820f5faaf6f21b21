import { contentEnd, isColon, isComma, isDash, isStop, listed, scopeOf, tidy } from './clauses';
import type { CueHit } from './cues';
import type { Draft } from './draft';
import { readSource } from './kinds';
import { clauseBefore, closesQuote } from './left-contents';
import { antecedentOf, clauseSubject, phraseBefore } from './left-phrases';
import { pronounAt, type Range, type Reading } from './reading';
import { rightContent } from './right-contents';
import { type Hits, phraseAfter, startsName } from './right-phrases';
import { isRelative, readContent, withinRelative } from './subject-first-contents';
import { isReduced, verbGroup } from './verb-groups';

/** Reads a cue verb of a language whose subject comes before its verb. Null when it attributes nothing here. */
export function readSubjectFirst(reading: Reading, hits: Hits, hit: CueHit): Draft | null {
  const { sense } = hit;
  const { anonymityWords, negators } = reading.index.sets;
  const verb = reading.words[hit.end - 1]?.text ?? '';
  if (anonymityWords.has(verb) && negators.has(reading.words[hit.end]?.text ?? '')) return null;
  // "as opposed to".
  const points = reading.index.sets.asSaid.has(reading.words[hit.at - 1]?.text ?? '');
  if (points && !sense.class.frames.includes('clause')) return null;
  const group = verbGroup(reading, hit.at);
  // "the views expressed by readers": no finite verb.
  const passive = group.passive || sense.role !== 'finite' || sense.agreement !== '??';
  if (!passive && reading.index.sets.agentPrepositions.has(reading.words[hit.end]?.text ?? '')) return null;
  if (isNoun(reading, hit.at) || isCapitalNoun(reading, hit)) return null;
  // "did not say when", "has not answered": nothing is attributed; "did not rule out" leaves it open.
  const speaks = sense.class.frames.includes('quote') && sense.class.polarity !== 'denies';
  if (group.negated && speaks && !group.passive) return null;
  if (isReduced(reading, hits, hit)) return null;
  // "are reportedly planning": hearsay about what they intend.
  if ((sense.class.trust ?? 1) < 0.7 && isHearsay(reading, group.start, hit.at)) return null;
  const before = reading.words[group.start - 1];
  if (group.passive && sense.role === 'finite') return readPassive(reading, hits, hit, group.start);
  if (sense.role === 'participle' && !group.passive) return readParticiple(reading, hits, hit);
  const scope = scopeOf(reading, hit.at);
  let source: Range | null = null;
  const edge = group.start - 1;
  const apposed = (isComma(reading, edge) || isDash(reading, edge)) && !closesQuote(reading, edge);
  const tags = group.start === hit.at && !group.infinitive && tagsSentence(reading, hits, hit, scope);
  if (apposed && !tags) source = phraseBefore(reading, hits, group.start);
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
    if (sense.class.names === true && !callsNames(reading, hit, source)) return null;
    if (sense.class.hearing === true && !isHearing(reading, source)) return null;
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
    antecedent: source !== null && isRelative(reading, source) ? antecedentOf(reading, source[0]) : null,
    polarity: group.negated ? 'questions' : (sense.class.polarity ?? 'asserts'),
    trust: (sense.class.trust ?? 1) * (group.negated ? 0.7 : 1),
  };
  const read = readContent(reading, hits, hit, draft, { inverted, after });
  if (read === null) return null;
  const whole = { ...read, content: read.content.map((range) => withinRelative(reading, hits, draft, range)) };
  // "asked Washington to help" is a request, no question.
  const requests = reading.words[whole.content[0]?.[0] ?? -1]?.text === reading.index.lexicon.infinitive;
  return requests && whole.polarity === 'questions' ? { ...whole, polarity: 'asserts' } : whole;
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
  if (!last.capital && last.kind === 'word' && last.text.endsWith(reading.index.lexicon.participleEnding)) return false;
  const tag = isStop(reading, hit.end) && isComma(reading, source[0] - 1);
  if (tag && readSource(reading, source).kind === 'document') return true;
  return opens && (last.capital || last.kind === 'number' || source[1] - source[0] > 1 || last.text.endsWith('s'));
}

/** "The court heard", "an inquest in Hale heard": whoever hears things on record. */
function isHearing(reading: Reading, source: Range | null): boolean {
  if (source === null) return false;
  return reading.words.slice(source[0], source[1]).some(({ text }) => reading.index.sets.hearings.has(text));
}

/** Words that "called an ambulance" has after its verb; what is called something needs one more at least. */
const CALLED = 3;

/** "called the plan reckless", no "a band called The Weir" and no "called an ambulance". */
function callsNames(reading: Reading, hit: CueHit, source: Range | null): boolean {
  const [, limit] = scopeOf(reading, hit.at);
  const next = reading.words[hit.end];
  if (next === undefined || next.kind === 'number') return false;
  const pronoun = pronounAt(reading, hit.end) !== undefined && !reading.index.sets.determiners.has(next.text);
  if (pronoun) return hit.end + 1 < limit;
  let end = hit.end;
  while (end < limit && end - hit.end < CALLED && !endsObject(reading, end)) end++;
  if (end - hit.end < CALLED && !quotesSoon(reading, hit.end, limit)) return false;
  if (source === null) return !(reading.opening.has(hit.end) || next.capital);
  const last = reading.words[source[1] - 1];
  let from = source[1] - 1;
  while (from > source[0] && !reading.index.sets.determiners.has(reading.words[from]?.text ?? '')) from--;
  const indefinite = !reading.index.sets.definite.has(reading.words[from]?.text ?? '');
  const bare = last?.kind === 'word' && !last.capital && pronounAt(reading, source[1] - 1) === undefined;
  return !(bare && indefinite && (reading.opening.has(hit.end) || next.capital));
}

/** Words after "called" within which a quoted verdict stands. */
const VERDICT = 10;

function quotesSoon(reading: Reading, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + VERDICT) && !isStop(reading, at); at++)
    if (reading.opening.has(at)) return true;
  return false;
}

/** A comma, a stop, or a preposition that leads away from the noun before it. */
function endsObject(reading: Reading, at: number): boolean {
  const { prepositions, phrasePrepositions } = reading.index.sets;
  const word = reading.words[at]?.text ?? '';
  return isComma(reading, at) || isStop(reading, at) || (prepositions.has(word) && !phrasePrepositions.has(word));
}

function isHearsay(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (listed(reading, 'hearsay', at) > 0) return true;
  return false;
}

/** How many people may speak at once; more are counted, not heard. */
const HEARD = 100;

/** "no serious analyst", "34,000 people": nobody, or too many to say anything but by a verdict. */
function isNobody(reading: Reading, [from]: Range, hit: CueHit): boolean {
  const first = reading.words[from];
  if (first === undefined) return true;
  const { negators, nobody } = reading.index.sets;
  if (negators.has(first.text) || nobody.has(first.text)) return true;
  const count = first.kind === 'number' ? Number(first.text.replace(/\D/gu, '')) : 0;
  return count > HEARD && !hit.sense.class.frames.includes('clause') && reading.words[from + 1]?.kind === 'word';
}

/** The writer's own "we" and "you" are no source; within a quotation they are the speaker. */
function mayBeSource(reading: Reading, [from, to]: Range, hit: CueHit): boolean {
  if (isNobody(reading, [from, to], hit)) return false;
  if (to - from !== 1) return true;
  const word = reading.words[from]?.text ?? '';
  if (reading.index.sets.readerPronouns.has(word)) return false;
  if (!reading.index.sets.writerPronouns.has(word)) return true;
  return (reading.outer[from] ?? -1) >= 0;
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

/** "…, 32, of Hale, said Tom Lind, a sergeant.": a name after the verb of saying that ends the sentence is who said it. */
function tagsSentence(reading: Reading, hits: Hits, hit: CueHit, scope: Range): boolean {
  if (hit.sense.class.addressee === true || reading.words[hit.end]?.capital !== true) return false;
  if (!isInverted(reading, hit, scope)) return false;
  const name = phraseAfter(reading, hits, hit.end, scope[1]);
  if (name === null) return false;
  for (let at = name[0]; at < name[1]; at++) {
    if (reading.index.sets.relatives.has(reading.words[at]?.text ?? '')) break;
    if (reading.index.sets.auxiliaries.has(reading.words[at]?.text ?? '') || hits.has(at)) return false;
  }
  return name[1] >= scope[1] || isStop(reading, name[1]);
}

/** "… and said": the subject is the verb's before it. */
function joinsVerb(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1]?.text ?? '';
  const { coordinators, sequence } = reading.index.sets;
  return coordinators.has(before) || sequence.has(before);
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
