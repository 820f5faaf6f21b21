import { detectArticle } from './detect';
import { type ReadOptions, readArticle } from './read';

/** What `isnad extract` writes for one page. */
export interface ExtractedPage {
  readonly title: string;
  readonly authors: readonly string[];
  /** ISO 8601, in the time zone in which the page states it; null when it states none. */
  readonly date: string | null;
  /** The body without headline and captions, blocks joined by one blank line. */
  readonly text: string;
  /** ISO 639-1; empty when it cannot be told. */
  readonly lang: string;
  readonly article: boolean;
}

/** Reads HTML with the reader that runs in the page, over a DOM that `parse` makes. Never throws for what the page holds. */
export function extractHtml(
  html: string,
  url: string,
  parse: (html: string) => Document,
  words: Pick<ReadOptions, 'profiles' | 'markerLabels'>,
): ExtractedPage {
  const document = parse(html);
  const { article } = readArticle(document, { url, ...words });
  return {
    title: article.headline,
    authors: article.authors,
    date: article.published,
    text: article.blocks
      .filter(({ kind }) => kind !== 'headline')
      .map(({ span }) => article.text.slice(span[0], span[1]))
      .join('\n\n'),
    lang: article.language,
    article: detectArticle(document, url).article,
  };
}
