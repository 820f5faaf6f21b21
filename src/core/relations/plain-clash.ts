import type { Polarity } from '../statements/statement';
import { foldText } from '../text/fold';
import { nameKey } from '../text/names';
import { overlaps } from '../text/span';
import { type Clash, type Comparison, type ConceptFacts, compare, type Pairing } from './compare';
import type { Proposition } from './proposition';
import type { ContradictionKind } from './relation';
import { isPlainClash } from './surroundings';

/** What is known beside the words of two propositions. */
interface Context {
  /** The whole statement of which the first is the whole or a clause. */
  readonly whole: Proposition;
  /** Both are known to be of one thing, whatever words they share. */
  readonly vouched: boolean;
  /** Days of writing, ISO 8601; null where not known. */
  readonly a: string | null;
  readonly b: string | null;
}

/** What is told otherwise by two sides that agree on the rest; null when nothing plainly is. */
export function detailClash(
  a: Proposition,
  b: Proposition,
  comparison: Comparison,
  context: Context,
): readonly [ContradictionKind, Clash] | null {
  // What changes by the hour is not told otherwise at another hour.
  if (atOtherTimes(a, b)) return null;
  const { pairs, figures } = comparison;
  const plain = (kind: ContradictionKind, clash: Clash, strict = false) =>
    context.vouched || isPlainClash(kind, a, b, clash, pairs, strict);
  if (
    figures &&
    !areOfTwoThings(a, b, figures, pairs, context.whole) &&
    plain('figures-differ', figures, isMeasured(a, figures))
  )
    return ['figures-differ', figures];
  const { dates } = comparison;
  if (dates && !areDaysOfWriting(a, b, dates, context) && plain('date-differs', dates)) return ['date-differs', dates];
  const { actor } = comparison;
  if (actor && isNamePair(a, b, actor) && plain('actor-differs', actor)) return ['actor-differs', actor];
  return null;
}

/** True for two figures of what changes by the hour, of a part and the whole, or of things that words near them set apart. */
function areOfTwoThings(
  a: Proposition,
  b: Proposition,
  clash: Clash,
  pairs: readonly Pairing[],
  whole: Proposition,
): boolean {
  if (whole.volatile && b.volatile) return true;
  if (isSumAndPart(a, b, clash, whole.sums)) return true;
  const [left, right] = [near(a, clash.a), near(b, clash.b)];
  const pairedA = new Set(pairs.map((pair) => pair.a));
  const pairedB = new Set(pairs.map((pair) => pair.b));
  const lone = (side: Proposition, places: readonly number[], paired: ReadonlySet<number>) =>
    places.flatMap((i) => {
      const unit = side.units[i];
      return unit && unit.apart >= 0 && !paired.has(i) ? [unit.apart] : [];
    });
  const groups = lone(a, left, pairedA);
  return lone(b, right, pairedB).some((group) => groups.includes(group));
}

/** Distances and durations are from one thing to another, and a text has many: all around them must be the same. */
function isMeasured({ quantities }: Proposition, clash: Clash): boolean {
  const measure = quantities.find(({ span }) => span[0] === clash.a[0])?.measure ?? null;
  return measure !== null && measure !== '%' && !/^[A-Z]{3}$/u.test(measure);
}

/** True when the larger figure, and it alone, is told as a sum over time: 31 so far, 12 on that day. */
function isSumAndPart(a: Proposition, b: Proposition, clash: Clash, sums: boolean): boolean {
  const x = a.quantities.find(({ span }) => span[0] === clash.a[0]);
  const y = b.quantities.find(({ span }) => span[0] === clash.b[0]);
  if (!x || !y || sums === b.sums) return false;
  return sums ? x.mention.value > y.mention.value : y.mention.value > x.mention.value;
}

/** How far from a figure, in units, the words are that tell what it is of. */
const NEAR = 8;

/** Places of the units around a range. */
function near({ units }: Proposition, [start, end]: Clash['a']): number[] {
  const behind = units.findIndex((unit) => unit.span[0] >= end);
  const before = units.findLastIndex((unit) => unit.span[1] <= start);
  const places: number[] = [];
  for (let i = Math.max(0, before - NEAR + 1); i <= before; i++) places.push(i);
  if (behind >= 0) for (let i = behind; i < Math.min(units.length, behind + NEAR); i++) places.push(i);
  return places;
}

/** True when what clashes are two names: no dates, and no model numbers. */
function isNamePair(a: Proposition, b: Proposition, clash: Clash): boolean {
  const dated = ({ dates }: Proposition, span: Clash['a']) => dates.some((date) => overlaps(date.span, span));
  const coded = ({ raw }: Proposition, span: Clash['a']) => /\p{N}/u.test(raw.slice(...span));
  if (dated(a, clash.a) || dated(b, clash.b) || coded(a, clash.a) || coded(b, clash.b)) return false;
  const known = ({ units }: Proposition, span: Clash['a']) =>
    units.some((unit) => unit.span[0] === span[0] && unit.concepts.length > 0);
  if (known(a, clash.a) && known(b, clash.b)) return true;
  const [left, right] = [a.raw.slice(...clash.a), b.raw.slice(...clash.b)];
  return !areOneName(foldText(left), foldText(right)) && !areOneName(nameKey(left), nameKey(right));
}

/** Letters that spellings of one name may differ in, against its length. */
const SPELLING = 0.34;

/** Near-identical names are one, spelt differently: a beginning of the other, or a few letters apart. */
function areOneName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return short === long;
  return long.startsWith(short) || editDistance(short, long) <= Math.floor(SPELLING * short.length);
}

/** Levenshtein's distance; names are short. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** True when both give times of day, and none that is the same. */
export function atOtherTimes({ clocks }: Proposition, other: Proposition): boolean {
  if (clocks.length === 0 || other.clocks.length === 0) return false;
  return !clocks.some((time) => other.clocks.includes(time));
}

/**
 * "Today, Tuesday" in a report of Tuesday and "today, Wednesday" in one of Wednesday: each tells of its own day. True
 * also where both say "yesterday".
 */
function areDaysOfWriting(a: Proposition, b: Proposition, clash: Clash, written: Context): boolean {
  const days = [
    a.dates.find(({ span }) => span[0] === clash.a[0])?.mention,
    b.dates.find(({ span }) => span[0] === clash.b[0])?.mention,
  ];
  const [x, y] = days;
  if (!x?.from || !y?.from || written.a === null || written.b === null) return false;
  if (written.a.slice(0, 10) === written.b.slice(0, 10)) return false;
  return daysBefore(x.from, written.a) === daysBefore(y.from, written.b);
}

const DAY = 86_400_000;

function daysBefore(day: string, written: string): number {
  return Math.round((Date.parse(written.slice(0, 10)) - Date.parse(day)) / DAY);
}

/** From this share of the shorter side on, two contents say the same. */
const ALL_BUT_A_WORD = 0.7;

/** True when two contents say the same in nearly the same words, both denied or neither. */
export function saysTheSame(a: Proposition, b: Proposition, polarity: Polarity, facts: ConceptFacts): boolean {
  const denies = [a, b].map(({ deniers }) => deniers.length > 0);
  // Whoever denies "reports that are false" denies the reports, and so does who calls them a hoax.
  if (polarity !== 'denies' && denies[0] !== denies[1]) return false;
  if (denies[0] && denies[1]) return true;
  const { pairs, negation, opposite } = compare(a, b, facts);
  return (
    negation === null && opposite === null && pairs.length >= ALL_BUT_A_WORD * Math.min(a.units.length, b.units.length)
  );
}

/** Shared words in one run from which on two texts are copies. */
const COPIED_RUN = 10;

/** True when two texts share a long run of words in the same order. */
export function isCopied(a: Proposition, b: Proposition): boolean {
  if (Math.min(a.units.length, b.units.length) < COPIED_RUN) return false;
  return longestRun(a, b) >= COPIED_RUN;
}

/** Words in the longest run that both have, by stems. Quadratic in their words, which are few. */
function longestRun(a: Proposition, b: Proposition): number {
  let longest = 0;
  let before = new Uint16Array(b.units.length + 1);
  for (const { stem } of a.units) {
    const here = new Uint16Array(b.units.length + 1);
    for (const [j, other] of b.units.entries())
      if (other.stem === stem) {
        here[j + 1] = (before[j] ?? 0) + 1;
        longest = Math.max(longest, here[j + 1] ?? 0);
      }
    before = here;
  }
  return longest;
}
