// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/messages/protocol';

const requestOrigin = vi.fn(async (_pattern: string) => true);
const calls: string[] = [];
let tabUrl = '';
let isRead = false;

const event = { addListener: () => undefined };
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { id: 'isnad', onInstalled: event },
    tabs: { query: async () => [{ id: 7, url: tabUrl }], onActivated: event, onUpdated: event },
    permissions: {
      request: ({ origins }: { origins: string[] }) => requestOrigin(origins.join()),
      contains: async ({ origins }: { origins: string[] }) => origins.join() === 'https://allowed.example/*',
    },
  },
}));
vi.mock('../../../src/messages/client', () => ({
  callWorker: async (call: string) => {
    calls.push(call);
    if (call === 'readTab') isRead = true;
    return { ok: true, value: call === 'settings' ? defaultSettings : { injected: true } };
  },
  callPage: async () =>
    isRead
      ? { ok: true, value: { status: 'not-article', reason: '' } }
      : { ok: false, code: 'unreachable', detail: '' },
}));

async function openPopup(url: string): Promise<void> {
  tabUrl = url;
  await import('../../../src/ui/popup/main');
  await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).not.toContain('Reading'));
}

function button(words: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(words));
  if (!found) throw new Error(`no button ${words} in ${document.body.textContent}`);
  return found;
}

beforeEach(() => {
  vi.resetModules();
  isRead = false;
  calls.length = 0;
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => vi.clearAllMocks());

it('asks the browser for the site within the click itself, by its host without a port', async () => {
  await openPopup('http://herald.example:8080/news/1');
  button('Always read').click();
  // Firefox takes the request only before the click's handler has waited for anything.
  expect(requestOrigin).toHaveBeenCalledExactlyOnceWith('http://herald.example/*');
  await vi.waitFor(() => expect(calls).toContain('readTab'));
});

it('reads nothing when the reader refuses the site', async () => {
  requestOrigin.mockResolvedValueOnce(false);
  await openPopup('https://herald.example/news/1');
  button('Always read').click();
  await new Promise((done) => setTimeout(done, 20));
  expect(calls).not.toContain('readTab');
  expect(document.querySelector('h1')?.textContent).toBe('Isnad has not read this page.');
});

it('reads the page this once without asking for the site', async () => {
  await openPopup('https://herald.example/news/1');
  button('Read this page').click();
  await vi.waitFor(() => expect(calls).toContain('readTab'));
  expect(requestOrigin).not.toHaveBeenCalled();
});

it('says of a page of an allowed site that it is no article, and does not ask for the site again', async () => {
  await openPopup('https://allowed.example/live/7');
  expect(document.querySelector('h1')?.textContent).toBe('This page does not look like a news article.');
  expect(document.body.textContent).toContain('live reports');
  button('Read this page anyway').click();
  await vi.waitFor(() => expect(calls).toContain('readTab'));
  expect(requestOrigin).not.toHaveBeenCalled();
});

it('offers nothing on pages of the browser', async () => {
  await openPopup('about:config');
  expect(document.querySelector('h1')?.textContent).toBe('This page belongs to the browser.');
  expect(document.querySelectorAll('.state button')).toHaveLength(0);
});
