import { describe, expect, it } from 'vitest';
import type { ExtraPages } from '../demo/server';
import { until } from './harness/driver';
import { openStand } from './harness/newsstand';
import { markedTexts, ownParts, pointOnMark } from './harness/page-looks';
import { browserNames } from './harness/start';

const HOST = 'cliff';
const SAID = 'The harbour master said on Monday that the eastern pier of the old port was closed for repairs.';
const FILLER =
  'Boats lay along the quay all morning while the crews waited for word from the office above the market. ';

const page = (title: string, body: string, more = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">${more}</head><body><main><h1>${title}</h1>${body}</main></body></html>`;
const paragraphs = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** Getters that throw at whoever reads the page with its own built-ins. */
const THROWING = `<script>
  for (const [holder, names] of [
    [Node.prototype, ['childNodes', 'textContent', 'nodeType', 'parentNode', 'firstChild']],
    [Element.prototype, ['shadowRoot', 'localName', 'children']],
    [Document.prototype, ['querySelectorAll', 'createRange', 'adoptedStyleSheets']],
  ])
    for (const name of names) Object.defineProperty(holder, name, { get() { throw new Error(name); } });
  for (const name of ['getAttribute', 'hasAttribute', 'checkVisibility', 'querySelectorAll'])
    Element.prototype[name] = () => { throw new Error(name); };
  for (const name of ['push', 'filter', 'flatMap', 'slice', 'join', 'includes']) Array.prototype[name] = () => { throw new Error(name); };
  String.prototype.replace = RegExp.prototype.exec = Map.prototype.get = () => { throw new Error('built-in'); };
</script>`;

/** Takes away whatever is put beside the page's own body, again and again, and counts. */
const REMOVING = `<script>
  window.removed = 0;
  new MutationObserver(() => {
    for (const child of [...document.documentElement.children])
      if (child !== document.head && child !== document.body) { window.removed++; child.remove(); }
  }).observe(document.documentElement, { childList: true });
</script>`;

/** JSON-LD that is huge, without end, or tells of another article. */
const LIES = [
  `{"@type":"NewsArticle","headline":"${'x'.repeat(3_000_000)}"}`,
  `${'{"a":['.repeat(20_000)}`,
  '{"@type":"NewsArticle","headline":"Lamps are cheaper this week","url":"https://elsewhere.example/lamps","datePublished":"2031-01-01","author":{"name":["Q. Lamps",{"name":{}}]},"articleBody":"Buy lamps."}',
]
  .map((data) => `<script type="application/ld+json">${data}</script>`)
  .join('');

/** Pictures whose names stand in front of the document's own properties, in every world that asks for them. */
const NAMED = [
  'title',
  'body',
  'querySelector',
  'querySelectorAll',
  'createElement',
  'createRange',
  'adoptedStyleSheets',
]
  .map((name) => `<img name="${name}" alt="" src="data:,">`)
  .join('');

const MADE: ExtraPages = {
  [HOST]: {
    '/ten-megabytes.html': page(
      'Pier closed after the storm',
      `<article>${paragraphs(SAID, FILLER, FILLER.repeat(2), FILLER.repeat(3))}</article><section id="comments">${`<div class="comment"><b>Reader</b> ${FILLER.repeat(40)}</div>`.repeat(2_500)}</section>`,
    ),
    '/many-nodes.html': page(
      'Pier closed after the storm',
      `<article>${paragraphs(SAID, FILLER, FILLER.repeat(2), FILLER.repeat(3))}</article><div>${'<i></i>'.repeat(100_000)}</div>`,
    ),
    '/deep.html': page(
      'Pier closed after the storm',
      `${'<div>'.repeat(500)}<article>${paragraphs(SAID, FILLER, FILLER.repeat(2), FILLER.repeat(3))}</article>`,
      // The parser stops nesting early; scripts do not.
      `<script>addEventListener('DOMContentLoaded', () => {
        let box = document.querySelector('main');
        const held = [...box.childNodes];
        for (let level = 0; level < 2000; level++) box = box.appendChild(document.createElement('div'));
        box.append(...held);
      });</script>`,
    ),
    '/throwing.html': page('Pier closed after the storm', paragraphs(SAID, FILLER, FILLER.repeat(2), FILLER), THROWING),
    '/removing.html': page('Pier closed after the storm', paragraphs(SAID, FILLER, FILLER.repeat(2), FILLER), REMOVING),
    '/lies.html': page('Pier closed after the storm', paragraphs(SAID, FILLER, FILLER.repeat(2), FILLER), LIES),
    '/named.html': page('Pier closed after the storm', `${paragraphs(SAID, FILLER, FILLER.repeat(2), FILLER)}${NAMED}`),
    '/frames.html': page(
      'Pier closed after the storm',
      `${paragraphs(SAID, FILLER)}<iframe src="/framed.html"></iframe><iframe srcdoc="<p>${FILLER}</p>" sandbox></iframe>${paragraphs(FILLER.repeat(2), FILLER.repeat(3))}`,
    ),
    '/framed.html': page('Framed', paragraphs('The keeper of the frame said that this was another page altogether.')),
  },
};

describe.each(browserNames)('rough pages in %s', (name) => {
  const { open } = openStand(name, HOST, MADE);

  it.each(['ten-megabytes', 'many-nodes', 'deep', 'throwing', 'lies', 'named'])(
    'reads the article of a page of the kind %s, and leaves the page working',
    async (kind) => {
      const tab = await open(`/${kind}.html`);
      const { view } = await tab.ready();
      expect(view.article.headline).toBe('Pier closed after the storm');
      expect(view.article.authors).toEqual([]);
      expect(view.article.published).toBeNull();
      expect(view.article.text).toContain(SAID);
      expect(view.article.text.length).toBeLessThan(3_000);
      expect(view.notices.includes('unreadable-part')).toBe(kind === 'lies');
      await until('marks', async () => (await markedTexts(tab)).some((text) => text.includes('eastern pier')));
      expect(await tab.page.evaluate('document.body !== null && 1 + 1')).toBe(2);
      await tab.close();
    },
  );

  it('goes on without its card where the page takes that away, and does not fight for it', async () => {
    const tab = await open('/removing.html');
    await tab.ready();
    await until('marks', async () => (await markedTexts(tab)).some((text) => text.includes('eastern pier')));
    const point = await pointOnMark(tab, 'eastern pier');
    await tab.page.bringToFront();
    await tab.page.mouse.move(point.x, point.y, { steps: 4 });
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await tab.page.evaluate('window.removed')).toBeLessThan(10);
    expect((await ownParts(tab)).hosts).toBe(0);
    expect((await tab.call('state', null))?.status).toBe('ready');
    expect((await markedTexts(tab)).length).toBeGreaterThan(0);
    await tab.close();
  });

  it('reads a page and not the frames in it', async () => {
    const tab = await open('/frames.html');
    const { view } = await tab.ready();
    expect(view.article.text).toContain(SAID);
    expect(view.article.text).not.toContain('keeper of the frame');
    await tab.close();
  });
});
