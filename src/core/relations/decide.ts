import type { Article } from '../article/article';
import type { Position } from '../claims/claim';
import type { Match } from '../matching/match';
import { SAME_CLAIM } from '../matching/match-statements';
import type { Statement } from '../statements/statement';
import { rangeOfIso } from '../text/calendar';
import type { Span } from '../text/span';
import { announces, isBesideThePoint } from './beside-the-point';
import { type Clash, compare } from './compare';
import { countedBy } from './detail-clashes';
import { independenceOf, type Provenance, provenanceOfPosition, samePublication } from './independence';
import type { Judged } from './judge';
import { sameParty } from './parties';
import { detailClash, isCopied, saysTheSame } from './plain-clash';
import type { Proposition } from './proposition';
import type { PropositionReader } from './proposition-reader';
import type { Conflict, ContradictionKind, Relation, RelationName } from './relation';
import { type Denial, isOfAnotherThing } from './same-proposition';

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
export const AIM = 0.02;

type Make = (relation: RelationName, confidence?: number) => Omit<Relation, 'kind' | 'conflict'>;

/** What the relation of one position hangs on. */
interface Sides {
  readonly statement: Statement;
  readonly position: Position;
  readonly mine: Provenance;
  readonly theirs: Provenance;
  /** The position in its own words, or in the claim's. */
  readonly told: Proposition;
}

/**
 * The relation of a statement to one position on a claim that it matches; null when the position records this very
 * statement. `aim`: the best score that the statement reaches with any claim.
 */
export function relateTo(
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
  const sides = { statement, position, mine, theirs, told: reader.position(position, match.candidate) };
  if (denies === (position.polarity === 'denies')) return agreeing(sides, judged, as, reader);
  return opposed(sides, judged, as, reader);
}

/** One asserts and the other denies. */
function opposed(sides: Sides, judged: Judged, as: Make, reader: PropositionReader): Relation {
  const { statement, position, mine, theirs, told } = sides;
  const { match, content, comparison, stance } = judged;
  // Two copies of one text, read as denial once: what they were read as tells nothing apart.
  const clash = comparison.opposite ?? comparison.negation;
  const alike =
    (statement.polarity === position.polarity && saysTheSame(content, told, statement.polarity, reader.facts)) ||
    (position.polarity === 'denies' && content.deniers.length > 0 && told.deniers.length > 0);
  if (alike || (clash === null && isCopied(content, told))) return agreeing(sides, judged, as, reader);
  // "Killed by a death hoax" and "is not dead" say the same, also where the hoax stands in another clause.
  const around = told.units.some((unit) => unit.negated) ? reader.content(statement, undefined) : content;
  if (comparison.negation !== null && around.deniers.length + told.deniers.length > 0) return as('related');
  if (stance.unreal || announces(content) || announces(told)) return as('related');
  if (isOfAnotherThing(content, told, clash, denialOf(sides, judged, reader), reader.facts)) return as('related');
  if (clash === null && isBesideThePoint(judged, position, told, reader.cue(statement), reader)) return as('related');
  const kind = stance.by === 'opposite' && position.polarity !== 'denies' ? 'opposite' : 'denial';
  // What is hedged is no fact for another fact to contradict; a denial in so many words stands all the same.
  if (kind === 'opposite' && statement.hedged) return as('related');
  if (mine.origin && theirs.origin && sameParty(mine.origin, theirs.origin)) return as('updates');
  const own = stance.by === 'attribution' ? null : clash;
  return {
    ...as('contradicts', certainty(kind, match, statement.hedged || position.hedged === true)),
    kind,
    conflict: {
      ...ownWords(reader.article, statement, match, own ? own.a : null, content),
      ...theirWords(content, told, own, reader),
    },
  };
}

function denialOf({ statement, position }: Sides, { stance }: Judged, reader: PropositionReader): Denial {
  return stance.polarity === 'denies'
    ? { denied: 'a', speaker: statement.origin ? [reader.name(statement.origin.name)] : [] }
    : { denied: 'b', speaker: Object.entries(position.origin.name).map(([code, name]) => reader.name(name, code)) };
}

/** Both assert or both deny; they may still tell it with other figures, dates or names. */
function agreeing(sides: Sides, judged: Judged, as: Make, reader: PropositionReader): Relation {
  const { statement, position, mine, theirs, told } = sides;
  const { match, content, stance } = judged;
  if (stance.unreal) return as('related');
  const independence = independenceOf(mine, theirs);
  const supposed = reader.cue(statement).unreal.length > 0;
  // What is hedged or expected on either side is no figure for another to differ from.
  const firm = stance.polarity === 'asserts' && !statement.hedged && !supposed && position.hedged !== true;
  const context = {
    whole: reader.content(statement, undefined),
    vouched: isVouched(position, match),
    a: reader.article.published,
    b: position.date,
  };
  const clash = firm ? detailClash(content, told, compare(content, told, reader.facts), context) : null;
  if (clash) {
    const [kind, words] = clash;
    const later = isLater(reader.article.published, position.date);
    if (later && independence === 'same-origin') return as('updates');
    if (later && kind === 'figures-differ' && grows(content, told, words)) return as('updates');
    if (independence !== 'same-origin')
      return {
        ...as('contradicts', certainty(kind, match, false)),
        kind,
        conflict: {
          ...ownWords(reader.article, statement, match, withCounted(content, words.a), content),
          positionWords: told.raw.slice(...withCounted(told, words.b)),
          positionSpan: withCounted(told, words.b),
        },
      };
  }
  return as(independence === 'independent' ? 'corroborates' : 'repeats');
}

/** True for a position that tells the claim in words of its own: whoever made the pack says that both are of one thing. */
function isVouched({ text }: Position, { candidate }: Match): boolean {
  return text !== undefined && Object.entries(text).every(([code, words]) => candidate.claim.text[code] !== words);
}

/** A figure's range with what it counts: nine says less than nine soldiers. Other ranges stay as they are. */
function withCounted(proposition: Proposition, span: Span): Span {
  const quantity = proposition.quantities.find((one) => one.span[0] === span[0] && one.span[1] === span[1]);
  const counted = quantity && countedBy(proposition, quantity);
  return counted ? [span[0], counted.span[1]] : span;
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

/** The words of the position that the statement's go against; all of it where the attribution denies, or none are found. */
function theirWords(
  content: Proposition,
  told: Proposition,
  own: Clash | null,
  { facts }: PropositionReader,
): Pick<Conflict, 'positionWords' | 'positionSpan'> {
  const again = own ? compare(content, told, facts) : null;
  const clash = again?.opposite ?? again?.negation ?? null;
  if (!clash) return { positionWords: told.raw, positionSpan: [0, told.raw.length] };
  return { positionWords: told.raw.slice(...clash.b), positionSpan: clash.b };
}

/** A range of the joined content (`textOf`: parts with a space between) as a range of the article. */
function inArticle(parts: readonly Span[], [from, to]: Span): Span {
  let before = 0;
  for (const [start, end] of parts) {
    const length = end - start;
    if (from < before + length) return [start + from - before, Math.min(end, start + to - before)];
    before += length + 1;
  }
  return parts[0] ?? [0, 0];
}
