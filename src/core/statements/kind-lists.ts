import type { KindWords } from './attribution-lexicon';
import type { Range, Reading } from './reading';

export type ListName = keyof KindWords;
export const LISTS: readonly ListName[] = [
  'utterance',
  'socialPost',
  'document',
  'outlet',
  'outletNames',
  'office',
  'official',
  'people',
  'reports',
  'organisation',
  'place',
  'title',
];

/** The forms under which a word may be listed: as it stands, without glued letters, without the article, with it. */
export function lookups(reading: Reading, at: number, first: boolean): string[] {
  const word = reading.words[at]?.text ?? '';
  const { article, caseEndings, gluedConjunctions, gluedPrepositions, lexicon } = reading.index;
  // A sound plural or a dual of people: شاهدان, محامون.
  const { feminineEndings, pluralEndings: all } = reading.index;
  const pluralEndings = lexicon.order === 'verb-first' ? all.filter((ending) => !feminineEndings.includes(ending)) : [];
  const forms = [word];
  const glued = first ? [...gluedConjunctions, ...gluedPrepositions] : gluedConjunctions;
  for (const letters of glued) {
    if (!word.startsWith(letters) || word.length < letters.length + 3) continue;
    const rest = word.slice(letters.length);
    forms.push(rest);
    // للمصدر: the article has lost its first letter after ل.
    if (letters.length > 1) forms.push(article + rest);
  }
  if (article !== '') {
    for (const form of [...forms]) {
      if (form.startsWith(article) && form.length > article.length + 1) forms.push(form.slice(article.length));
    }
  }
  for (const ending of pluralEndings) {
    for (const form of [...forms])
      if (form.length > ending.length + 2 && form.endsWith(ending)) forms.push(form.slice(0, -ending.length));
  }
  for (const ending of caseEndings) {
    for (const form of [...forms])
      if (form.length > 3 && form.endsWith(ending)) forms.push(form.slice(0, -ending.length));
  }
  if (word.endsWith("'s")) forms.push(word.slice(0, -2));
  return forms;
}

export function inList(reading: Reading, name: ListName, [at, to]: Range, first: boolean): boolean {
  const set = reading.index.kinds[name];
  if (reading.index.lexicon.verbSecond !== undefined && endsInListed(reading.words[at]?.text ?? '', name, set))
    return true;
  const next = reading.words[at + 1]?.text;
  const third = reading.words[at + 2]?.text;
  for (const form of lookups(reading, at, first)) {
    if (set.has(form)) return true;
    if (next !== undefined && at + 1 < to && set.has(`${form} ${next}`)) return true;
    if (third !== undefined && at + 2 < to && set.has(`${form} ${next} ${third}`)) return true;
  }
  return false;
}

/** Lists whose words build compounds. */
const COMPOUNDED: ReadonlySet<ListName> = new Set([
  'utterance',
  'document',
  'outlet',
  'office',
  'official',
  'people',
  'reports',
  'organisation',
  'common',
]);
/** Fewer letters than this at the end of a word make no compound of it. */
const SHORTEST_HEAD = 5;

/** "Polizeisprecher", "SPD-Chef": a compound is listed by its last part. */
function endsInListed(word: string, name: ListName, set: ReadonlySet<string>): boolean {
  if (!COMPOUNDED.has(name)) return false;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0 && set.has(word.slice(hyphen + 1))) return true;
  const last = Math.min(word.length - SHORTEST_HEAD, 24);
  for (let from = 2; from <= last; from++) if (set.has(word.slice(from))) return true;
  return false;
}

/** The first word that says what the source is, past numbers and determiners ("three", أحد, "a number of"). */
export function headOf(reading: Reading, [from, to]: Range): number {
  const { sets } = reading.index;
  let at = from;
  while (at < to - 1) {
    const word = reading.words[at];
    if (word === undefined) break;
    const skip =
      word.kind !== 'word' ||
      sets.determiners.has(word.text) ||
      (at > from && sets.prepositions.has(word.text) && at - from < 3 && isDeterminer(reading, at - 1));
    if (!skip) break;
    at++;
  }
  return at;
}

function isDeterminer(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return word !== undefined && (word.kind === 'number' || reading.index.sets.determiners.has(word.text));
}
