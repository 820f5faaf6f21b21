/**
 * `npm run bench`: sizes against their budgets, and times as shares of a yardstick measured in the same run.
 * `npm run bench -- --pages`: the reader on saved article pages in Chromium instead (about two minutes).
 * `npm run bench -- --page-times`: what detector and annotator take on saved pages, beside the browser's own parsing.
 * `npm run bench -- --store 100000 1000000`: only the claim store, with so many claims.
 * `npm run bench -- --growth`: time on the worst hostile texts, from 1 kB to 1 MB (some minutes).
 */
import { engineRows } from './engine';
import { growthRows } from './growth';
import { browserRows } from './in-browser';
import { pageTimeRows } from './page-times';
import { pageRows } from './pages';
import { screenSizes, screenTimes } from './screens';
import { sizeRows } from './sizes';
import { storeRows } from './store/run';

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly value: string;
  /** Budget (PERFORMANCE.md), or what the value is a share of. */
  readonly against: string;
}

function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  const width = Math.max(...rows.map((row) => row.what.length));
  for (const row of rows) console.log(`  ${row.what.padEnd(width + 2)}${row.value.padStart(14)}   ${row.against}`);
}

const [only, ...sizes] = process.argv.slice(2);
if (only === '--pages') print('Reader in Chromium, saved article pages', await pageRows());
if (only === '--page-times') print('Saved and made pages in Chromium, each for the first time', await pageTimeRows());
if (only === '--growth') print('Understanding in Node, hostile texts', growthRows());
if (only === undefined) {
  print('Sizes (gzip), from dist/chrome', await sizeRows());
  print('Engine in Node, sample articles of the newsstand', await engineRows());
  print('Engine in Chromium, the same articles', await browserRows());
}
if (only === undefined || only === '--screens') {
  print('Screens (gzip), from dist/chrome', screenSizes());
  print('Screens in Chromium, from dist/demo-chrome', await screenTimes());
}
if (only === undefined || only === '--store') {
  for (const claims of sizes.length > 0 ? sizes.map(Number) : [10_000]) {
    print(`Claim store in Chromium, ${claims.toLocaleString('en')} claims (FlexSearch)`, await storeRows(claims));
  }
}
