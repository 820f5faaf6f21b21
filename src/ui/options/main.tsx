import { render } from 'preact';
import { callWorker, callWorkerAtLength } from '../../messages/client';
import { defaultSettings, type InstalledPack, type Settings } from '../../messages/protocol';
import { addedOrigins, dropOrigin, onPermissionsChanged } from '../../platform/browser';
import {
  type Shortcut as BrowserShortcut,
  openShortcutSettings,
  shortcuts as shortcutsOfBrowser,
} from '../../platform/shortcuts';
import { askForLastingStorage, downloadFile, isStorageLasting, storageUse } from '../../platform/storage';
import '../tokens.css';
import '../components/components.css';
import '../components/screen.css';
import '../components/choice.css';
import './options.css';
import { changeSettings } from '../components/change-settings';
import { dressPage } from '../components/mount';
import { wordsFor } from '../strings';
import type { OptionsActions, Shortcut } from './actions';
import { OptionsScreen } from './options-screen';

const root = document.getElementById('root');
let settings: Settings = defaultSettings;
let packs: readonly InstalledPack[] = [];
let sites: readonly string[] = [];
/** Packs that were removed here, and can still be put back. */
const deleted = new Set<string>();
let shortcuts: readonly Shortcut[] = [];

function show(): void {
  if (!root) return;
  const words = dressPage(settings, ({ strings }) => strings.options.title);
  render(
    <OptionsScreen
      settings={settings}
      packs={packs}
      sites={sites}
      shortcuts={shortcuts}
      words={words}
      actions={actions}
    />,
    root,
  );
}

const actions: OptionsActions = {
  openShortcutSettings: () => void openShortcutSettings(),
  changeSettings: async (change) => {
    const answer = await changeSettings(change);
    if (answer.ok) settings = answer.value;
    show();
    return answer;
  },
  removeSite: dropOrigin,
  readings: (query) => callWorker('readings', query),
  forgetReading: (id) => callWorker('forgetReading', { id }),
  restoreReading: (reading) => callWorker('restoreReading', reading),
  callImport: (call, request) => {
    if (call === 'beginImport') void askForLastingStorage();
    return callWorkerAtLength(call, request);
  },
  packs: () => callWorkerAtLength('packs', null),
  enablePack: (id, enabled) => callWorkerAtLength('enablePack', { id, enabled }),
  removePack: async (id) => {
    const answer = await callWorkerAtLength('removePack', { id });
    if (answer.ok) deleted.add(id);
    return answer;
  },
  restorePack: async (id) => {
    const answer = await callWorkerAtLength('restorePack', { id });
    if (answer.ok) deleted.delete(id);
    return answer;
  },
  // All of these may be asked again: what was written already is not written twice.
  worker: async (call, request) => {
    const first = await callWorkerAtLength(call, request);
    return first.ok || first.code !== 'unreachable' ? first : callWorkerAtLength(call, request);
  },
  download: downloadFile,
  isStorageLasting,
  askForLastingStorage,
  storageUse,
  keepDeleted: (ids) => {
    for (const id of ids) deleted.add(id);
  },
  reload: load,
};

async function load(): Promise<void> {
  const [known, installed, added, commands] = await Promise.all([
    callWorker('settings', null),
    callWorker('packs', null),
    addedOrigins(),
    shortcutsOfBrowser(),
  ]);
  sites = added;
  shortcuts = commands.filter(isOurs);
  if (known.ok) settings = known.value;
  if (installed.ok) packs = installed.value;
  show();
}

function isOurs(shortcut: BrowserShortcut): shortcut is BrowserShortcut & Shortcut {
  return Object.hasOwn(wordsFor('en', []).strings.options.commands, shortcut.command);
}

async function loadSites(): Promise<void> {
  sites = await addedOrigins();
  show();
}

onPermissionsChanged(() => void loadSites());
void load();
// What was removed can be put back until this page is left, and no longer.
addEventListener('pagehide', () => {
  if (deleted.size > 0) void callWorker('purgeDeleted', { packs: [...deleted] });
});
