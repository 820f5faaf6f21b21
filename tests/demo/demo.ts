/**
 * `npm run demo`: the newsstand, and a browser with Isnad's demo flavour installed.
 * `npm run demo -- --headless --out DIR`: screenshots of marks, card and popup in DIR instead.
 */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../e2e/harness/chromium';
import { Driver } from '../e2e/harness/driver';
import { startFirefox } from '../e2e/harness/firefox';
import { builtExtension, GECKO_ID } from '../e2e/harness/start';
import { BrowserMissing } from './browsers';
import { frontHost } from './catalogue';
import { takeScreenshots } from './screenshots';
import { type Newsstand, startNewsstand } from './server';

const USAGE = `npm run demo -- [options]
  --headless       take screenshots instead of opening a window
  --out DIR        where the screenshots go (default: out/screenshots)
  --lang ar|en     interface language of the window (default: the browser's)
  --firefox        Firefox instead of Chromium, for the window (needs npm run build:demo)
  --port N         port of the newsstand (default: any free one)`;

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    out: { type: 'string', default: 'out/screenshots' },
    lang: { type: 'string' },
    firefox: { type: 'boolean', default: false },
    port: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  },
});

async function shoot(newsstand: Newsstand): Promise<void> {
  const folder = resolve(values.out);
  await mkdir(folder, { recursive: true });
  const driver = await Driver.start(
    await startChromium({ extension: builtExtension('chromium'), headless: true, width: 1200, height: 860 }),
  );
  try {
    for (const file of await takeScreenshots(driver, newsstand, folder)) console.log(file);
  } finally {
    await driver.close();
  }
}

async function show(newsstand: Newsstand): Promise<void> {
  const browser = values.firefox ? 'firefox' : 'chromium';
  const extension = builtExtension(browser);
  const language = values.lang ?? 'en';
  const engine = values.firefox
    ? await startFirefox({ extension, geckoId: GECKO_ID, headless: false })
    : await startChromium({ extension, headless: false, language });
  const driver = await Driver.start(engine);
  if (values.lang === 'ar' || values.lang === 'en') {
    await driver.callWorker('changeSettings', { language: values.lang });
  }
  await engine.browser
    .newPage()
    .then((page) => page.goto(`${newsstand.origin(frontHost)}/`))
    .then(() => driver.control.close());
  console.log(`The newsstand: ${newsstand.origin(frontHost)}/`);
  console.log('Open an article; rest the pointer on a mark; click the Isnad icon. Ctrl-C ends the demo.');
  const ended = new Promise<void>((done) => {
    engine.browser.once('disconnected', () => done());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  await ended;
  await driver.close().catch(() => undefined);
}

async function main(): Promise<void> {
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const windowless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (!values.headless && windowless) {
    console.error('There is no display here to open a window on. For screenshots instead:');
    console.error('  npm run demo -- --headless --out DIR');
    process.exitCode = 1;
    return;
  }
  const newsstand = await startNewsstand(Number(values.port));
  try {
    await (values.headless ? shoot(newsstand) : show(newsstand));
  } finally {
    await newsstand.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof BrowserMissing ? error.message : error);
  process.exitCode = 1;
});
