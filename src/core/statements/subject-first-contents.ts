import { withCited } from './cited';
import { contentEnd, isColon, isComma, listed, scopeOf, tidy } from './clauses';
import type { CueHit } from './cues';
import type { Draft } from './draft';
import { isOwnOutlet, readSource } from './kinds';
import { closesQuote, isTitle, leftContent } from './left-contents';
import { pronounAt, type Range, type Reading } from './reading';
import { restOf, rightContent } from './right-contents';
import { type Hits, phraseAfter } from './right-phrases';

/** "The ministry, which denies the charge, said": what a clause between commas says ends where the main verb goes on. */
export function withinRelative(reading: Reading, hits: Hits, { source, start }: Draft, [from, to]: Range): Range {
  if (source === null || !isRelative(reading, source) || !isComma(reading, start - 1)) return [from, to];
  const { auxiliaries } = reading.index.sets;
  for (let at = from + 1; at < to - 1; at++) {
    if (!isComma(reading, at) || reading.outer[at] !== reading.outer[start]) continue;
    const verb = hits.get(at + 1)?.sense.role === 'finite' || auxiliaries.has(reading.words[at + 1]?.text ?? '');
    if (verb) return [from, at];
  }
  return [from, to];
}

export function readContent(
  reading: Reading,
  hits: Hits,
  hit: CueHit,
  draft: Draft,
  { inverted, after }: { inverted: boolean; after: number },
): Draft | null {
  const { sense } = hit;
  const { source } = draft;
  const scope = scopeOf(reading, hit.at);
  const relayed = inverted || source === null ? null : relayedParty(reading, hits, hit);
  if (relayed !== null) {
    const words = rightContent(reading, relayed.saying, relayed.saying.end);
    const { cue } = draft;
    const whole = words === null ? leftContent(reading, hits, draft.start, relayed.saying.end, scope) : [words];
    if (whole !== null)
      return { ...draft, cue: [...cue, relayed.cue], relayer: source, source: relayed.party, content: whole };
  }
  // "“It is over,” she said of the race": the quotation right before the subject is what was said.
  const quotedBefore =
    !inverted &&
    sense.class.frames.includes('quote') &&
    closesQuote(reading, draft.start - 1) &&
    !closesTitle(reading, draft.start - 1, after, scope) &&
    !opensWords(reading, after, scope);
  const before = quotedBefore ? leftContent(reading, hits, draft.start, after, scope) : null;
  const heard = (): Range | null => (inverted ? null : toldOutlet(reading, hits, hit, scope[1]));
  if (before !== null) return withCited(reading, hits, { ...draft, relayer: heard(), content: before });
  const content = inverted ? null : rightContent(reading, hit, after);
  if (content !== null) {
    if (sense.class.cites === true && isParty(reading, hits, content)) return null;
    const relayer = toldOutlet(reading, hits, hit, content[0]);
    return withCited(reading, hits, { ...draft, relayer, content: [content] });
  }
  // "the poll showed Lind ahead", "a study found 31 cases".
  const shown = sense.class.showing === true && !inverted && source !== null ? showsWhat(reading, source, after) : null;
  if (shown !== null) return { ...draft, content: [shown] };
  if (!sense.class.frames.includes('quote')) return null;
  const edge = inverted ? hit.at : draft.start;
  // "Back in May, she found": before a verb that is not always one of speech only a quotation is what was said.
  const mayStandBefore = sense.class.explicit !== true || sense.class.tags === true || closesQuote(reading, edge - 1);
  const around = mayStandBefore ? leftContent(reading, hits, edge, after, scope) : null;
  if (around !== null) return withCited(reading, hits, { ...draft, relayer: heard(), content: around });
  const speech = sense.class.frames.includes('clause') && sense.class.explicit !== true;
  const rest = speech && !inverted ? restOf(reading, after, scope) : null;
  return rest === null ? null : { ...draft, content: [rest] };
}

/** What a document shows: whatever noun follows the verb. */
function showsWhat(reading: Reading, source: Range, after: number): Range | null {
  const { kind } = readSource(reading, source);
  if (kind !== 'document' && kind !== 'reports') return null;
  const next = reading.words[after];
  if (next === undefined || next.kind === 'mark' || reading.index.sets.prepositions.has(next.text)) return null;
  return tidy(reading, [after, contentEnd(reading, after)]);
}

/** "cited two people with knowledge of the matter": people, not what they said. */
function isParty(reading: Reading, hits: Hits, content: Range): boolean {
  const party = phraseAfter(reading, hits, content[0], content[1]);
  if (party === null) return false;
  const { kind, listed, known } = readSource(reading, party);
  return listed && known && (kind === 'unnamed-source' || kind === 'unnamed-official' || kind === 'named-outlet');
}

/** "told the newspaper that": an outlet spoken to passes on what was said, unless it is the one that prints it. */
function toldOutlet(reading: Reading, hits: Hits, hit: CueHit, content: number): Range | null {
  if (hit.sense.class.addressee !== true || content <= hit.end) return null;
  const outlet = phraseAfter(reading, hits, hit.end, content);
  if (outlet === null || reading.index.pronouns.has(reading.words[outlet[0]]?.text ?? '')) return null;
  const { kind, listed } = readSource(reading, outlet);
  return kind === 'named-outlet' && listed && !isOwnOutlet(reading, outlet) ? outlet : null;
}

/** Fewer words after a verb are no clause. */
const CLAUSE = 6;

/** "On Sunday's “Morning Hour,” Lind said his rival": a title within what comes before the subject, and a clause after the verb. */
function closesTitle(reading: Reading, mark: number, after: number, [from, limit]: Range): boolean {
  let last = mark;
  while (last > mark - 3 && (reading.outer[last] ?? -1) < 0) last--;
  const quote = reading.quotes[reading.outer[last] ?? -1];
  if (quote === undefined || quote.open <= from || !isTitle(reading, quote)) return false;
  return reading.words[after]?.kind === 'word' && after + CLAUSE < limit;
}

/** True when a clause, a colon or a quotation opens right after a verb. */
function opensWords(reading: Reading, at: number, [, limit]: Range): boolean {
  for (let next = at; next < Math.min(limit, at + 8) && !isComma(reading, next); next++) {
    if (isColon(reading, next)) return true;
    const quote = reading.opening.get(next);
    // "said on its “Morning Hour”": a title of few words.
    if (quote !== undefined && (next === at || !isTitle(reading, quote))) return true;
    const clause = reading.index.sets.complementizers.has(reading.words[next]?.text ?? '');
    if (clause && next < at + 2) return true;
  }
  return false;
}

export function isRelative(reading: Reading, [from, to]: Range): boolean {
  return to - from === 1 && pronounAt(reading, from)?.relative === true;
}

/** "quoted X as saying": the second party. */
function relayedParty(reading: Reading, hits: Hits, hit: CueHit): { party: Range; cue: Range; saying: CueHit } | null {
  if (hit.sense.class.relay !== true) return null;
  for (let at = hit.end; at < hit.end + 20; at++) {
    const end = listed(reading, 'relayWords', at);
    const saying = hits.get(end);
    if (end > 0 && at > hit.end && saying?.sense.role === 'participle')
      return { party: [hit.end, at], cue: [at, saying.end], saying };
  }
  return null;
}
