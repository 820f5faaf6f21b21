import { foldText } from '../text/fold';
import type { Span } from '../text/span';
import { contentWords } from '../text/stems';
import type { TextLexicon } from '../text/text-lexicon';
import type { Statement } from './statement';

/** One statement with the words of its content and of the sentences around it. */
interface Entry {
  readonly statement: Statement;
  readonly sentences: readonly number[];
  readonly stems: ReadonlySet<string>;
}

export interface Support {
  readonly statement: Statement;
  /** Weight of the sentence's words that the statement has too, as a share of all of them, 0 to 1. */
  readonly score: number;
  /** How many words of weight they share. */
  readonly shared: number;
}

/** No sentence is compared with more statements than this: those that share its rarest words. */
const MOST_COMPARED = 40;

/** Finds, for a sentence, the statement elsewhere in the article that attributes the same proposition. */
export class SupportIndex {
  private readonly entries: readonly Entry[];
  private readonly byStem = new Map<string, number[]>();
  private readonly sentenceStems: readonly (readonly (readonly string[])[])[];
  private readonly frequency = new Map<string, number>();

  constructor(text: string, sentences: readonly Span[], statements: readonly Statement[], lexicon: TextLexicon) {
    this.sentenceStems = sentences.map((span) =>
      contentWords(foldText(text.slice(...span)), lexicon).map(({ stems }) => stems),
    );
    for (const words of this.sentenceStems) {
      for (const stem of new Set(words.flat())) this.frequency.set(stem, (this.frequency.get(stem) ?? 0) + 1);
    }
    this.entries = statements.map((statement) => {
      const spans = [...statement.content, ...statement.source];
      const within = sentencesOf(sentences, [...spans, ...statement.cue]);
      const named = contentWords(foldText(`${statement.origin?.name ?? ''} ${statement.description}`), lexicon);
      const words = spans.flatMap((span) => contentWords(foldText(text.slice(...span)), lexicon));
      return { statement, sentences: within, stems: new Set([...words, ...named].flatMap(({ stems }) => stems)) };
    });
    for (const [i, { stems }] of this.entries.entries()) {
      for (const stem of stems) {
        const list = this.byStem.get(stem);
        if (list) list.push(i);
        else this.byStem.set(stem, [i]);
      }
    }
  }

  /** The statement that says most of what a sentence says, outside that sentence; null when none shares a word. */
  find(sentence: number): Support | null {
    return this.best(this.sentenceStems[sentence] ?? [], (entry) => !entry.sentences.includes(sentence));
  }

  /** The same for a statement's content: another statement that `accepts` allows. */
  findFor(
    statement: Statement,
    text: string,
    lexicon: TextLexicon,
    accepts: (other: Statement) => boolean,
  ): Support | null {
    const words = statement.content.flatMap((span) => contentWords(foldText(text.slice(...span)), lexicon));
    return this.best(
      words.map(({ stems }) => stems),
      (entry) => entry.statement !== statement && accepts(entry.statement),
    );
  }

  private best(words: readonly (readonly string[])[], accepts: (entry: Entry) => boolean): Support | null {
    const weights = distinct(words).map((stems) => ({ stems, weight: this.weight(stems) }));
    const total = weights.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) return null;
    const candidates = new Set<number>();
    for (const { stems } of weights.toSorted((a, b) => b.weight - a.weight)) {
      for (const stem of stems) {
        for (const entry of this.byStem.get(stem) ?? []) {
          if (candidates.size >= MOST_COMPARED) break;
          candidates.add(entry);
        }
      }
    }
    let best: Support | null = null;
    for (const i of candidates) {
      const entry = this.entries[i];
      if (!entry || !accepts(entry)) continue;
      let sum = 0;
      let shared = 0;
      for (const { stems, weight } of weights) {
        if (!stems.some((stem) => entry.stems.has(stem))) continue;
        sum += weight;
        shared++;
      }
      const score = sum / total;
      if (!best || score > best.score) best = { statement: entry.statement, score, shared };
    }
    return best;
  }

  /** Words that every sentence of the article has say little about which one is meant. */
  private weight(stems: readonly string[]): number {
    const seen = Math.min(...stems.map((stem) => this.frequency.get(stem) ?? 1));
    return Math.log(1 + this.sentenceStems.length / Math.max(1, seen));
  }
}

function distinct(words: readonly (readonly string[])[]): (readonly string[])[] {
  const seen = new Set<string>();
  return words.filter(([first = '']) => !seen.has(first) && seen.add(first));
}

/** The ordinals of the sentences that the spans touch. Sentences are in order, so this is a search for each span. */
function sentencesOf(sentences: readonly Span[], spans: readonly Span[]): number[] {
  const found = new Set<number>();
  for (const [start, end] of spans) {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.[1] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < sentences.length && (sentences[i]?.[0] ?? end) < end; i++) found.add(i);
  }
  return [...found];
}
