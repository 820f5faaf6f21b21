import { OWN_READING } from '../matching/read-candidates';
import type { ArticleView } from './view';

/**
 * A view as the article's own page may hold it. A content script lives in the process of a page that may be hostile: it
 * gets what marks and card show, and neither what the reader has read elsewhere nor the names of the reader's packs.
 */
export function pageView(view: ArticleView): ArticleView {
  const { earlier: _earlier, memory: _memory, ...shown } = view;
  const { readings: _readings, ...searched } = view.searched;
  return {
    ...shown,
    stories: view.stories
      .filter(({ id }) => id !== OWN_READING)
      .map((story) => ({ ...story, claims: story.claims.map(({ packs: _packs, ...claim }) => claim) })),
    searched: { ...searched, packs: searched.packs.map((pack) => ({ ...pack, id: '', title: {} })) },
  };
}
