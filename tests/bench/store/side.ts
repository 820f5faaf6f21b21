import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { BenchCall, BenchReply } from './messages';

/** One of the two that are compared: an extension with its worker and a page to ask it from. */
export class Side {
  readonly #browser: Browser;
  readonly #id: string;
  readonly page: Page;
  readonly #profile: string;
  #control: CDPSession | undefined;

  private constructor(browser: Browser, id: string, page: Page, profile: string) {
    this.#browser = browser;
    this.#id = id;
    this.page = page;
    this.#profile = profile;
  }

  static async open(browser: Browser, folder: string, profile: string, script: string): Promise<Side> {
    const id = await browser.installExtension(folder);
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/page.html`);
    await page.evaluate(script);
    return new Side(browser, id, page, profile);
  }

  /** Milliseconds from the message to the reply, and the reply. */
  async ask(message: BenchCall | object): Promise<{ time: number; reply: BenchReply }> {
    return (await this.page.evaluate(async (sent) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome;
      const started = performance.now();
      const reply = await runtime.sendMessage(sent);
      return { time: performance.now() - started, reply };
    }, message)) as { time: number; reply: BenchReply };
  }

  /** Stops the worker, as the browser does with one that is idle. */
  async stop(): Promise<void> {
    if (!this.#control) {
      this.#control = await this.page.createCDPSession();
      await this.#control.send('ServiceWorker.enable');
    }
    await this.#control.send('ServiceWorker.stopAllWorkers');
    for (let left = 100; left > 0 && this.#worker(); left--) await pause(20);
    // The browser is still busy with what it stopped.
    await pause(100);
  }

  /** Bytes that the worker's heap holds once it has been collected; its scripts are among them. */
  async heap(): Promise<number> {
    let worker = this.#worker();
    for (let left = 100; left > 0 && !worker; left--, worker = this.#worker()) await pause(20);
    const session = await worker?.createCDPSession();
    if (!session) return Number.NaN;
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
    await session.detach();
    return usage.usedSize + (usage.backingStorageSize ?? 0);
  }

  /** Bytes of the extension's databases on the disk. */
  disk(): number {
    const folder = join(this.#profile, 'Default', 'IndexedDB');
    return readdirSync(folder)
      .filter((name) => name.includes(this.#id))
      .reduce((sum, name) => sum + bytesIn(join(folder, name)), 0);
  }

  #worker() {
    return this.#browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().includes(this.#id));
  }
}

export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

function bytesIn(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0);
}
