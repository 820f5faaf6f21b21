import { relate } from '../../src/cli/commands';
import type { Relation } from '../../src/core/relations/relation';
import { SHOWN_CONTRADICTION } from '../../src/core/relations/thresholds';
import { type Compared, ComparedArticles } from './compared-articles';

type Row = Readonly<Record<string, unknown>>;

/** What a pair of articles was shown to be. */
export interface ShownPair {
  readonly id: unknown;
  /** A contradiction is told without reserve. */
  readonly shown: boolean;
  /** `copied`, `shared-origin` or `independent`, for articles. */
  readonly origin?: string;
}

/** Headline pairs: what the command line tells as a contradiction at the shipped threshold. */
export function shownHeadlines(rows: readonly Row[]): ShownPair[] {
  return rows.map(({ id, claim, text, lang }) => {
    const { relation, confidence } = relate({ id, a: { text: claim, lang }, b: { text, lang } });
    return { id, shown: relation === 'contradicts' && confidence >= SHOWN_CONTRADICTION };
  });
}

/** Article pairs: any statement of the one against any of the other, at the shipped threshold; and the origin. */
export async function shownArticles(
  pairs: readonly { readonly id: unknown; readonly a: Compared; readonly b: Compared }[],
): Promise<ShownPair[]> {
  const articles = new ComparedArticles();
  const shown: ShownPair[] = [];
  for (const { id, a, b } of pairs) {
    const relations = await articles.relations(a, b);
    const origin = articles.isCopy(a, b) ? 'copied' : originOf(relations);
    shown.push({ id, shown: relations.some(isShown), origin });
  }
  return shown;
}

const isShown = ({ relation, confidence }: Relation) => relation === 'contradicts' && confidence >= SHOWN_CONTRADICTION;

/** One statement that both have from one origin is enough for the articles to share it. */
function originOf(relations: readonly Relation[]): string {
  const same = relations.filter(({ relation }) => relation === 'repeats' || relation === 'corroborates');
  return same.some(({ independence }) => independence === 'same-origin') ? 'shared-origin' : 'independent';
}

/** Precision and recall of the shown pairs against those that gold says contradict each other. */
export function shownFigures(
  pairs: readonly ShownPair[],
  contradicts: (id: unknown) => boolean | undefined,
): [string, string][] {
  const known = pairs.filter(({ id }) => contradicts(id) !== undefined);
  const shown = known.filter((pair) => pair.shown);
  const right = shown.filter(({ id }) => contradicts(id) === true).length;
  const all = known.filter(({ id }) => contradicts(id) === true).length;
  return [
    ['shown', String(shown.length)],
    ['shown precision', shown.length === 0 ? '-' : (right / shown.length).toFixed(4)],
    ['shown recall', all === 0 ? '-' : (right / all).toFixed(4)],
  ];
}
