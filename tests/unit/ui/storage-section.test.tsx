// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WordsContext } from '../../../src/ui/components/words-context';
import type { StorageActions } from '../../../src/ui/options/actions';
import { restore } from '../../../src/ui/options/restore-file';
import { StorageSection } from '../../../src/ui/options/storage-section';
import { wordsFor } from '../../../src/ui/strings';

vi.mock('../../../src/ui/options/backup-file', async (original) => ({
  ...(await original<object>()),
  makeBackup: vi.fn(async () => new Blob(['what was deleted'])),
}));
vi.mock('../../../src/ui/options/restore-file', async (original) => ({
  ...(await original<object>()),
  restore: vi.fn(),
}));

const words = wordsFor('en', []);
const { storage } = words.strings;
const full = { ok: false, code: 'storage-full', detail: '' } as const;
let root: HTMLElement;
let actions: StorageActions;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  actions = {
    worker: vi.fn(async (call: string) =>
      call === 'deleteStored'
        ? { ok: true, value: { packs: ['mine'] } }
        : { ok: false, code: 'unreachable', detail: '' },
    ) as unknown as StorageActions['worker'],
    download: vi.fn(),
    callImport: vi.fn(),
    enablePack: vi.fn(),
    removePack: vi.fn(async () => ({ ok: true as const, value: [] })),
    restorePack: vi.fn(async () => ({ ok: true as const, value: [] })),
    keepDeleted: vi.fn(),
    isStorageLasting: vi.fn(async () => true),
    askForLastingStorage: vi.fn(async () => true),
    storageUse: vi.fn(async () => null),
  };
  vi.mocked(restore).mockReset();
  act(() =>
    render(
      <WordsContext.Provider value={words}>
        <StorageSection packs={[]} actions={actions} onChanged={() => undefined} />
      </WordsContext.Provider>,
      root,
    ),
  );
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const choose = (selector: string) => act(async () => (root.querySelector(selector) as HTMLElement).click());
const said = (role: 'status' | 'alert') => root.querySelector(`[role=${role}]`)?.textContent;

async function deleteAll(): Promise<void> {
  await choose('#delete-all');
  await choose('#confirm-delete');
  await vi.waitFor(() => expect(said('status')).toBe(storage.deleted));
}

it('keeps what was deleted until it is back: when bringing it back fails, and when something else is done first', async () => {
  await deleteAll();
  await choose('#check-store');
  await vi.waitFor(() => expect(said('alert')).not.toBe(''));
  vi.mocked(restore).mockRejectedValueOnce(new Error('disk full'));
  await choose('#undo-storage');
  await vi.waitFor(() => expect(said('alert')).toContain('disk full'));
  await choose('#undo-storage');
  await vi.waitFor(() => expect(said('status')).toBe(storage.undone));
  expect(actions.restorePack).toHaveBeenCalledWith('mine');
  expect(root.querySelector('#undo-storage')).toBeNull();
});

it('never says that all is back while a pack is not', async () => {
  await deleteAll();
  vi.mocked(actions.restorePack).mockResolvedValueOnce(full);
  await choose('#undo-storage');
  await vi.waitFor(() => expect(said('alert')).toContain(words.strings.failures['storage-full']));
  expect(said('status')).toBe('');
  await choose('#undo-storage');
  await vi.waitFor(() => expect(said('status')).toBe(storage.undone));
});

it('keeps the keyboard through a deletion and its way back', async () => {
  const focused = () => (document.activeElement as HTMLElement | null)?.textContent;
  await choose('#delete-all');
  expect(focused()).toBe(words.strings.actions.cancel);
  await choose('.pack .button-first');
  expect(focused()).toBe(storage.deleteAll);
  await deleteAll();
  expect(focused()).toBe(words.strings.actions.undo);
  await choose('#undo-storage');
  await vi.waitFor(() => expect(said('status')).toBe(storage.undone));
  expect(focused()).toBe(storage.backUp);
});
