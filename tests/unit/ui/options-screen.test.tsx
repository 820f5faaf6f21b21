// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings, type InstalledPack } from '../../../src/messages/protocol';
import type { OptionsActions } from '../../../src/ui/options/actions';
import { OptionsScreen } from '../../../src/ui/options/options-screen';
import { hostFrom } from '../../../src/ui/options/quiet-hosts';
import { hostInPattern } from '../../../src/ui/options/sites-section';
import { wordsFor } from '../../../src/ui/strings';

const pack = (id: string, bundled: boolean): InstalledPack => ({
  id,
  version: 1,
  title: { en: `Pack ${id}` },
  licence: 'CC0',
  date: '2025-01-15',
  claims: 12,
  bundled,
  enabled: true,
  feed: false,
});
const packs = [pack('a', true), pack('b', false)];
const listed = async () => ({ ok: true as const, value: packs });
const callImport: OptionsActions['callImport'] = async () => ({ ok: true, value: [] as never });
let root: HTMLElement;
let actions: OptionsActions;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  actions = {
    openShortcutSettings: vi.fn(),
    changeSettings: vi.fn(async (change) => ({ ok: true as const, value: { ...defaultSettings, ...change } })),
    readings: vi.fn(async () => ({ ok: true as const, value: { rows: [], found: 0, total: 0, bytes: 0 } })),
    forgetReading: vi.fn(),
    restoreReading: vi.fn(),
    callImport,
    packs: vi.fn(listed),
    enablePack: vi.fn(listed),
    restorePack: vi.fn(listed),
    worker: vi.fn(async () => ({ ok: false as const, code: 'unreachable' as const, detail: '' })),
    download: vi.fn(),
    keepDeleted: vi.fn(),
    isStorageLasting: vi.fn(async () => true),
    askForLastingStorage: vi.fn(async () => true),
    storageUse: vi.fn(async () => null),
    reload: vi.fn(async () => undefined),
    removeSite: vi.fn(async () => true),
    removePack: vi.fn(async (id) => ({ ok: true as const, value: packs.filter((known) => known.id !== id) })),
  };
  act(() =>
    render(
      <OptionsScreen
        settings={defaultSettings}
        packs={packs}
        sites={['https://herald.example/*', '*://*.gazette.example/*']}
        shortcuts={[
          { command: 'open-panel', keys: 'Alt+Shift+S' },
          { command: 'next-contradiction', keys: '' },
        ]}
        words={wordsFor('en', [])}
        actions={actions}
      />,
      root,
    ),
  );
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const choose = (selector: string) => act(async () => (root.querySelector(selector) as HTMLElement).click());

it('keeps each change at once and says so', async () => {
  await choose('input[value=dark]');
  expect(actions.changeSettings).toHaveBeenCalledWith({ theme: 'dark' });
  expect(root.querySelector('.toast')?.textContent).toBe('Saved.');
});

it('switches a pack off, and removes one with a way back', async () => {
  await choose('.pack:nth-child(2) input[type=checkbox]');
  expect(actions.enablePack).toHaveBeenCalledWith('b', false);
  const remove = root.querySelectorAll<HTMLElement>('.pack button');
  expect(remove).toHaveLength(1);
  await choose('.pack button');
  expect(actions.removePack).toHaveBeenCalledWith('b');
  expect(packStatus()).toContain('was removed');
  expect(document.activeElement?.textContent).toBe('Undo');
  vi.mocked(actions.enablePack).mockResolvedValueOnce({ ok: true, value: packs.slice(0, 1) });
  await choose('.pack:nth-child(1) input[type=checkbox]');
  await choose('.pack .link-button');
  expect(actions.restorePack).toHaveBeenCalledWith('b');
  expect(packStatus()).toContain('is back');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Remove the pack .*Pack b/u);
});

it('reads a host from a name or an address, and from nothing else', () => {
  expect(hostFrom(' https://Www.Herald.example/a?b ')).toBe('www.herald.example');
  expect(hostFrom('herald.example')).toBe('herald.example');
  expect(hostFrom('خبر.example')).toMatch(/^xn--\w+\.example$/u);
  expect([hostFrom(''), hostFrom('herald'), hostFrom('a b.c'), hostFrom('javascript:alert(1)')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

const packStatus = () => root.querySelector('[aria-labelledby=packs] > [role=status]')?.textContent;
const siteStatus = () => root.querySelector('[aria-labelledby=sites] [role=status]')?.textContent;

it('lists the sites that the reader added, and takes each back', async () => {
  const rows = [...root.querySelectorAll('[aria-labelledby=sites] li bdi')].map((row) => row.textContent);
  expect(rows).toEqual(['herald.example', 'gazette.example']);
  await choose('[aria-label*="gazette.example"]');
  expect(actions.removeSite).toHaveBeenCalledWith('*://*.gazette.example/*');
  await vi.waitFor(() => expect(siteStatus()).toContain('no longer reads'));
});

it('says so when the browser keeps a site', async () => {
  vi.mocked(actions.removeSite).mockRejectedValueOnce(new Error('required'));
  await choose('[aria-label*="herald.example"]');
  await vi.waitFor(() => expect(siteStatus()).toContain('kept the access'));
});

it('names sites by their hosts', () => {
  expect(hostInPattern('http://127.0.0.1/*')).toBe('127.0.0.1');
  expect(hostInPattern('*://*/*')).toBe('*://*/*');
});

it('lists the shortcuts as they are set, and leads to where they are changed', async () => {
  const rows = [...root.querySelectorAll('.shortcuts div')].map((row) => row.textContent);
  const { options } = wordsFor('en', []).strings;
  expect(rows).toContain(`${options.commands['open-panel']}Alt+Shift+S`);
  expect(rows).toContain(`${options.commands['next-contradiction']}${options.noShortcut}`);
  await act(async () =>
    [...root.querySelectorAll('button')].find((one) => one.textContent === options.changeShortcuts)?.click(),
  );
  expect(actions.openShortcutSettings).toHaveBeenCalled();
});
