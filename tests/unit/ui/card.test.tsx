// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Note } from '../../../src/core/views/view';
import { Card, type CardActions, type CardProps } from '../../../src/ui/card/card';
import { wordsFor } from '../../../src/ui/strings';
import { sampleView } from './sample-view';

const { view, notes } = sampleView('en');
const [, denial = null, relayed = null, alone = null] = view.statements;
let root: HTMLElement;
let actions: CardActions;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  actions = {
    saveNote: vi.fn(async (draft) => ({ ok: true as const, value: { ...(notes[0] as Note), ...draft, id: 'new' } })),
    deleteNote: vi.fn(async () => ({ ok: true as const, value: notes[0] as Note })),
    restoreNote: vi.fn(async (note: Note) => ({ ok: true as const, value: note })),
    copy: vi.fn(async () => true),
    close: vi.fn(),
  };
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(props: Partial<CardProps>) {
  const words = wordsFor('en', []);
  act(() => render(<Card statement={null} view={view} notes={[]} words={words} actions={actions} {...props} />, root));
}

const press = (label: string) =>
  act(async () => [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(label))?.click());

it('says who, what kind, in which stance, through whom and in which words', () => {
  show({ statement: denial });
  const attribution = root.querySelector('.attribution')?.textContent;
  for (const part of ['a senior US official', 'unnamed official', 'denies', 'own words', 'told reporters']) {
    expect(attribution).toContain(part);
  }
});

it('gives the other side of a contradiction in its own words with the explanation', () => {
  show({ statement: denial });
  const relation = root.querySelector('.relation-contradicts')?.textContent;
  expect(relation).toContain('one side denies it');
  expect(relation).toContain('denies on 9 December 2024');
  expect(relation).toContain('The president sought a secret channel');
  expect(relation).toContain('2 outlets, origin not known');
});

it('shows relations of its own statement only', () => {
  show({ statement: relayed });
  expect(root.querySelector('.relation-contradicts')).toBeNull();
  expect(root.querySelector('.relation-repeats')).not.toBeNull();
});

it('tells what was searched where nothing matched', () => {
  show({ statement: alone, view: { ...view, stories: [] } });
  expect(root.textContent).toContain('Searched 52 claims');
  expect(root.textContent).toContain('No match is not a confirmation.');
});

it('gives the reason of a flag that no statement covers, and takes a note on it', async () => {
  show({ flag: view.flags[0] });
  expect(root.textContent).toContain('names nobody');
  await press('Write a note');
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  expect(document.activeElement).toBe(field);
  act(() => {
    field.value = 'who counted?';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('Save');
  expect(vi.mocked(actions.saveNote).mock.calls[0]?.[0].quote.exact).toBe(
    'Forty aircraft left the northern base on Thursday night.',
  );
  expect(root.querySelector('.note-text')?.textContent).toBe('who counted?');
});

it('copies a link to the passage', async () => {
  show({ flag: view.flags[0] });
  await press('Copy link');
  expect(actions.copy).toHaveBeenCalledWith(
    'https://herald.example/world/channel#:~:text=Forty%20aircraft%20left%20the%20northern%20base%20on%20Thursday%20night.',
  );
  expect(root.textContent).toContain('Link copied.');
});
