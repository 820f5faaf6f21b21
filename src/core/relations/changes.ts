import { isPart, type ReadDispute, type ReadStatement, type Snapshot, wordsOf } from '../claims/reading';
import { plainName } from './parties';

/** A statement that stands in both texts, told otherwise. */
export interface Reworded {
  readonly before: ReadStatement;
  readonly after: ReadStatement;
  /** What differs: the words, who it is attributed to, or whether that source asserts or denies it. */
  readonly differs: readonly ('words' | 'source' | 'polarity')[];
}

/** What changed in an article between two visits. */
export interface Changes {
  readonly headline: { readonly before: string; readonly after: string } | null;
  readonly added: readonly ReadStatement[];
  readonly removed: readonly ReadStatement[];
  readonly reworded: readonly Reworded[];
  /** Disputes shown now and not then, and then and not now. */
  readonly disputed: readonly ReadDispute[];
  readonly settled: readonly ReadDispute[];
  /** Sentences with new words, those of the statements included, and sentences that are gone. */
  readonly sentences: { readonly added: number; readonly removed: number };
}

/** Share of words (Dice, over counted words) from which on two statements are one, reworded. */
const REWORDED = 0.5;
/** The same, where the same party says both with the same polarity. */
const REWORDED_BY_ONE = 0.35;

/**
 * Compares an article with what was read of it before. The rules:
 *
 * 1. Two statements are the same when their folded words, source, and polarity are. Spelling variants, diacritics,
 *    punctuation and white space make no difference.
 * 2. A statement counts as changed only when its sentence has other words than before; what is merely read otherwise, by
 *    a newer version or because a name elsewhere changed, is no change of the article.
 * 3. Of the rest, pairs that share {@link REWORDED} of their words ({@link REWORDED_BY_ONE} where the same party says
 *    both) are one statement reworded, the likest pair first, each statement in one pair at most.
 * 4. What is left is added or removed. Where only part of an article's sentences is known, nobody knows what is not in it:
 *    then nothing is told to be missing there.
 *
 * Bounded by what a snapshot holds: at most 120 × 120 pairs are compared.
 */
export function changesBetween(before: Snapshot, after: Snapshot): Changes {
  const [then, now] = [countsOf(before.sentences), countsOf(after.sentences)];
  const gone = before.statements.filter(({ sentence }) => !now.has(sentence)).map(read);
  const come = after.statements.filter(({ sentence }) => !then.has(sentence)).map(read);
  const pairs = pairUp(gone, come);
  const paired = new Set(pairs.flat());
  const missingIn = (other: Snapshot, statements: readonly Read[]) =>
    isPart(other) ? [] : statements.filter((one) => !paired.has(one)).map(({ statement }) => statement);
  return {
    headline:
      wordsOf(before.headline).join(' ') === wordsOf(after.headline).join(' ')
        ? null
        : { before: before.headline, after: after.headline },
    added: missingIn(before, come),
    removed: missingIn(after, gone),
    reworded: pairs.flatMap(([a, b]) => {
      const differs = differencesOf(a, b);
      return differs.length === 0 ? [] : [{ before: a.statement, after: b.statement, differs }];
    }),
    disputed: without(after.disputes, before.disputes),
    settled: without(before.disputes, after.disputes),
    sentences: {
      added: isPart(before) ? 0 : missing(now, then),
      removed: isPart(after) ? 0 : missing(then, now),
    },
  };
}

interface Read {
  readonly statement: ReadStatement;
  readonly place: number;
  readonly words: ReadonlyMap<string, number>;
  readonly length: number;
  readonly source: string;
}

function read(statement: ReadStatement, place: number): Read {
  const words = wordsOf(statement.text);
  const { origin } = statement;
  return {
    statement,
    place,
    words: countsOf(words),
    length: words.length,
    source: origin ? `${origin.kind}|${plainName(origin.name)}` : '',
  };
}

function pairUp(gone: readonly Read[], come: readonly Read[]): [Read, Read][] {
  const likely: { a: Read; b: Read; alike: number }[] = [];
  for (const a of gone)
    for (const b of come) {
      const alike = dice(a, b);
      const byOne = a.source !== '' && a.source === b.source && a.statement.polarity === b.statement.polarity;
      if (alike >= (byOne ? REWORDED_BY_ONE : REWORDED)) likely.push({ a, b, alike });
    }
  const apart = ({ a, b }: { a: Read; b: Read }) => Math.abs(a.place - b.place);
  likely.sort((x, y) => y.alike - x.alike || apart(x) - apart(y));
  const taken = new Set<Read>();
  const pairs: [Read, Read][] = [];
  for (const { a, b } of likely) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    pairs.push([a, b]);
  }
  return pairs.sort(([, a], [, b]) => a.place - b.place);
}

function differencesOf(a: Read, b: Read): Reworded['differs'] {
  const differs: Reworded['differs'][number][] = [];
  if (a.length !== b.length || dice(a, b) < 1) differs.push('words');
  if (a.source !== b.source) differs.push('source');
  if (a.statement.polarity !== b.statement.polarity) differs.push('polarity');
  return differs;
}

/** Twice the shared words over all words, 0 to 1; each word as often as it occurs. */
function dice(a: Read, b: Read): number {
  let shared = 0;
  for (const [word, count] of a.words) shared += Math.min(count, b.words.get(word) ?? 0);
  return a.length + b.length === 0 ? 1 : (2 * shared) / (a.length + b.length);
}

function countsOf<Item>(items: readonly Item[]): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** How many of the first are not in the second. */
function missing(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let count = 0;
  for (const [item, times] of a) count += Math.max(0, times - (b.get(item) ?? 0));
  return count;
}

function without(disputes: readonly ReadDispute[], others: readonly ReadDispute[]): ReadDispute[] {
  const keys = new Set(others.map(({ key }) => key));
  return disputes.filter(({ key }) => !keys.has(key));
}
