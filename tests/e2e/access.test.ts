import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsstand, startNewsstand } from '../demo/server';
import { violationsOn, violationsOnCard } from './harness/axe';
import { type Driver, type Tab, until } from './harness/driver';
import { markedTexts, ownParts, pointOnMark } from './harness/page-looks';
import { browserNames, startBrowser } from './harness/start';

const LANGUAGES = ['en', 'ar'] as const;
const THEMES = ['light', 'dark'] as const;

/** WCAG 2.2 AA by axe. The screens are the same files in both browsers; one is asked. */
describe.runIf(browserNames.includes('chromium'))('access', () => {
  let newsstand: Newsstand;
  let driver: Driver;
  beforeAll(async () => {
    newsstand = await startNewsstand();
    driver = await startBrowser('chromium');
  });
  afterAll(async () => {
    await driver?.close();
    await newsstand?.close();
  });

  async function popupOf(tab: Tab, shown: string): Promise<Page> {
    const popup = await driver.popupFor(tab);
    await popup.waitForSelector(shown);
    return popup;
  }

  describe.each(LANGUAGES)('in %s', (language) => {
    describe.each(THEMES)('%s', (theme) => {
      beforeAll(async () => {
        await driver.callWorker('changeSettings', { language, theme });
      });

      it.each([
        ['a dispute', 'denialEn', '#section-disputed'],
        ['a dispute in Arabic', 'denialAr', '#section-disputed'],
        ['no match', 'bakery', '.searched'],
        ['no language pack', 'french', '.notices'],
      ] as const)('popup: %s', async (_state, page, shown) => {
        const tab = await driver.open(newsstand.address(page));
        await tab.ready();
        const popup = await popupOf(tab, shown);
        expect(await violationsOn(popup)).toEqual([]);
        await popup.close();
        await tab.close();
      });

      it('popup: not an article', async () => {
        const tab = await driver.open(newsstand.address('front'));
        const popup = await popupOf(tab, '.state .button-first');
        expect(await violationsOn(popup)).toEqual([]);
        await popup.close();
        await tab.close();
      });

      it.each(['statements', 'sources', 'stories', 'notes', 'flags'] as const)('panel: %s', async (part) => {
        const tab = await driver.open(newsstand.address('denialEn'));
        await tab.ready();
        const panel = await driver.panelFor(tab);
        await panel.setViewport({ width: 320, height: 800 });
        await panel.waitForSelector('.statement');
        await panel.click(`#tab-${part}`);
        expect(await violationsOn(panel)).toEqual([]);
        expect(await panel.evaluate('document.documentElement.scrollWidth')).toBe(320);
        await panel.close();
        await tab.close();
      });

      it('settings', async () => {
        const page = await driver.engine.openOwnPage(`${driver.engine.extensionOrigin}/src/ui/options/index.html`);
        await page.waitForSelector('.pack');
        expect(await violationsOn(page)).toEqual([]);
        await page.close();
      });

      it.each([
        ['denialEn', 'had tried to open'],
        ['denialAr', 'قناة سرية مع الولايات'],
      ] as const)('card on %s', async (page, words) => {
        const tab = await driver.open(newsstand.address(page));
        await tab.ready();
        await until('marks', async () => (await markedTexts(tab)).length > 0);
        await tab.page.bringToFront();
        const point = await pointOnMark(tab, words);
        await tab.page.mouse.move(point.x, point.y, { steps: 4 });
        await until('the card', async () => (await ownParts(tab)).text !== '');
        expect(await violationsOnCard(tab)).toEqual([]);
        await tab.close();
      });
    });
  });

  it('would be told of a fault', async () => {
    const page = await driver.engine.openOwnPage(`${driver.engine.extensionOrigin}/src/ui/options/index.html`);
    await page.waitForSelector('.pack');
    await page.evaluate('document.querySelector("main").append(document.createElement("button"))');
    expect(await violationsOn(page)).toContainEqual(expect.stringContaining('button-name'));
    await page.close();
  });
});
