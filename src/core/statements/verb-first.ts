import { contentEnd, isColon, isComma, isStop, listed, scopeOf, tidy } from './clauses';
import type { CueHit } from './cues';
import type { Draft } from './draft';
import { readSource } from './kinds';
import { type Hits, nounPhrase } from './noun-phrases';
import { bareForms, type Range, type Reading } from './reading';
import { secondPhrase } from './verb-first-boundaries';
import { readObject, takesObject } from './verb-first-objects';
import { findOpener, isNounHere, type Opener, pastLead } from './verb-first-openers';
import { readRelay, relayBetween, toldOutlet } from './verb-first-relays';
import { withPlausibleSource } from './verb-first-sources';
import { clauseSubject, isHead, isObjectOf, leftSubject, relativeSubject, subjectAfter } from './verb-first-subjects';

/** A quotation before its verb has at least so many words; fewer may be a name or a term. */
const QUOTED = 3;

/** Reads a cue verb of a language whose verb comes before its subject. Null when it attributes nothing here. */
export function readVerbFirst(reading: Reading, hits: Hits, hit: CueHit): Draft | null {
  const draft = readVerb(reading, hits, hit);
  return draft === null ? null : withPlausibleSource(reading, hits, draft);
}

function readVerb(reading: Reading, hits: Hits, hit: CueHit): Draft | null {
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
  // Whom it was said to or asked of stands between the subject and the content, or right after a verb with its subject left.
  let addressee = hit.end;
  if (right !== null && sense.class.addressee === true && !sense.gluesObject) {
    if (isObjectOf(reading, hit, right) || isOnlyObject(reading, hit, right, opener)) right = null;
    else {
      const second = spokenTo(reading, right, sense.class.keepsAddressee === true);
      const { definite, relatives } = reading.index.sets;
      const next = isComma(reading, right[1]) ? right[1] + 1 : right[1];
      const word = reading.words[next]?.text ?? '';
      const follows = definite.has(word) || relatives.has(word);
      addressee = second < 0 ? (follows ? next : (opener?.at ?? hit.end)) : second;
      if (second > 0) right = [right[0], second];
    }
  }
  const source = right ?? left;
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
  // "ولم تعلن أي جهة": what nobody said.
  if (negated && reading.index.sets.nobody.has(reading.words[source?.[0] ?? -1]?.text ?? '')) return null;
  if (negated && isNeither(reading, hits, hit)) return null;
  const trust = sense.class.trust ?? 1;
  if (negated && (trust < 0.9 || sense.class.keepsAddressee === true)) return null;
  if (sense.class.relay === true) return readRelay(reading, hits, hit, opener, source, base, trust);
  const lent: Draft = { ...base, cue: [[hit.at, hit.end]], source, relayer: null, content: [], trust };
  if (sense.class.lender === true && source !== null && source === right) {
    const end = pastInstrument(reading, beforeObject(reading, source));
    return { ...lent, source: [source[0], end] };
  }
  // "أكدا العمل على": nothing but the object stands between the verb and its preposition.
  const bare = right === null && plural && opener !== null && opener.at - hit.end === 1 && isHead(reading, hit.end);
  if (opener?.kind === 'preposition' && (bare || (right !== null && secondPhrase(reading, right, 'object') > 0))) {
    // "أكد الجانبان حرصهما على": the preposition is the object's own.
    const object = readObject(reading, hits, hit, right ?? left, right === null);
    if (object !== null) return announced(reading, hits, lent, object);
  }
  if (opener === null && sense.gluesObject && sense.class.polarity === 'denies') {
    const denied = deniedBefore(reading, hits, hit);
    const by = right ?? nounPhrase(reading, hits, hit.end, scopeOf(reading, hit.at)[1], false);
    if (denied !== null && by !== null) return { ...lent, start: hit.at, source: by, content: [denied] };
  }
  if (opener === null && sense.class.frames.includes('quote')) {
    const quoted = quotationBefore(reading, base.start);
    if (quoted !== null) return { ...lent, content: [quoted] };
  }
  if (opener !== null && sense.class.explicit === true && !isPlain(reading, hit, opener, source)) return null;
  if (opener?.kind === 'quote' && sense.class.frames.includes('object') && !isColon(reading, opener.at - 1)) {
    // "أعلنت الهيئة إغلاق الأجواء … «في ضوء المخاطر»": the words in quotation marks are part of what was announced.
    const object = readObject(reading, hits, hit, source, left !== null && right === null);
    if (object !== null && object.content[0] < opener.at) return announced(reading, hits, lent, object);
  }
  if (opener === null) {
    const object = readObject(reading, hits, hit, source, left !== null && right === null);
    if (object === null) return source === null ? null : { ...lent, source: beforeObject(reading, source) };
    return announced(reading, hits, lent, object);
  }
  const keeps = sense.class.keepsAddressee === true && !sense.gluesObject && addressee < opener.at;
  const start = keeps ? addressee : opener.content;
  let content = tidy(reading, [start, contentOf(reading, opener.content, relative !== null)]);
  if (content === null) return null;
  // "إن «…»" and "«إن …»" alike leave the complementizer out.
  if (content[1] - content[0] > 1 && reading.index.sets.complementizers.has(reading.words[content[0]]?.text ?? ''))
    content = [content[0] + 1, content[1]];
  const between: Range = [source === right ? (source?.[1] ?? hit.end) : hit.end, opener.at];
  const relayed = relayBetween(reading, hits, between);
  return {
    ...lent,
    source: relayed ?? source,
    relayer: relayed === null ? toldOutlet(reading, hits, between) : source,
    content: [content],
    trust: opener.kind === 'preposition' ? trust * 0.85 : trust,
  };
}

/** "اتهامات نفاها الوزير": what the pronoun at the verb's end stands for, right before the verb. */
function deniedBefore(reading: Reading, hits: Hits, hit: CueHit): Range | null {
  const { sets, article } = reading.index;
  const [scope] = scopeOf(reading, hit.at);
  let end = hit.at;
  if (sets.relatives.has(reading.words[end - 1]?.text ?? '')) end--;
  let from = end;
  while (from > scope && end - from < 6) {
    const word = reading.words[from - 1];
    if (word === undefined || word.kind !== 'word' || hits.has(from - 1)) break;
    const forms = bareForms(reading, from - 1);
    if (forms.some((form) => sets.prepositions.has(form) || sets.connectives.has(form) || sets.appositives.has(form)))
      break;
    from--;
    if (!word.text.startsWith(article)) break;
  }
  const said =
    from < end &&
    bareForms(reading, from).some((form) => sets.nouns.has(form) || reading.index.kinds.reports.has(form));
  return said ? [from, end] : null;
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
  // "واصفا ما ينشر بأنه": what is spoken of belongs to the content.
  const start = sense.class.keepsAddressee === true ? hit.end : (opener?.content ?? hit.end);
  if (opener !== null) content = tidy(reading, [start, contentEnd(reading, opener.content)]);
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

/** A content end; a relative clause leaves its main clause's predicate outside: "التقارير التي تفيد بأن … غير صحيحة". */
function contentOf(reading: Reading, start: number, relative: boolean): number {
  const end = contentEnd(reading, start);
  if (!relative) return end;
  for (let at = end - 1; at > Math.max(start, end - 6); at--) if (listed(reading, 'denyingWords', at) > 0) return at;
  return end;
}

/** "لم تؤكد الخبر ولم تنفه": who neither confirms nor denies says nothing. */
function isNeither(reading: Reading, hits: Hits, hit: CueHit): boolean {
  for (let at = hit.end; at < Math.min(hit.end + 10, scopeOf(reading, hit.at)[1]); at++)
    if (hits.get(at)?.sense.class.polarity === 'denies' && isNegated(reading, at)) return true;
  return false;
}

/** A missing subject is understood only where a clause begins: at a conjunction, a connective, or the sentence's start. */
function mayDrop(reading: Reading, hit: CueHit): boolean {
  const { sets } = reading.index;
  const [scope] = scopeOf(reading, hit.at);
  if ((reading.outer[hit.at] ?? -1) >= 0 && reading.opening.get(scope - 1)?.open !== scope - 1) return hit.joined;
  if (hit.joined || hit.at === scope) return true;
  const before = reading.words[hit.at - 1];
  if (before === undefined) return true;
  if (sets.reasons.has(before.text)) return false;
  // "المزارع التي وصفها بأنها": who called them so is the sentence's subject.
  if (hit.sense.gluesObject && reading.index.pronouns.get(before.text)?.relative === true) return true;
  // "…، أكد خلاله أن": a relative clause to the occasion before it.
  if (isComma(reading, hit.at - 1) && sets.adverbs.has(reading.words[hit.end]?.text ?? '')) return true;
  if (isComma(reading, hit.at - 1) && hit.at - scope < FRONTED && isFronted(reading, scope)) return true;
  return sets.connectives.has(before.text) || sets.auxiliaries.has(before.text) || sets.adverbs.has(before.text);
}

/** What stands before the main clause has fewer words than this. */
const FRONTED = 40;

/** "وفي حديث إلى القناة، أوضح أن", "وإذ رفض التعليق، لفت إلى": an occasion or a subordinate clause opens the sentence. */
function isFronted(reading: Reading, scope: number): boolean {
  const { prepositions, subordinators } = reading.index.sets;
  return (
    listed(reading, 'adverbials', scope, true) > 0 ||
    bareForms(reading, scope).some((form) => prepositions.has(form) || subordinators.has(form))
  );
}

function isNegated(reading: Reading, at: number): boolean {
  return (
    bareForms(reading, at - 1).some((form) => reading.index.sets.negators.has(form)) &&
    reading.words[at - 1]?.kind === 'word'
  );
}

/** "واتهم التجار بالتلاعب": a verb that needs somebody to be spoken of, and one noun alone before what it says of them. */
function isOnlyObject(reading: Reading, hit: CueHit, [from, to]: Range, opener: Opener | null): boolean {
  if (hit.sense.class.needsAddressee !== true || !hit.joined || opener === null || opener.at - to > 1 || to - from > 2)
    return false;
  return spokenTo(reading, [from, to], true) < 0;
}

/** "رفضت المصادر الخوض في الأسماء": a subject whose verb told nothing, without what it refused or did. */
function beforeObject(reading: Reading, source: Range): Range {
  const object = secondPhrase(reading, source, 'object');
  return object < 0 ? source : [source[0], object];
}

/** "كشف مصدر، في حديث لموقع الضفة، تفاصيل …": a content that is an object, with the outlet that it was told. */
function announced(
  reading: Reading,
  hits: Hits,
  lent: Draft,
  { source, content }: { source: Range | null; content: Range },
): Draft {
  const from = Math.max(lent.cue[0]?.[1] ?? lent.start, source?.[1] ?? 0);
  const relayer = from < content[0] ? toldOutlet(reading, hits, [from, content[0]]) : null;
  return { ...lent, source, relayer, content: [content], trust: lent.trust * 0.75 };
}

/** "توجه الأسد بالطائرة": a subject ends before how it was done. */
function pastInstrument(reading: Reading, [from, to]: Range): number {
  const { article, gluedPrepositions } = reading.index;
  for (let at = from + 1; at < to; at++) {
    const word = reading.words[at]?.text ?? '';
    if (gluedPrepositions.some((letters) => word.startsWith(letters + article) && word.length > article.length + 3))
      return at;
  }
  return to;
}

/** Where the party spoken to, or the thing that is called something, begins after the subject; -1 for nowhere. */
function spokenTo(reading: Reading, subject: Range, things: boolean): number {
  const party = secondPhrase(reading, subject, 'addressee');
  const thing = things ? secondPhrase(reading, subject, 'object') : -1;
  return party < 0 || thing < 0 ? Math.max(party, thing) : Math.min(party, thing);
}

/** "«…»، قال الوزير", "«…»، هكذا علق المدير": the quotation that ends right before a verb or its subject. */
function quotationBefore(reading: Reading, start: number): Range | null {
  const end = pastLead(reading, start);
  let at = end - 1;
  while (at > end - 5 && reading.words[at]?.kind === 'mark' && !isStop(reading, at) && (reading.outer[at] ?? -1) < 0)
    at--;
  const quote = reading.quotes[reading.outer[at] ?? -1];
  if (quote === undefined || quote.after > end || quote.end - quote.open - 1 < QUOTED) return null;
  if (reading.words[quote.end - 1]?.sentence !== reading.words[start]?.sentence) return null;
  return tidy(reading, [quote.open, quote.after]);
}

/** "وزاد أن", "بيّن المدير أن": a verb of other meanings says something only with its clause or colon close by. */
function isPlain(reading: Reading, hit: CueHit, opener: Opener, source: Range | null): boolean {
  if (opener.kind === 'preposition') return false;
  if (opener.kind === 'colon' || isColon(reading, opener.at - 1)) return true;
  let from = Math.max(hit.end, source?.[1] ?? 0);
  while (listed(reading, 'adverbials', from) > 0) from = listed(reading, 'adverbials', from);
  if (opener.at - from > 1) return false;
  return source === null ? hit.joined : readSource(reading, source).listed || isHead(reading, source[0]);
}
