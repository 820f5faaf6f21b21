import type { Labeller, ReaderScope } from '../../src/content/reader-scope';
import { inSlices } from '../../src/content/slices';
import { articleFromText } from '../../src/core/article/article';
import type { Understood } from '../../src/core/statements/understood';
import { finish, type Steps } from '../../src/core/text/steps';
import { followStretches } from './stretches';

function prepared(language: string, text: string) {
  const words = text.split(/(?<=\s)/u);
  const thousand = Array.from({ length: 1000 }, (_, i) => words[i % words.length]).join('');
  const article = articleFromText({ text: thousand, language, published: '2024-12-08' });
  const scope = globalThis as typeof globalThis & ReaderScope;
  const findStatements = scope.isnadReaders?.[language];
  const withLabels = scope.isnadLabels;

  if (!findStatements || !withLabels) throw new Error(`no reader of ${language}`);
  const understand = () => bothHalves(findStatements(article), withLabels);
  return { thousand, understand };
}

function* bothHalves(statements: Steps<Understood>, withLabels: Labeller) {
  return yield* withLabels(yield* statements);
}

/** Milliseconds that work takes once the compiler has warmed up, the median of some runs. */
function median(work: () => unknown, warm: number, runs: number): number {
  const times: number[] = [];
  for (let run = -warm; run < runs; run++) {
    const started = performance.now();
    work();
    if (run >= 0) times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

/** Times in milliseconds of understanding the first thousand words of a text, and of segmenting them. */
export function measure(language: string, text: string, warm: number, runs: number) {
  const { thousand, understand } = prepared(language, text);
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return {
    understanding: median(() => finish(understand()), warm, runs),
    segmenter: median(() => [...segmenter.segment(thousand)].length, warm, runs),
  };
}

/**
 * The very first understanding of a thousand words in this page, in slices as the annotator does it. In milliseconds: all
 * of it with the page's turns, the longest stretch without a turn, and the longest step, which no slice can cut.
 */
export async function first(language: string, text: string) {
  const { understand } = prepared(language, text);
  const stretch = followStretches();
  const started = performance.now();
  let longestStep = 0;
  function* timed<Result>(steps: Steps<Result>): Steps<Result> {
    for (;;) {
      const before = performance.now();
      const step = steps.next();
      longestStep = Math.max(longestStep, performance.now() - before);
      if (step.done) return step.value;
      yield;
    }
  }
  await inSlices(timed(understand()), () => false);
  return { all: performance.now() - started, longest: stretch(), longestStep };
}
