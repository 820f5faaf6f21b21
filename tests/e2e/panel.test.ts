import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ar } from '../../src/ui/strings/ar';
import { en } from '../../src/ui/strings/en';
import { type Newsstand, startNewsstand } from '../demo/server';
import { type Driver, type Tab, until } from './harness/driver';
import { ownParts } from './harness/page-looks';
import { browserNames, startBrowser } from './harness/start';

describe.each(browserNames)('side panel in %s', (name) => {
  let newsstand: Newsstand;
  let driver: Driver;
  beforeAll(async () => {
    newsstand = await startNewsstand();
    driver = await startBrowser(name);
  });
  afterEach(async () => {
    await driver.callWorker('changeSettings', { language: 'en' });
  });
  afterAll(async () => {
    await driver?.close();
    await newsstand?.close();
  });

  async function panelOn(page: Parameters<Newsstand['address']>[0]): Promise<{ tab: Tab; panel: Page }> {
    const tab = await driver.open(newsstand.address(page));
    await tab.ready();
    const panel = await driver.panelFor(tab);
    await panel.bringToFront();
    await panel.waitForSelector('.statement');
    return { tab, panel };
  }

  const textOf = (panel: Page, selector: string) =>
    panel.$eval(selector, (part) => (part as HTMLElement).innerText).catch(() => '');

  it('lists the statements; choosing one scrolls the page to it and opens its card', async () => {
    const { tab, panel } = await panelOn('lastNightEn');
    const { view } = await tab.ready();
    expect(await panel.$$eval('.statement', (items) => items.length)).toBe(view.statements.length);
    // A real panel stands beside its page; here the page must be in front again, or Firefox does not scroll it.
    await panel.evaluate('setTimeout(() => document.querySelector(".statements li:last-child button").click(), 500)');
    await tab.page.bringToFront();
    await until('the page to scroll', async () => ((await tab.page.evaluate('scrollY')) as number) > 100);
    await until('the card', async () => (await ownParts(tab)).text.includes(en.strings.statement.heading));
    await tab.close();
    await panel.close();
  });

  it('follows the page as it scrolls', async () => {
    const { tab, panel } = await panelOn('lastNightEn');
    const current = () => panel.$$eval('.statement[aria-current]', (items) => items.map((item) => item.textContent));
    const atTop = await until('a statement in view', async () => {
      const shown = await current();
      return shown.length > 0 && shown;
    });
    await tab.page.evaluate('scrollTo({ top: document.body.scrollHeight, behavior: "instant" })');
    await panel.bringToFront();
    await until('other statements in view', async () => {
      const shown = await current();
      return shown.length > 0 && !shown.includes(atTop[0] ?? '');
    });
    await until('the panel to scroll to them', () =>
      panel.evaluate(() => {
        const box = document.querySelector('.statement[aria-current]')?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      }),
    );
    await tab.close();
    await panel.close();
  });

  it('shows claims against outlets, the graph with its words, and the timeline', async () => {
    const { tab, panel } = await panelOn('denialEn');
    await panel.click('#tab-stories');
    await panel.waitForSelector('.matrix');
    expect(await panel.$$eval('.matrix thead th[scope=col]', (cells) => cells.length)).toBeGreaterThan(2);
    expect(await panel.$$eval('.matrix tbody tr', (rows) => rows.length)).toBeGreaterThan(1);
    const stances = await panel.$$eval('.matrix td', (cells) => cells.map((cell) => cell.textContent ?? ''));
    expect(stances.every((words) => words !== '')).toBe(true);
    expect(stances.join()).toContain(en.strings.polarities.denies);
    expect(await panel.$$eval('.graph-line', (lines) => lines.length)).toBeGreaterThan(2);
    const ways = await panel.$$eval('.graph-chain', (items) => items.map((item) => item.textContent ?? ''));
    expect(ways.some((way) => way.includes('Bloomberg'))).toBe(true);
    expect(await panel.$$eval('.timeline li', (items) => items.length)).toBeGreaterThan(2);
    await tab.close();
    await panel.close();
  });

  it('shows a note that was written elsewhere, and goes with the tab to another article', async () => {
    const { tab, panel } = await panelOn('denialEn');
    const { view } = await tab.ready();
    const [start, end] = view.statements[0]?.content[0] ?? [0, 1];
    const quote = { exact: view.article.text.slice(start, end), prefix: '', suffix: '' };
    await driver.callWorker('saveNote', { url: view.article.url, quote, text: 'seen in two places' });
    await tab.call('refresh', null);
    await panel.click('#tab-notes');
    await until('the note', async () => (await textOf(panel, '#part')).includes('seen in two places'));
    await tab.page.goto(newsstand.address('bakery'));
    await until('the other article', async () => (await textOf(panel, '.headline')).includes('bakery'));
    await panel.click('#tab-stories');
    await until('what was searched', async () => (await textOf(panel, '#part')).includes(en.strings.searched.noMatch));
    await tab.close();
    await panel.close();
  });

  it('speaks Arabic, from right to left', async () => {
    await driver.callWorker('changeSettings', { language: 'ar' });
    const { tab, panel } = await panelOn('denialAr');
    expect(await panel.evaluate('document.documentElement.dir')).toBe('rtl');
    expect(await textOf(panel, '.tabs')).toContain(ar.strings.panel.statements);
    await tab.close();
    await panel.close();
  });

  it('offers to read a page that is no article', async () => {
    const tab = await driver.open(newsstand.address('front'));
    const panel = await driver.panelFor(tab);
    await until('a way on', async () => (await textOf(panel, 'main')).includes(en.strings.states.read));
    await tab.close();
    await panel.close();
  });

  it.runIf(name === 'chromium')('opens beside the page from the popup', async () => {
    const tab = await driver.open(newsstand.address('denialEn'));
    await tab.ready();
    await tab.page.bringToFront();
    const popup = await driver.popupFor(tab);
    await popup.bringToFront();
    await popup.waitForSelector('main h1.headline');
    await popup.click(`button[title="${en.strings.panel.open}"]`);
    const target = await driver.engine.browser.waitForTarget((one) => one.url().endsWith('/src/ui/panel/index.html'), {
      timeout: 10_000,
    });
    await tab.page.bringToFront();
    const panel = await target.asPage();
    await until('the article in the panel', async () => (await textOf(panel, '.headline')).includes('back channel'));
    await tab.close();
  });
});
