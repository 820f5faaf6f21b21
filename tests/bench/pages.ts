import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../demo/browsers';
import { scriptOf } from './in-page-script';
import type { Anchored } from './reader-in-page';
import type { Row } from './run';

/** Data sets of saved article pages, beside the repository. */
const SETS = ['aeb', 'fundus', 'wcxb', 'arpages'];
const DATA = '../shared/bench/data';

interface SavedPage {
  readonly set: string;
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

/** The saved pages of the development halves, one after the other. */
function* savedPages(): Generator<SavedPage> {
  for (const set of SETS) {
    const gold = join(DATA, set, 'dev.jsonl');
    if (!existsSync(gold)) continue;
    for (const line of readFileSync(gold, 'utf8').split('\n').filter(Boolean)) {
      const { id, url = '', html } = JSON.parse(line) as { id: string; url?: string; html: string };
      const source = gunzipSync(readFileSync(join(DATA, html))).toString('utf8');
      yield { set, id, url: /^https?:/.test(url) ? url : 'https://outlet.example/article', html: source };
    }
  }
}

/** Opens a saved page under its own address, without network and without its scripts. */
async function openSaved(browser: Browser, { url, html }: SavedPage) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void (isPage ? request.respond({ contentType: 'text/html; charset=utf-8', body: html }) : request.abort());
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;

/** Share of the extracted characters whose live range holds the same letters, over the saved pages in Chromium. */
export async function pageRows(): Promise<Row[]> {
  if (!existsSync(DATA)) return [{ what: `no pages: ${DATA} is not there`, value: '', against: '' }];
  const script = await scriptOf('tests/bench/reader-in-page.ts', 'reader');
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium', console.error),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking', '--no-first-run'],
  });
  const sums = new Map<
    string,
    { pages: number; body: number; right: number; headline: number; rightHeadline: number }
  >();
  try {
    for (const saved of savedPages()) {
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
  } finally {
    await browser.close();
  }
  return [...sums].map(([set, sum]) => ({
    what: `${set}: ${sum.pages} pages, characters with a right live range`,
    value: share(sum.right, sum.body),
    against: `≥ 99.5 %; headlines that stand on the page: ${share(sum.rightHeadline, sum.headline)}`,
  }));
}
