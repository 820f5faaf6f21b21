import type { Article } from '../core/article/article';
import type { Extraction } from '../core/statements/statement';
import type { Steps } from '../core/text/steps';

type ArticleReader = (article: Article) => Steps<Extraction>;

/** Where the scripts of the languages leave their readers; only scripts of this extension see this global. */
export interface ReaderScope {
  isnadReaders?: Readonly<Record<string, ArticleReader>>;
}

/**
 * The reader of a language, ISO 639-1; null where there is none. A page carries the rules and words of its own language
 * only, which its worker mostly loads together with the annotator.
 * @param load puts the language's script into this page, if there is one
 */
export async function readerOf(language: string, load: () => Promise<unknown>): Promise<ArticleReader | null> {
  const scope = globalThis as typeof globalThis & ReaderScope;
  const loaded = () => {
    const { isnadReaders: readers = {} } = scope;
    return (Object.hasOwn(readers, language) && readers[language]) || null;
  };
  const known = loaded();
  if (known !== null) return known;
  await load();
  return loaded();
}
