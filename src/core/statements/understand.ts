import type { Article } from '../article/article';
import type { ReadingPack } from '../language';
import { fold } from '../text/fold';
import type { Steps } from '../text/steps';
import { alteredWords } from './altered';
import { findCueVerbs } from './cues';
import { extractStatements } from './extract-statements';
import { labelSentences } from './labels';
import { readArticle } from './reading';
import type { Extraction } from './statement';
import type { WordOrder } from './word-order';

/**
 * What an article says and on whose authority, in steps: statements, sentence labels, flags, and words altered on
 * purpose. `pack` and `order` are those of the article's language. Linear in the text's length; never throws.
 */
export function* understand(article: Article, pack: ReadingPack, order: WordOrder): Steps<Extraction> {
  const folded = fold(article.text);
  yield;
  const reading = yield* readArticle(article, folded, pack);
  const cues = yield* findCueVerbs(reading, order);
  const statements = yield* extractStatements(reading, cues, order);
  const { sentences, flags } = yield* labelSentences(article, reading, cues, statements, pack);
  return { language: pack.code, statements, sentences, flags, altered: alteredWords(folded) };
}
