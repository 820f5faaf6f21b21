import { render } from 'preact';
import type { Note } from '../../core/views/view';
import { callPage, callWorker } from '../../messages/client';
import { type Answer, defaultSettings, type PageState, type Settings } from '../../messages/protocol';
import {
  activeTab,
  downloadText,
  openOptions,
  originOf,
  requestOrigin,
  type TabInfo,
  tabById,
} from '../../platform/browser';
import '../tokens.css';
import '../components/components.css';
import '../components/screen.css';
import './popup.css';
import { dressPage } from '../components/mount';
import type { PopupActions, PopupState } from './actions';
import { draftsIn } from './drafts';
import { PopupScreen } from './popup-screen';

/** Between two questions to a page that is still being read, in milliseconds. */
const POLL = 250;
/** A page that has not been read by then has failed, in milliseconds. */
const PATIENCE = 20_000;

const root = document.getElementById('root');
let settings: Settings = defaultSettings;
let state: PopupState = { status: 'loading' };
let tab: TabInfo | null = null;

function show(next: PopupState): void {
  state = next;
  if (!root) return;
  const words = dressPage(settings, ({ strings }) => strings.name);
  render(<PopupScreen state={state} settings={settings} words={words} actions={actions} />, root);
}

async function load(): Promise<void> {
  const [known, active] = await Promise.all([callWorker('settings', null), tabToShow()]);
  if (known.ok) settings = known.value;
  tab = active;
  await readState(false);
}

/** The reader's tab; `?tab=` names another one when the popup is opened as a page of its own. */
function tabToShow(): Promise<TabInfo | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(named) ? tabById(named) : activeTab();
}

/** Asks the page until it has been read. `expected`: its content script was just put there and may still be starting. */
async function readState(expected: boolean): Promise<void> {
  if (!tab) return show({ status: 'browser-page' });
  const start = performance.now();
  for (;;) {
    const answer = await callPage(tab.id, 'state', null);
    if (answer.ok && answer.value.status !== 'reading') return show(answer.value);
    if (!answer.ok && !expected) return show(unanswered(tab));
    if (performance.now() - start > PATIENCE) {
      return show({
        status: 'failed',
        code: answer.ok ? 'reading' : answer.code,
        detail: answer.ok ? '' : answer.detail,
      });
    }
    show({ status: 'reading' });
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}

/** No content script answers: either the reader has not allowed the site, or nobody may read the page. */
function unanswered({ url }: TabInfo): PopupState {
  const host = /^https?:/u.test(url) && URL.canParse(url) ? new URL(url).host : null;
  return host === null ? { status: 'browser-page' } : { status: 'no-access', host };
}

/** Shows a page's answer at once where only one thing of it changed. */
function patch(change: Partial<Extract<PageState, { status: 'ready' }>>): void {
  if (state.status === 'ready') show({ ...state, ...change });
}

/** After a change to the notes the page marks them anew; its answer is not waited for. */
function noted(answer: Answer<Note>): Answer<Note> {
  if (answer.ok && tab) void callPage(tab.id, 'refresh', null);
  return answer;
}

const actions: PopupActions = {
  drafts: draftsIn(localStorage),
  readPage: async () => {
    if (!tab) return;
    // Opening the popup gave access to this one tab, until it goes elsewhere.
    const answer = await callWorker('readTab', { tabId: tab.id });
    if (!answer.ok) return show({ status: 'failed', code: answer.code, detail: answer.detail });
    await readState(true);
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
    await readState(true);
  },
  retry: () => void readState(false),
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
  saveNote: async (draft) => noted(await callWorker('saveNote', draft)),
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

show(state);
void load();
