import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { withChromium } from './chromium';
import { scriptOf } from './in-page-script';
import type { Anchored } from './reader-in-page';
import type { Row } from './run';

/** Data sets of saved article pages, beside the repository. */
const SETS = ['aeb', 'fundus', 'wcxb', 'arpages'];
const DATA = '../shared/bench/data';

export interface SavedPage {
  readonly set: string;
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

/** The saved pages of the sets' development halves, one after the other. */
export function* savedPages(sets: readonly string[]): Generator<SavedPage> {
  for (const set of sets) {
    const gold = join(DATA, set, 'dev.jsonl');
    if (!existsSync(gold)) continue;
    for (const line of readFileSync(gold, 'utf8').split('\n').filter(Boolean)) {
      const { id, url = '', html } = JSON.parse(line) as { id: string; url?: string; html: string };
      const source = gunzipSync(readFileSync(join(DATA, html))).toString('utf8');
      yield { set, id, url: /^https?:/.test(url) ? url : 'https://outlet.example/article', html: source };
    }
  }
}

const HEADERS = { 'Content-Security-Policy': "script-src 'none'" };

/**
 * Opens a saved page under its own address, without network and without its scripts.
 * @param scripting as in a browser that has scripts, though the page's own do not run
 */
export async function openSaved(browser: Browser, { url, html }: SavedPage, scripting = false) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(scripting);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void (isPage
      ? request.respond({ contentType: 'text/html; charset=utf-8', headers: HEADERS, body: html })
      : request.abort());
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;

/** Share of the extracted characters whose live range holds the same letters, over the saved pages in Chromium. */
export async function pageRows(): Promise<Row[]> {
  if (!existsSync(DATA)) return [{ what: `no pages: ${DATA} is not there`, value: '', against: '' }];
  const script = await scriptOf('tests/bench/reader-in-page.ts', 'reader');
  const sums = new Map<
    string,
    { pages: number; body: number; right: number; headline: number; rightHeadline: number }
  >();
  await withChromium(async (browser) => {
    for (const saved of savedPages(SETS)) {
      const page = await openSaved(browser, saved);
      const seen = (await page.evaluate(`${script};reader.readAndAnchor()`)) as Anchored;
      await page.close();
      if (seen.wrong !== '') console.error(`${saved.set} ${saved.id}: ${seen.wrong}`);
      const sum = sums.get(saved.set) ?? { pages: 0, body: 0, right: 0, headline: 0, rightHeadline: 0 };
      sums.set(saved.set, {
        pages: sum.pages + 1,
        body: sum.body + seen.body,
        right: sum.right + seen.rightBody,
        headline: sum.headline + seen.headline,
        rightHeadline: sum.rightHeadline + seen.rightHeadline,
      });
    }
  });
  return [...sums].map(([set, sum]) => ({
    what: `${set}: ${sum.pages} pages, characters with a right live range`,
    value: share(sum.right, sum.body),
    against: `≥ 99.5 %; headlines that stand on the page: ${share(sum.rightHeadline, sum.headline)}`,
  }));
}
