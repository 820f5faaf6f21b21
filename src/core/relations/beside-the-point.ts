import type { Position } from '../claims/claim';
import { overlaps, type Span } from '../text/span';
import type { Judged, Sound } from './judge';
import { isUnreal, type Proposition } from './proposition';
import type { PropositionReader } from './proposition-reader';
import { isRefusal } from './stance';

/** From this share of shared words on a denied content and a claim are about one thing. */
const ABOUT = 0.45;
/** Contents of so few words must share all of them: a ceasefire, the report. Longer ones must share as many at least. */
const BARE = 3;
/** From so many shared words on two long contents are about one thing, whatever else each of them tells. */
const MANY = 4;

/**
 * True when what one side asserts is not what the other denies, though they share words: too few of them, or what is
 * asserted is itself that something is not so.
 */
export function isBesideThePoint(
  { content, comparison, stance }: Judged,
  position: Position,
  told: Proposition,
  cue: Proposition,
  { facts }: PropositionReader,
): boolean {
  const shorter = Math.min(content.units.length, told.units.length);
  const shared = comparison.pairs.length;
  const longer = Math.max(content.units.length, told.units.length);
  const bare = shorter <= BARE && (shared < 2 || shared < shorter);
  if (position.polarity !== 'denies') {
    const thin = shorter > BARE && (shared < BARE || (shared < MANY && shared < ABOUT * shorter));
    // An act that is refused is told of in many words; only a report of that very act says the opposite.
    const refused = isRefusal(cue, content) && shared < ABOUT * longer;
    const supposed = told.unreal.length === 0 && isUnrealHead(content);
    return position.text !== undefined && (bare || thin || refused || supposed || isNoAssertion(told, comparison));
  }
  if (stance.polarity !== 'asserts') return false;
  const paired = new Set(comparison.pairs.map((pair) => pair.a));
  // What is denied is the head of what the position says, "arson after a fire", and it must be asserted here as a fact.
  const head = comparison.pairs.find((pair) => pair.b <= 1);
  const asserted = content.units[head?.a ?? -1];
  if (!asserted || isUnreal(content, asserted.span) || isSupposedOf(content, asserted.span)) return true;
  const refused = content.units.some((unit, i) => !paired.has(i) && unit.concepts.some((id) => facts.refusals.has(id)));
  // What is said not to be so here agrees with the denial, or is about something else.
  const negative = content.units.some((unit, i) => (paired.has(i) ? unit.negated : unit.denied));
  // What is denied is only that something would be, or few words of it are among many here.
  const supposed = content.unreal.length === 0 && isUnrealHead(told);
  const thin = shared < MANY && shared < ABOUT * longer;
  return bare || refused || negative || supposed || (thin && position.text !== undefined) || shared < ABOUT * shorter;
}

/** True for a text that only leads up to what follows it: "specifically, a new ferry:". */
export function announces({ raw }: Proposition): boolean {
  return raw.trimEnd().endsWith(':');
}

/** What is denied is only that something would be: "claims they would soon be freed". */
function isUnrealHead({ units, unreal }: Proposition): boolean {
  return units.slice(0, HEAD_WORDS + 1).some(({ span }) => unreal.some((range) => overlaps(range, span)));
}

/** True when the word right behind a range makes a supposition of it: a bomb scare, a bomb might. */
function isSupposedOf({ unreal, raw }: Proposition, [, end]: Span): boolean {
  return unreal.some(([from]) => from >= end && raw.slice(end, from).trim() === '');
}

/** True when a position does not assert what it shares with a denial: it negates or supposes it, or is about something else. */
function isNoAssertion(told: Proposition, { pairs }: Sound): boolean {
  const shared = told.units.filter((_, i) => pairs.some((pair) => pair.b === i));
  const negated = shared.some((unit) => unit.negated);
  const supposing = shared.filter((unit) => isUnreal(told, unit.span));
  // "You may have heard that the port is closed because of cholera": all but the end of it is supposed.
  const supposed = supposing.length > 0 && supposing[0] === shared[0] && 2 * supposing.length > shared.length;
  // "Green ferries would be nicer": of the thing in question nothing is told but what might be.
  const last = shared.at(-1);
  const rest = told.units.filter((unit) => !shared.includes(unit));
  const idle =
    last !== undefined &&
    rest.length > 0 &&
    rest.every((unit) => isUnreal(told, unit.span)) &&
    isSupposedOf(told, last.span);
  return told.deniers.length > 0 || negated || supposed || idle || !pairs.some((pair) => pair.b <= HEAD_WORDS);
}

/** The subject or the verb of a content is among its first words. */
const HEAD_WORDS = 2;
