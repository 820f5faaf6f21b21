import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/ui/strings/en';
import { type Newsstand, startNewsstand } from '../demo/server';
import { violationsOn } from './harness/axe';
import { type Driver, until } from './harness/driver';
import { browserNames, startBrowser } from './harness/start';

const LIST = { words: '', from: null, to: null, start: 0, count: 50 };

describe.each(browserNames)('backup and restore in %s', (name) => {
  let newsstand: Newsstand;
  let driver: Driver;
  let url: string;
  beforeAll(async () => {
    newsstand = await startNewsstand();
    driver = await startBrowser(name);
    await driver.callWorker('changeSettings', { language: 'en', memory: true });
    const tab = await driver.open(newsstand.address('denialEn'));
    url = (await tab.ready()).view.article.url;
    await tab.close();
    for (const text of ['first', 'ثانية', 'third']) {
      await driver.callWorker('saveNote', { url, quote: { exact: 'a', prefix: '', suffix: '' }, text });
    }
  });
  afterAll(async () => {
    await driver?.close();
    await newsstand?.close();
  });

  async function options(): Promise<Page> {
    const page = await driver.engine.openOwnPage(`${driver.engine.extensionOrigin}/src/ui/options/index.html`);
    await page.waitForSelector('#lasting');
    return page;
  }
  const told = (page: Page, words: string) =>
    until(words, async () =>
      (await page.$eval('[aria-labelledby=storage]', (part) => part.textContent ?? '')).includes(words),
    );
  const stored = async () => ({
    notes: (await driver.callWorker('notes', { url })).map(({ text }) => text).sort(),
    readings: (await driver.callWorker('readings', LIST)).rows.map((row) => row.url),
    memory: (await driver.callWorker('settings', null)).memory,
  });

  it('saves one file, deletes all, and has everything back from the file', async () => {
    const before = await stored();
    expect(before).toMatchObject({ notes: ['first', 'third', 'ثانية'], memory: true });
    expect(before.readings).toHaveLength(1);
    let page = await options();
    await page.click('#back-up');
    await told(page, 'isnad-backup-');
    const saved = await until('the saved file', async () =>
      (await readdir(driver.engine.downloads)).find((file) => /^isnad-backup-.*\.gz$/.test(file)),
    );
    const path = join(driver.engine.downloads, saved);
    await until('its bytes', async () => {
      const first = await readFile(path);
      await new Promise((done) => setTimeout(done, 200));
      const writing = (await readdir(driver.engine.downloads)).some((one) => /\.(part|crdownload)$/.test(one));
      return first.length > 100 && !writing && first.equals(await readFile(path));
    });

    await page.click('#delete-all');
    await page.click('#confirm-delete');
    await told(page, en.strings.storage.deleted);
    expect(await stored()).toEqual({ notes: [], readings: [], memory: false });
    await page.close();
    await driver.stopWorker();

    page = await options();
    const field = (await page.$('#restore-file')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
    await page.waitForSelector('#restore-preview');
    expect(await page.$eval('#restore-preview', (part) => part.textContent)).toMatch(/Notes\W+3\W+ new/u);
    if (name === 'chromium') expect(await violationsOn(page)).toEqual([]);
    expect((await stored()).notes).toEqual([]);
    await page.click('#restore-now');
    await told(page, en.strings.storage.restored);
    expect(await stored()).toEqual(before);
    await page.click('#undo-storage');
    await told(page, en.strings.storage.undone);
    expect((await stored()).notes).toEqual([]);
    await page.close();
    const again = await options();
    await ((await again.$('#restore-file')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await again.waitForSelector('#restore-now');
    await again.click('#restore-now');
    await told(again, en.strings.storage.restored);
    expect(await stored()).toEqual(before);
    await again.close();
  });

  it('takes a deletion of all back while the page is open', async () => {
    const before = await stored();
    const page = await options();
    await page.click('#delete-all');
    await page.click('#confirm-delete');
    await told(page, en.strings.storage.deleted);
    expect((await stored()).notes).toEqual([]);
    await page.click('#undo-storage');
    await told(page, en.strings.storage.undone);
    expect(await stored()).toEqual(before);
    await page.click('#check-store');
    await told(page, en.strings.storage.sound);
    await page.close();
  });
});
