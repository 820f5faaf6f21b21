import type { Article, BlockKind } from '../article/article';
import type { LanguagePack } from '../language';
import type { Span } from '../text/span';
import { findCueVerbs } from './cues';
import { flagStatements } from './flags';
import { evidenceOf } from './labels-evidence';
import { type Reading, readArticle } from './reading';
import type { Flag, LabelledSentence, Statement } from './statement';
import { SupportIndex } from './support';

/** From here on a sentence without source is labelled `unsourced`; the reader's strictness may ask for more or less. */
export const SHIPPED_THRESHOLD = 0.5;
/** Below this a flag is not worth keeping even for the strictest reader. */
const LOWEST_FLAG = 0.3;
/** How much of a sentence's words must be attributed elsewhere: a headline or lead sums up, later sentences repeat. */
const SUPPORTED = { headline: 0.34, lead: 0.36, body: 0.5 } as const;
/** A sentence's share of characters that are in statements, from which on it is attributed. */
const COVERED = 0.25;
/** Share of words between quotation marks from which on a sentence is somebody's words. */
const QUOTED = 0.5;

interface Place {
  readonly kind: BlockKind;
  readonly block: number;
  /** Among the first sentences below the headline. */
  readonly lead: boolean;
}

/**
 * Labels each sentence (DOMAIN.md, "Sentence labels") and flags what nobody is named for, and weak attribution.
 * `sentences` are the ranges of `article.text` that {@link readArticle} splits it into. Linear in the text's length.
 */
export function labelSentences(
  article: Article,
  sentences: readonly Span[],
  statements: readonly Statement[],
  pack: LanguagePack,
  reading: Reading = readArticle(article, pack),
): { sentences: LabelledSentence[]; flags: Flag[] } {
  const places = placesOf(article, sentences);
  const covered = coverage(sentences, statements);
  const quoted = quotedShares(reading, sentences);
  const cues = cueSentences(reading, sentences);
  const support = new SupportIndex(article.text, sentences, statements, pack.text);
  const stops = endsInStops(article.text, sentences);
  const flags: Flag[] = [];
  const labelled = sentences.map((span, i): LabelledSentence => {
    const place = places[i] ?? { kind: 'paragraph', block: 0, lead: false };
    const raw = article.text.slice(...span);
    if (covered[i] === true) return { span, label: 'attributed' };
    if (isQuestion(raw)) return { span, label: quoted.share[i] ? 'attributed' : 'other' };
    const evidence = evidenceOf(raw, pack, article.published);
    const words = quoted.words[i] ?? 0;
    if (evidence.boilerplate && words < 14) return { span, label: 'other' };
    if (quoted.inherited[i] === true || (quoted.share[i] ?? 0) >= QUOTED) return { span, label: 'attributed' };
    const found = support.find(i);
    const needed = place.kind === 'headline' ? SUPPORTED.headline : place.lead ? SUPPORTED.lead : SUPPORTED.body;
    if (found && found.score >= needed && found.shared >= 2) {
      return { span, label: 'supported', supportedBy: found.statement.id };
    }
    if (place.kind !== 'paragraph' && place.kind !== 'list-item' && place.kind !== 'quotation')
      return { span, label: 'other' };
    if (cues.has(i)) return { span, label: 'attributed' };
    if (evidence.firstPerson && evidence.judgement) return { span, label: 'opinion' };
    if (stops && !endsInStop(raw) && words < 25) return { span, label: 'other' };
    const near = found ? found.score / needed : 0;
    const confidence = evidence.score - (near > 0.7 ? 0.1 : 0) - (evidence.firstPerson ? 0.2 : 0);
    if (confidence >= LOWEST_FLAG)
      flags.push({ span, reason: 'nobody-named', evidence: evidence.words, confidence: Number(confidence.toFixed(2)) });
    if (confidence >= SHIPPED_THRESHOLD) return { span, label: 'unsourced' };
    return { span, label: evidence.judgement ? 'opinion' : words < 4 ? 'other' : 'background' };
  });
  flags.push(...flagStatements(article, statements, support, pack));
  return { sentences: labelled, flags: flags.sort((a, b) => a.span[0] - b.span[0]) };
}

function placesOf(article: Article, sentences: readonly Span[]): Place[] {
  let block = 0;
  let body = 0;
  return sentences.map(([start]) => {
    while (block < article.blocks.length - 1 && start >= (article.blocks[block]?.span[1] ?? 0)) block++;
    const kind = article.blocks[block]?.kind ?? 'paragraph';
    if (kind === 'paragraph') body++;
    return { kind, block, lead: kind === 'paragraph' && body <= 2 };
  });
}

/** Which sentences are attributed, by how much of them the statements cover. */
function coverage(sentences: readonly Span[], statements: readonly Statement[]): boolean[] {
  const spans = statements
    .flatMap(({ content, cue, source }) => [...content, ...cue, ...source])
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  let at = 0;
  let carried: Span[] = [];
  return sentences.map(([start, end]) => {
    while (at < spans.length && (spans[at]?.[0] ?? 0) < end) carried.push(spans[at++] ?? [0, 0]);
    carried = carried.filter((span) => span[1] > start);
    let from = start;
    let sum = 0;
    for (const span of carried) {
      const low = Math.max(from, span[0]);
      const high = Math.min(end, span[1]);
      if (high <= low) continue;
      sum += high - low;
      from = high;
    }
    return sum >= COVERED * (end - start);
  });
}

interface Quoted {
  readonly words: readonly number[];
  readonly share: readonly number[];
  /** The sentence goes on with a quotation that an earlier one opened. */
  readonly inherited: readonly boolean[];
}

function quotedShares(reading: Reading, sentences: readonly Span[]): Quoted {
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

/** Sentences with a verb of saying outside quotation marks: somebody speaks there, even where no statement was made of it. */
function cueSentences(reading: Reading, sentences: readonly Span[]): ReadonlySet<number> {
  const verbs = findCueVerbs(reading);
  const found = new Set<number>();
  eachWord(reading, sentences, (sentence, word) => {
    const hit = verbs.get(word);
    if (hit && (hit.sense.class.trust ?? 1) >= 0.9 && hit.sense.role === 'finite') found.add(sentence);
  });
  return found;
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

function isQuestion(raw: string): boolean {
  return /[?؟]["'”“’»›)\]]*$/u.test(raw);
}

function endsInStop(raw: string): boolean {
  return /[.!?؟…:][^\p{L}\p{N}]*$/u.test(raw);
}

/** Whether this article closes its sentences with full stops at all; where it does, a line without one is no sentence. */
function endsInStops(text: string, sentences: readonly Span[]): boolean {
  const closed = sentences.filter((span) => endsInStop(text.slice(...span))).length;
  return sentences.length >= 4 && closed > sentences.length / 2;
}
