import { bareForms, phraseAt, type Range, type Reading } from './reading';

const STOPS = new Set(['.', '!', '?', '؟', '…', '۔']);

/** True for a mark that ends a sentence. */
export function isStop(reading: Reading, at: number): boolean {
  return reading.words[at]?.kind === 'mark' && STOPS.has(reading.words[at]?.text ?? '');
}

export function isComma(reading: Reading, at: number): boolean {
  const text = reading.words[at]?.text;
  return text === ',' || text === '،';
}

export function isColon(reading: Reading, at: number): boolean {
  return reading.words[at]?.text === ':';
}

export function isDash(reading: Reading, at: number): boolean {
  const text = reading.words[at]?.text ?? '';
  return text === '-' || text === '–' || text === '—' || text === '―';
}

/** No rule looks further than this many words from where it stands, so that a book without a full stop stays linear. */
const FURTHEST = 600;

/** The range of the sentence that a word is in, as far as a rule at that word may look. */
export function sentenceOf(reading: Reading, at: number): Range {
  const [from, to] = reading.sentences[reading.words[at]?.sentence ?? 0] ?? [at, at];
  if (to - from <= FURTHEST) return [from, to];
  // Datelines are words of a sentence that are not within its range.
  return [Math.max(from, Math.min(at, to) - FURTHEST), Math.min(to, Math.max(at, from) + FURTHEST)];
}

/**
 * Where the clause around a word may reach: its sentence, or the quotation it is in when that is shorter. A quotation
 * that runs over several sentences widens nothing here; see {@link contentEnd}.
 */
export function scopeOf(reading: Reading, at: number): Range {
  const [from, to] = sentenceOf(reading, at);
  const id = reading.outer[at] ?? -1;
  const quote = id >= 0 ? reading.quotes[id] : undefined;
  if (quote === undefined) return [from, to];
  return [Math.max(from, quote.open + 1), Math.min(to, quote.end)];
}

/**
 * The end of a content clause that starts at a word: its sentence's end, and further when a quotation that began in the
 * sentence is still open, or when the next sentence goes on with a conjunction glued to a complementizer ("وإنه …").
 */
export function contentEnd(reading: Reading, start: number): number {
  const [, scopeEnd] = scopeOf(reading, start);
  let end = scopeEnd;
  if ((reading.outer[start] ?? -1) < 0) {
    for (let guard = 0; guard < 200; guard++) {
      const id = reading.outer[Math.max(start, lastWord(reading, start, end) - 1)] ?? -1;
      const quote = id >= 0 ? reading.quotes[id] : undefined;
      if (quote?.closed === true && quote.end > end) {
        end =
          quote.after < (sentenceOf(reading, quote.end - 1)[1] ?? 0)
            ? sentenceOf(reading, quote.end - 1)[1]
            : quote.after;
        continue;
      }
      const next = reading.words[end];
      if (next === undefined || next.block !== reading.words[start]?.block || !goesOn(reading, end)) break;
      end = sentenceOf(reading, end)[1];
    }
    return beforeRemark(reading, start, end);
  }
  return end;
}

/** How far into a content the writer's own remark is looked for, in words; keeps hostile text linear. */
const REMARK = 150;

/** "…، ويرجع ذلك إلى", "…، دون أن يقدم تفاصيل": the writer's own words after a comma, outside quotation marks, end a content. */
function beforeRemark(reading: Reading, start: number, end: number): number {
  for (let at = start + 2; at < Math.min(end, start + REMARK); at++)
    if (isComma(reading, at) && (reading.outer[at] ?? -1) < 0 && listed(reading, 'remarks', at + 1) > 0) return at;
  return end;
}

function lastWord(reading: Reading, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && reading.words[at - 1]?.kind === 'mark') at--;
  return at;
}

/** True when a sentence begins with a conjunction glued to a complementizer. */
function goesOn(reading: Reading, at: number): boolean {
  const [, bare] = bareForms(reading, at);
  return bare !== undefined && (reading.index.sets.complementizers.has(bare) || reading.index.sets.openers.has(bare));
}

/** Takes commas, colons, stops and lone marks off both ends of a range; null when nothing is left. */
export function tidy(reading: Reading, [from, to]: Range): Range | null {
  let start = from;
  let end = to;
  for (let changed = true; changed && start < end; ) {
    changed = false;
    while (end > start && isEdgeMark(reading, end - 1)) {
      end--;
      changed = true;
    }
    while (end > start && isEdgeMark(reading, start)) {
      start++;
      changed = true;
    }
    const quote = reading.opening.get(start);
    if (quote !== undefined && start < end) {
      if (quote.after === end || (!quote.closed && quote.end >= end)) {
        start = reading.words[start]?.text === "'" ? start + 2 : start + 1;
        end = Math.min(end, quote.end);
        changed = true;
      }
    } else if (end > start && reading.words[end - 1]?.kind === 'mark' && isLoneQuote(reading, start, end)) {
      end--;
      changed = true;
    }
  }
  return end > start ? [start, end] : null;
}

const EDGE = new Set([',', '،', ':', ';', '؛', '.', '…', '-', '–', '—', '•', '*', '\u001a']);
const QUOTE_MARKS = new Set(['"', '“', '”', '«', '»']);

function isEdgeMark(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return word !== undefined && word.kind === 'mark' && EDGE.has(word.text);
}

/** A closing mark whose partner is outside the range. */
function isLoneQuote(reading: Reading, start: number, end: number): boolean {
  if (!QUOTE_MARKS.has(reading.words[end - 1]?.text ?? '')) return false;
  for (const at of [start - 1, start]) {
    const quote = reading.opening.get(at);
    if (quote !== undefined && quote.after === end) return true;
  }
  const id = reading.outer[end - 2] ?? -1;
  const quote = id >= 0 ? reading.quotes[id] : undefined;
  return quote === undefined ? true : quote.after === end && quote.open < start;
}

/** True when the content is nothing but one quotation. */
export function isWhollyQuoted(reading: Reading, content: readonly Range[]): boolean {
  return content.every(([from, to]) => {
    const id = reading.outer[from] ?? -1;
    return id >= 0 && id === reading.outer[to - 1];
  });
}

/** True when a listed word or phrase stands at a place; returns the index after it, or -1. */
export function listed(reading: Reading, list: keyof Reading['index']['phrases'], at: number, glued = false): number {
  const found = phraseAt(reading, reading.index.phrases[list], at);
  if (found !== null) return found.end;
  if (glued) {
    for (const form of bareForms(reading, at).slice(1)) {
      const joined = phraseAt(reading, reading.index.phrases[list], at, form);
      if (joined !== null) return joined.end;
    }
  }
  return -1;
}
