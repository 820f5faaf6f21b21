import { isComma, listed, scopeOf, tidy } from './clauses';
import type { Draft } from './draft';
import { readSource } from './kinds';
import type { Range, Reading } from './reading';
import { type Hits, phraseAfter } from './right-phrases';

/** Where ", citing …, " that opens at a comma ends: the index of its closing comma, or -1. */
export function pastCited(reading: Reading, comma: number, limit: number): number {
  if (!isComma(reading, comma) || listed(reading, 'citing', comma + 1) < 0) return -1;
  for (let at = comma + 2; at < Math.min(limit, comma + 30); at++) if (isComma(reading, at)) return at;
  return -1;
}

/**
 * "Bloomberg reported, citing two diplomats, that …": those cited are the origin and the subject relays them. The words
 * may stand within the subject, before the content or at its end.
 */
export function withCited(reading: Reading, hits: Hits, draft: Draft): Draft {
  const content = draft.content[0];
  if (draft.source === null || draft.relayer !== null || content === undefined) return draft;
  const [, limit] = scopeOf(reading, draft.cue[0]?.[0] ?? draft.start);
  const last = draft.content.at(-1) as Range;
  const within = citedIn(reading, hits, draft.source[0] + 1, draft.source[1], limit);
  if (within !== null) {
    return { ...draft, relayer: [draft.source[0], within.comma], source: within.source };
  }
  const before = citedIn(reading, hits, draft.cue[0]?.[1] ?? draft.start, content[0], limit);
  if (before !== null) return { ...draft, relayer: draft.source, source: before.source };
  const tag = Math.max(draft.cue[0]?.[1] ?? 0, draft.source[1]);
  const after = last[1] <= tag ? citedIn(reading, hits, tag, tag + 1, limit) : null;
  if (after !== null) return { ...draft, relayer: draft.source, source: after.source };
  const inside = citedIn(reading, hits, Math.max(last[0] + 1, last[1] - 30), last[1], limit);
  if (inside === null || inside.source[1] < last[1] - 1) return draft;
  const shorter = tidy(reading, [last[0], inside.comma]);
  if (shorter === null) return draft;
  return { ...draft, relayer: draft.source, source: inside.source, content: [...draft.content.slice(0, -1), shorter] };
}

function citedIn(
  reading: Reading,
  hits: Hits,
  from: number,
  to: number,
  limit: number,
): { comma: number; source: Range } | null {
  for (let at = from; at < to; at++) {
    const end = isComma(reading, at) ? listed(reading, 'citing', at + 1) : -1;
    if (end < 0) continue;
    const source = phraseAfter(reading, hits, end, limit);
    // "quoting what she called a note" names nobody.
    if (source === null || reading.index.sets.openers.has(reading.words[source[0]]?.text ?? '')) return null;
    const { listed: known, kind } = readSource(reading, source);
    const heard = kind.startsWith('unnamed') || kind === 'named-outlet' || kind === 'named-person';
    return known && heard && !reading.opening.has(source[0]) ? { comma: at, source } : null;
  }
  return null;
}
