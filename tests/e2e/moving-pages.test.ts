import { describe, expect, it } from 'vitest';
import { en } from '../../src/ui/strings/en';
import type { ExtraPages } from '../demo/server';
import { type Tab, until } from './harness/driver';
import { openStand } from './harness/newsstand';
import { markedTexts, openCardOn, ownParts, pointOnMark } from './harness/page-looks';
import { browserNames } from './harness/start';

const HOST = 'dunes';
const SAID = 'The harbour master said on Monday that the eastern pier of the old port was closed for repairs.';
const FERRY = 'Captain Ruth Hale said on Friday that the night ferry would sail again to the island and back.';
const ARABIC = 'قال مدير الميناء يوم الاثنين إن الرصيف الشرقي في الميناء القديم أُغلق للترميم بعد العاصفة الأخيرة.';
const ARABIC_MORE = 'ونفت متحدثة باسم المجلس أن تكون أعمال الترميم قد أُجلت مرة ثانية منذ العاصفة التي ضربت الساحل.';
const FILLER =
  'Boats lay along the quay all morning while the crews waited for word from the office above the market. ';

const PIER = 'Eastern pier is closed after the storm';
const NIGHT = 'Night ferry keeps its winter timetable';
const paragraphs = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const body = (title: string, said: string) =>
  `<h1>${title}</h1>${paragraphs(said, FILLER, FILLER.repeat(2), FILLER.repeat(3))}`;
const page = (title: string, inside: string, more = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">${more}</head><body><main><article>${inside}</article></main></body></html>`;

/** A page of an app: shows one story or another at its own address, without a link and without loading anything. */
const APP = `<script>
  const stories = ${JSON.stringify({ '/app/pier': [PIER, body(PIER, SAID)], '/app/ferry': [NIGHT, body(NIGHT, FERRY)] })};
  const show = () => {
    const [title, text] = stories[location.pathname];
    document.title = title;
    document.querySelector('article').innerHTML = text;
  };
  window.go = (path) => { history.pushState(null, '', path); show(); };
  addEventListener('popstate', show);
  addEventListener('DOMContentLoaded', show);
</script>`;

/** Everything at once: a late body in a closed shadow root, in Arabic, with inline tags, soft hyphens and split text. */
const TANGLED = `<script>
  class StoryBody extends HTMLElement { constructor() { super(); this.root = this.attachShadow({ mode: 'closed' }); } }
  customElements.define('story-body', StoryBody);
  setTimeout(() => {
    const { root } = document.querySelector('story-body');
    root.innerHTML = ${JSON.stringify(
      paragraphs(
        ARABIC.replace('الرصيف الشرقي', '<b>الرصيف</b>&nbsp;<i>الشر&shy;قي</i>').replace(
          'أُغلق',
          '<span hidden>سراً</span>أُغلق',
        ),
        ARABIC_MORE,
        ARABIC_MORE.replace('متحدثة', 'رئيسة'),
      ),
    )};
    for (const paragraph of root.querySelectorAll('p'))
      for (let node = paragraph.lastChild; node && node.nodeType === 3 && node.length > 12; ) node = node.splitText(12);
  }, 900);
</script>`;

const MADE: ExtraPages = {
  [HOST]: {
    '/pier.html': page(PIER, `${body(PIER, SAID)}<p><a id="next" href="/ferry.html">Next</a></p>`),
    '/ferry.html': page(NIGHT, body(NIGHT, FERRY)),
    '/storm.html': page(
      'Storm on the coast: what happens now',
      `<h1>Storm on the coast: what happens now</h1>${[SAID, FERRY].map((post) => `<section><h2>Post</h2>${paragraphs(post, FILLER.repeat(2))}</section>`).join('')}`,
      '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm on the coast: what happens now","liveBlogUpdate":[{"@type":"BlogPosting"}]}</script>',
    ),
    '/framed.html': page('Pier', '<h1>Pier</h1><iframe src="/pier.html" width="800" height="600"></iframe>'),
    '/app/pier': page(PIER, '', APP),
    '/tangled.html': page(
      'الرصيف الشرقي مغلق بعد العاصفة',
      '<h1>الرصيف الشرقي مغلق بعد العاصفة</h1><story-body></story-body>',
      TANGLED,
      'ar',
    ),
  },
};

describe.each(browserNames)('marks on pages that go their own ways, in %s', (name) => {
  const stand = openStand(name, HOST, MADE);
  const { open } = stand;
  const marked = async (tab: Tab) =>
    (await markedTexts(tab))
      .join(' ')
      .replace(/\u00AD/g, '')
      .replace(/\s+/g, ' ');
  const showsOnly = (tab: Tab, own: RegExp, other: RegExp) =>
    until(`marks on ${own} only`, async () => own.test(await marked(tab)) && !other.test(await marked(tab)));

  it('follow an app that shows another story by script alone, and its way back', async () => {
    const tab = await open('/app/pier');
    await tab.ready(({ view }) => view.article.headline === PIER);
    await showsOnly(tab, /eastern pier/, /night ferry/);
    await tab.page.evaluate('go("/app/ferry")');
    const next = await tab.ready(({ view }) => view.article.headline === NIGHT);
    expect(next.view.article.url).toContain('/app/ferry');
    await showsOnly(tab, /night ferry/, /eastern pier/);
    await tab.page.evaluate('history.back()');
    await tab.ready(({ view }) => view.article.headline === PIER);
    await showsOnly(tab, /eastern pier/, /night ferry/);
    await tab.close();
  });

  it('are there again when the reader goes back to a page that the browser kept or loads anew', async () => {
    const tab = await open('/pier.html');
    await showsOnly(tab, /eastern pier/, /night ferry/);
    await tab.page.click('#next');
    await tab.ready(({ view }) => view.article.headline === NIGHT);
    await showsOnly(tab, /night ferry/, /eastern pier/);
    await tab.page.evaluate('history.back()');
    await tab.ready(({ view }) => view.article.headline === PIER);
    await showsOnly(tab, /eastern pier/, /night ferry/);
    expect((await openCardOn(tab, 'eastern pier')).text).toContain('harbour master');
    await tab.close();
  });

  it('are made in a tab that the reader does not look at', async () => {
    const tab = await open('/ferry.html');
    await stand.driver.control.bringToFront();
    await tab.page.evaluate('location.href = "/pier.html"');
    await tab.ready(({ view }) => view.article.headline === PIER);
    await showsOnly(tab, /eastern pier/, /night ferry/);
    await tab.close();
  });

  it('have their card at the mark on a page that is zoomed by the browser and by its own style', async () => {
    const tab = await open('/pier.html');
    await showsOnly(tab, /eastern pier/, /night ferry/);
    await stand.driver.inControl(`await chrome.tabs.setZoom(${tab.id}, 1.5).then(() => true)`);
    await tab.page.evaluate('document.body.style.zoom = "1.25"');
    expect((await openCardOn(tab, 'eastern pier')).text).toContain('harbour master');
    const { y } = await pointOnMark(tab, 'eastern pier');
    const { box } = await ownParts(tab);
    expect(Math.min(Math.abs((box?.top ?? 0) - y), Math.abs((box?.bottom ?? 0) - y))).toBeLessThan(100);
    await stand.driver.inControl(`await chrome.tabs.setZoom(${tab.id}, 1).then(() => true)`);
    await tab.close();
  });

  it('come back with their cards when the page writes itself anew', async () => {
    const tab = await open('/pier.html');
    await showsOnly(tab, /eastern pier/, /night ferry/);
    await tab.page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, MADE[HOST]?.['/ferry.html'] as string);
    await tab.ready(({ view }) => view.article.headline === NIGHT);
    await showsOnly(tab, /night ferry/, /eastern pier/);
    expect((await openCardOn(tab, 'night ferry')).text).toContain('Hale');
    await tab.close();
  });

  it('find their way through a late Arabic body with all of it at once', async () => {
    const tab = await open('/tangled.html');
    const { view } = await tab.ready(({ view }) => view.article.text.includes('الرصيف الشرقي في الميناء'));
    expect(view.article.text).not.toContain('سراً');
    await showsOnly(tab, /القديم/, /سراً/);
    expect((await marked(tab)).replace(/\s/g, '')).toContain('قد أُجلت مرة ثانية منذ'.replace(/\s/g, ''));
    await tab.close();
  });

  it('are not made on a live report before the reader asks for it, and follow its posts then', async () => {
    const tab = await open('/storm.html');
    const popup = await stand.driver.popupFor(tab);
    const word = en.strings.states.notArticleHint;
    await until('the popup to say so', async () =>
      ((await popup.evaluate('document.body.innerText')) as string).includes(word),
    );
    expect(await tab.call('state', null)).toBeNull();
    expect(await markedTexts(tab)).toEqual([]);
    await popup.evaluate('document.querySelector(".button-first").click()');
    const { view } = await tab.ready();
    expect(view.article.markers).toContain('live');
    await until(
      'its marks',
      async () => /eastern pier/.test(await marked(tab)) && /night ferry/.test(await marked(tab)),
    );
    await tab.page.evaluate(
      (post) => document.querySelector('h1')?.insertAdjacentHTML('afterend', `<section><h2>Post</h2>${post}</section>`),
      paragraphs(SAID.replace('eastern pier', 'northern quay'), FILLER.repeat(2)),
    );
    await until('marks on the new post', async () => /northern quay/.test(await marked(tab)));
    await popup.close();
    await tab.close();
  });

  it('are not made on a page whose text stands in a frame, and the popup says why', async () => {
    const tab = await open('/framed.html');
    const popup = await stand.driver.popupFor(tab);
    await until('a way on', () => popup.evaluate('document.querySelector(".button-first") !== null'));
    await popup.evaluate('document.querySelector(".button-first").click()');
    await until('a word about frames', async () =>
      ((await popup.evaluate('document.body.innerText')) as string).includes(en.strings.states.noTextHint),
    );
    expect(await markedTexts(tab)).toEqual([]);
    await popup.close();
    await tab.close();
  });

  it.runIf(name === 'chromium')('leave the page as it is in print', async () => {
    const tab = await open('/pier.html');
    await showsOnly(tab, /eastern pier/, /night ferry/);
    await openCardOn(tab, 'eastern pier');
    await tab.page.emulateMediaType('print');
    expect((await ownParts(tab)).box).toBeNull();
    await tab.close();
  });
});
