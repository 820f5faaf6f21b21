// Over 200 lines: the decision for one position is kept in one place, from stance to confidence.
import type { Article } from '../article/article';
import type { Position } from '../claims/claim';
import type { Candidate, Match } from '../matching/match';
import { SAME_CLAIM } from '../matching/match-statements';
import type { Statement } from '../statements/statement';
import { rangeOfIso } from '../text/calendar';
import type { Span } from '../text/span';
import { textOf } from '../text/span';
import { type Clash, type Comparison, compare } from './compare';
import { groupBy } from './group-by';
import { independenceOf, type Provenance, provenanceOfPosition, samePublication } from './independence';
import { type Directory, sameParty } from './parties';
import { isUnreal, type Proposition } from './proposition';
import { PropositionReader } from './proposition-reader';
import type { PropositionWords } from './reading-tables';
import type { Conflict, ContradictionKind, Relation, RelationName } from './relation';
import { relateSiblings } from './siblings';
import { type Stance, stanceOn } from './stance';

/** What relating needs beside the matches. */
export interface RelateContext {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly matches: readonly Match[];
  /** Claims of the matched stories and series. */
  readonly siblings: readonly Candidate[];
  readonly directory: Directory;
  readonly packs: readonly (PropositionWords & { readonly code: string })[];
}

/** How sure a contradiction of each kind is, against a denial in so many words. */
const KIND_CERTAINTY: Readonly<Record<ContradictionKind, number>> = {
  denial: 1,
  opposite: 0.9,
  'figures-differ': 0.9,
  'date-differs': 0.9,
  'actor-differs': 0.7,
};
/** How sure a denial is when its statement only just matches the claim. */
const CERTAIN_MATCH = 0.74;
/** Taken off where the times are not known, and where the statement is hedged. */
const TIME_UNKNOWN = 0.7;
const HEDGED = 0.85;
/** A denial is aimed at the claim that it fits best; those this much worse are its neighbours. */
const AIM = 0.02;

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

/** A match with the statement's stance on its claim. */
interface Judged {
  readonly match: Match;
  readonly content: Proposition;
  readonly comparison: Comparison;
  readonly stance: Stance;
}

function isSameClaim({ score, evidence }: Match): boolean {
  return score >= SAME_CLAIM && evidence.time !== 'other';
}

function judge(statement: Statement, match: Match, reader: PropositionReader): Judged {
  const content = reader.content(statement, match.clause);
  const claim = reader.claim(match);
  const compared = compare(content, claim, reader.facts);
  const comparison = soundOnly(compared, content, claim);
  const onClaim = stanceOn(statement, content, claim, reader.cue(statement), comparison);
  const read: Stance = joinsDenial(statement, match, content, reader)
    ? { polarity: 'denies', by: 'negation', unreal: false }
    : {
        ...onClaim,
        unreal: onClaim.unreal || (onClaim.by === null && isUnclear(compared, comparison, content, claim, reader)),
      };
  const stance = isOnRecord(statement, match, read, reader)
    ? { ...read, polarity: 'asserts' as const, by: null }
    : read;
  return { match, content, comparison, stance };
}

/** From this share of shared words on, a negated or opposite word tells the same thing otherwise. */
const CLOSE = 0.45;

/**
 * Leaves out a negation or an opposite where too little else is shared, and where one side only is conditional or
 * planned; of two conditions that say the opposite neither contradicts the other.
 */
function soundOnly(comparison: Comparison, content: Proposition, claim: Proposition): Comparison {
  const close = isClose(comparison, content, claim);
  const unreal = (clash: Clash) => [isUnreal(content, clash.a), isUnreal(claim, clash.b)].filter(Boolean).length;
  const { negation, opposite } = comparison;
  return {
    ...comparison,
    negation: negation && close && unreal(negation) !== 1 ? negation : null,
    opposite: opposite && close && unreal(opposite) === 0 ? opposite : null,
  };
}

/** Something clashes, but too little is shared to tell what: the two neither agree nor contradict each other. */
function isUnsound(compared: Comparison, sound: Comparison): boolean {
  const clashes = ({ negation, opposite }: Comparison) => negation !== null || opposite !== null;
  return clashes(compared) && !clashes(sound);
}

/** True when a statement neither plainly agrees with a claim nor plainly contradicts it. */
function isUnclear(
  compared: Comparison,
  sound: Comparison,
  content: Proposition,
  claim: Proposition,
  { facts }: PropositionReader,
): boolean {
  if (isUnsound(compared, sound)) return true;
  // "Did not give support" and "support is on its way" share words, and only the claim negates them.
  const shared = compared.pairs.flatMap((pair) => claim.units[pair.b] ?? []);
  const says = content.units.some((unit) => unit.negated || unit.concepts.some((id) => facts.refusals.has(id)));
  return shared.length > 0 && shared.every(({ negated }) => negated) && !says && content.deniers.length === 0;
}

function isClose({ pairs }: Comparison, a: Proposition, b: Proposition): boolean {
  return pairs.length >= CLOSE * Math.min(a.units.length, b.units.length);
}

/** True when a statement fits a denial of the claim better than the claim, is negated, and nothing in it goes against that denial. */
function joinsDenial(statement: Statement, match: Match, content: Proposition, reader: PropositionReader): boolean {
  const denial = reader.denial(match);
  if (!denial || statement.polarity !== 'asserts') return false;
  if (content.deniers.length === 0 && !content.units.some(({ negated }) => negated)) return false;
  const { negation, opposite } = compare(content, denial, reader.facts);
  return negation === null && opposite === null;
}

/**
 * True when a denial was read where the pack has this very origin asserting the claim, and never denying it: a negation
 * in an account of one's own turns it round only in a later account, and only in so many words.
 */
function isOnRecord(statement: Statement, match: Match, stance: Stance, reader: PropositionReader): boolean {
  if (stance.polarity !== 'denies') return false;
  const mine = reader.provenance(statement);
  const own = match.candidate.positions.flatMap((position) => {
    const theirs = provenanceOfPosition(position, reader.directory);
    const same = mine.origin !== null && theirs.origin !== null && sameParty(mine.origin, theirs.origin);
    const here =
      samePublication(mine, reader.article.published, theirs, position.date) &&
      mine.origin?.kind === position.origin.kind;
    return (same && stance.by !== 'attribution') || here ? [position.polarity] : [];
  });
  return own.length > 0 && own.every((polarity) => polarity === 'asserts');
}

function relateTo(
  statement: Statement,
  match: Match,
  judged: Judged | null,
  position: Position,
  aim: number,
  reader: PropositionReader,
): Relation | null {
  const mine = reader.provenance(statement);
  const theirs = provenanceOfPosition(position, reader.directory);
  const independence = independenceOf(mine, theirs);
  if (
    samePublication(mine, reader.article.published, theirs, position.date) &&
    (independence === 'same-origin' || statement.origin?.kind === position.origin.kind)
  )
    return null;
  const base = {
    statement: statement.id,
    position: position.id,
    claim: match.candidate.claim.id,
    story: match.candidate.story.id,
    independence,
    evidence: match.evidence,
  };
  const as = (relation: RelationName, confidence = match.score) => ({ ...base, relation, confidence });
  if (match.evidence.time === 'other') return as(match.score >= SAME_CLAIM ? 'recurs' : 'related');
  const denies = judged?.stance.polarity === 'denies';
  if (!judged || (denies && match.score < aim - AIM)) return as('related');
  if (judged.stance.polarity === 'questions' || position.polarity === 'questions') return as('related');
  if (denies !== (position.polarity === 'denies'))
    return opposed(statement, judged, position, mine, theirs, as, reader);
  return agreeing(statement, judged, position, mine, theirs, as, reader);
}

type Make = (relation: RelationName, confidence?: number) => Omit<Relation, 'kind' | 'conflict'>;

/** One asserts and the other denies. */
function opposed(
  statement: Statement,
  { match, content, comparison, stance }: Judged,
  position: Position,
  mine: Provenance,
  theirs: Provenance,
  as: Make,
  reader: PropositionReader,
): Relation {
  if (stance.unreal) return as('related');
  const kind = stance.by === 'opposite' && position.polarity !== 'denies' ? 'opposite' : 'denial';
  // What is hedged is no fact for another fact to contradict; a denial in so many words stands all the same.
  if (kind === 'opposite' && statement.hedged) return as('related');
  if (mine.origin && theirs.origin && sameParty(mine.origin, theirs.origin)) return as('updates');
  const clash = comparison.opposite ?? comparison.negation;
  return {
    ...as('contradicts', certainty(kind, match, statement.hedged || position.hedged === true)),
    kind,
    conflict: {
      ...ownWords(reader.article, statement, match, clash && stance.by !== 'attribution' ? clash.a : null, content),
      positionWords: reader.positionText(position, match.candidate),
    },
  };
}

/** Both assert or both deny; they may still tell it with other figures, dates or names. */
function agreeing(
  statement: Statement,
  { match, content, stance }: Judged,
  position: Position,
  mine: Provenance,
  theirs: Provenance,
  as: Make,
  reader: PropositionReader,
): Relation {
  if (stance.unreal) return as('related');
  const independence = independenceOf(mine, theirs);
  const told = reader.position(position, match.candidate);
  const details = compare(content, told, reader.facts);
  const firm = stance.polarity === 'asserts' && !statement.hedged;
  const clash = firm ? detailClash(details) : null;
  if (clash) {
    const [kind, words] = clash;
    const later = isLater(reader.article.published, position.date);
    if (later && independence === 'same-origin') return as('updates');
    if (later && kind === 'figures-differ' && grows(content, told, words)) return as('updates');
    if (independence !== 'same-origin')
      return {
        ...as('contradicts', certainty(kind, match, position.hedged === true)),
        kind,
        conflict: {
          ...ownWords(reader.article, statement, match, words.a, content),
          positionWords: told.raw.slice(...words.b),
        },
      };
  }
  return as(independence === 'independent' ? 'corroborates' : 'repeats');
}

function detailClash(details: Comparison): readonly [ContradictionKind, Clash] | null {
  if (details.figures) return ['figures-differ', details.figures];
  if (details.dates) return ['date-differs', details.dates];
  if (details.actor) return ['actor-differs', details.actor];
  return null;
}

function certainty(kind: ContradictionKind, match: Match, hedged: boolean): number {
  const same = CERTAIN_MATCH + ((1 - CERTAIN_MATCH) * (match.score - SAME_CLAIM)) / (1 - SAME_CLAIM);
  const known = match.evidence.time === 'same' ? 1 : TIME_UNKNOWN;
  return Math.min(1, same * KIND_CERTAINTY[kind] * known * (hedged ? HEDGED : 1));
}

/** True when the first date is at least a day after the second. */
function isLater(published: string | null, date: string): boolean {
  const a = published === null ? null : rangeOfIso(published);
  const b = rangeOfIso(date);
  return a !== null && b !== null && a.from > b.to;
}

/** A toll that has risen replaces the earlier one; a figure that fell is another figure. */
function grows(content: Proposition, told: Proposition, { a, b }: Clash): boolean {
  const mine = content.quantities.find(({ span }) => span[0] === a[0])?.mention.value ?? 0;
  const theirs = told.quantities.find(({ span }) => span[0] === b[0])?.mention.value ?? 0;
  return mine > theirs;
}

function ownWords(
  article: Article,
  statement: Statement,
  { clause }: Match,
  inContent: Span | null,
  content: Proposition,
): Pick<Conflict, 'statementSpan' | 'statementWords'> {
  const whole = statement.content[0] ?? ([0, 0] as const);
  const before = clause?.[0] ?? 0;
  const span = inContent ? inArticle(statement.content, [before + inContent[0], before + inContent[1]]) : whole;
  return {
    statementSpan: span,
    statementWords: inContent ? content.raw.slice(...inContent) : article.text.slice(...span),
  };
}

/** A range of the joined content ({@link textOf}: parts with a space between) as a range of the article. */
function inArticle(parts: readonly Span[], [from, to]: Span): Span {
  let before = 0;
  for (const [start, end] of parts) {
    const length = end - start;
    if (from < before + length) return [start + from - before, Math.min(end, start + to - before)];
    before += length + 1;
  }
  return parts[0] ?? [0, 0];
}
