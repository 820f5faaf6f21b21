import { contentEnd, isColon, isComma, isDash, isStop, listed, scopeOf, sentenceOf, tidy } from './clauses';
import type { CueHit } from './cues';
import { type Draft, withoutVerb } from './draft';
import { readSource } from './kinds';
import { lexiconForms } from './noun-phrases';
import { phraseAt, type Range, type Reading } from './reading';

type Hits = ReadonlyMap<number, CueHit>;
/** Reads the noun phrase from a word on; each order of words brings its own. */
export type PhraseReader = (reading: Reading, hits: Hits, from: number, limit: number, open: boolean) => Range | null;

/** A subject of fewer words than this is no clause yet: what it does follows the parenthesis. */
const SHORT = 4;

/** Reads a phrase that names its source after it: "according to X", "بحسب X". */
export function readAccordingTo(
  reading: Reading,
  hits: Hits,
  at: number,
  end: number,
  phrase: PhraseReader,
): Draft | null {
  const { lexicon, sets, article } = reading.index;
  let from = end;
  if (reading.words[from]?.text.length === 1 && sets.gluedPrepositions.has(reading.words[from]?.text ?? '')) from++;
  const scope = scopeOf(reading, at);
  let source = phrase(reading, hits, from, scope[1], true);
  if (source === null) return null;
  source = innerSource(reading, source);
  const first = reading.words[source[0]]?.text ?? '';
  for (const form of [first, first.replace(/^لل/u, article), first.replace(/^ل/u, '')]) {
    if (sets.notSources.has(form)) return null;
  }
  if (lexicon.order === 'verb-first' && !mayBeNamed(reading, source)) return null;
  return around(reading, at, [at, end], source, null, 'according', 0.95);
}

/** "حسب التخصص", "حسب رغبة ذويه": a definite noun that is no listed head and no known name is no source. */
function mayBeNamed(reading: Reading, source: Range): boolean {
  const { kind, listed: known } = readSource(reading, source);
  if (known || kind !== 'named-person' || reading.words[source[0]]?.kind === 'mark') return true;
  const first = reading.words[source[0]]?.text ?? '';
  const forms = lexiconForms(reading, first);
  if (forms.some((form) => reading.index.sets.notSources.has(form))) return false;
  return !first.startsWith(reading.index.article) || reading.surnames.has(first) || source[1] - source[0] === 1;
}

/** "معلومات حصلت عليها الصحيفة من مصادرها": the people that a document or a piece of news came from. */
function innerSource(reading: Reading, [from, to]: Range): Range {
  const { kinds, sets, objectPronouns } = reading.index;
  if (
    !['document', 'utterance', 'reports'].some((name) =>
      kinds[name as 'document'].has((reading.words[from]?.text ?? '').replace(/^ل/u, '')),
    )
  )
    return [from, to];
  for (let at = from + 2; at < to; at++) {
    if (!sets.prepositions.has(reading.words[at - 1]?.text ?? '')) continue;
    const word = reading.words[at]?.text ?? '';
    const forms = [
      word,
      ...objectPronouns.filter((each) => word.endsWith(each)).map((each) => word.slice(0, -each.length)),
    ];
    if (forms.some((form) => kinds.people.has(form) || kinds.official.has(form))) return [at, to];
  }
  return [from, to];
}

/** "حسبما نقلت الوكالة عن البيان", "as the minister said": a cue verb that points at the clause around it. */
export function readAsSaid(reading: Reading, hits: Hits, at: number, end: number, phrase: PhraseReader): Draft | null {
  const verb = hits.get(end) ?? verbWithPronoun(reading, end);
  if (verb === null || verb.sense.role !== 'finite') return null;
  const { lexicon, sets } = reading.index;
  // "as opposed to": only a verb that can carry a clause points at the one around it.
  if (lexicon.order === 'subject-first' && !verb.sense.class.frames.includes('clause')) return null;
  const scope = scopeOf(reading, at);
  const next = reading.words[verb.end]?.text ?? '';
  if (sets.complementizers.has(next)) return null;
  // "as reported by the paper".
  const from = sets.agentPrepositions.has(next) ? verb.end + 1 : pastAdverbs(reading, verb.end);
  let source = phrase(reading, hits, from, scope[1], true);
  if (source === null) return null;
  // كما also means "also": as a tag it closes its sentence.
  const also = lexicon.order === 'verb-first' && sets.connectives.has(reading.words[at]?.text ?? '');
  const aside = isComma(reading, at - 1) && isComma(reading, source[1]);
  if (also && !aside && !closes(reading, source[1], scope[1])) return null;
  let relayer: Range | null = null;
  if (verb.sense.class.relay === true) {
    const relayed = listed(reading, 'relayWords', source[1]);
    const second = relayed > 0 ? phrase(reading, hits, relayed, scope[1], true) : null;
    if (second !== null) {
      relayer = source;
      source = second;
    }
  }
  const cue: Range = [at, verb.end];
  if (listed(reading, 'resumptives', at) === end) {
    const { class: said, gluesObject } = verb.sense;
    const taken = gluesObject || !hits.has(end) || from > verb.end;
    if (!taken || said.keepsAddressee === true || !said.frames.includes('clause')) return null;
    const content = tidy(reading, clauseTakenUp(reading, at));
    if (content === null) return null;
    const draft = around(reading, at, cue, source, relayer, 'according', 0.8) ?? null;
    const polarity = verb.sense.class.polarity ?? 'asserts';
    return draft === null ? null : { ...draft, content: [content], polarity };
  }
  return around(reading, at, cue, source, relayer, 'according', 0.9);
}

/** "…، وهو ما نفاه الوزير": the clause before it, or the sentence before where it opens its own. */
function clauseTakenUp(reading: Reading, at: number): Range {
  const [from] = scopeOf(reading, at);
  if (at > from) return [from, at];
  const before = sentenceOf(reading, at - 1);
  return at > 0 && reading.words[before[0]]?.block === reading.words[at]?.block ? before : [at, at];
}

/** "بحسب ما أعلنته": a cue verb with a pronoun for its content at its end. */
function verbWithPronoun(reading: Reading, at: number): CueHit | null {
  const word = reading.words[at]?.text ?? '';
  for (const pronoun of reading.index.objectPronouns) {
    if (!word.endsWith(pronoun) || word.length < pronoun.length + 3) continue;
    const found = phraseAt(reading, reading.index.verbs, at, word.slice(0, -pronoun.length));
    if (found !== null) return { at, end: found.end, sense: found.value, joined: false };
  }
  return null;
}

function pastAdverbs(reading: Reading, at: number): number {
  let from = at;
  while (reading.index.sets.adverbs.has(reading.words[from]?.text ?? '')) from++;
  return from;
}

/** True when nothing but marks follows in the clause. */
function closes(reading: Reading, at: number, limit: number): boolean {
  for (let next = at; next < limit; next++) if (reading.words[next]?.kind !== 'mark') return false;
  return true;
}

/** "على حد قوله": gives the clause before it to its own speaker. */
export function readOwnWords(reading: Reading, at: number, end: number): Draft | null {
  return around(reading, at, [at, end], null, null, 'own-words', 0.6);
}

/** The content of a phrase that stands before, within or after it. */
function around(
  reading: Reading,
  at: number,
  cue: Range,
  source: Range | null,
  relayer: Range | null,
  form: Draft['form'],
  trust: number,
): Draft | null {
  const { sets } = reading.index;
  const sentence = sentenceOf(reading, at);
  const scope = scopeOf(reading, at);
  const after = Math.max(cue[1], source?.[1] ?? 0, relayer?.[1] ?? 0);
  const draft = (content: Range[], start: number): Draft =>
    withoutVerb({ form, start, cue: [cue], source, relayer, content, trust });
  if (opensClause(reading, scope[0], at)) {
    let start = pastRelative(reading, after, scope[1]);
    const limit = Math.min(scope[1], after + 60);
    while (start < limit && !isComma(reading, start) && !isColon(reading, start) && !leadsOn(reading, start)) start++;
    // A clause without a comma starts right after the source.
    if (start >= limit - 1) start = after;
    while (start < scope[1] && (isComma(reading, start) || isColon(reading, start) || leadsOn(reading, start))) start++;
    const content = start < scope[1] ? tidy(reading, [start, contentEnd(reading, start)]) : null;
    return content === null ? null : draft([content], at);
  }
  const content = tidy(reading, [clauseStart(reading, sentence, scope, at), at]);
  if (content === null) return null;
  // "the army, according to him, had left": the clause goes on after the parenthesis.
  const rest = isComma(reading, at - 1) && isComma(reading, after) ? tidy(reading, [after, scope[1]]) : null;
  const short =
    content[1] - content[0] <= SHORT ||
    isFronted(reading, content) ||
    sets.complementizers.has(reading.words[after + 1]?.text ?? '');
  const goesOn = rest !== null && short && rest[1] - rest[0] > 2;
  return draft(goesOn ? [content, rest] : [content], at);
}

/** More words than these are a clause, whatever opens them. */
const LONGEST_FRONTED = 60;

/** "Over the long term": words that open with a preposition and hold no comma say when or where; the clause is still to come. */
function isFronted(reading: Reading, [from, to]: Range): boolean {
  const { prepositions, subordinators, coordinators } = reading.index.sets;
  const first = coordinators.has(reading.words[from]?.text ?? '') ? from + 1 : from;
  const word = reading.words[first]?.text ?? '';
  if (!prepositions.has(word) && !subordinators.has(word)) return false;
  if (to - first > LONGEST_FRONTED) return false;
  for (let at = first; at < to; at++) if (isComma(reading, at)) return false;
  return true;
}

/** True when nothing but conjunctions and dashes stands between the start of the clause and the cue. */
function opensClause(reading: Reading, from: number, at: number): boolean {
  if (at - from > 12) return false;
  for (let i = from; i < at; i++) {
    const word = reading.words[i];
    if (word === undefined || word.kind === 'mark') continue;
    if (!reading.index.sets.connectives.has(word.text) && !reading.index.sets.coordinators.has(word.text)) return false;
  }
  return true;
}

/** "…، الذي تحدث إلى القناة، فإن": past a relative clause between commas. */
function pastRelative(reading: Reading, at: number, limit: number): number {
  if (!isComma(reading, at) || !reading.index.sets.relatives.has(reading.words[at + 1]?.text ?? '')) return at;
  for (let next = at + 1; next < Math.min(limit, at + 25); next++) if (isComma(reading, next)) return next;
  return at;
}

/** A word that leads from "according to X" to the clause: فإن, فقد. */
function leadsOn(reading: Reading, at: number): boolean {
  const word = reading.words[at]?.text ?? '';
  const { adverbs, auxiliaries, complementizers } = reading.index.sets;
  return complementizers.has(word) || (auxiliaries.has(word) && adverbs.has(word));
}

/** Where the clause before a trailing cue begins: its sentence, or the first sentence of the quotation that it closes. */
function clauseStart(reading: Reading, sentence: Range, scope: Range, at: number): number {
  let last = at - 1;
  while (last > sentence[0] && reading.words[last]?.kind === 'mark' && (reading.outer[last] ?? -1) < 0) last--;
  const id = reading.outer[last] ?? -1;
  const quote = id >= 0 ? reading.quotes[id] : undefined;
  if (quote !== undefined && quote.open < sentence[0] && scope[0] === sentence[0])
    return sentenceOf(reading, quote.open)[0];
  return scope[0];
}

/** "“…” — Anna Lind": a quotation with its speaker's name after a dash, as letters and mottos are signed. */
export function readSignature(reading: Reading, hits: Hits, at: number, maxWords: number): Draft | null {
  const [, to] = sentenceOf(reading, at);
  if (!isDash(reading, at)) return null;
  let last = at - 1;
  while (last > at - 3 && reading.words[last]?.kind === 'mark' && (reading.outer[last] ?? -1) < 0) last--;
  const quote = reading.quotes[reading.outer[last] ?? -1];
  if (quote === undefined || quote.after < at || at - last > 3) return null;
  let end = at + 1;
  while (end < to && !isStop(reading, end) && !reading.opening.has(end)) {
    if (hits.has(end) || end - at > maxWords) return null;
    end++;
  }
  const source = tidy(reading, [at + 1, end]);
  const content = tidy(reading, [quote.open, quote.after]);
  if (source === null || content === null || !reading.words[source[0]]?.capital) return null;
  if (!reading.words[source[1] - 1]?.capital) return null;
  return withoutVerb({
    form: 'according',
    start: at,
    cue: [[at, at + 1]],
    source,
    content: [content],
    trust: 0.8,
  });
}

/** Paragraphs after a label in capitals in which a transcript would have another. */
const TRANSCRIPT = 6;

/** "NEW DELHI: …": a label in capitals that no other paragraph nearby has; a transcript labels every speaker. */
function isDateline(reading: Reading, block: Range, colon: number): boolean {
  if (!inCapitals(reading, block[0], colon)) return false;
  const here = reading.words[block[0]]?.block ?? 0;
  for (let next = Math.max(0, here - TRANSCRIPT); next <= here + TRANSCRIPT; next++) {
    const [from, to] = reading.blocks[next] ?? [0, 0];
    if (next === here) continue;
    for (let at = from; at < Math.min(to, from + 5); at++)
      if (isColon(reading, at) && inCapitals(reading, from, at)) return false;
  }
  return true;
}

function inCapitals(reading: Reading, from: number, to: number): boolean {
  const text = reading.text.slice(reading.words[from]?.start ?? 0, reading.words[to]?.start ?? 0);
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A short source before a colon: "خبير عسكري: …", "Pence: …". Only its form is checked here. */
export function readColon(reading: Reading, hits: Hits, block: Range, maxWords: number): Draft | null {
  const [from] = block;
  const sentence = sentenceOf(reading, from);
  const start = reading.opening.has(from) ? from + 1 : from;
  for (let at = start; at < Math.min(sentence[1] - 1, start + maxWords + 1); at++) {
    if (isComma(reading, at) || isStop(reading, at) || reading.words[at]?.kind === 'number') return null;
    if (hits.has(at)) return null;
    if (!isColon(reading, at)) continue;
    if (at === start || isDateline(reading, block, at)) return null;
    const next = at + 1;
    let end = contentEnd(reading, next);
    const quote = reading.opening.get(next);
    if (quote !== undefined && quote.end > end) end = quote.end;
    const content = tidy(reading, [next, end]);
    if (content === null || content[1] - content[0] < 3) return null;
    const source: Range = [start, at];
    return withoutVerb({
      form: 'colon',
      start: from,
      cue: [[at, at + 1]],
      source,
      content: [content],
      trust: 0.85,
    });
  }
  return null;
}
