import { FEATURES, type PairFeatures } from './pair-features';
import { WEIGHTS } from './weights';

export const PAIR_CLASSES = ['same', 'contradicts', 'unrelated'] as const;
type PairClass = (typeof PAIR_CLASSES)[number];
export type PairProbabilities = Readonly<Record<PairClass, number>>;

/** Features that say more together; their products are features too. */
const TOGETHER: readonly (readonly [string, string])[] = [
  ['opposite-anywhere', 'paired-share-shorter'],
  ['opposite-anywhere', 'letters-contained'],
  ['names-differ', 'paired-share-shorter'],
  ['names-differ', 'letters-contained'],
  ['substituted-one', 'letters-contained'],
  ['paired-share-shorter', 'letters-contained'],
  ['paired-share-longer', 'length-ratio'],
  ['events-only-both', 'paired-share-shorter'],
  ['names-shared', 'events-shared'],
  ['negation', 'letters-contained'],
  ['short', 'letters-contained'],
  ['in-order', 'paired-share-longer'],
  ['letters-alike', 'letters-alike'],
  ['letters-contained', 'letters-contained'],
  ['paired-share-shorter', 'paired-share-shorter'],
  ['paired-share-longer', 'paired-share-longer'],
  ['events-shared', 'events-shared'],
];

/**
 * Everything that the weights are for, by name: the features, products of some (`a*b`), concepts that only one side
 * names (`~rise`), and pairs of concepts of which each side names one (`fall|rise`).
 */
export function namedInputs({ values, onlyA, onlyB }: PairFeatures): Map<string, number> {
  const inputs = new Map<string, number>();
  FEATURES.forEach((name, i) => {
    const value = values[i] ?? 0;
    if (value !== 0) inputs.set(name, value);
  });
  for (const [a, b] of TOGETHER) {
    const product = (inputs.get(a) ?? 0) * (inputs.get(b) ?? 0);
    if (product !== 0) inputs.set(`${a}*${b}`, product);
  }
  for (const concept of [...onlyA, ...onlyB]) inputs.set(`~${concept}`, 1);
  for (const a of onlyA) for (const b of onlyB) inputs.set(a < b ? `${a}|${b}` : `${b}|${a}`, 1);
  return inputs;
}

/** How likely each class is: multinomial logistic regression over {@link namedInputs}. The three add up to 1. */
export function classifyPair(features: PairFeatures): PairProbabilities {
  const sums = [0, 0, 0];
  for (const [name, value] of namedInputs(features)) {
    const weights = WEIGHTS[name];
    if (weights) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + value * (weights[i] ?? 0);
  }
  const highest = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - highest));
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  const [same = 0, contradicts = 0, unrelated = 0] = odds.map((odd) => odd / total);
  return { same, contradicts, unrelated };
}
