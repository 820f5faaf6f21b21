import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { otherPages } from '../eval/other-pages';
import { withChromium } from './chromium';
import { scriptOf } from './in-page-script';
import type { PageTimes, Stage } from './page-times-in-page';
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

/** Articles of about a thousand words, for which the budget of the first marks is set. */
const THOUSAND = { least: 700, most: 1_400 };

/**
 * What a page's visitor pays, as the first thing of its kind in each page: median and 95th percentile over the pages, in
 * milliseconds and as shares of the browser's own parsing of the same HTML.
 */
export async function pageTimeRows(): Promise<Row[]> {
  const saved = existsSync('../shared/bench/data/aeb/dev.jsonl') ? [...savedPages(['aeb'])] : [];
  const bench = await scriptOf('tests/bench/page-times-in-page.ts', 'bench');
  const scripts = await Promise.all(
    [...readdirSync('src/content/readers').map((file) => `src/content/readers/${file}`), 'src/content/labels.ts'].map(
      (file) => scriptOf(file, 'loaded'),
    ),
  );
  const timeAll = async (browser: Browser, pages: readonly SavedPage[]) => {
    const all: (PageTimes & { id: string })[] = [];
    for (const one of pages) {
      const page = await openSaved(browser, one, true);
      for (const script of scripts) await page.evaluate(script);
      await page.evaluate(bench);
      const times = (await page.evaluate(`${bench};bench.timePage(${JSON.stringify(one.html)})`)) as PageTimes;
      all.push({ id: one.id, ...times });
      await page.close();
    }
    return all;
  };
  return withChromium(async (browser) => {
    const articles = await timeAll(browser, saved);
    const others = await timeAll(browser, noArticles());
    return [
      ...detectorRows('pages that are no articles', others, '≤ 2 ms (p95)'),
      ...(articles.length === 0 ? [] : [...detectorRows('saved articles', articles, ''), ...articleRows(articles)]),
    ];
  });
}

function detectorRows(what: string, pages: readonly PageTimes[], against: string): Row[] {
  const taken = pages.filter(({ article }) => article).length;
  return [
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
      )}; ${taken} taken for articles`,
    ),
  ];
}

function articleRows(articles: readonly PageTimes[]): Row[] {
  const marked = articles.flatMap(({ firstMarks, ...page }) => (firstMarks === null ? [] : [{ ...page, firstMarks }]));
  const thousand = marked.filter(({ words }) => words >= THOUSAND.least && words <= THOUSAND.most);
  const words = (pages: readonly PageTimes[] | typeof marked) =>
    `${both(
      pages.map((page) => page.words),
      (value) => value.toFixed(0),
    )} words`;
  const share = (part: (page: (typeof marked)[number]) => number) =>
    row(
      '  as a share of parsing',
      both(
        marked.map((page) => part(page) / page.parse),
        times,
      ),
      '',
    );
  const worst = articles.map(({ longest }) => Math.max(...Object.values(longest)));
  const within = worst.filter((longest) => longest <= 50).length;
  return [
    row(
      `page read, ${articles.length} saved articles`,
      both(
        articles.map(({ reading }) => reading),
        ms,
      ),
      words(articles),
    ),
    ...withoutReader(articles),
    row(
      `start to first marks, ${marked.length} of them`,
      both(
        marked.map(({ firstMarks }) => firstMarks),
        ms,
      ),
      words(marked),
    ),
    share(({ firstMarks }) => firstMarks),
    row(
      `  those ${thousand.length} of ${THOUSAND.least} to ${THOUSAND.most} words`,
      both(
        thousand.map(({ firstMarks }) => firstMarks),
        ms,
      ),
      `≤ 150 ms for 1,000 words; ${words(thousand)}`,
    ),
    row('longest task', both(worst, ms), `≤ 50 ms; kept by ${within} of ${articles.length} pages`),
    ...STAGES.map((stage) => {
      const own = articles.flatMap(({ longest }) => longest[stage] ?? []);
      const over = own.filter((longest) => longest > 50).length;
      return row(
        `  ${stage}: its longest task`,
        both(own, ms),
        `at most ${ms(Math.max(...own))}; over 50 ms on ${over} pages`,
      );
    }),
  ];
}

const STAGES = ['reading', 'statements', 'first marks', 'labels', 'marks'] as const satisfies readonly Stage[];

/** Pages that get no marks, by language. */
function withoutReader(pages: readonly PageTimes[]): Row[] {
  const none = pages.filter(({ firstMarks }) => firstMarks === null).map(({ language }) => language || 'unknown');
  if (none.length === 0) return [];
  return [row('  without marks: no reader of their language', String(none.length), [...none].sort().join(', '))];
}

function row(what: string, value: string, against: string): Row {
  return { what, value, against };
}
