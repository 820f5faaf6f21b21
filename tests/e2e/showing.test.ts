import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ar } from '../../src/ui/strings/ar';
import { en } from '../../src/ui/strings/en';
import { type Newsstand, startNewsstand } from '../demo/server';
import { type Driver, type Tab, until } from './harness/driver';
import { markedTexts, ownParts, pointOnMark } from './harness/page-looks';
import { browserNames, startBrowser } from './harness/start';

describe.each(browserNames)('marks, card and popup in %s', (name) => {
  let newsstand: Newsstand;
  let driver: Driver;
  beforeAll(async () => {
    newsstand = await startNewsstand();
    driver = await startBrowser(name);
  });
  afterEach(async () => {
    await driver.callWorker('changeSettings', { language: 'en', marks: true });
  });
  afterAll(async () => {
    await driver?.close();
    await newsstand?.close();
  });

  async function marked(page: Parameters<Newsstand['address']>[0]): Promise<Tab> {
    const tab = await driver.open(newsstand.address(page));
    await tab.ready();
    await until('marks', async () => (await markedTexts(tab)).length > 0);
    await tab.page.bringToFront();
    return tab;
  }

  async function cardSays(tab: Tab, words: string | RegExp): Promise<string> {
    return until(`a card with ${words}`, async () => {
      const { text } = await ownParts(tab);
      return (typeof words === 'string' ? text.includes(words) : words.test(text)) ? text : null;
    });
  }

  it('paints the marks on the page', async () => {
    const tab = await marked('denialEn');
    const clip = await tab.page.evaluate(() => {
      const rect = document.querySelector('.body p')?.getBoundingClientRect();
      return { x: rect?.x ?? 0, y: rect?.y ?? 0, width: rect?.width ?? 1, height: rect?.height ?? 1 };
    });
    const look = async () => Buffer.from(await tab.page.screenshot({ clip })).toString('base64');
    const withMarks = await look();
    await tab.call('setMarks', { on: false });
    await until('the marks to go', async () => (await markedTexts(tab)).length === 0);
    expect(await look()).not.toBe(withMarks);
    await tab.close();
  });

  it('shows who says it on a card while the pointer rests on a mark', async () => {
    const tab = await marked('denialEn');
    expect((await ownParts(tab)).box).toBeNull();
    const point = await pointOnMark(tab, 'help halt the fighting');
    await tab.page.mouse.move(point.x, point.y, { steps: 4 });
    const text = await cardSays(tab, en.strings.statement.heading);
    expect(text).toContain('Bloomberg');
    await tab.page.keyboard.press('Escape');
    await until('the card to close', async () => (await ownParts(tab)).box === null);
    await tab.close();
  });

  it.each(['start', 'center', 'end'] as const)('keeps the whole card in the window, mark at the %s', async (block) => {
    const tab = await marked('denialEn');
    await tab.page.click('.cookies button');
    const point = await pointOnMark(tab, 'help halt the fighting', block);
    await tab.page.mouse.move(point.x, point.y, { steps: 4 });
    await cardSays(tab, en.strings.statement.heading);
    const { box } = await ownParts(tab);
    const [width, height] = (await tab.page.evaluate('[innerWidth, innerHeight]')) as [number, number];
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(width);
    expect(box?.bottom).toBeLessThanOrEqual(height);
    await tab.close();
  });

  it('shows the card in Arabic, from right to left, on an Arabic page', async () => {
    await driver.callWorker('changeSettings', { language: 'ar' });
    const tab = await marked('facebookPostAr');
    const point = await pointOnMark(tab, 'بوساطة شركات علاقات عامة');
    await tab.page.mouse.move(point.x, point.y, { steps: 4 });
    const text = await cardSays(tab, ar.strings.statement.heading);
    expect(text).toContain('طلاس');
    expect(text).toContain('صديق');
    const { found } = await ownParts(tab, '[dir="rtl"]');
    expect(found.length).toBeGreaterThan(0);
    await tab.close();
  });

  it('gives the keyboard a stop at each statement, opens its card and gives the focus back', async () => {
    const tab = await marked('denialEn');
    const focused = () => tab.page.evaluate('document.activeElement?.localName ?? ""') as Promise<string>;
    for (let presses = 0; presses < 60 && !(await focused()).startsWith('isnad'); presses++) {
      await tab.page.keyboard.press('Tab');
    }
    expect(await focused()).toMatch(/^isnad/);
    expect((await ownParts(tab)).box).toBeNull();
    await tab.page.keyboard.press('Enter');
    await cardSays(tab, en.strings.statement.heading);
    await tab.page.keyboard.press('Escape');
    await until('the card to close', async () => (await ownParts(tab)).box === null);
    expect(await focused()).toMatch(/^isnad/);
    await tab.close();
  });

  it('brings a statement chosen in the popup into view and shows its card', async () => {
    const tab = await marked('lastNightEn');
    const { view } = await tab.ready();
    const last = view.statements.at(-1);
    await tab.call('showStatement', { id: last?.id ?? '' });
    await cardSays(tab, en.strings.statement.heading);
    expect(await tab.page.evaluate('scrollY')).toBeGreaterThan(200);
    await tab.close();
  });

  it('shows both sides of the denial in the popup, each with its chain and date', async () => {
    const tab = await marked('denialEn');
    const popup = await driver.popupFor(tab);
    const disputed = await until('the disputed claims', async () =>
      popup.$eval('#section-disputed', (section) => (section as HTMLElement).innerText).catch(() => null),
    );
    expect(disputed).toContain(en.strings.claim.asserts);
    expect(disputed).toContain(en.strings.claim.denies);
    expect(disputed).toContain('Bloomberg');
    expect(disputed).toMatch(/senior US official/i);
    expect(disputed).toMatch(/Dec(ember)? 2024/);
    const all = (await popup.evaluate('document.body.innerText')) as string;
    expect(all).toMatch(/Searched \d+ claims? in \d+ packs?/);
    await popup.close();
    await tab.close();
  });

  it('shows the popup in Arabic', async () => {
    await driver.callWorker('changeSettings', { language: 'ar' });
    const tab = await marked('denialAr');
    const popup = await driver.popupFor(tab);
    const disputed = await until('the disputed claims', async () =>
      popup.$eval('#section-disputed', (section) => (section as HTMLElement).innerText).catch(() => null),
    );
    expect(disputed).toContain(ar.strings.claim.denies);
    expect(disputed).toContain('بلومبرغ');
    expect(await popup.evaluate('document.documentElement.dir')).toBe('rtl');
    await popup.close();
    await tab.close();
  });

  it('never lets "no match" pass for "uncontested"', async () => {
    const tab = await marked('bakery');
    const popup = await driver.popupFor(tab);
    const text = await until('the popup', async () => {
      const shown = (await popup.evaluate('document.body.innerText')) as string;
      return shown.includes(en.strings.searched.noMatch) ? shown : null;
    });
    expect(text).toContain(en.strings.searched.caution);
    expect(text).toMatch(/Searched \d+ claims?/);
    await popup.close();
    await tab.close();
  });

  it('offers to read a page that is no article', async () => {
    const tab = await driver.open(newsstand.address('front'));
    const popup = await driver.popupFor(tab);
    await until('a word about it', async () => {
      const text = (await popup.evaluate('document.body.innerText')) as string;
      return text.includes(en.strings.states.read) || text.includes(en.strings.states.readAnyway);
    });
    await popup.close();
    await tab.close();
  });

  it.runIf(name === 'chromium')('opens as the real popup of the toolbar icon', async () => {
    const tab = await marked('denialEn');
    await driver.inControl('await chrome.action.openPopup()');
    const target = await driver.engine.browser.waitForTarget((one) => one.url().endsWith('/src/ui/popup/index.html'), {
      timeout: 10_000,
    });
    const popup = await target.asPage();
    await until('the article in the popup', async () =>
      ((await popup.evaluate('document.body.innerText')) as string).includes('back channel'),
    );
    await tab.close();
  });
});
