import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import type { Row } from './run';

const BUILT = 'dist/chrome';

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;
const packed = (code: string | Buffer) => gzipSync(code, { level: 9 }).length;
const packedFile = (file: string) => packed(readFileSync(file));

/** Sizes of what each page and screen loads, beside the budgets of PERFORMANCE.md. */
export async function sizeRows(): Promise<Row[]> {
  if (!existsSync(BUILT)) return [{ what: `${BUILT} is not there`, value: '', against: 'run `npm run build` first' }];
  const annotator = packedFile(join(BUILT, 'src/content/annotator.js'));
  const data = await languageData();
  const chunks = readdirSync(join(BUILT, 'assets'));
  return [
    {
      what: 'detector, on every allowed page',
      value: kilobytes(packedFile(join(BUILT, 'src/content/detector.js'))),
      against: '≤ 5 kB',
    },
    { what: 'annotator, on articles only', value: kilobytes(annotator), against: '' },
    {
      what: 'card, at the first move of pointer or key',
      value: kilobytes(packedFile(join(BUILT, 'src/content/card.js'))),
      against: '',
    },
    { what: '  language data, packed alone', value: kilobytes(data), against: '' },
    { what: '  annotator without it', value: kilobytes(annotator - data), against: '≤ 60 kB' },
    ...chunks.map((chunk) => ({
      what: `assets/${chunk}`,
      value: kilobytes(packedFile(join(BUILT, 'assets', chunk))),
      against: '',
    })),
  ];
}

/** What the annotator carries of the languages, bundled and minified by itself. */
async function languageData(): Promise<number> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: ['src/languages/reading.ts', 'src/languages/profiles.ts'], formats: ['es'] },
      minify: true,
    },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[];
  const outputs = [result].flat().flatMap(({ output }) => output);
  return packed(outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('\n'));
}
