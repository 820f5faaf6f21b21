import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../demo/browsers';
import { type Engine, until } from './driver';

interface ChromiumOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Interface language of the browser. */
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Chromium with the extension installed, in a fresh profile that is deleted on close. */
export async function startChromium(options: ChromiumOptions): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-chromium-'));
  const downloads = join(folder, 'downloads');
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium', console.error),
    headless: options.headless,
    // Chrome takes unpacked extensions from its debugger only over a pipe.
    pipe: true,
    enableExtensions: true,
    userDataDir: join(folder, 'profile'),
    // The demo's Ctrl-C cleans up after itself; a test that is stopped must not leave its browser behind.
    handleSIGINT: options.headless,
    handleSIGTERM: options.headless,
    defaultViewport: options.headless ? { width: options.width ?? 1280, height: options.height ?? 900 } : null,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    args: [
      // Containers and root accounts have no sandbox to offer.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--lang=${options.language ?? 'en'}`,
    ],
    env: { ...process.env, LANGUAGE: options.language ?? 'en' },
  });
  const id = await browser.installExtension(options.extension);

  return {
    name: 'chromium',
    browser,
    extensionOrigin: `chrome-extension://${id}`,
    downloads,
    async openOwnPage(address) {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      return page;
    },
    async stopWorker(control: Page) {
      const workers = (): boolean =>
        browser.targets().some((target) => target.type() === 'service_worker' && target.url().includes(id));
      const session = await control.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await until('the worker to stop', async () => !workers());
      await session.detach();
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
