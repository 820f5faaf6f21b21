import { isComma, isDash, tidy } from './clauses';
import type { CueHit } from './cues';
import type { Range, Reading } from './reading';

/** The clause before a position, up to its comma: null when it is no clause. */
export function clauseBefore(reading: Reading, comma: number, scope: Range): Range | null {
  const content = tidy(reading, [scope[0], comma]);
  if (content === null || content[1] - content[0] < 3) return null;
  const { sets } = reading.index;
  const first = reading.words[content[0]]?.text ?? '';
  const closes = (reading.outer[content[1] - 1] ?? -1) >= 0;
  if (!closes && (sets.prepositions.has(first) || sets.subordinators.has(first)) && content[1] - content[0] < 10)
    return null;
  return content;
}

/** The content around "X said": the clause or quotation before it, and what goes on after it. */
export function leftContent(
  reading: Reading,
  hits: ReadonlyMap<number, CueHit>,
  start: number,
  after: number,
  scope: Range,
): Range[] | null {
  const edge = start - 1;
  const mark = reading.words[edge];
  if (mark === undefined || mark.block !== reading.words[after - 1]?.block) return null;
  let left: Range | null = null;
  if (closesQuote(reading, edge)) {
    let last = edge;
    while (last > 0 && (reading.outer[last] ?? -1) < 0) last--;
    const quote = reading.quotes[reading.outer[last] ?? -1];
    if (quote === undefined) return null;
    const lead = quote.open > scope[0] ? scope[0] : quote.open;
    left = tidy(reading, [lead, quote.after]);
  } else if (edge >= scope[0] && (isComma(reading, edge) || isDash(reading, edge))) {
    const parenthesis = isComma(reading, after);
    left = parenthesis ? tidy(reading, [scope[0], edge]) : clauseBefore(reading, edge, scope);
  }
  if (left === null) return null;
  const adds = isComma(reading, after) && hits.get(after + 1)?.sense.role === 'participle';
  const next = adds ? null : continuation(reading, hits, after, scope, closesQuote(reading, edge));
  return next === null ? [left] : [left, next];
}

/** True for a closing mark, or a comma right after one: `…," `, `…", `. */
export function closesQuote(reading: Reading, at: number): boolean {
  const inside = (index: number): boolean => (reading.outer[index] ?? -1) >= 0;
  if (reading.words[at]?.kind !== 'mark' || inside(at)) return false;
  // The second of two apostrophes that stand for one mark.
  if (reading.words[at]?.text === "'" && reading.words[at - 1]?.text === "'") return inside(at - 2);
  return (
    inside(at - 1) ||
    (isComma(reading, at) && !inside(at - 1) && inside(at - 2) && reading.words[at - 1]?.kind === 'mark')
  );
}

/** What goes on after "X said": the rest of the sentence after a comma, or the quotation that opens the next sentence. */
function continuation(
  reading: Reading,
  hits: ReadonlyMap<number, CueHit>,
  after: number,
  scope: Range,
  quoted: boolean,
): Range | null {
  let at = after;
  const opens = (index: number): boolean => reading.opening.has(index);
  while (at < scope[1] && !isComma(reading, at) && !opens(at) && at - after < 25) at++;
  // "at a rally in Hale, N.C., “but”": past the commas of a place, where a quotation goes on.
  for (let comma = at; quoted && isComma(reading, comma) && comma < Math.min(scope[1], at + 6); comma++) {
    while (comma < at + 6 && !isComma(reading, comma + 1) && !opens(comma + 1)) comma++;
    if (isComma(reading, comma + 1) && opens(comma + 2)) at = comma + 1;
  }
  if (at < scope[1] && isComma(reading, at)) {
    // "he said, but “when it comes to”".
    const joined = reading.index.sets.coordinators.has(reading.words[at + 1]?.text ?? '') ? 1 : 0;
    const quote = reading.opening.get(at + 1 + joined);
    if (quote !== undefined) return tidy(reading, [at + 1, quote.after]);
    if (at === after && !quoted && !takesUp(reading, at + 1)) return tidy(reading, [at + 1, scope[1]]);
  }
  const quote = at < scope[1] ? reading.opening.get(at) : undefined;
  const title = quote !== undefined && quoted && isTitle(reading, quote);
  if (quote !== undefined && !title) return tidy(reading, [at, quote.after]);
  const next = reading.opening.get(scope[1]);
  if (next === undefined || reading.words[scope[1]]?.block !== reading.words[after - 1]?.block) return null;
  return hasTag(reading, hits, next.after) ? null : tidy(reading, [next.open, next.after]);
}

/** A quotation of fewer words, marks included, may be the title of a programme or a book. */
const TITLE = 6;

/** "…, the party said, a charge denied by": a noun for what was said leads to what others make of it. */
function takesUp(reading: Reading, from: number): boolean {
  const { determiners, nouns } = reading.index.sets;
  return determiners.has(reading.words[from]?.text ?? '') && nouns.has(reading.words[from + 1]?.text ?? '');
}

/** "on its “Morning Hour”", "Sunday's “Morning Hour,”": a few words in quotation marks that a word leads to. */
export function isTitle(reading: Reading, { open, end }: { open: number; end: number }): boolean {
  const before = reading.words[open - 1];
  if (end - open > TITLE || before?.kind !== 'word') return false;
  const { determiners, prepositions } = reading.index.sets;
  return prepositions.has(before.text) || determiners.has(before.text) || before.text.endsWith("'s");
}

/** Words after a quotation within which its own cue stands. */
const TAG = 5;

/** "“…,” said Holm": the quotation has a speaker of its own. */
function hasTag(reading: Reading, hits: ReadonlyMap<number, CueHit>, after: number): boolean {
  const sentence = reading.words[after - 1]?.sentence;
  for (let at = after; at < after + TAG && reading.words[at]?.sentence === sentence; at++)
    if (hits.has(at)) return true;
  return false;
}
