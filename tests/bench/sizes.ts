import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import type { Row } from './run';

const BUILT = 'dist/chrome';
const CONTENT = join(BUILT, 'src/content');
/** PERFORMANCE.md: the annotator without language data, in kB. */
const ANNOTATOR = '≤ 60 kB';

/** The annotator's language data: words of all languages, since a page is read before its language is known. */
const PAGE_WORDS = [
  ['words that tell languages apart', 'src/languages/profiles.ts'],
  ['labels of texts that are no plain reports', 'src/languages/marker-labels.ts'],
  ['phrases around a text that are not of it', 'src/page/promo-phrases.ts'],
] as const;

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;
const packed = (code: string | Buffer) => gzipSync(code, { level: 9 }).length;
const packedFile = (file: string) => packed(readFileSync(file));

/** Sizes of what each page and screen loads, beside the budgets of PERFORMANCE.md. */
export async function sizeRows(): Promise<Row[]> {
  if (!existsSync(BUILT)) return [{ what: `${BUILT} is not there`, value: '', against: 'run `npm run build` first' }];
  const script = (name: string) => packedFile(join(CONTENT, `${name}.js`));
  const row = (what: string, bytes: number, against = ''): Row => ({ what, value: kilobytes(bytes), against });
  const words = await Promise.all(PAGE_WORDS.map(([, file]) => packedModule(file)));
  const labels = script('labels');
  const rows = [
    row('detector, on every allowed page', script('detector'), '≤ 5 kB'),
    ...PAGE_WORDS.map(([what], at) => row(`  in every annotator: ${what}`, words[at] ?? 0)),
  ];
  for (const file of readdirSync(join(CONTENT, 'annotators'))) {
    const language = basename(file, '.js');
    const annotator = script(`annotators/${language}`);
    const data = await packedModule(`src/languages/${language}/reading.ts`);
    rows.push(
      row(`annotator with the reader of ${language}, on articles in it`, annotator),
      row('  of which language data', data + sum(words), 'words of this language, and of all for the page'),
      row('  without language data: until the first marks', annotator - data - sum(words), ANNOTATOR),
      row('  and in all, with the labels after them', annotator - data - sum(words) + labels, ANNOTATOR),
    );
  }
  rows.push(
    row('on a page that does not say its language: annotator', script('annotator')),
    ...readdirSync(join(CONTENT, 'readers')).map((file) =>
      row(`  then the reader of ${basename(file, '.js')}`, script(`readers/${basename(file, '.js')}`)),
    ),
    row('labels and flags, on every article after its first marks', labels),
    row('card and late parts, at the first move of pointer or key', script('card')),
  );
  for (const screen of ['popup', 'panel', 'options']) {
    rows.push(row(screen, sum(scriptsOf(join(BUILT, `src/ui/${screen}/index.html`)).map(packedFile))));
  }
  rows.push(row('worker', sum(scriptsOf(join(BUILT, 'service-worker-loader.js')).map(packedFile))));
  return rows;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Every script that a page or script of the build loads, itself left out. */
function scriptsOf(root: string): string[] {
  const assets = readdirSync(join(BUILT, 'assets')).filter((name) => name.endsWith('.js'));
  const reached = new Set<string>();
  function visit(file: string): void {
    const text = readFileSync(file, 'utf8');
    for (const name of assets) {
      const path = join(BUILT, 'assets', name);
      if (reached.has(path) || !text.includes(name)) continue;
      reached.add(path);
      visit(path);
    }
  }
  visit(root);
  return [...reached];
}

/** A module of ours with what it imports, bundled and minified by itself. */
async function packedModule(entry: string): Promise<number> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: [entry], formats: ['es'] }, minify: true },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[];
  const outputs = [result].flat().flatMap(({ output }) => output);
  return packed(outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('\n'));
}
