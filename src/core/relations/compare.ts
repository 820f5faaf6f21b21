import type { Span } from '../text/span';
import { dateClash, figureClash } from './detail-clashes';
import type { Proposition } from './proposition';
import type { PropositionWords } from './reading-tables';
import type { Unit } from './units';

/** Words of two propositions that stand against each other. */
export interface Clash {
  readonly a: Span;
  readonly b: Span;
}

/** Two units that say the same: indexes into the units of each side. */
export interface Pairing {
  readonly a: number;
  readonly b: number;
}

/** What two propositions share and where they clash. */
export interface Comparison {
  readonly pairs: readonly Pairing[];
  /** A shared word that only one side negates, and none that both do. */
  readonly negation: Clash | null;
  /** A shared word that both negate. */
  readonly bothNegate: boolean;
  /** Concepts that exclude each other, said near something that both share. */
  readonly opposite: Clash | null;
  /** Another value for the same unit. */
  readonly figures: Clash | null;
  /** Times that cannot be the same. */
  readonly dates: Clash | null;
  /** A name in place of another between words that both share. */
  readonly actor: Clash | null;
}

/** Facts about concepts that hold in every language. */
export interface ConceptFacts {
  /** `a|b` for each pair of concepts that exclude each other, in both orders. */
  readonly opposites: ReadonlySet<string>;
  /** Those too loose to make a contradiction by themselves, in the same form; they are among the others. */
  readonly weak: ReadonlySet<string>;
  /** Those of which each of two parties to one event does one, in the same form. */
  readonly mutual: ReadonlySet<string>;
  /** Concepts that stand for a name: a country, a city, a party. */
  readonly proper: ReadonlySet<string>;
  /** Concepts that negate of themselves. */
  readonly refusals: ReadonlySet<string>;
  /** Concepts that only put one thing before or after another. */
  readonly orders: ReadonlySet<string>;
}

const factsOf = new WeakMap<readonly object[], ConceptFacts>();

/** The concept facts of the language packs. A concept is a name when every language with capitals writes it with one. */
export function conceptFacts(packs: readonly PropositionWords[]): ConceptFacts {
  let known = factsOf.get(packs);
  if (!known) {
    const opposites = new Set<string>();
    const proper = new Set<string>();
    const common = new Set<string>();
    const refusals = new Set<string>();
    const orders = new Set<string>();
    const weak = new Set<string>();
    const mutual = new Set<string>();
    for (const { meaning, stance } of packs) {
      for (const id of stance?.refusals ?? []) refusals.add(id);
      for (const id of stance?.orders ?? []) orders.add(id);
      for (const [a, b] of [...meaning.opposites, ...(stance?.opposites ?? [])])
        opposites.add(`${a}|${b}`).add(`${b}|${a}`);
      for (const [a, b] of stance?.mutualOpposites ?? []) mutual.add(`${a}|${b}`).add(`${b}|${a}`);
      for (const [a, b] of stance?.weakOpposites ?? []) weak.add(`${a}|${b}`).add(`${b}|${a}`);
      for (const [id, words] of Object.entries(meaning.concepts)) {
        if (/^\p{Lu}/u.test(words[0] ?? '')) proper.add(id);
        // German has capitals on every noun; what is small in another language is no name.
        if (/^\p{Ll}/u.test(words[0] ?? '')) common.add(id);
      }
    }
    for (const id of common) proper.delete(id);
    for (const pair of weak) opposites.add(pair);
    known = { opposites, weak, mutual, proper, refusals, orders };
    factsOf.set(packs, known);
  }
  return known;
}

const firmOf = new WeakMap<ConceptFacts, ConceptFacts>();

/** The same facts without the loose opposites: for statements, where a contradiction is told. */
export function firmFacts(facts: ConceptFacts): ConceptFacts {
  const known = firmOf.get(facts) ?? withoutWeak(facts);
  firmOf.set(facts, known);
  return known;
}

function withoutWeak(facts: ConceptFacts): ConceptFacts {
  return { ...facts, opposites: new Set([...facts.opposites].filter((pair) => !facts.weak.has(pair))) };
}

/** Compares two propositions. Quadratic in their words at worst, and both are cut to a sentence or two. */
export function compare(a: Proposition, b: Proposition, facts: ConceptFacts): Comparison {
  const { opposites, proper } = facts;
  const pairs = pairUnits(a, b);
  const pairedA = new Map(pairs.map((pair) => [pair.a, pair.b]));
  const pairedB = new Map(pairs.map((pair) => [pair.b, pair.a]));
  const bothNegate = pairs.some((pair) => a.units[pair.a]?.negated === true && b.units[pair.b]?.negated === true);
  return {
    pairs,
    negation: bothNegate ? null : negationClash(a, b, pairs, facts),
    bothNegate,
    opposite: oppositeClash(a, b, pairedA, pairedB, opposites),
    // Most comparisons end before these are asked for, and figures and dates take long to find.
    get figures() {
      return figureClash(a, b, pairedA);
    },
    get dates() {
      return dateClash(a, b);
    },
    get actor() {
      return actorClash(a, b, pairs, pairedA, pairedB, proper);
    },
  };
}

/** Pairs the units that say the same, each once, preferring those at like places. */
export function pairUnits(a: Proposition, b: Proposition): Pairing[] {
  const sameLanguage = a.language === b.language;
  const byKey = new Map<string, number[]>();
  for (const [i, unit] of b.units.entries())
    for (const key of [...keysOf(unit, sameLanguage), ...weakKeys(unit, sameLanguage, 'past')]) {
      const list = byKey.get(key);
      if (list) list.push(i);
      else byKey.set(key, [i]);
    }
  const used = new Set<number>();
  const pairs: Pairing[] = [];
  for (const [i, unit] of a.units.entries()) {
    let best = -1;
    for (const key of [...keysOf(unit, sameLanguage), ...weakKeys(unit, sameLanguage, 'short')])
      for (const j of byKey.get(key) ?? [])
        if (!used.has(j) && (best < 0 || Math.abs(j - i) < Math.abs(best - i))) best = j;
    if (best < 0) continue;
    used.add(best);
    pairs.push({ a: i, b: best });
  }
  return pairs;
}

function keysOf(unit: Unit, sameLanguage: boolean): string[] {
  const keys = unit.concepts.map((id) => `c:${id}`);
  if (sameLanguage) keys.push(`s:${unit.stem}`);
  if (sameLanguage && unit.root !== '') keys.push(`r:${unit.root}`);
  if (!sameLanguage && unit.name.length >= 3) keys.push(`n:${unit.name}`);
  return keys;
}

/** A past form pairs with the short form of the other side, never with another past form. */
function weakKeys({ past, pasts }: Unit, sameLanguage: boolean, side: 'past' | 'short'): string[] {
  if (!sameLanguage) return [];
  const [own, other] = side === 'past' ? ['p', 'q'] : ['q', 'p'];
  return [...(past === '' ? [] : [`${own}:${past}`]), ...pasts.map((one) => `${other}:${one}`)];
}

/** True when a side names the same anywhere: "Russian" here, "to Russia" there. */
function names({ units }: Proposition, name: Unit): boolean {
  return units.some((unit) => unit.stem === name.stem || unit.concepts.some((id) => name.concepts.includes(id)));
}

/** Known as a country, city or party, not only by its capital. */
const isNameOf = (unit: Unit, proper: ReadonlySet<string>) => unit.concepts.some((id) => proper.has(id));

const isProper = (unit: Unit, proper: ReadonlySet<string>) => unit.capital || isNameOf(unit, proper);

function negationClash(
  a: Proposition,
  b: Proposition,
  pairs: readonly Pairing[],
  { proper, refusals }: ConceptFacts,
): Clash | null {
  // Where both sides negate something, a word that only one negates says little.
  if ([a, b].every(({ units }) => units.some(({ negated }) => negated))) return null;
  for (const pair of pairs) {
    const left = a.units[pair.a];
    const right = b.units[pair.b];
    if (!left || !right) continue;
    const denied = (isDenied(a, pair.a, proper) && !right.negated) || (isDenied(b, pair.b, proper) && !left.negated);
    if (!denied || left.excepted || right.excepted) continue;
    // "Cannot verify" and "was unable to verify" say the same.
    if (left.negated ? isRefused(b, pair.b, refusals) : isRefused(a, pair.a, refusals)) continue;
    if (isOfOtherObject(a, b, pair, pairs)) continue;
    if (isProper(left, proper) || isProper(right, proper)) continue;
    return { a: left.span, b: right.span };
  }
  // "Did not take the calls" and "rejected the calls" say the same.
  const refused = [a, b].some(({ units }) => units.some(({ concepts }) => concepts.some((id) => refusals.has(id))));
  if (refused) return null;
  return wholeNegation(a, b, pairs) ?? wholeNegation(b, a, pairs.map(swapped), true);
}

/** The word that a negation is about; a name between them is where, not what: "nobody in Paris received". */
function isDenied({ units }: Proposition, at: number, proper: ReadonlySet<string>): boolean {
  const [before, unit] = [units[at - 1], units[at]];
  if (!unit?.negated || unit.denied) return unit?.denied === true;
  return before?.denied === true && isProper(before, proper);
}

/** How many units before another a word that negates of itself reaches it. */
const REFUSED = 2;

function isRefused({ units }: Proposition, at: number, refusals: ReadonlySet<string>): boolean {
  return units.slice(Math.max(0, at - REFUSED), at).some(({ concepts }) => concepts.some((id) => refusals.has(id)));
}

/** "Are not from Tamra" against "are from a village": what is said behind the negated word is another thing on each side. */
function isOfOtherObject(a: Proposition, b: Proposition, { a: i, b: j }: Pairing, pairs: readonly Pairing[]): boolean {
  const lone = ({ units }: Proposition, at: number, side: 'a' | 'b') =>
    units[at] !== undefined && !pairs.some((pair) => pair[side] === at);
  const before = pairs.some((pair) => pair.a === i - 1 || pair.b === j - 1);
  return lone(a, i + 1, 'a') && lone(b, j + 1, 'b') && !before;
}

const swapped = ({ a, b }: Pairing): Pairing => ({ a: b, b: a });

/** From this share of paired words on, two propositions differ in little but what they do not share. */
const ALMOST_ALL = 0.7;

/** From this share on, a name in the place of another is the one thing told otherwise. */
const MOST = 0.5;

const mostlySame = (a: Proposition, b: Proposition, pairs: readonly Pairing[]) =>
  pairs.length >= 2 && pairs.length >= MOST * Math.min(a.units.length, b.units.length);

const almostSame = (a: Proposition, b: Proposition, pairs: readonly Pairing[]) =>
  pairs.length >= 2 && pairs.length >= ALMOST_ALL * Math.min(a.units.length, b.units.length);

/** "Did not send soldiers" against "sent troops": the negated word itself is told apart, all else is the same. */
function wholeNegation(a: Proposition, b: Proposition, pairs: readonly Pairing[], swap = false): Clash | null {
  const apart = Math.max(a.units.length, b.units.length) - pairs.length;
  if (!almostSame(a, b, pairs) || apart > 1 || b.units.some(({ negated }) => negated)) return null;
  const paired = new Set(pairs.map((pair) => pair.a));
  const left = a.units.find((unit, i) => unit.denied && !paired.has(i));
  const first = b.units[0];
  if (!left || !first) return null;
  const whole: Span = [first.span[0], b.units.at(-1)?.span[1] ?? first.span[1]];
  return swap ? { a: whole, b: left.span } : { a: left.span, b: whole };
}

/** How far apart, in units, an opposite and a shared word may be on both sides to be about each other. */
const NEAR = 3;

function oppositeClash(
  a: Proposition,
  b: Proposition,
  pairedA: ReadonlyMap<number, number>,
  pairedB: ReadonlyMap<number, number>,
  opposites: ReadonlySet<string>,
): Clash | null {
  for (const [i, left] of a.units.entries()) {
    if (pairedA.has(i) || left.concepts.length === 0) continue;
    for (const [j, right] of b.units.entries()) {
      if (pairedB.has(j) || left.negated !== right.negated) continue;
      if (!left.concepts.some((x) => right.concepts.some((y) => opposites.has(`${x}|${y}`)))) continue;
      // Who names both of the two, as forecasts name all winds, does not choose between them.
      if (names(a, right) || names(b, left)) continue;
      if (sharedNear(i, j, pairedA)) return { a: left.span, b: right.span };
    }
  }
  return null;
}

function sharedNear(i: number, j: number, pairedA: ReadonlyMap<number, number>): boolean {
  for (let at = i - NEAR; at <= i + NEAR; at++) {
    const other = pairedA.get(at);
    if (other !== undefined && Math.abs(other - j) <= NEAR) return true;
  }
  return false;
}

/** A name that the other side lacks, in the same place between shared words as a name that this side lacks, or where all else is the same. */
function actorClash(
  a: Proposition,
  b: Proposition,
  pairs: readonly Pairing[],
  pairedA: ReadonlyMap<number, number>,
  pairedB: ReadonlyMap<number, number>,
  proper: ReadonlySet<string>,
): Clash | null {
  for (const [i, left] of a.units.entries()) {
    if (pairedA.has(i) || !isProper(left, proper) || names(b, left)) continue;
    for (const [j, right] of b.units.entries()) {
      if (pairedB.has(j) || !isProper(right, proper) || names(a, right)) continue;
      if (isNameOf(left, proper) !== isNameOf(right, proper)) continue;
      const inPlace = pairedA.get(i - 1) === j - 1 || pairedA.get(i + 1) === j + 1;
      if ((inPlace && mostlySame(a, b, pairs)) || almostSame(a, b, pairs)) return { a: left.span, b: right.span };
    }
  }
  return null;
}
