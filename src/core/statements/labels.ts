import type { Article, BlockKind } from '../article/article';
import type { ReadingPack } from '../language';
import type { Span } from '../text/span';
import { type CueHit, findCueVerbs } from './cues';
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
const SUPPORTED = { headline: 0.4, lead: 0.33, body: 0.42 } as const;
/** Share of a lead's words that two statements must have together. */
const SUPPORTED_BY_TWO = 0.6;
/** What follows may still source a lead in other words, so it takes more to flag it. */
const LEAD_MERCY = 0.12;
/**
 * Share of a sentence's characters that statements must cover for it to be attributed: less where they begin with the
 * sentence, since what comes later hangs on its main clause.
 */
const COVERED = { fromStart: 0.25, later: 0.5 } as const;
/** Statements that begin within this share of the sentence's characters begin with it. */
const START = 0.25;
/** Share of words between quotation marks from which on a sentence is somebody's words. */
const QUOTED = 0.5;

/** A first paragraph sums up in its first sentences; a whole article in one paragraph does not. */
const LEAD_SENTENCES = 3;

interface Place {
  readonly kind: BlockKind;
  readonly block: number;
  /** Among the first sentences of the first paragraph. */
  readonly lead: boolean;
  /** The very first of them. */
  readonly opening: boolean;
}

/**
 * Labels each sentence (DOMAIN.md, "Sentence labels") and flags what nobody is named for, and weak attribution.
 * `sentences` are the ranges of `article.text` that {@link readArticle} splits it into. Linear in the text's length.
 */
export function labelSentences(
  article: Article,
  sentences: readonly Span[],
  statements: readonly Statement[],
  pack: ReadingPack,
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
    const place = places[i] ?? { kind: 'paragraph', block: 0, lead: false, opening: false };
    const raw = article.text.slice(...span);
    const cover = covered[i] ?? { attributed: false, ahead: 0 };
    if (cover.attributed && !leadsWithClaim(raw, cover, pack, article.published)) return { span, label: 'attributed' };
    if (introducesNothing(article, place, raw)) return { span, label: 'other' };
    if (place.kind === 'headline' && /[?؟]/u.test(raw)) return { span, label: 'other' };
    if (isQuestion(raw)) return { span, label: quoted.share[i] ? 'attributed' : 'other' };
    const evidence = evidenceOf(raw, pack, article.published);
    const words = quoted.words[i] ?? 0;
    if (evidence.boilerplate && words < 14) return { span, label: 'other' };
    if (quoted.inherited[i] === true || (quoted.share[i] ?? 0) >= QUOTED) return { span, label: 'attributed' };
    const unfinished = stops && !endsInStop(raw) && words < 25 && place.kind !== 'headline';
    if (unfinished && !cues.has(i)) return { span, label: 'other' };
    const found = support.find(i);
    const needed = place.kind === 'headline' ? SUPPORTED.headline : place.lead ? SUPPORTED.lead : SUPPORTED.body;
    const together = place.kind === 'headline' || place.lead ? (found?.together ?? 0) : 0;
    if (found && found.shared >= 2 && (found.score >= needed || together >= SUPPORTED_BY_TWO)) {
      return { span, label: 'supported', supportedBy: found.statement.id };
    }
    if (place.kind !== 'paragraph' && place.kind !== 'list-item' && place.kind !== 'quotation')
      return { span, label: 'other' };
    if (cues.has(i) && cover.ahead === 0) return { span, label: 'attributed' };
    if (evidence.firstPerson && evidence.judgement) return { span, label: 'opinion' };
    const first = place.opening && statements.length > 1;
    const near = found ? found.score / needed : 0;
    const confidence =
      evidence.score - (near > 0.7 ? 0.1 : 0) - (evidence.firstPerson ? 0.2 : 0) - (first ? LEAD_MERCY : 0);
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

/**
 * "Iraq received four aircraft last week, after the ministry demanded that …": the main clause is the article's own,
 * whatever the clause after it reports. Only where the verb comes first is a clause told from an adverbial that surely.
 */
function leadsWithClaim(raw: string, { ahead }: Coverage, pack: ReadingPack, reference: string | null): boolean {
  if (pack.attribution.order !== 'verb-first' || ahead < raw.length * START) return false;
  const evidence = evidenceOf(raw.slice(0, ahead), pack, reference);
  return evidence.opensWithEvent && evidence.score >= SHIPPED_THRESHOLD + LEAD_MERCY;
}

interface Coverage {
  readonly attributed: boolean;
  /** Characters before the first statement, when its cue comes before its content: a clause that it does not reach. */
  readonly ahead: number;
}

/** How far the statements cover each sentence. */
function coverage(sentences: readonly Span[], statements: readonly Statement[]): Coverage[] {
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
    const cueFirst = carried.every((span) => span.cueFirst);
    return { attributed: sum >= share * (end - start), ahead: cueFirst ? first - start : 0 };
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
 * complementizer, a colon or a quotation after it.
 */
function cueSentences(reading: Reading, sentences: readonly Span[]): ReadonlySet<number> {
  const verbs = findCueVerbs(reading);
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
  const found = new Set<number>();
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
    if (opensSentence && speechAct && hit.sense.role === 'finite') found.add(sentence);
    else if (opensContent(hit.end, sentences[sentence]?.[1] ?? 0)) found.add(sentence);
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

function isQuestion(raw: string): boolean {
  return /[?؟]["'”“’»›)\]]*$/u.test(raw);
}

/** A line that ends in a colon with nothing after it in the article: "Follow us on:". */
function introducesNothing(article: Article, place: Place, raw: string): boolean {
  return raw.endsWith(':') && place.block === article.blocks.length - 1 && raw.length < 80;
}

function endsInStop(raw: string): boolean {
  return /[.!?؟…:][^\p{L}\p{N}]*$/u.test(raw);
}

/** Whether this article closes its sentences with full stops at all; where it does, a line without one is no sentence. */
function endsInStops(text: string, sentences: readonly Span[]): boolean {
  const closed = sentences.filter((span) => endsInStop(text.slice(...span))).length;
  return sentences.length >= 4 && closed > sentences.length / 2;
}
