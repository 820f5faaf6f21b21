import type { Article, ArticleOutlet } from '../article/article';
import type { Extraction, Party, Polarity, Statement } from '../statements/statement';
import { foldText } from '../text/fold';
import { hash32 } from '../text/hash';
import { type Span, textOf } from '../text/span';
import { tokenize } from '../text/tokens';

/** A statement as it is kept of an article that was read. */
export interface ReadStatement {
  readonly text: string;
  readonly cue: string;
  readonly origin: Party | null;
  readonly description: string;
  readonly chain: readonly Party[];
  readonly polarity: Polarity;
  readonly hedged: boolean;
  readonly quoted: boolean;
  readonly confidence: number;
  /** Print of the sentence that it stands in: the same words give the same number. */
  readonly sentence: number;
}

/** A claim of the article in dispute, as it was shown at the visit. */
export interface ReadDispute {
  /** The same dispute has the same key at every visit. */
  readonly key: string;
  readonly text: string;
}

/** An article at one visit, as much of it as the reading memory keeps. */
export interface Snapshot {
  readonly url: string;
  readonly outlet: ArticleOutlet | null;
  readonly headline: string;
  readonly language: string;
  /** ISO 8601, as in {@link Article}. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly statements: readonly ReadStatement[];
  /** Prints of the sentences, in reading order. */
  readonly sentences: readonly number[];
  readonly disputes: readonly ReadDispute[];
}

/** What is kept of one article at most: statements, characters of each text and name, links of a chain, sentences. */
const MOST_STATEMENTS = 120;
const LONGEST_TEXT = 600;
const LONGEST_NAME = 160;
const LONGEST_CHAIN = 5;
const MOST_SENTENCES = 5_000;
/** As many sentences were kept by earlier versions. */
const KEPT_AT_FIRST = 600;
const MOST_DISPUTES = 40;

/** What the reading memory keeps of an article: some 15 kB for a report, never more than about 300 kB. */
export function snapshotOf(article: Article, extraction: Extraction, disputes: readonly ReadDispute[]): Snapshot {
  const { text } = article;
  const prints = sentencePrints(article, extraction);
  const sentenceOf = (statement: Statement): number => {
    const content = statement.content[0];
    const at = content === undefined ? -1 : sentenceAt(extraction.sentences, content[0]);
    return prints[at] ?? wordPrint(textOf(text, statement.content));
  };
  return {
    url: article.url,
    outlet: article.outlet,
    headline: article.headline.slice(0, LONGEST_TEXT),
    language: article.language,
    published: article.published,
    modified: article.modified,
    statements: extraction.statements.slice(0, MOST_STATEMENTS).map((statement) => ({
      text: textOf(text, statement.content).slice(0, LONGEST_TEXT),
      cue: textOf(text, statement.cue).slice(0, LONGEST_NAME),
      origin: statement.origin && shortened(statement.origin),
      description: statement.description.slice(0, LONGEST_NAME),
      chain: statement.chain.slice(0, LONGEST_CHAIN).map(shortened),
      polarity: statement.polarity,
      hedged: statement.hedged,
      quoted: statement.quoted,
      confidence: statement.confidence,
      sentence: sentenceOf(statement),
    })),
    sentences: prints.slice(0, MOST_SENTENCES),
    disputes: disputes.slice(0, MOST_DISPUTES).map(({ key, text: words }) => ({
      key: key.slice(0, LONGEST_TEXT),
      text: words.slice(0, LONGEST_TEXT),
    })),
  };
}

/** True when the article has sentences that its snapshot does not know of. */
export function isPart({ sentences, statements }: Snapshot): boolean {
  if (sentences.length < KEPT_AT_FIRST) return false;
  const prints = new Set(sentences);
  return sentences.length >= MOST_SENTENCES || statements.some(({ sentence }) => !prints.has(sentence));
}

/** A number for the words of each sentence, in reading order. */
export function sentencePrints({ text }: Article, { sentences }: Extraction): number[] {
  return sentences.map(({ span }) => wordPrint(text.slice(...span)));
}

function shortened({ name, kind }: Party): Party {
  return { name: name.slice(0, LONGEST_NAME), kind };
}

/** A number for the words of a text, whatever its spelling variants, marks and white space. */
function wordPrint(text: string): number {
  return hash32(wordsOf(text).join(' '));
}

/** The folded words and numbers of a text. */
export function wordsOf(text: string): string[] {
  return tokenize(foldText(text)).flatMap(({ kind, text: word }) => (kind === 'mark' ? [] : [word]));
}

/** Index of the sentence that an offset lies in, -1 for none. Sentences are in reading order. */
function sentenceAt(sentences: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const span = sentences[low]?.span;
  return span && span[0] <= offset && offset < span[1] ? low : -1;
}
