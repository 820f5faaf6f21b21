import { callPage } from '../messages/client';
import { openPanel } from '../platform/panel';
import { onCommand } from '../platform/shortcuts';

/** What each shortcut does on a tab; those that are not here the browser carries out itself. */
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<unknown>>> = {
  'open-panel': async (tabId) => openPanel?.(tabId),
  'toggle-marks': async (tabId) => {
    const answer = await callPage(tabId, 'state', null);
    if (answer.ok && answer.value.status === 'ready') await callPage(tabId, 'setMarks', { on: !answer.value.marks });
  },
  'next-statement': (tabId) => callPage(tabId, 'step', { by: 1, contradicted: false }),
  'previous-statement': (tabId) => callPage(tabId, 'step', { by: -1, contradicted: false }),
  'next-contradiction': (tabId) => callPage(tabId, 'step', { by: 1, contradicted: true }),
};

/** Carries out keyboard shortcuts. On a page that was not read they do nothing. */
export function serveCommands(report: (error: unknown) => void): void {
  onCommand((command, tabId) => void COMMANDS[command]?.(tabId).catch(report));
}
