import type { Article } from '../article/article';
import type { Candidate } from '../matching/match';
import { type EarlierReading, readCandidates } from '../matching/read-candidates';
import { groupBy } from '../relations/group-by';
import type { Directory } from '../relations/parties';
import { plainName } from '../relations/parties';
import type { Party, Statement } from '../statements/statement';
import { countOrigins, type Placed, placePosition, placeStatement } from './positions';
import type { EarlierArticle, EarlierArticles } from './view';

/** Origins that are named and counted of one article, those of most statements first. */
const ORIGINS = 6;

/** The open article and those read before on its story, the earliest first, with the origins that they rest on. */
export function earlierArticles(
  article: Article,
  statements: readonly Statement[],
  readings: readonly EarlierReading[],
  using: { directory: Directory; language: string },
): EarlierArticles {
  const { directory, language } = using;
  const here = foremost(
    statements.flatMap(
      (statement) => placeStatement(article, statement, statement.polarity, directory, language) ?? [],
    ),
  );
  const rows = [rowOf(article, null, null, here), ...readings.map((reading) => readRow(reading, directory, language))];
  const articles = rows.map(({ row }) => row).sort(byDate);
  return {
    articles,
    outlets: new Set(articles.map(({ outlet }) => outlet)).size,
    origins: countOrigins(rows.flatMap(({ placed }) => placed)),
  };
}

interface Row {
  readonly row: EarlierArticle;
  readonly placed: readonly Placed[];
}

function readRow(reading: EarlierReading, directory: Directory, language: string): Row {
  const story = { id: reading.id, title: {}, summary: {}, time: null };
  const placed = readCandidates([reading], story, []).flatMap((candidate: Candidate) =>
    candidate.positions.map((position) => placePosition(position, candidate, directory, language)),
  );
  return rowOf(reading.snapshot, reading.id, reading.read, foremost(placed));
}

function rowOf(
  article: Pick<Article, 'url' | 'headline' | 'outlet' | 'language' | 'published'>,
  id: string | null,
  read: string | null,
  placed: readonly Placed[],
): Row {
  const { url, headline, outlet, language, published } = article;
  const origins = placed.map(({ view }): Party => view.origin);
  return {
    row: { id, url, headline, outlet: outlet?.name ?? outlet?.host ?? '', language, published, read, origins },
    placed,
  };
}

/** One position of each origin, those that say most first. */
function foremost(placed: readonly Placed[]): Placed[] {
  const groups = groupBy(placed, ({ view }) => `${view.origin.kind}|${plainName(view.origin.name)}`);
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, ORIGINS)
    .flatMap((group) => group[0] ?? []);
}

/** The earliest first, as far as the dates tell; those without a date last. */
function byDate({ published: a }: EarlierArticle, { published: b }: EarlierArticle): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [x, y] = [Date.parse(a), Date.parse(b)];
  return (Number.isNaN(x) || Number.isNaN(y) ? 0 : x - y) || a.localeCompare(b);
}
