import { parseHTML } from 'linkedom';
import { markerLabels } from '../../../src/languages/marker-labels';
import { profiles } from '../../../src/languages/profiles';
import { type PageAnchors, pointsOf } from '../../../src/page/anchor';
import { type PageReading, readArticle } from '../../../src/page/read';

/** What the reader knows of languages. */
export const words = { profiles, markerLabels };

/** Parses HTML as the command line does. */
export function parse(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** Reads HTML as a page. */
export function read(html: string, url = 'https://outlet.example/a/b'): PageReading {
  return readArticle(parse(html), { url, ...words });
}

/** The text of the live page behind a span, with white space and invisible characters treated as the reader treats them. */
function liveText(anchors: PageAnchors, span: readonly [number, number]): string {
  return pointsOf(anchors, span)
    .map(({ node, start, end }) => node.data.slice(start, end))
    .join('')
    .replace(/[\u00AD\u200B\u2060]/g, '')
    .replace(/\s+/g, ' ');
}

/** Share of an article's characters whose block is, letter by letter, the live text behind it. */
export function anchoredShare({ article, anchors }: PageReading): number {
  let right = 0;
  for (const { span } of article.blocks) {
    const text = article.text.slice(span[0], span[1]);
    if (liveText(anchors, span).replace(/\s/g, '') === text.replace(/\s/g, '')) right += text.length;
  }
  const all = article.blocks.reduce((sum, { span }) => sum + span[1] - span[0], 0);
  return all === 0 ? 1 : right / all;
}
