import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { difference, thumbnail } from '../screens/compare';
import { type Look, Stage } from '../screens/stage';
import { fileOf, SCREEN_STATES, type ScreenState, SIZES } from '../screens/states';
import { violationsOn } from './harness/axe';
import { browserNames } from './harness/start';

const PICTURES = fileURLToPath(new URL('../screens/pictures/', import.meta.url));
/**
 * Share of a thumbnail's pixels that may differ from the picture of before. Measured on these pictures: the same again 0,
 * letters drawn without hinting at most .0015; everything 8 px aside at least .017, a lost style sheet at least .05.
 */
const MAY_DIFFER = 0.01;
/** CSS pixels (WCAG 2.2, 2.5.8). */
const TARGET = 24;
/** A window of 640 CSS pixels at 200 % zoom (WCAG 2.2, 1.4.4 and 1.4.10). */
const NARROW = 320;

/** Widths of some letters in the fonts that the screens get on this machine: with other fonts, lines break elsewhere. */
const FONTS = `${PICTURES}fonts.txt`;

async function fontsOf(stage: Stage): Promise<readonly number[]> {
  const [state] = SCREEN_STATES;
  if (!state) throw new Error('no states');
  const look = { language: 'en', theme: 'light', width: 400, height: 600 } as const;
  const page = await stage.show(fileOf(state), await state.answers('en'), look, state.shown);
  const widths = await page.evaluate(() =>
    ['--font-ui', '--font-text'].flatMap((font) =>
      ['Hamburgefonstiv 0123', 'أبجد هوز حطي كلمن'].map((text) => {
        const probe = document.createElement('span');
        probe.textContent = text;
        probe.style.cssText = `position:absolute;white-space:nowrap;font:100px var(${font})`;
        document.getElementById('root')?.append(probe);
        return Math.round(probe.getBoundingClientRect().width);
      }),
    ),
  );
  await page.close();
  return widths;
}

const LOOKS = [
  { language: 'en', theme: 'light' },
  { language: 'ar', theme: 'dark' },
  { language: 'fr', theme: 'light' },
] as const;

/** Controls that are smaller than a fingertip's least; a label counts for what it labels, and links in running text are exempt. */
const smallTargets = (page: Page) =>
  page.evaluate((least) => {
    const inText = (part: Element) => getComputedStyle(part).display === 'inline';
    return [
      ...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary, [tabindex="0"]'),
    ]
      .filter((part) => part.checkVisibility() && !part.closest('.hidden') && !inText(part))
      .map((part) => ({ part, box: (part.closest('label') ?? part).getBoundingClientRect() }))
      .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
      .map(({ part, box }) => `${part.outerHTML.slice(0, 120)} ${box.width} × ${box.height}`);
  }, TARGET);

/** The screens as they are built, in every state, in Chromium: they are the same files in both browsers. */
describe.runIf(browserNames.includes('chromium'))('screens', () => {
  let stage: Stage;
  let sameFonts = false;
  beforeAll(async () => {
    stage = await Stage.open();
    const fonts = (await fontsOf(stage)).join(' ');
    if (process.env.UPDATE) {
      mkdirSync(PICTURES, { recursive: true });
      writeFileSync(FONTS, `${fonts}\n`);
    }
    sameFonts = readFileSync(FONTS, 'utf8').trim() === fonts;
    if (!sameFonts) console.warn('Other fonts than those of the pictures: screens are not held against them here.');
  });
  afterAll(async () => {
    await stage?.close();
  });

  async function shown(state: ScreenState, look: Pick<Look, 'language' | 'theme' | 'forcedColours'>): Promise<Page> {
    const page = await stage.show(
      fileOf(state),
      await state.answers(look.language),
      { ...SIZES[state.screen], ...look },
      state.shown,
    );
    await state.after?.(page);
    return page;
  }

  describe.each(LOOKS)('in $language, $theme', (look) => {
    it.each(SCREEN_STATES)('$screen: $name', async (state) => {
      const page = await shown(state, look);
      if (sameFonts && state.compared && look.language !== 'fr') {
        const file = `${PICTURES}${state.screen}-${state.name}-${look.language}-${look.theme}.png`;
        const now = thumbnail(await page.screenshot());
        if (process.env.UPDATE) writeFileSync(file, now);
        expect(existsSync(file), `${file}: UPDATE=1 makes it`).toBe(true);
        const share = difference(now, readFileSync(file));
        expect(
          share,
          `${file} differs in ${(share * 100).toFixed(1)} % of its pixels; if it should, UPDATE=1 keeps it`,
        ).toBeLessThan(MAY_DIFFER);
      }
      expect(await violationsOn(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      await page.setViewport({ width: NARROW, height: 800 });
      await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(NARROW);
      expect(await page.$$eval('h1', (all) => all.length)).toBe(1);
      expect(await page.$$eval('main', (all) => all.length)).toBe(1);
      await page.close();
    });
  });

  it('keep what is chosen and what is drawn in forced colours', async () => {
    const stories = SCREEN_STATES.find(({ screen, name }) => screen === 'panel' && name === 'stories');
    if (!stories) throw new Error('no such state');
    const page = await shown(stories, { language: 'en', theme: 'light', forcedColours: true });
    const border = (selector: string) => page.$eval(selector, (part) => getComputedStyle(part).borderBlockEndColor);
    expect(await border('.tab[aria-selected=true]')).not.toBe(await border('.tab[aria-selected=false]'));
    expect(await page.$eval('.graph-line', (line) => getComputedStyle(line).stroke)).toBe('rgb(0, 0, 0)');
    expect(await page.$eval('.matrix .glyph', (glyph) => getComputedStyle(glyph).color)).toBe('rgb(0, 0, 0)');
    await page.close();
  });

  it('would be told of a picture that changed', async () => {
    const [state] = SCREEN_STATES;
    if (!state) throw new Error('no states');
    const page = await shown(state, { language: 'en', theme: 'light' });
    const before = thumbnail(await page.screenshot());
    expect(difference(before, thumbnail(await page.screenshot()))).toBe(0);
    await page.evaluate('document.querySelector("link[rel=stylesheet]").remove()');
    expect(difference(before, thumbnail(await page.screenshot()))).toBeGreaterThan(5 * MAY_DIFFER);
    await page.close();
  });
});
