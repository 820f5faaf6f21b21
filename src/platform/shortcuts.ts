/** Keyboard shortcuts: what the browser calls commands. */
import browser from 'webextension-polyfill';

/** A command by the name that Isnad gives it, and its keys as the browser writes them; empty where none are set. */
export interface Shortcut {
  readonly command: string;
  readonly keys: string;
}

/** Browsers run these themselves, each under a name of its own. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  _execute_action: 'open-popup',
  _execute_sidebar_action: 'open-panel',
};

/** The shortcuts as they are set now. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ command: OWN_NAMES[name] ?? name, keys: shortcut }));
}

/** Hears commands with the tab that they were given on. Called in the key press itself, as opening a panel demands. */
export function onCommand(listener: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener((command: string, tab?: { id?: number | undefined }) => {
    if (tab?.id !== undefined) listener(command, tab.id);
  });
}

/** Opens the browser's own page on which shortcuts are changed. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?(): Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
