import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ar } from '../../src/ui/strings/ar';
import { en } from '../../src/ui/strings/en';
import { type Newsstand, startNewsstand } from '../demo/server';
import { type Driver, type Tab, until } from './harness/driver';
import { markedTexts, ownFocus, ownParts, pointOnMark } from './harness/page-looks';
import { browserNames, startBrowser } from './harness/start';

/** What a new reader comes for, in both languages; `words` are of the passages that the tasks start from. */
const READERS = [
  {
    locale: en,
    denial: 'denialEn',
    sourced: 'facebookPostEn',
    denied: 'had tried to open',
    relayed: 'asked Washington',
  },
  {
    locale: ar,
    denial: 'denialAr',
    sourced: 'facebookPostAr',
    denied: 'قناة سرية مع الولايات',
    relayed: 'على وقف القتال',
  },
] as const;

/** Clicks that each task may take; opening the popup by its icon is one, resting the pointer is none. */
const CLICKS = { denial: 1, unsourced: 2, chain: 0, note: 3, export: 2 } as const;

/** Five tasks as a new user would try them, with the clicks counted. */
describe.each(browserNames)('tasks in %s', (name) => {
  describe.each(READERS)('in $locale.name', ({ locale: { code, strings }, ...reader }) => {
    let newsstand: Newsstand;
    let driver: Driver;
    let clicks = 0;
    beforeAll(async () => {
      newsstand = await startNewsstand();
      driver = await startBrowser(name);
      await driver.callWorker('changeSettings', { language: code });
    });
    afterAll(async () => {
      await driver?.close();
      await newsstand?.close();
    });

    async function open(page: 'denial' | 'sourced'): Promise<Tab> {
      clicks = 0;
      const tab = await driver.open(newsstand.address(reader[page]));
      await tab.ready();
      await until('marks', async () => (await markedTexts(tab)).length > 0);
      await tab.page.bringToFront();
      return tab;
    }

    async function clickIcon(tab: Tab): Promise<Page> {
      clicks++;
      const popup = await driver.popupFor(tab);
      await popup.bringToFront();
      await popup.waitForSelector('main h1.headline');
      return popup;
    }

    async function click(page: Page, selector: string): Promise<void> {
      clicks++;
      await page.click(selector);
    }

    async function restOn(tab: Tab, words: string): Promise<string> {
      const { x, y } = await pointOnMark(tab, words, 'center');
      await tab.page.mouse.move(x, y, { steps: 5 });
      return until('the card', async () => (await ownParts(tab)).text || null);
    }

    async function clickInCard(tab: Tab, words: string): Promise<void> {
      clicks++;
      const button = await until(words, async () =>
        (await ownParts(tab, 'button', words)).found.find(({ text }) => text.includes(words)),
      );
      await tab.page.mouse.click(button.x, button.y);
    }

    /** What is in the window without scrolling inside anything that is folded away. */
    const seen = (page: Page, selector: string) =>
      page.$$eval(selector, (all) =>
        all
          .filter((part) => part.checkVisibility())
          .map((part) => (part as HTMLElement).innerText)
          .join('\n'),
      );

    it('finds who denies a claim', async () => {
      const popup = await clickIcon(await open('denial'));
      expect(await seen(popup, '#section-disputed .side-denies')).toContain(strings.claim.denies);
      expect(await seen(popup, '#section-disputed .side-denies .party')).not.toBe('');
      expect(clicks).toBeLessThanOrEqual(CLICKS.denial);
    });

    it('finds the claims without a source', async () => {
      const popup = await clickIcon(await open(code === 'ar' ? 'denial' : 'sourced'));
      await click(popup, '.fact-flagged a');
      expect(await seen(popup, '#section-flags .flag-reason')).not.toBe('');
      expect(clicks).toBeLessThanOrEqual(CLICKS.unsourced);
    });

    it('follows a chain to its origin', async () => {
      const card = await restOn(await open('denial'), reader.relayed);
      expect(card).toContain(strings.kinds['unnamed-source']);
      expect(card).toMatch(/Bloomberg|بلومبر/u);
      expect(clicks).toBeLessThanOrEqual(CLICKS.chain);
    });

    it('writes a note and finds it tomorrow', async () => {
      const tab = await open('denial');
      await restOn(tab, reader.denied);
      await clickInCard(tab, strings.notes.add);
      await until('the keyboard in the field', async () => (await ownFocus(tab)).startsWith('TEXTAREA'));
      await tab.page.keyboard.type('ask again');
      await clickInCard(tab, strings.actions.save);
      await until('the note', async () => (await ownParts(tab)).text.includes(strings.notes.saved));
      await tab.close();
      await driver.stopWorker();
      const before = clicks;
      const popup = await clickIcon(await open('denial'));
      expect(await seen(popup, '.note-text')).toContain('ask again');
      expect(before + clicks).toBeLessThanOrEqual(CLICKS.note);
    });

    it('exports the reading', async () => {
      const popup = await clickIcon(await open('denial'));
      const format = (await popup.$$('.export button'))[0];
      clicks++;
      await format?.click();
      await until('the file', async () => readdirSync(driver.engine.downloads).some((file) => file.endsWith('.md')));
      expect(clicks).toBeLessThanOrEqual(CLICKS.export);
    });
  });
});
