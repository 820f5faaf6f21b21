import type { ReadDispute } from '../claims/reading';
import { OWN_READING } from '../matching/read-candidates';
import { foldText } from '../text/fold';
import type { ArticleView } from './view';

/** The claims that the article states and that are shown in dispute; those of the reader's own reading by their words. */
export function disputesOf(view: ArticleView): ReadDispute[] {
  return view.stories.flatMap((story) =>
    story.claims
      .filter(({ statements, contradiction }) => statements.length > 0 && contradiction !== null)
      .map(({ id, text }) => ({ key: story.id === OWN_READING ? `${OWN_READING} ${foldText(text)}` : id, text })),
  );
}
