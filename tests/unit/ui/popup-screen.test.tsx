// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleView, Note } from '../../../src/core/views/view';
import { type Answer, defaultSettings, type NoteDraft } from '../../../src/messages/protocol';
import type { PopupActions } from '../../../src/ui/popup/actions';
import { PopupScreen } from '../../../src/ui/popup/popup-screen';
import type { ReadingState } from '../../../src/ui/reading/actions';
import { draftsIn } from '../../../src/ui/reading/drafts';
import { wordsFor } from '../../../src/ui/strings';
import { sampleView } from './sample-view';

const sample = sampleView('en');
const [kept] = sample.notes as [Note];
const ok = <Value,>(value: Value): Answer<Value> => ({ ok: true, value });
const savedNote = (draft: NoteDraft): Note => ({ ...kept, ...draft, id: draft.id ?? 'new' });

function fakeActions(): PopupActions {
  return {
    readPage: vi.fn(),
    allowSite: vi.fn(),
    retry: vi.fn(),
    showStatement: vi.fn(),
    showFlag: vi.fn(),
    setMarks: vi.fn(),
    setQuietHost: vi.fn(),
    openOptions: vi.fn(),
    openPanel: vi.fn(),
    drafts: draftsIn(localStorage),
    selection: vi.fn(async () => null),
    exportArticle: vi.fn(async () => ok('isnad.md')),
    saveNote: vi.fn(async (draft: NoteDraft) => ok(savedNote(draft))),
    deleteNote: vi.fn(async () => ok(kept)),
    restoreNote: vi.fn(async (note: Note) => ok(note)),
  };
}

let root: HTMLElement;
let actions: PopupActions;

beforeEach(() => {
  localStorage.clear();
  root = document.createElement('div');
  document.body.append(root);
  actions = fakeActions();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(
  state: ReadingState,
  { language = 'en', strictness = 0.5 }: { language?: 'en' | 'ar'; strictness?: number } = {},
) {
  const settings = { ...defaultSettings, strictness };
  act(() =>
    render(<PopupScreen state={state} settings={settings} words={wordsFor(language, [])} actions={actions} />, root),
  );
}

function ready(
  change: Partial<ArticleView> = {},
  more: Partial<Extract<ReadingState, { status: 'ready' }>> = {},
): ReadingState {
  return {
    status: 'ready',
    view: { ...sample.view, ...change },
    notes: sample.notes,
    lostNotes: [],
    marks: true,
    ...more,
  };
}

const text = (selector: string) => root.querySelector(selector)?.textContent ?? '';
const button = (label: string | RegExp) => {
  const found = [...root.querySelectorAll('button')].find((one) => {
    const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return typeof label === 'string' ? name.trim() === label : label.test(name);
  });
  if (!found) throw new Error(`no button ${label}`);
  return found;
};
const press = (label: string | RegExp) => act(async () => button(label).click());
const write = (words: string) =>
  act(() => {
    const field = root.querySelector('textarea') as HTMLTextAreaElement;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('an article in dispute', () => {
  it('shows both sides, who holds each, through whom, and why they are set beside each other', () => {
    show(ready());
    const [asserts, denies] = [text('.side-asserts'), text('.side-denies')];
    expect(asserts).toContain('people familiar with the talks');
    expect(asserts).toContain('unnamed source');
    expect(asserts).toContain('citing Meridian News');
    expect(denies).toContain('a senior US official');
    expect(denies).toContain('We received no serious request');
    expect(text('.claim-disputed .explanation')).toContain('denies on 9 December 2024 what Meridian News reported');
  });

  it('never adds up positions whose origin is not known', () => {
    show(ready());
    expect(text('.side-asserts .side-count')).toBe('2 outlets, origin not known');
  });

  it('opens each side that the article itself gives on the page', async () => {
    show(ready());
    await act(async () => (root.querySelector('.side-denies button') as HTMLButtonElement).click());
    expect(actions.showStatement).toHaveBeenCalledWith('s2');
  });

  it('only compares where the contradiction is less sure than the reader asks for', () => {
    show(ready(), { strictness: 0.95 });
    expect(root.querySelector('#section-disputed')).toBeNull();
    expect(text('#section-compare')).toContain('The president sought a secret channel');
  });

  it('tells another event from a contradiction', () => {
    show(ready());
    expect(text('#section-recurs')).toContain('This is not a contradiction.');
    expect(text('#section-disputed')).not.toContain('previous administration');
  });

  it('sets differing figures side by side when nobody denies', () => {
    const [claim] = sample.view.stories[0]?.claims ?? [];
    if (!claim) throw new Error('no claim');
    const [reported, here] = claim.asserting;
    if (!reported || !here) throw new Error('no positions');
    const relations = claim.relations.map((relation) => ({ ...relation, kind: 'figures-differ' as const }));
    const figures = { ...claim, denying: [], contradiction: 'figures-differ' as const, relations };
    show(ready({ stories: [{ id: 's', title: '', summary: '', claims: [figures] }] }));
    expect(text('.side-oneAccount')).toContain(here.text);
    expect(text('.side-otherAccount')).toContain(reported.text);
  });
});

describe('what was searched', () => {
  it('stands beside "no match", and no match is no confirmation', () => {
    show(ready({ stories: [] }));
    expect(root.textContent).toContain('No claim in the packs matches this article.');
    expect(text('.searched')).toBe(
      'Searched 52 claims in 1 pack, the newest of 15 Jan 2025. No match is not a confirmation.',
    );
  });

  it('is left out when the store could not be opened', () => {
    show(ready({ stories: [], notices: ['store-unavailable'] }));
    expect(root.querySelector('.searched')).toBeNull();
    expect(root.textContent).toContain('could not be opened');
  });
});

describe('flags', () => {
  it('are those sure enough, keep their place in the list, and give their reason', async () => {
    const [first, weak] = sample.view.flags;
    if (!first || !weak) throw new Error('no flags');
    show(ready({ flags: [weak, first] }));
    expect(root.querySelectorAll('.flag')).toHaveLength(1);
    expect(text('.flag-reason')).toContain('names nobody for it');
    await act(async () => (root.querySelector('.flag button') as HTMLButtonElement).click());
    expect(actions.showFlag).toHaveBeenCalledWith(1);
  });
});

describe('notes', () => {
  it('undo a deletion, and the keyboard stays at the undo', async () => {
    show(ready());
    await press(/^Delete note/u);
    expect(actions.deleteNote).toHaveBeenCalledWith('n1');
    expect(root.textContent).not.toContain(kept.text);
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Undo');
    expect(actions.restoreNote).toHaveBeenCalledWith(kept);
    expect(text('.note-text')).toBe(kept.text);
  });

  it('keep an undo open when the page answers its new list', async () => {
    show(ready());
    await press(/^Delete note/u);
    show(ready({}, { notes: [] }));
    await press('Undo');
    expect(text('.note-text')).toBe(kept.text);
  });

  it('keep the text in the field when saving fails, and say why', async () => {
    actions.saveNote = vi.fn(async (): Promise<Answer<Note>> => ({ ok: false, code: 'storage-full', detail: '' }));
    show(ready());
    await press(/^Edit note/u);
    write('a long thought');
    await press('Save');
    expect(root.querySelector('textarea')?.value).toBe('a long thought');
    expect(text('#section-notes .live-alert')).toContain('no room left');
  });

  it('on a statement carry its passage with what stands around it', async () => {
    show(ready());
    await press(/^Write a note on: .?Meridian/u);
    write('check this');
    await press('Save');
    const [[draft]] = vi.mocked(actions.saveNote).mock.calls as [[NoteDraft]];
    const { text: article } = sample.view.article;
    expect(article).toContain(draft.quote.prefix + draft.quote.exact + draft.quote.suffix);
    expect(draft.quote.prefix).toHaveLength(32);
    expect(root.textContent).toContain('check this');
  });

  it('half written are there again when the popup was closed by a click on the page', async () => {
    show(ready());
    await press(/^Write a note on: .?Meridian/u);
    write('not yet done');
    act(() => render(null, root));
    show(ready());
    expect(root.querySelector('textarea')?.value).toBe('not yet done');
    await press('Save');
    const [[draft]] = vi.mocked(actions.saveNote).mock.calls as [[NoteDraft]];
    expect(draft.quote.exact).toContain('Meridian News reported');
    act(() => render(null, root));
    show(ready());
    expect(root.querySelector('textarea')).toBeNull();
  });

  it('ask for a selection where there is none', async () => {
    show(ready());
    await press('Note on the selected passage');
    expect(text('#section-notes .live-alert')).toContain('Select a passage');
  });

  it('whose passage is gone are listed, not dropped', () => {
    show(ready({}, { lostNotes: ['n1'] }));
    expect(text('#section-notes')).toContain('Passage not found');
    expect(text('.note-text')).toBe(kept.text);
  });
});

describe('hostile text', () => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';

  it('stays text, and only web addresses become links', () => {
    const [claim] = sample.view.stories[0]?.claims ?? [];
    if (!claim) throw new Error('no claim');
    const position = { ...claim.asserting[0], text: hostile, outlet: hostile, url: 'javascript:alert(3)' };
    const poisoned = { ...claim, text: hostile, asserting: [position] } as typeof claim;
    show(
      ready(
        { stories: [{ id: 's', title: hostile, summary: '', claims: [poisoned] }] },
        { notes: [{ ...kept, text: hostile, quote: { ...kept.quote, exact: hostile } }] },
      ),
    );
    expect(root.querySelectorAll('img, script')).toHaveLength(0);
    const links = [...root.querySelectorAll('a[target]')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/src/ui/welcome/index.html']);
    expect(text('.claim-text')).toBe(hostile);
    expect(text('.note-text')).toBe(hostile);
  });
});

describe('states', () => {
  it.each<[ReadingState, string]>([
    [{ status: 'loading' }, 'Reading the article…'],
    [{ status: 'reading' }, 'Reading the article…'],
    [{ status: 'not-article', reason: '' }, 'This page does not look like a news article.'],
    [{ status: 'not-article', reason: 'no-text' }, 'No text to read was found on this page.'],
    [{ status: 'no-access', host: 'herald.example' }, 'Isnad has not read this page.'],
    [{ status: 'browser-page' }, 'This page belongs to the browser.'],
    [{ status: 'failed', code: 'unexpected', detail: 'at line 3' }, 'The page could not be read.'],
  ])('%o has a heading', (state, heading) => {
    show(state);
    expect(text('h1')).toBe(heading);
  });

  it('offer a way on', async () => {
    show({ status: 'no-access', host: 'herald.example' });
    await press('Read this page');
    const always = [...root.querySelectorAll('button')].find((one) =>
      /Always read .*herald\.example/.test(one.textContent),
    );
    await act(async () => always?.click());
    expect(actions.allowSite).toHaveBeenCalledOnce();
    show({ status: 'not-article', reason: '' });
    await press('Read this page anyway');
    expect(actions.readPage).toHaveBeenCalledTimes(2);
    show({ status: 'failed', code: 'unexpected', detail: 'at line 3' });
    expect(text('code')).toBe('unexpected: at line 3');
    await press('Try again');
    expect(actions.retry).toHaveBeenCalledOnce();
  });

  it('without a pack for the language still let the reader note and export', () => {
    show(ready({ statements: [], sources: [], flags: [], stories: [], kinds: {}, notices: ['no-language-pack'] }));
    expect(root.textContent).toContain('cannot read this article’s language yet');
    expect(button('Note on the selected passage')).toBeTruthy();
    expect(button('Markdown')).toBeTruthy();
  });
});

it('names the language of what is not the interface’s own', () => {
  const arabic = sampleView('ar');
  show({ status: 'ready', view: arabic.view, notes: [], lostNotes: [], marks: true });
  const headline = root.querySelector('h1 bdi');
  expect([headline?.getAttribute('lang'), headline?.getAttribute('dir')]).toEqual(['ar', 'auto']);
});

it('tells what became of an export', async () => {
  show(ready());
  await press('Markdown');
  expect(text('.export [role=status]')).toContain('isnad.md');
});
