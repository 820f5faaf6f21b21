import { isComma } from './clauses';
import { listAt, listOfEnglishLike, listOfFirstNoun } from './head-lists';
import { headOf, inList, LISTS, type ListName, lookups } from './kind-lists';
import { anonymityEnd } from './noun-phrases';
import { namesPublisher, type Range, type Reading } from './reading';
import type { SourceKind } from './statement';

/** What a source phrase says about who it is. */
export interface SourceReading {
  readonly kind: SourceKind;
  /** A proper name of a person is part of the phrase. */
  readonly named: boolean;
  /** The phrase names its head by a listed word or a name; false when the kind is only the likeliest. */
  readonly known: boolean;
  /** The head is a listed word, not only a name by its looks. */
  readonly listed: boolean;
  /** The phrase stands for its issuer: "the statement", البيان. */
  readonly utterance: boolean;
  /** Index of the head word. */
  readonly head: number;
  /** The words that make up the proper name, when there is one. */
  readonly name: Range | null;
}

/** Where every noun has a capital, a name is one that no list has and that opens the phrase or follows another noun. */
function isNameAmongNouns(reading: Reading, at: number, range: Range): boolean {
  if (['common', 'officialMark', ...LISTS].some((name) => inList(reading, name as ListName, [at, at + 1], false)))
    return false;
  const before = reading.words[at - 1];
  if (at === range[0] || before === undefined) return true;
  if (reading.index.sets.determiners.has(before.text)) return false;
  return before.capital || before.text === ',' || before.text === '.';
}

/** "Traders said": a lone plural that opens its sentence and has a capital nowhere else is no name. */
function isPluralOpening(reading: Reading, at: number, [from, to]: Range): boolean {
  if (reading.index.lexicon.verbSecond !== undefined || at !== from) return false;
  const word = reading.words[at];
  const next = reading.words[at + 1];
  if (word === undefined || reading.words[at - 1]?.sentence === word.sentence) return false;
  // "Tenants at Garrick House".
  if (to - from > 1 && (next?.kind !== 'word' || next.capital || !reading.index.sets.prepositions.has(next.text)))
    return false;
  const plural = reading.index.pluralEndings.some((ending) => word.text.endsWith(ending));
  return plural && !word.text.endsWith("'s") && !reading.names.has(word.text);
}

/** True when the words have letters of two cases at all, so that a capital tells a name. */
function isNameWord(reading: Reading, at: number, range: Range): boolean {
  const word = reading.words[at];
  if (word === undefined || word.kind !== 'word' || word.text.length < 2) return false;
  const cased = word.text.toLowerCase() !== word.text.toUpperCase();
  const { sets, kinds, article, adjectiveEndings } = reading.index;
  if (cased) {
    if (isPluralOpening(reading, at, range)) return false;
    if (!word.capital || reading.index.pronouns.has(word.text) || sets.determiners.has(word.text)) return false;
    if (sets.adverbs.has(word.text) || sets.connectives.has(word.text) || sets.prepositions.has(word.text))
      return false;
    if (reading.index.lexicon.verbSecond !== undefined) return isNameAmongNouns(reading, at, range);
    return !['office', 'title', 'official', 'people', 'organisation', 'place', 'outlet', 'common', 'officialMark'].some(
      (name) => kinds[name as ListName].has(word.text.replace(/'s$/u, '')),
    );
  }
  if (isKnownWord(reading, at, range)) return false;
  const plain = word.text.startsWith(article) ? word.text.slice(article.length) : word.text;
  const adjective = plain.length > 3 && adjectiveEndings.some((ending) => plain.endsWith(ending));
  if (at === range[0]) return !(adjective && (word.text.startsWith(article) || isRelational(reading, word.text)));
  const follows = word.text.startsWith(article) && isNameWord(reading, at - 1, range);
  if (follows) return true;
  if (!word.text.startsWith(article)) {
    if (!adjective) return true;
    // After a definite head a word without article is no adjective: الخبير رائد فوزي.
    const definite = reading.words[headOf(reading, range)]?.text.startsWith(article) === true;
    return namesAfterDefinite(reading, at, range) || (definite && isNameWord(reading, at - 1, range));
  }
  if (adjective) return false;
  return at === range[1] - 1 && followsTitle(reading, at, range);
}

/** Function words, and words that a list of kinds knows: no names where letters have one case. */
function isKnownWord(reading: Reading, at: number, range: Range): boolean {
  const { sets, kinds, article } = reading.index;
  const text = reading.words[at]?.text ?? '';
  const small = [sets.prepositions, sets.determiners, sets.connectives, sets.relatives, sets.appositives];
  if (small.some((set) => set.has(text))) return true;
  const plain = text.startsWith(article) ? text.slice(article.length) : text;
  // العلي is no preposition, though it is spelt like one behind its article.
  const family = plain !== text && sets.prepositions.has(plain);
  const lists = family ? LISTS : (['common', 'officialMark', ...LISTS] as const);
  if (lists.some((name) => inList(reading, name as ListName, [at, range[1]], true))) return true;
  return (!family && kinds.common.has(plain)) || kinds.officialMark.has(plain) || kinds.office.has(plain);
}

/**
 * "الدكتورة سلمى قباني": bare words right after a definite one do not describe it. Asks of the words between only what
 * needs no look at their own neighbours: otherwise the work would double with each word.
 */
function namesAfterDefinite(reading: Reading, at: number, range: Range): boolean {
  let before = at - 1;
  while (before > range[0] && before > at - 3 && !isDefiniteWord(reading, before) && isBareWord(reading, before, range))
    before--;
  return before >= range[0] && isDefiniteWord(reading, before);
}

function isBareWord(reading: Reading, at: number, range: Range): boolean {
  const word = reading.words[at];
  return word?.kind === 'word' && word.text.length > 1 && !isKnownWord(reading, at, range);
}

function isDefiniteWord(reading: Reading, at: number): boolean {
  const { article } = reading.index;
  return reading.words[at]?.text.startsWith(article) === true;
}

/** "داعشية منشقة": an adjective of the feminine stands for somebody without a name; shorter words may be names. */
function isRelational({ index }: Reading, word: string): boolean {
  return word.length > 5 && index.relationalEndings.some((ending) => ending.length > 1 && word.endsWith(ending));
}

/** "محاميا اطلع على الملف": the ending says that nobody in particular is meant. */
function isIndefinite(reading: Reading, head: number, name: Range | null): boolean {
  const { caseEndings, kinds, lexicon } = reading.index;
  if (lexicon.order !== 'verb-first' || name === null) return false;
  const word = reading.words[head]?.text ?? '';
  return caseEndings.some((ending) => word.endsWith(ending) && kinds.office.has(word.slice(0, -ending.length)));
}

/** "الرئيس الأسد": a title right before makes a name of a word with an article. */
function followsTitle(reading: Reading, at: number, range: Range): boolean {
  // "وزيرة الإسكان": an office without article is in construct with its field.
  if (reading.words[at - 1]?.text.startsWith(reading.index.article) !== true) return false;
  return ['office', 'title'].some((name) => inList(reading, name as ListName, [at - 1, range[1]], at - 1 === range[0]));
}

/** Words of a source phrase that are read; more are no source that anybody wrote for readers. */
const LONGEST = 40;

/** Tells the kind of a source from the phrase that names it. */
export function readSource(reading: Reading, [from, to]: Range): SourceReading {
  const range: Range = [from, Math.min(to, from + LONGEST)];
  const lastFirst = reading.index.lexicon.order === 'subject-first';
  const head = headOf(reading, range);
  const name = properName(reading, range, lastFirst);
  const verbSecond = reading.index.lexicon.verbSecond !== undefined;
  const list =
    lastFirst || verbSecond
      ? verbSecond
        ? listOfFirstNoun(reading, [head, range[1]])
        : listOfEnglishLike(reading, [head, range[1]])
      : listAt(reading, [head, range[1]], true);
  const named =
    name !== null &&
    !isDescription(reading, head, name, list) &&
    !(lastFirst && ((isRole(list) && modifies(reading, range, name, list)) || describes(reading, range, name, list)));
  const make = (kind: SourceKind, known = true, utterance = false): SourceReading => ({
    kind,
    named: named && kind === 'named-person',
    known,
    listed: list !== null || lastFirst,
    utterance,
    head,
    name: kind === 'named-person' ? name : null,
  });
  const official = hasAny(reading, range, 'officialMark');
  switch (list) {
    case 'utterance':
      return make(range[1] - head > 1 ? issuerKind(reading, [head + 1, range[1]]) : 'document', true, true);
    case 'socialPost':
      return make('social-post');
    case 'document':
      return make('document');
    case 'outlet':
    case 'outletNames':
      return make('named-outlet');
    case 'reports':
      return make('reports');
    case 'organisation':
    case 'place':
      return make('named-organisation');
    case 'official':
      return make(named ? 'named-person' : 'unnamed-official');
    case 'people':
      // "Employee Tom Hale": where capitals tell names, a name makes a person of the word before it.
      if (named && lastFirst) return make('named-person');
      return make(official ? 'unnamed-official' : 'unnamed-source');
    case 'office':
    case 'title':
      if ((named && !isIndefinite(reading, head, name)) || isDefinite(reading, head, range[1]))
        return make('named-person');
      return make(official ? 'unnamed-official' : 'unnamed-source');
    default:
      return make(named ? 'named-person' : official ? 'unnamed-official' : 'unnamed-source', named);
  }
}

/** "ضابط متقاعد", "صديق طلاس": one word right after a role without article describes it; a name there has two. */
function isDescription(reading: Reading, head: number, [from, to]: Range, list: ListName | null): boolean {
  const { article, lexicon, sets } = reading.index;
  if (lexicon.order !== 'verb-first' || (!isRole(list) && list !== 'office')) return false;
  const word = reading.words[head]?.text ?? '';
  return to - from === 1 && from === head + 1 && !word.startsWith(article) && !sets.nameParticles.has(word);
}

function isRole(list: ListName | null): list is 'official' | 'people' {
  return list === 'official' || list === 'people';
}

/** "a Trump aide", "a senior NATO official": a name before the word for the role is whose official it is. */
function modifies(reading: Reading, range: Range, name: Range, list: ListName): boolean {
  for (let at = name[1]; at < range[1]; at++) {
    if (reading.words[at]?.text === ',') return false;
    if (inList(reading, list, [at, range[1]], false)) return true;
  }
  return false;
}

/** "Harbour pilots": a name before a noun that no list has is not whom the phrase names. */
function describes(reading: Reading, range: Range, name: Range, list: ListName | null): boolean {
  const next = reading.words[name[1]];
  if (list !== null || name[1] >= range[1] || next?.kind !== 'word' || next.capital) return false;
  const { prepositions, connectives, relatives, adverbs, adverbials, timeWords } = reading.index.sets;
  return ![prepositions, connectives, relatives, adverbs, adverbials, timeWords].some((set) => set.has(next.text));
}

function issuerKind(reading: Reading, rest: Range): SourceKind {
  const inner = readSource(reading, rest);
  return inner.listed && inner.kind !== 'unnamed-source' ? inner.kind : 'named-organisation';
}

function hasAny(reading: Reading, [from, to]: Range, name: ListName): boolean {
  for (let at = from; at < to; at++) if (inList(reading, name, [at, to], at === from)) return true;
  return false;
}

/** A definite phrase, or a construct closed by a definite word or a name: "the minister", وزير الخارجية. */
function isDefinite(reading: Reading, head: number, to: number): boolean {
  const { article, sets } = reading.index;
  const cased = reading.words[head]?.text.toLowerCase() !== reading.words[head]?.text.toUpperCase();
  if (cased && reading.index.lexicon.verbSecond !== undefined) {
    let from = head;
    while (from > 0 && !sets.determiners.has(reading.words[from]?.text ?? '') && head - from < 4) from--;
    const determiner = reading.words[from]?.text ?? '';
    return !sets.determiners.has(determiner) || sets.definite.has(determiner);
  }
  if (cased) {
    const before = reading.words[head - 1]?.text ?? '';
    return reading.words[head]?.capital === true || sets.definite.has(before) || sets.possessives.has(before);
  }
  for (let at = head; at < Math.min(to, head + 3); at++) {
    // "نائب في الكتلة": what is definite after a preposition is not the office.
    if (sets.prepositions.has(reading.words[at]?.text ?? '')) break;
    if (lookups(reading, at, at === head).some((form) => form.startsWith(article))) return true;
  }
  return (
    head + 1 < to &&
    (inList(reading, 'place', [head + 1, to], false) || inList(reading, 'organisation', [head + 1, to], false))
  );
}

/** The words of a person's name in a phrase: the last run of name words that follows no preposition. */
function properName(reading: Reading, range: Range, cased: boolean): Range | null {
  const { sets } = reading.index;
  let found: Range | null = null;
  let preposition = false;
  for (let at = pastField(reading, range, cased); at < range[1]; at++) {
    const word = reading.words[at];
    if (word === undefined) break;
    if (found !== null && (word.text === ',' || word.text === '،' || (cased && sets.prepositions.has(word.text)))) {
      // "His Portuguese counterpart, Rui Lind": the name comes after the comma.
      if (!(word.text === ',' && namesNext(reading, found, at, range))) break;
      found = null;
      continue;
    }
    if (sets.prepositions.has(word.text)) preposition = true;
    // "the chief executive of Halden Motors": whose office it is, not who holds it.
    else if (cased && preposition && found === null) {
      const told = reading.words.slice(range[0], at + 2).some(({ text }) => sets.relatives.has(text));
      if (word.text !== ',' || told) continue;
      preposition = false;
    }
    if (!cased && isComma(reading, at) && opensClause(reading, at, range[1])) break;
    // "باحثين لم يشاركوا": a clause about them.
    if (!cased && at > range[0] && sets.negators.has(word.text)) break;
    // "متحدث باسم خدمة العمل الخارجي": what it is in the name of is no person's name.
    if (sets.boundWords.has(word.text)) {
      at++;
      while (at + 1 < range[1] && reading.words[at + 1]?.text.startsWith(reading.index.article) === true) at++;
      continue;
    }
    if (!isNameWord(reading, at, range) || agreesWithHead(reading, at, range)) continue;
    let end = at + 1;
    while (end < range[1] && (isNameWord(reading, end, range) || isInitial(reading, end))) end++;
    if (!preposition || end === range[1] || end - at > 1) {
      if (!(preposition && end - at < 2)) found = [at, end];
    }
    at = end - 1;
  }
  return found;
}

/** A run of capitals that only describes the office after it, and another one right after the comma. */
function namesNext(reading: Reading, [, to]: Range, comma: number, range: Range): boolean {
  const role = reading.words[comma - 1];
  if (to !== comma - 1 || role === undefined || role.capital || !reading.index.kinds.office.has(role.text))
    return false;
  return comma + 2 < range[1] && isNameWord(reading, comma + 1, range) && isNameWord(reading, comma + 2, range);
}

/** ", وهو أحد ثلاثة", "، تحدث بشرط عدم ذكر اسمه": what is told of a source after a comma names nobody. */
function opensClause(reading: Reading, comma: number, end: number): boolean {
  const { anonymityWords, appositives } = reading.index.sets;
  const next = reading.words[comma + 1]?.text ?? '';
  return appositives.has(next) || anonymityWords.has(next) || anonymityEnd(reading, comma, end + 1) > 0;
}

/** Words of a field that an office may be in construct with: محافظ إقليم السهول. */
const FIELD = 3;

/**
 * "محافظ إقليم السهول جابر الناصري": an office in construct ends with the first definite word, where a bare name follows
 * it. The phrase's own start where it is no such phrase.
 */
function pastField(reading: Reading, range: Range, cased: boolean): number {
  const { article } = reading.index;
  if (cased || article === '') return range[0];
  const head = headOf(reading, range);
  const office = inList(reading, 'office', [head, range[1]], head === range[0]);
  if (!office || lookups(reading, head, true).some((form) => form.startsWith(article))) return range[0];
  for (let at = head + 1; at <= Math.min(head + FIELD, range[1] - 2); at++) {
    const word = reading.words[at];
    if (word?.kind !== 'word') return range[0];
    if (!word.text.startsWith(article)) continue;
    return isNameWord(reading, at + 1, range) && isDefiniteWord(reading, at + 1) === false ? at + 1 : range[0];
  }
  return range[0];
}

/** "مسؤولين … كبيرين": a word in the head's own plural or case describes it. */
function agreesWithHead(reading: Reading, at: number, range: Range): boolean {
  const head = headOf(reading, range);
  if (at <= head || reading.words[at]?.capital === true) return false;
  const { caseEndings, pluralEndings } = reading.index;
  const noun = reading.words[head]?.text ?? '';
  const word = reading.words[at]?.text ?? '';
  return [...pluralEndings, ...caseEndings].some(
    (ending) => word.length > ending.length + 2 && noun.endsWith(ending) && word.endsWith(ending),
  );
}

function isInitial(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return (
    word !== undefined &&
    ((word.capital && word.text.length === 1) || (word.text === '.' && reading.words[at - 1]?.text.length === 1))
  );
}

/** True when a phrase names the outlet that prints the article: it relays nothing to itself. */
export function isOwnOutlet(reading: Reading, [from, to]: Range): boolean {
  for (let at = from; at < to; at++) {
    const words = reading.words[at]?.kind === 'word' ? lookups(reading, at, at === from) : [];
    if (words.some((word) => namesPublisher(reading, word))) return true;
  }
  return false;
}
