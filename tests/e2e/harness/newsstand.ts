import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../demo/browsers';
import { type ExtraPages, type Newsstand, startNewsstand } from '../../demo/server';
import type { Driver, Tab } from './driver';
import { startBrowser } from './start';

/** A browser with the extension and pages of the test's own beside it. */
interface Stand {
  readonly driver: Driver;
  /** Opens a page of the stand's host by its path. */
  open(path: string): Promise<Tab>;
}

/** Starts a browser and a newsstand with more pages before the tests of a `describe`, and closes both after them. */
export function openStand(name: BrowserName, host: string, pages: ExtraPages): Stand {
  let driver: Driver;
  let newsstand: Newsstand;
  beforeAll(async () => {
    newsstand = await startNewsstand(0, pages);
    driver = await startBrowser(name);
  });
  afterAll(async () => {
    await driver?.close();
    await newsstand?.close();
  });
  return {
    get driver() {
      return driver;
    },
    open: (path) => driver.open(`${newsstand.origin(host)}${path}`),
  };
}
