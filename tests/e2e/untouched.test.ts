import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtraPages, type Newsstand, startNewsstand } from '../demo/server';
import { type Driver, until } from './harness/driver';
import { markedTexts, ownParts, pointOnMark } from './harness/page-looks';
import { browserNames, startBrowser } from './harness/start';

const HOST = 'jetty';
const STORY = [
  'The harbour master said on Monday that the eastern pier of the old port was closed for repairs after the storm.',
  'Boats lay along the quay all morning while the crews waited for word from the office above the market.',
  'A council spokeswoman denied that the repairs had been put off for a second time since the storm.',
  'Two engineers said that the third arch of the bridge would have to be taken down before the winter.',
];
/** Writes down, in the page's own world and before anything else runs there, what moves in it and what changes. */
const WATCH = `
  window.seen = { shifts: 0, changes: [] };
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => { window.seen.shifts += list.getEntries().length; }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records)
        window.seen.changes.push([type, target.nodeName, attributeName ?? '', [...addedNodes, ...removedNodes].map((node) => node.nodeName).join()].join(' ').trim());
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });`;
const MADE: ExtraPages = {
  [HOST]: {
    '/story.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Eastern pier is closed after the storm</title>
      <meta property="og:type" content="article"><script>${WATCH}</script></head>
      <body><main><article><h1>Eastern pier is closed after the storm</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`,
  },
};

interface Seen {
  readonly shifts: number;
  readonly changes: readonly string[];
}

describe.each(browserNames)('a page with marks and a card, in %s', (name) => {
  let newsstand: Newsstand;
  let driver: Driver;
  beforeAll(async () => {
    newsstand = await startNewsstand(0, MADE);
    driver = await startBrowser(name);
  });
  afterAll(async () => {
    await driver?.close();
    await newsstand?.close();
  });

  it('is moved nowhere, and changed by nothing but the root of the card', async () => {
    const tab = await driver.open(`${newsstand.origin(HOST)}/story.html`);
    await tab.ready();
    await until('marks', async () => (await markedTexts(tab)).length >= 2);
    const point = await pointOnMark(tab, 'eastern pier of the old port');
    await tab.page.mouse.move(point.x, point.y);
    await until('the card', async () => (await ownParts(tab)).hosts === 1);
    await tab.call('setMarks', { on: false });
    await tab.call('setMarks', { on: true });
    await until('marks again', async () => (await markedTexts(tab)).length >= 2);
    const seen = () => tab.page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    expect(await seen()).toEqual({ shifts: 0, changes: ['childList HTML  ISNAD-CARD'] });

    // What is asked would have told.
    await tab.page.evaluate(() => {
      const box = document.createElement('div');
      box.style.height = '120px';
      document.querySelector('article')?.prepend(box);
    });
    await until('the change', async () => (await seen()).changes.length === 2);
    if (name === 'chromium') await until('the shift', async () => (await seen()).shifts > 0);
    await tab.close();
  });
});
