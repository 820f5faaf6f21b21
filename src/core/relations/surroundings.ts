import { overlaps, type Span } from '../text/span';
import type { Clash, Pairing } from './compare';
import type { Proposition } from './proposition';
import type { ContradictionKind } from './relation';

/** How alike two propositions are around words that clash. */
interface Surroundings {
  /** Share of the units around the clash, on both sides, that the other side has around it too; 0 to 1. */
  readonly alike: number;
  /** How many units of the first side that are. */
  readonly shared: number;
  /** Of the units right beside the clash on both sides, one before and one behind, how many are shared; 0 to 2. */
  readonly beside: number;
  /** One of the two units before or behind on one side is shared with one of those on the other. */
  readonly close: boolean;
}

/** What must be alike around words that clash, for them to tell the same thing otherwise. */
interface Demand {
  /** With a neighbour on the same side shared. */
  readonly beside: number;
  /** With any of the nearest shared. */
  readonly close: number;
}

/** Set by reading what real articles of one story were shown to contradict each other on. */
const DEMANDS: Readonly<Record<ContradictionKind, Demand>> = {
  denial: { beside: 0.4, close: 0.55 },
  opposite: { beside: 0.4, close: 0.7 },
  'figures-differ': { beside: 0.37, close: 0.7 },
  'date-differs': { beside: 0.6, close: 0.7 },
  'actor-differs': { beside: 0.5, close: 0.7 },
};
/** From this on the order of words, which may be turned round, does not matter. */
const ALL_AROUND = 0.7;
/** Figures and dates are of one thing only where so many words are shared. */
const FEWEST_WORDS: Readonly<Record<ContradictionKind, number>> = {
  denial: 2,
  opposite: 2,
  'figures-differ': 4,
  'date-differs': 3,
  'actor-differs': 2,
};
/** A proposition of so few words says little beside what clashes: most of it must be shared. */
const SHORT = 8;
const APART_IN_SHORT = 2;

/**
 * True when what stands around a clash is alike enough for the kind of contradiction that it would be. `strict` asks that
 * nearly all of it is, and that both begin with the same.
 */
export function isPlainClash(
  kind: ContradictionKind,
  a: Proposition,
  b: Proposition,
  clash: Clash,
  pairs: readonly Pairing[],
  strict = false,
): boolean {
  if (pairs.length < FEWEST_WORDS[kind]) return false;
  const demand = DEMANDS[kind];
  const shorter = Math.min(a.units.length, b.units.length);
  if (shorter <= SHORT && apartInShort(a, b, clash, pairs)) return false;
  const { alike, beside, close } = surroundings(a, b, clash, new Map(pairs.map((pair) => [pair.a, pair.b])));
  if (strict) return alike >= ALL_AROUND && isOneSubject(a, b, clash, pairs);
  if (alike >= ALL_AROUND) return true;
  return (beside > 0 && alike >= demand.beside) || (close && alike >= demand.close);
}

/** True when the first word beside the clash is the same on both sides: mostly the subject, before or behind its verb. */
function isOneSubject(a: Proposition, b: Proposition, clash: Clash, pairs: readonly Pairing[]): boolean {
  const first = ({ units }: Proposition, span: Span) => units.findIndex((unit) => !overlaps(unit.span, span));
  const [i, j] = [first(a, clash.a), first(b, clash.b)];
  return pairs.some((pair) => pair.a === i && pair.b === j);
}

/** True when each side of two short propositions has several words, beside those that clash, that the other lacks. */
function apartInShort(a: Proposition, b: Proposition, clash: Clash, pairs: readonly Pairing[]): boolean {
  const apart = (side: Proposition, span: Span, paired: ReadonlySet<number>) =>
    side.units.filter((unit, i) => !paired.has(i) && !overlaps(unit.span, span)).length;
  return (
    Math.min(
      apart(a, clash.a, new Set(pairs.map((pair) => pair.a))),
      apart(b, clash.b, new Set(pairs.map((pair) => pair.b))),
    ) >= APART_IN_SHORT
  );
}

/** Units before and behind a clash that are looked at. */
const REACH = 6;

/** What stands around a clash, as far as the ends of the propositions. Constant time but for finding the places. */
function surroundings(
  a: Proposition,
  b: Proposition,
  clash: { readonly a: Span; readonly b: Span },
  paired: ReadonlyMap<number, number>,
): Surroundings {
  const left = placeOf(a, clash.a);
  const right = placeOf(b, clash.b);
  const hereA = around(a, left);
  const hereB = new Set(around(b, right));
  const shared = hereA.filter((i) => hereB.has(paired.get(i) ?? -1));
  const before = paired.get(left.from - 1) === right.from - 1;
  const behind = paired.get(left.to) === right.to;
  const close = [left.from - 2, left.from - 1, left.to, left.to + 1].some((i) => {
    const j = paired.get(i) ?? -1;
    return j >= right.from - 2 && j <= right.to + 1;
  });
  // A clash with the whole of the other side leaves nothing around it.
  if (hereA.length === 0 || hereB.size === 0) return { alike: 1, shared: 0, beside: 0, close: true };
  const all = hereA.length + hereB.size;
  return {
    alike: (2 * shared.length) / all,
    shared: shared.length,
    beside: Number(before) + Number(behind),
    close,
  };
}

/** The units that a range covers, `[from, to)`; empty and between two units where it covers none. */
function placeOf({ units }: Proposition, [start, end]: Span): { from: number; to: number } {
  let from = units.findIndex((unit) => unit.span[1] > start);
  if (from < 0) from = units.length;
  let to = from;
  while (to < units.length && (units[to]?.span[0] ?? 0) < end) to++;
  return { from, to };
}

function around({ units }: Proposition, { from, to }: { from: number; to: number }): number[] {
  const places: number[] = [];
  for (let i = Math.max(0, from - REACH); i < Math.min(units.length, to + REACH); i++)
    if (i < from || i >= to) places.push(i);
  return places;
}
