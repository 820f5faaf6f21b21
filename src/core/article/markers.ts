import { foldText } from '../text/fold';
import { tokenize } from '../text/tokens';

/** What a page says its text is, beside or instead of a report. */
export type ArticleMarker = 'opinion' | 'analysis' | 'live' | 'satire' | 'press-release' | 'paid';

/** Labels that pages put over such texts, by marker; written as in print. */
export type MarkerLabels = Readonly<Record<ArticleMarker, readonly string[]>>;

/** Finds the markers that labels name. */
export interface MarkerFinder {
  /** The marker that a label as a whole names; null for any other text. */
  markerOf(label: string): ArticleMarker | null;
}

/** Longer texts, in characters, are no labels. */
const MAX_LABEL = 40;

/** Looks labels up whatever their case, spelling variants and marks: "Opinion |", "رأيٌ". */
export function markerFinder(labels: readonly MarkerLabels[]): MarkerFinder {
  const known = new Map<string, ArticleMarker>();
  for (const byMarker of labels)
    for (const [marker, texts] of Object.entries(byMarker) as [ArticleMarker, readonly string[]][])
      for (const text of texts) known.set(words(text), marker);
  return { markerOf: (label) => (label.length > MAX_LABEL ? null : (known.get(words(label)) ?? null)) };
}

function words(text: string): string {
  return tokenize(foldText(text.replace(/[-_]/g, ' ')))
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.text)
    .join(' ');
}
