import { isColon, isComma, isDash, isStop, listed } from './clauses';
import type { CueHit } from './cues';
import type { Range, Reading } from './reading';

/** Lists of nouns that head a source, whatever verb they are spelt like: نادي, مصدران. */
const HEADS = ['people', 'official', 'document', 'organisation'] as const;

export type Hits = ReadonlyMap<number, CueHit>;

/** No noun phrase has more words: what goes on for longer is a text that was made to keep us busy. */
const LONGEST = 80;

/**
 * A noun phrase from a word on: up to a comma that opens no apposition, an adverbial, a clause, or `bound`.
 * `open` says that what ends it opens the content, so that appositions between commas may belong to it.
 */
export function nounPhrase(reading: Reading, hits: Hits, from: number, bound: number, open: boolean): Range | null {
  const { sets, kinds } = reading.index;
  const limit = Math.min(bound, from + LONGEST);
  let at = from;
  while (at < limit) {
    const word = reading.words[at];
    if (word !== undefined && isStop(reading, at) && isAbbreviated(reading, at)) {
      at++;
      continue;
    }
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
      const posted = open && at > from ? pastPosting(reading, at, limit) : -1;
      if (posted > 0) {
        at = posted;
        continue;
      }
      if (at > from && listed(reading, 'headPrepositions', at - 1) === at + 1) {
        at++;
        continue;
      }
      if (listed(reading, 'adverbials', at) > 0 || listed(reading, 'accordingTo', at) > 0) break;
      if (sets.negators.has(word.text) || reading.weekdays.has(word.text)) break;
      if (at > from && isKnownName(reading, at, from)) break;
      if (
        (sets.connectives.has(word.text) && !kinds.outlet.has(reading.words[at - 1]?.text ?? '')) ||
        sets.complementizers.has(word.text) ||
        sets.openers.has(word.text)
      )
        break;
      if (at > from && (sets.anonymityWords.has(word.text) || sets.definite.has(word.text))) break;
      if (at > from && opensOccasion(reading, at)) break;
      const inner = hits.get(at);
      if (at > from && (inner?.joined === true || (inner?.sense.role === 'participle' && !sharesEnding(reading, at))))
        break;
      if (at === from && sets.prepositions.has(word.text)) break;
      if (at === from && hits.has(at) && !HEADS.some((name) => kinds[name].has(word.text))) break;
    }
    at++;
  }
  let end = at;
  while (end > from && sets.relatives.has(reading.words[end - 1]?.text ?? '')) end--;
  while (end > from && reading.words[end - 1]?.kind === 'mark' && !closesQuote(reading, end - 1)) end--;
  // "حذر خبراء من أن": a preposition at its end belongs to the verb.
  while (end > from + 1 && sets.prepositions.has(reading.words[end - 1]?.text ?? '')) end--;
  return end > from ? [from, end] : null;
}

/** "د. عبد الله", "م. سالم": a full stop after a title of one letter or two, within the sentence. */
function isAbbreviated(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  const next = reading.words[at + 1];
  if (before === undefined || next === undefined || before.kind !== 'word' || before.text.length > 2) return false;
  return next.kind === 'word' && next.sentence === before.sentence && reading.words[at]?.text === '.';
}

/** "رئيس البعثة إلى البلاد، فلان،": the comma after where somebody is posted, when a name follows it; -1 otherwise. */
function pastPosting(reading: Reading, at: number, limit: number): number {
  if (!reading.index.sets.postings.has(reading.words[at]?.text ?? '')) return -1;
  for (let comma = at + 2; comma <= Math.min(limit - 2, at + 3); comma++)
    if (isComma(reading, comma)) return apposition(reading, comma, limit) > comma ? comma : -1;
  return -1;
}

function closesQuote(reading: Reading, at: number): boolean {
  return (reading.outer[at - 1] ?? -1) >= 0 || reading.words[at]?.text === ')';
}

/** "في بيان", "للصحفيين": where or to whom it was said. */
export function opensOccasion(reading: Reading, at: number): boolean {
  const { sets, gluedPrepositions, article } = reading.index;
  const word = reading.words[at]?.text ?? '';
  const next = reading.words[at + 1]?.text ?? '';
  if (sets.prepositions.has(word) || (sets.adverbials.has(word) && sets.occasions.has(bareNoun(reading, next)))) {
    const bare = lexiconForms(reading, bareNoun(reading, next));
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

/** A word without its article. */
function bareNoun(reading: Reading, word: string): string {
  const { article } = reading.index;
  return word.startsWith(article) ? word.slice(article.length) : word;
}

/** A word and what it is without a pronoun at its end: حديثها, حديث. */
export function lexiconForms(reading: Reading, word: string): string[] {
  const { feminineEndings, lexicon, objectPronouns } = reading.index;
  const { boundFeminine } = lexicon;
  const forms = [word];
  for (const pronoun of objectPronouns) {
    if (word.length <= pronoun.length + 2 || !word.endsWith(pronoun)) continue;
    const bare = word.slice(0, -pronoun.length);
    forms.push(bare);
    // صلته: before a pronoun the feminine ending is written out.
    if (boundFeminine !== '' && bare.endsWith(boundFeminine))
      forms.push(bare.slice(0, -boundFeminine.length) + (feminineEndings[0] ?? ''));
  }
  return forms;
}

/** Where an apposition that opens at a comma ends, or the comma itself when none does. */
function apposition(reading: Reading, comma: number, limit: number): number {
  const { sets, kinds } = reading.index;
  const first = reading.words[comma + 1];
  if (first === undefined || first.kind !== 'word' || listed(reading, 'accordingTo', comma + 1) > 0) return comma;
  if (sets.definite.has(first.text) || sets.negators.has(first.text)) return comma;
  const names = kinds.office.has(first.text) || kinds.title.has(first.text) || kinds.official.has(first.text);
  const clause =
    sets.appositives.has(first.text) || sets.anonymityWords.has(first.text) || anonymityEnd(reading, comma, limit) > 0;
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

/** "، تحدث بشرط عدم ذكر اسمه،", "، الذي لم يكشف اسمه،": where the words that ask for anonymity end, at their closing comma; -1 when there are none. */
export function anonymityEnd(reading: Reading, comma: number, limit: number): number {
  const { anonymityWords, negators, relatives } = reading.index.sets;
  let asked = -1;
  let negated = false;
  for (let at = comma + 1; at < Math.min(limit, comma + 14); at++) {
    const word = reading.words[at]?.text ?? '';
    if (isComma(reading, at)) return negated ? at : -1;
    if (isStop(reading, at) || isColon(reading, at) || reading.opening.has(at)) return -1;
    const near = (asked >= 0 && at < asked + 4) || relatives.has(reading.words[at - 1]?.text ?? '');
    if (near && negators.has(word)) negated = true;
    if (anonymityWords.has(word)) asked = at;
  }
  return -1;
}

export function isTime(reading: Reading, word: string): boolean {
  return reading.index.sets.occasions.has(word) || reading.weekdays.has(word);
}

/** "صقر تفاصيل": a family name that was a source before, with no title, ends its phrase before a bare noun. */
function isKnownName(reading: Reading, at: number, from: number): boolean {
  if (at !== from + 1) return false;
  const next = reading.words[at]?.text ?? '';
  return reading.surnames.has(reading.words[from]?.text ?? '') && !next.startsWith(reading.index.article);
}

/** "مصدرين مطلعين": a word in the ending of the plural or dual before it describes it. */
export function sharesEnding(reading: Reading, at: number): boolean {
  const [before = '', word = ''] = [reading.words[at - 1]?.text, reading.words[at]?.text];
  return reading.index.pluralEndings.some((ending) => before.endsWith(ending) && word.endsWith(ending));
}
