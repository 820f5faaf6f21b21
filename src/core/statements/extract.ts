import type { Article } from '../article/article';
import type { ReadingPack } from '../language';
import { fold } from '../text/fold';
import type { Span } from '../text/span';
import { finish, type Steps } from '../text/steps';
import { findCueVerbs } from './cues';
import { extractStatements } from './extract-statements';
import { labelSentences } from './labels';
import { readArticle } from './reading';
import type { Extraction } from './statement';

/**
 * What an article says and on whose authority: statements, sentence labels, flags, and words altered on purpose.
 * Without a pack for the article's language only the altered words are told. Linear in the text's length; never throws.
 */
export function extract(article: Article, packs: readonly ReadingPack[]): Extraction {
  return finish(extractSteps(article, packs));
}

/** {@link extract} in steps, for a page that wants its turn between them. */
export function* extractSteps(article: Article, packs: readonly ReadingPack[]): Steps<Extraction> {
  const pack = packs.find(({ code }) => code === article.language);
  const folded = fold(article.text);
  const altered = wholeWords(article.text, folded.altered);
  if (!pack) return { language: null, statements: [], sentences: [], flags: [], altered };
  const reading = yield* readArticle(article, folded, pack);
  const cues = yield* findCueVerbs(reading);
  const statements = yield* extractStatements(reading, cues);
  const labelled = yield* labelSentences(article, reading, cues, statements, pack);
  return { language: pack.code, statements, sentences: labelled.sentences, flags: labelled.flags, altered };
}

const IN_WORD = /[\p{L}\p{M}\p{N}\u0640]/u;

/** Widens each range to the word that it is in; ranges of one word become one. */
function wholeWords(text: string, spans: readonly Span[]): Span[] {
  const words: Span[] = [];
  for (const [start, end] of spans) {
    const last = words.at(-1);
    if (last && start < last[1]) continue;
    let from = start;
    let to = end;
    const floor = last?.[1] ?? 0;
    while (from > floor && IN_WORD.test(text[from - 1] ?? '')) from--;
    while (to < text.length && IN_WORD.test(text[to] ?? '')) to++;
    words.push([from, to]);
  }
  return words;
}
