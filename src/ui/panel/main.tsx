import { render } from 'preact';
import { activeTab, type TabInfo, tabById } from '../../platform/browser';
import { onTabsChanged } from '../../platform/panel';
import '../tokens.css';
import '../components/components.css';
import '../components/screen.css';
import './panel.css';
import { dressPage } from '../components/mount';
import { tabReader } from '../reading/tab-reader';
import { PanelScreen } from './panel-screen';

/** Between two looks at what is in the page's window, in milliseconds. */
const LOOK = 400;

const root = document.getElementById('root');
const reader = tabReader('unseen-page', show);
let inView: readonly string[] = [];

function show(): void {
  if (!root) return;
  const { state, settings } = reader.shown;
  const words = dressPage(settings, ({ strings }) => strings.name);
  render(
    <PanelScreen state={state} settings={settings} words={words} inView={inView} actions={reader.actions} />,
    root,
  );
}

/** `?tab=` holds the panel to one tab when it is opened as a page of its own. */
const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const tabToShow = (): Promise<TabInfo | null> => (Number.isInteger(named) ? tabById(named) : activeTab());

async function follow(tabId: number, loaded: boolean): Promise<void> {
  const tab = await tabToShow();
  const isSame = tab?.id === reader.tab?.id;
  // Tabs of other windows and pages that load behind the reader's back are not the panel's.
  if (isSame && !(loaded && tab?.id === tabId)) return;
  inView = [];
  await reader.take(tab, loaded);
}

async function look(): Promise<void> {
  if (!document.hidden) {
    const ids = await reader.look();
    if (ids.join() !== inView.join()) {
      inView = ids;
      show();
    }
  }
  setTimeout(() => void look(), LOOK);
}

show();
onTabsChanged((tabId, loaded) => void follow(tabId, loaded));
void tabToShow()
  .then((tab) => reader.take(tab, false))
  .then(look);
