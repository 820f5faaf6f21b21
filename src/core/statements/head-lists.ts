import { inList, LISTS, type ListName } from './kind-lists';
import type { Range, Reading } from './reading';

/** The list that knows the word, or the words, at the start of a range. */
export function listAt(reading: Reading, range: Range, first: boolean): ListName | null {
  for (const name of LISTS) if (inList(reading, name, range, first)) return name;
  return null;
}

/** The list of the first noun, past its adjectives; of a name that follows it, the phrase knows more itself. */
export function listOfFirstNoun(reading: Reading, [from, to]: Range): ListName | null {
  for (let at = from; at < to; at++) {
    const word = reading.words[at];
    if (word === undefined || word.text === ',') return null;
    if (!word.capital) continue;
    const list = listAt(reading, [at, to], true);
    if (list !== null || at > from) return list;
  }
  return null;
}

/** In a language whose head comes last, the list of the last word before a preposition, comma or relative. */
export function listOfEnglishLike(reading: Reading, [from, to]: Range): ListName | null {
  const { sets } = reading.index;
  let end = from;
  while (end < to) {
    const word = reading.words[end];
    if (word === undefined) break;
    if (
      end > from &&
      (word.text === ',' || sets.prepositions.has(word.text) || sets.relatives.has(word.text) || word.text === '(')
    )
      break;
    end++;
  }
  for (const name of ['outletNames', 'place', 'organisation'] as const) {
    if (inList(reading, name, [from, end], true) && end - from <= 4 && spans(reading, name, from, end)) return name;
  }
  // "the news agency", but "the health agency".
  const pair = end - from > 1 ? outletPair(reading, end) : null;
  if (pair !== null) return pair;
  const names: ListName[] = [];
  for (let at = end - 1; at >= from; at--) {
    const found = listAt(reading, [at, end], true);
    // "the Harbour Post": a name that ends in a word for posts is a paper's.
    if (found === 'socialPost' && reading.words[at]?.capital && reading.words[at - 1]?.capital) return 'outlet';
    if (found !== null) {
      // A title before a name is its head: "spokeswoman Melezia Figueroa"; a company's last word is it.
      names.push(found);
      if (at === end - 1 || found === 'office' || found === 'title' || found === 'official') return found;
    } else if (at === end - 1 && reading.words[at]?.capital !== true) return firstListed(reading, [from, end]);
  }
  return names[0] ?? null;
}

function outletPair(reading: Reading, end: number): ListName | null {
  const [first = '', second = ''] = reading.words.slice(end - 2, end).map(({ text }) => text);
  return reading.index.kinds.outlet.has(`${first} ${second}`) ? 'outlet' : null;
}

/** "a memo seen by": the listed noun before words that only tell more of it, when no name and no other noun follows. */
function firstListed(reading: Reading, [from, end]: Range): ListName | null {
  const at = end - 2;
  if (at < from || reading.words[end]?.kind !== 'word' || reading.words[at]?.capital) return null;
  return reading.index.sets.prepositions.has(reading.words[end]?.text ?? '')
    ? listAt(reading, [at, at + 1], true)
    : null;
}

function spans(reading: Reading, name: ListName, from: number, end: number): boolean {
  const set = reading.index.kinds[name];
  const phrase = reading.words
    .slice(from, end)
    .map((word) => word.text)
    .join(' ');
  return set.has(phrase.replace(/'s$/u, ''));
}
