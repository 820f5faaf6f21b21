import type { Candidate, Match } from '../matching/match';
import { SAME_CLAIM } from '../matching/match-statements';
import { rangeOfIso } from '../text/calendar';
import type { Relation } from './relation';

/** Claims of a series whose times come this close are told as one story, not as another time. Days. */
const SAME_TIME = 14;
/** How sure a relation to a neighbour is, against the match that it leans on. */
const LEANING = 0.7;

/**
 * Relates the statement that matches a series best to the series' claims at other times (`recurs`). Claims that a
 * statement already relates to are left out. One position stands for each such claim: the first that asserts it.
 */
export function relateSiblings(
  matches: readonly Match[],
  siblings: readonly Candidate[],
  relations: readonly Relation[],
): Relation[] {
  const same = matches.filter(({ score, evidence }) => score >= SAME_CLAIM && evidence.time !== 'other');
  const bySeries = bestBy(same, ({ candidate }) => candidate.claim.series);
  const told = new Set(relations.map(({ claim }) => claim));
  for (const { candidate } of same) told.add(candidate.claim.id);
  const found: Relation[] = [];
  for (const sibling of siblings) {
    const { claim, story, positions } = sibling;
    const position = positions.find(({ polarity }) => polarity === 'asserts') ?? positions[0];
    const match = claim.series === undefined ? undefined : bySeries.get(claim.series);
    if (told.has(claim.id) || !position || !match || !apart(match.candidate, sibling)) continue;
    told.add(claim.id);
    found.push({
      statement: match.statement,
      position: position.id,
      claim: claim.id,
      story: story.id,
      relation: 'recurs',
      independence: 'unknown',
      confidence: match.score * LEANING,
      evidence: { shared: [], time: 'other' },
    });
  }
  return found;
}

function bestBy(matches: readonly Match[], keyOf: (match: Match) => string | undefined): Map<string, Match> {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const key = keyOf(match);
    if (key !== undefined && match.score > (best.get(key)?.score ?? 0)) best.set(key, match);
  }
  return best;
}

/** True when the claims' times are known and lie apart. */
function apart(a: Candidate, b: Candidate): boolean {
  const x = a.claim.time && daysOf(a.claim.time);
  const y = b.claim.time && daysOf(b.claim.time);
  return x != null && y != null && (x.from > y.to + SAME_TIME || y.from > x.to + SAME_TIME);
}

function daysOf({ from, to }: { from: string; to: string }): { from: number; to: number } | null {
  const first = rangeOfIso(from);
  const last = rangeOfIso(to);
  return first && last ? { from: first.from, to: last.to } : null;
}
