import type { Article } from '../core/article/article';
import { snapshotOf } from '../core/claims/reading';
import { type StoryPrint, storyPrint } from '../core/matching/story-print';
import type { Memory } from '../core/pipeline';
import { changesBetween } from '../core/relations/changes';
import type { Extraction } from '../core/statements/statement';
import { disputesOf } from '../core/views/disputes';
import type { ArticleView } from '../core/views/view';
import { lexicons } from '../languages';
import { StorageFull } from '../store/failures';
import { countReadings, earlierOnStory, keepVisit } from '../store/readings';
import type { IsnadDatabase } from '../store/schema';

/** One article's way through the reading memory. */
export interface MemoryVisit {
  /** What the article is compared with. */
  readonly memory: Memory;
  /** Keeps the visit, and adds to the view what changed since the last one. */
  keep(view: ArticleView): Promise<ArticleView>;
}

/**
 * Opens the reading memory for an article.
 * @param load a number that is the same for as long as the page stays loaded
 */
export async function visitMemory(
  database: IsnadDatabase,
  article: Article,
  extraction: Extraction,
  load: number,
): Promise<MemoryVisit> {
  const print = printOf(article);
  const [size, readings] = await Promise.all([countReadings(database), earlierOnStory(database, article.url, print)]);
  return {
    memory: { size, readings },
    async keep(view) {
      const snapshot = snapshotOf(article, extraction, disputesOf(view));
      try {
        const { visits, since, before } = await keepVisit(database, snapshot, print, load, Date.now());
        const changes = before && changesBetween(before, snapshot);
        return { ...view, memory: { visits, since, changes, kept: true } };
      } catch (error) {
        // The reading is shown all the same; the reader is told that it was not kept.
        if (!(error instanceof StorageFull)) throw error;
        return { ...view, memory: { visits: 0, since: null, changes: null, kept: false } };
      }
    },
  };
}

function printOf({ url, text, headline, published, language }: Article): StoryPrint {
  return storyPrint({ id: url, text, title: headline, date: published, language }, lexicons);
}
