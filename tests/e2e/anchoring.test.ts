import { describe, expect, it } from 'vitest';
import type { ExtraPages } from '../demo/server';
import { type ReadyState, type Tab, until } from './harness/driver';
import { openStand } from './harness/newsstand';
import { markedTexts, openCardOn } from './harness/page-looks';
import { browserNames } from './harness/start';

const HOST = 'shore';
const SAID = 'The harbour master said on Monday that the eastern pier of the old port was closed for repairs.';
const DENIED = 'A council spokeswoman denied that the repairs had been put off for a second time since the storm.';
const ADDED = 'Two engineers said that the third arch of the bridge would have to be taken down before the winter.';
const ARABIC = 'قال مدير الميناء يوم الاثنين إن الرصيف الشرقي في الميناء القديم أُغلق للترميم بعد العاصفة الأخيرة.';
const ARABIC_MORE = 'ونفت متحدثة باسم المجلس أن تكون أعمال الترميم قد أُجلت مرة ثانية منذ العاصفة التي ضربت الساحل.';
const FILLER =
  'Boats lay along the quay all morning while the crews waited for word from the office above the market. ';

const paragraphs = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const STORY = paragraphs(SAID, FILLER, DENIED, FILLER.replace('morning', 'afternoon'));
const page = (body: string, script = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Eastern pier is closed after the storm</title><meta property="og:type" content="article"></head>
<body><main><article><h1>Eastern pier is closed after the storm</h1>${body}</article></main><script>${script}</script></body></html>`;
const shadow = (mode: string) => `
  class StoryBody extends HTMLElement { constructor() { super(); this.attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(STORY)}; } }
  customElements.define('story-body', StoryBody);`;

const MADE: ExtraPages = {
  [HOST]: {
    '/plain.html': page(STORY),
    '/inline.html': page(
      `<p>The <b>harbour</b> <i>mas<u>ter</u></i> said&nbsp;on   Monday that<span hidden> (not for readers)</span> the east&shy;ern <a href="#x">pier</a> of the <span style="display: none">secret </span>old\n\tport was closed for re&shy;pairs.</p>${paragraphs(FILLER, DENIED, FILLER.replace('morning', 'afternoon'))}`,
    ),
    '/open.html': page('<story-body></story-body>', shadow('open')),
    '/closed.html': page('<story-body></story-body>', shadow('closed')),
    '/more.html': page(
      `${STORY}<div id="rest" style="display: none">${paragraphs(ADDED, FILLER)}</div><button id="more">Read more</button>`,
      `document.getElementById('more').onclick = () => { document.getElementById('rest').style.display = 'block'; };`,
    ),
  },
};

describe.each(browserNames)('marks and notes on a page that moves, in %s', (name) => {
  const stand = openStand(name, HOST, MADE);
  const { open } = stand;
  const letters = (text: string) => text.replace(/\u00AD/g, '').replace(/\s+/g, ' ');
  /** All that is marked, as one text, in the order of the highlights. */
  const marked = async (tab: Tab) => letters((await markedTexts(tab)).join(' '));
  const holds = (state: ReadyState, text: string) => letters(state.view.article.text).includes(letters(text).trim());

  async function noteOn(tab: Tab, state: ReadyState, exact: string): Promise<string> {
    const { url, text } = state.view.article;
    const at = text.indexOf(exact);
    const quote = {
      exact,
      prefix: text.slice(Math.max(0, at - 32), at),
      suffix: text.slice(at + exact.length).slice(0, 32),
    };
    const { id } = await stand.driver.callWorker('saveNote', { url, quote, text: 'Ask them.' });
    await tab.call('refresh', null);
    return id;
  }

  it('follows inline tags, no-break spaces and soft hyphens, and leaves hidden words out', async () => {
    const tab = await open('/inline.html');
    const state = await tab.ready();
    expect(holds(state, SAID)).toBe(true);
    expect(state.view.article.text).not.toMatch(/not for readers|secret/);
    // Each text node has a range of its own: the words stand in the order of the page, with nothing hidden among them.
    await until('the marks', async () => /eastern.*pier.*old port was closed for repairs/.test(await marked(tab)));
    expect(await marked(tab)).not.toMatch(/not for readers|secret/);
    await tab.close();
  });

  it.each(['open', 'closed'])('reads and marks a body in an %s shadow root', async (mode) => {
    const tab = await open(`/${mode}.html`);
    const state = await tab.ready();
    expect(holds(state, SAID) && holds(state, DENIED)).toBe(true);
    await until('the marks', async () => (await marked(tab)).includes('the eastern pier of the old port'));
    if (mode === 'open')
      expect(
        await tab.page.evaluate(() => document.querySelector('story-body')?.shadowRoot?.adoptedStyleSheets.length),
        'style sheets inside, without which nothing marked there looks marked',
      ).toBe(1);
    await tab.close();
  });

  it('shows the card of a mark in an open shadow root', async () => {
    const tab = await open('/open.html');
    await tab.ready();
    await until('the marks', async () => (await marked(tab)).includes('eastern pier'));
    expect((await openCardOn(tab, 'eastern pier')).text).toContain('harbour master');
    await tab.close();
  });

  it('keeps its marks when the page splits its text nodes', async () => {
    const tab = await open('/plain.html');
    const { view } = await tab.ready();
    const before = await until('the marks', () => marked(tab));
    await tab.page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p'))
        for (let node = paragraph.firstChild as Text | null; node && node.length > 10; ) node = node.splitText(10);
    });
    await new Promise((done) => setTimeout(done, 1_500));
    expect((await marked(tab)).replace(/\s/g, '')).toBe(before.replace(/\s/g, ''));
    await tab.call('showStatement', { id: view.statements[0]?.id ?? '' });
    await tab.close();
  });

  it('reads no advertisement that comes between the paragraphs, and keeps the marks', async () => {
    const tab = await open('/plain.html');
    const { view } = await tab.ready();
    const before = await until('the marks', () => marked(tab));
    await tab.page.evaluate((filler) => {
      for (const paragraph of document.querySelectorAll('p')) {
        const slot = document.createElement('div');
        slot.className = 'ad-slot';
        slot.textContent = `Advertisement. The director of Quay Lamps said that every lamp is cheaper this week. ${filler}`;
        paragraph.after(slot);
      }
    }, FILLER);
    await new Promise((done) => setTimeout(done, 2_000));
    expect(await marked(tab)).toBe(before);
    expect((await tab.ready()).view.article.text).toBe(view.article.text);
    await tab.close();
  });

  it('drops marks and notes of a text that was translated in place, says so, and has them back with the original', async () => {
    const tab = await open('/plain.html');
    const state = await tab.ready();
    const note = await noteOn(tab, state, 'the eastern pier of the old port was closed for repairs');
    expect((await tab.ready(({ notes }) => notes.length === 1)).lostNotes).toEqual([]);
    const translate = (texts: readonly string[], to: string) => {
      document.documentElement.className = to === 'ar' ? 'translated-rtl' : '';
      document.documentElement.lang = to;
      [...document.querySelectorAll('p')].forEach((paragraph, at) => {
        const font = document.createElement('font');
        font.append(texts[at % texts.length] ?? '');
        paragraph.replaceChildren(font);
      });
    };
    await tab.page.evaluate(translate, [ARABIC, ARABIC_MORE], 'ar');
    const translated = await tab.ready(({ view }) => view.article.language === 'ar');
    expect(translated.view.notices).toContain('translated');
    expect(translated.lostNotes).toEqual([note]);
    await until(
      'marks on the translation only',
      async () => /الرصيف/.test(await marked(tab)) && !/pier/.test(await marked(tab)),
    );
    await tab.page.evaluate(translate, [SAID, FILLER, DENIED], 'en');
    const back = await tab.ready(({ view }) => view.article.language === 'en');
    expect(back.view.notices).not.toContain('translated');
    expect(back.lostNotes).toEqual([]);
    await stand.driver.callWorker('deleteNote', { id: note });
    await tab.close();
  });

  it('keeps to the opened article when the page appends the next one, and reads that alone once the page calls itself by it', async () => {
    const tab = await open('/plain.html');
    const { view } = await tab.ready();
    const second = 'Night ferry keeps its winter timetable this year';
    const ferries = Array.from(
      { length: 6 },
      (_, at) => `Captain Ruth Hale said that ferry number ${at} would sail again from Monday to the island and back.`,
    );
    await tab.page.evaluate(
      (title, texts) => {
        const article = document.createElement('article');
        const heading = document.createElement('h1');
        heading.textContent = title;
        article.append(heading);
        for (const text of texts) article.append(Object.assign(document.createElement('p'), { textContent: text }));
        document.querySelector('main')?.append(article);
      },
      second,
      ferries,
    );
    await new Promise((done) => setTimeout(done, 2_000));
    expect((await tab.ready()).view.article.text).toBe(view.article.text);
    expect(await marked(tab)).not.toContain('ferry');
    await tab.page.evaluate((title) => {
      history.replaceState(null, '', '/second.html');
      document.title = title;
    }, second);
    const next = await tab.ready((state) => state.view.article.headline === second);
    expect(next.view.article.url).toContain('/second.html');
    expect(holds(next, SAID)).toBe(false);
    await until(
      'marks on the next one only',
      async () => /ferry/.test(await marked(tab)) && !/pier/.test(await marked(tab)),
    );
    await tab.close();
  });

  it('reads what a "read more" button uncovers', async () => {
    const tab = await open('/more.html');
    expect(holds(await tab.ready(), ADDED)).toBe(false);
    await tab.page.click('#more');
    await tab.ready((state) => holds(state, ADDED));
    await until('its marks', async () => (await marked(tab)).includes('third arch'));
    await tab.close();
  });

  it('finds a noted passage again after an edit, and lists it once it is gone', async () => {
    const tab = await open('/plain.html');
    const note = await noteOn(tab, await tab.ready(), SAID);
    await tab.ready(({ notes }) => notes.length === 1);
    const edit = (from: string, to: string) => {
      document.body.contentEditable = 'true';
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(from));
      if (paragraph) paragraph.textContent = (paragraph.textContent ?? '').replace(from, to);
    };
    await tab.page.evaluate(edit, 'was closed for repairs', 'has been closed for a month of repairs');
    const edited = await tab.ready(({ view }) => view.article.text.includes('a month of repairs'));
    expect(edited.lostNotes).toEqual([]);
    await until('the mark of the edited text', async () => (await marked(tab)).includes('month of repairs'));
    await tab.page.evaluate(() => document.querySelector('p')?.remove());
    await tab.ready(({ lostNotes }) => lostNotes.includes(note));
    expect(await marked(tab)).not.toContain('pier');
    await stand.driver.callWorker('deleteNote', { id: note });
    await tab.close();
  });
});
