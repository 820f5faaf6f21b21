// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sent: unknown[] = [];
vi.mock('../../../src/platform/messages', () => ({
  sendToWorker: (message: unknown) => {
    sent.push(message);
    return Promise.resolve({ ok: true });
  },
}));

const SENTENCE = 'The harbour office said on Monday that the ferry would sail again before the end of the month. ';
const TEXT = `<p>${SENTENCE}</p>`.repeat(6);
const scope = globalThis as { isnadDetector?: true };

/** Puts the detector into a page as the browser does. */
async function inject(path: string, head: string, body: string): Promise<void> {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://tern.example${path}`);
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  delete scope.isnadDetector;
  vi.resetModules();
  await import('../../../src/content/detector');
}

/** Lets mutations be heard and time pass. */
async function pass(milliseconds: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
}

describe('detector', () => {
  beforeEach(() => {
    sent.length = 0;
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('tells of an article once', async () => {
    await inject('/a/ferry', '<meta property="og:type" content="article">', `<div>${TEXT}</div>`);
    await pass(2_000);
    expect(sent).toEqual([
      { isnad: 1, call: 'articleFound', request: { url: 'https://tern.example/a/ferry', language: '' } },
    ]);
  });

  it('tells which language the page says it is in', async () => {
    document.documentElement.lang = 'AR-sa';
    await inject('/a/ferry', '<meta property="og:type" content="article">', `<div>${TEXT}</div>`);
    document.documentElement.lang = '';
    expect(sent).toMatchObject([{ request: { language: 'ar' } }]);
  });

  it.each([
    ['that says it is an article', '<meta property="og:type" content="article">'],
    ['without any sign and without text', ''],
  ])('finds a text that arrives late on a page %s', async (_page, head) => {
    await inject('/a/ferry', head, '<h1>Ferry</h1><div id="body"></div>');
    await pass(3_000);
    expect(sent).toEqual([]);
    (document.getElementById('body') as HTMLElement).innerHTML = TEXT;
    await pass(1_000);
    expect(sent).toHaveLength(1);
  });

  it('stops looking after ten seconds', async () => {
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    await inject('/a/ferry', '', '<div id="body"></div>');
    await pass(11_000);
    expect(disconnect).toHaveBeenCalled();
    (document.getElementById('body') as HTMLElement).innerHTML = TEXT;
    await pass(2_000);
    expect(sent).toEqual([]);
  });

  it.each([
    ['/', 'a home page'],
    ['/search/ferry', 'a search page'],
    ['/a/list', 'a page of teasers'],
  ])('never observes %s, %s', async (path) => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const teasers = `<div><h3><a href="/x">Ferry</a></h3><p>${SENTENCE}</p></div>`.repeat(9);
    await inject(path, '', teasers);
    await pass(1_000);
    expect(observe).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
  });
});
