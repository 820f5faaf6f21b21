import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../demo/browsers';

/** Works with a fresh Chromium, and closes it. */
export async function withChromium<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium', console.error),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking', '--no-first-run'],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
