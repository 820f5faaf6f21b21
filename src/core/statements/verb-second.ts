import { isColon, isComma, isDash, isStop, scopeOf } from './clauses';
import type { CueHit } from './cues';
import type { Draft } from './draft';
import { closesQuote } from './left-contents';
import { pronounAt, type Range, type Reading } from './reading';
import { contentAround, contentBefore, objectOf } from './verb-second-around';
import { contentAfter } from './verb-second-contents';
import { verbSecondSets } from './verb-second-lexicon';
import { type Hits, nounPhraseAt, pastAdverbials, startsSubject } from './verb-second-phrases';

/** How far apart an auxiliary and its participle may stand, in words. */
const FRAME = 40;

/** Where the clause of a verb stands: its first word, and whether the verb comes last in it. */
interface Clause {
  readonly from: number;
  /** The word that opens a subordinate clause. */
  readonly opener: number;
}

/** Reads a cue verb of a language whose finite verb stands second. Null when it attributes nothing here. */
export function readVerbSecond(reading: Reading, hits: Hits, hit: CueHit): Draft | null {
  const words = verbSecondSets(reading.index.lexicon);
  if (words === null) return null;
  const first = reading.words[hit.at];
  const scope = scopeOf(reading, hit.at);
  // A noun of a cue verb's spelling.
  if (first?.capital === true && hit.at !== scope[0]) return null;
  if (isInfinitive(reading, hit, scope)) return null;
  const clause = clauseOf(reading, hit.at, scope);
  const next = reading.words[hit.end]?.text ?? '';
  if (clause.opener >= 0 && hit.particle === undefined) return readVerbLast(reading, hits, hit, clause, scope);
  if (hit.sense.role === 'participle') {
    if (words.perfect.has(next) || isPassive(reading, hit.end)) return null;
    return readPerfect(reading, hits, hit, scope);
  }
  // A form that may be finite or a participle is the latter where an auxiliary stands before it.
  const perfect = isParticipleToo(reading, hit) ? readPerfect(reading, hits, hit, scope) : null;
  return perfect ?? readMain(reading, hits, hit, hit, scope, hit.at);
}

/** A plural form is the infinitive after its particle, and at the end of a clause whose finite verb stands before it. */
function isInfinitive(reading: Reading, { at, end, sense, particle }: CueHit, scope: Range): boolean {
  if (sense.agreement !== '?+' || particle !== undefined) return false;
  const { sets, lexicon } = reading.index;
  if (reading.words[at - 1]?.text === lexicon.infinitive) return true;
  if (end < scope[1] && reading.words[end]?.kind !== 'mark') return false;
  for (let before = at - 1; before >= Math.max(scope[0], at - FRAME) && !isComma(reading, before); before--)
    if (sets.auxiliaries.has(reading.words[before]?.text ?? '')) return true;
  return false;
}

function isParticipleToo(reading: Reading, { at }: CueHit): boolean {
  const senses = reading.index.verbs.get(reading.words[at]?.text ?? '') ?? [];
  return senses.some(({ tokens, value }) => tokens.length === 1 && value.role === 'participle');
}

function isPassive(reading: Reading, at: number): boolean {
  return reading.index.sets.passiveAuxiliaries.has(reading.words[at]?.text ?? '');
}

/** The clause that a verb is in: back to the last comma, colon or dash, and the word that makes it subordinate. */
function clauseOf(reading: Reading, at: number, scope: Range): Clause {
  const { sets } = reading.index;
  let from = at;
  while (from > scope[0] && at - from < FRAME) {
    const before = from - 1;
    const text = reading.words[before]?.text ?? '';
    if (isComma(reading, before) || isColon(reading, before) || isDash(reading, before) || text === ';') break;
    if (closesQuote(reading, before) && at - from < 1) break;
    from--;
  }
  // "wie der Sprecher, Anna Lind, sagte,": an apposition stands between the clause's opener and its verb.
  if (from === at && endsClause(reading, at + 1)) from = openerBefore(reading, at, scope);
  let opener = from;
  while (opener < at && sets.coordinators.has(reading.words[opener]?.text ?? '')) opener++;
  const word = reading.words[opener]?.text ?? '';
  const subordinate =
    opener < at - 1 &&
    (sets.complementizers.has(word) ||
      sets.openers.has(word) ||
      sets.subordinators.has(word) ||
      sets.asSaid.has(word) ||
      (isComma(reading, from - 1) && sets.relatives.has(word) && reading.words[opener]?.capital === false));
  // "Während der Sitzung sagte X": the word is a preposition when the verb stands right behind one noun phrase.
  const plain = subordinate && sets.prepositions.has(word) && !endsClause(reading, at + 1);
  return { from, opener: subordinate && !plain ? opener : -1 };
}

/** Where a clause begins, two commas back, that its last word has been cut off from; `at` when none does. */
function openerBefore(reading: Reading, at: number, scope: Range): number {
  let commas = 0;
  for (let from = at; from >= Math.max(scope[0], at - FRAME); from--) {
    const opens = from === scope[0] || isComma(reading, from - 1);
    if (!opens) continue;
    if (commas > 0 && reading.index.sets.asSaid.has(reading.words[from]?.text ?? '')) return from;
    if (commas++ > 2) break;
  }
  return at;
}

function endsClause(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return word === undefined || word.kind === 'mark' || reading.index.sets.auxiliaries.has(word.text);
}

const base = (hit: CueHit, negated: boolean) => ({
  form: 'verb' as const,
  relayer: null,
  class: hit.sense.class,
  polarity: negated ? ('questions' as const) : (hit.sense.class.polarity ?? ('asserts' as const)),
  trust: (hit.sense.class.trust ?? 1) * (negated ? 0.7 : 1),
});

/** A main clause, by its finite verb at `finite`: a cue verb, or the auxiliary of a participle. */
function readMain(
  reading: Reading,
  hits: Hits,
  hit: CueHit,
  from: { readonly at: number; readonly end: number },
  scope: Range,
  finite: number,
): Draft | null {
  const { sets } = reading.index;
  const { frames } = hit.sense.class;
  const end = hit.particle?.[1] ?? hit.end;
  const cue: Range[] = [[from.at, from.end]];
  if (from.at !== hit.at) cue.push([hit.at, hit.end]);
  if (hit.particle !== undefined) cue.push(hit.particle);
  const negated = isNegated(reading, from.end, Math.max(hit.end, hit.particle?.[0] ?? 0));
  const subjectLimit = hit.particle?.[0] ?? (from.at === hit.at ? scope[1] : hit.at);
  const inverted = (): Range | null => {
    const at = pastAdverbials(reading, from.end, subjectLimit);
    return startsSubject(reading, at, subjectLimit) ? nounPhraseAt(reading, hits, at, subjectLimit) : null;
  };
  const edge = finite - 1;
  const bounded = finite === scope[0] || isComma(reading, edge) || isDash(reading, edge) || closesQuote(reading, edge);
  if (bounded && frames.includes('quote') && !isApposed(reading, hits, finite, scope)) {
    const source = inverted();
    if (source !== null) {
      const tag: Draft = {
        ...base(hit, negated),
        start: finite,
        cue,
        source,
        content: [],
        agreement: agreementOf(reading, source),
        joins: false,
      };
      // "Als er ging, sagte X, …": the clause before is no content.
      const adverbial = sets.subordinators.has(reading.words[scope[0]]?.text ?? '') && !closesQuote(reading, edge);
      const after = Math.max(source[1], end);
      const left = adverbial ? null : contentBefore(reading, hits, finite, after, scope);
      if (left !== null) return { ...tag, content: left };
      const right = contentAfter(reading, hits, hit, after, scope);
      return right === null ? null : { ...tag, content: [right] };
    }
  }
  const front = forefield(reading, hits, finite, scope);
  let source = front;
  let after = Math.max(hit.end, end);
  let objectFrom = from.end;
  if (source === null) {
    if (bounded && !isComma(reading, edge) && finite !== scope[0]) return null;
    source = inverted();
    if (source !== null) {
      after = Math.max(after, source[1]);
      objectFrom = Math.max(objectFrom, source[1]);
    }
  }
  const joins = source === null && sets.additives.has(reading.words[edge]?.text ?? '');
  if (source === null && !joins) return null;
  const right = contentAfter(reading, hits, hit, Math.max(after, from.end), scope);
  const object =
    right === null && frames.includes('object') ? objectOf(reading, hit, from, objectFrom, end, scope) : null;
  const content = right ?? object;
  if (content === null) return null;
  return {
    ...base(hit, negated),
    start: Math.min(source?.[0] ?? finite, finite),
    cue,
    source,
    content: [content],
    agreement: source === null ? '??' : agreementOf(reading, source),
    joins,
    trust: base(hit, negated).trust * (right === null ? 0.8 : 1),
  };
}

/** True when a quotation closes that may be a content: one that opens the sentence, or that is no mere name in marks. */
function closesContent(reading: Reading, edge: number, scope: Range): boolean {
  if (!closesQuote(reading, edge)) return false;
  let last = edge;
  while (last > 0 && (reading.outer[last] ?? -1) < 0) last--;
  const quote = reading.quotes[reading.outer[last] ?? -1];
  return quote !== undefined && (quote.end - quote.open > 5 || (quote.open <= scope[0] && isComma(reading, edge)));
}

/** "Anna Lind, Sprecherin der Polizei, forderte …": two noun phrases and nothing else stand before the verb. */
function isApposed(reading: Reading, hits: Hits, finite: number, scope: Range): boolean {
  if (!isComma(reading, finite - 1) || !startsSubject(reading, scope[0], finite)) return false;
  const phrase = nounPhraseAt(reading, hits, scope[0], finite - 1);
  return phrase?.[1] === finite - 1 && indexOfComma(reading, scope[0], finite - 1) < finite - 1;
}

function agreementOf(reading: Reading, source: Range): Draft['agreement'] {
  return source[1] - source[0] === 1 ? (pronounAt(reading, source[0])?.agreement ?? '??') : '??';
}

function isNegated(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to + 1, from + 8); at++) {
    if (reading.words[at]?.kind === 'mark') return false;
    if (reading.index.sets.negators.has(reading.words[at]?.text ?? '')) return true;
  }
  return false;
}

/** The one phrase before the finite verb of a main clause when it is its subject. */
function forefield(reading: Reading, hits: Hits, finite: number, scope: Range): Range | null {
  const { sets } = reading.index;
  const words = verbSecondSets(reading.index.lexicon);
  let from = scope[0];
  for (let at = finite - 1; at >= scope[0] && finite - at < FRAME + 20; at--) {
    const text = reading.words[at]?.text ?? '';
    const joins = sets.coordinators.has(text) && isComma(reading, at - 1);
    if (isColon(reading, at) || text === ';' || joins || (isDash(reading, at) && finite - at > 1)) {
      from = at + 1;
      break;
    }
  }
  while (from < finite && (sets.coordinators.has(reading.words[from]?.text ?? '') || isLead(reading, from))) from++;
  let end = finite;
  while (end > from && (isComma(reading, end - 1) || sets.adverbs.has(reading.words[end - 1]?.text ?? ''))) end--;
  const last = reading.words[end - 1];
  if (end <= from || last === undefined || words === null) return null;
  const first = reading.words[from]?.text ?? '';
  if (end - from === 1 && words.objectPronouns.has(first)) return null;
  if (!startsSubject(reading, from, finite)) return null;
  if (closesContent(reading, finite - 1, scope)) return null;
  // A finite verb before it makes the phrase a clause, unless it stands in a relative clause.
  const comma = indexOfComma(reading, from, end);
  for (let at = from + 1; at < comma; at++)
    if (
      reading.words[at]?.capital === false &&
      (sets.auxiliaries.has(reading.words[at]?.text ?? '') || isFiniteCue(hits, at))
    )
      return null;
  if (comma < end && !relates(reading, comma, end)) return null;
  return [from, end];
}

function isFiniteCue(hits: Hits, at: number): boolean {
  const hit = hits.get(at);
  return hit?.sense.role === 'finite' && hit.sense.particle.length === 0;
}

/** "Auch der Minister": an adverb before the subject. */
function isLead(reading: Reading, at: number): boolean {
  const next = reading.words[at + 1];
  return (
    reading.index.sets.adverbs.has(reading.words[at]?.text ?? '') &&
    next !== undefined &&
    (next.capital || reading.index.sets.determiners.has(next.text))
  );
}

function indexOfComma(reading: Reading, from: number, end: number): number {
  for (let at = from; at < end; at++) if (isComma(reading, at)) return at;
  return end;
}

/** True when what stands in commas before the verb says who the subject is. */
function relates(reading: Reading, comma: number, end: number): boolean {
  const first = reading.words[comma + 1];
  if (first === undefined || comma + 1 >= end) return false;
  const { sets } = reading.index;
  return (
    first.capital ||
    first.kind === 'number' ||
    sets.relatives.has(first.text) ||
    sets.determiners.has(first.text) ||
    sets.prepositions.has(first.text)
  );
}

/** "hat … angekündigt": the participle's auxiliary stands second. */
function readPerfect(reading: Reading, hits: Hits, hit: CueHit, scope: Range): Draft | null {
  const words = verbSecondSets(reading.index.lexicon);
  if (words === null) return null;
  for (let at = hit.at - 1; at >= Math.max(scope[0], hit.at - FRAME); at--) {
    const text = reading.words[at]?.text ?? '';
    if (isComma(reading, at) && hit.sense.role === 'finite') return null;
    if (isColon(reading, at) || (isStop(reading, at) && reading.words[at + 1]?.capital === true)) return null;
    if (words.perfect.has(text) && clauseOf(reading, at, scope).opener < 0)
      return readMain(reading, hits, hit, { at, end: at + 1 }, scope, at);
    if (isPassive(reading, at)) return readPassive(reading, hits, hit, at, scope);
  }
  return null;
}

/** "Es wird vermutet, dass …", "ihm wird vorgeworfen, …": nobody is named, unless an agent is. */
function readPassive(reading: Reading, hits: Hits, hit: CueHit, finite: number, scope: Range): Draft | null {
  const content = contentAfter(reading, hits, hit, hit.end, scope);
  if (content === null) return null;
  let source: Range | null = null;
  for (let at = finite + 1; at < hit.at; at++) {
    if (!reading.index.sets.agentPrepositions.has(reading.words[at]?.text ?? '')) continue;
    source = nounPhraseAt(reading, hits, at + 1, hit.at);
    break;
  }
  return {
    ...base(hit, false),
    form: source === null ? 'hearsay' : 'verb',
    start: finite,
    cue: [
      [finite, finite + 1],
      [hit.at, hit.end],
    ],
    source,
    content: [content],
    agreement: '??',
    joins: false,
    trust: 0.7,
  };
}

/** "wie X mitteilte", "nachdem X angekündigt hatte, dass …": a subordinate clause, its verb last. */
function readVerbLast(reading: Reading, hits: Hits, hit: CueHit, { from, opener }: Clause, scope: Range): Draft | null {
  const { sets } = reading.index;
  let end = hit.end;
  while (sets.auxiliaries.has(reading.words[end]?.text ?? '')) end++;
  if (isPassive(reading, end - 1) || isPassive(reading, hit.at - 1)) return null;
  const word = reading.words[opener]?.text ?? '';
  const at = pastAdverbials(reading, opener + 1, hit.at);
  const source = startsSubject(reading, at, hit.at) ? nounPhraseAt(reading, hits, at, hit.at) : null;
  const cue: Range[] = [[hit.at, end]];
  if (sets.asSaid.has(word)) {
    if (source === null) return null;
    cue.unshift([opener, opener + 1]);
    const content = contentAround(reading, from, end, scope);
    if (content === null) return null;
    return {
      ...base(hit, false),
      form: 'according',
      start: from,
      cue,
      source,
      content,
      agreement: agreementOf(reading, source),
      joins: false,
    };
  }
  const relative = source === null && sets.relatives.has(word) && isComma(reading, from - 1);
  const antecedent = relative ? nounBefore(reading, hits, from - 1, scope) : null;
  const party = source ?? antecedent;
  if (party === null) return null;
  const content = contentAfter(reading, hits, hit, end, scope);
  if (content === null) return null;
  return {
    ...base(hit, isNegated(reading, opener, hit.at)),
    start: opener,
    cue,
    source: party,
    content: [content],
    agreement: agreementOf(reading, party),
    joins: false,
  };
}

/** The noun phrase that ends at a place: the longest that begins with a determiner, else the nouns alone. */
export function nounBefore(reading: Reading, hits: Hits, end: number, scope: Range): Range | null {
  const { sets } = reading.index;
  let best: Range | null = null;
  for (let from = end - 1; from >= Math.max(scope[0], end - 14); from--) {
    const word = reading.words[from];
    if (word === undefined || isComma(reading, from) || isColon(reading, from)) break;
    const adjective = word.kind === 'word' && !word.capital && reading.words[from + 1]?.capital === true;
    const opens = word.capital || sets.determiners.has(word.text) || (adjective && !sets.prepositions.has(word.text));
    if (!opens || hits.has(from)) continue;
    const phrase = nounPhraseAt(reading, hits, from, end);
    if (phrase?.[1] === end) best = phrase;
  }
  return best;
}
