import type { Article } from '../article/article';
import { type Folded, fold } from '../text/fold';
import type { Span } from '../text/span';
import type { Extraction } from './statement';

/** What can be told of an article in a language that has no pack: only the words altered on purpose. */
export function withoutPack(article: Article): Extraction {
  return { language: null, statements: [], sentences: [], flags: [], altered: alteredWords(fold(article.text)) };
}

const IN_WORD = /[\p{L}\p{M}\p{N}\u0640]/u;

/** The words that were altered, each once. */
export function alteredWords({ raw: text, altered }: Folded): Span[] {
  const words: Span[] = [];
  for (const [start, end] of altered) {
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
