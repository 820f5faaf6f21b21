import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ar } from '../../src/ui/strings/ar';
import { en } from '../../src/ui/strings/en';
import { type Driver, ownPages, until, WELCOME } from './harness/driver';
import { browserNames, startBrowser } from './harness/start';

describe.each(browserNames)('first run in %s', (name) => {
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    driver = await startBrowser(name);
    await driver.callWorker('changeSettings', { language: 'en' });
    page = await open();
  });
  afterAll(async () => {
    await driver?.close();
  });

  async function open(): Promise<Page> {
    const opened = await driver.engine.openOwnPage(driver.engine.extensionOrigin + WELCOME);
    await opened.bringToFront();
    await opened.waitForSelector('.sample-mark');
    return opened;
  }

  const cardText = () => page.$eval('.sample-card', (card) => (card as HTMLElement).innerText).catch(() => '');
  const focusedIs = (selector: string) => page.$eval(selector, (part) => part === document.activeElement);

  it('opens one page, once', async () => {
    await driver.stopWorker();
    await driver.callWorker('packs', null);
    // The one that opened by itself, and the one that the test opened.
    expect((await ownPages(driver.engine, WELCOME)).length).toBe(2);
  });

  it('shows the real card where the pointer rests, and lets it go', async () => {
    await page.bringToFront();
    await page.hover('.sample-mark');
    await until('the card', async () => (await cardText()).includes(en.strings.relations.contradicts));
    expect(await cardText()).toContain(en.strings.welcome.sample.named.source);
    await page.mouse.move(5, 5, { steps: 3 });
    await until('no card', async () => (await cardText()) === '');
  });

  it('goes by keyboard from the text into the card and back', async () => {
    await page.focus('.sample-mark');
    await page.keyboard.press('Enter');
    await until('the keyboard in the card', () => focusedIs('.sample-card button'));
    await page.keyboard.press('Escape');
    await until('no card', async () => (await cardText()) === '');
    expect(await focusedIs('.sample-mark')).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('the next card', async () => (await cardText()).includes(en.strings.kinds['unnamed-official']));
    await page.keyboard.press('Escape');
  });

  it('keeps a choice, and no note on the sample', async () => {
    await page.click('input[value=strong]');
    await until('the choice', async () => (await driver.callWorker('settings', null)).intensity === 'strong');
    await page.focus('.sample-mark');
    await page.keyboard.press('Enter');
    await until('the card', async () => (await cardText()) !== '');
    await page.click('.sample-card .card-foot button');
    await page.type('.sample-card textarea', 'only tried');
    await page.click('.sample-card button[type=submit]');
    await until('the note', async () => (await cardText()).includes('only tried'));
    expect(await driver.callWorker('notes', { url: '' })).toEqual([]);
  });

  it('speaks the reader’s language', async () => {
    await driver.callWorker('changeSettings', { language: 'ar' });
    const arabic = await open();
    expect(await arabic.evaluate('document.documentElement.dir')).toBe('rtl');
    const article = await arabic.$eval('.sample-article', (part) => part.textContent ?? '');
    expect(article).toContain(ar.strings.welcome.sample.named.content);
  });
});
