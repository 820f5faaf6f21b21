import { describe, expect, it } from 'vitest';
import { en } from '../../src/ui/strings/en';
import type { ExtraPages } from '../demo/server';
import { until } from './harness/driver';
import { importText } from './harness/imports';
import { openStand } from './harness/newsstand';
import { ownParts, pointOnMark } from './harness/page-looks';
import { browserNames } from './harness/start';

const HOST = 'rough';
const SAID = 'The harbour master said on Monday that the eastern pier of the old port was closed for repairs.';
const ARABIC = 'قال مدير الميناء يوم الاثنين إن الرصيف الشرقي في الميناء القديم أُغلق للترميم بعد العاصفة الأخيرة.';
const FILLER =
  'Boats lay along the quay all morning while the crews waited for word from the office above the market. ';

const head = (title: string, more = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">${more}</head>`;
const page = (title: string, body: string, more = '') =>
  `${head(title, more)}<body><main><h1>${title}</h1>${body}</main></body></html>`;
const paragraphs = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** Built-ins turned against whoever reads the page, and whatever appears beside it removed. */
const HOSTILE = `<script>
  window.alerted = 0;
  window.alert = () => { window.alerted++; };
  Array.prototype.map = () => { throw new Error('map'); };
  Node.prototype.cloneNode = () => { throw new Error('clone'); };
  JSON.parse = () => { throw new Error('parse'); };
  Object.defineProperty(Document.prototype, 'title', { get() { throw new Error('title'); } });
  Element.prototype.attachShadow = () => { throw new Error('shadow'); };
  new MutationObserver((records) => {
    for (const record of records) for (const node of record.addedNodes)
      if (node.parentNode === document.documentElement && node.localName !== 'body') node.remove();
  }).observe(document.documentElement, { childList: true });
</script>
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "<img src=x onerror=alert(1)>", "author": [{"name": {"a": [</script>`;

const MADE: ExtraPages = {
  [HOST]: {
    '/no-text.html': page('Nothing here', '<p></p><img alt="" src="data:,">'),
    '/long.html': page(
      'A very long day',
      paragraphs(
        SAID,
        ...Array.from({ length: 40 }, (_, day) => FILLER.replace('all morning', `on day ${day}`).repeat(500)),
      ),
    ),
    '/hostile.html': page(
      'Pier &lt;img src=x onerror=alert(1)&gt; closed',
      paragraphs(SAID, `&lt;script&gt;alert(2)&lt;/script&gt; ${FILLER}`, FILLER, FILLER, FILLER),
      HOSTILE,
    ),
    '/mixed.html': page('Pier closed', paragraphs(SAID, ARABIC, FILLER, FILLER, ARABIC)),
  },
};

describe.each(browserNames)('bad input in %s', (name) => {
  const stand = openStand(name, HOST, MADE);
  const { open } = stand;

  it('says of a page without text that there is none, even when asked to read it', async () => {
    const tab = await open('/no-text.html');
    await stand.driver.callWorker('readTab', { tabId: tab.id });
    const state = await until('an answer', async () => {
      const known = await tab.call('state', null);
      return known && known.status !== 'reading' ? known : null;
    });
    expect(state).toMatchObject({ status: 'not-article', reason: expect.stringContaining('no-text') });
    const popup = await stand.driver.popupFor(tab);
    await until('words', async () =>
      ((await popup.evaluate('document.body.innerText')) as string).includes(en.strings.states.noText),
    );
    await popup.close();
    await tab.close();
  });

  it('reads two megabytes as far as it goes, says so, and leaves the page usable', async () => {
    const tab = await open('/long.html');
    const { view } = await tab.ready();
    expect(view.notices).toContain('text-cut');
    expect(view.statements[0]?.origin?.name).toMatch(/harbour master/i);
    expect(await tab.page.evaluate('document.querySelectorAll("p").length')).toBe(41);
    await tab.close();
  });

  it('reads a hostile page as text, runs nothing of it, and keeps its card out of its reach', async () => {
    const tab = await open('/hostile.html');
    const { view } = await tab.ready();
    expect(view.article.text).toContain('<script>alert(2)</script>');
    await tab.page.bringToFront();
    const popup = await stand.driver.popupFor(tab);
    const words = await until('the article', async () => {
      const text = (await popup.evaluate('document.body.innerText')) as string;
      return text.includes('Pier') ? text : null;
    });
    expect(view.article.headline).toMatch(/^Pier/);
    expect(words).toContain(view.article.headline);
    expect(await popup.evaluate('document.querySelectorAll("img[src=x], script:not([src])").length')).toBe(0);
    expect(await tab.page.evaluate('window.alerted')).toBe(0);
    await popup.close();
    await tab.close();
  });

  it('reads a page in two languages by the language of most of it', async () => {
    const tab = await open('/mixed.html');
    const { view } = await tab.ready();
    expect(view.article.language).toBe('en');
    expect(view.statements.some((statement) => statement.origin?.name.match(/harbour master/i))).toBe(true);
    const point = await pointOnMark(tab, 'eastern pier');
    await tab.page.bringToFront();
    await tab.page.mouse.move(point.x, point.y, { steps: 4 });
    await until('the card', async () => (await ownParts(tab)).text.includes(en.strings.statement.heading));
    await tab.close();
  });

  it('names the field of a broken pack and keeps everything as it was', async () => {
    const before = await stand.driver.callWorker('packs', null);
    const pack = {
      format: 'isnad-pack/1',
      info: { id: 'broken', version: 1, title: {}, licence: 'x', date: '2024-02-30' },
    };
    await expect(importText(stand.driver, JSON.stringify(pack))).rejects.toThrow(/invalid-pack.*info/);
    await expect(importText(stand.driver, '{"format": "isnad-pack/1", "info": {')).rejects.toThrow(/import-cut/);
    expect(await stand.driver.callWorker('packs', null)).toEqual(before);
  });
});
