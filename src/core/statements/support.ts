import { foldText } from '../text/fold';
import type { Span } from '../text/span';
import { contentWords } from '../text/stems';
import type { Steps } from '../text/steps';
import type { TextLexicon } from '../text/text-lexicon';
import type { Statement } from './statement';

/** One statement with the words of its content and of the sentences around it. */
interface Entry {
  readonly statement: Statement;
  readonly sentences: readonly number[];
  readonly stems: ReadonlySet<string>;
}

interface Support {
  readonly statement: Statement;
  /**
   * Share of the sentence's content words that the statement has too, 0 to 1. All words weigh the same: the words that
   * run through an article are those of its main proposition, which is what headline and lead are supported by.
   */
  readonly score: number;
  /** How many words they share. */
  readonly shared: number;
  /** The share that this statement and the one that adds most to it have together. */
  readonly together: number;
}

/** No sentence is compared with more statements than this: those that share its rarest words. */
const MOST_COMPARED = 40;

/** A content runs over fewer sentences than this, unless the text is hostile. */
const MOST_SENTENCES = 40;
/** Statements that begin in one sentence: more are cues without a sentence around them, and support nothing. */
const MOST_IN_SENTENCE = 20;
/** Characters of a content that are compared: contents may lie within each other, each as long as the article. */
const LONGEST = 1200;

const sliceOf = (text: string, [start, end]: Span) => text.slice(start, Math.min(end, start + LONGEST));

/** Sentences or statements read in one step. */
const STEP = 8;

/** Reads sentences and statements for the words that they share. */
export function* supportOf(
  text: string,
  sentences: readonly Span[],
  statements: readonly Statement[],
  lexicon: TextLexicon,
): Steps<SupportIndex> {
  const stemsOf = (folded: string) => contentWords(folded, lexicon).map(({ stems }) => stems);
  const sentenceStems: (readonly (readonly string[])[])[] = [];
  for (const [i, span] of sentences.entries()) {
    if (i % STEP === 0) yield;
    sentenceStems.push(stemsOf(foldText(sliceOf(text, span))));
  }
  const entries: Entry[] = [];
  const inSentence = new Map<number, number>();
  for (const [i, statement] of statements.entries()) {
    if (i % STEP === 0) yield;
    const spans = [...statement.content, ...statement.source];
    const within = sentencesOf(sentences, [...spans, ...statement.cue]);
    const first = within[0] ?? -1;
    const before = inSentence.get(first) ?? 0;
    inSentence.set(first, before + 1);
    if (before >= MOST_IN_SENTENCE) continue;
    const named = stemsOf(foldText(`${statement.origin?.name ?? ''} ${statement.description}`.slice(0, LONGEST)));
    const words = spans.flatMap((span) => stemsOf(foldText(sliceOf(text, span))));
    entries.push({ statement, sentences: within, stems: new Set([...words, ...named].flat()) });
  }
  return new SupportIndex(sentences, sentenceStems, entries);
}

/** Finds, for a sentence, the statement elsewhere in the article that attributes the same proposition. */
export class SupportIndex {
  private readonly byStem = new Map<string, number[]>();

  constructor(
    private readonly sentences: readonly Span[],
    private readonly sentenceStems: readonly (readonly (readonly string[])[])[],
    private readonly entries: readonly Entry[],
  ) {
    for (const [i, { stems }] of entries.entries()) {
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

  /** The same for a statement's content: a statement of another sentence that `accepts` allows. */
  findFor(
    statement: Statement,
    text: string,
    lexicon: TextLexicon,
    accepts: (other: Statement) => boolean,
  ): Support | null {
    const words = statement.content.flatMap((span) => contentWords(foldText(sliceOf(text, span)), lexicon));
    const own = new Set(sentencesOf(this.sentences, statement.content));
    return this.best(
      words.map(({ stems }) => stems),
      (entry) => !entry.sentences.some((sentence) => own.has(sentence)) && accepts(entry.statement),
    );
  }

  private best(words: readonly (readonly string[])[], accepts: (entry: Entry) => boolean): Support | null {
    const asked = distinct(words);
    if (asked.length === 0) return null;
    const candidates = new Set<number>();
    for (const stems of asked.toSorted((a, b) => this.spread(a) - this.spread(b))) {
      for (const stem of stems) {
        for (const entry of this.byStem.get(stem) ?? []) {
          if (candidates.size >= MOST_COMPARED) break;
          candidates.add(entry);
        }
      }
    }
    const compared = [...candidates].flatMap((i) => {
      const entry = this.entries[i];
      if (!entry || !accepts(entry)) return [];
      const has = asked.map((stems) => stems.some((stem) => entry.stems.has(stem)));
      return [{ statement: entry.statement, has, shared: count(has) }];
    });
    const best = compared.reduce<(typeof compared)[number] | null>((a, b) => (a && a.shared >= b.shared ? a : b), null);
    if (!best) return null;
    const together = Math.max(...compared.map(({ has }) => count(has.map((own, i) => own || best.has[i] === true))));
    return {
      statement: best.statement,
      score: best.shared / asked.length,
      shared: best.shared,
      together: together / asked.length,
    };
  }

  /** In how many statements a word is; the rare ones are asked first. */
  private spread(stems: readonly string[]): number {
    return stems.reduce((sum, stem) => sum + (this.byStem.get(stem)?.length ?? 0), 0);
  }
}

const count = (flags: readonly boolean[]) => flags.filter(Boolean).length;

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
    for (let i = low; i < Math.min(sentences.length, low + MOST_SENTENCES) && (sentences[i]?.[0] ?? end) < end; i++)
      found.add(i);
  }
  return [...found];
}
