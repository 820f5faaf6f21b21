import type { Article } from '../article/article';
import type { Position } from '../claims/claim';
import type { Candidate, Match } from '../matching/match';
import type { Statement } from '../statements/statement';
import { AIM, relateTo } from './decide';
import { groupBy } from './group-by';
import { isSameClaim, judge } from './judge';
import type { Directory } from './parties';
import { PropositionReader } from './proposition-reader';
import type { PropositionWords } from './reading-tables';
import type { Relation } from './relation';
import { relateSiblings } from './siblings';
import type { Stance } from './stance';

/** What relating needs beside the matches. */
interface RelateContext {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly matches: readonly Match[];
  /** Claims of the matched stories and series. */
  readonly siblings: readonly Candidate[];
  readonly directory: Directory;
  readonly packs: readonly (PropositionWords & { readonly code: string })[];
}

/** What relating finds. */
export interface Related {
  readonly relations: readonly Relation[];
  /**
   * The stance of every statement on every claim that it matches as the same proposition, at the same or an unknown
   * time. A denial has one on the claim that it is aimed at only.
   */
  readonly stances: ReadonlyMap<Match, Stance>;
}

/**
 * Relates the statements of an article to the positions of the claims that they match (DOMAIN.md, "Relations"), and to
 * the other claims of the same series and story. One relation per statement and position.
 */
export function relate(context: RelateContext): Related {
  const reader = new PropositionReader(context.article, context.directory, context.packs);
  const byStatement = groupBy(context.matches, (match) => match.statement);
  const relations: Relation[] = [];
  const stances = new Map<Match, Stance>();
  for (const statement of context.statements) {
    const matches = byStatement.get(statement.id) ?? [];
    const aim = Math.max(0, ...matches.map(({ evidence, score }) => (evidence.time === 'other' ? 0 : score)));
    for (const match of matches) {
      const judged = isSameClaim(match) ? judge(statement, match, reader) : null;
      const { stance } = judged ?? {};
      if (stance && (stance.polarity !== 'denies' || match.score >= aim - AIM)) stances.set(match, stance);
      for (const position of assertingFirst(match.candidate.positions)) {
        const relation = relateTo(statement, match, judged, position, aim, reader);
        if (relation) relations.push(relation);
      }
    }
  }
  const kept = withoutNoise(relations, context);
  return { relations: [...kept, ...relateSiblings(context.matches, context.siblings, kept)], stances };
}

/**
 * `recurs` and `related` say little: one of each claim is enough, from the statement that fits best, to the first
 * position that asserts it; none where the article states the claim, and no `related` outside a story that it tells.
 */
function withoutNoise(relations: readonly Relation[], { matches }: RelateContext): Relation[] {
  const here = matches.filter(isSameClaim);
  const stated = new Set(here.map(({ candidate }) => candidate.claim.id));
  const stories = new Set(here.map(({ candidate }) => candidate.story.id));
  const stating = new Set(here.map(({ statement, candidate }) => `${statement} ${candidate.claim.id}`));
  const best = new Map<string, Relation>();
  for (const relation of relations) {
    if (!isWeak(relation)) continue;
    // A statement that states the claim without reserve says all that one with reserve could.
    const reserved = stating.has(`${relation.statement} ${relation.claim}`);
    if (stated.has(relation.claim) && !reserved) continue;
    if (relation.relation === 'related' && !stories.has(relation.story)) continue;
    const known = best.get(relation.claim);
    if (!known || relation.confidence > known.confidence) best.set(relation.claim, relation);
  }
  const weak = new Set(nearestRelated([...best.values()]));
  return relations.filter((relation) => !isWeak(relation) || weak.has(relation));
}

/** Claims of one story that are shown as `related` at most. */
const RELATED_SHOWN = 4;

/** Leaves of the `related` claims the one nearest to each statement, and of each story the few nearest. */
function nearestRelated(weak: readonly Relation[]): Relation[] {
  const statements = new Set<string>();
  const perStory = new Map<string, number>();
  return [...weak]
    .sort((a, b) => b.confidence - a.confidence)
    .filter(({ relation, statement, story }) => {
      if (relation !== 'related') return true;
      const shown = perStory.get(story) ?? 0;
      if (statements.has(statement) || shown >= RELATED_SHOWN) return false;
      statements.add(statement);
      perStory.set(story, shown + 1);
      return true;
    });
}

function isWeak({ relation }: Relation): boolean {
  return relation === 'recurs' || relation === 'related';
}

function assertingFirst(positions: readonly Position[]): Position[] {
  return [...positions].sort((a, b) => Number(b.polarity === 'asserts') - Number(a.polarity === 'asserts'));
}
