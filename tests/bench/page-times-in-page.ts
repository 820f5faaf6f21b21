import { markStyles } from '../../src/content/mark-styles';
import { type MarkedPassage, markedPassages, marksOf, statedPassages } from '../../src/content/marks';
import type { ReaderScope } from '../../src/content/reader-scope';
import { inSlices, pageTurn } from '../../src/content/slices';
import { emptyView } from '../../src/core/pipeline';
import type { Steps } from '../../src/core/text/steps';
import { markerLabels } from '../../src/languages/marker-labels';
import { profiles } from '../../src/languages/profiles';
import { detectArticle } from '../../src/page/detect';
import { highlightHost, paintMarks } from '../../src/page/highlight';
import { readInSteps } from '../../src/page/read';
import { followStretches } from './stretches';

/** Strictness of the default settings: the marks of the usual reader. */
const STRICTNESS = 0.5;
/** The same HTML is parsed again until so much time has gone, in milliseconds: one parsing is shorter than the clock's tick. */
const PARSING = 20;

/** What the annotator does one after the other. */
export type Stage = 'reading' | 'statements' | 'first marks' | 'labels' | 'marks';

/** Milliseconds on one page, everything but the parsing for the first time in it. */
export interface PageTimes {
  /** The browser's own parsing of the same HTML. */
  readonly parse: number;
  readonly detector: number;
  readonly article: boolean;
  /** ISO 639-1 as read. */
  readonly language: string;
  readonly words: number;
  readonly reading: number;
  /** From the annotator's start to the painted first marks, with the page's turns; null without a reader of the language. */
  readonly firstMarks: number | null;
  /** The longest task of each stage. */
  readonly longest: Partial<Record<Stage, number>>;
}

/** Does to the open page what the extension does, without its worker. */
export async function timePage(html: string): Promise<PageTimes> {
  const parse = parsing(html);
  const [{ article: isArticle }, detector] = timed(() => detectArticle(document));
  await pageTurn();
  const stretch = followStretches();
  const longest: Partial<Record<Stage, number>> = {};
  const started = performance.now();
  const take = async <Result>(stage: Stage, steps: Steps<Result>): Promise<Result> => {
    const result = await inSlices(steps, () => false);
    longest[stage] = stretch();
    if (result === null) throw new Error(`${stage} gave nothing`);
    return result;
  };
  const { article, anchors } = await take('reading', readInSteps(document, { profiles, markerLabels }));
  const reading = performance.now() - started;
  const { language } = article;
  const page = { parse, detector, article: isArticle, language, words: article.text.split(/\s+/).length, reading };

  const scope = globalThis as typeof globalThis & ReaderScope;
  const findStatements = scope.isnadReaders?.[language];
  const withLabels = scope.isnadLabels;
  if (!findStatements || !withLabels) return { ...page, firstMarks: null, longest };
  const paint = async (stage: Stage, passages: readonly MarkedPassage[]) => {
    const marks = await inSlices(marksOf(passages, anchors), () => false);
    paintMarks(document, highlightHost(window), marks ?? [], markStyles('quiet', language), anchors.roots);
    longest[stage] = stretch();
  };
  await pageTurn();
  const understood = await take('statements', findStatements(article));
  await paint('first marks', understood.statements.flatMap(statedPassages));
  const firstMarks = performance.now() - started;
  await pageTurn();
  const extraction = await take('labels', withLabels(understood));
  await pageTurn();
  // What the worker answers, without anything to compare with: its time is the store bench's.
  const view = emptyView(article, extraction, language);
  stretch();
  await paint('marks', markedPassages(view, STRICTNESS));
  return { ...page, firstMarks, longest };
}

function parsing(html: string): number {
  const started = performance.now();
  let times = 0;
  while (performance.now() - started < PARSING) {
    new DOMParser().parseFromString(html, 'text/html');
    times++;
  }
  return (performance.now() - started) / times;
}

function timed<Result>(work: () => Result): [result: Result, milliseconds: number] {
  const started = performance.now();
  const result = work();
  return [result, performance.now() - started];
}
