import { contentEnd, isColon, isComma, isDash, isStop, listed, scopeOf, tidy } from './clauses';
import type { CueHit } from './cues';
import type { Draft } from './draft';
import { bareForms, type Range, type Reading } from './reading';

/** How far right of a cue its content may begin, in words. */
const REACH = 45;
/** A quotation of fewer words right after a cue may be a name: وكالة "بلومبرغ". */
const NAME_WORDS = 4;

type Hits = ReadonlyMap<number, CueHit>;

interface Opener {
  /** The opening word itself. */
  readonly at: number;
  readonly content: number;
  readonly kind: 'clause' | 'quote' | 'colon' | 'preposition';
}

/** Reads a cue verb of a language whose verb comes before its subject. Null when it attributes nothing here. */
export function readVerbFirst(reading: Reading, hits: Hits, hit: CueHit): Draft | null {
  const { sense } = hit;
  if (isImpersonal(reading, hit)) return null;
  const relative = relativeSubject(reading, hits, hit);
  const opener = findOpener(reading, hits, hit);
  if (isNounHere(reading, hit, opener, leftSubject(reading, hits, hit))) return null;
  if (sense.role === 'participle') return readParticiple(reading, hits, hit, opener);
  const plural = sense.agreement.endsWith('+') || sense.agreement.endsWith('2');
  const left = relative ?? leftSubject(reading, hits, hit);
  let right: Range | null = plural ? null : subjectAfter(reading, hits, hit, opener?.at ?? scopeOf(reading, hit.at)[1]);
  const headline = reading.headline && reading.words[hit.at]?.block === 0;
  if (left !== null && (headline || opener === null || relative !== null || sense.class.addressee === true))
    right = null;
  const negated = isNegated(reading, hit.at);
  let source = right ?? left;
  if (source !== null && source === right) source = cutSecondOffice(reading, source, sense.class.addressee === true);
  if (source === null && !mayDrop(reading, hit)) return null;
  const base = {
    form: 'verb' as const,
    start: left !== null && right === null ? left[0] : hit.at,
    class: sense.class,
    agreement: sense.agreement,
    joins: hit.joined || source === null,
    polarity: negated ? ('questions' as const) : (sense.class.polarity ?? ('asserts' as const)),
    fallback: source === null ? clauseSubject(reading, hits, hit.at) : null,
  };
  const trust = sense.class.trust ?? 1;
  if (negated && trust < 0.9) return null;
  if (sense.class.relay === true) return readRelay(reading, hits, hit, opener, source, base, trust);
  const lent: Draft = { ...base, cue: [[hit.at, hit.end]], source, relayer: null, content: [], trust };
  if (opener === null) {
    const object = readObject(reading, hits, hit, source, left !== null && right === null);
    if (object === null) return source === null ? null : lent;
    return { ...lent, source: object.source, content: [object.content], trust: trust * 0.75 };
  }
  const content = tidy(reading, [opener.content, contentOf(reading, opener.content, relative !== null)]);
  if (content === null) return null;
  const relayed = relayBetween(reading, hits, source?.[1] ?? hit.end, opener.at);
  return {
    ...lent,
    source: relayed ?? source,
    relayer: relayed === null ? null : source,
    content: [content],
    trust: opener.kind === 'preposition' ? trust * 0.85 : trust,
  };
}

/** "يذكر أن": fills in, attributes nothing. */
function isImpersonal(reading: Reading, hit: CueHit): boolean {
  const forms = bareForms(reading, hit.at);
  if (!forms.some((form) => reading.index.sets.impersonal.has(form))) return false;
  return reading.index.sets.complementizers.has(reading.words[hit.end]?.text ?? '');
}

function readParticiple(reading: Reading, hits: Hits, hit: CueHit, opener: Opener | null): Draft | null {
  const { sense } = hit;
  const before = hit.at - 1;
  let content: Range | null = null;
  if (opener !== null) content = tidy(reading, [opener.content, contentEnd(reading, opener.content)]);
  else if (
    sense.class.frames.includes('direct') ||
    (sense.class.frames.includes('object') && (isComma(reading, before) || takesObject(reading, hit)))
  ) {
    content = tidy(reading, [hit.end, contentEnd(reading, hit.end)]);
  }
  if (content === null) return null;
  return {
    form: 'participle',
    start: hit.at,
    cue: [[hit.at, hit.end]],
    source: null,
    relayer: null,
    content: [content],
    class: sense.class,
    agreement: sense.agreement,
    joins: true,
    fallback: clauseSubject(reading, hits, hit.at),
    polarity: sense.class.polarity ?? 'asserts',
    trust: (sense.class.trust ?? 1) * (opener === null ? 0.75 : 0.95),
  };
}

function findOpener(reading: Reading, hits: Hits, hit: CueHit): Opener | null {
  const { frames } = hit.sense.class;
  const { complementizers, notBeforeComplementizer } = reading.index.sets;
  const limit = Math.min(scopeOf(reading, hit.at)[1], hit.end + REACH);
  const bounded =
    reading.index.pronouns.get(reading.words[hit.at - 1]?.text ?? '')?.relative === true ||
    reading.index.sets.subordinators.has(reading.words[hit.at - 1]?.text ?? '');
  let short: Opener | null = null;
  let commas = 0;
  for (let at = hit.end; at < limit; at++) {
    const word = reading.words[at];
    if (word === undefined || isStop(reading, at) || (bounded && isComma(reading, at))) break;
    const quote = reading.opening.get(at);
    if (quote !== undefined) {
      if (frames.includes('quote') || frames.includes('clause')) {
        const opener: Opener = { at, content: at, kind: 'quote' };
        if (quote.end - quote.open - 1 > NAME_WORDS || isColon(reading, at - 1)) return opener;
        const ends = quote.after >= scopeOf(reading, hit.at)[1] || isStop(reading, quote.after);
        if (ends && (at > hit.end || hit.joined)) short = opener;
      }
      at = quote.after - 1;
      continue;
    }
    if (isColon(reading, at)) {
      if (frames.includes('quote')) return colonOpener(reading, at);
      break;
    }
    const forms = bareForms(reading, at);
    if (word.kind === 'word' && complementizers.has(word.text)) {
      const [previous = '', bare = previous] = bareForms(reading, at - 1);
      if (at > hit.end && (notBeforeComplementizer.has(previous) || notBeforeComplementizer.has(bare))) break;
      return frames.includes('clause') ? { at, content: at + 1, kind: 'clause' } : null;
    }
    const opens = listed(reading, 'openers', at);
    if (opens > 0 && at > hit.end && notBeforeComplementizer.has(reading.words[at - 1]?.text ?? '')) continue;
    if (opens > 0) return frames.includes('clause') ? { at, content: at, kind: 'clause' } : null;
    if (at > hit.end - 1 && blocksOpener(reading, hits, at, forms)) break;
    if (isComma(reading, at)) commas++;
    const preposition = prepositionOpener(reading, hit, at, limit);
    // Past a comma only right after one, as after an apposition: "تحدث المدير، فلان، عن …".
    if (preposition !== null && (commas === 0 || isComma(reading, at - 1))) return preposition;
  }
  return short;
}

function blocksOpener(reading: Reading, hits: Hits, at: number, forms: readonly string[]): boolean {
  const hit = hits.get(at);
  if (hit !== undefined) {
    if (hit.sense.role === 'participle') return hit.sense.class.frames.includes('quote');
    // A noun of the same spelling follows no comma and no conjunction.
    return (
      hit.joined || isComma(reading, at - 1) || reading.index.sets.connectives.has(reading.words[at - 1]?.text ?? '')
    );
  }
  return at > 0 && isComma(reading, at - 1) && forms.some((form) => reading.index.sets.connectives.has(form));
}

function colonOpener(reading: Reading, at: number): Opener {
  const next = at + 1;
  const skips = reading.index.sets.complementizers.has(reading.words[next]?.text ?? '');
  return { at, content: skips ? next + 1 : next, kind: 'colon' };
}

/** A content that is a noun phrase after the class's preposition, free (كشف عن) or glued (طالب بـ). */
function prepositionOpener(reading: Reading, hit: CueHit, at: number, limit: number): Opener | null {
  const { prepositions } = hit.sense;
  if (prepositions.size === 0) return null;
  const word = reading.words[at]?.text ?? '';
  const next = reading.words[at + 1]?.text ?? '';
  if (prepositions.has(word)) {
    const { complementizers, openers } = reading.index.sets;
    if (complementizers.has(next) || openers.has(next)) return null;
    return word.length > 0 ? { at, content: at + 1, kind: 'preposition' } : null;
  }
  for (const preposition of prepositions) {
    if (preposition.length > 1 || !word.startsWith(preposition) || word.length < 4) continue;
    const rest = word.slice(1);
    const definite = rest.startsWith(reading.index.article) || (preposition === 'ل' && rest.startsWith('ل'));
    if (at === hit.end && !definite && !hit.joined && later(reading, hit, at + 1, limit)) continue;
    if (at === hit.end && preposition === 'ل' && reading.index.sets.listeners.has(rest.slice(1))) continue;
    return { at, content: at, kind: 'preposition' };
  }
  return null;
}

/** True when a better opener follows before the next comma: the word at hand is a name then. */
function later(reading: Reading, hit: CueHit, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 12); at++) {
    const word = reading.words[at]?.text ?? '';
    if (isComma(reading, at) || isStop(reading, at)) return false;
    if (isColon(reading, at) || reading.index.sets.complementizers.has(word)) return true;
    if ([...hit.sense.prepositions].some((each) => each.length === 1 && word.startsWith(each) && word.length > 4))
      return true;
  }
  return false;
}

/** The noun phrase right after a verb, up to what opens the content. */
function subjectAfter(reading: Reading, hits: Hits, hit: CueHit, limit: number): Range | null {
  let from = hit.end;
  while (from < limit && reading.index.sets.adverbs.has(reading.words[from]?.text ?? '')) from++;
  return nounPhrase(reading, hits, from, Math.min(limit, hit.end + REACH), true);
}

/**
 * A noun phrase from a word on: up to a comma that opens no apposition, an adverbial, a clause, or `limit`.
 * `open` says that what ends it opens the content, so that appositions between commas may belong to it.
 */
export function nounPhrase(reading: Reading, hits: Hits, from: number, limit: number, open: boolean): Range | null {
  const { sets, kinds } = reading.index;
  let at = from;
  while (at < limit) {
    const word = reading.words[at];
    if (word === undefined || isStop(reading, at) || isColon(reading, at)) break;
    const quote = reading.opening.get(at);
    if (quote !== undefined) {
      at = Math.min(limit, quote.after);
      continue;
    }
    if (isComma(reading, at)) {
      const end = open ? apposition(reading, at, limit) : at;
      if (end === at) break;
      at = end;
      continue;
    }
    if (word.text === '؛' || word.text === ';' || (isDash(reading, at) && at === from)) break;
    if (word.kind === 'word') {
      if (listed(reading, 'adverbials', at) > 0 || listed(reading, 'accordingTo', at) > 0) break;
      if (sets.negators.has(word.text) || reading.weekdays.has(word.text)) break;
      if (at > from && isKnownName(reading, at, from)) break;
      if (
        (sets.connectives.has(word.text) && !kinds.outlet.has(reading.words[at - 1]?.text ?? '')) ||
        sets.complementizers.has(word.text) ||
        sets.openers.has(word.text)
      )
        break;
      if (at > from && sets.anonymityWords.has(word.text)) break;
      if (at > from && opensOccasion(reading, at)) break;
      if (at > from && (hits.get(at)?.joined === true || hits.get(at)?.sense.role === 'participle')) break;
      if (at === from && sets.prepositions.has(word.text)) break;
      if (at === from && hits.has(at)) break;
    }
    at++;
  }
  let end = at;
  while (end > from && sets.relatives.has(reading.words[end - 1]?.text ?? '')) end--;
  while (end > from && reading.words[end - 1]?.kind === 'mark' && !closesQuote(reading, end - 1)) end--;
  return end > from ? [from, end] : null;
}

function closesQuote(reading: Reading, at: number): boolean {
  return (reading.outer[at - 1] ?? -1) >= 0 || reading.words[at]?.text === ')';
}

/** "في بيان", "للصحفيين": where or to whom it was said. */
function opensOccasion(reading: Reading, at: number): boolean {
  const { sets, gluedPrepositions, article } = reading.index;
  const word = reading.words[at]?.text ?? '';
  const next = reading.words[at + 1]?.text ?? '';
  if (sets.prepositions.has(word)) {
    const plain = next.startsWith(article) ? next.slice(article.length) : next;
    const bare = lexiconForms(reading, plain);
    return sets.occasions.has(next) || bare.some((form) => sets.occasions.has(form)) || /^\p{N}/u.test(next);
  }
  for (const preposition of gluedPrepositions) {
    if (preposition === word)
      return sets.listeners.has(next) || reading.opening.has(at + 1) || listed(reading, 'listeners', at + 1) > 0;
    if (!word.startsWith(preposition) || word.length < preposition.length + 3) continue;
    const rest = word.slice(preposition.length);
    if (sets.listeners.has(rest) || sets.listeners.has(article + rest)) return true;
  }
  return false;
}

/** A word and what it is without a pronoun at its end: حديثها, حديث. */
function lexiconForms(reading: Reading, word: string): string[] {
  const forms = [word];
  for (const pronoun of reading.index.objectPronouns) {
    if (word.length > pronoun.length + 2 && word.endsWith(pronoun)) forms.push(word.slice(0, -pronoun.length));
  }
  return forms;
}

/** Where an apposition that opens at a comma ends, or the comma itself when none does. */
function apposition(reading: Reading, comma: number, limit: number): number {
  const { sets, kinds } = reading.index;
  const first = reading.words[comma + 1];
  if (first === undefined || first.kind !== 'word') return comma;
  const names = kinds.office.has(first.text) || kinds.title.has(first.text) || kinds.official.has(first.text);
  const clause = sets.appositives.has(first.text);
  for (let at = comma + 1; at < Math.min(limit + 1, comma + 16); at++) {
    if (at === limit || isComma(reading, at)) {
      const length = at - comma - 1;
      if (clause || names) return length > 0 ? at : comma;
      const plain = length > 0 && length <= 4 && listed(reading, 'adverbials', comma + 1) < 0;
      return plain &&
        !sets.prepositions.has(first.text) &&
        !opensOccasion(reading, comma + 1) &&
        !isTime(reading, first.text)
        ? at
        : comma;
    }
    if (isStop(reading, at)) return comma;
  }
  return comma;
}

function isTime(reading: Reading, word: string): boolean {
  return reading.index.sets.occasions.has(word) || reading.weekdays.has(word);
}

/** The noun phrase before a verb, in its clause: "الإدارة الأمريكية تنفي". Null when the verb opens the clause. */
function leftSubject(reading: Reading, hits: Hits, hit: CueHit): Range | null {
  const { sets } = reading.index;
  const [scope] = scopeOf(reading, hit.at);
  if (sets.topics.has(reading.words[scope]?.text ?? '') && hit.at - scope < 20) {
    const topic = nounPhrase(reading, hits, scope + 1, hit.at, true);
    if (topic !== null && hit.at - topic[1] <= 1) return topic;
  }
  if (hit.joined) return null;
  let end = hit.at;
  while (
    end > scope &&
    (sets.auxiliaries.has(reading.words[end - 1]?.text ?? '') || isDash(reading, end - 1) || isComma(reading, end - 1))
  )
    end--;
  const comma = end < hit.at && isComma(reading, end);
  if (sets.relatives.has(reading.words[end - 1]?.text ?? '')) return null;
  let from = end;
  while (from > scope && end - from < 20) {
    const before = reading.words[from - 1];
    if (
      before === undefined ||
      isComma(reading, from - 1) ||
      isColon(reading, from - 1) ||
      isStop(reading, from - 1) ||
      before.text === '؛'
    )
      break;
    if (sets.complementizers.has(before.text)) break;
    if (sets.connectives.has(before.text)) break;
    const earlier = hits.get(from - 1);
    if (earlier !== undefined && (earlier.joined || earlier.sense.role === 'participle')) break;
    from--;
  }
  const kana = reading.index.sets.auxiliaries.has(reading.words[from - 1]?.text ?? '');
  if (comma && !kana) return null;
  if (from >= end) return null;
  if (listed(reading, 'accordingTo', from, true) > 0) return null;
  const phrase = nounPhrase(reading, hits, from, end, false);
  if (phrase === null || (phrase[1] < end && !kana)) return null;
  return bareForms(reading, from).some((form) => sets.adverbs.has(form) || sets.prepositions.has(form)) ? null : phrase;
}

/** A content that stands as a plain object: "توقع الوزير، افتتاح المطار"; "وأكدوا ضرورة …". */
function readObject(
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
    if (definite && !word.startsWith(article) && !kinds.title.has(word) && isVerbalNoun(reading, word)) return at;
  }
  return null;
}

/** "نقلا عن مصادر" between the subject and the content: the party that the subject passes on. */
function relayBetween(reading: Reading, hits: Hits, from: number, to: number): Range | null {
  for (let at = from; at < to; at++) {
    const end = listed(reading, 'accordingTo', at);
    if (end > 0 && end < to) return nounPhrase(reading, hits, end, to, false);
  }
  return null;
}

/** "نقلت الوكالة عن المصدر قوله إن …": the content is the second party's, the subject relays it. */
function readRelay(
  reading: Reading,
  hits: Hits,
  hit: CueHit,
  opener: Opener | null,
  subject: Range | null,
  base: Omit<Draft, 'cue' | 'source' | 'relayer' | 'content' | 'trust'>,
  trust: number,
): Draft | null {
  const limit = Math.min(opener?.at ?? scopeOf(reading, hit.at)[1], hit.end + REACH);
  for (let at = hit.end; at < limit; at++) {
    const end = listed(reading, 'relayWords', at);
    if (end < 0) continue;
    const cue: Range[] = [[hit.at, hit.end]];
    let sourceEnd = limit;
    for (let next = end; next < limit; next++) {
      if (listed(reading, 'relaySayings', next) > 0) {
        sourceEnd = next;
        cue.push([next, next + 1]);
        break;
      }
    }
    const source = nounPhrase(reading, hits, end, sourceEnd, true);
    if (source === null) return null;
    const start = opener?.content ?? (sourceEnd < limit ? sourceEnd + 1 : -1);
    const content = start < 0 ? null : tidy(reading, [start, contentEnd(reading, start)]);
    return { ...base, cue, source, relayer: subject, content: content === null ? [] : [content], trust };
  }
  return null;
}

/** "التقارير التي تفيد": the noun before a relative pronoun is the verb's subject. */
function relativeSubject(reading: Reading, hits: Hits, hit: CueHit): Range | null {
  const pronoun = hit.at - 1;
  const entry = reading.index.pronouns.get(reading.words[pronoun]?.text ?? '');
  if (entry?.relative !== true || reading.words[pronoun]?.sentence !== reading.words[hit.at]?.sentence) return null;
  let from = pronoun;
  const [scope] = scopeOf(reading, hit.at);
  if (isComma(reading, from - 1)) from--;
  const end = from;
  while (from > scope && end - from < 4) {
    const before = reading.words[from - 1];
    if (before === undefined || before.kind !== 'word' || hits.has(from - 1)) break;
    const forms = bareForms(reading, from - 1);
    const { sets } = reading.index;
    if (
      forms.some((form) => sets.prepositions.has(form) || sets.complementizers.has(form) || sets.connectives.has(form))
    )
      break;
    from--;
    if (!before.text.startsWith(reading.index.article)) break;
  }
  const antecedent = reading.words[from]?.text ?? '';
  return from < end && !reading.index.sets.occasions.has(antecedent) ? [from, end] : null;
}

/** A content end; a relative clause leaves its main clause's predicate outside: "التقارير التي تفيد بأن … غير صحيحة". */
function contentOf(reading: Reading, start: number, relative: boolean): number {
  const end = contentEnd(reading, start);
  if (!relative) return end;
  for (let at = end - 1; at > Math.max(start, end - 6); at--) if (listed(reading, 'denyingWords', at) > 0) return at;
  return end;
}

/** A form that is a noun as well is a cue only where a clause begins, or with a clause or quotation after it. */
function isNounHere(reading: Reading, hit: CueHit, opener: Opener | null, left: Range | null): boolean {
  const forms = bareForms(reading, hit.at);
  const { sets } = reading.index;
  const before = reading.words[hit.at - 1];
  const next = reading.words[hit.end]?.text ?? '';
  if (forms.some((form) => sets.anonymityWords.has(form)) && sets.negators.has(next)) return true;
  if (isDash(reading, hit.at - 2) && sets.negators.has(before?.text ?? '')) return true;
  if (!forms.some((form) => sets.nounLike.has(form))) return false;
  const [scope] = scopeOf(reading, hit.at);
  if (sets.negators.has(before?.text ?? '') && !hit.joined) return true;
  const clauseInitial =
    hit.at === scope ||
    before === undefined ||
    before.kind === 'mark' ||
    sets.connectives.has(before.text) ||
    sets.auxiliaries.has(before.text) ||
    sets.adverbs.has(before.text) ||
    sets.relatives.has(before.text);
  if (clauseInitial) return false;
  // "أن أحد أصدقائه كشف": a subject right after a complementizer leaves the form a verb.
  if (left !== null && sets.complementizers.has(reading.words[left[0] - 1]?.text ?? '') && isHead(reading, left[0]))
    return false;
  if (opener === null || opener.kind === 'preposition') return true;
  return !hit.joined && sets.prepositions.has(before.text);
}

/** A missing subject is understood only where a clause begins: at a conjunction, a connective, or the sentence's start. */
function mayDrop(reading: Reading, hit: CueHit): boolean {
  const { sets } = reading.index;
  const [scope] = scopeOf(reading, hit.at);
  if ((reading.outer[hit.at] ?? -1) >= 0 && reading.opening.get(scope - 1)?.open !== scope - 1) return hit.joined;
  if (hit.joined || hit.at === scope) return true;
  const before = reading.words[hit.at - 1];
  if (before === undefined) return true;
  return sets.connectives.has(before.text) || sets.auxiliaries.has(before.text) || sets.adverbs.has(before.text);
}

function isNegated(reading: Reading, at: number): boolean {
  return (
    bareForms(reading, at - 1).some((form) => reading.index.sets.negators.has(form)) &&
    reading.words[at - 1]?.kind === 'word'
  );
}

/** "رافضا تعويض …": an object may follow a participle in the accusative without a comma before it. */
function takesObject(reading: Reading, hit: CueHit): boolean {
  const next = reading.words[hit.end];
  if (next === undefined || next.kind !== 'word' || hit.sense.agreement !== 'm1') return false;
  return next.text.startsWith(reading.index.article) || isVerbalNoun(reading, next.text);
}

/** "أبلغ وزير الدفاع … | رئيس الوزراء أن": a second office after a name is whom it was said to. */
function cutSecondOffice(reading: Reading, [from, to]: Range, addressee: boolean): Range {
  if (!addressee) return [from, to];
  const { office, official, organisation } = reading.index.kinds;
  const heads = (at: number): boolean => {
    const word = reading.words[at]?.text ?? '';
    return office.has(word) || official.has(word);
  };
  for (let at = from + 2; at < to; at++) {
    if (!heads(at) || heads(at - 1)) continue;
    const before = reading.words[at - 1]?.text ?? '';
    if (
      reading.words[at - 1]?.kind === 'word' &&
      !organisation.has(before) &&
      !reading.index.sets.prepositions.has(before)
    )
      return [from, at];
  }
  return [from, to];
}

/** The noun phrase that leads a clause whose verb is no cue: "رئيس التحرير … مؤكدا", "واصل الأهلاويون … داعين". */
export function clauseSubject(reading: Reading, hits: Hits, at: number): Range | null {
  const [scope] = scopeOf(reading, at);
  for (const start of [scope, scope + 1]) {
    if (hits.has(start) || listed(reading, 'accordingTo', start, true) > 0) return null;
    if (start >= at - 1 || reading.words[start]?.kind !== 'word') continue;
    const word = reading.words[start]?.text ?? '';
    const { kinds, article, pluralEndings, sets } = reading.index;
    if (sets.prepositions.has(word) || listed(reading, 'adverbials', start) > 0) return null;
    const listedHead = (['office', 'official', 'organisation', 'people', 'title', 'outlet', 'place'] as const).some(
      (name) => kinds[name].has(word),
    );
    const plural = word.startsWith(article) && pluralEndings.some((ending) => word.endsWith(ending));
    if (!listedHead && !plural) continue;
    const phrase = nounPhrase(reading, hits, start, Math.min(at, start + 12), false);
    if (phrase === null) continue;
    let end = phrase[0] + 1;
    while (
      end < phrase[1] &&
      !sets.relatives.has(reading.words[end]?.text ?? '') &&
      !(isVerbalNoun(reading, reading.words[end]?.text ?? '') && reading.words[end - 1]?.text.startsWith(article))
    )
      end++;
    return [phrase[0], plural && !listedHead ? phrase[0] + 1 : end];
  }
  return null;
}

/** A verbal noun by its shape, with or without a pronoun at its end. */
function isVerbalNoun(reading: Reading, word: string): boolean {
  const { verbalNouns } = reading.index;
  return verbalNouns !== null && lexiconForms(reading, word).some((form) => verbalNouns.test(form));
}

/** "صقر تفاصيل": a family name that was a source before, with no title, ends its phrase before a bare noun. */
function isKnownName(reading: Reading, at: number, from: number): boolean {
  if (at !== from + 1) return false;
  const next = reading.words[at]?.text ?? '';
  return reading.surnames.has(reading.words[from]?.text ?? '') && !next.startsWith(reading.index.article);
}

/** A word that may head a subject: listed, with an article, or a family name met before. */
function isHead(reading: Reading, at: number): boolean {
  const { kinds, sets, article } = reading.index;
  const word = reading.words[at]?.text ?? '';
  if (word.startsWith(article) || sets.determiners.has(word) || reading.surnames.has(word)) return true;
  return (['office', 'official', 'organisation', 'people', 'outlet', 'place', 'document', 'reports'] as const).some(
    (name) => kinds[name].has(word),
  );
}
