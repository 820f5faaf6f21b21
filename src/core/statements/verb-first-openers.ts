import { isColon, isComma, isDash, isStop, listed, scopeOf } from './clauses';
import type { CueHit } from './cues';
import { lookups } from './kind-lists';
import { anonymityEnd, type Hits, lexiconForms, sharesEnding } from './noun-phrases';
import { bareForms, type Range, type Reading } from './reading';
import { isVerbalNoun } from './verb-first-boundaries';
import { isHead, isListedHead } from './verb-first-subjects';

/** How far right of a cue its content may begin, in words. */
export const REACH = 45;
/** A quotation of fewer words right after a cue may be a name: وكالة "بلومبرغ". */
const NAME_WORDS = 4;

export interface Opener {
  /** The opening word itself. */
  readonly at: number;
  readonly content: number;
  readonly kind: 'clause' | 'quote' | 'colon' | 'preposition';
}

export function findOpener(reading: Reading, hits: Hits, hit: CueHit): Opener | null {
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
    const relayed =
      at > hit.end && isComma(reading, at - 1) ? listed(reading, 'accordingTo', at) : listed(reading, 'citing', at);
    if (relayed > 0) {
      at = relayed - 1;
      continue;
    }
    const anonymous = isComma(reading, at) ? anonymityEnd(reading, at, limit) : -1;
    if (anonymous > 0) {
      at = anonymous - 1;
      continue;
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
    const preposition = prepositionOpener(reading, hits, hit, at, limit);
    // Past a comma only right after one, as after an apposition: "تحدث المدير، فلان، عن …".
    if (preposition !== null && (commas === 0 || isComma(reading, at - 1))) return preposition;
  }
  return short;
}

function blocksOpener(reading: Reading, hits: Hits, at: number, forms: readonly string[]): boolean {
  const hit = hits.get(at);
  if (hit !== undefined) {
    // "مصدرين مطلعين": a participle in its noun's own ending describes it.
    if (hit.sense.role === 'participle')
      return isComma(reading, at - 1) || (hit.sense.class.frames.includes('quote') && !sharesEnding(reading, at));
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
function prepositionOpener(reading: Reading, hits: Hits, hit: CueHit, at: number, limit: number): Opener | null {
  const { prepositions } = hit.sense;
  if (prepositions.size === 0) return null;
  const word = reading.words[at]?.text ?? '';
  const next = reading.words[at + 1]?.text ?? '';
  if (prepositions.has(word)) {
    const { complementizers, openers } = reading.index.sets;
    if (complementizers.has(next) || openers.has(next) || endsOffice(reading, at)) return null;
    return word.length > 0 ? { at, content: at + 1, kind: 'preposition' } : null;
  }
  // "في برقيته": after a preposition no other one is glued.
  if (reading.index.sets.prepositions.has(reading.words[at - 1]?.text ?? '')) return null;
  // Past whom it was said to even a short word may be the content: برد.
  const spoken = hit.sense.class.keepsAddressee === true && at > hit.end + 1;
  for (const preposition of prepositions) {
    if (preposition.length > 1 || !word.startsWith(preposition)) continue;
    const rest = word.slice(1);
    // "بما تحقق", but not "بما أن" and not "بما قال إنه".
    const relative = reading.index.sets.relatives.has(rest) && !leadsToClause(reading, next) && !hits.has(at + 1);
    if (!relative && word.length < (spoken ? 3 : 4)) continue;
    if (reading.index.sets.boundWords.has(word)) continue;
    const definite = rest.startsWith(reading.index.article) || (preposition === 'ل' && rest.startsWith('ل'));
    if (at === hit.end && !definite && !hit.joined && later(reading, hit, at + 1, limit)) continue;
    if (!definite && isNamePart(reading, hit, at, limit)) continue;
    // "الأمين العام للأمم المتحدة", "أستاذ القانون بجامعة القاهرة": belongs to the subject when the content opens further on.
    if (at > hit.end && isInstitution(reading, at) && later(reading, hit, at + 1, limit)) continue;
    if (at === hit.end && preposition === 'ل' && reading.index.sets.listeners.has(rest.slice(1))) continue;
    return { at, content: at, kind: 'preposition' };
  }
  return null;
}

/** "المشرف على": a preposition that belongs to the office before it. */
function endsOffice(reading: Reading, at: number): boolean {
  return listed(reading, 'headPrepositions', at - 1) === at + 1;
}

/** A word that names an institution, with letters glued to its front. */
function isInstitution(reading: Reading, at: number): boolean {
  const { office, organisation, outlet, place } = reading.index.kinds;
  return lookups(reading, at, true).some((form) =>
    [office, organisation, outlet, place].some((list) => list.has(form)),
  );
}

function leadsToClause({ index }: Reading, word: string): boolean {
  return index.sets.complementizers.has(word) || index.sets.openers.has(word);
}

/** "روجر برايس رئيس الشركة، ومقرها المدينة، بأن": a name that merely begins with a preposition's letter, with the clause to come. */
function isNamePart(reading: Reading, hit: CueHit, at: number, limit: number): boolean {
  if (at !== hit.end + 1 || isListedHead(reading, hit.end)) return false;
  const { article, sets } = reading.index;
  if (reading.words[hit.end]?.text.startsWith(article)) return false;
  const rest = reading.words[at]?.text.slice(1) ?? '';
  if (isVerbalNoun(reading, rest) || lexiconForms(reading, rest).some((form) => sets.objectHeads.has(form)))
    return false;
  for (let next = at + 1; next < Math.min(limit, at + 25); next++) {
    if (isStop(reading, next)) return false;
    if (leadsToClause(reading, reading.words[next]?.text ?? '')) return true;
  }
  return false;
}

/** True when a better opener follows before the next comma: the word at hand is a name then. */
function later(reading: Reading, hit: CueHit, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 12); at++) {
    const word = reading.words[at]?.text ?? '';
    if (isComma(reading, at) || isStop(reading, at)) return false;
    if (isColon(reading, at) || leadsToClause(reading, word)) return true;
    // "بصعوبة الأوضاع وأن": what is joined by a complementizer has begun at the word at hand.
    if (bareForms(reading, at).some((form, i) => i > 0 && reading.index.sets.complementizers.has(form))) return false;
    if (hit.sense.prepositions.has(word)) return true;
    if ([...hit.sense.prepositions].some((each) => each.length === 1 && word.startsWith(each) && word.length > 4))
      return true;
  }
  return false;
}

/** "جهات سورية معارضة أن": a participle that is a noun as well, right after a noun, is its adjective and no cue. */
export function isAdjective(reading: Reading, hit: CueHit): boolean {
  if (hit.sense.role !== 'participle' || opensClause(reading, hit.at)) return false;
  return bareForms(reading, hit.at).some((form) => reading.index.sets.nounLike.has(form));
}

/** True where a clause may begin: after a mark, a conjunction, an auxiliary, an adverb or a relative. */
function opensClause(reading: Reading, at: number): boolean {
  const { sets } = reading.index;
  const before = reading.words[at - 1];
  return (
    at === scopeOf(reading, at)[0] ||
    before === undefined ||
    (before.kind === 'mark' && !closesName(reading, at - 1)) ||
    sets.connectives.has(before.text) ||
    sets.auxiliaries.has(before.text) ||
    bareForms(reading, at - 1).some((form) => sets.adverbs.has(form)) ||
    sets.relatives.has(before.text) ||
    pastLead(reading, at) < at
  );
}

/** "فتشت «الميناء» عبر": a mark that closes a name or a term goes on with its clause. */
function closesName(reading: Reading, at: number): boolean {
  const quote = reading.quotes[reading.outer[at - 1] ?? -1];
  return quote !== undefined && quote.after === at + 1 && quote.end - quote.open - 1 <= NAME_WORDS;
}

/** A form that is a noun as well is a cue only where a clause begins, or with a clause or quotation after it. */
export function isNounHere(reading: Reading, hit: CueHit, opener: Opener | null, left: Range | null): boolean {
  const forms = bareForms(reading, hit.at);
  const { sets } = reading.index;
  const before = reading.words[hit.at - 1];
  const next = reading.words[hit.end]?.text ?? '';
  if (forms.some((form) => sets.anonymityWords.has(form)) && sets.negators.has(next)) return true;
  if (isDash(reading, hit.at - 2) && sets.negators.has(before?.text ?? '')) return true;
  if (!forms.some((form) => sets.nounLike.has(form))) return false;
  if (sets.negators.has(before?.text ?? '') && !hit.joined) return true;
  const clauseInitial = before === undefined || opensClause(reading, hit.at);
  // "عبر منصة": a preposition, unless its verb's own preposition follows.
  if (forms.some((form) => sets.prepositions.has(form) && !hit.sense.class.explicit)) {
    if (!clauseInitial || opener?.kind !== 'preposition') return true;
  }
  if (clauseInitial) return false;
  // "أن أحد أصدقائه كشف": a subject right after a complementizer leaves the form a verb.
  if (left !== null && sets.complementizers.has(reading.words[left[0] - 1]?.text ?? '') && isHead(reading, left[0]))
    return false;
  if (opener === null || opener.kind === 'preposition') return true;
  return !hit.joined && sets.prepositions.has(before.text);
}

/** Back past the words that lead from a quotation to its verb: هكذا, بهذه الكلمات. The same index when there are none. */
export function pastLead(reading: Reading, start: number): number {
  for (let lead = start - 1; lead >= Math.max(0, start - 3); lead--)
    if (listed(reading, 'quoteLeads', lead) === start) return lead;
  return start;
}
