import type { Browser, Page } from 'puppeteer-core';
import type {
  Answer,
  CallName,
  PageCalls,
  PageState,
  ReplyOf,
  RequestOf,
  WorkerCalls,
} from '../../../src/messages/protocol';
import type { BrowserName } from '../../demo/browsers';

/** The part of a driver in which browsers differ. */
export interface Engine {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Address of the extension's root, without a final slash. */
  readonly extensionOrigin: string;
  /** Where files saved by the reader land. */
  readonly downloads: string;
  /** Opens one of the extension's own pages in a tab of its own. */
  openOwnPage(address: string): Promise<Page>;
  /** Kills the worker (or event page) and returns once it is gone. `control` is one of the extension's pages. */
  stopWorker(control: Page): Promise<void>;
  close(): Promise<void>;
}

export type ReadyState = Extract<PageState, { status: 'ready' }>;

const POPUP = '/src/ui/popup/index.html';
const PANEL = '/src/ui/panel/index.html';
const OPTIONS = '/src/ui/options/index.html';
export const WELCOME = '/src/ui/welcome/index.html';

/** Waits for a value that is not null; the failure tells what was waited for. */
export async function until<Value>(
  what: string,
  look: () => Promise<Value | null | undefined | false>,
  timeout = 45_000,
): Promise<Value> {
  const end = Date.now() + timeout;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await look();
      if (value !== null && value !== undefined && value !== false) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await new Promise((done) => setTimeout(done, 60));
  }
  throw new Error(`Waited ${timeout} ms in vain for ${what}${last ? `: ${String(last)}` : ''}`);
}

/** The open pages of the extension at a path. Asked themselves: Firefox tells puppeteer no address of a page that it did not visit. */
export async function ownPages(engine: Engine, path: string): Promise<Page[]> {
  const pages = await engine.browser.pages();
  const addresses = await Promise.all(pages.map((page) => page.evaluate('location.href').catch(() => '')));
  return pages.filter((_page, index) => addresses[index] === engine.extensionOrigin + path);
}

/** A browser with the extension installed, driven from one of the extension's own pages. */
export class Driver {
  private constructor(
    readonly engine: Engine,
    readonly control: Page,
  ) {}

  static async start(engine: Engine): Promise<Driver> {
    const control = await engine.openOwnPage(engine.extensionOrigin + OPTIONS);
    // Waited for, so that it is not taken for the first tab that a test opens.
    await until('the page of the first run', async () => (await ownPages(engine, WELCOME)).length > 0);
    return new Driver(engine, control);
  }

  /** Opens an address in a new tab and waits until the page itself has loaded. */
  async open(address: string): Promise<Tab> {
    const before = await this.tabIds();
    const page = await this.engine.browser.newPage();
    const id = await until('the new tab', async () => (await this.tabIds()).find((one) => !before.includes(one)));
    await page.goto(address, { waitUntil: 'load' });
    return new Tab(this, page, id);
  }

  /** The popup about a tab, shown in a tab of its own. */
  async popupFor(tab: Tab): Promise<Page> {
    return this.engine.openOwnPage(`${this.engine.extensionOrigin}${POPUP}?tab=${tab.id}`);
  }

  /** The side panel held to a tab, shown in a tab of its own. */
  async panelFor(tab: Tab): Promise<Page> {
    return this.engine.openOwnPage(`${this.engine.extensionOrigin}${PANEL}?tab=${tab.id}`);
  }

  /** Calls the worker as the extension's own pages do. */
  async callWorker<Name extends CallName<WorkerCalls>>(
    call: Name,
    request: RequestOf<WorkerCalls, Name>,
  ): Promise<ReplyOf<WorkerCalls, Name>> {
    const message = JSON.stringify({ isnad: 1, call, request });
    const answer = await this.inControl<Answer<ReplyOf<WorkerCalls, Name>>>(
      `await chrome.runtime.sendMessage(${message})`,
    );
    if (!answer?.ok) throw new Error(`${call}: ${JSON.stringify(answer)}`);
    return answer.value;
  }

  /** Kills the worker; the next call must wake it. */
  async stopWorker(): Promise<void> {
    await this.engine.stopWorker(this.control);
  }

  /** Keeps the extension off pages loaded meanwhile, to see them as they are. */
  async withoutExtension(work: () => Promise<void>): Promise<void> {
    const scripts = 'await chrome.scripting.getRegisteredContentScripts()';
    const known = await this.inControl<{ js: string[] }[]>(scripts);
    // From the root: Firefox takes other paths from the page that registers them.
    const again = known.map((script) => ({ ...script, js: script.js.map((file) => `/${file}`) }));
    await this.inControl('await chrome.scripting.unregisterContentScripts()');
    try {
      await work();
    } finally {
      await this.inControl(`await chrome.scripting.registerContentScripts(${JSON.stringify(again)})`);
    }
  }

  /**
   * Evaluates an expression in an extension page. Passed as text, since the page's own policy forbids evaluating there;
   * answered as JSON, since WebDriver BiDi drops an object that stands in an answer twice.
   */
  async inControl<Value>(expression: string): Promise<Value> {
    const answer = (await this.control.evaluate(`(async () => JSON.stringify(${expression}) ?? 'null')()`)) as string;
    return JSON.parse(answer) as Value;
  }

  async close(): Promise<void> {
    await this.engine.close();
  }

  private async tabIds(): Promise<number[]> {
    return this.inControl('(await chrome.tabs.query({})).map((tab) => tab.id)');
  }
}

/** A tab with a page of the web in it. */
export class Tab {
  constructor(
    private readonly driver: Driver,
    readonly page: Page,
    readonly id: number,
  ) {}

  /** Calls the content script; null when none listens in the tab. */
  async call<Name extends CallName<PageCalls>>(
    call: Name,
    request: RequestOf<PageCalls, Name>,
  ): Promise<ReplyOf<PageCalls, Name> | null> {
    const message = JSON.stringify({ isnad: 1, call, request });
    const answer = await this.driver.inControl<Answer<ReplyOf<PageCalls, Name>> | null>(
      `await chrome.tabs.sendMessage(${this.id}, ${message}, { frameId: 0 }).catch(() => null)`,
    );
    if (!answer) return null;
    if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer)}`);
    return answer.value;
  }

  /** Waits until the article is read, compared and marked; `which` may ask for a certain article. */
  async ready(which: (state: ReadyState) => boolean = () => true): Promise<ReadyState> {
    let last: PageState | null = null;
    const seen = (): string => (last?.status === 'ready' ? last.view.article.headline : JSON.stringify(last));
    const state = await until('a read article', async () => {
      last = await this.call('state', null);
      return last?.status === 'failed' || (last?.status === 'ready' && which(last)) ? last : null;
    }).catch((error: unknown) => {
      throw new Error(`${String(error)}; last state: ${seen()}`);
    });
    if (state.status === 'failed') throw new Error(`the page was not read: ${seen()}`);
    return state;
  }

  /**
   * Runs a function in the content script's world of the page, where closed shadow roots can be opened.
   * It is passed on as source text: it must not use anything from outside itself.
   */
  async probe<Arguments extends readonly unknown[], Value>(
    look: (...args: Arguments) => Value,
    ...args: Arguments
  ): Promise<Value> {
    return this.driver.inControl<Value>(
      `(await chrome.scripting.executeScript({ target: { tabId: ${this.id} }, func: ${look.toString()}, args: ${JSON.stringify(args)} }))[0].result`,
    );
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
