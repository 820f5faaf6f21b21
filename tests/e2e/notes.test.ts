import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/ui/strings/en';
import { type Newsstand, startNewsstand } from '../demo/server';
import { type Driver, type Tab, until } from './harness/driver';
import { markedTexts, openCardOn, ownParts } from './harness/page-looks';
import { browserNames, startBrowser } from './harness/start';

const NOTE = 'Ask the desk: is this the same official as last week? <b>not bold</b>';

describe.each(browserNames)('notes and export in %s', (name) => {
  let newsstand: Newsstand;
  let driver: Driver;
  beforeAll(async () => {
    newsstand = await startNewsstand();
    driver = await startBrowser(name);
    await driver.callWorker('changeSettings', { language: 'en' });
  });
  afterAll(async () => {
    await driver?.close();
    await newsstand?.close();
  });

  async function clickOnCard(tab: Tab, words: string): Promise<void> {
    const button = await until(`the button "${words}" at rest`, async () => {
      const find = async () => (await ownParts(tab, 'button', words)).found.find((one) => one.text.includes(words));
      const first = await find();
      await new Promise((done) => setTimeout(done, 100));
      const second = await find();
      return first && second && first.x === second.x && first.y === second.y ? second : null;
    });
    await tab.page.mouse.click(button.x, button.y);
  }

  /** Rests the pointer on a mark until its card shows: a page may still be moving when the pointer first comes. */
  async function hover(tab: Tab, words: string): Promise<void> {
    await until('marks', async () => (await markedTexts(tab)).length > 0);
    await openCardOn(tab, words);
  }

  async function savedFiles(): Promise<string[]> {
    return readdir(driver.engine.downloads).catch(() => [] as string[]);
  }

  async function save(popup: Page, format: 'markdown' | 'json'): Promise<string> {
    const before = await savedFiles();
    const words = en.strings.exports.formats[format];
    const button = await until('the export button', async () => {
      for (const one of await popup.$$('button')) {
        if ((await one.evaluate((element) => element.textContent?.trim())) === words) return one;
      }
      return null;
    });
    await button.click();
    const file = await until('the saved file', async () =>
      (await savedFiles()).find(
        (one) => !before.includes(one) && !/\.(part|crdownload|tmp)$/.test(one) && !one.startsWith('.'),
      ),
    );
    // Firefox makes an empty file first and fills another one beside it.
    return until('its whole text', async () => {
      const look = () => readFile(join(driver.engine.downloads, file), 'utf8');
      const first = await look();
      await new Promise((done) => setTimeout(done, 200));
      const writing = (await savedFiles()).some((one) => one.endsWith('.part'));
      return !writing && first !== '' && first === (await look()) ? first : null;
    });
  }

  it('keeps a note written on the card, over a killed worker, for the second visit', async () => {
    const tab = await driver.open(newsstand.address('denialEn'));
    await tab.ready();
    await hover(tab, 'help halt the fighting');
    await clickOnCard(tab, en.strings.notes.add);
    await until('the field', async () => (await ownParts(tab, 'textarea')).found.length > 0);
    await tab.page.keyboard.type(NOTE);
    await driver.stopWorker();
    await clickOnCard(tab, en.strings.actions.save);
    await until('the note on the card', async () => (await ownParts(tab)).text.includes(NOTE));
    await tab.close();

    await driver.stopWorker();
    const again = await driver.open(newsstand.address('denialEn'));
    const state = await again.ready((one) => one.notes.length > 0);
    expect(state.notes.map((note) => note.text)).toEqual([NOTE]);
    expect(state.lostNotes).toEqual([]);
    expect(state.notes[0]?.quote.exact).toContain('help halt');
    await hover(again, 'help halt the fighting');
    await until('the note on the card', async () => (await ownParts(again)).text.includes(NOTE));
    await again.close();
  });

  it('exports the article with statements, both sides and the note as Markdown and as JSON', async () => {
    const tab = await driver.open(newsstand.address('denialEn'));
    await tab.ready((one) => one.notes.length > 0);
    const popup = await driver.popupFor(tab);
    const markdown = await save(popup, 'markdown');
    expect(markdown).toContain('US official denies that Assad sought a back channel before his fall');
    expect(markdown).toContain('Bloomberg');
    expect(markdown).toContain('is this the same official as last week?');
    const json = JSON.parse(await save(popup, 'json')) as Record<string, unknown>;
    const text = JSON.stringify(json);
    expect(text).toContain('asked Washington to help halt');
    expect(text).toContain('is this the same official as last week?');
    expect(text).toContain('"denial"');
    await popup.close();
    await tab.close();
  });

  it('lists a note whose passage is gone instead of dropping it', async () => {
    const url = (await (await driver.open(newsstand.address('denialEn'))).ready()).view.article.url;
    await driver.callWorker('saveNote', {
      url,
      quote: { exact: 'words that the page no longer has', prefix: 'These are ', suffix: ' at all' },
      text: 'An orphan',
    });
    const tab = await driver.open(newsstand.address('denialEn'));
    const orphan = (one: { text: string }) => one.text === 'An orphan';
    const state = await tab.ready((one) => one.notes.some(orphan));
    expect(state.lostNotes).toEqual([state.notes.find(orphan)?.id]);
    const popup = await driver.popupFor(tab);
    await until('the lost note', async () =>
      ((await popup.evaluate('document.body.textContent')) as string).includes(en.strings.notes.lost),
    );
    await popup.close();
    await tab.close();
  });
});
