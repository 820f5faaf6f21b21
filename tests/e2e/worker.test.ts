import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsstand, startNewsstand } from '../demo/server';
import { startChromium } from './harness/chromium';
import { Driver, until } from './harness/driver';
import { startFirefox } from './harness/firefox';
import { browserNames, builtExtension, GECKO_ID, startBrowser } from './harness/start';

describe.each(browserNames)('a worker that is killed in %s', (name) => {
  let newsstand: Newsstand;
  let driver: Driver;
  beforeAll(async () => {
    newsstand = await startNewsstand();
    driver = await startBrowser(name);
  });
  afterAll(async () => {
    await driver?.close();
    await newsstand?.close();
  });

  it('wakes for the next article and compares it as before', async () => {
    const before = await driver.open(newsstand.address('denialEn'));
    const first = await before.ready();
    await before.close();
    await driver.stopWorker();
    const after = await driver.open(newsstand.address('denialEn'));
    const second = await after.ready();
    expect(second.view.stories).toEqual(first.view.stories);
    expect(second.view.searched).toEqual(first.view.searched);
    await after.close();
  });

  it('loses no setting', async () => {
    await driver.callWorker('changeSettings', { strictness: 0.7 });
    await driver.stopWorker();
    expect((await driver.callWorker('settings', null)).strictness).toBe(0.7);
  });

  it('installs the bundled packs whole although it is killed while it installs them', async () => {
    const extension = builtExtension(name);
    const engine =
      name === 'firefox'
        ? await startFirefox({ extension, geckoId: GECKO_ID, headless: true })
        : await startChromium({ extension, headless: true });
    const fresh = await Driver.start(engine);
    try {
      // Firefox unloads its event page only at rest; there the installation is merely left to itself.
      await fresh.stopWorker();
      // A message sent while the worker is going down reaches nobody; the next one wakes it.
      const packs = await until('the packs', () => fresh.callWorker('packs', null));
      const expected = await driver.callWorker('packs', null);
      expect(packs).toEqual(expected);
      expect(packs.some((pack) => pack.claims > 0)).toBe(true);
    } finally {
      await fresh.close();
    }
  });
});
