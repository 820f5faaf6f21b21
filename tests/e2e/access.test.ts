import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsstand, startNewsstand } from '../demo/server';
import { violationsOn, violationsOnCard } from './harness/axe';
import { type Driver, until } from './harness/driver';
import { markedTexts, ownParts, pointOnMark } from './harness/page-looks';
import { browserNames, startBrowser } from './harness/start';

const LANGUAGES = ['en', 'ar', 'fr'] as const;
const THEMES = ['light', 'dark'] as const;

/** WCAG 2.2 AA by axe, on what lies in the page. The screens themselves are examined in every state by `screens.test.ts`. */
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

  describe.each(LANGUAGES)('in %s', (language) => {
    describe.each(THEMES)('%s', (theme) => {
      beforeAll(async () => {
        await driver.callWorker('changeSettings', { language, theme });
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
