import { parseHTML } from 'linkedom';
import { markerLabels } from '../languages/marker-labels';
import { profiles } from '../languages/profiles';
import { type ExtractedPage, extractHtml } from '../page/extract-html';

/** The article of a page's HTML, by the reader that runs in the browser, on a parsed document. */
export function extractPage(html: string, url: string): ExtractedPage {
  return extractHtml(html, url, (source) => parseHTML(source).document as unknown as Document, {
    profiles,
    markerLabels,
  });
}
