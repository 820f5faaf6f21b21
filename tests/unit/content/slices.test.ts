import { afterEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from '../../../src/content/slices';
import type { Steps } from '../../../src/core/text/steps';

/** Work of so many steps of 4 ms each on the faked clock; `done` grows by one a step. */
function work(length: number) {
  const progress = { done: 0 };
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  function* steps(): Steps<string> {
    for (; progress.done < length; progress.done++) {
      now += 4;
      yield;
    }
    return 'result';
  }
  return { steps: steps(), progress };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('work in slices', () => {
  it('gives the page a turn whenever a slice is used up, and gives the result', async () => {
    const { steps, progress } = work(10);
    const turns: number[] = [];
    vi.stubGlobal('scheduler', { yield: async () => void turns.push(progress.done) });
    expect(await inSlices(steps, () => false)).toBe('result');
    expect(turns).toEqual([2, 5, 8]);
  });

  it('gives up after a turn in which the work became stale', async () => {
    const { steps, progress } = work(1000);
    vi.stubGlobal('scheduler', { yield: async () => {} });
    expect(await inSlices(steps, () => progress.done > 20)).toBeNull();
    expect(progress.done).toBeLessThan(30);
  });

  it('lets other tasks run where the browser has no way to yield', async () => {
    const { steps } = work(10);
    vi.stubGlobal('scheduler', undefined);
    let finished = false;
    const result = inSlices(steps, () => false).finally(() => {
      finished = true;
    });
    // Promises alone never let another task run.
    for (let i = 0; i < 100; i++) await Promise.resolve();
    expect(finished).toBe(false);
    expect(await result).toBe('result');
  });
});
