import type { Span } from '../../src/core/text/span';
import { rowsOf } from './sets';

interface Attribution {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly carriedOver?: readonly Span[];
  readonly kind?: string;
  readonly polarity?: string;
  readonly chain?: readonly string[];
}

/** One kind of error, how often it is met and the first example of it. */
interface ErrorKind {
  readonly language: string;
  readonly kind: string;
  readonly count: number;
  readonly example: string;
}

/** Contents pair from this overlap on, as in the scorers; from the second on their edges are no error. */
const PAIRED = 0.5;
const SAME = 0.9;
/** Characters of an example's parts. */
const SHOWN = 90;

/** The most frequent kinds of error of predicted attributions, most frequent first, by language. */
export function attributionErrors(gold: string, predictions: string, most = 10): ErrorKind[] {
  const predicted = new Map(rowsOf(predictions).map((row) => [row.id, (row.attributions ?? []) as Attribution[]]));
  const found = new Map<string, ErrorKind>();
  for (const row of rowsOf(gold)) {
    const text = String(row.text);
    const language = String(row.lang ?? 'und');
    const note = (kind: string, example: string): void => {
      const key = `${language} ${kind}`;
      const known = found.get(key);
      found.set(key, { language, kind, count: (known?.count ?? 0) + 1, example: known?.example ?? example });
    };
    compare(text, (row.attributions ?? []) as Attribution[], predicted.get(row.id) ?? [], note);
  }
  const languages = new Set([...found.values()].map(({ language }) => language));
  return [...languages].flatMap((language) =>
    [...found.values()]
      .filter((error) => error.language === language)
      .toSorted((a, b) => b.count - a.count)
      .slice(0, most),
  );
}

function compare(
  text: string,
  gold: readonly Attribution[],
  own: readonly Attribution[],
  note: (kind: string, example: string) => void,
): void {
  const words = (spans: readonly Span[] = []) =>
    spans.map(([from, to]) => text.slice(from, to).replace(/\s+/gu, ' ').slice(0, SHOWN)).join(' … ') || '–';
  const pairs = pair(gold, own);
  const taken = new Set(pairs.values());
  for (const asked of gold) {
    const read = pairs.get(asked);
    const example = `[${words(asked.cue)}] ${words(asked.source)}: ${words(asked.content)}`;
    if (read === undefined) {
      const cue = own.some((other) => overlap(other.cue, asked.cue) > 0);
      note(cue ? 'missed: its cue is read with another content' : 'missed: its cue is not read', example);
      continue;
    }
    const share = overlap(asked.content, read.content);
    if (share < SAME) {
      const longer = sizeOf(read.content) > sizeOf(asked.content);
      note(`content too ${longer ? 'long' : 'short'}`, `${words(asked.content)} ≠ ${words(read.content)}`);
    }
    const source = sourceError(asked, read);
    if (source) note(source, `${words(asked.source)} ≠ ${words(read.source)} ← ${words(read.carriedOver)}`);
    for (const field of ['kind', 'polarity'] as const) {
      if (asked[field] !== undefined && asked[field] !== read[field])
        note(`${field}: ${asked[field]} read as ${read[field]}`, example);
    }
    const [hops, readHops] = [asked.chain?.length ?? 0, read.chain?.length ?? 0];
    if (asked.chain !== undefined && hops !== readHops)
      note(
        `chain too ${readHops > hops ? 'long' : 'short'}`,
        `${asked.chain.join(' < ')} ≠ ${read.chain?.join(' < ')}`,
      );
  }
  for (const read of own) {
    if (!taken.has(read))
      note('read where there is none', `[${words(read.cue)}] ${words(read.source)}: ${words(read.content)}`);
  }
}

function sourceError(asked: Attribution, read: Attribution): string | null {
  if (asked.source.length === 0) return null;
  const carried = read.source.length === 0;
  const share = overlap(asked.source, carried ? (read.carriedOver ?? []) : read.source);
  if (share >= PAIRED) return null;
  if (share === 0) return carried ? 'source: carried over from another' : 'source: another one';
  return `source too ${sizeOf(read.source) > sizeOf(asked.source) ? 'long' : 'short'}`;
}

/** Pairs one to one, greatest overlap of contents first. */
function pair(gold: readonly Attribution[], own: readonly Attribution[]): Map<Attribution, Attribution> {
  const near = gold
    .flatMap((asked) => own.map((read) => ({ asked, read, share: overlap(asked.content, read.content) })))
    .filter(({ share }) => share >= PAIRED)
    .toSorted((a, b) => b.share - a.share);
  const pairs = new Map<Attribution, Attribution>();
  const taken = new Set<Attribution>();
  for (const { asked, read } of near) {
    if (pairs.has(asked) || taken.has(read)) continue;
    pairs.set(asked, read);
    taken.add(read);
  }
  return pairs;
}

const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);

/** Characters that both have, as a share of those that either has. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const [from, to] of a)
    for (const [start, end] of b) both += Math.max(0, Math.min(to, end) - Math.max(from, start));
  const either = sizeOf(a) + sizeOf(b) - both;
  return either === 0 ? 0 : both / either;
}
