import type { Article } from '../article/article';
import type { ReadingPack } from '../language';
import { type Folded, foldText } from '../text/fold';
import { nameKey } from '../text/names';
import { sentenceSteps } from '../text/sentences';
import type { Span } from '../text/span';
import type { Steps } from '../text/steps';
import { tokenize } from '../text/tokens';
import { type IndexedPronoun, indexSteps, type LexiconIndex, type PhraseIndex } from './lexicon-index';
import { isQuoteMark, pairQuotes, type Quote } from './quotes';

/** A word or mark of an article: folded text, raw offsets, and where it stands. */
export interface Word {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly block: number;
  readonly capital: boolean;
}

/** Half-open range of word indices. */
export type Range = readonly [from: number, to: number];

/** An article cut into words, sentences, blocks and quotations, with its language's index. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Range[];
  /** The raw spans of the sentences, datelines included. */
  readonly sentenceSpans: readonly Span[];
  readonly blocks: readonly Range[];
  readonly quotes: readonly Quote[];
  /** For each word the outermost quotation it is in, marks not included, or -1. */
  readonly outer: Int32Array;
  /** For each opening mark the quotation it opens. */
  readonly opening: ReadonlyMap<number, Quote>;
  readonly headline: boolean;
  /** Name and host of the outlet that published the article, folded, and how they sound; empty when it is not known. */
  readonly publisher: { readonly text: string; readonly key: string };
  /** Where hedging and denying words stand, in order. */
  readonly hedges: readonly number[];
  readonly denials: readonly number[];
  readonly weekdays: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Words that have a capital within a sentence somewhere in the article. */
  readonly names: ReadonlySet<string>;
  /** Last names of the sources met so far; filled while the article is read. */
  readonly surnames: Set<string>;
  readonly index: LexiconIndex;
}

/** A capital at the front, or after a short particle: al-Bahra, d'Estaing. */
const CAPITAL = /^(?:\p{Lu}|\p{Ll}{1,3}[-'’]\p{Lu})/u;

/** Words, sentences or quotations that one step looks at. */
const STEP = 64;

/** Reads an article for attribution, given folded. Linear in its length. */
export function* readArticle(article: Article, folded: Folded, pack: ReadingPack): Steps<Reading> {
  const index = yield* indexSteps(pack.attribution);
  const text = article.text;
  const words: Word[] = [];
  const sentences: Range[] = [];
  const blocks: Range[] = [];
  const spans = yield* sentenceSteps(text, pack.text);
  let block = 0;
  let blockStart = 0;
  const tokens = tokenize(folded.text);
  let token = 0;
  for (const [ordinal, span] of spans.entries()) {
    if (ordinal % STEP === 0) yield;
    while (block < article.blocks.length - 1 && span[0] >= (article.blocks[block]?.span[1] ?? 0)) {
      if (words.length > blockStart) blocks.push([blockStart, words.length]);
      blockStart = words.length;
      block++;
    }
    const from = words.length;
    for (; token < tokens.length; token++) {
      const each = tokens[token];
      if (each === undefined) break;
      const start = folded.starts[each.start] ?? 0;
      if (start >= span[1]) break;
      if (start < span[0]) continue;
      const end = folded.ends[each.end - 1] ?? start;
      const capital = each.kind === 'word' && CAPITAL.test(text.slice(start, start + 6));
      words.push({ text: each.text, kind: each.kind, start, end, sentence: ordinal, block: blocks.length, capital });
    }
    sentences.push([pastDateline(words, from), words.length]);
  }
  if (words.length > blockStart) blocks.push([blockStart, words.length]);
  const quotes: Quote[] = [];
  for (const [ordinal, range] of blocks.entries()) {
    yield;
    const next = blocks[ordinal + 1];
    const runsOn = next !== undefined && isQuoteMark(words, next[0]);
    for (const quote of pairQuotes(text, words, range, runsOn, quotes.length)) quotes.push(quote);
  }
  const outer = new Int32Array(words.length).fill(-1);
  for (const quote of quotes) {
    if (quote.depth > 0) continue;
    for (let at = quote.open + 1; at < quote.end; at++) outer[at] = quote.id;
  }
  const reading: Reading = {
    text,
    words,
    hedges: [],
    denials: [],
    sentences,
    sentenceSpans: spans,
    blocks,
    quotes,
    outer,
    opening: new Map(quotes.map((quote) => [quote.open, quote])),
    headline: article.blocks[0]?.kind === 'headline' || repeatsHeadline(article),
    publisher: publisherOf(article),
    surnames: new Set(),
    names: namesWithin(words),
    weekdays: new Set(Object.values(pack.text.weekdays).flatMap((names) => names.map(foldText))),
    months: new Set(Object.values(pack.text.months).flatMap((names) => names.map(foldText))),
    index,
  };
  return {
    ...reading,
    hedges: yield* placesOf(reading, index.phrases.hedges),
    denials: yield* placesOf(reading, index.phrases.denyingWords),
  };
}

/** Folded words with a capital that no sentence's start gave them; headlines, where every word may have one, left out. */
function namesWithin(words: readonly Word[]): Set<string> {
  const names = new Set<string>();
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (word?.capital !== true || before === undefined || word.block === 0) continue;
    if (before.sentence === word.sentence && before.kind === 'word') names.add(word.text);
  }
  return names;
}

function publisherOf({ outlet }: Article): Reading['publisher'] {
  const names = outlet === null ? [] : [outlet.name, outlet.host];
  return { text: foldText(names.join(' ')), key: names.map(nameKey).join(' ').trim() };
}

/** True when a word names the outlet that published the article, in whatever script. */
export function namesPublisher({ publisher }: Reading, word: string): boolean {
  if (word.length < 3 || publisher.text === '') return false;
  const key = nameKey(word);
  return publisher.text.includes(word) || (key.length > 2 && publisher.key.includes(key));
}

/** True when the first block is the headline again, give or take a full stop. */
function repeatsHeadline(article: Article): boolean {
  const first = article.blocks[0];
  const headline = article.headline.trim();
  if (first === undefined || headline === '') return false;
  const letters = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
  const text = letters(article.text.slice(first.span[0], first.span[1]));
  return text !== '' && text === letters(headline);
}

/** Where a sentence begins after a dateline: "LONDON (Reuters) — ", "دبي، الإمارات (CNN)-- ". */
function pastDateline(words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + 14); at++) {
    if (words[at]?.text !== ')') continue;
    let dash = at + 1;
    while (/^[-–—]$/u.test(words[dash]?.text ?? '')) dash++;
    return dash > at + 1 ? dash : from;
  }
  return from;
}

/** The longest phrase of the index that starts at a word, and where it ends; null when none does. */
export function phraseAt<T>(
  reading: Reading,
  index: PhraseIndex<T>,
  at: number,
  first: string | undefined = reading.words[at]?.text,
): { value: T; end: number } | null {
  if (first === undefined) return null;
  for (const entry of index.get(first) ?? []) {
    let end = at + 1;
    let matches = true;
    for (let i = 1; i < entry.tokens.length; i++, end++) {
      const word = reading.words[end]?.text ?? '';
      const token = entry.tokens[i] ?? '';
      if (entry.open && i === entry.tokens.length - 1 ? !word.startsWith(token) : word !== token) {
        matches = false;
        break;
      }
    }
    if (matches) return { value: entry.value, end };
  }
  return null;
}

/** A word without a glued conjunction, for lookups: the word itself first. */
export function bareForms(reading: Reading, at: number): string[] {
  const word = reading.words[at]?.text ?? '';
  const forms = [word];
  for (const conjunction of reading.index.gluedConjunctions) {
    if (word.length > conjunction.length + 1 && word.startsWith(conjunction))
      forms.push(word.slice(conjunction.length));
  }
  return forms;
}

/** The raw span of a range of words, without marks at its edges that do not belong to it. */
export function spanOf(reading: Reading, [from, to]: Range): Span {
  const first = reading.words[from];
  const last = reading.words[to - 1];
  return first === undefined || last === undefined || to <= from ? [0, 0] : [first.start, last.end];
}

/** The pronoun that a word is or begins with, as in "he'd"; undefined when it is none. */
export function pronounAt(reading: Reading, at: number): IndexedPronoun | undefined {
  const word = reading.words[at]?.text ?? '';
  const whole = reading.index.pronouns.get(word);
  if (whole !== undefined || !word.includes("'")) return whole;
  return reading.index.pronouns.get(word.slice(0, word.indexOf("'")));
}

function* placesOf(reading: Reading, index: PhraseIndex<true>): Steps<number[]> {
  const places: number[] = [];
  for (let at = 0; at < reading.words.length; at++) {
    if (at % (4 * STEP) === 0) yield;
    if (phraseAt(reading, index, at) !== null) places.push(at);
  }
  return places;
}

/** The first of the ordered places within a range, or -1. Logarithmic. */
export function firstWithin(places: readonly number[], [from, to]: Range): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found = places[low];
  return found !== undefined && found < to ? found : -1;
}
