import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { otherPages } from '../eval/other-pages';
import { withChromium } from './chromium';
import { scriptOf } from './in-page-script';
import type { PageTimes } from './page-times-in-page';
import { openSaved, type SavedPage, savedPages } from './pages';
import type { Row } from './run';

const MADE = new URL('../pages/', import.meta.url);

/** Pages of our own that are no articles. */
function noArticles(): SavedPage[] {
  const tested = readdirSync(MADE).flatMap((id) => {
    const { url, article } = JSON.parse(readFileSync(new URL(`${id}/expected.json`, MADE), 'utf8')) as SavedPage & {
      article?: boolean;
    };
    const html = readFileSync(new URL(`${id}/page.html`, MADE), 'utf8');
    return article === false ? [{ set: 'pages', id, url, html }] : [];
  });
  return [...tested, ...otherPages().map((page) => ({ set: 'other-pages', ...page }))];
}

const at = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const both = (values: readonly number[], show: (value: number) => string) =>
  `${show(at(values, 0.5))} / ${show(at(values, 0.95))}`;
const ms = (value: number) => `${value.toFixed(1)} ms`;
const times = (value: number) => `${value.toFixed(2)} ×`;

/**
 * What a page's visitor pays, as the first thing of its kind in each page: median and 95th percentile over the pages, in
 * milliseconds and as shares of the browser's own parsing of the same HTML.
 */
export async function pageTimeRows(): Promise<Row[]> {
  const saved = existsSync('../shared/bench/data/aeb/dev.jsonl') ? [...savedPages(['aeb'])] : [];
  const bench = await scriptOf('tests/bench/page-times-in-page.ts', 'bench');
  const reader = await scriptOf('src/content/readers/en.ts', 'reader');
  const timeAll = async (browser: Browser, pages: readonly SavedPage[]) => {
    const all: PageTimes[] = [];
    for (const one of pages) {
      const page = await openSaved(browser, one, true);
      await page.evaluate(`${reader};${bench}`);
      all.push((await page.evaluate(`${bench};bench.timePage(${JSON.stringify(one.html)})`)) as PageTimes);
      await page.close();
    }
    return all;
  };
  return withChromium(async (browser) => {
    const articles = await timeAll(browser, saved);
    const others = await timeAll(browser, noArticles());
    const marked = articles.flatMap(({ parse, annotator }) => (annotator ? [{ parse, ...annotator }] : []));
    const row = (what: string, value: string, against: string): Row => ({ what, value, against });
    const detected = (what: string, pages: readonly PageTimes[], against: string) => [
      row(
        `detector on ${pages.length} ${what}, median / p95`,
        both(
          pages.map(({ detector }) => detector),
          ms,
        ),
        against,
      ),
      row(
        '  as a share of parsing',
        both(
          pages.map(({ detector, parse }) => detector / parse),
          times,
        ),
        `parsing ${both(
          pages.map(({ parse }) => parse),
          ms,
        )}; ${pages.filter(({ article }) => article).length} taken for articles`,
      ),
    ];
    const spent = (what: string, part: 'reading' | 'all', against: string) => [
      row(
        what,
        both(
          marked.map((page) => page[part]),
          ms,
        ),
        against,
      ),
      row(
        '  as a share of parsing',
        both(
          marked.map((page) => page[part] / page.parse),
          times,
        ),
        '',
      ),
    ];
    return [
      ...detected('pages that are no articles', others, '≤ 2 ms'),
      ...(articles.length === 0 ? [] : detected('saved articles', articles, '')),
      ...(marked.length === 0
        ? []
        : [
            ...spent(
              `page read, ${marked.length} saved articles`,
              'reading',
              `${both(
                marked.map(({ words }) => words),
                (value) => value.toFixed(0),
              )} words`,
            ),
            ...spent('start to first marks, without the worker', 'all', '≤ 150 ms for 1,000 words'),
            row(
              'longest task',
              both(
                marked.map(({ longest }) => longest),
                ms,
              ),
              `≤ 50 ms; kept by ${marked.filter(({ longest }) => longest <= 50).length} of ${marked.length} pages`,
            ),
          ]),
    ];
  });
}
