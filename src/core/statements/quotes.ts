import type { Word } from './reading';

/** One quotation: the indices of its first and last word, marks left out, and of what follows its closing mark. */
export interface Quote {
  readonly id: number;
  /** Index of the opening mark. */
  readonly open: number;
  /** Index after the last word or mark inside. */
  readonly end: number;
  /** Index after the closing mark; equals `end` when the mark is missing. */
  readonly after: number;
  readonly closed: boolean;
  readonly depth: number;
}

const FAMILY: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '«',
  '»': '«',
  '‹': '«',
  '›': '«',
};
const MAX_DEPTH = 3;

interface Open {
  readonly at: number;
  readonly family: string;
  /** Number of marks that open it: two for '' written as two apostrophes. */
  readonly width: number;
}

/** True when the word is a quotation mark of any kind; '' counts when two apostrophes touch. */
export function isQuoteMark(words: readonly Word[], at: number): boolean {
  return widthAt(words, at) > 0;
}

function widthAt(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined || word.kind !== 'mark') return 0;
  if (FAMILY[word.text] !== undefined) return 1;
  const next = words[at + 1];
  if ((word.text === "'" || word.text === '`') && next?.text === word.text && next.start === word.end) return 2;
  return 0;
}

/**
 * Pairs the quotation marks of one block, `[from, to)`. Any mark may open or close; which one it does is told by the white
 * space around it and by what is open. A quotation that is never closed ends with its sentence, or with the block when
 * the next block opens with a mark again, as is printed when a quotation runs over paragraphs. Linear.
 */
export function pairQuotes(
  text: string,
  words: readonly Word[],
  [from, to]: readonly [number, number],
  runsOn: boolean,
  firstId: number,
): Quote[] {
  const quotes: Quote[] = [];
  const stack: Open[] = [];
  const close = (open: Open, end: number, after: number, closed: boolean): void => {
    if (end > open.at + open.width) {
      quotes.push({ id: firstId + quotes.length, open: open.at, end, after, closed, depth: stack.length });
    }
  };
  for (let at = from; at < to; at++) {
    const width = widthAt(words, at);
    if (width === 0) continue;
    const word = words[at] as Word;
    const last = words[at + width - 1] as Word;
    const family = width === 2 ? "''" : (FAMILY[word.text] ?? '"');
    const spaceBefore = /^$|[\s([{—–\u0640-]/u.test(text[word.start - 1] ?? '');
    const spaceAfter = /^$|[\s.,،;؛:!?؟)\]}—–]/u.test(text[last.end] ?? '');
    const top = stack.at(-1);
    const opens =
      top === undefined ||
      (top.family !== family && !spaceAfter) ||
      (spaceBefore && !spaceAfter && stack.length < MAX_DEPTH);
    if (opens) {
      if (stack.length < MAX_DEPTH) stack.push({ at, family, width });
    } else {
      // A mark of another family closes nothing that it did not open, unless nothing else can.
      const match = stack.findLastIndex((open) => open.family === family);
      if (match >= 0 || stack.length === 1) {
        const kept = match >= 0 ? match : 0;
        while (stack.length > kept + 1) {
          const inner = stack.pop() as Open;
          close(inner, at, at, false);
        }
        const open = stack.pop() as Open;
        close(open, at, at + width, true);
      }
    }
    at += width - 1;
  }
  while (stack.length > 0) {
    const open = stack.pop() as Open;
    let end = to;
    if (!runsOn || stack.length > 0) {
      const sentence = words[open.at]?.sentence;
      end = open.at;
      while (end < to && words[end]?.sentence === sentence) end++;
    }
    close(open, end, end, false);
  }
  return quotes.sort((a, b) => a.open - b.open);
}
