import type { Span } from '../text/span';
import type { Proposition } from './proposition';

/** How alike two propositions are around words that clash. */
export interface Surroundings {
  /** Share of the units around the clash, on both sides, that the other side has around it too; 0 to 1. */
  readonly alike: number;
  /** How many units of the first side that are. */
  readonly shared: number;
  /** Of the units right beside the clash on both sides, one before and one behind, how many are shared; 0 to 2. */
  readonly beside: number;
}

/** Units before and behind a clash that are looked at. */
const REACH = 6;

/** What stands around a clash, as far as the ends of the propositions. Constant time but for finding the places. */
export function surroundings(
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
  const beside = [
    [left.from - 1, right.from - 1],
    [left.to, right.to],
  ].filter(([i, j]) => i !== undefined && paired.get(i) === j && j !== undefined && j >= 0).length;
  const all = hereA.length + hereB.size;
  return { alike: all === 0 ? 0 : (2 * shared.length) / all, shared: shared.length, beside };
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
