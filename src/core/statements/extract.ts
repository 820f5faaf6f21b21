import type { Article } from '../article/article';
import type { ReadingPack } from '../language';
import { finish } from '../text/steps';
import { withoutPack } from './altered';
import { subjectFirst } from './order-subject-first';
import { verbFirst } from './order-verb-first';
import { verbSecond } from './order-verb-second';
import type { Extraction } from './statement';
import { understand } from './understand';
import type { WordOrder } from './word-order';

type OrderName = ReadingPack['attribution']['order'];

/** Every order of words, by the name that lexicons give it. */
const wordOrders: Readonly<Record<OrderName, WordOrder>> = {
  'verb-first': verbFirst,
  'subject-first': subjectFirst,
  'verb-second': verbSecond,
};

/** {@link understand} at once and in any of the languages: for files, which keep nobody waiting. */
export function extract(article: Article, packs: readonly ReadingPack[]): Extraction {
  const pack = packs.find(({ code }) => code === article.language);
  return pack ? finish(understand(article, pack, wordOrders[pack.attribution.order])) : withoutPack(article);
}
