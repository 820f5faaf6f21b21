import type { Article } from '../core/article/article';
import type { Extraction } from '../core/statements/statement';
import type { Understood } from '../core/statements/understood';
import type { Steps } from '../core/text/steps';

/** Finds an article's statements. */
export type ArticleReader = (article: Article) => Steps<Understood>;
/** Adds labels and flags to them. */
export type Labeller = (understood: Understood) => Steps<Extraction>;

/** Where the scripts of the languages and of the labels leave theirs; only scripts of this extension see these globals. */
export interface ReaderScope {
  isnadReaders?: Readonly<Record<string, ArticleReader>>;
  isnadLabels?: Labeller;
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

/**
 * What labels sentences.
 * @param load puts its script into this page
 * @throws when it is not there then
 */
export async function labeller(load: () => Promise<unknown>): Promise<Labeller> {
  const scope = globalThis as typeof globalThis & ReaderScope;
  if (!scope.isnadLabels) await load();
  if (!scope.isnadLabels) throw new Error('the script of the labels did not run');
  return scope.isnadLabels;
}
