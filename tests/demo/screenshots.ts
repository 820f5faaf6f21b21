import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, type Tab, until } from '../e2e/harness/driver';
import { markedTexts, ownParts, pointOnMark } from '../e2e/harness/page-looks';
import type { PageName } from './catalogue';
import type { Newsstand } from './server';

interface Shot {
  readonly name: string;
  readonly page: PageName;
  /** Language of the interface. */
  readonly language: 'ar' | 'en';
  readonly theme: 'light' | 'dark';
  /** Width of the window in CSS pixels. */
  readonly width: number;
  /** Words of a mark on which the pointer rests, so that its card shows; none for the marks alone. */
  readonly hover?: string;
  /** Part of the popup that the reader has scrolled to, or tab of the panel that was chosen. */
  readonly part?: string;
  /** Height of the picture in CSS pixels, where it is not the window's. */
  readonly height?: number;
}

const NARROW = 400;
const WIDE = 1200;
/** Largest height that browsers give a popup. */
const POPUP_HEIGHT = 600;
const DISPUTED = '#section-disputed';

const pageShots: readonly Shot[] = [
  { name: 'marks-en', page: 'denialEn', language: 'en', theme: 'light', width: WIDE },
  { name: 'marks-ar', page: 'denialAr', language: 'ar', theme: 'light', width: WIDE },
  { name: 'marks-en-dark', page: 'facebookPostEn', language: 'en', theme: 'dark', width: WIDE },
  { name: 'marks-ar-dark', page: 'lastNightAr', language: 'ar', theme: 'dark', width: WIDE },
  { name: 'marks-ar-old-layout', page: 'facebookPostAr', language: 'ar', theme: 'light', width: WIDE },
  { name: 'marks-en-narrow', page: 'lastNightEn', language: 'en', theme: 'light', width: NARROW },
  { name: 'marks-ar-narrow', page: 'facebookPostAr', language: 'ar', theme: 'light', width: NARROW },
  { name: 'card-en', page: 'denialEn', language: 'en', theme: 'light', width: WIDE, hover: 'had tried to open' },
  { name: 'card-ar', page: 'denialAr', language: 'ar', theme: 'light', width: WIDE, hover: 'قناة سرية مع الولايات' },
  { name: 'card-en-dark', page: 'facebookPostEn', language: 'en', theme: 'dark', width: WIDE, hover: 'approached' },
  { name: 'card-ar-dark', page: 'lastNightAr', language: 'ar', theme: 'dark', width: WIDE, hover: '28 نوفمبر' },
  { name: 'card-en-narrow', page: 'lastNightEn', language: 'en', theme: 'light', width: NARROW, hover: '28 November' },
  {
    name: 'card-ar-narrow',
    page: 'facebookPostAr',
    language: 'ar',
    theme: 'light',
    width: NARROW,
    hover: 'شركات علاقات',
  },
];

const popupShots: readonly Shot[] = [
  { name: 'popup-en', page: 'denialEn', language: 'en', theme: 'light', width: NARROW },
  { name: 'popup-en-dispute', page: 'denialEn', language: 'en', theme: 'light', width: NARROW, part: DISPUTED },
  { name: 'popup-en-dark', page: 'denialEn', language: 'en', theme: 'dark', width: NARROW, part: DISPUTED },
  { name: 'popup-ar', page: 'denialAr', language: 'ar', theme: 'light', width: NARROW },
  { name: 'popup-ar-dispute', page: 'denialAr', language: 'ar', theme: 'light', width: NARROW, part: DISPUTED },
  { name: 'popup-ar-dark', page: 'lastNightAr', language: 'ar', theme: 'dark', width: NARROW },
  { name: 'popup-en-dates', page: 'spokesmanEn', language: 'en', theme: 'light', width: NARROW, height: 1400 },
  {
    name: 'popup-en-recurs',
    page: 'facebookPostEn',
    language: 'en',
    theme: 'light',
    width: NARROW,
    height: 1400,
    part: '#section-recurs',
  },
  { name: 'popup-en-no-match', page: 'bakery', language: 'en', theme: 'light', width: NARROW },
  { name: 'popup-en-wide', page: 'lastNightEn', language: 'en', theme: 'light', width: 800, height: 1000 },
];

const PANEL_WIDTH = 360;
const PANEL_HEIGHT = 1000;
const STORIES = '#tab-stories';

const panelShots: readonly Shot[] = [
  { name: 'panel-en', page: 'denialEn', language: 'en', theme: 'light', width: PANEL_WIDTH },
  { name: 'panel-en-stories', page: 'denialEn', language: 'en', theme: 'light', width: PANEL_WIDTH, part: STORIES },
  { name: 'panel-en-dark', page: 'lastNightEn', language: 'en', theme: 'dark', width: PANEL_WIDTH },
  { name: 'panel-ar', page: 'denialAr', language: 'ar', theme: 'light', width: PANEL_WIDTH },
  { name: 'panel-ar-stories', page: 'denialAr', language: 'ar', theme: 'light', width: PANEL_WIDTH, part: STORIES },
  { name: 'panel-ar-dark', page: 'facebookPostAr', language: 'ar', theme: 'dark', width: PANEL_WIDTH, part: STORIES },
];

const prefer = (page: Page, theme: Shot['theme']): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);

async function openMarked(driver: Driver, newsstand: Newsstand, shot: Shot): Promise<Tab> {
  await driver.callWorker('changeSettings', { language: shot.language });
  const tab = await driver.open(newsstand.address(shot.page));
  await prefer(tab.page, shot.theme);
  await tab.page.setViewport({ width: Math.max(shot.width, NARROW), height: 860 });
  await tab.ready();
  await tab.page.bringToFront();
  return tab;
}

async function shootPage(driver: Driver, newsstand: Newsstand, shot: Shot, file: string): Promise<void> {
  const tab = await openMarked(driver, newsstand, shot);
  await until('marks', async () => (await markedTexts(tab)).length > 0);
  if (shot.hover) {
    const point = await pointOnMark(tab, shot.hover);
    await tab.page.mouse.move(point.x, point.y, { steps: 4 });
    await until('the card', async () => (await ownParts(tab)).text !== '');
  } else {
    // The outlet's head is not what these pictures are about.
    await tab.page.evaluate(
      'document.querySelector("h1, .ttl")?.scrollIntoView({ behavior: "instant" }); scrollBy(0, -24)',
    );
  }
  await tab.page.screenshot({ path: file });
  await tab.close();
}

async function shootPopup(driver: Driver, newsstand: Newsstand, shot: Shot, file: string): Promise<void> {
  const tab = await openMarked(driver, newsstand, shot);
  const popup = await driver.popupFor(tab);
  await prefer(popup, shot.theme);
  await popup.setViewport({ width: shot.width, height: shot.height ?? POPUP_HEIGHT });
  await popup.waitForSelector('main h1.headline');
  if (shot.part) await popup.$eval(shot.part, (part) => part.scrollIntoView());
  await popup.screenshot({ path: file });
  await popup.close();
  await tab.close();
}

async function shootPanel(driver: Driver, newsstand: Newsstand, shot: Shot, file: string): Promise<void> {
  const tab = await openMarked(driver, newsstand, shot);
  const panel = await driver.panelFor(tab);
  await prefer(panel, shot.theme);
  await panel.setViewport({ width: shot.width, height: shot.height ?? PANEL_HEIGHT });
  await panel.waitForSelector('.statement');
  if (shot.part) await panel.click(shot.part);
  await panel.screenshot({ path: file });
  await panel.close();
  await tab.close();
}

/**
 * Takes the pictures of marks, card, popup and panel.
 * @returns paths of the files written
 */
export async function takeScreenshots(driver: Driver, newsstand: Newsstand, folder: string): Promise<string[]> {
  const files: string[] = [];
  const shoot = async (shots: readonly Shot[], take: typeof shootPage): Promise<void> => {
    for (const shot of shots) {
      const file = join(folder, `${shot.name}.png`);
      await take(driver, newsstand, shot, file);
      files.push(file);
    }
  };
  await shoot(pageShots, shootPage);
  await shoot(popupShots, shootPopup);
  await shoot(panelShots, shootPanel);
  return files;
}
