import type { Article } from '../article/article';
import type { ReadingPack } from '../language';
import type { Steps } from '../text/steps';
import { alteredWords } from './altered';
import { labelSentences } from './labels';
import type { Extraction } from './statement';
import { findStatements, type Understood } from './understood';
import type { WordOrder } from './word-order';

/**
 * What an article says and on whose authority, in steps: statements, sentence labels, flags, and words altered on
 * purpose. `pack` and `order` are those of the article's language. Linear in the text's length; never throws.
 */
export function* understand(article: Article, pack: ReadingPack, order: WordOrder): Steps<Extraction> {
  return yield* withLabels(yield* findStatements(article, pack, order));
}

/** The second half of {@link understand}: labels and flags for the sentences of an article whose statements are found. */
export function* withLabels({ article, pack, folded, reading, cues, statements }: Understood): Steps<Extraction> {
  const { sentences, flags } = yield* labelSentences(article, reading, cues, statements, pack);
  return { language: pack.code, statements, sentences, flags, altered: alteredWords(folded) };
}
