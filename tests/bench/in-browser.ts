import { withChromium } from './chromium';
import { scriptOf } from './in-page-script';
import type { Row } from './run';
import { SAMPLES } from './samples';

/** Runs before the measured ones, and measured runs of which the median counts. */
const WARM = 5;
const RUNS = 21;
/** Fresh browsers for the first understanding of a page, of which the median counts. */
const FRESH = 5;

interface Warm {
  readonly understanding: number;
  readonly segmenter: number;
}

interface First {
  readonly all: number;
  readonly longest: number;
  readonly longestStep: number;
}

/**
 * Understanding a thousand words in Chromium: warm, as a share of a plain segmenter pass over them; and the first time in
 * a fresh browser, where nothing is compiled and no index is built yet.
 */
export async function browserRows(): Promise<Row[]> {
  const script = await scriptOf('tests/bench/engine-in-page.ts', 'engine');
  const rows: Row[] = [];
  for (const { language, text } of SAMPLES) {
    const reader = await scriptOf(`src/content/readers/${language}.ts`, 'reader');
    const labels = await scriptOf('src/content/labels.ts', 'labels');
    const call = (name: string, ...more: number[]) =>
      `engine.${name}(${[JSON.stringify(language), JSON.stringify(text), ...more].join(',')})`;
    const inPage = <Result>(code: string) =>
      withChromium(async (browser) => {
        const page = await browser.newPage();
        await page.evaluate(reader);
        await page.evaluate(labels);
        await page.evaluate(script);
        return (await page.evaluate(code)) as Result;
      });
    const { understanding, segmenter } = await inPage<Warm>(call('measure', WARM, RUNS));
    const firsts: First[] = [];
    for (let run = 0; run < FRESH; run++) firsts.push(await inPage<First>(call('first')));
    const median = (name: keyof First) => firsts.map((one) => one[name]).sort((a, b) => a - b)[FRESH >> 1] ?? 0;
    rows.push(
      {
        what: `${language}: understanding 1,000 words, median`,
        value: `${(understanding / segmenter).toFixed(2)} ×`,
        against: `of an Intl.Segmenter pass (${segmenter.toFixed(1)} ms); ${understanding.toFixed(1)} ms, budget 40 ms`,
      },
      {
        what: `${language}: the first time in a fresh browser, in slices`,
        value: `${median('all').toFixed(0)} ms`,
        against: 'in all, of 150 ms until the first annotation',
      },
      {
        what: `${language}: its longest task`,
        value: `${median('longest').toFixed(1)} ms`,
        against: `≤ 50 ms; its longest step ${median('longestStep').toFixed(1)} ms`,
      },
    );
  }
  return rows;
}
