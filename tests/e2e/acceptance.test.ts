import { afterAll, beforeAll, describe, it } from 'vitest';
import type { ArticleView } from '../../src/core/views/view';
import { type PageName, pages, type Seed } from '../demo/catalogue';
import { type Newsstand, startNewsstand } from '../demo/server';
import { acceptance, account } from './harness/acceptance';
import type { Driver } from './harness/driver';
import { seedHost, seedPages, seedPath } from './harness/seed-pages';
import { browserNames, startBrowser } from './harness/start';

/** Demo pages that tell a whole story; the short ones tell a part of it. */
const demoPages = [
  'denialEn',
  'denialAr',
  'facebookPostEn',
  'facebookPostAr',
  'adviserEn',
  'adviserAr',
  'spokesmanEn',
  'spokesmanAr',
  'lastNightEn',
  'lastNightAr',
] as const satisfies readonly PageName[];

const made = seedPages();

function check(seed: Seed, view: ArticleView): void {
  try {
    acceptance[seed](view);
  } catch (error) {
    if (process.env.E2E_ACCOUNT) console.log(account(view));
    throw error;
  }
}

// The view is the worker's, from the page as the browser shows it; the rules are the same in both browsers.
describe.each(browserNames)('the acceptance table in %s', (name) => {
  let newsstand: Newsstand;
  let driver: Driver;
  beforeAll(async () => {
    newsstand = await startNewsstand(0, made ? { [seedHost]: made } : {});
    driver = await startBrowser(name);
  });
  afterAll(async () => {
    await driver?.close();
    await newsstand?.close();
  });

  it.each(demoPages.map((page) => [pages[page].tells, page] as const))(
    'row %s holds on the demo page %s',
    async (seed, page) => {
      const tab = await driver.open(newsstand.address(page));
      const { view } = await tab.ready();
      await tab.close();
      check(seed, view);
    },
  );

  it.skipIf(made === null).each(['000', '001', '002', '003', '004'] as const)(
    'row %s holds on the page made from the seed article',
    async (seed) => {
      const tab = await driver.open(newsstand.origin(seedHost) + seedPath(seed));
      const { view } = await tab.ready();
      await tab.close();
      check(seed, view);
    },
  );
});
