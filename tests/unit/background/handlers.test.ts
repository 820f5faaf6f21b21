import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mayCall } from '../../../src/background/access';
import { BUNDLED, ensureBundled } from '../../../src/background/bundled';
import { claimIndexer } from '../../../src/background/claim-terms';
import { handlers } from '../../../src/background/handlers';
import { articleFromText } from '../../../src/core/article/article';
import { extract } from '../../../src/core/statements/extract';
import { packs } from '../../../src/languages';
import type { NoteDraft } from '../../../src/messages/protocol';
import type { Sender } from '../../../src/platform/messages';
import { installPack, removeTaken } from '../../../src/store/packs';
import { IsnadDatabase } from '../../../src/store/schema';
import { smallPack } from '../store/small-pack';
import { feedOf, fileOf, importFile, review, worker } from './importing';

const setBadge = vi.hoisted(() => vi.fn());
const inject = vi.hoisted(() => vi.fn());
vi.mock('../../../src/platform/browser', () => ({
  inject,
  setBadge,
  preferredLanguages: () => ['en-GB', 'ar'],
  readOwnFile: async (path: string) => readFileSync(`assets/${path}`, 'utf8'),
}));

const PAGE: Sender = {
  tabId: 3,
  frameId: 0,
  fromExtensionPage: false,
  isPrivate: false,
  url: 'https://courier.example/1',
};
const SCREEN: Sender = {
  tabId: null,
  frameId: null,
  fromExtensionPage: true,
  isPrivate: false,
  url: 'chrome-extension://x/popup.html',
};
const draft: NoteDraft = {
  url: 'https://courier.example/1',
  quote: { exact: 'the harbour', prefix: 'in ', suffix: ' was closed' },
  text: 'ask the harbour master',
};

let database: IsnadDatabase;
let served: ReturnType<typeof handlers>;
beforeEach(() => {
  database = new IsnadDatabase(`test-${crypto.randomUUID()}`);
  const readers = { ar: { annotator: 'annotator-ar.js', reader: 'ar.js' } };
  served = handlers(database, { annotator: 'annotator.js', card: 'card.js', labels: 'labels.js', readers }, () =>
    ensureBundled(database),
  );
  setBadge.mockClear();
  inject.mockClear();
});
afterEach(() => database.delete());

describe('what a content script may call', () => {
  it('is what its own article needs and nothing else', () => {
    const calls = Object.keys(served) as (keyof typeof served)[];
    expect(calls.filter((call) => mayCall(call, PAGE)).sort()).toEqual(
      [
        'analyse',
        'articleFound',
        'articleLeft',
        'deleteNote',
        'loadCard',
        'loadLabels',
        'loadReader',
        'notes',
        'restoreNote',
        'saveNote',
        'settings',
      ].sort(),
    );
    expect(calls.every((call) => mayCall(call, SCREEN))).toBe(true);
  });

  it('learns of the sites without marks only whether its own is one', async () => {
    const quietHosts = ['courier.example', 'herald.example'];
    await served.changeSettings({ quietHosts }, SCREEN);
    await served.changeSettings({ memory: true, memoryDays: 7 }, SCREEN);
    expect((await served.settings(null, PAGE)).quietHosts).toEqual(['courier.example']);
    expect(await served.settings(null, PAGE)).toMatchObject({ memory: false, memoryDays: 90 });
    expect((await served.settings(null, { ...PAGE, url: 'about:blank' })).quietHosts).toEqual([]);
    expect((await served.settings(null, SCREEN)).quietHosts).toEqual(quietHosts);
  });

  it('is answered with what the page may know: no names of packs, and no address of a note elsewhere', async () => {
    await installPack(database, smallPack(9), false, claimIndexer());
    const article = {
      ...articleFromText({ text: 'The mayor said on Monday that the harbour of town 3 was closed.', language: 'en' }),
      url: PAGE.url,
    };
    const request = { article, extraction: extract(article, packs), load: 1 };
    const [told, whole] = [await served.analyse(request, PAGE), await served.analyse(request, SCREEN)];
    expect(JSON.stringify(whole)).toContain('"test-pack"');
    expect(JSON.stringify(told)).not.toContain('"test-pack"');
    expect(told.searched.claims).toBe(whole.searched.claims);
    expect(told.stories.length).toBe(whole.stories.length);
    expect(await served.wholeView({ view: told, page: PAGE.url, isPrivate: false }, SCREEN)).toEqual(whole);
    const note = await served.saveNote({ ...draft, url: 'https://diary.example/secret' }, SCREEN);
    for (const call of [
      () => served.deleteNote({ id: note.id }, PAGE),
      () => served.saveNote({ ...draft, id: note.id }, PAGE),
      () => served.restoreNote({ ...note, url: PAGE.url }, PAGE),
    ]) {
      const error = await Promise.resolve()
        .then(call)
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'not-allowed' });
      expect(String(error)).not.toContain('diary');
    }
  });

  it('never reaches the notes of another site', async () => {
    const note = await served.saveNote(draft, SCREEN);
    const stranger = { ...PAGE, url: 'https://other.example/' };
    await expect(served.notes({ url: draft.url }, stranger)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(served.deleteNote({ id: note.id }, stranger)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(
      served.saveNote({ ...draft, id: note.id, url: 'https://other.example/' }, stranger),
    ).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(served.restoreNote({ ...note, url: 'https://other.example/' }, stranger)).rejects.toMatchObject({
      code: 'not-allowed',
    });
    expect(await served.notes({ url: draft.url }, PAGE)).toEqual([note]);
  });
});

describe('notes', () => {
  it('are written, changed, deleted and put back', async () => {
    const note = await served.saveNote(draft, PAGE);
    const changed = await served.saveNote({ ...draft, id: note.id, text: 'asked him' }, PAGE);
    expect(changed).toMatchObject({ id: note.id, created: note.created, text: 'asked him' });
    expect(await served.deleteNote({ id: note.id }, PAGE)).toEqual(changed);
    expect(await served.notes({ url: draft.url }, PAGE)).toEqual([]);
    await served.restoreNote(changed, PAGE);
    expect(await served.notes({ url: draft.url }, PAGE)).toEqual([changed]);
    await expect(served.deleteNote({ id: 'never' }, PAGE)).rejects.toMatchObject({ code: 'no-such-note' });
  });

  it('are written anew when they were deleted elsewhere during the edit', async () => {
    const written = await served.saveNote({ ...draft, id: 'gone' }, PAGE);
    expect(await served.notes({ url: draft.url }, PAGE)).toEqual([written]);
  });
});

describe('packs', () => {
  it('lists the bundled ones as the files state them', async () => {
    const listed = await served.packs(null, SCREEN);
    expect(listed.map(({ id, version, bundled }) => ({ id, version, bundled }))).toEqual(
      BUNDLED.map(({ id, version }) => ({ id, version, bundled: true })).sort((a, b) => a.id.localeCompare(b.id)),
    );
  });

  it('switches one off, and removes one with a way back', async () => {
    await served.packs(null, SCREEN);
    await installPack(database, smallPack(4), false, claimIndexer());
    const own = async () => (await served.packs(null, SCREEN)).find(({ id }) => id === 'test-pack');
    await served.enablePack({ id: 'test-pack', enabled: false }, SCREEN);
    expect(await own()).toMatchObject({ enabled: false, claims: 4 });
    await served.removePack({ id: 'test-pack' }, SCREEN);
    expect(await own()).toBeUndefined();
    await served.restorePack({ id: 'test-pack' }, SCREEN);
    expect(await own()).toMatchObject({ enabled: false, claims: 4 });
    await served.removePack({ id: 'test-pack' }, SCREEN);
    await removeTaken(database);
    await expect(served.restorePack({ id: 'test-pack' }, SCREEN)).rejects.toMatchObject({ code: 'no-such-pack' });
  });

  it('never lets a file replace or remove a bundled pack', async () => {
    await served.packs(null, SCREEN);
    const impostor = smallPack(1, BUNDLED[1].id, 99);
    await expect(importFile(worker(database), fileOf(JSON.stringify(impostor)))).rejects.toMatchObject({
      code: 'invalid-pack',
    });
    await expect(served.removePack({ id: BUNDLED[1].id }, SCREEN)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('analysis', () => {
  const article = {
    ...articleFromText({
      text: 'The harbour master said on Monday that the harbour of town 3 was closed.',
      language: 'en',
      published: '2024-05-02',
    }),
    outlet: { name: '', host: 'www.courier.example' },
  };

  it('names the outlet by its host and tells what was searched', async () => {
    await installPack(database, smallPack(9), false, claimIndexer());
    const view = await served.analyse({ article, extraction: extract(article, packs), load: 1 }, PAGE);
    expect(view.article.outlet).toEqual({ name: 'The Courier', host: 'www.courier.example', id: 'courier' });
    expect(view.searched.claims).toBeGreaterThan(9);
    expect(setBadge).toHaveBeenCalledOnce();
  });

  it('tells of a claim from a feed who rated it, in the words of the reviewer, and what to open', async () => {
    await served.packs(null, SCREEN);
    const claimReviewed = 'The harbour of town 3 was closed.';
    const feed = feedOf([review(3, { claimReviewed, sdLicense: 'CC0-1.0' })]);
    await importFile(worker(database), fileOf(feed));
    const view = await served.analyse({ article, extraction: extract(article, packs), load: 1 }, SCREEN);
    const claim = view.stories.flatMap(({ claims }) => claims).find(({ text }) => text === claimReviewed);
    expect(claim).toMatchObject({
      packs: ['Daily checks'],
      checks: [
        {
          reviewer: 'The Checkers',
          rating: 'False',
          date: '2024-05-03',
          url: 'https://checkers.example/check/3',
          licence: 'CC0-1.0',
        },
      ],
      contradiction: 'denial',
    });
    expect(claim?.denying.map(({ origin }) => origin.name)).toEqual(['The Checkers']);
  });

  it('still tells who says what when the store cannot be opened', async () => {
    const failing = handlers(database, { annotator: '', card: '', labels: '', readers: {} }, () =>
      Promise.reject(Object.assign(new Error('no'), { name: 'x' })),
    );
    await expect(failing.analyse({ article, extraction: extract(article, packs), load: 1 }, PAGE)).rejects.toThrow(
      'no',
    );
    const { StorageFailed } = await import('../../../src/store/failures');
    const closed = handlers(database, { annotator: '', card: '', labels: '', readers: {} }, () =>
      Promise.reject(new StorageFailed('closed')),
    );
    const view = await closed.analyse({ article, extraction: extract(article, packs), load: 1 }, PAGE);
    expect(view.notices).toContain('store-unavailable');
    expect(view.statements.length).toBeGreaterThan(0);
  });
});

describe('scripts for a page', () => {
  it('come with the reader of the language that the page says it is in, where there is one', async () => {
    await served.articleFound({ url: PAGE.url, language: 'ar' }, PAGE);
    expect(inject).toHaveBeenLastCalledWith(3, 0, 'annotator-ar.js');
    for (const language of ['fr', '', '__proto__', 'constructor']) {
      await served.articleFound({ url: PAGE.url, language }, PAGE);
      expect(inject, language).toHaveBeenLastCalledWith(3, 0, 'annotator.js');
    }
  });

  it('hold the reader of another language when the annotator asks for it', async () => {
    expect(await served.loadReader({ language: 'ar' }, PAGE)).toEqual({ loaded: true });
    expect(inject).toHaveBeenLastCalledWith(3, 0, 'ar.js');
    inject.mockClear();
    expect(await served.loadReader({ language: 'fr' }, PAGE)).toEqual({ loaded: false });
    expect(inject).not.toHaveBeenCalled();
  });
});
