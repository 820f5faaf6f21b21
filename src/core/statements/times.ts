import type { Reading } from './reading';

/** The index after the words from `at` on that say when: "on Monday", "late last week", "July 3"; `at` when none do. */
export function pastTime(reading: Reading, at: number): number {
  for (let end = at + 4; end > at; end--) if (isTimePhrase(reading, at, end)) return end;
  return at;
}

/** Where the words that say when begin at the end of a phrase: "the official | on Monday"; `end` when there are none. */
export function beforeTime(reading: Reading, from: number, end: number): number {
  for (let start = Math.max(from + 1, end - 4); start < end; start++)
    if (isTimePhrase(reading, start, end)) return start;
  return end;
}

/** Nothing but a preposition, words of order, and a day, month, or unit of time with a word before it. */
function isTimePhrase(reading: Reading, from: number, to: number): boolean {
  const { sets } = reading.index;
  let tells = false;
  for (let at = from; at < to; at++) {
    const word = reading.words[at];
    if (word === undefined || word.sentence !== reading.words[from]?.sentence) return false;
    const named = reading.weekdays.has(word.text) || (word.capital && reading.months.has(word.text));
    const counted = word.kind === 'number' && at > from && reading.months.has(reading.words[at - 1]?.text ?? '');
    if (named || counted || sets.timeWords.has(word.text)) tells = true;
    else if (sets.timeNouns.has(word.text)) {
      if (at === from || !sets.adverbials.has(reading.words[at - 1]?.text ?? '')) {
        if (!reading.weekdays.has(reading.words[at - 1]?.text ?? '')) return false;
      }
      tells = true;
    } else if (!(at === from ? sets.adverbials.has(word.text) : sets.adverbials.has(word.text) && !tells)) return false;
  }
  return tells;
}
