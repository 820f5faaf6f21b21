import { markerLabels } from '../../src/languages/marker-labels';
import { profiles } from '../../src/languages/profiles';
import { rangesOf } from '../../src/page/anchor';
import { readArticle } from '../../src/page/read';

/** What reading one page gave: characters of the body, of the headline, and those with a right live range of each. */
export interface Anchored {
  readonly body: number;
  readonly rightBody: number;
  readonly headline: number;
  readonly rightHeadline: number;
  /** The first block that is not on the page letter by letter; empty when all are. */
  readonly wrong: string;
  readonly notes: readonly string[];
}

const letters = (text: string) => text.replace(/[\s\u00AD\u200B\u2060]+/g, '');

/** Reads the open page as the annotator does, and compares each block with the live ranges that it leads to. */
export function readAndAnchor(): Anchored {
  const { article, anchors, notes } = readArticle(document, { profiles, markerLabels });
  const sums = { body: 0, rightBody: 0, headline: 0, rightHeadline: 0 };
  let wrong = '';
  for (const { kind, span } of article.blocks) {
    const text = article.text.slice(...span);
    const live = rangesOf(anchors, span).map(String).join('');
    const right = letters(live) === letters(text) ? text.length : 0;
    if (kind === 'headline') {
      sums.headline += text.length;
      sums.rightHeadline += right;
    } else {
      sums.body += text.length;
      sums.rightBody += right;
      if (right === 0 && wrong === '') wrong = `${text.slice(0, 80)} ≠ ${live.slice(0, 80)}`;
    }
  }
  return { ...sums, wrong, notes };
}
