import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/ui/strings/en';
import { violationsOn } from './harness/axe';
import { type Driver, until } from './harness/driver';
import { browserNames, startBrowser } from './harness/start';

/** A feed of made-up fact-checks on made-up claims, one a line. */
function feed(count: number): string {
  const items = Array.from({ length: count }, (_, number) =>
    JSON.stringify({
      '@type': 'DataFeedItem',
      item: [
        {
          '@type': 'ClaimReview',
          claimReviewed: `The ferry of island ${number} was sold for ${number * 3} crowns to a circus in the ${number % 7} winds`,
          url: `https://checkers${number % 9}.example/check/${number}`,
          datePublished: '2024-05-03',
          inLanguage: 'en',
          author: { '@type': 'Organization', name: `Checkers ${number % 9}` },
          itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Ada Voss' } },
          reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'False' },
        },
      ],
    }),
  );
  return `{"@type": "DataFeed", "name": "Ferry checks", "dataFeedElement": [\n${items.join(',\n')}\n]}`;
}

/** Some 12 MB: three slices, and long enough to do something in the midst of it. */
const MANY = 24_000;

describe.each(browserNames)('importing in %s', (name) => {
  let driver: Driver;
  let folder: string;
  let page: Page;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-import-'));
    driver = await startBrowser(name);
    await driver.callWorker('changeSettings', { language: 'en' });
    page = await options();
  });
  afterEach(async () => {
    for (const { id, bundled } of await driver.callWorker('packs', null))
      if (!bundled) await driver.callWorker('removePack', { id });
    await page.close();
    page = await options();
  });
  afterAll(async () => {
    await driver?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const options = () => driver.engine.openOwnPage(`${driver.engine.extensionOrigin}/src/ui/options/index.html`);
  const state = () =>
    page.evaluate(() => document.querySelector<HTMLElement>('.imports .import:last-child')?.dataset.state);
  const reached = (...states: string[]) =>
    until(states.join(' or '), async () => states.includes((await state()) ?? ''));
  const read = () => page.evaluate(() => document.querySelector<HTMLProgressElement>('.import progress')?.value ?? 0);
  const said = () => page.evaluate(() => document.querySelector('.imports .import:last-child')?.textContent ?? '');
  const press = (words: string) =>
    page.evaluate((text) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.import button')];
      buttons.find((button) => button.textContent?.trim() === text)?.click();
    }, words);

  async function choose(path: string): Promise<void> {
    const input = (await until('the file field', () => page.$('#pack-file'))) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  async function written(text: string, file = 'ferries.json'): Promise<string> {
    const path = join(folder, file);
    await writeFile(path, text);
    return path;
  }

  const own = async () => (await driver.callWorker('packs', null)).filter(({ bundled }) => !bundled);
  const { imports } = en.strings.options;

  it('shows how far it is, lists the pack, and lets it be removed and put back', async () => {
    await choose(await written(feed(MANY)));
    await reached('reading');
    await reached('done');
    expect(await said()).toContain('Ferry checks');
    expect(await own()).toMatchObject([{ claims: MANY, feed: true, title: { en: 'Ferry checks' } }]);
    expect(await violationsOn(page)).toEqual([]);
    const remove = 'document.querySelector(".pack button[aria-label*=Ferry]").click()';
    await until('the pack', () =>
      page.evaluate(() => document.querySelector('.packs')?.textContent?.includes('Ferry checks')),
    );
    await page.evaluate(`void ${remove}`);
    await until('removal', async () => (await own()).length === 0);
    await until('undo', () =>
      page.evaluate(() => {
        const undo = document.querySelector<HTMLElement>('#packs ~ .packs .pack.row button');
        undo?.click();
        return undo !== null;
      }),
    );
    await until('the pack again', async () => (await own()).length === 1);
  });

  it('keeps nothing of what is cancelled', async () => {
    await choose(await written(feed(MANY)));
    await until('a first slice', async () => (await read()) > 0);
    await press(imports.cancel);
    await reached('cancelled', 'done');
    expect(await state()).toBe('cancelled');
    expect([await own(), await driver.callWorker('imports', { holder: 'test' })]).toEqual([[], []]);
  });

  it.runIf(name === 'chromium')(
    'ends as it should though the worker is killed in its midst, again and again',
    async () => {
      await choose(await written(feed(MANY)));
      for (const share of [0, 0.3, 0.6]) {
        await until('progress', async () => (await state()) !== 'reading' || (await read()) > share * 10_000_000);
        await driver.stopWorker();
      }
      await reached('done');
      // The worker forgets what it has seen, the store does not forget what it holds.
      expect(await own()).toMatchObject([{ claims: MANY }]);
    },
  );

  it('goes on in another window where one was closed', async () => {
    const path = await written(feed(MANY));
    await choose(path);
    await until('a first slice', async () => (await read()) > 0);
    await page.close();
    page = await options();
    const left = await until('what was left', async () => (await driver.callWorker('imports', { holder: 'test' }))[0]);
    expect(left.offset).toBeGreaterThan(0);
    await until('its row', () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.import')].some((row) => row.textContent?.includes('ferries.json')),
      ),
    );
    await until('its release', async () => !(await driver.callWorker('imports', { holder: 'test' }))[0]?.busy);
    await choose(path);
    await reached('done', 'failed');
    expect(await own()).toMatchObject([{ claims: MANY }]);
    expect(await driver.callWorker('imports', { holder: 'test' })).toEqual([]);
  });

  it('publishes nothing of a file that was cut short until the reader keeps it', async () => {
    await choose(await written(feed(500).slice(0, -20)));
    await reached('cut');
    expect(await own()).toEqual([]);
    await press(imports.keepPart);
    await reached('done');
    expect((await own())[0]?.claims).toBe(499);
  });

  it('says what is wrong with a file that it cannot read', async () => {
    await choose(await written('<html></html>', 'page.json'));
    await reached('failed');
    expect(await said()).toContain('not JSON');
    await choose(await written('', 'empty.json'));
    await reached('fault');
    expect(await said()).toContain(imports.fileFaults.empty);
  });
});
