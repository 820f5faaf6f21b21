import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Stage } from '../screens/stage';
import { fileOf, SCREEN_STATES } from '../screens/states';
import type { Row } from './run';

const BUILT = 'dist/chrome';
const SCREENS = ['popup', 'panel', 'options', 'welcome'] as const;
/** Measured runs, of which the median counts; popup and yardstick take turns. */
const RUNS = 15;

const packed = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;

/** What each screen loads, scripts and styles with all that they import. */
export function screenSizes(): Row[] {
  if (!existsSync(BUILT)) return [];
  return SCREENS.map((screen) => {
    const files = loadedBy(`src/ui/${screen}/index.html`);
    const sum = (ending: string) =>
      files.filter((file) => file.endsWith(ending)).reduce((total, file) => total + packed(join(BUILT, file)), 0);
    return {
      what: screen,
      value: kilobytes(sum('.js') + sum('.css')),
      against: `of it styles ${kilobytes(sum('.css'))}`,
    };
  });
}

function loadedBy(page: string): string[] {
  const html = readFileSync(join(BUILT, page), 'utf8');
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const imports = readFileSync(join(BUILT, file), 'utf8').matchAll(
      /(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/gu,
    );
    for (const [, path = ''] of imports) add(join(dirname(file), path));
  };
  for (const [, path = ''] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/gu)) add(path);
  return [...found];
}

/** A page that draws one heading with Preact and does nothing else. */
const YARDSTICK = {
  'yardstick.html':
    '<!doctype html><div id="root"></div><script type="module">import { h, render } from "/preact.js"; render(h("h1", { class: "headline" }, "x"), document.getElementById("root"))</script>',
  'preact.js': readFileSync('node_modules/preact/dist/preact.mjs', 'utf8'),
};

/** Sets `shownAt` when the heading is there, in milliseconds since the page began to load. */
const WATCH = `new MutationObserver((_, observer) => {
  if (!document.querySelector('h1.headline')) return;
  observer.disconnect();
  globalThis.shownAt = performance.now();
}).observe(document, { childList: true, subtree: true })`;

/** From the popup's script being there to its content, in Chromium, as a share of an empty Preact page's time. */
export async function screenTimes(): Promise<Row[]> {
  const state = SCREEN_STATES.find(({ screen, name }) => screen === 'popup' && name === 'dispute');
  if (!state) throw new Error('no such state');
  const stage = await Stage.open([], YARDSTICK);
  try {
    const answers = await state.answers('en');
    const look = { language: 'en', theme: 'light', width: 400, height: 600 } as const;
    const time = async (file: string) => {
      const page = await stage.show(file, answers, look, 'h1.headline', WATCH);
      const taken = (await page.evaluate(
        `shownAt - Math.max(...performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).map(({ responseEnd }) => responseEnd))`,
      )) as number;
      await page.close();
      return taken;
    };
    const popup: number[] = [];
    const empty: number[] = [];
    for (let run = -2; run < RUNS; run++) {
      const [own, other] = [await time(fileOf(state)), await time('yardstick.html')];
      if (run < 0) continue;
      popup.push(own);
      empty.push(other);
    }
    const [own, other] = [median(popup), median(empty)];
    return [
      {
        what: 'popup on the demo article: script there to content',
        value: `${(own / other).toFixed(1)} ×`,
        against: `of an empty Preact page (${other.toFixed(1)} ms); ${own.toFixed(1)} ms, budget 100 ms, the worker's answers at hand`,
      },
    ];
  } finally {
    await stage.close();
  }
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
