import { foldText } from './fold';
import { type Span, trimSpan } from './span';
import { finish, type Steps } from './steps';
import type { TextLexicon } from './text-lexicon';

/** What the rules need of a lexicon, prepared once. */
interface SentenceWords {
  readonly abbreviations: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
  readonly dottedOrdinals: boolean;
}

const prepared = new WeakMap<TextLexicon, SentenceWords>();

const LINE = /[^\n\r\u2028\u2029]+/gu;
const END = /[.!?؟۔…。]+/gu;
const CLOSING = /["'”“’»›)\]}]/u;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const ARABIC_LETTER = /[\u0621-\u063A\u0641-\u064A]/u;
const BREAKS_WORD = /[\s"'”“’‘«»()[\]{},،؛;:!?؟]/u;
/** No abbreviation or name is looked for further away than this many characters, so that the scan stays linear. */
const REACH = 40;
/** Two dots end a sentence only after this many words: before, they set off a dateline or a topic ("مصر.. …"). */
const WORDS_BEFORE_DOTS = 4;

function wordsOf(lexicon: TextLexicon): SentenceWords {
  let words = prepared.get(lexicon);
  if (words === undefined) {
    words = {
      abbreviations: new Set(lexicon.abbreviations.map((entry) => entry.replace(/\.$/u, ''))),
      months: new Set(Object.values(lexicon.months).flatMap((names) => names.map(foldText))),
      stopWords: new Set(lexicon.stopWords.map(foldText)),
      dottedOrdinals: lexicon.dottedOrdinals === true,
    };
    prepared.set(lexicon, words);
  }
  return words;
}

/**
 * Splits a text into sentences, in order; blank lines and white space at the edges belong to none. A sentence never
 * crosses a line break, since a line is a block of the page. A quotation of several sentences is split as well; marks
 * that close after the full stop stay with the sentence they close. Linear in the text's length.
 */
export function splitSentences(text: string, lexicon: TextLexicon): Span[] {
  return finish(sentenceSteps(text, lexicon));
}

/** {@link splitSentences} in steps. */
export function* sentenceSteps(text: string, lexicon: TextLexicon): Steps<Span[]> {
  const words = wordsOf(lexicon);
  const sentences: Span[] = [];
  for (const line of text.matchAll(LINE)) {
    yield* splitLine(text, [line.index, line.index + line[0].length], words, sentences);
    yield;
  }
  return sentences;
}

/** Full stops looked at in one step. */
const STEP = 64;

function* splitLine(text: string, [start, end]: Span, words: SentenceWords, into: Span[]): Steps<void> {
  let from = start;
  let marks = 0;
  for (const match of text.slice(start, end).matchAll(END)) {
    if (++marks % STEP === 0) yield;
    const mark = start + match.index;
    if (mark < from) continue;
    const after = pastClosing(text, mark + match[0].length, end);
    if (after < end && !endsSentence(text, from, mark, match[0], after, words)) continue;
    push(text, [from, after], into);
    from = after;
  }
  push(text, [from, end], into);
}

function push(text: string, span: Span, into: Span[]): void {
  const trimmed = trimSpan(text, span);
  if (trimmed[0] < trimmed[1]) into.push(trimmed);
}

/** Where the marks that close a quotation or a bracket right after a full stop end. */
function pastClosing(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && CLOSING.test(text[to] ?? '')) to++;
  // A mark with a letter glued to it opens what follows.
  if (to > at && to < end && LETTER.test(text[to] ?? '')) return at;
  return to;
}

function endsSentence(
  text: string,
  from: number,
  mark: number,
  marks: string,
  after: number,
  words: SentenceWords,
): boolean {
  const next = text[after] ?? '';
  const before = wordBefore(text, from, mark);
  if (!/\s/u.test(next)) {
    // Printed without a space: only between two whole Arabic words, and never at a break inside a word.
    const following = wordAfter(text, after);
    return (
      marks === '.' && before.length > 2 && following.length > 2 && isArabicWord(before) && isArabicWord(following)
    );
  }
  const opening = firstLetter(text, after);
  if (opening !== '' && LOWER.test(opening)) return false;
  if (before === '' && !/[)\]"'”“’»]/u.test(text[mark - 1] ?? '')) return marks.length === 1 && mark > from;
  if (/^(?:\.{2,}|…+)$/u.test(marks)) return countWords(text, from, mark) >= WORDS_BEFORE_DOTS;
  if (marks !== '.') return true;
  return !isAbbreviation(text, from, mark, before, after, words);
}

function isAbbreviation(
  text: string,
  from: number,
  mark: number,
  before: string,
  after: number,
  words: SentenceWords,
): boolean {
  if (after > mark + 1) return false;
  const folded = foldText(before);
  const following = wordAfter(text, after);
  const startsAnew = following.length > 1 && words.stopWords.has(foldText(following));
  if (/^\p{N}+$/u.test(folded)) {
    if (words.dottedOrdinals && /^\p{N}{1,2}$/u.test(folded) && following !== '' && !startsAnew) return true;
    return text.slice(from, mark).trim() === before || words.months.has(foldText(following));
  }
  // As printed: "No." before a figure, and not the answer "no."
  if (words.abbreviations.has(before)) return !startsAnew;
  if (/^\p{L}$/u.test(before)) return /^\p{Lu}$/u.test(before) || ARABIC_LETTER.test(before);
  return /^(?:\p{L}\.)+\p{L}$/u.test(before) && !startsAnew;
}

function wordBefore(text: string, from: number, mark: number): string {
  let at = mark;
  const limit = Math.max(from, mark - REACH);
  while (at > limit && !BREAKS_WORD.test(text[at - 1] ?? '')) at--;
  return text.slice(at, mark);
}

function wordAfter(text: string, after: number): string {
  let start = after;
  const limit = Math.min(text.length, after + REACH);
  while (start < limit && /[^\p{L}\p{N}\n]/u.test(text[start] ?? '')) start++;
  let end = start;
  while (end < limit && /[\p{L}\p{M}'’-]/u.test(text[end] ?? '')) end++;
  return text.slice(start, end);
}

/** The letter that opens what follows, past spaces and opening marks; empty when a digit or nothing does. */
function firstLetter(text: string, after: number): string {
  for (let at = after; at < Math.min(text.length, after + 6); at++) {
    const character = text[at] ?? '';
    if (LETTER.test(character)) return character;
    if (/\p{N}/u.test(character)) return '';
  }
  return '';
}

function isArabicWord(word: string): boolean {
  return ARABIC_LETTER.test(word[0] ?? '') && ARABIC_LETTER.test(word.at(-1) ?? '');
}

function countWords(text: string, from: number, mark: number): number {
  const near = text.slice(Math.max(from, mark - 2 * REACH), mark);
  return near.split(/\s+/u).filter((word) => LETTER.test(word)).length;
}
