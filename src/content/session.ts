import type { Article } from '../core/article/article';
import { withoutPack } from '../core/statements/altered';
import type { Extraction } from '../core/statements/statement';
import type { Understood } from '../core/statements/understood';
import { textOf } from '../core/text/span';
import type { ArticleView, Note } from '../core/views/view';
import { markerLabels } from '../languages/marker-labels';
import { profiles } from '../languages/profiles';
import { askWorker, callWorker } from '../messages/client';
import { defaultSettings, type PageCalls, type PageState, type Settings } from '../messages/protocol';
import { CallFailure, serve } from '../messages/serve';
import { rangesOf, spanOf } from '../page/anchor';
import { highlightHost, type PaintedMarks, paintMarks } from '../page/highlight';
import { type PageReading, readInSteps } from '../page/read';
import { type PageChange, watchCovered, watchPage } from '../page/watch';
import { shadowRootOf } from '../platform/shadow-roots';
import { quoteOf } from '../ui/components/passage';
import { relationsByStatement, standingOf } from '../ui/marks';
import { lateParts, lazyCard } from './lazy-card';
import { markStyles } from './mark-styles';
import { type MarkedPassage, markedPassages, marksOf, statedPassages } from './marks';
import { PageNotices } from './page-notices';
import { type Passage, passagesOf } from './passages';
import { followPointer } from './pointer';
import { labeller, readerOf } from './reader-scope';
import { inSlices, pageTurn } from './slices';

/** Texts beyond this many characters are analysed up to here, and the reader is told. */
const LONGEST_TEXT = 400_000;

/** Characters of a passage by which a screen reader names its stop. */
const STOP_TEXT = 120;

/** Time that a smooth scroll is given before the card is placed, in milliseconds. */
const SCROLL_TIME = 500;

/** One page's annotator, for as long as the page lives. */
export interface Session {
  /** Reads the page again, as on a second injection. */
  readAgain(): void;
}

interface Reading {
  readonly page: PageReading;
  readonly view: ArticleView;
  readonly passages: readonly Passage[];
}

/** Reads the open page, shows what it says about its sources, and answers the popup's calls. */
export function startSession(): Session {
  let state: PageState = { status: 'reading' };
  let settings: Settings = defaultSettings;
  let reading: Reading | null = null;
  let notes: readonly Note[] = [];
  let marksOn = true;
  let painted: PaintedMarks | null = null;
  let paintings = 0;
  let shownMark: PaintedMarks | null = null;
  let latest = 0;
  let toldState: PageState | null = null;
  let revision = 0;
  let steppedTo = '';
  const notices = new PageNotices();

  const loadCard = async () => (await askWorker('loadCard', null)).ok;
  const late = lateParts(loadCard);
  const card = lazyCard(document, () => void readNotes(), late);
  const pointer = followPointer(document, {
    reading: () => (reading && marksOn ? { anchors: reading.page.anchors, passages: reading.passages } : null),
    open: (passage, boxes) => openCard(passage, boxes, false),
    close: () => card.hide(),
    isOpen: (passage) => card.open?.key === passage.key,
    owns: (node) => card.owns(node),
  });
  card.onPointer((inside) => (inside ? pointer.keep() : pointer.release()));

  /** @param asked read whatever the page is: it was found to be an article, or the reader wants it */
  async function read(asked: boolean): Promise<void> {
    const turn = ++latest;
    const stale = () => turn !== latest;
    if (!asked) {
      const isArticle = (await late())?.detectArticle(document).article === true;
      if (stale()) return;
      if (!isArticle) {
        leave('not-article');
        return;
      }
    }
    const choice = askWorker('settings', null);
    const steps = readInSteps(document, { profiles, markerLabels, shadowRootOf, url: location.href });
    const page = await inSlices(steps, stale);
    if (page === null) return;
    pointer.listen();
    watch.alsoIn(page.anchors.roots);
    if (page.notes.includes('no-text')) {
      leave(page.notes.join(', '));
      return;
    }
    if (reading?.page.article.text === page.article.text) {
      // The words are the same but their nodes may be new: marks go where the words are now. A page that changes only its
      // address, as those do that append the next article, still shows the one that was opened.
      reading = { ...reading, page: { ...page, article: reading.page.article } };
      await paint();
      return;
    }
    // Another article: nothing that was shown of the one before may stand beside it, whatever comes of reading it.
    if (reading && reading.page.article.url !== page.article.url) {
      clear();
      state = { status: 'reading' };
    }
    await pageTurn();
    if (stale()) return;
    const understood = await understand(page, stale);
    const chosen = await choice;
    if (stale()) return;
    if (chosen.ok) settings = chosen.value;
    marksOn = settings.marks && !settings.quietHosts.includes(location.host);
    // Who says what is shown as soon as it is known; what others say, and what nobody says, takes longer.
    if (understood !== null && reading === null)
      await paintPassages(page, understood.statements.flatMap(statedPassages));
    const extraction =
      understood === null ? withoutPack(upTo(page.article, LONGEST_TEXT)) : await label(understood, stale);
    if (extraction === null || stale()) return;
    const answer = await askWorker('analyse', {
      article: page.article,
      extraction,
      load: Math.round(performance.timeOrigin),
      ...(page.reviewData === '' ? {} : { reviewData: page.reviewData }),
    });
    if (stale()) return;
    if (!answer.ok) {
      if (reading === null) clear();
      state = { status: 'failed', code: answer.code, detail: answer.detail };
      return;
    }
    const told = notices.of(page, LONGEST_TEXT, document.documentElement.className);
    const view: ArticleView = { ...answer.value, notices: [...answer.value.notices, ...told] };
    reading = { page, view, passages: passagesOf(view, settings.strictness) };
    card.hide();
    await paint();
    await readNotes();
  }

  /** Takes everything of ours off the page, which has no article any more, or none yet. */
  function leave(reason: string): void {
    clear();
    state = { status: 'not-article', reason };
    void callWorker('articleLeft', null);
  }

  function clear(): void {
    reading = null;
    notes = [];
    card.hide();
    void paint();
  }

  /**
   * Who says what in the article; null when nothing reads its language, or its page changed meanwhile.
   * @throws when the language's reader is there but could not be loaded
   */
  async function understand(page: PageReading, stale: () => boolean): Promise<Understood | null> {
    const article = upTo(page.article, LONGEST_TEXT);
    const reader = await readerOf(article.language, async () => {
      const answer = await askWorker('loadReader', { language: article.language });
      if (!answer.ok) throw new Error(answer.detail || answer.code);
    });
    return reader && inSlices(reader(article), stale);
  }

  /** All that the article says; null when its page changed meanwhile. */
  async function label(understood: Understood, stale: () => boolean): Promise<Extraction | null> {
    const withLabels = await labeller(async () => {
      const answer = await askWorker('loadLabels', null);
      if (!answer.ok) throw new Error(answer.detail || answer.code);
    });
    return inSlices(withLabels(understood), stale);
  }

  async function readNotes(): Promise<void> {
    if (!reading) return;
    const { page, view } = reading;
    const answer = await askWorker('notes', { url: page.article.url });
    if (answer.ok) notes = answer.value;
    const parts = notes.length > 0 ? await late() : null;
    if (reading?.page !== page) return;
    const lostNotes = parts
      ? notes.filter(({ quote }) => parts.findQuote(page.article.text, quote) === null).map(({ id }) => id)
      : [];
    state = { status: 'ready', view, notes, lostNotes, marks: marksOn };
  }

  async function paint(): Promise<void> {
    if (!reading) {
      paintings++;
      painted?.clear();
      painted = null;
      card.clearStops();
      return;
    }
    const { page, view, passages } = reading;
    await paintPassages(page, markedPassages(view, settings.strictness));
    if (reading?.view !== view) return;
    card.setStops(marksOn ? passages : [], {
      settings,
      text: (passage) => textOf(view.article.text, passage.statement?.content ?? passage.spans).slice(0, STOP_TEXT),
      open: (passage) => openCard(passage, boxes(passage), true),
      boxes,
    });
    if (state.status === 'ready') state = { ...state, marks: marksOn };
  }

  /** Marks passages in place of what was marked before, unless other marks are called for meanwhile. */
  async function paintPassages({ article, anchors }: PageReading, passages: readonly MarkedPassage[]): Promise<void> {
    const turn = ++paintings;
    const stale = () => turn !== paintings;
    const marks = marksOn ? await inSlices(marksOf(passages, anchors), stale) : [];
    if (marks === null || stale()) return;
    painted?.clear();
    painted = null;
    if (!marksOn) return;
    const styles = markStyles(settings.intensity, article.language);
    painted = paintMarks(document, highlightHost(window), marks, styles, anchors.roots);
  }

  function liveRanges(passage: Passage): Range[] {
    const anchors = reading?.page.anchors;
    return anchors ? passage.spans.flatMap((span) => rangesOf(anchors, span)) : [];
  }

  function boxes(passage: Passage): DOMRect[] {
    return liveRanges(passage).flatMap((range) => [...range.getClientRects()]);
  }

  function openCard(passage: Passage, at: readonly DOMRect[], focus: boolean): void {
    if (reading) void card.show(passage, at, { view: reading.view, notes, settings }, focus);
  }

  /**
   * Scrolls to a passage, marks it for a moment and shows its card.
   * @param focus moves the keyboard into the card
   */
  function showPassage(key: string, focus = false): void {
    const passage = reading?.passages.find((own) => own.key === key);
    const ranges = passage ? liveRanges(passage) : [];
    if (!passage || ranges.length === 0) throw new CallFailure('unexpected', key);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    shownMark?.clear();
    shownMark = paintMarks(document, highlightHost(window), [{ name: 'current', ranges }], '');
    setTimeout(() => openCard(passage, boxes(passage), focus), calm ? 0 : SCROLL_TIME);
  }

  /** Goes to the passage after or before the one gone to last, else the first one from the window's top. */
  function step(by: 1 | -1, contradicted: boolean): void {
    if (!reading) return;
    const { view, passages } = reading;
    const relations = relationsByStatement(view);
    const isMeant = ({ statement }: Passage) =>
      !contradicted ||
      (statement !== null && standingOf(relations.get(statement.id) ?? [], settings.strictness) === 'contradicted');
    const meant = passages.filter((passage) => isMeant(passage) && liveRanges(passage).length > 0);
    const from = passages.findIndex(({ key }) => key === steppedTo);
    const after = meant.filter((passage) => passages.indexOf(passage) > from);
    const before = meant.filter((passage) => passages.indexOf(passage) < from);
    const below = meant.find((passage) => (boxes(passage)[0]?.bottom ?? 0) > 0);
    const next = from < 0 ? below : by > 0 ? after[0] : before.at(-1);
    // Around the ends: the last one is followed by the first.
    const target = next ?? (by > 0 ? meant[0] : meant.at(-1));
    if (!target) return;
    steppedTo = target.key;
    showPassage(target.key, true);
  }

  function statementsInView(): string[] {
    const ids: string[] = [];
    for (const passage of reading?.passages ?? []) {
      const box = passage.statement && liveRanges(passage)[0]?.getBoundingClientRect();
      if (passage.statement && box && box.bottom > 0 && box.top < innerHeight && box.width > 0) {
        ids.push(passage.statement.id);
      }
    }
    return ids;
  }

  serve<PageCalls>(
    {
      state: () => state,
      inView: () => {
        if (state !== toldState) revision++;
        toldState = state;
        return { ids: statementsInView(), revision };
      },
      showStatement: ({ id }) => {
        showPassage(`s:${id}`);
        return null;
      },
      showFlag: ({ index }) => {
        const statement = reading?.view.flags[index]?.statement;
        showPassage(statement === undefined ? `f:${index}` : `s:${statement}`);
        return null;
      },
      step: ({ by, contradicted }) => {
        step(by, contradicted);
        return null;
      },
      setMarks: async ({ on }) => {
        marksOn = on;
        if (!on) card.hide();
        await paint();
        return null;
      },
      refresh: async () => {
        const chosen = await askWorker('settings', null);
        if (chosen.ok) settings = chosen.value;
        await paint();
        await readNotes();
        return null;
      },
      selection: () => {
        const selection = document.getSelection();
        if (!reading || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
        const span = spanOf(reading.page.anchors, selection.getRangeAt(0));
        return span && quoteOf(reading.page.article.text, span);
      },
    },
    (_call, sender) => sender.fromExtensionPage || sender.tabId === null,
    { expected: () => null, report },
  );

  const readPage = (asked: boolean) => void read(asked).catch(failed);
  function failed(error: unknown): void {
    if (reading === null) {
      clear();
      state = { status: 'failed', code: 'unexpected', detail: String(error) };
    }
    report(error);
  }

  const changed = (change: PageChange) => readPage(change === 'changed' && reading !== null);
  const { signal } = new AbortController();
  const watch = watchPage(document, window, changed, signal, (node) => card.owns(node));
  watchCovered(
    window,
    () => reading?.page.covered ?? [],
    () => readPage(true),
    signal,
  );
  readPage(true);
  return { readAgain: () => readPage(true) };
}

/** The blocks of an article that end within so many characters. */
function upTo(article: Article, length: number): Article {
  if (article.text.length <= length) return article;
  const blocks = article.blocks.filter(({ span }) => span[1] <= length);
  return { ...article, text: article.text.slice(0, blocks.at(-1)?.span[1] ?? 0), blocks };
}

function report(error: unknown): void {
  console.error('Isnad', error);
}
