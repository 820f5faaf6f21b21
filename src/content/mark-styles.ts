import type { Settings } from '../messages/protocol';
import { markCss, markLooks } from '../ui/marks';

/** The passage that the reader has just come to from the popup; no mark of its own, so not in the legend. */
const CURRENT = '::highlight(isnad-current){background-color:rgb(143 102 204 / 0.3)}';

const LINES = Object.entries(markLooks).filter(([, look]) => look.line !== null);

/** Languages whose letters and dots go deep below the line. */
const DEEP: ReadonlySet<string> = new Set(['ar', 'fa', 'ur']);

/** Style sheet of the marks for the page's document. A highlight changes neither layout nor font. */
export function markStyles(intensity: Settings['intensity'], language: string): string {
  const offset = DEEP.has(language) ? '0.32em' : '0.2em';
  const rules = Object.entries(markLooks).map(
    ([name, look]) => `::highlight(isnad-${name}){${markCss(look, intensity, offset)}}`,
  );
  // The reader's own high-contrast colours win; the line styles still tell the marks apart.
  const forced = LINES.map(([name]) => `::highlight(isnad-${name}){text-decoration-color:CanvasText}`);
  return [...rules, CURRENT, `@media (forced-colors:active){${forced.join('')}}`].join('\n');
}
