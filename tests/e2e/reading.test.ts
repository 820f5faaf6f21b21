import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../demo/catalogue';
import { type Newsstand, startNewsstand } from '../demo/server';
import { type Driver, until } from './harness/driver';
import { markedTexts, marksOf, markup, ownParts } from './harness/page-looks';
import { browserNames, startBrowser } from './harness/start';

const articles = [
  'denialEn',
  'denialAr',
  'facebookPostAr',
  'facebookPostEn',
  'adviserAr',
  'spokesmanAr',
  'spokesmanEn',
  'lastNightAr',
  'lastNightEn',
  'bakery',
] as const;

/** Words of menus, promos, related links, comments and footers: none of them may be read as part of an article. */
const noise =
  /cookies|ADVERTISEMENT|tidewatcher|Lamplighter|Read also|Read more|Share this|tabby|Most read|اقرأ أيضاً|إعلان$|تابعوا|انضموا|أبو سامر|الأكثر قراءة|استفتاء|زائر:|عدد القراءات/m;

describe.each(browserNames)('reading pages in %s', (name) => {
  let newsstand: Newsstand;
  let driver: Driver;
  beforeAll(async () => {
    newsstand = await startNewsstand();
    driver = await startBrowser(name);
  });
  afterAll(async () => {
    await driver?.close();
    await newsstand?.close();
  });

  it.each(articles)('reads the article %s without the noise around it', async (page) => {
    const tab = await driver.open(newsstand.address(page));
    const { view } = await tab.ready();
    // Without metadata the page's title, with the outlet's name in it, may be all there is.
    expect(view.article.headline).toContain(pages[page].title);
    expect(view.article.published).toMatch(/^20(21|22|24|25)-\d\d-\d\d/);
    expect(view.article.text).not.toMatch(noise);
    expect(view.statements.length).toBeGreaterThanOrEqual(4);
    const marks = await markedTexts(tab);
    expect(marks.length).toBeGreaterThanOrEqual(4);
    await tab.close();
  });

  it.each(['front', 'frontAr'] as const)('leaves no trace on %s, which is no article', async (page) => {
    const tab = await driver.open(newsstand.address(page));
    await new Promise((done) => setTimeout(done, 1500));
    expect(await tab.call('state', null)).toBeNull();
    expect(await marksOf(tab)).toEqual({});
    expect((await ownParts(tab)).hosts).toBe(0);
    await tab.close();
  });

  it('lets no page fetch a file of the extension', async () => {
    const exposed = await driver.inControl<unknown>('chrome.runtime.getManifest().web_accessible_resources ?? null');
    expect(exposed).toBeNull();
    const tab = await driver.open(newsstand.address('bakery'));
    const icon = `${driver.engine.extensionOrigin}/icons/16.png`;
    const reached = await tab.page.evaluate(
      (address) =>
        new Promise<boolean>((done) => {
          const image = new Image();
          image.onload = () => done(true);
          image.onerror = () => done(false);
          image.src = address;
        }),
      icon,
    );
    expect(reached).toBe(false);
    await tab.close();
  });

  it('changes nothing in the page outside its own root', async () => {
    const tab = await driver.open(newsstand.address('denialEn'));
    await tab.ready();
    await until('marks', async () => (await markedTexts(tab)).length > 0);
    const marked = await markup(tab);
    await driver.withoutExtension(async () => {
      await tab.page.reload({ waitUntil: 'load' });
      expect(await tab.call('state', null)).toBeNull();
      expect(await markup(tab)).toBe(marked);
    });
    await tab.close();
  });

  it('reads a text that arrives late', async () => {
    const tab = await driver.open(newsstand.address('lastCallAr'));
    const { view } = await tab.ready((state) => state.view.article.text.includes('العاشرة والنصف'));
    expect(view.article.headline).toBe(pages.lastCallAr.title);
    await until('marks on the late text', async () =>
      (await markedTexts(tab)).some((text) => text.includes('العاشرة والنصف')),
    );
    await tab.close();
  });

  it('follows in-page navigation from a list to a story, to another one, and back', async () => {
    const tab = await driver.open(`${newsstand.origin('dispatch')}/`);
    await new Promise((done) => setTimeout(done, 800));
    expect(await markedTexts(tab)).toEqual([]);
    await tab.page.click(`a[href="${pages.adviserEn.path}"]`);
    await tab.ready((state) => state.view.article.headline === pages.adviserEn.title);
    await until('marks of the first story', async () => (await markedTexts(tab)).join().includes('Daraa'));
    await tab.page.click(`a[href="${pages.spokesmanShortEn.path}"]`);
    await tab.ready((state) => state.view.article.headline === pages.spokesmanShortEn.title);
    await until('marks of the second story only', async () => {
      const texts = (await markedTexts(tab)).join();
      return texts.includes('half a president') && !texts.includes('Daraa');
    });
    await tab.page.evaluate('history.back()');
    const back = await tab.ready((state) => state.view.article.headline === pages.adviserEn.title);
    expect(back.view.article.url).toContain(pages.adviserEn.path);
    await tab.page.evaluate('history.back()');
    await until('no marks on the list', async () => (await markedTexts(tab)).length === 0);
    expect((await tab.call('state', null))?.status).not.toBe('ready');
    await tab.close();
  });

  it('reads again when the page is edited under it', async () => {
    const tab = await driver.open(newsstand.address('bakery'));
    await tab.ready();
    await tab.page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Mayor Owen Tarn said that the village would apply for a second oven next spring.';
      document.querySelector('.entry-content')?.append(added);
    });
    await tab.ready((state) => state.view.article.text.includes('second oven'));
    await until('a mark on the added text', async () => (await markedTexts(tab)).join().includes('second oven'));
    await tab.close();
  });

  it('says that it has no pack for French', async () => {
    const tab = await driver.open(newsstand.address('french'));
    const { view } = await tab.ready();
    expect(view.article.language).toBe('fr');
    expect(view.notices).toContain('no-language-pack');
    expect(view.statements).toEqual([]);
    await tab.close();
  });

  it('tells what was searched where nothing matches', async () => {
    const tab = await driver.open(newsstand.address('bakery'));
    const { view } = await tab.ready();
    expect(view.stories).toEqual([]);
    expect(view.searched.claims).toBeGreaterThan(0);
    expect(view.searched.packs.length).toBeGreaterThan(0);
    await tab.close();
  });
});
