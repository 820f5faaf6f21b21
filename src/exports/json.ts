import type { ArticleView, Note } from '../core/views/view';

/** Version of the exported shape; raised whenever a field changes its meaning. */
const FORMAT = 'isnad-article/1';

/** An article's whole reading as JSON: statements with exact words and offsets, relations with both sides, notes. */
export function json(view: ArticleView, notes: readonly Note[]): string {
  const { article } = view;
  const exported = {
    format: FORMAT,
    article: {
      url: article.url,
      outlet: article.outlet,
      headline: article.headline,
      authors: article.authors,
      published: article.published,
      modified: article.modified,
      language: article.language,
      text: article.text,
    },
    statements: view.statements.map((statement) => ({
      ...statement,
      words: statement.content.map(([start, end]) => article.text.slice(start, end)),
    })),
    sentences: view.sentences,
    flags: view.flags.map((flag) => ({ ...flag, words: article.text.slice(flag.span[0], flag.span[1]) })),
    sources: view.sources,
    stories: view.stories,
    notes,
    searched: view.searched,
  };
  return `${JSON.stringify(exported, null, 2)}\n`;
}
