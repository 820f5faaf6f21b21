import type { EarlierArticle, EarlierArticles } from '../../core/views/view';
import { Foreign } from '../components/foreign';
import { originsText } from '../components/origin-count';
import { safeLink } from '../components/position';
import { Section } from '../components/section';
import { useWords } from '../components/words-context';

/** What the reader has read on the open article's story, the earliest first: who was first, where, and on what origins. */
export function EarlierPart({ earlier }: { earlier: EarlierArticles }) {
  const words = useWords();
  const { strings } = words;
  const { articles, outlets, origins } = earlier;
  const dated = articles.filter(({ published }) => published !== null).length > 1;
  return (
    <Section id="section-earlier" title={strings.memory.earlierTitle} count={articles.length} open>
      <p>
        {words.fill(strings.memory.earlierLine, {
          articles: words.count(strings.counts.articles, articles.length),
          outlets: words.count(strings.counts.outlets, outlets),
          origins: originsText(origins, words),
        })}
      </p>
      <ol class="change-list">
        {articles.map((article, index) => (
          <li class="change-item" key={article.id ?? 'here'}>
            <Article article={article} first={index === 0 && dated && article.published !== null} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Article({ article, first }: { article: EarlierArticle; first: boolean }) {
  const words = useWords();
  const { strings } = words;
  const { headline, outlet, published, read, origins, language } = article;
  const link = article.id === null ? null : safeLink(article.url);
  return (
    <>
      {link === null ? (
        <Foreign block text={headline} lang={language} class="party" />
      ) : (
        <a class="link-button" href={link} target="_blank" rel="noreferrer noopener">
          <Foreign text={headline} lang={language} />
        </a>
      )}
      <p class="soft small">
        <Foreign text={outlet} />
        {strings.listSeparator}
        {published === null ? strings.claim.noDate : <time dateTime={published}>{words.date(published)}</time>}
        {read !== null && ` · ${words.fill(strings.memory.readOn, { time: words.moment(read) })}`}
        {first && <span class="here">{strings.memory.first}</span>}
        {article.id === null && <span class="here">{strings.memory.here}</span>}
      </p>
      {origins.length > 0 && (
        <p class="soft small">
          {words.fill(strings.memory.restsOn, { origins: words.list(origins.map(({ name }) => name)) })}
        </p>
      )}
    </>
  );
}
