import { contentEnd, isComma, isDash, listed, tidy } from './clauses';
import type { CueHit } from './cues';
import { closesQuote, leftContent } from './left-contents';
import type { Range, Reading } from './reading';
import type { Hits } from './verb-second-phrases';

/** The clause or quotation before a verb that its subject follows, and what goes on after the subject. */
export function contentBefore(
  reading: Reading,
  hits: Hits,
  finite: number,
  after: number,
  scope: Range,
): Range[] | null {
  const edge = finite - 1;
  if (closesQuote(reading, edge)) return leftContent(reading, hits, finite, after, scope);
  if (edge < scope[0] || !(isComma(reading, edge) || isDash(reading, edge))) return null;
  const left = tidy(reading, [scope[0], edge]);
  if (left === null || left[1] - left[0] < 2) return null;
  const goesOn = isComma(reading, after) && !isComma(reading, after + 1);
  const rest = goesOn ? tidy(reading, [after + 1, contentEnd(reading, after + 1)]) : null;
  return rest === null ? [left] : [left, rest];
}

/** What stands before and after a phrase that attributes the sentence it stands in. */
export function contentAround(reading: Reading, from: number, end: number, scope: Range): Range[] | null {
  const before = tidy(reading, [subordinateStart(reading, from, scope), from]);
  let start = end;
  while (start < scope[1] && isComma(reading, start)) start++;
  const after = start < scope[1] ? tidy(reading, [start, contentEnd(reading, start)]) : null;
  const leads = before !== null && !onlyLeads(reading, before);
  const parts = [...(leads ? [before] : []), ...(after === null ? [] : [after])];
  return parts.length === 0 ? null : parts;
}

/** The start of the subordinate clause that a phrase stands in, or of its whole scope. */
function subordinateStart(reading: Reading, at: number, scope: Range): number {
  const { sets } = reading.index;
  for (let from = at - 1; from > Math.max(scope[0], at - 12); from--) {
    if (!isComma(reading, from - 1)) continue;
    const word = reading.words[from]?.text ?? '';
    if (sets.complementizers.has(word)) return from + 1;
    return sets.subordinators.has(word) || sets.openers.has(word) ? from : scope[0];
  }
  return scope[0];
}

function onlyLeads(reading: Reading, [from, to]: Range): boolean {
  const { sets } = reading.index;
  for (let at = from; at < to; at++) {
    const word = reading.words[at];
    if (word?.kind === 'word' && !sets.coordinators.has(word.text) && !sets.adverbs.has(word.text)) return false;
  }
  return true;
}

/** The object of a verb that takes one: what stands between verb or subject and the clause's end. */
export function objectOf(
  reading: Reading,
  hit: CueHit,
  from: { readonly at: number },
  start: number,
  end: number,
  scope: Range,
): Range | null {
  const last = from.at !== hit.at ? hit.at : (hit.particle?.[0] ?? contentEnd(reading, start));
  if (last <= start || end < start) return null;
  const object = tidy(reading, [start, Math.min(last, scope[1])]);
  return object === null || object[1] - object[0] < 2 || listed(reading, 'complementizers', object[0]) > 0
    ? null
    : object;
}
