import type { Polarity, Statement } from '../statements/statement';
import { type Comparison, pairUnits } from './compare';
import { isUnreal, type Proposition } from './proposition';

/** What a statement does with a claim, and what gave it away. */
export interface Stance {
  readonly polarity: Polarity;
  /** Why it is taken to deny: its attribution says so, a negation, or a word that excludes the claim's. */
  readonly by: 'attribution' | 'negation' | 'opposite' | null;
  /** Conditional, planned or hypothetical: no stance that a fact could contradict. */
  readonly unreal: boolean;
}

/**
 * The stance of a statement on a claim, from its polarity on its own content and from how content and claim compare.
 * A quoted denial is the denial itself ("we received nothing"), so its own negation does not turn it round.
 */
export function stanceOn(
  statement: Pick<Statement, 'polarity' | 'quoted'>,
  content: Proposition,
  claim: Proposition,
  cue: Proposition,
  comparison: Pick<Comparison, 'pairs' | 'negation' | 'opposite' | 'bothNegate'>,
): Stance {
  const unreal = claim.unreal.length === 0 && isMostlyUnreal(content, comparison);
  if (statement.polarity === 'questions' || isQuestion(content)) return { polarity: 'questions', by: null, unreal };
  const turned = comparison.negation ? 'negation' : comparison.opposite ? 'opposite' : null;
  const denied = content.deniers.length > 0 && claim.deniers.length === 0;
  if (statement.polarity === 'denies') {
    // "Denied that he did not go" asserts that he went; "reports are untrue" and a quoted "I did not go" deny it.
    const doubled = comparison.negation !== null && !statement.quoted && !denied;
    // The claim itself says that it was not so, or that it was refused or denied, and so does the statement.
    const agreed =
      comparison.negation === null && (comparison.bothNegate || pairUnits(cue, claim).length > 0) && !denied;
    // Who refuses to work with an envoy does not deny that the envoy was sent: what is refused is the content's head.
    if (!doubled && !agreed && !denied && isRefusal(cue, content) && !isHeadShared(content, comparison))
      return { polarity: 'asserts', by: null, unreal: true };
    return doubled || agreed
      ? { polarity: 'asserts', by: null, unreal }
      : { polarity: 'denies', by: 'attribution', unreal: false };
  }
  if (denied && turned === null) return { polarity: 'denies', by: 'attribution', unreal: false };
  return turned === null ? { polarity: 'asserts', by: null, unreal } : { polarity: 'denies', by: turned, unreal };
}

/** True for a content that asks: it neither asserts nor denies. */
function isQuestion({ raw }: Proposition): boolean {
  return /[?؟][^\p{L}\p{N}]*$/u.test(raw.slice(-20));
}

/** True for a cue that denies an act, not a report of it: refused, rejected. */
export function isRefusal(cue: Proposition, content: Proposition): boolean {
  return cue.units.length > 0 && cue.deniers.length === 0 && content.units.every(({ negated }) => !negated);
}

function isHeadShared(content: Proposition, { pairs }: Pick<Comparison, 'pairs'>): boolean {
  return content.units.length === 0 || pairs.some((pair) => pair.a === 0);
}

/** "May resign after the inquiry": the word right behind what says so is shared, and told as a fact by nobody here. */
function isHeadUnreal({ units, unreal }: Proposition, pairs: Comparison['pairs']): boolean {
  const paired = new Set(pairs.map((pair) => pair.a));
  return unreal.some(([start, end]) => {
    const first = units.findIndex(({ span }) => span[1] > start);
    const heads = [first, first + 1].filter((at) => (units[at]?.span[0] ?? end) < end);
    return heads.some((at) => paired.has(at) && units[at]?.capital === false);
  });
}

/** True when most of what the content shares with the claim is conditional, planned or hypothetical. */
function isMostlyUnreal(content: Proposition, { pairs }: Pick<Comparison, 'pairs'>): boolean {
  const shared = pairs.flatMap((pair) => content.units[pair.a] ?? []);
  const unreal = shared.filter((unit) => isUnreal(content, unit.span)).length;
  return shared.length > 0 && (2 * unreal > shared.length || isHeadUnreal(content, pairs));
}
