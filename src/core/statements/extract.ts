import type { Article } from '../article/article';
import type { ReadingPack } from '../language';
import { fold } from '../text/fold';
import { splitSentences } from '../text/sentences';
import type { Span } from '../text/span';
import { extractStatements } from './extract-statements';
import { labelSentences } from './labels';
import type { Extraction } from './statement';

/**
 * What an article says and on whose authority: statements, sentence labels, flags, and words altered on purpose.
 * Without a pack for the article's language only the altered words are told. Linear in the text's length; never throws.
 */
export function extract(article: Article, packs: readonly ReadingPack[]): Extraction {
  const pack = packs.find(({ code }) => code === article.language);
  const altered = wholeWords(article.text, fold(article.text).altered);
  if (!pack) return { language: null, statements: [], sentences: [], flags: [], altered };
  const statements = extractStatements(article, pack);
  const labelled = labelSentences(article, splitSentences(article.text, pack.text), statements, pack);
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
