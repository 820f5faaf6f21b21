import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { defaultSettings, type InterfaceLanguage, type Settings } from '../../src/messages/protocol';
import { findBrowser } from '../demo/browsers';
import { builtExtension } from '../e2e/harness/start';

export type Theme = 'light' | 'dark';

/** How a screen is to be seen. */
export interface Look {
  readonly language: InterfaceLanguage;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  readonly forcedColours?: boolean;
}

/** What browser, worker and page answer to a screen, by the name of the call. A call that is not there never answers. */
export interface Answers {
  readonly worker: Readonly<Record<string, unknown>>;
  readonly page: Readonly<Record<string, unknown>>;
  /** Address of the reader's tab; empty where the extension may not see it. */
  readonly tabUrl: string;
  /** Match patterns that were granted. */
  readonly origins: readonly string[];
  readonly commands: readonly unknown[];
}

export const SETTINGS: Settings = defaultSettings;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * The browser's API as far as screens use it, answered from a table: every state of a screen can be shown at once and
 * always alike. What the table does not know is a function that answers nothing.
 */
const STAND_IN = (answers: Answers, languages: readonly string[]) => {
  const anything = (): unknown =>
    new Proxy(() => Promise.resolve(undefined), { get: (_target, name) => (name === 'then' ? undefined : anything()) });
  const answer = (table: Readonly<Record<string, unknown>>) => (message: { call: string }) =>
    Object.hasOwn(table, message.call) ? Promise.resolve(table[message.call]) : new Promise(() => undefined);
  const events = { addListener: () => undefined };
  const tab = { id: 1, url: answers.tabUrl };
  const known: Record<string, Record<string, unknown>> = {
    runtime: {
      id: 'stage',
      getURL: (path: string) => `${location.origin}/${path}`,
      getManifest: () => ({ version: '0', host_permissions: [] }),
      sendMessage: answer(answers.worker),
      onMessage: events,
    },
    tabs: {
      query: () => Promise.resolve(answers.tabUrl === 'none' ? [] : [tab]),
      get: () => Promise.resolve(tab),
      sendMessage: (_id: number, message: { call: string }) =>
        Object.keys(answers.page).length === 0
          ? Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))
          : answer(answers.page)(message),
      onActivated: events,
      onUpdated: events,
    },
    permissions: { getAll: () => Promise.resolve({ origins: answers.origins }), onAdded: events, onRemoved: events },
    commands: { getAll: () => Promise.resolve(answers.commands) },
    sidePanel: { open: () => Promise.resolve() },
  };
  const api = Object.fromEntries(
    Object.entries(known).map(([name, part]) => [
      name,
      new Proxy(part, { get: (own, key) => (typeof key === 'string' && key in own ? own[key] : anything()) }),
    ]),
  );
  for (const name of ['chrome', 'browser'])
    Object.defineProperty(globalThis, name, { value: api, configurable: true, writable: true });
  Object.defineProperty(navigator, 'languages', { value: languages, configurable: true });
};

/** A browser without the extension in which its built screens are shown with given answers. */
export class Stage {
  private constructor(
    readonly browser: Browser,
    private readonly server: Server,
  ) {}

  /**
   * @param flags of Chromium, to draw as another machine does
   * @param files served beside the built ones, by path
   */
  static async open(flags: readonly string[] = [], files: Readonly<Record<string, string>> = {}): Promise<Stage> {
    const root = builtExtension('chromium');
    const server = createServer((request, response) => {
      const path = normalize(decodeURIComponent((request.url ?? '/').replace(/\?.*$/s, '')));
      const own = files[path.slice(1)];
      void (own === undefined ? readFile(join(root, path)) : Promise.resolve(own)).then(
        (body) =>
          response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const browser = await puppeteer.launch({
      executablePath: findBrowser('chromium', console.error),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--no-first-run',
        '--force-color-profile=srgb',
        '--hide-scrollbars',
        ...flags,
      ],
    });
    return new Stage(browser, server);
  }

  /**
   * Shows one of the built pages, and waits until it shows what `shown` selects.
   * @param first a script that runs before the page's own
   */
  async show(file: string, answers: Answers, look: Look, shown: string, first = ''): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setViewport({ width: look.width, height: look.height });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: look.theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    if (look.forcedColours) {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    }
    const languages = { en: ['en-GB'], ar: ['ar'], fr: ['fr-FR'] }[look.language];
    // What runs TypeScript here names functions by a helper that the page does not have.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.evaluateOnNewDocument(STAND_IN, answers, languages);
    if (first !== '') await page.evaluateOnNewDocument(first);
    await page.goto(`http://127.0.0.1:${(this.server.address() as AddressInfo).port}/${file}`);
    await page.waitForSelector(shown, { timeout: 10_000 });
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
    this.server.closeAllConnections();
  }
}

/** A picture of the page in all its height. The window grows: Chromium shifts right-to-left pages that are taken beyond it. */
export async function wholePicture(page: Page): Promise<Uint8Array> {
  const viewport = page.viewport();
  const height = (await page.evaluate('document.documentElement.scrollHeight')) as number;
  if (viewport && height > viewport.height) await page.setViewport({ ...viewport, height });
  return page.screenshot();
}
