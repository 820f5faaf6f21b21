import { readFileSync } from 'node:fs';
import { extractPage } from '../../src/cli/extract-page';
import { outlets, pages } from '../demo/catalogue';

/** The newsstand's articles by language, joined: real sentence lengths in both languages, in our own words. */
export const SAMPLES = ['ar', 'en'].map((language) => {
  const ids = outlets.filter((outlet) => outlet.language === language && !outlet.singlePage).map((outlet) => outlet.id);
  const texts = Object.values(pages)
    .filter((page) => ids.includes(page.outlet) && page.path.endsWith('.html'))
    .map((page) => extractPage(readFileSync(`tests/demo/newsstand/${page.outlet}${page.path}`, 'utf8'), '').text);
  return { language, text: texts.join('\n\n') };
});
