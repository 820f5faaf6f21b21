import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../demo/browsers';
import { startChromium } from './chromium';
import { Driver } from './driver';
import { startFirefox } from './firefox';

export const GECKO_ID = 'isnad@isnad.example';

/** Browsers that every end-to-end test runs in; `E2E_BROWSER=firefox` keeps to one while writing tests. */
export const browserNames: readonly BrowserName[] = (['chromium', 'firefox'] as const).filter(
  (name) => !process.env.E2E_BROWSER || process.env.E2E_BROWSER === name,
);

/** Where the demo flavours were built; `E2E_DIST` names another folder, to test beside a build in use. */
const BUILT = process.env.E2E_DIST ?? fileURLToPath(new URL('../../../dist', import.meta.url));

/** Folder of the built demo flavour. */
export function builtExtension(browser: BrowserName): string {
  const folder = join(BUILT, `demo-${browser === 'firefox' ? 'firefox' : 'chrome'}`);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run npm run build:demo first`);
  return folder;
}

/** A headless browser with the extension's demo flavour, installed afresh; its bundled packs are in the store. */
export async function startBrowser(browser: BrowserName): Promise<Driver> {
  const extension = builtExtension(browser);
  const engine =
    browser === 'firefox'
      ? await startFirefox({ extension, geckoId: GECKO_ID, headless: true })
      : await startChromium({ extension, headless: true });
  const driver = await Driver.start(engine);
  await driver.callWorker('packs', null);
  return driver;
}
