import type { Note } from '../../core/views/view';
import { callPage, callWorker } from '../../messages/client';
import { type Answer, defaultSettings, type Settings } from '../../messages/protocol';
import { downloadText, isGranted, openOptions, requestOrigin, type TabInfo } from '../../platform/browser';
import { originOf } from '../../platform/origins';
import { askForLastingStorage } from '../../platform/storage';
import type { ReadingActions, ReadingState, ReadyState } from './actions';
import { draftsIn } from './drafts';

/** Between two questions to a page that is still being read, in milliseconds. */
const POLL = 250;
/** A page that has not been read by then has failed, in milliseconds. */
const PATIENCE = 20_000;
/** For so long after a page has loaded, its silence may mean that its scripts are still starting, in milliseconds. */
const STARTING = 2000;
/** Why a page of an allowed site is no article, where no reader was put into it. */
const UNREAD = 'unread';

/** What a screen shows of a tab. */
export interface Shown {
  readonly state: ReadingState;
  readonly settings: Settings;
}

interface TabReader {
  readonly shown: Shown;
  readonly tab: TabInfo | null;
  readonly actions: ReadingActions;
  /**
   * Takes up a tab and its article.
   * @param starting the page has just loaded: its scripts may not answer yet
   */
  take(tab: TabInfo | null, starting: boolean): Promise<void>;
  /** Ids of the statements in the page's window; reads the article again where it or its notes changed meanwhile. */
  look(): Promise<readonly string[]>;
}

/**
 * Reads a tab's article for a screen.
 * @param unseen what a page is whose address is hidden: the popup sees every address but the browser's own
 */
export function tabReader(unseen: 'browser-page' | 'unseen-page', onChange: (shown: Shown) => void): TabReader {
  let settings: Settings = defaultSettings;
  let state: ReadingState = { status: 'loading' };
  let tab: TabInfo | null = null;
  /** Number of the reading under way; an older one is dropped when it answers. */
  let latest = 0;
  let busy = false;
  let revision = -1;

  function show(next: ReadingState): void {
    state = next;
    onChange({ state, settings });
  }

  /**
   * Asks the page until it has been read.
   * @param patience milliseconds for which silence is taken for scripts that are still starting
   */
  async function read(patience: number): Promise<void> {
    const turn = ++latest;
    busy = true;
    const next = await answerOf(tab, patience, () => turn === latest);
    if (turn !== latest) return;
    busy = false;
    if (!next) return;
    // What is shown stays until the whole of the next is there; a first reading is shown at once.
    if (next.status !== 'ready' || state.status !== 'ready') show(next);
    if (next.status !== 'ready' || !tab) return;
    const whole = await wholeOf(next, tab);
    if (turn === latest) show(whole);
  }

  /** What the page holds, with what only screens may: the reading memory, and the names of packs. */
  async function wholeOf(read: ReadyState, { url: page, isPrivate }: TabInfo): Promise<ReadyState> {
    const answer = await callWorker('wholeView', { view: read.view, page, isPrivate });
    return answer.ok ? { ...read, view: answer.value } : read;
  }

  async function answerOf(
    from: TabInfo | null,
    patience: number,
    current: () => boolean,
  ): Promise<ReadingState | null> {
    if (!from) return { status: 'browser-page' };
    const start = performance.now();
    while (current()) {
      const answer = await callPage(from.id, 'state', null);
      if (answer.ok && answer.value.status !== 'reading') return answer.value;
      const waited = performance.now() - start;
      if (!answer.ok && waited >= patience && patience < PATIENCE) return await unanswered(from);
      if (waited > PATIENCE) {
        return {
          status: 'failed',
          code: answer.ok ? 'reading' : answer.code,
          detail: answer.ok ? '' : answer.detail,
        };
      }
      if (current()) show({ status: 'reading' });
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
    return null;
  }

  /** No content script answers: the page was taken for no article, the reader has not allowed the site, or nobody may read it. */
  async function unanswered({ url }: TabInfo): Promise<ReadingState> {
    if (url === '') return { status: unseen };
    if (!/^https?:/u.test(url) || !URL.canParse(url)) return { status: 'browser-page' };
    const granted = await isGranted(originOf(url)).catch(() => false);
    return granted ? { status: 'not-article', reason: UNREAD } : { status: 'no-access', host: new URL(url).host };
  }

  /** Shows a page's answer at once where only one thing of it changed. */
  function patch(change: Partial<ReadyState>): void {
    if (state.status === 'ready') show({ ...state, ...change });
  }

  /** After a change to the notes the page marks them anew; its answer is not waited for. */
  function noted(answer: Answer<Note>): Answer<Note> {
    if (answer.ok && tab) void callPage(tab.id, 'refresh', null);
    return answer;
  }

  const actions: ReadingActions = {
    drafts: draftsIn(localStorage),
    readPage: async () => {
      if (!tab) return;
      // A click on the toolbar icon gave access to this one tab, until it goes elsewhere.
      const answer = await callWorker('readTab', { tabId: tab.id });
      if (!answer.ok) return show({ status: 'failed', code: answer.code, detail: answer.detail });
      await read(PATIENCE);
    },
    allowSite: async () => {
      if (!tab) return;
      const { id, url } = tab;
      try {
        // Before anything is waited for: browsers take this request from a click only.
        if (!(await requestOrigin(originOf(url)))) return;
      } catch (error) {
        return show({ status: 'failed', code: 'not-allowed', detail: error instanceof Error ? error.message : '' });
      }
      const answer = await callWorker('readTab', { tabId: id });
      if (!answer.ok) return show({ status: 'failed', code: answer.code, detail: answer.detail });
      await read(PATIENCE);
    },
    retry: () => void read(0),
    showStatement: (id) => {
      if (tab) void callPage(tab.id, 'showStatement', { id });
    },
    showFlag: (index) => {
      if (tab) void callPage(tab.id, 'showFlag', { index });
    },
    setMarks: async (on) => {
      if (!tab) return;
      const answer = await callPage(tab.id, 'setMarks', { on });
      patch({ marks: answer.ok ? on : !on });
    },
    setQuietHost: async (host, quiet) => {
      const others = settings.quietHosts.filter((other) => other !== host);
      const answer = await callWorker('changeSettings', { quietHosts: quiet ? [...others, host] : others });
      if (answer.ok) settings = answer.value;
      if (tab) await callPage(tab.id, 'setMarks', { on: !quiet });
      patch({ marks: !quiet });
    },
    openOptions: () => {
      void openOptions();
    },
    selection: async () => {
      if (!tab) return null;
      const answer = await callPage(tab.id, 'selection', null);
      return answer.ok ? answer.value : null;
    },
    saveNote: async (draft) => {
      void askForLastingStorage();
      return noted(await callWorker('saveNote', draft));
    },
    deleteNote: async (id) => noted(await callWorker('deleteNote', { id })),
    restoreNote: async (note) => noted(await callWorker('restoreNote', note)),
    exportArticle: async (format) => {
      if (state.status !== 'ready') return { ok: false, code: 'unexpected', detail: state.status };
      const answer = await callWorker('exportArticle', { view: state.view, format });
      if (!answer.ok) return answer;
      downloadText(answer.value);
      return { ok: true, value: answer.value.name };
    },
  };

  return {
    actions,
    get shown() {
      return { state, settings };
    },
    get tab() {
      return tab;
    },
    async take(next, starting) {
      tab = next;
      latest++;
      const known = await callWorker('settings', null);
      if (known.ok) settings = known.value;
      await read(starting ? STARTING : 0);
    },
    async look() {
      if (!tab || busy) return [];
      const asked = tab;
      const answer = await callPage(asked.id, 'inView', null);
      if (asked !== tab || busy) return [];
      if (!answer.ok) {
        if (state.status === 'ready' || (state.status === 'not-article' && state.reason !== UNREAD))
          await read(STARTING);
        return [];
      }
      if (answer.value.revision !== revision || state.status !== 'ready') {
        revision = answer.value.revision;
        await read(0);
      }
      return answer.value.ids;
    },
  };
}
