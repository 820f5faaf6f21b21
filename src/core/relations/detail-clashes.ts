import type { Span } from '../text/span';
import type { Clash } from './compare';
import type { Quantity } from './figures';
import { type DatedWords, isUnreal, type Proposition } from './proposition';
import type { Unit } from './units';

/** Figures within this share of each other are one figure, rounded. */
const ROUNDING = 0.02;

/**
 * Another value for the same unit; null when any figure agrees, and where a side counts the unit more than once: nothing
 * tells which of its figures is meant. Something said next to both figures must be the same.
 */
export function figureClash(a: Proposition, b: Proposition, paired: ReadonlyMap<number, number>): Clash | null {
  const clashes: FigureClash[] = [];
  for (const left of a.quantities)
    for (const right of b.quantities) {
      if (!sameUnit(a, left, b, right)) continue;
      if (sameFigure(left, right)) return null;
      const sound = isSound(a, left) && isSound(b, right) && areOneScale(left, right);
      clashes.push({ a: left.span, b: right.span, sound });
    }
  // An equal number that counts nothing nearby may count the same: "shot three, killing two" and "killed two".
  if (a.quantities.some((left) => b.quantities.some((right) => isBareEqual(a, left, b, right)))) return null;
  if (new Set(clashes.map((clash) => clash.a)).size >= OTHER_SCOPE && clashes.length >= OTHER_SCOPE) return null;
  const alone = ({ a: left, b: right }: Clash) => clashes.every((other) => (other.a === left) === (other.b === right));
  return clashes.find((clash) => clash.sound && alone(clash) && sharedBeside(a, b, clash, paired)) ?? null;
}

/** So many figures that all differ are of another day, place or part. */
const OTHER_SCOPE = 3;

function isBareEqual(a: Proposition, left: Quantity, b: Proposition, right: Quantity): boolean {
  if (left.mention.value !== right.mention.value) return false;
  const bare = (side: Proposition, quantity: Quantity) => quantity.measure === null && !countedBy(side, quantity);
  return bare(a, left) !== bare(b, right);
}

interface FigureClash extends Clash {
  /** Both figures are plain and told as facts. */
  readonly sound: boolean;
}

const isSound = (proposition: Proposition, quantity: Quantity) =>
  quantity.plain && !isUnreal(proposition, quantity.span);

/** Figures this many times apart are of two things, not two tellings of one. */
const ANOTHER_SCALE = 10;

function areOneScale({ mention: x }: Quantity, { mention: y }: Quantity): boolean {
  return Math.max(x.value, y.value) <= ANOTHER_SCALE * Math.min(x.value, y.value);
}

/** How far from a figure, in units, a shared word may be to tell what is counted or how it came about. */
const BESIDE = 3;

function sharedBeside(a: Proposition, b: Proposition, clash: Clash, paired: ReadonlyMap<number, number>): boolean {
  const [i, j] = [unitBehind(a, clash.a), unitBehind(b, clash.b)];
  for (let at = i - BESIDE; at < i + BESIDE; at++) {
    const other = paired.get(at);
    if (other !== undefined && !(at === i && other === j) && Math.abs(other - j) <= BESIDE) return true;
  }
  return false;
}

/** Index of the unit that begins behind a range. */
function unitBehind({ units }: Proposition, span: Span): number {
  const at = units.findIndex((unit) => unit.span[0] >= span[1]);
  return at < 0 ? units.length : at;
}

function sameFigure(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.mention, b.mention];
  // 1.489, 1,489 and 1489 are one figure, whichever mark parts thousands.
  if (a.digits !== '' && a.digits === b.digits) return true;
  if (isRounded(x.value, y.value) || isRounded(y.value, x.value)) return true;
  if (Math.abs(x.value - y.value) <= ROUNDING * Math.max(Math.abs(x.value), Math.abs(y.value))) return true;
  if (x.bound === 'at-least') return y.value >= x.value || y.bound === 'at-least';
  if (y.bound === 'at-least') return x.value >= y.value;
  if (x.bound === 'at-most') return y.value <= x.value || y.bound === 'at-most';
  if (y.bound === 'at-most') return x.value <= y.value;
  const rough = x.bound === 'about' || y.bound === 'about';
  return rough && Math.abs(x.value - y.value) <= 0.1 * Math.max(x.value, y.value);
}

/** Below this a number is a count, told as it is. */
const COUNT = 1000;
/** A rounded figure is off by this share at most. */
const ROUNDED_OFF = 0.1;

/** True when the first is the second told with fewer digits: 5 billion for 5.4 billion. */
function isRounded(rough: number, exact: number): boolean {
  if (rough < COUNT || exact < COUNT || Math.abs(rough - exact) > ROUNDED_OFF * exact) return false;
  const digits = String(rough).replace(/0+$/u, '').length;
  return Number(exact.toPrecision(digits)) === rough && String(exact).replace(/0+$/u, '').length > digits;
}

function sameUnit(a: Proposition, left: Quantity, b: Proposition, right: Quantity): boolean {
  if (left.additional !== right.additional || left.part !== right.part) return false;
  if (left.measure !== null || right.measure !== null) return left.measure === right.measure;
  const [x, y] = [left.mention.unit, right.mention.unit];
  if (x !== undefined && x === y) return true;
  const counted = countedBy(a, left);
  const other = countedBy(b, right);
  if (!counted || !other) return false;
  if (counted.concepts.some((id) => other.concepts.includes(id))) return true;
  return a.language === b.language && counted.stem === other.stem;
}

/** The unit that a number counts: the one that begins right behind it. */
export function countedBy(proposition: Proposition, quantity: Quantity): Unit | null {
  const next = proposition.units.find((unit) => unit.span[0] >= quantity.span[1]);
  // "Killed 9 and wounding 41": what an "and" joins on is not what is counted.
  return next && !next.coordinate && next.span[0] - quantity.span[1] <= 2 ? next : null;
}

/** Times that cannot be the same; null when any agree. */
export function dateClash(a: Proposition, b: Proposition): Clash | null {
  let clash: Clash | null = null;
  for (const left of a.dates)
    for (const right of b.dates) {
      if (!comparable(left, right) || isUnreal(a, left.span) || isUnreal(b, right.span)) continue;
      if (!datesDiffer(left, right)) return null;
      clash ??= { a: left.span, b: right.span };
    }
  return clash;
}

/** Days compare with days, months with months: "in November" says nothing against "on 28 November". */
function comparable(a: DatedWords, b: DatedWords): boolean {
  return dayLike(a) && dayLike(b);
}

function dayLike({ mention }: DatedWords): boolean {
  // "Yesterday" hangs on the day of writing, which need not be the day of publication.
  if (mention.relative && mention.weekday === undefined && mention.day === undefined) return false;
  if (mention.weekday !== undefined || mention.day !== undefined) return true;
  return mention.from !== null && mention.from === mention.to;
}

/**
 * A weekday without a date is compared as a weekday alone: told in retrospect, it is not the last one before the day of
 * writing.
 */
function datesDiffer({ mention: a }: DatedWords, { mention: b }: DatedWords): boolean {
  const bareA = a.weekday !== undefined && a.day === undefined;
  const bareB = b.weekday !== undefined && b.day === undefined;
  if (bareA || bareB) {
    const x = weekdayOf(a);
    const y = weekdayOf(b);
    return x !== null && y !== null && x !== y;
  }
  if (a.from === null || a.to === null || b.from === null || b.to === null) {
    return a.day !== undefined && b.day !== undefined && (a.day !== b.day || a.month !== b.month);
  }
  return a.from > b.to || b.from > a.to;
}

function weekdayOf(mention: DatedWords['mention']): number | null {
  if (mention.weekday !== undefined) return mention.weekday;
  return mention.from !== null && mention.from === mention.to
    ? new Date(`${mention.from}T00:00:00Z`).getUTCDay()
    : null;
}
