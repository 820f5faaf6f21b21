import { understand } from '../../../src/cli/commands';
import { articleFromText } from '../../../src/core/article/article';
import { sentencePrints, snapshotOf } from '../../../src/core/claims/reading';
import { directoryOf } from '../../../src/core/relations/parties';
import { relateReadings } from '../../../src/core/relations/relate-readings';
import type { Relation } from '../../../src/core/relations/relation';
import { packs } from '../../../src/languages';

/** An article in a few words. */
export interface Told {
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string;
}

const story = { id: 'own-reading', title: { en: '' }, summary: { en: '' }, time: null };
const directory = directoryOf(
  [],
  [],
  packs.map(({ text }) => text),
);

function readingOf({ language, title, text, published = '2024-03-11' }: Told, outlet: string) {
  const whole = `${title}\n\n${text}`;
  const host = `${outlet}.example`;
  const article = articleFromText({ text: whole, title, language, published, outlet: { name: outlet, host } });
  const extraction = understand({ id: outlet, text: whole, title, lang: language, date: published, outlet });
  return { article, extraction };
}

type Reading = ReturnType<typeof readingOf>;

async function relationsOf(open: Reading, earlier: Reading): Promise<readonly Relation[]> {
  const snapshot = snapshotOf(earlier.article, earlier.extraction, []);
  const { relations } = await relateReadings(
    open.article,
    open.extraction.statements,
    [{ id: 'earlier', read: '2024-03-13', snapshot }],
    story,
    { directory, packs, entities: [], sentences: sentencePrints(open.article, open.extraction) },
  );
  return relations;
}

/** What is shown between two articles: on the first when the second was read before, and the other way round. */
export async function relationsBetween(a: Told, b: Told): Promise<readonly (readonly Relation[])[]> {
  const [x, y] = [readingOf(a, 'gazette'), readingOf(b, 'harbour-news')];
  return [await relationsOf(x, y), await relationsOf(y, x)];
}
