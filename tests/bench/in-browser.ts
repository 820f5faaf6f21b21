import puppeteer from 'puppeteer-core';
import { findBrowser } from '../demo/browsers';
import { scriptOf } from './in-page-script';
import type { Row } from './run';
import { SAMPLES } from './samples';

/** Runs before the measured ones, and measured runs of which the median counts. */
const WARM = 5;
const RUNS = 21;

interface Measured {
  readonly understanding: number;
  readonly first: number;
  readonly segmenter: number;
}

/** Understanding a thousand words in Chromium, as a share of a plain segmenter pass over them. */
export async function browserRows(): Promise<Row[]> {
  const script = await scriptOf('tests/bench/engine-in-page.ts', 'engine');
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium', console.error),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking', '--no-first-run'],
  });
  try {
    const rows: Row[] = [];
    for (const { language, text } of SAMPLES) {
      const page = await browser.newPage();
      await page.evaluate(await scriptOf(`src/content/readers/${language}.ts`, 'reader'));
      await page.evaluate(script);
      const call = `engine.measure(${JSON.stringify(language)}, ${JSON.stringify(text)}, ${WARM}, ${RUNS})`;
      const { understanding, first, segmenter } = (await page.evaluate(call)) as Measured;
      await page.close();
      rows.push({
        what: `${language}: understanding 1,000 words, median`,
        value: `${(understanding / segmenter).toFixed(2)} ×`,
        against: `of an Intl.Segmenter pass (${segmenter.toFixed(1)} ms); ${understanding.toFixed(1)} ms, budget 40 ms`,
      });
      rows.push({
        what: `${language}: the first time, before the compiler has warmed up`,
        value: `${(first / segmenter).toFixed(2)} ×`,
        against: `${first.toFixed(1)} ms in one task, budget 50 ms`,
      });
    }
    return rows;
  } finally {
    await browser.close();
  }
}
