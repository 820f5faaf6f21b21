// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { KeptReading, ReadingList } from '../../../src/core/matching/kept-reading';
import { WordsContext } from '../../../src/ui/components/words-context';
import type { MemoryActions, StorageActions } from '../../../src/ui/options/actions';
import { KeptReadings } from '../../../src/ui/options/kept-readings';
import { wordsFor } from '../../../src/ui/strings';

const row = (id: string): ReadingList['rows'][number] => ({
  id,
  url: `https://courier.example/${id}`,
  headline: `Headline ${id}`,
  outlet: 'Courier',
  host: 'courier.example',
  published: null,
  first: '2025-03-01T10:00:00Z',
  bytes: 1000,
  language: 'en',
  last: '2025-03-01T10:00:00Z',
  visits: 1,
  statements: 3,
});
const listOf = (...rows: ReadingList['rows']) => ({
  ok: true as const,
  value: { rows, found: rows.length, total: rows.length, bytes: 1000 },
});
const kept = { row: { ...row('b'), keys: [] } } as unknown as KeptReading;
let root: HTMLElement;
let actions: MemoryActions;

async function open(readings: MemoryActions['readings']) {
  actions = {
    readings: vi.fn(readings),
    forgetReading: vi.fn(async () => ({ ok: true as const, value: kept })),
    restoreReading: vi.fn(async () => ({ ok: true as const, value: null })),
  };
  await act(async () =>
    render(
      <WordsContext.Provider value={wordsFor('en', [])}>
        <KeptReadings actions={actions as MemoryActions & StorageActions} />
      </WordsContext.Provider>,
      root,
    ),
  );
}
const press = (selector: string) => act(async () => (root.querySelector(selector) as HTMLElement).click());
const lookFor = (text: string) =>
  act(async () => {
    const field = root.querySelector('#memory-search') as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const headlines = () => [...root.querySelectorAll('.party')].map((party) => party.textContent);

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it('gives back what was forgotten, whatever is looked for meanwhile', async () => {
  await open(async ({ words }) => (words === '' ? listOf(row('a'), row('b')) : listOf(row('a'))));
  await press('.pack:nth-child(2) button');
  expect(actions.forgetReading).toHaveBeenCalledWith('b');
  expect(document.activeElement?.textContent).toBe('Undo');
  await lookFor('harbour');
  expect(headlines()).toEqual(['Headline a', 'Headline b']);
  await press('.pack:nth-child(2) button');
  expect(actions.restoreReading).toHaveBeenCalledWith(kept);
});

it('says why there is no list', async () => {
  await open(async () => ({ ok: false, code: 'storage-failed', detail: '' }));
  expect(root.querySelector('[role=alert]')?.textContent).not.toBe('');
});

it('lists what was asked for last, also when an earlier answer comes later', async () => {
  let late = (_: ReturnType<typeof listOf>) => {};
  await open(({ words }) =>
    words === 'h' ? new Promise((resolve) => (late = resolve)) : Promise.resolve(listOf(row(words || 'all'))),
  );
  await lookFor('h');
  await lookFor('ha');
  await act(async () => late(listOf(row('h'))));
  expect(headlines()).toEqual(['Headline ha']);
});
