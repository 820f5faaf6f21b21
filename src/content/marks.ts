import type { Statement } from '../core/statements/statement';
import type { Span } from '../core/text/span';
import type { Steps } from '../core/text/steps';
import type { ArticleView } from '../core/views/view';
import { type PageAnchors, rangesOf } from '../page/anchor';
import type { Mark } from '../page/highlight';
import { type MarkName, markLooks, markOf, relationsByStatement, standingOf } from '../ui/marks';

/** A passage of the article with what is marked there. */
export interface MarkedPassage {
  readonly name: MarkName;
  readonly spans: readonly Span[];
}

/** What is marked of a statement by itself: who says it, and how. */
export function statedPassages(statement: Statement): MarkedPassage[] {
  const content: MarkedPassage = { name: markOf(statement), spans: statement.content };
  return statement.source.length === 0 ? [content] : [content, { name: 'source', spans: statement.source }];
}

/**
 * What is to be marked in an article.
 * @param strictness flags and contradictions below this confidence are left out, 0 to 1
 */
export function markedPassages(view: ArticleView, strictness: number): MarkedPassage[] {
  const passages: MarkedPassage[] = [];
  const relations = relationsByStatement(view);
  for (const statement of view.statements) {
    passages.push(...statedPassages(statement));
    // Pages can read their own highlights: a mark that rests on the reading memory would tell a page what else was read.
    const shown = (relations.get(statement.id) ?? []).filter(({ position }) => !position.fromReading);
    const standing = standingOf(shown, strictness);
    if (standing) passages.push({ name: standing, spans: statement.content });
  }
  for (const flag of view.flags) if (flag.confidence >= strictness) passages.push({ name: 'flag', spans: [flag.span] });
  return passages;
}

/** The passages as live ranges, one mark a name, in painting order; in steps, since a long article has thousands. */
export function* marksOf(passages: readonly MarkedPassage[], anchors: PageAnchors): Steps<Mark[]> {
  const ranges = new Map<MarkName, Range[]>();
  for (const { name, spans } of passages) {
    const own = ranges.get(name) ?? [];
    ranges.set(name, own);
    for (const span of spans) {
      own.push(...rangesOf(anchors, span));
      yield;
    }
  }
  return (Object.keys(markLooks) as MarkName[]).map((name) => ({ name, ranges: ranges.get(name) ?? [] }));
}
