import { markStyles } from '../../src/content/mark-styles';
import { markedPassages, marksOf } from '../../src/content/marks';
import type { ReaderScope } from '../../src/content/reader-scope';
import { inSlices, pageTurn } from '../../src/content/slices';
import { emptyView } from '../../src/core/pipeline';
import { markerLabels } from '../../src/languages/marker-labels';
import { profiles } from '../../src/languages/profiles';
import { detectArticle } from '../../src/page/detect';
import { highlightHost, paintMarks } from '../../src/page/highlight';
import { readInSteps } from '../../src/page/read';
import { followStretches } from './stretches';

/** Strictness of the default settings: the marks of the usual reader. */
const STRICTNESS = 0.5;

/** Milliseconds on one page, everything but the parsing for the first time in it. */
export interface PageTimes {
  /** The browser's own parsing of the same HTML, the median of three. */
  readonly parse: number;
  readonly detector: number;
  readonly article: boolean;
  /** Null where there is no reader of the page's language. */
  readonly annotator: {
    readonly reading: number;
    /** From the annotator's start to the painted marks, with the page's turns and without the worker's answer. */
    readonly all: number;
    readonly longest: number;
    readonly words: number;
  } | null;
}

/** Does to the open page what the extension does, up to the first marks. */
export async function timePage(html: string): Promise<PageTimes> {
  const parse = [0, 1, 2].map(() => timed(() => new DOMParser().parseFromString(html, 'text/html'))[1]);
  const [{ article: isArticle }, detector] = timed(() => detectArticle(document));
  const page = { parse: parse.sort((a, b) => a - b)[1] ?? 0, detector, article: isArticle };

  await pageTurn();
  const stretch = followStretches();
  const started = performance.now();
  const read = await inSlices(readInSteps(document, { profiles, markerLabels }), () => false);
  if (read === null) return { ...page, annotator: null };
  const { article, anchors } = read;
  const reading = performance.now() - started;
  const reader = (globalThis as typeof globalThis & ReaderScope).isnadReaders?.[article.language];
  if (!reader) return { ...page, annotator: null };
  await pageTurn();
  const extraction = await inSlices(reader(article), () => false);
  if (extraction === null) return { ...page, annotator: null };
  const longestBefore = stretch();
  const understood = performance.now() - started;

  // What the worker answers, without anything to compare with: its time is the store bench's.
  const view = emptyView(article, extraction, article.language);
  const [, marking] = timed(() => {
    const marks = marksOf(markedPassages(view, STRICTNESS), anchors);
    paintMarks(document, highlightHost(window), marks, markStyles('quiet', article.language), anchors.roots);
  });
  return {
    ...page,
    annotator: {
      reading,
      all: understood + marking,
      longest: Math.max(longestBefore, marking),
      words: article.text.split(/\s+/).length,
    },
  };
}

function timed<Result>(work: () => Result): [result: Result, milliseconds: number] {
  const started = performance.now();
  const result = work();
  return [result, performance.now() - started];
}
