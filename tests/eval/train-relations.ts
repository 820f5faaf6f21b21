/**
 * Trains the pair classifier on Arabic headline pairs (ans3, Apache 2.0, marked w in the bench's README) and prints macro
 * F1 and the precision of contradictions over the threshold, on train and dev.
 * Run: npx tsx tests/eval/train-relations.ts [data directory] [--write]
 * Only with `--write` the weights go into src/core/relations/weights.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { namedInputs, PAIR_CLASSES } from '../../src/core/relations/classify-pair';
import { conceptFacts } from '../../src/core/relations/compare';
import { pairFeatures } from '../../src/core/relations/pair-features';
import { readProposition } from '../../src/core/relations/proposition';
import { packs } from '../../src/languages';

interface Example {
  readonly inputs: readonly (readonly [feature: number, value: number])[];
  readonly label: number;
}
type Weights = Float64Array[];

const LABELS: Readonly<Record<string, number>> = { corroborates: 0, contradicts: 1, unrelated: 2 };
/** Concepts and pairs of them that occur less often say nothing that would hold elsewhere. */
const LEAST = 4;
const RIDGE = 0.001;
const STEPS = 600;
const STEP = 0.03;

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const data = positionals[0] ?? '../shared/bench/data';
const train = read('train');
const names = vocabulary(train);
const index = new Map(names.map((name, i) => [name, i]));
const examples = train.map(toExample);
const weights = trained(examples, names.length);
report('train', examples, weights);
report('dev', read('dev').map(toExample), weights);
if (values.write) writeWeights();

function read(split: string): { inputs: Map<string, number>; label: number }[] {
  const facts = conceptFacts(packs);
  const pack = packs.find(({ code }) => code === 'ar');
  return readFileSync(`${data}/ans3/${split}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { claim, text, label } = JSON.parse(line) as { claim: string; text: string; label: string };
      const [a, b] = [readProposition(claim, 'ar', pack), readProposition(text, 'ar', pack)];
      return { inputs: namedInputs(pairFeatures(a, b, facts)), label: LABELS[label] ?? 2 };
    });
}

function vocabulary(rows: ReturnType<typeof read>): string[] {
  const counts = new Map<string, number>();
  for (const { inputs } of rows) for (const name of inputs.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([name, count]) => count >= LEAST || !/[~|]/.test(name)).map(([name]) => name);
}

function toExample({ inputs, label }: { inputs: Map<string, number>; label: number }): Example {
  return {
    inputs: [...inputs].flatMap(([name, value]) => (index.has(name) ? [[index.get(name) ?? 0, value] as const] : [])),
    label,
  };
}

function probabilities({ inputs }: Example, current: Weights): number[] {
  const sums = [0, 0, 0];
  for (const [feature, value] of inputs)
    for (let c = 0; c < 3; c++) sums[c] = (sums[c] ?? 0) + value * (current[c]?.[feature] ?? 0);
  const highest = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - highest));
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / total);
}

/** Full-batch Adam on the cross-entropy with an L2 penalty; from zero, so the same data gives the same weights. */
function trained(rows: readonly Example[], size: number): Weights {
  const zeros = () => [0, 1, 2].map(() => new Float64Array(size));
  const [current, mean, spread] = [zeros(), zeros(), zeros()];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = zeros();
    for (const row of rows) {
      probabilities(row, current).forEach((p, c) => {
        const error = (p - (row.label === c ? 1 : 0)) / rows.length;
        const own = gradient[c] as Float64Array;
        for (const [feature, value] of row.inputs) own[feature] = (own[feature] ?? 0) + error * value;
      });
    }
    for (let c = 0; c < 3; c++) {
      const [w, g, m, v] = [current[c], gradient[c], mean[c], spread[c]] as [
        Float64Array,
        Float64Array,
        Float64Array,
        Float64Array,
      ];
      for (let i = 0; i < size; i++) {
        const slope = (g[i] ?? 0) + RIDGE * (w[i] ?? 0);
        m[i] = 0.9 * (m[i] ?? 0) + 0.1 * slope;
        v[i] = 0.999 * (v[i] ?? 0) + 0.001 * slope * slope;
        w[i] =
          (w[i] ?? 0) -
          (STEP * ((m[i] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((v[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
      }
    }
  }
  return current;
}

function report(name: string, rows: readonly Example[], current: Weights): void {
  const predicted = rows.map((row) => {
    const p = probabilities(row, current);
    return { label: row.label, best: p.indexOf(Math.max(...p)), contradicts: p[1] ?? 0 };
  });
  const f1 = [0, 1, 2].map((c) => {
    const hit = predicted.filter(({ label, best }) => label === c && best === c).length;
    const [said, is] = [
      predicted.filter(({ best }) => best === c).length,
      predicted.filter(({ label }) => label === c).length,
    ];
    return (2 * hit) / (said + is);
  });
  console.log(
    `${name}: macro F1 ${(f1.reduce((a, b) => a + b) / 3).toFixed(4)}  ${PAIR_CLASSES.map((c, i) => `${c} ${f1[i]?.toFixed(3)}`).join('  ')}`,
  );
  for (const threshold of [0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9]) {
    const shown = predicted.filter(({ contradicts }) => contradicts >= threshold);
    const right = shown.filter(({ label }) => label === 1).length;
    console.log(
      `  contradicts at ${threshold}: precision ${(right / shown.length).toFixed(3)}, ${right} of ${predicted.filter(({ label }) => label === 1).length} found`,
    );
  }
}

function writeWeights(): void {
  const rows = names.flatMap((name, i) => {
    const values = weights.map((w) => Math.round((w[i] ?? 0) * 100) / 100);
    return values.some((value) => Math.abs(value) >= 0.05)
      ? [`  '${name.replaceAll("'", "\\'")}': [${values.join(', ')}],`]
      : [];
  });
  writeFileSync(
    new URL('../../src/core/relations/weights.ts', import.meta.url),
    `// Generated by tests/eval/train-relations.ts from ans3 (train); do not edit. Over 400 lines: one for each weight.\n\n/** What each input of the pair classifier says for \`same\`, \`contradicts\` and \`unrelated\`, in this order. */\nexport const WEIGHTS: Readonly<Record<string, readonly [number, number, number]>> = {\n${rows.sort().join('\n')}\n};\n`,
  );
}
