import type { Article } from '../article/article';
import type { ReadingPack } from '../language';
import { type Folded, fold } from '../text/fold';
import type { Steps } from '../text/steps';
import { type CueHit, findCueVerbs } from './cues';
import { extractStatements } from './extract-statements';
import { type Reading, readArticle } from './reading';
import type { Statement } from './statement';
import type { WordOrder } from './word-order';

/** What an article says and on whose authority, with what was found on the way. */
export interface Understood {
  readonly article: Article;
  readonly pack: ReadingPack;
  readonly folded: Folded;
  readonly reading: Reading;
  readonly cues: ReadonlyMap<number, CueHit>;
  readonly statements: readonly Statement[];
}

/**
 * The statements of an article, in steps. `pack` and `order` are those of its language. Linear in the text's length;
 * never throws.
 */
export function* findStatements(article: Article, pack: ReadingPack, order: WordOrder): Steps<Understood> {
  const folded = fold(article.text);
  yield;
  const reading = yield* readArticle(article, folded, pack);
  const cues = yield* findCueVerbs(reading, order);
  const statements = yield* extractStatements(reading, cues, order);
  return { article, pack, folded, reading, cues, statements };
}
