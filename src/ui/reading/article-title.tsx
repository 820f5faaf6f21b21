import type { Article } from '../../core/article/article';
import { Foreign } from '../components/foreign';
import { Sentence } from '../components/sentence';
import { useWords } from '../components/words-context';

/** Outlet, section, date and headline of the article that a screen is about, and what the page says of its text. */
export function ArticleTitle({ article }: { article: Article }) {
  const words = useWords();
  const { strings } = words;
  const { outlet, section, published, markers = [], agencies = [] } = article;
  const separator = strings.listSeparator;
  return (
    <>
      <p class="head-meta soft">
        {outlet && <Foreign text={outlet.name} />}
        {outlet && section && separator}
        {section && <Foreign text={section} />}
        {(outlet || section) && published && separator}
        {published && <time dateTime={published}>{words.date(published)}</time>}
      </p>
      <h1 class="headline">
        <Foreign block text={article.headline || article.url} lang={article.language} />
      </h1>
      {markers.length > 0 && (
        <ul class="markers" aria-label={strings.article.markersLabel}>
          {markers.map((marker) => (
            <li key={marker} class={marker === 'paid' ? 'marker marker-paid' : 'marker'}>
              {strings.article.markers[marker]}
            </li>
          ))}
        </ul>
      )}
      {agencies.length > 0 && (
        <p class="head-meta">
          <Sentence
            of={strings.article.agencies}
            slots={{ agencies: agencies.map(({ name }) => name).join(separator) }}
          />
        </p>
      )}
    </>
  );
}
