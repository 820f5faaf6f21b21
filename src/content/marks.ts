import type { Span } from '../core/text/span';
import type { ArticleView } from '../core/views/view';
import { type PageAnchors, rangesOf } from '../page/anchor';
import type { Mark } from '../page/highlight';
import { type MarkName, markLooks, markOf, relationsByStatement, standingOf } from '../ui/marks';

/** A passage of the article with what is marked there. */
interface MarkedPassage {
  readonly name: MarkName;
  readonly spans: readonly Span[];
}

/**
 * What is to be marked in an article.
 * @param strictness flags and contradictions below this confidence are left out, 0 to 1
 */
export function markedPassages(view: ArticleView, strictness: number): MarkedPassage[] {
  const passages: MarkedPassage[] = [];
  const relations = relationsByStatement(view);
  for (const statement of view.statements) {
    passages.push({ name: markOf(statement), spans: statement.content });
    if (statement.source.length > 0) passages.push({ name: 'source', spans: statement.source });
    // Pages can read their own highlights: a mark that rests on the reading memory would tell a page what else was read.
    const shown = (relations.get(statement.id) ?? []).filter(({ position }) => !position.fromReading);
    const standing = standingOf(shown, strictness);
    if (standing) passages.push({ name: standing, spans: statement.content });
  }
  for (const flag of view.flags) if (flag.confidence >= strictness) passages.push({ name: 'flag', spans: [flag.span] });
  return passages;
}

/** The passages as live ranges, one mark a name, in painting order. */
export function marksOf(passages: readonly MarkedPassage[], anchors: PageAnchors): Mark[] {
  return (Object.keys(markLooks) as MarkName[]).map((name) => ({
    name,
    ranges: passages
      .filter((passage) => passage.name === name)
      .flatMap((passage) => passage.spans)
      .flatMap((span) => rangesOf(anchors, span)),
  }));
}
