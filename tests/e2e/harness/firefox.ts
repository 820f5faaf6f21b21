import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../demo/browsers';
import { type Engine, until } from './driver';

interface FirefoxOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** The extension's id in its manifest. */
  readonly geckoId: string;
  readonly headless: boolean;
}

// Firefox gives every installation a random host; the tests need to know it.
const HOST = '8f6a7c1e-3b0d-4b53-9a55-1f2f0c6c7d10';

/** Milliseconds of rest after which the event page is unloaded. */
const IDLE = 1000;

/** Firefox with the extension installed as temporary add-on, in a fresh profile that is deleted on close. */
export async function startFirefox(options: FirefoxOptions): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-firefox-'));
  const downloads = join(folder, 'downloads');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox', console.error),
    headless: options.headless,
    args: ['--remote-allow-system-access'],
    // The demo's Ctrl-C cleans up after itself; a test that is stopped must not leave its browser behind.
    handleSIGINT: options.headless,
    handleSIGTERM: options.headless,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [options.geckoId]: HOST }),
      'extensions.background.idle.timeout': IDLE,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.helperApps.neverAsk.saveToDisk': 'text/markdown,application/json,text/plain',
      // Nobody is there to answer the browser's own question for a site.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'en',
    },
  });
  await browser.installExtension(options.extension);

  return {
    name: 'firefox',
    browser,
    extensionOrigin: `moz-extension://${HOST}`,
    downloads,
    async openOwnPage(address) {
      const page = await browser.newPage();
      // The promise of a visit to an extension's page never settles.
      void page.goto(address).catch(() => undefined);
      await until(`the page ${address}`, () =>
        page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address),
      );
      return page;
    },
    async stopWorker(control: Page) {
      await control.evaluate('void (chrome.extension.getBackgroundPage() ?? {})');
      await until(
        'the event page to be unloaded',
        () => control.evaluate('chrome.extension.getBackgroundPage() === null') as Promise<boolean>,
        20 * IDLE,
      );
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
