import { readFileSync } from 'node:fs';
import { extractPage } from '../../src/cli/extract-page';
import { outlets, pages } from '../demo/catalogue';
import { examples as german } from '../unit/languages/de-examples';

/** The newsstand's articles by language, joined: real sentence lengths in both languages, in our own words. */
const NEWSSTAND = ['ar', 'en'].map((language) => {
  const ids = outlets.filter((outlet) => outlet.language === language && !outlet.singlePage).map((outlet) => outlet.id);
  const texts = Object.values(pages)
    .filter((page) => ids.includes(page.outlet) && page.path.endsWith('.html'))
    .map((page) => extractPage(readFileSync(`tests/demo/newsstand/${page.outlet}${page.path}`, 'utf8'), '').text);
  return { language, text: texts.join('\n\n') };
});

/** Texts of our own by language; the newsstand has no German outlet, so its sentences are those of the language's tests. */
export const SAMPLES = [...NEWSSTAND, { language: 'de', text: german.map(({ text }) => text).join('\n\n') }];
