import type { SourceKind, Statement } from '../core/statements/statement';
import type { Span } from '../core/text/span';
import type { ArticleView, RelationView } from '../core/views/view';
import { type PageAnchors, rangesOf } from '../page/anchor';
import type { Mark } from '../page/highlight';
import { type MarkName, markLooks } from '../ui/marks';

const BY_KIND: Readonly<Record<SourceKind, MarkName>> = {
  'named-person': 'named',
  'named-organisation': 'named',
  'named-outlet': 'named',
  'unnamed-official': 'unnamed',
  'unnamed-source': 'unnamed',
  document: 'document',
  'social-post': 'document',
  reports: 'reports',
};

/** A passage of the article with what is marked there. */
export interface MarkedPassage {
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
    passages.push({ name: baseMark(statement), spans: statement.content });
    if (statement.source.length > 0) passages.push({ name: 'source', spans: statement.source });
    const own = relations.get(statement.id) ?? [];
    const against = own.some(({ relation, confidence }) => relation === 'contradicts' && confidence >= strictness);
    if (against) passages.push({ name: 'contradicted', spans: statement.content });
    else if (own.some(({ relation }) => relation === 'corroborates'))
      passages.push({ name: 'corroborated', spans: statement.content });
  }
  for (const flag of view.flags) if (flag.confidence >= strictness) passages.push({ name: 'flag', spans: [flag.span] });
  return passages;
}

function baseMark(statement: Statement): MarkName {
  if (!statement.origin) return 'reports';
  const mark = BY_KIND[statement.origin.kind];
  return statement.chain.length > 0 && mark !== 'document' ? 'relayed' : mark;
}

function relationsByStatement(view: ArticleView): Map<string, RelationView[]> {
  const relations = new Map<string, RelationView[]>();
  for (const relation of view.stories.flatMap((story) => story.claims).flatMap((claim) => claim.relations)) {
    const own = relations.get(relation.statement);
    if (own) own.push(relation);
    else relations.set(relation.statement, [relation]);
  }
  return relations;
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
