import { render } from 'preact';
import { activeTab, type TabInfo, tabById } from '../../platform/browser';
import { openPanel } from '../../platform/panel';
import '../tokens.css';
import '../components/components.css';
import '../components/screen.css';
import './popup.css';
import { dressPage } from '../components/mount';
import { type Shown, tabReader } from '../reading/tab-reader';
import type { PopupActions } from './actions';
import { PopupScreen } from './popup-screen';

const root = document.getElementById('root');
const reader = tabReader('browser-page', show);
const actions: PopupActions = { ...reader.actions, openPanel: openPanel && (() => void showPanel()) };

function show({ state, settings }: Shown): void {
  if (!root) return;
  const words = dressPage(settings, ({ strings }) => strings.name);
  render(<PopupScreen state={state} settings={settings} words={words} actions={actions} />, root);
}

/** The reader's tab; `?tab=` names another one when the popup is opened as a page of its own. */
function tabToShow(): Promise<TabInfo | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(named) ? tabById(named) : activeTab();
}

/** Opens the panel in the click itself, as browsers demand, and gives way to it. */
async function showPanel(): Promise<void> {
  if (!reader.tab || !openPanel) return;
  await openPanel(reader.tab.id);
  close();
}

show(reader.shown);
void tabToShow().then((tab) => reader.take(tab, false));
