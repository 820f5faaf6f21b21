/** What the side panel needs of the browser. */
import browser, { type Tabs } from 'webextension-polyfill';

/**
 * Tells of anything that may change which page the reader looks at: another tab in front (`loaded` false), or a page
 * that has loaded in some tab (`loaded` true).
 */
export function onTabsChanged(listener: (tabId: number, loaded: boolean) => void): void {
  browser.tabs.onActivated.addListener(({ tabId }: Tabs.OnActivatedActiveInfoType) => listener(tabId, false));
  browser.tabs.onUpdated.addListener((tabId: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (change.status === 'complete') listener(tabId, true);
  });
}

interface PanelApi {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel beside a tab; null where the browser has none. Must be called in a click itself: browsers refuse it
 * after a wait. The polyfill knows neither browser's panel.
 */
export const openPanel: ((tabId: number) => Promise<void>) | null = panelOpener(
  globalThis as { browser?: PanelApi; chrome?: PanelApi },
);

function panelOpener(scope: { browser?: PanelApi; chrome?: PanelApi }): ((tabId: number) => Promise<void>) | null {
  const { sidePanel } = scope.chrome ?? {};
  if (sidePanel) return (tabId) => sidePanel.open({ tabId });
  const { sidebarAction } = scope.browser ?? {};
  return sidebarAction ? () => sidebarAction.open() : null;
}
