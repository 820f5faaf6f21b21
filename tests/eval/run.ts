/**
 * `npm run eval -- [--data DIR] [--split dev|test|train] [--set NAME]… [--out DIR2] [--peers] [--errors]`: runs the engine that ships over
 * every data set found in DIR, writes `DIR2/<set>.jsonl` in the sets' prediction format, scores it with the scorers
 * beside DIR and prints one table. Gold fields are read by the scorers only. `--peers` adds the libraries for reading
 * pages, each by itself, on the same rows. `--errors` tells for each set of attributions the kinds of error met most
 * often, with an example of each.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { attributionErrors } from './attribution-errors';
import { MARKS } from './marks';
import { SETS } from './sets';

/** Scorers of sets whose rows are attributions. */
const ATTRIBUTED: ReadonlySet<string> = new Set(['isnad.mjs', 'attribution.mjs']);

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench/data' },
    split: { type: 'string', default: 'dev' },
    set: { type: 'string', multiple: true },
    out: { type: 'string', default: 'out/eval' },
    peers: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});
const data = resolve(options.data);
const out = resolve(options.out);
const scorers = resolve(data, '../score');

if (!existsSync(data)) {
  console.log(`No data at ${data}. Give the folder of the data sets with --data DIR.`);
  process.exit(options.data === '../shared/bench/data' ? 0 : 1);
}
mkdirSync(out, { recursive: true });

interface Row {
  readonly set: string;
  /** Another system than Isnad's own engine. */
  readonly peer?: string;
  readonly figure: string;
  readonly value: string;
}
const rows: Row[] = [];
const errors: string[] = [];

for (const [name, set] of Object.entries(SETS)) {
  if (options.set && !options.set.includes(name) && !options.set.includes(set.folder)) continue;
  const gold = join(data, set.folder, set.goldFile ?? `${set.goldPrefix ?? ''}${options.split}.jsonl`);
  if (!existsSync(gold)) continue;
  const started = performance.now();
  const predictions = await set.predict(gold, join(data, set.folder), options.split, data);
  const file = join(out, `${name}.jsonl`);
  writeFileSync(file, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(`${name}: ${predictions.length} predictions in ${file} (${seconds} s)`);
  for (const [figure, value] of set.scorer ? score(set.scorer, gold, file) : (set.figures?.(predictions, gold) ?? [])) {
    rows.push({ set: name, figure, value });
  }
  if (options.errors && ATTRIBUTED.has(set.scorer?.[0] ?? '')) {
    for (const { language, kind, count, example } of attributionErrors(gold, file))
      errors.push(`${name}  ${language}  ${String(count).padStart(4)}  ${kind}  |  ${example}`);
  }
  for (const [peer, predict] of options.peers ? Object.entries(set.peers ?? {}) : []) {
    const own = join(out, `${name}-${peer}.jsonl`);
    writeFileSync(own, (await predict(gold, data)).map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));
    for (const [figure, value] of score(set.scorer ?? [], gold, own)) rows.push({ set: name, peer, figure, value });
  }
}

const unknown = readdirSync(data).filter((folder) => !Object.values(SETS).some((set) => set.folder === folder));
if (unknown.length > 0) console.error(`not read (no such set): ${unknown.join(', ')}`);
print(rows);
for (const line of errors) console.log(line);

/** Runs a scorer and flattens its lines, `name<TAB>p=.. r=.. f1=..`, to one figure each. */
function score(scorer: readonly string[], gold: string, predictions: string): [string, string][] {
  const [name = '', ...flags] = scorer;
  const script = join(scorers, name);
  if (!existsSync(script)) return [];
  const output = execFileSync(process.execPath, [script, gold, predictions, ...flags], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return output.split('\n').flatMap((line): [string, string][] => {
    const [figure = '', value = ''] = line.split('\t');
    if (value === '') return figure.startsWith('--') ? [[figure, '']] : [];
    if (!value.includes('=')) return [[figure, value]];
    return value.split(' ').map((part): [string, string] => {
      const [key = '', number = ''] = part.split('=');
      return [`${figure} ${key}`, number];
    });
  });
}

function print(table: readonly Row[]): void {
  const shown = table.filter((row) => SETS[row.set]?.show.some((pattern) => pattern.test(row.figure)));
  const width = Math.max(10, ...shown.map((row) => row.figure.length));
  console.log(
    `${'set'.padEnd(21)}${'figure'.padEnd(width + 2)}${'value'.padStart(9)}${'mark'.padStart(8)}${'aim'.padStart(8)}`,
  );
  for (const row of shown) {
    const [mark, aim] = (row.peer === undefined ? MARKS[`${row.set} ${row.figure}`] : undefined) ?? ['', ''];
    const name = row.peer === undefined ? row.set : `${row.set} ${row.peer}`;
    console.log(
      `${name.padEnd(21)}${row.figure.padEnd(width + 2)}${row.value.padStart(9)}${mark.padStart(8)}${aim.padStart(8)}`,
    );
  }
}
