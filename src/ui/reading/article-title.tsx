import type { Article } from '../../core/article/article';
import { Foreign } from '../components/foreign';
import { useWords } from '../components/words-context';

/** Outlet, date and headline of the article that a screen is about. */
export function ArticleTitle({ article }: { article: Article }) {
  const words = useWords();
  return (
    <>
      <p class="head-meta soft">
        {article.outlet && <Foreign text={article.outlet.name} />}
        {article.outlet && article.published && words.strings.listSeparator}
        {article.published && <time dateTime={article.published}>{words.date(article.published)}</time>}
      </p>
      <h1 class="headline">
        <Foreign block text={article.headline || article.url} lang={article.language} />
      </h1>
    </>
  );
}
