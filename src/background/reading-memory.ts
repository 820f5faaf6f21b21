import type { Article } from '../core/article/article';
import { snapshotOf } from '../core/claims/reading';
import { type StoryPrint, storyPrint } from '../core/matching/story-print';
import type { Memory } from '../core/pipeline';
import { changesBetween } from '../core/relations/changes';
import type { Extraction } from '../core/statements/statement';
import { disputesOf } from '../core/views/disputes';
import type { ArticleView, MemoryView } from '../core/views/view';
import { lexicons } from '../languages';
import { StorageFull } from '../store/failures';
import { countOthers, earlierOnStory, keepVisit, lastVisit } from '../store/readings';
import type { IsnadDatabase } from '../store/schema';
import { readSettings } from '../store/settings';
import { readerSettings } from './reader-settings';

/** What the reading memory knows on an article's story, for the article to be compared with. */
export async function memoryOf(database: IsnadDatabase, article: Article): Promise<Memory> {
  const print = printOf(article);
  const [size, readings] = await Promise.all([
    countOthers(database, article.url),
    earlierOnStory(database, article.url, print),
  ]);
  return { size, readings };
}

/** What changed in an article since the visit before its last one; null when it was not kept. */
export async function memoryViewOf(database: IsnadDatabase, article: Article): Promise<MemoryView | null> {
  const visit = await lastVisit(database, article.url);
  if (!visit) return null;
  const { visits, since, before, now } = visit;
  return { visits, since, changes: before && changesBetween(before, now) };
}

/**
 * Keeps a visit to an article, unless the memory was switched off since it was asked for.
 * @param load a number that is the same for as long as the page stays loaded
 * @returns the view; with the notice that the visit could not be kept, where the disk is full
 */
export async function keepReading(
  database: IsnadDatabase,
  article: Article,
  extraction: Extraction,
  load: number,
  view: ArticleView,
): Promise<ArticleView> {
  const snapshot = snapshotOf(article, extraction, disputesOf(view));
  const isOn = async () => (await readSettings(database, readerSettings)).memory;
  try {
    await keepVisit(database, snapshot, printOf(article), load, Date.now(), isOn);
    return view;
  } catch (error) {
    if (!(error instanceof StorageFull)) throw error;
    return { ...view, notices: [...view.notices, 'not-kept'] };
  }
}

function printOf({ url, text, headline, published, language }: Article): StoryPrint {
  return storyPrint({ id: url, text, title: headline, date: published, language }, lexicons);
}
