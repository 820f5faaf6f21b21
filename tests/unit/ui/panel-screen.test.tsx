// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Note } from '../../../src/core/views/view';
import { defaultSettings } from '../../../src/messages/protocol';
import { PanelScreen } from '../../../src/ui/panel/panel-screen';
import type { ReadingActions, ReadingState } from '../../../src/ui/reading/actions';
import { draftsIn } from '../../../src/ui/reading/drafts';
import { wordsFor } from '../../../src/ui/strings';
import { sampleView } from './sample-view';

const sample = sampleView('en');
let root: HTMLElement;
let actions: ReadingActions;

beforeEach(() => {
  localStorage.clear();
  root = document.createElement('div');
  document.body.append(root);
  const ok = async () => ({ ok: true as const, value: sample.notes[0] as Note });
  actions = {
    readPage: vi.fn(),
    allowSite: vi.fn(),
    retry: vi.fn(),
    showStatement: vi.fn(),
    showFlag: vi.fn(),
    setMarks: vi.fn(),
    setQuietHost: vi.fn(),
    openOptions: vi.fn(),
    drafts: draftsIn(localStorage),
    selection: vi.fn(async () => null),
    exportArticle: vi.fn(async () => ({ ok: true as const, value: 'isnad.md' })),
    saveNote: vi.fn(ok),
    deleteNote: vi.fn(ok),
    restoreNote: vi.fn(ok),
  };
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const ready: ReadingState = { status: 'ready', view: sample.view, notes: sample.notes, lostNotes: [], marks: true };

function show(state: ReadingState, inView: readonly string[] = [], language: 'en' | 'ar' = 'en') {
  const words = wordsFor(language, []);
  act(() =>
    render(
      <PanelScreen state={state} settings={defaultSettings} words={words} inView={inView} actions={actions} />,
      root,
    ),
  );
}
const choose = (selector: string) => act(async () => (root.querySelector(selector) as HTMLElement).click());
const press = (selector: string, key: string) =>
  act(async () => {
    root.querySelector(selector)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
const chosen = () => root.querySelector('[aria-selected=true]')?.id;
const text = (selector: string) => root.querySelector(selector)?.textContent ?? '';

it('lists the statements with source, words and stance, and shows one on the page', async () => {
  show(ready);
  const items = [...root.querySelectorAll('.statement')].map((item) => item.textContent ?? '');
  expect(items).toHaveLength(4);
  expect(items[0]).toContain('a senior US official');
  expect(items[0]).toContain('denies');
  expect(items[0]).toContain('contradicted');
  expect(items[2]).toContain('through \u2068\u2068Meridian News\u2069\u2069');
  await choose('.statements li:nth-child(3) button');
  expect(actions.showStatement).toHaveBeenCalledWith('s3');
});

it('tells which statements are in the page’s window, not by looks alone', () => {
  show(ready, ['s2', 's3']);
  const current = [...root.querySelectorAll('.statement[aria-current=location]')];
  expect(current).toHaveLength(2);
  expect(current.every((item) => item.textContent?.includes('on screen now'))).toBe(true);
});

it('moves between its parts by arrow keys, in the direction of the script', async () => {
  show(ready);
  await press('#tab-statements', 'ArrowRight');
  expect(chosen()).toBe('tab-sources');
  await press('#tab-sources', 'Home');
  await press('#tab-statements', 'ArrowLeft');
  expect(chosen()).toBe('tab-flags');
  show(ready, [], 'ar');
  await press('#tab-flags', 'ArrowRight');
  expect(chosen()).toBe('tab-notes');
  expect([...root.querySelectorAll('[role=tab]')].filter((tab) => tab.getAttribute('tabindex') === '0')).toHaveLength(
    1,
  );
});

it('gives claims against outlets as a table whose cells have words', async () => {
  show(ready);
  await choose('#tab-stories');
  expect([...root.querySelectorAll('.matrix thead th')].map((cell) => cell.textContent)).toEqual([
    'Claim',
    'The Harbour Herald (this article)',
    'Meridian News',
  ]);
  const row = root.querySelector('.matrix tbody tr');
  expect(row?.querySelector('th[scope=row]')?.textContent).toContain('sought a secret channel');
  expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).toEqual([
    'assertsdenies',
    'asserts',
  ]);
  expect(text('.matrix tbody tr:nth-child(2) td')).toBe('nothing on it');
});

it('draws who relays whom, and tells the same in words', async () => {
  show(ready);
  await choose('#tab-stories');
  const drawing = root.querySelector('.graph-drawing');
  expect(drawing?.getAttribute('aria-hidden')).toBe('true');
  expect(drawing?.querySelectorAll('path.graph-line').length).toBeGreaterThan(2);
  const ways = [...root.querySelectorAll('.graph-chain')].map((way) => way.textContent);
  expect(ways).toContainEqual(expect.stringMatching(/^asserts: .*Meridian News.*people familiar with the talks/u));
  expect([...root.querySelectorAll('.timeline time')].map((time) => time.getAttribute('datetime'))).toEqual([
    '2022-02',
    '2024-12-07',
    '2024-12-09',
    '2024-12-09',
    '2024-12-10',
  ]);
});

it('begins a note from the ledger in the part for notes', async () => {
  show(ready);
  await choose('#tab-sources');
  await choose('.ledger .icon-button');
  expect(chosen()).toBe('tab-notes');
  expect(text('.note:has(textarea) .note-quote')).toContain('a senior official said');
});

it('has a word for a page whose address it may not see', () => {
  show({ status: 'unseen-page' });
  expect(text('.state')).toContain('choose Isnad’s icon');
});

it('tells what the page says of its text, whose text it is, and which claims it reviews, in the reviewer’s words', () => {
  const article = {
    ...sample.view.article,
    section: 'Comment pages',
    markers: ['opinion', 'paid'] as const,
    agencies: [{ id: 'delta', name: 'Delta Agency', host: 'delta.example' }],
    reviews: [
      {
        claim: 'The old bridge fell into the harbour.',
        title: '',
        language: 'en',
        url: null,
        reviewer: { name: 'Quay Check', url: null },
        published: '2024-05-02',
        claimants: [{ name: 'Omar Said', type: 'person' as const }],
        claimed: null,
        appearances: [],
        rating: { text: 'Half the story', value: null, best: null, worst: null },
        licence: '',
      },
    ],
  };
  show({ ...ready, view: { ...sample.view, article } });
  const head = root.querySelector('.panel-head');
  expect(head?.querySelector('.markers')?.textContent).toBe('OpinionPaid content');
  expect(head?.textContent).toContain('Comment pages');
  expect(head?.textContent).toContain('Text of Delta Agency');
  const review = root.querySelector('#section-reviews')?.textContent ?? '';
  for (const part of ['The old bridge fell', 'Said by Omar Said', 'Reviewed by Quay Check', 'Half the story'])
    expect(review).toContain(part);
});
