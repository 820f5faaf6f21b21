import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureBundled } from '../../../src/background/bundled';
import { handlers } from '../../../src/background/handlers';
import { sweep } from '../../../src/background/reading-handlers';
import { articleFromText } from '../../../src/core/article/article';
import { OWN_READING } from '../../../src/core/matching/read-candidates';
import { extract } from '../../../src/core/statements/extract';
import type { ArticleView } from '../../../src/core/views/view';
import { packs } from '../../../src/languages';
import type { Sender } from '../../../src/platform/messages';
import { IsnadDatabase } from '../../../src/store/schema';

vi.mock('../../../src/platform/browser', () => ({
  inject: vi.fn(),
  setBadge: vi.fn(),
  preferredLanguages: () => ['en-GB', 'ar'],
  readOwnFile: async (path: string) => readFileSync(`assets/${path}`, 'utf8'),
}));

const SCREEN: Sender = {
  tabId: null,
  frameId: null,
  isPrivate: false,
  fromExtensionPage: true,
  url: 'chrome-extension://x/options.html',
};
const ALL = { words: '', from: null, to: null, start: 0, count: 50 };

/** Two outlets on one collapsed bridge, in two languages; all names are invented. */
const HERALD = {
  url: 'https://herald.example/bridge',
  host: 'herald.example',
  language: 'en',
  published: '2024-05-06T09:00:00Z',
  headline: 'Bridge over the Varn closed after crack is found',
  text: [
    'Engineers closed the Varn bridge in Lomasa on Monday after a crack was found in its second pillar.',
    'Mayor Odile Karst said that the bridge was inspected by engineers from Lomasa in March.',
    'Governor Ansel Brandt said that 12 people were injured when the Varn bridge in Lomasa was closed.',
  ],
};
const GAZETTE = {
  url: 'https://gazette.example/varn',
  host: 'gazette.example',
  language: 'en',
  published: '2024-05-06T15:00:00Z',
  headline: 'Varn bridge: union says nobody inspected it',
  text: [
    'The Varn bridge in Lomasa was closed on Monday because of a crack in its second pillar.',
    'Union leader Petra Holm denied that the bridge was inspected by engineers from Lomasa in March.',
    'Union leader Petra Holm said that 30 people were injured when the Varn bridge in Lomasa was closed.',
  ],
};
const MARSA = {
  url: 'https://marsa.example/jisr',
  host: 'marsa.example',
  language: 'ar',
  published: '2024-05-07T08:00:00Z',
  headline: 'النرويج: تمديد وقف إطلاق النار بين الحكومة والمتمردين في أوسلو',
  text: ['قالت وزارة الخارجية النرويجية إن الحكومة والمتمردين اتفقوا في أوسلو على تمديد وقف إطلاق النار 30 يوماً.'],
};
const OSLO = {
  url: 'https://herald.example/oslo',
  host: 'herald.example',
  language: 'en',
  published: '2024-05-07T10:00:00Z',
  headline: 'Norway: government and rebels extend ceasefire in Oslo',
  text: [
    'The Norwegian foreign ministry said that the government and the rebels agreed in Oslo to extend the ceasefire for 30 days.',
  ],
};

let database: IsnadDatabase;
let served: ReturnType<typeof handlers>;
let load = 0;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2024-05-08T10:00:00Z') });
  database = new IsnadDatabase(`test-${crypto.randomUUID()}`);
  served = handlers(database, { annotator: '', card: '', labels: '', readers: {} }, () => ensureBundled(database));
});
afterEach(async () => {
  vi.useRealTimers();
  await database.delete();
});

async function open(
  page: typeof HERALD,
  { isPrivate = false, frameId = 0, sameLoad = false, from = page.url } = {},
): Promise<ArticleView> {
  if (!sameLoad) load++;
  const { url, host, language, published, headline, text } = page;
  const article = {
    ...articleFromText({ text: [headline, ...text].join('\n'), title: headline, language, published, url }),
    outlet: { name: host, host },
  };
  const sender: Sender = { tabId: 1, frameId, isPrivate, fromExtensionPage: false, url: from };
  const view = await served.analyse({ article, extraction: extract(article, packs), load }, sender);
  return served.wholeView({ view, page: from, isPrivate }, SCREEN);
}

/** What the page itself is told, as JSON. */
async function tellPage({ url, host, language, published, headline, text }: typeof HERALD): Promise<string> {
  const article = {
    ...articleFromText({ text: [headline, ...text].join('\n'), title: headline, language, published, url }),
    outlet: { name: host, host },
  };
  const sender: Sender = { tabId: 1, frameId: 0, isPrivate: false, fromExtensionPage: false, url };
  return JSON.stringify(await served.analyse({ article, extraction: extract(article, packs), load: ++load }, sender));
}

const turnOn = () => served.changeSettings({ memory: true }, SCREEN);
const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

describe('the reading memory', () => {
  it('keeps nothing until it is turned on, and nothing of private windows and frames ever', async () => {
    expect((await open(HERALD)).memory).toBeUndefined();
    await turnOn();
    expect((await open(HERALD, { isPrivate: true })).memory).toBeUndefined();
    expect((await open(HERALD, { frameId: 7 })).memory).toBeUndefined();
    expect((await open(HERALD, { from: 'file:///home/reader/bridge.html' })).memory).toBeUndefined();
    expect((await served.readings(ALL, SCREEN)).total).toBe(0);
    expect((await open(HERALD)).memory).toEqual({ visits: 1, since: null, changes: null });
    expect((await served.readings(ALL, SCREEN)).rows).toMatchObject([{ url: HERALD.url, visits: 1, statements: 2 }]);
  });

  it('lets no page write into what was read on another site', async () => {
    await turnOn();
    await open(HERALD);
    const before = await database.readingTexts.toArray();
    const view = await open({ ...HERALD, text: GAZETTE.text }, { from: GAZETTE.url });
    expect(view.memory).toBeUndefined();
    expect(await database.readingTexts.toArray()).toEqual(before);
  });

  it('tells the page nothing of what was read, on its own article or on others', async () => {
    await turnOn();
    await open(HERALD);
    const whole = JSON.stringify(await open(GAZETTE));
    for (const secret of ['herald.example', 'Odile Karst']) expect(whole).toContain(secret);
    later(90);
    const changed = { ...GAZETTE, text: GAZETTE.text.slice(0, 2) };
    const told = await tellPage(changed);
    for (const secret of ['herald.example', 'Odile Karst', '30 people', 'visits', 'readings', OWN_READING])
      expect(told, secret).not.toContain(secret);
    // Turned on or off, it is told the same.
    await served.changeSettings({ memory: false }, SCREEN);
    expect(await tellPage(changed)).toBe(told);
  });

  it('keeps nothing of an article when it is switched off while the article is analysed', async () => {
    await turnOn();
    const where = database.readings.where.bind(database.readings);
    const asked = vi.spyOn(database.readings, 'where').mockImplementationOnce(((index: string) => {
      void served.changeSettings({ memory: false }, SCREEN);
      return where(index);
    }) as never);
    const view = await open(HERALD);
    expect(asked).toHaveBeenCalled();
    expect(view.memory).toBeUndefined();
    expect([await database.readings.count(), await database.readingTexts.count()]).toEqual([0, 0]);
  });

  it('shows screens of a private window nothing of what was read', async () => {
    await turnOn();
    await open(HERALD);
    const view = await open(GAZETTE, { isPrivate: true });
    expect([view.earlier, view.memory, view.searched.readings]).toEqual([undefined, undefined, undefined]);
  });

  it('tells what changed since the last visit, on any address of the article', async () => {
    await turnOn();
    await open(HERALD);
    later(90);
    const changed = { ...HERALD, text: HERALD.text.map((text) => text.replace('12 people', '17 people')) };
    const view = await open({ ...changed, url: 'https://m.herald.example/bridge?utm_source=x' });
    expect(view.memory).toMatchObject({ visits: 2, since: '2024-05-08T10:00:00.000Z' });
    expect(view.memory?.changes?.reworded.map(({ after }) => after.text)).toEqual([
      expect.stringContaining('17 people'),
    ]);
    later(90);
    expect((await open(changed)).memory?.changes?.reworded).toEqual([]);
  });

  it('takes a page that builds itself, and one loaded again at once, for one visit', async () => {
    await turnOn();
    await open(HERALD);
    later(90);
    const partly = { ...HERALD, text: HERALD.text.slice(0, 1) };
    const whole = { ...HERALD, text: [...HERALD.text, 'Mayor Odile Karst said that the ferry would sail on Tuesday.'] };
    await open(partly);
    const view = await open(whole, { sameLoad: true });
    expect(view.memory).toMatchObject({
      visits: 2,
      changes: { removed: [], added: [{ origin: { name: expect.stringContaining('Karst') } }] },
    });
    later(5);
    const again = await open(whole);
    expect(again.memory).toMatchObject({ visits: 2, changes: { added: [expect.anything()] } });
  });

  it('names the earlier articles on the story, counts what it searched, and tells who says otherwise', async () => {
    await turnOn();
    await open(HERALD);
    await open(OSLO);
    const view = await open(GAZETTE);
    expect(view.earlier?.articles.map(({ url, id }) => [url, id !== null])).toEqual([
      [HERALD.url, true],
      [GAZETTE.url, false],
    ]);
    expect(view.earlier).toMatchObject({ outlets: 2 });
    expect(view.searched.readings).toBe(2);
    const story = view.stories.find(({ id }) => id === OWN_READING);
    const told = story?.claims.map(({ contradiction, denying, asserting }) => [
      contradiction,
      asserting.find(({ fromReading }) => fromReading)?.origin.name,
      denying.map(({ origin }) => origin.name),
    ]);
    expect(told).toContainEqual([
      'denial',
      expect.stringContaining('Odile Karst'),
      [expect.stringContaining('Petra Holm')],
    ]);
    expect(story?.claims.map(({ contradiction }) => contradiction)).toContain('figures-differ');
  });

  it('groups articles of two languages', async () => {
    await turnOn();
    await open(MARSA);
    const view = await open(OSLO);
    expect(view.earlier?.articles.map(({ language }) => language)).toEqual(['ar', 'en']);
  });

  it('finds in its list by words in any spelling and by day, forgets one and takes that back', async () => {
    await turnOn();
    await open(HERALD);
    await open(MARSA);
    const found = async (query: Partial<typeof ALL>) =>
      (await served.readings({ ...ALL, ...query }, SCREEN)).rows.map(({ host }) => host);
    expect(await found({})).toEqual(['marsa.example', 'herald.example']);
    expect(await found({ words: 'BRIDGE herald' })).toEqual(['herald.example']);
    expect(await found({ words: 'اوسلو' })).toEqual(['marsa.example']);
    expect(await served.readings({ ...ALL, to: '2024-05-07' as unknown as null }, SCREEN)).toMatchObject({
      found: 0,
      total: 2,
    });
    const id = (await served.readings({ ...ALL, words: 'varn' }, SCREEN)).rows[0]?.id ?? '';
    const before = await served.readings(ALL, SCREEN);
    const taken = await served.forgetReading({ id }, SCREEN);
    expect(await found({})).toEqual(['marsa.example']);
    await served.restoreReading(JSON.parse(JSON.stringify(taken)), SCREEN);
    expect(await served.readings(ALL, SCREEN)).toEqual(before);
    expect((await open(GAZETTE)).earlier?.articles).toHaveLength(2);
  });

  it('forgets what was not opened for as long as the reader chose, and once a day at most', async () => {
    await turnOn();
    await open(HERALD);
    later(8 * 24 * 60);
    await open(MARSA);
    await served.changeSettings({ memoryDays: 7 }, SCREEN);
    later(23 * 60);
    await sweep(database);
    // Long enough to choose otherwise.
    expect((await served.readings(ALL, SCREEN)).total).toBe(2);
    later(60);
    await sweep(database);
    expect((await served.readings(ALL, SCREEN)).rows.map(({ host }) => host)).toEqual(['marsa.example']);
    later(23 * 60);
    await served.changeSettings({ memory: false }, SCREEN);
    later(7 * 24 * 60);
    await sweep(database);
    expect((await served.readings(ALL, SCREEN)).total).toBe(0);
  });

  it('still shows the reading when the disk is full, and says that it was not kept', async () => {
    await turnOn();
    const { default: Dexie } = await import('dexie');
    database.readings.hook('creating', () => {
      throw new Dexie.QuotaExceededError('disk full');
    });
    const view = await open(HERALD);
    expect(view.notices).toContain('not-kept');
    expect(view.memory).toBeUndefined();
    expect(view.statements).toHaveLength(2);
    expect(await database.readingTexts.count()).toBe(0);
  });
});
