/** The seam to the browser for worker and screens; `messages.ts`, `panel.ts` and `origins.ts` hold the rest of it. */
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { isWebOrigin } from './origins';
import { downloadFile } from './storage';

export interface TabInfo {
  readonly id: number;
  /** Empty where the extension may not see it. */
  readonly url: string;
  readonly isPrivate: boolean;
}

export async function activeTab(): Promise<TabInfo | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? infoOf(tab) : null;
}

/** Open tabs on the given match patterns, as far as the extension has access to them. */
export async function tabsOn(patterns: readonly string[]): Promise<TabInfo[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap((tab) => infoOf(tab) ?? []);
}

/** Null for a tab without a number, such as one of the developer tools. */
function infoOf({ id, url = '', incognito }: Tabs.Tab): TabInfo | null {
  return id === undefined ? null : { id, url, isPrivate: incognito };
}

/** A tab by its number, null when it is gone. */
export async function tabById(id: number): Promise<TabInfo | null> {
  const tab = await browser.tabs.get(id).catch(() => null);
  return tab && infoOf(tab);
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens one of the extension's own pages in a tab. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Runs some of the extension's own files in a frame of a tab, in order. Rejects without access to the page. */
export async function inject(tabId: number, frameId: number, ...files: string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
}

/** Has a file run on every page of the given match patterns from now on, replacing what was registered as `id`. */
export async function registerOnPages(id: string, file: string, matches: readonly string[]): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id, js: [file], matches: [...matches], runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
  ]);
}

/** Match patterns that the reader has granted, the manifest's own and those added later. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Match patterns that the reader has granted beyond the manifest's own. */
export async function addedOrigins(): Promise<string[]> {
  const { host_permissions: own = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return (await grantedOrigins()).filter((origin) => isWebOrigin(origin) && !own.includes(origin)).sort();
}

/** Asks the reader for a site; must be the first thing that a click does, or Firefox refuses. False when refused. */
export async function requestOrigin(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** True when the reader has granted a site, alone or with others. */
export async function isGranted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

export async function dropOrigin(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

export function onPermissionsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

/** `first` is true only for a first installation, not for an update. */
export function onInstalled(listener: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener((details: Runtime.OnInstalledDetailsType) =>
    listener(details.reason === 'install'),
  );
}

export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

/** Text and title of the toolbar icon for one tab; an empty text takes the badge away. */
export async function setBadge(tabId: number, text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#5b3a8e' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** Reads a text file that is part of the extension itself; nothing leaves the machine. */
export async function readOwnFile(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** Languages that the reader prefers, BCP 47, best first. */
export function preferredLanguages(): readonly string[] {
  return navigator.languages;
}

/** Hands a text to the reader as a file. Only in an extension page: it needs a document. */
export function downloadText(file: { name: string; type: string; text: string }): void {
  downloadFile(file.name, new Blob([file.text], { type: file.type }));
}
