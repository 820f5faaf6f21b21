import type { Searched } from '../../core/matching/match';
import type { ArticleView } from '../../core/views/view';
import { Sentence } from './sentence';
import { useWords } from './words-context';

/** What was looked through. "No match" is only ever told together with this. */
export function SearchedLine({ searched }: { searched: Searched }) {
  const words = useWords();
  const { strings } = words;
  // A pack of outlets alone has no claim to be searched.
  const packs = searched.packs.filter((pack) => pack.claims > 0);
  const newest = packs
    .map((pack) => pack.date)
    .sort()
    .at(-1);
  return (
    <p class="searched small">
      {newest === undefined ? (
        strings.searched.nothing
      ) : (
        <Sentence
          of={strings.searched.line}
          slots={{
            claims: words.count(strings.counts.claims, searched.claims),
            packs: words.count(strings.counts.packs, packs.length),
            date: words.date(newest),
          }}
        />
      )}{' '}
      {searched.readings !== undefined && searched.readings > 0 && (
        <>
          <Sentence
            of={strings.memory.searched}
            slots={{ articles: words.count(strings.counts.articles, searched.readings) }}
          />{' '}
        </>
      )}
      {strings.searched.caution}
    </p>
  );
}

/** What an article was compared with, and that nothing was found, where that is so; nothing when the store did not answer. */
export function SearchedBlock({ view }: { view: ArticleView }) {
  const { strings } = useWords();
  if (view.notices.includes('store-unavailable')) return null;
  return (
    <section class="block" aria-label={strings.sections.searched}>
      {view.statements.length === 0 ? (
        <p class="soft small">{strings.searched.notCompared}</p>
      ) : (
        <>
          {view.stories.length === 0 && <p>{strings.searched.noMatch}</p>}
          <SearchedLine searched={view.searched} />
        </>
      )}
    </section>
  );
}
