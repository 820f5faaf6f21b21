import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/ui/strings/en';
import { pages } from '../demo/catalogue';
import { type Newsstand, startNewsstand } from '../demo/server';
import { violationsOn } from './harness/axe';
import { type Driver, until } from './harness/driver';
import { browserNames, startBrowser } from './harness/start';

const EDITED = '/world/2024/12/09/edited.html';
const LIST = { words: '', from: null, to: null, start: 0, count: 50 };

describe.each(browserNames)('the reading memory in %s', (name) => {
  let newsstand: Newsstand;
  let driver: Driver;
  /** A page whose text a test changes between two visits. */
  const harbour: Record<string, string> = {};
  beforeAll(async () => {
    newsstand = await startNewsstand(0, { harbour });
    driver = await startBrowser(name);
    await driver.callWorker('changeSettings', { language: 'en' });
    const file = new URL(`../demo/newsstand/harbour${pages.denialEn.path}`, import.meta.url);
    harbour[EDITED] = (await readFile(file, 'utf8')).replaceAll(pages.denialEn.path, EDITED);
  });
  afterAll(async () => {
    await driver?.close();
    await newsstand?.close();
  });

  const textOf = (page: Page, selector: string) =>
    page.$eval(selector, (part) => (part as HTMLElement).innerText).catch(() => '');
  const kept = async () => (await driver.callWorker('readings', LIST)).rows.map(({ url }) => new URL(url).pathname);

  async function visit(address: string) {
    const tab = await driver.open(address);
    const { view } = await tab.ready();
    // The page itself holds nothing of what was read.
    expect([view.memory, view.earlier, view.searched.readings]).toEqual([undefined, undefined, undefined]);
    return { tab, view: await driver.callWorker('wholeView', { view, page: address, isPrivate: false }) };
  }

  it('keeps nothing before it is chosen in the settings', async () => {
    const { tab, view } = await visit(newsstand.address('denialEn'));
    expect(view.memory).toBeUndefined();
    await tab.close();
    expect(await kept()).toEqual([]);
    const options = await driver.engine.openOwnPage(`${driver.engine.extensionOrigin}/src/ui/options/index.html`);
    await options.waitForSelector('#memory-on:not(:checked)');
    await options.click('#memory-on');
    await until('the choice to be kept', async () => (await driver.callWorker('settings', null)).memory);
    await options.close();
  });

  it('shows what changed since the last visit, in the popup and in full in the panel', async () => {
    const address = newsstand.origin('harbour') + EDITED;
    const first = await visit(address);
    expect(first.view.memory).toMatchObject({ visits: 1, since: null });
    await first.tab.close();
    const addition =
      '<p>Hours later the Courier’s correspondent Dana Reeve said that the briefing had been cut short on Monday.</p>';
    harbour[EDITED] = (harbour[EDITED] ?? '')
      .replaceAll('US official denies that', 'Senior US official rejects that')
      .replace('<p>The official added', `${addition}<p>The official added`);
    await driver.stopWorker();
    const { tab, view } = await visit(`${address}?utm_source=newsletter`);
    expect(view.memory?.visits).toBe(2);
    expect(view.memory?.changes?.added.map(({ origin }) => origin?.name).join()).toContain('Dana Reeve');
    const popup = await driver.popupFor(tab);
    await until('the line in the popup', async () =>
      (await textOf(popup, '.memory-line')).includes(en.strings.memory.headlineChanged),
    );
    await popup.close();
    const panel = await driver.panelFor(tab);
    await panel.waitForSelector('#section-changes');
    const told = await textOf(panel, '#section-changes');
    expect(told).toContain('Dana Reeve');
    expect(told).toContain('Senior US official rejects');
    if (name === 'chromium') expect(await violationsOn(panel)).toEqual([]);
    await panel.close();
    await tab.close();
  });

  it('names the articles read on a story, across languages, and counts them as searched', async () => {
    const arabic = await visit(newsstand.address('denialAr'));
    await arabic.tab.close();
    const { tab, view } = await visit(newsstand.address('denialEn'));
    expect(view.earlier?.articles.map(({ language }) => language)).toContain('ar');
    expect(view.searched.readings).toBeGreaterThan(1);
    const panel = await driver.panelFor(tab);
    await panel.waitForSelector('.statement');
    await panel.click('#tab-stories');
    await panel.waitForSelector('#section-earlier');
    const told = await textOf(panel, '#section-earlier');
    expect(told).toContain('مسؤول أمريكي كبير ينفي');
    expect(told).toContain(en.strings.memory.here);
    if (name === 'chromium') expect(await violationsOn(panel)).toEqual([]);
    await panel.close();
    await tab.close();
  });

  it('lists what it kept, finds it, forgets one article and takes that back', async () => {
    const options = await driver.engine.openOwnPage(`${driver.engine.extensionOrigin}/src/ui/options/index.html`);
    await options.waitForSelector('#memory-search');
    if (name === 'chromium') expect(await violationsOn(options)).toEqual([]);
    const before = await kept();
    const rows = () =>
      options.$$eval('[aria-labelledby=memory] .pack', (items) => items.map((item) => item.textContent));
    expect((await rows()).length).toBe(before.length);
    await options.type('#memory-search', 'ينفي أن يكون');
    await until('one article', async () => (await rows()).length === 1);
    await options.click('[aria-labelledby=memory] .pack .link-button');
    await until('it to be forgotten', async () => (await kept()).length === before.length - 1);
    await options.click('[aria-labelledby=memory] .pack .link-button');
    await until('it to be back', async () => (await kept()).length === before.length);
    expect((await kept()).sort()).toEqual(before.sort());
    await options.click('#forget-all');
    await until('all to be forgotten', async () => (await kept()).length === 0);
    await options.waitForSelector('#remember-all');
    await options.click('#remember-all');
    await until('all to be back', async () => (await kept()).length === before.length);
    expect((await kept()).sort()).toEqual(before.sort());
    await options.close();
  });
});
