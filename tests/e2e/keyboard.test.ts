import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/ui/strings/en';
import { type Newsstand, startNewsstand } from '../demo/server';
import { type Driver, type Tab, until } from './harness/driver';
import { ownFocus, ownParts } from './harness/page-looks';
import { browserNames, startBrowser } from './harness/start';

/** Times that the Tab key is pressed at most to reach a control of the card. */
const STOPS = 20;

describe.each(browserNames)('by keyboard alone in %s', (name) => {
  let newsstand: Newsstand;
  let driver: Driver;
  let tab: Tab;
  beforeAll(async () => {
    newsstand = await startNewsstand();
    driver = await startBrowser(name);
    await driver.callWorker('changeSettings', { language: 'en' });
    tab = await driver.open(newsstand.address('denialEn'));
    await tab.ready();
    await tab.page.bringToFront();
    await tab.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]).catch(() => undefined);
  });
  afterAll(async () => {
    await driver?.close();
    await newsstand?.close();
  });

  const cardSays = (words: string) => until(words, async () => (await ownParts(tab)).text.includes(words));
  const focusOn = (words: string) =>
    until(`the keyboard on ${words}`, async () => (await ownFocus(tab)).includes(words));

  async function tabTo(words: string): Promise<void> {
    for (let stop = 0; stop < STOPS; stop++) {
      if ((await ownFocus(tab)).includes(words)) return;
      await tab.page.keyboard.press('Tab');
    }
    throw new Error(`the Tab key does not reach ${words}`);
  }

  it('goes from the text to what is contradicted, into its card, and back to the text', async () => {
    await tab.call('step', { by: 1, contradicted: true });
    await cardSays(en.strings.relations.contradicts);
    await focusOn(en.strings.actions.close);
    await tab.page.keyboard.press('Escape');
    await until('no card', async () => (await ownParts(tab)).text === '');
    // The passage's own stop has the keyboard: Enter opens the card again.
    await focusOn('US official');
    await tab.page.keyboard.press('Enter');
    await cardSays(en.strings.relations.contradicts);
    await tab.page.keyboard.press('Escape');
  });

  it('goes on to the next statement and back to the one before', async () => {
    let shown = '';
    const stepped = async (by: 1 | -1) => {
      await tab.call('step', { by, contradicted: false });
      shown = await until('another card', async () => {
        const { text } = await ownParts(tab);
        return text !== '' && text !== shown && text;
      });
      return shown;
    };
    const first = await stepped(1);
    await stepped(1);
    expect(await stepped(-1)).toBe(first);
    await tab.page.keyboard.press('Escape');
  });

  it('writes a note, takes it back, brings it back, and never loses its place', async () => {
    await tab.call('step', { by: 1, contradicted: true });
    await focusOn(en.strings.actions.close);
    await tabTo(en.strings.notes.add);
    await tab.page.keyboard.press('Enter');
    await until('the field', async () => (await ownFocus(tab)) === 'TEXTAREA ');
    await tab.page.keyboard.type('by keys');
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.up('Control');
    await cardSays('by keys');
    await focusOn(en.strings.notes.add);
    await tab.page.keyboard.down('Shift');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.up('Shift');
    await focusOn(en.strings.actions.remove);
    await tab.page.keyboard.press('Enter');
    await focusOn(en.strings.actions.undo);
    await tab.page.keyboard.press('Enter');
    await focusOn(en.strings.actions.edit);
    await tab.page.keyboard.press('Escape');
    await focusOn(':');
  });

  it('walks the panel’s statements with arrows and letters, and its tabs', async () => {
    const panel = await driver.panelFor(tab);
    await panel.bringToFront();
    await panel.waitForSelector('.statement');
    const at = () =>
      panel.evaluate(() => [...document.querySelectorAll('.statement')].indexOf(document.activeElement as Element));
    await panel.focus('.statement');
    const walked: number[] = [];
    for (const key of ['ArrowDown', 'j', 'k', 'End', 'Home', 'ArrowUp'] as const) {
      await panel.keyboard.press(key);
      walked.push(await at());
    }
    const last = (await panel.$$eval('.statement', (all) => all.length)) - 1;
    expect(walked).toEqual([1, 2, 1, last, 0, 0]);
    await panel.focus('#tab-statements');
    await panel.keyboard.press('ArrowRight');
    expect(await panel.$eval('#tab-sources', (one) => one === document.activeElement && one.ariaSelected)).toBe('true');
    await panel.close();
  });

  it('lists the shortcuts that the browser has', async () => {
    const page = await driver.engine.openOwnPage(`${driver.engine.extensionOrigin}/src/ui/options/index.html`);
    await page.waitForSelector('.shortcuts div');
    const rows = await page.$$eval('.shortcuts div', (all) => all.map((row) => row.textContent ?? ''));
    const set = await driver.inControl<{ name: string; shortcut: string }[]>('await chrome.commands.getAll()');
    const keysOf = (command: string) => set.find((one) => one.name === command)?.shortcut;
    // What the browser uses itself, or does not take for other reasons, it leaves unset without a word.
    for (const command of ['toggle-marks', 'next-statement', 'previous-statement'] as const) {
      expect(keysOf(command), command).not.toBe('');
      expect(rows).toContain(`${en.strings.options.commands[command]}${keysOf(command)}`);
    }
    expect(keysOf('next-contradiction')).toBe('');
    expect(rows).toContain(en.strings.options.commands['next-contradiction'] + en.strings.options.noShortcut);
    await page.close();
  });
});
