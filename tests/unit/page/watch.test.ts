import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageChange, type WatchedWindow, watchCovered, watchPage } from '../../../src/page/watch';

type Callback = (records: MutationRecord[]) => void;

/** A window whose mutations and navigation the test tells. */
function fakeWindow() {
  let callback: Callback = () => {};
  const listeners = new Map<string, () => void>();
  const location = { href: 'https://outlet.example/a' };
  const state = { observing: false };
  const window = {
    location,
    setTimeout: (handler: () => void, milliseconds: number) => setTimeout(handler, milliseconds) as unknown as number,
    clearTimeout: (timer: number) => clearTimeout(timer),
    addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
    MutationObserver: class {
      constructor(given: Callback) {
        callback = given;
      }
      observe() {
        state.observing = true;
      }
      disconnect() {
        state.observing = false;
      }
    },
  } as unknown as WatchedWindow;
  const added = (text: string, nodeName = 'P') =>
    ({
      type: 'childList',
      target: {},
      addedNodes: [{ nodeType: 1, nodeName, textContent: text }],
      removedNodes: [],
    }) as unknown as MutationRecord;
  return {
    window,
    location,
    listeners,
    state,
    mutate: (...texts: string[]) => callback(texts.map((text) => added(text))),
    script: (text: string) => callback([added(text, 'SCRIPT')]),
  };
}

const LONG = 'A paragraph that came late, and that is long enough to be read.';

describe('watchPage', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function watch() {
    const page = fakeWindow();
    const told: PageChange[] = [];
    const abort = new AbortController();
    watchPage({} as Document, page.window, (change) => told.push(change), abort.signal);
    return { ...page, told, abort };
  }

  it('tells once of a body that arrives in pieces', () => {
    const { mutate, told } = watch();
    for (let piece = 0; piece < 5; piece++) {
      mutate(LONG);
      vi.advanceTimersByTime(300);
    }
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual(['changed']);
  });

  it('does not wait for ever on a page that never rests', () => {
    const { mutate, told } = watch();
    for (let piece = 0; piece < 20; piece++) {
      mutate(LONG);
      vi.advanceTimersByTime(300);
    }
    expect(told.length).toBeGreaterThanOrEqual(1);
  });

  it('takes a clock, a counter and scripts for no change', () => {
    const { mutate, script, told } = watch();
    for (let second = 0; second < 60; second++) {
      mutate('12:00:01');
      vi.advanceTimersByTime(1_000);
    }
    script(LONG);
    vi.advanceTimersByTime(5_000);
    expect(told).toEqual([]);
  });

  it('sees another address at the next change or event, and not another fragment', () => {
    const { mutate, location, listeners, told } = watch();
    location.href = 'https://outlet.example/a#part';
    mutate('x');
    vi.advanceTimersByTime(5_000);
    expect(told).toEqual([]);
    location.href = 'https://outlet.example/b';
    listeners.get('popstate')?.();
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual(['navigated']);
  });

  it('tells nothing once aborted', () => {
    const { mutate, abort, state, told } = watch();
    mutate(LONG);
    abort.abort();
    vi.advanceTimersByTime(5_000);
    expect(told).toEqual([]);
    expect(state.observing).toBe(false);
  });
});

describe('watchCovered', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tells, some time after a click or an opened part, when hidden text came to sight, and not before', () => {
    const { window, listeners } = fakeWindow();
    let shown = false;
    let told = 0;
    const element = { isConnected: true, checkVisibility: () => shown } as unknown as Element;
    watchCovered(
      window,
      () => [element],
      () => told++,
      new AbortController().signal,
    );
    listeners.get('click')?.();
    vi.advanceTimersByTime(2_000);
    expect(told).toBe(0);
    shown = true;
    vi.advanceTimersByTime(2_000);
    expect(told).toBe(0);
    listeners.get('toggle')?.();
    vi.advanceTimersByTime(2_000);
    expect(told).toBe(1);
  });
});
