import { type ReadStatement, wordsOf } from '../claims/reading';
import { plainName } from './parties';

/** Words in a row by which copied text is told. */
const RUN = 3;
/** A text of fewer words is too short to be told for a copy. */
const SHORT = 6;
/** Share of the shorter text's runs that the other has too, from which on one is copied from the other. */
const COPIED = 0.4;
/** Share of an article's sentences that another prints too, from which on both are one agency's text. */
const REPRINTED = 0.4;
/** Share of the shorter name's words that the longer has too, from which on they may be one party's. */
const ONE_NAME = 0.5;

/** True when one text is copied from the other, or both from a third. Linear in their words. */
export function isCopied(a: string, b: string): boolean {
  const [x, y] = [runsOf(wordsOf(a)), runsOf(wordsOf(b))];
  const least = Math.min(x.size, y.size);
  return least > SHORT - RUN && shared(x, y) >= COPIED * least;
}

/** True when a large part of one article stands in the other, sentence for sentence. */
export function isReprint(a: readonly number[], b: readonly number[]): boolean {
  const [x, y] = [new Set(a), new Set(b)];
  return shared(x, y) >= REPRINTED * Math.max(1, Math.min(x.size, y.size));
}

/**
 * True when two sources may be one party under two descriptions, such as a spokesman with and without his office: too
 * much is shared to count them as independent, too little to take one for the other.
 */
export function mayBeOneParty(a: ReadStatement['origin'], b: ReadStatement['origin']): boolean {
  const [x, y] = [a, b].map((party) => new Set(plainName(party?.name ?? '').split(' ')));
  if (!x || !y) return false;
  return shared(x, y) >= ONE_NAME * Math.max(1, Math.min(x.size, y.size));
}

function runsOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' ')));
}

function shared<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}
