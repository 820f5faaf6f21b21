import type { KindWords } from './attribution-lexicon';
import { lookups } from './kind-lists';
import { lexiconForms } from './noun-phrases';
import { bareForms, type Range, type Reading } from './reading';

/** What follows the subject of a verb: whom it was said to or asked of, or the thing itself. */
type Second = 'addressee' | 'object';

/** Heads of parties, to whom something can be said. */
const PARTIES: readonly (keyof KindWords)[] = ['office', 'official', 'organisation', 'people', 'outlet', 'place'];
/** Things that can be denied, announced or called something. */
const THINGS: readonly (keyof KindWords)[] = ['utterance', 'document', 'reports'];
/** Words that something more has to follow before their phrase is whole: وزارة, رئيس, وكالة. */
const GOVERNORS: readonly (keyof KindWords)[] = ['organisation', 'office', 'outlet', 'document', 'utterance', 'common'];

/**
 * Where a second noun phrase begins in the run of nouns after a verb that stands before its subject: "اتهم وزير الدفاع |
 * قوات الحرس بـ", "أكدت الوزارة | مقتل". No mark and no word parts the two, so it is told by a first phrase that is whole
 * (definite, or ended by a name) and a word that cannot go on with it. -1 when there is no such place.
 */
export function secondPhrase(reading: Reading, [from, to]: Range, second: Second): number {
  const { coordinators, prepositions } = reading.index.sets;
  for (let at = from + 1; at < to; at++) {
    const word = reading.words[at];
    const before = reading.words[at - 1]?.text ?? '';
    if (word === undefined || word.kind !== 'word' || reading.weekdays.has(word.text)) continue;
    if (prepositions.has(word.text) || prepositions.has(before) || coordinators.has(before)) continue;
    if (goesOn(reading, at)) continue;
    if (endsPlural(reading, at - 1) && word.text.startsWith(reading.index.article)) return at;
    if (second === 'object' && opensObject(reading, at) && mayEnd(reading, at - 1)) return at;
    if (isWhole(reading, at - 1) && opensParty(reading, [from, at], second)) return at;
  }
  return -1;
}

/** "محللون | الخطوة": a plural that keeps its ending rules no word after it. */
function endsPlural(reading: Reading, at: number): boolean {
  const { article, feminineEndings, kinds, pluralEndings } = reading.index;
  const word = reading.words[at]?.text ?? '';
  const plural = pluralEndings.some((ending) => !feminineEndings.includes(ending) && word.endsWith(ending));
  return plural && !word.startsWith(article) && (kinds.people.has(word) || kinds.official.has(word));
}

/** A glued conjunction or preposition joins the word to what is before it: والداخلية, للشركة. */
function goesOn(reading: Reading, at: number): boolean {
  const { article } = reading.index;
  const word = reading.words[at]?.text ?? '';
  if (isGluedDefinite(reading, word)) return true;
  if (isListed(reading, at, PARTIES)) return false;
  const { kinds } = reading.index;
  return bareForms(reading, at)
    .slice(1)
    .some((form) => form.startsWith(article) || PARTIES.some((name) => kinds[name].has(form)));
}

/** للشركة: a preposition and the article in one. */
export function isGluedDefinite({ index }: Reading, word: string): boolean {
  return index.gluedPrepositions.some(
    (letters) => letters.length > 1 && word.length > letters.length + 1 && word.startsWith(letters),
  );
}

/** A verbal noun or another word that opens an object, with or without a pronoun at its end; "three people". */
export function opensObject(reading: Reading, at: number): boolean {
  const { article, sets } = reading.index;
  const word = reading.words[at]?.text ?? '';
  if (sets.definite.has(word)) return true;
  const plain = word.startsWith(article) ? word.slice(article.length) : word;
  if (lexiconForms(reading, plain).some((form) => sets.objectHeads.has(form))) return true;
  return plain === word && isVerbalNoun(reading, word) && reading.words[at - 1]?.text.startsWith(article) === true;
}

/** A verbal noun by its shape, with or without a pronoun at its end. */
export function isVerbalNoun(reading: Reading, word: string): boolean {
  const { verbalNouns } = reading.index;
  return verbalNouns !== null && lexiconForms(reading, word).some((form) => verbalNouns.test(form));
}

/** True when a word can be denied or ruled out: a verbal noun, a claim, "what", "any". */
export function opensDeniable(reading: Reading, at: number): boolean {
  const { determiners, relatives } = reading.index.sets;
  const word = reading.words[at]?.text ?? '';
  return (
    opensObject(reading, at) ||
    isListed(reading, at, THINGS) ||
    determiners.has(word) ||
    relatives.has(word) ||
    isVerbalNoun(reading, word)
  );
}

/** True when a phrase may end at a word: not after a word that rules the next one, as in "لجنة وقف إطلاق النار". */
function mayEnd(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined || word.kind === 'number') return true;
  const { article, sets } = reading.index;
  if (word.text.startsWith(article)) return true;
  if (sets.determiners.has(word.text) || sets.objectHeads.has(word.text)) return false;
  // As written: a plural like ناشطون rules no word after it.
  const governs = GOVERNORS.some((name) => reading.index.kinds[name].has(word.text));
  return isAdjective(reading, at) || !governs || isListed(reading, at, ['place']);
}

/** True when a phrase is whole at a word: it is definite, a place, an outlet's name, or a name by its looks. */
function isWhole(reading: Reading, at: number): boolean {
  const { article, sets } = reading.index;
  const word = reading.words[at];
  if (word === undefined) return false;
  if (word.kind !== 'word') return true;
  if (word.text.startsWith(article) && word.text.length > article.length + 1) return true;
  if (isGluedDefinite(reading, word.text) || isListed(reading, at, ['place', 'outletNames'])) return true;
  if (sets.determiners.has(word.text)) return false;
  if (isAdjective(reading, at)) return true;
  return !isListed(reading, at, [...PARTIES, ...GOVERNORS, ...THINGS, 'title']);
}

/** True when the word after a whole phrase begins another: by its list, by an ending that cannot agree, after a full name. */
function opensParty(reading: Reading, [from, at]: Range, second: Second): boolean {
  const { article, kinds, sets } = reading.index;
  const word = reading.words[at]?.text ?? '';
  const before = reading.words[at - 1]?.text ?? '';
  if (sets.nameParticles.has(reading.words[at - 2]?.text ?? '')) return false;
  const plain = word.startsWith(article) ? word.slice(article.length) : word;
  // "مدير المؤسسة المهندس قيس جبور": a title and a name after an office are the office's.
  if (kinds.title.has(word) && isListed(reading, from, ['office']) && isName(reading, at + 1)) return false;
  if (kinds.title.has(word) && second === 'addressee' && !word.startsWith(article)) return false;
  if (plain === word) {
    if (isListed(reading, at, ['outletNames'])) return false;
    return second === 'addressee' && isListed(reading, at, PARTIES) && !isAdjective(reading, at);
  }
  if (sets.fixedAdjectives.has(word) || isAdjective(reading, at)) return false;
  const listed = isListed(reading, at, second === 'addressee' ? [...PARTIES, ...THINGS] : THINGS);
  if (listed) return true;
  if (isPluralNoun(reading, plain) && !sharesEnding(reading, word, before)) return true;
  // "المحامي كريم الزين | الحكم": a name that has its family name takes no further word.
  return before.startsWith(article) && at - from > 2 && isName(reading, at - 1) && isName(reading, at - 2);
}

/** "مسلحين", "اتهامات", "أطراف": plurals that are nouns, not adjectives in the singular. */
function isPluralNoun(reading: Reading, plain: string): boolean {
  const { pluralEndings, pluralNouns } = reading.index;
  if (pluralNouns?.test(plain) === true) return true;
  return pluralEndings.some((ending) => plain.length > ending.length + 2 && plain.endsWith(ending));
}

function sharesEnding(reading: Reading, a: string, b: string): boolean {
  return reading.index.pluralEndings.some((ending) => a.endsWith(ending) && b.endsWith(ending));
}

function isName(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return word?.kind === 'word' && !isAdjective(reading, at) && !isListed(reading, at, ALL);
}

const ALL: readonly (keyof KindWords)[] = [...PARTIES, ...THINGS, 'title', 'common', 'officialMark', 'socialPost'];

function isAdjective(reading: Reading, at: number): boolean {
  const { article, kinds, relationalEndings, sets } = reading.index;
  const word = reading.words[at]?.text ?? '';
  const plain = word.startsWith(article) ? word.slice(article.length) : word;
  if (sets.fixedAdjectives.has(word) || sets.fixedAdjectives.has(plain)) return true;
  if (kinds.office.has(word) || kinds.people.has(word) || kinds.official.has(word) || kinds.organisation.has(word))
    return false;
  return relationalEndings.some((ending) => plain.length > ending.length + 2 && plain.endsWith(ending));
}

function isListed(reading: Reading, at: number, names: readonly (keyof KindWords)[]): boolean {
  const next = reading.words[at + 1]?.text ?? '';
  return lookups(reading, at, false).some((form) =>
    names.some((name) => reading.index.kinds[name].has(form) || reading.index.kinds[name].has(`${form} ${next}`)),
  );
}
