import type { SourceKind, Statement } from '../core/statements/statement';
import type { ArticleView, RelationView } from '../core/views/view';

/** How one mark looks. Line and shape carry the meaning; colour only supports it. */
export interface MarkLook {
  readonly line: 'solid' | 'dotted' | 'dashed' | 'double' | 'wavy' | null;
  /** Where the line stands; a line above tells a shade apart from another without its colour. */
  readonly side: 'underline' | 'overline';
  /**
   * Colour of the line, used on pages of any background: each has a relative luminance between 0.15 and 0.25, which
   * keeps 3:1 against both white and black (WCAG 2.2, 1.4.11).
   */
  readonly colour: string;
  /** Thickness of the line in CSS pixels when quiet; strong adds one. */
  readonly thickness: number;
  /** Shade behind the text, or null. */
  readonly shade: Readonly<Record<'quiet' | 'strong', string>> | null;
}

const shade = (rgb: string, quiet: number, strong: number) => ({
  quiet: `rgb(${rgb} / ${quiet})`,
  strong: `rgb(${rgb} / ${strong})`,
});

/**
 * Every mark on the page, in painting order: a later one lies over an earlier one. The one table for page
 * and legend. Lines below tell the kind of source, lines above what others say: solid agrees, dashed denies.
 */
export const markLooks = {
  named: { line: 'solid', side: 'underline', colour: '#3a7fc4', thickness: 1, shade: null },
  unnamed: { line: 'dotted', side: 'underline', colour: '#b06f10', thickness: 2, shade: null },
  document: { line: 'double', side: 'underline', colour: '#178a76', thickness: 1, shade: null },
  relayed: { line: 'dashed', side: 'underline', colour: '#8f66cc', thickness: 1, shade: null },
  reports: { line: 'wavy', side: 'underline', colour: '#b06f10', thickness: 1, shade: null },
  flag: { line: 'wavy', side: 'underline', colour: '#d0503f', thickness: 1, shade: shade('208 80 63', 0.08, 0.16) },
  source: { line: null, side: 'underline', colour: '#808080', thickness: 0, shade: shade('128 128 128', 0.1, 0.18) },
  corroborated: {
    line: 'solid',
    side: 'overline',
    colour: '#178a76',
    thickness: 1,
    shade: shade('23 138 118', 0.09, 0.16),
  },
  contradicted: {
    line: 'dashed',
    side: 'overline',
    colour: '#c06a2a',
    thickness: 1,
    shade: shade('192 106 42', 0.12, 0.22),
  },
} as const satisfies Readonly<Record<string, MarkLook>>;

export type MarkName = keyof typeof markLooks;

/**
 * A mark's declarations in CSS, for a `::highlight()` rule or an element of the legend.
 * @param offset of a line below from the baseline: scripts with deep letters need more
 */
export function markCss(look: MarkLook, intensity: 'quiet' | 'strong', offset = '0.2em'): string {
  const thickness = look.thickness + (intensity === 'strong' ? 1 : 0);
  const line = look.line
    ? `text-decoration:${look.side} ${look.line} ${look.colour} ${thickness}px;text-decoration-skip-ink:none;text-underline-offset:${offset};`
    : '';
  return line + (look.shade ? `background-color:${look.shade[intensity]};` : '');
}

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

/** The mark of a statement by its source. */
export function markOf(statement: Statement): MarkName {
  if (!statement.origin) return 'reports';
  const mark = BY_KIND[statement.origin.kind];
  return statement.chain.length > 0 && mark !== 'document' ? 'relayed' : mark;
}

/**
 * The mark of a statement by what others say of it; null where they say nothing.
 * @param strictness contradictions below this confidence do not count, 0 to 1
 */
export function standingOf(
  relations: readonly RelationView[],
  strictness: number,
): 'contradicted' | 'corroborated' | null {
  const against = relations.some(({ relation, confidence }) => relation === 'contradicts' && confidence >= strictness);
  if (against) return 'contradicted';
  return relations.some(({ relation }) => relation === 'corroborates') ? 'corroborated' : null;
}

/** A view's relations by the id of the statement that they are about. */
export function relationsByStatement(view: ArticleView): Map<string, RelationView[]> {
  const relations = new Map<string, RelationView[]>();
  for (const relation of view.stories.flatMap((story) => story.claims).flatMap((claim) => claim.relations)) {
    const own = relations.get(relation.statement);
    if (own) own.push(relation);
    else relations.set(relation.statement, [relation]);
  }
  return relations;
}
