import type { ReaderScope } from '../../src/content/reader-scope';
import { articleFromText } from '../../src/core/article/article';
import { finish } from '../../src/core/text/steps';

/** Times in milliseconds of understanding the first thousand words of a text, and of segmenting them. */
export function measure(language: string, text: string, warm: number, runs: number) {
  const words = text.split(/(?<=\s)/u);
  const thousand = Array.from({ length: 1000 }, (_, i) => words[i % words.length]).join('');
  const article = articleFromText({ text: thousand, language, published: '2024-12-08' });
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const times = (work: () => unknown, from: number): number[] =>
    Array.from({ length: runs - from }, () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    });
  const reader = (globalThis as typeof globalThis & ReaderScope).isnadReaders?.[language];
  if (!reader) throw new Error(`no reader of ${language}`);
  const understand = () => finish(reader(article));
  const [first = 0] = times(understand, runs - 1);
  const median = (work: () => unknown) => {
    for (let i = 0; i < warm; i++) work();
    return times(work, 0).sort((a, b) => a - b)[runs >> 1] ?? 0;
  };
  return {
    first,
    understanding: median(understand),
    segmenter: median(() => [...segmenter.segment(thousand)].length),
  };
}
