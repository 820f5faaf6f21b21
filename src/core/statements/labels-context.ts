import type { Article, BlockKind } from '../article/article';
import type { Span } from '../text/span';
import type { CueHit } from './cues';
import type { Reading } from './reading';
import type { Statement } from './statement';

/**
 * Share of a sentence's characters that statements must cover for it to be attributed: less where they begin with the
 * sentence, since what comes later hangs on its main clause.
 */
const COVERED = { fromStart: 0.25, later: 0.5 } as const;
/** Statements that begin within this share of the sentence's characters begin with it. */
const START = 0.25;
/** A first paragraph sums up in its first sentences; a whole article in one paragraph does not. */
const LEAD_SENTENCES = 3;

/** Where a sentence stands in its article. */
export interface Place {
  readonly kind: BlockKind;
  readonly block: number;
  /** Among the first sentences of the first paragraph. */
  readonly lead: boolean;
  /** The very first of them. */
  readonly opening: boolean;
}

export function placesOf(article: Article, sentences: readonly Span[]): Place[] {
  let block = 0;
  let first = -1;
  let body = 0;
  return sentences.map(([start]) => {
    while (block < article.blocks.length - 1 && start >= (article.blocks[block]?.span[1] ?? 0)) block++;
    const kind = article.blocks[block]?.kind ?? 'paragraph';
    if (kind === 'paragraph' && body++ === 0) first = block;
    return {
      kind,
      block,
      lead: block === first && body <= LEAD_SENTENCES,
      opening: kind === 'paragraph' && body === 1,
    };
  });
}

export interface Coverage {
  readonly attributed: boolean;
  /** Characters before the first statement, when its cue comes before its content: a clause that it does not reach. */
  readonly ahead: number;
  /** Statements whose cues come first run to the sentence's end. */
  readonly toEnd: boolean;
}

/** How far the statements cover each sentence. */
export function coverage(sentences: readonly Span[], statements: readonly Statement[]): Coverage[] {
  const spans = statements
    .flatMap(({ content, cue, source }) => {
      const cueFirst = (cue[0]?.[0] ?? 0) < (content[0]?.[0] ?? 0);
      return [...content, ...cue, ...source].map((span) => ({ span, cueFirst }));
    })
    .toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  let at = 0;
  let carried: typeof spans = [];
  return sentences.map(([start, end]) => {
    while (at < spans.length && (spans[at]?.span[0] ?? 0) < end) {
      const span = spans[at++];
      if (span) carried.push(span);
    }
    carried = carried.filter(({ span }) => span[1] > start);
    let from = start;
    let sum = 0;
    const first = Math.max(start, carried[0]?.span[0] ?? end);
    for (const { span } of carried) {
      const low = Math.max(from, span[0]);
      const high = Math.min(end, span[1]);
      if (high <= low) continue;
      sum += high - low;
      from = high;
    }
    const share = first - start <= START * (end - start) ? COVERED.fromStart : COVERED.later;
    const cueFirst = carried.length > 0 && carried.every((span) => span.cueFirst);
    return {
      attributed: sum >= share * (end - start),
      ahead: cueFirst ? first - start : 0,
      toEnd: cueFirst && from >= end - 2,
    };
  });
}

interface Quoted {
  readonly words: readonly number[];
  readonly share: readonly number[];
  /** The sentence goes on with a quotation that an earlier one opened. */
  readonly inherited: readonly boolean[];
}

export function quotedShares(reading: Reading, sentences: readonly Span[]): Quoted {
  const words = sentences.map(() => 0);
  const inside = sentences.map(() => 0);
  const inherited = sentences.map(() => false);
  eachWord(reading, sentences, (sentence, word, first) => {
    if (reading.words[word]?.kind === 'mark') return;
    words[sentence] = (words[sentence] ?? 0) + 1;
    const quote = reading.outer[word] ?? -1;
    if (quote < 0) return;
    inside[sentence] = (inside[sentence] ?? 0) + 1;
    if (first && quote === (reading.outer[word - 1] ?? -1)) inherited[sentence] = true;
  });
  return { words, inherited, share: words.map((count, i) => (count === 0 ? 0 : (inside[i] ?? 0) / count)) };
}

/** A content clause or quotation starts at most this many words after its verb. */
const REACH = 12;
/** A name or a phrase in quotation marks is no quotation of somebody. */
const SHORT_QUOTE = 4;
/** A verb that opens its sentence stands within this many words. */
const OPENING = 3;
/** Its preposition follows within this many words. */
const PREPOSITION_REACH = 6;

/**
 * Sentences where somebody speaks, though no statement was made of it: a verb of saying outside quotation marks with a
 * complementizer, a colon or a quotation after it. Gives the offset of the verb by the sentence's ordinal.
 */
export function cueSentences(
  reading: Reading,
  verbs: ReadonlyMap<number, CueHit>,
  sentences: readonly Span[],
): ReadonlyMap<number, number> {
  const { complementizers, openers } = reading.index.sets;
  const opensContent = (at: number, sentenceEnd: number): boolean => {
    for (let i = at; i < Math.min(at + REACH, reading.words.length); i++) {
      const word = reading.words[i];
      if (!word || word.start >= sentenceEnd) return false;
      const quote = reading.opening.get(i);
      if (quote && quote.end - quote.open > SHORT_QUOTE) return true;
      if (word.text === ':' || complementizers.has(word.text) || openers.has(word.text)) return true;
    }
    return false;
  };
  const found = new Map<number, number>();
  const starts: number[] = [];
  eachWord(reading, sentences, (sentence, word) => {
    starts[sentence] ??= word;
    const hit = verbs.get(word);
    if (!hit || found.has(sentence) || (reading.outer[word] ?? -1) >= 0) return;
    if (reading.index.sets.impersonal.has(reading.words[word]?.text ?? '')) return;
    const { frames, continuing, lender } = hit.sense.class;
    const opensSentence = word - (starts[sentence] ?? word) < OPENING;
    // "The union asked Israel for a review": the verb itself tells who speaks, whatever comes after it.
    const takesObject = frames.includes('object') || followedByPreposition(reading, hit);
    const speechAct = continuing !== true && lender !== true && takesObject;
    if (opensSentence && speechAct && hit.sense.role === 'finite') found.set(sentence, reading.words[word]?.start ?? 0);
    else if (opensContent(hit.end, sentences[sentence]?.[1] ?? 0)) found.set(sentence, reading.words[word]?.start ?? 0);
  });
  return found;
}

function followedByPreposition(reading: Reading, { end, sense }: CueHit): boolean {
  if (sense.prepositions.size === 0) return false;
  const glued = [...sense.prepositions].filter((preposition) => reading.index.sets.gluedPrepositions.has(preposition));
  return reading.words
    .slice(end, end + PREPOSITION_REACH)
    .some(({ text }) => sense.prepositions.has(text) || glued.some((preposition) => text.startsWith(preposition)));
}

/** Calls back for each word with the sentence it is in; `first` marks a sentence's first word. */
function eachWord(
  reading: Reading,
  sentences: readonly Span[],
  call: (sentence: number, word: number, first: boolean) => void,
): void {
  let sentence = 0;
  let first = true;
  for (const [i, word] of reading.words.entries()) {
    while (sentence < sentences.length && word.start >= (sentences[sentence]?.[1] ?? 0)) {
      sentence++;
      first = true;
    }
    const span = sentences[sentence];
    if (!span) return;
    if (word.start < span[0]) continue;
    call(sentence, i, first);
    if (word.kind !== 'mark') first = false;
  }
}

export function endsInStop(raw: string): boolean {
  return /[.!?؟…:][^\p{L}\p{N}]*$/u.test(raw);
}

/** Whether this article closes its sentences with full stops at all; where it does, a line without one is no sentence. */
export function endsInStops(text: string, sentences: readonly Span[]): boolean {
  const closed = sentences.filter((span) => endsInStop(text.slice(...span))).length;
  return sentences.length >= 4 && closed > sentences.length / 2;
}
