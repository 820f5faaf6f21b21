import { foldText } from '../text/fold';
import { type Comparison, type ConceptFacts, compare } from './compare';
import type { Proposition } from './proposition';
import type { Unit } from './units';

/**
 * What two propositions have in common, as numbers between 0 and 1 that mean the same in every language. The weights in
 * `weights.ts` are for these names.
 */
export const FEATURES = [
  'bias',
  'paired-share-shorter',
  'paired-share-longer',
  'in-order',
  'names-shared',
  'names-only-a',
  'names-only-b',
  'names-differ',
  'events-shared',
  'events-only-both',
  'letters-alike',
  'letters-contained',
  'all-of-shorter',
  'first-shared',
  'last-shared',
  'length-ratio',
  'short',
  'substituted',
  'substituted-one',
  'actor',
  'opposite',
  'opposite-anywhere',
  'opposite-twice',
  'negation',
  'both-negate',
  'negators-differ',
  'denial-one-side',
  'denial-both',
  'figures-differ',
  'figures-same',
  'figures-one-side',
  'dates-differ',
  'dates-same',
  'question-one-side',
  'question-both',
  'unreal-one-side',
] as const;
type Feature = (typeof FEATURES)[number];

/** A pair of propositions as the classifier sees it. */
export interface PairFeatures {
  /** By {@link FEATURES}. */
  readonly values: Float64Array;
  readonly named: (feature: Feature) => number;
  readonly comparison: Comparison;
  /** Concepts that only one side names, for the weights of concept pairs. */
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** Reads the features of a pair. Symmetric but for the features that name a side. Quadratic in words, which are few. */
export function pairFeatures(a: Proposition, b: Proposition, facts: ConceptFacts): PairFeatures {
  const comparison = compare(a, b, facts);
  const { pairs } = comparison;
  const pairedA = new Set(pairs.map((pair) => pair.a));
  const pairedB = new Set(pairs.map((pair) => pair.b));
  const proper = (unit: Unit) => unit.capital || unit.concepts.some((id) => facts.proper.has(id));
  const leftA = a.units.filter((_, i) => !pairedA.has(i));
  const leftB = b.units.filter((_, i) => !pairedB.has(i));
  const [short, long] = [Math.min(a.units.length, b.units.length), Math.max(a.units.length, b.units.length)];
  const names = pairs.filter((pair) => proper(a.units[pair.a] as Unit)).length;
  const namesA = leftA.filter(proper).length;
  const namesB = leftB.filter(proper).length;
  const opposites = oppositeCount(leftA, leftB, facts);
  const substituted = substitutions(a, b, comparison);
  const letters = lettersAlike(a.raw, b.raw);
  const figures = a.quantities.length > 0 && b.quantities.length > 0;
  const question = [a, b].filter(({ raw }) => /[?؟]/u.test(raw)).length;
  const denials = [a, b].filter(({ deniers }) => deniers.length > 0).length;
  const negated = [a, b].filter(({ units }) => units.some((unit) => unit.negated)).length;
  const values: Record<Feature, number> = {
    bias: 1,
    'paired-share-shorter': share(pairs.length, short),
    'paired-share-longer': share(pairs.length, long),
    'in-order': share(inOrder(pairs), Math.max(1, pairs.length)),
    'names-shared': share(names, 3),
    'names-only-a': share(namesA, 2),
    'names-only-b': share(namesB, 2),
    'names-differ': flag(namesA > 0 && namesB > 0),
    'events-shared': share(pairs.length - names, 5),
    'events-only-both': share(Math.min(leftA.length - namesA, leftB.length - namesB), 4),
    'letters-alike': letters.alike,
    'letters-contained': letters.contained,
    'all-of-shorter': flag(short > 0 && pairs.length === short),
    'first-shared': flag(pairs.some((pair) => pair.a === 0 || pair.b === 0)),
    'last-shared': flag(pairs.some((pair) => pair.a === a.units.length - 1 && pair.b === b.units.length - 1)),
    'length-ratio': share(short, long),
    short: flag(short <= 4),
    substituted: share(substituted, 3),
    'substituted-one': flag(substituted === 1 && leftA.length <= 2 && leftB.length <= 2),
    actor: flag(comparison.actor !== null),
    opposite: flag(comparison.opposite !== null),
    'opposite-anywhere': flag(opposites > 0),
    'opposite-twice': flag(opposites > 1),
    negation: flag(comparison.negation !== null),
    'both-negate': flag(comparison.bothNegate),
    'negators-differ': flag(negated === 1),
    'denial-one-side': flag(denials === 1),
    'denial-both': flag(denials === 2),
    'figures-differ': flag(comparison.figures !== null),
    'figures-same': flag(figures && comparison.figures === null && sharesFigure(a, b)),
    'figures-one-side': flag(a.quantities.length > 0 !== b.quantities.length > 0),
    'dates-differ': flag(comparison.dates !== null),
    'dates-same': flag(a.dates.length > 0 && b.dates.length > 0 && comparison.dates === null),
    'question-one-side': flag(question === 1),
    'question-both': flag(question === 2),
    'unreal-one-side': flag(a.unreal.length > 0 !== b.unreal.length > 0),
  };
  return {
    values: Float64Array.from(FEATURES, (feature) => values[feature]),
    named: (feature) => values[feature],
    comparison,
    onlyA: conceptsOf(leftA),
    onlyB: conceptsOf(leftB),
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.max(0, Math.min(1, part / whole)));
const flag = (holds: boolean) => (holds ? 1 : 0);

function conceptsOf(units: readonly Unit[]): string[] {
  return [...new Set(units.flatMap((unit) => unit.concepts))];
}

function oppositeCount(leftA: readonly Unit[], leftB: readonly Unit[], { opposites }: ConceptFacts): number {
  let count = 0;
  for (const x of conceptsOf(leftA)) for (const y of conceptsOf(leftB)) if (opposites.has(`${x}|${y}`)) count++;
  return count;
}

/** Length of the longest run of pairs that stand in the same order on both sides. Quadratic in the pairs. */
function inOrder(pairs: readonly { a: number; b: number }[]): number {
  const longest: number[] = [];
  pairs.forEach((pair, i) => {
    let best = 1;
    for (let j = 0; j < i; j++) if ((pairs[j]?.b ?? 0) < pair.b) best = Math.max(best, (longest[j] ?? 0) + 1);
    longest.push(best);
  });
  return Math.max(0, ...longest);
}

/** Places where one word stands for another between words that both share. */
function substitutions(a: Proposition, b: Proposition, { pairs }: Comparison): number {
  const pairedA = new Map(pairs.map((pair) => [pair.a, pair.b]));
  const pairedB = new Set(pairs.map((pair) => pair.b));
  let count = 0;
  for (let i = 0; i < a.units.length; i++) {
    if (pairedA.has(i)) continue;
    const before = i === 0 ? -1 : pairedA.get(i - 1);
    const after = i === a.units.length - 1 ? b.units.length : pairedA.get(i + 1);
    if (before !== undefined && after !== undefined && after === before + 2 && !pairedB.has(before + 1)) count++;
  }
  return count;
}

function sharesFigure(a: Proposition, b: Proposition): boolean {
  return a.quantities.some((x) => b.quantities.some((y) => x.mention.value === y.mention.value));
}

/** Letter trigrams of the folded words: Jaccard, and the share of the smaller set that the larger holds. */
function lettersAlike(a: string, b: string): { alike: number; contained: number } {
  const left = trigrams(a);
  const right = trigrams(b);
  let both = 0;
  for (const gram of left) if (right.has(gram)) both++;
  return { alike: share(both, left.size + right.size - both), contained: share(both, Math.min(left.size, right.size)) };
}

function trigrams(text: string): Set<string> {
  const grams = new Set<string>();
  for (const word of foldText(text.slice(0, 1000)).match(/[\p{L}\p{N}]+/gu) ?? []) {
    const padded = ` ${word} `;
    for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3));
  }
  return grams;
}
