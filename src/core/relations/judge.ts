import type { Match } from '../matching/match';
import { SAME_CLAIM } from '../matching/match-statements';
import type { Statement } from '../statements/statement';
import { type Clash, type Comparison, type ConceptFacts, compare } from './compare';
import { provenanceOfPosition, samePublication } from './independence';
import { sameParty } from './parties';
import { atOtherTimes } from './plain-clash';
import { isUnreal, type Proposition } from './proposition';
import type { PropositionReader } from './proposition-reader';
import { type Stance, stanceOn } from './stance';
import { isPlainClash } from './surroundings';

/** What two propositions share, and the negation or opposite that tells one thing otherwise. */
export type Sound = Pick<Comparison, 'pairs' | 'bothNegate' | 'negation' | 'opposite'>;

/** A match with the statement's stance on its claim. */
export interface Judged {
  readonly match: Match;
  readonly content: Proposition;
  readonly comparison: Sound;
  readonly stance: Stance;
}

/** True for a match that is the same proposition at the same or an unknown time. */
export function isSameClaim({ score, evidence }: Match): boolean {
  return score >= SAME_CLAIM && evidence.time !== 'other';
}

/** What a statement does with a claim that it matches. */
export function judge(statement: Statement, match: Match, reader: PropositionReader): Judged {
  const content = reader.content(statement, match.clause);
  const claim = reader.claim(match);
  const compared = compare(content, claim, reader.facts);
  const comparison = soundOnly(compared, content, claim, reader.facts);
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
 * Leaves out a negation or an opposite where too little else is shared, in all or around it, and where one side only is
 * conditional or planned; of two conditions that say the opposite neither contradicts the other.
 */
function soundOnly(comparison: Comparison, content: Proposition, claim: Proposition, { mutual }: ConceptFacts): Sound {
  const close = comparison.pairs.length >= CLOSE * Math.min(content.units.length, claim.units.length);
  const unreal = (clash: Clash) => [isUnreal(content, clash.a), isUnreal(claim, clash.b)].filter(Boolean).length;
  const plain = (kind: 'denial' | 'opposite', clash: Clash) =>
    close && isPlainClash(kind, content, claim, clash, comparison.pairs, isAmong(mutual, content, claim, clash));
  const { pairs, bothNegate, negation, opposite } = comparison;
  return {
    pairs,
    bothNegate,
    negation: negation && plain('denial', negation) && unreal(negation) !== 1 ? negation : null,
    opposite:
      opposite && !atOtherTimes(content, claim) && plain('opposite', opposite) && unreal(opposite) === 0
        ? opposite
        : null,
  };
}

/** True when the words that clash are a pair of concepts of a set. */
function isAmong(set: ReadonlySet<string>, a: Proposition, b: Proposition, clash: Clash): boolean {
  const concepts = ({ units }: Proposition, [start]: Clash['a']) =>
    units.find(({ span }) => span[0] === start)?.concepts ?? [];
  return concepts(a, clash.a).some((x) => concepts(b, clash.b).some((y) => set.has(`${x}|${y}`)));
}

/** Something clashes, but too little is shared to tell what: the two neither agree nor contradict each other. */
function isUnsound(compared: Sound, sound: Sound): boolean {
  const clashes = ({ negation, opposite }: Sound) => negation !== null || opposite !== null;
  return clashes(compared) && !clashes(sound);
}

/** True when a statement neither plainly agrees with a claim nor plainly contradicts it. */
function isUnclear(
  compared: Sound,
  sound: Sound,
  content: Proposition,
  claim: Proposition,
  { facts }: PropositionReader,
): boolean {
  if (isUnsound(compared, sound)) return true;
  const turned = compared.pairs.map(({ a, b }) => ({ a: b, b: a }));
  if (negatesMore(content, claim, compared.pairs, facts) || negatesMore(claim, content, turned, facts)) return true;
  // "Did not give support" and "support is on its way" share words, and only the claim negates them.
  const shared = compared.pairs.flatMap((pair) => claim.units[pair.b] ?? []);
  const says = content.units.some((unit) => unit.negated || unit.concepts.some((id) => facts.refusals.has(id)));
  return shared.length > 0 && shared.every(({ negated }) => negated) && !says && content.deniers.length === 0;
}

/**
 * True when one side alone negates, in words that the other lacks, something of what both share: "did not wade across the
 * bay" is no second voice for "swam across the bay". Who refuses something says so without a negation.
 */
function negatesMore(
  side: Proposition,
  other: Proposition,
  pairs: Sound['pairs'],
  { refusals }: ConceptFacts,
): boolean {
  if (other.deniers.length > 0) return false;
  if (other.units.some(({ negated, concepts }) => negated || concepts.some((id) => refusals.has(id)))) return false;
  const paired = new Set(pairs.map((pair) => pair.a));
  return side.units.some((unit, i) => {
    if (!unit.denied || paired.has(i) || unit.concepts.some((id) => refusals.has(id))) return false;
    if (paired.has(i - 1)) return true;
    for (let at = i + 1; side.units[at]?.negated && !side.units[at]?.denied; at++) if (paired.has(at)) return true;
    return false;
  });
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
