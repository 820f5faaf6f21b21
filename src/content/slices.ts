import type { Steps } from '../core/text/steps';

/** Work of ours between two turns of the page, in milliseconds; a step may run over by its own length. */
const SLICE = 10;

/**
 * Takes the steps in slices and lets the page draw and answer its reader between them.
 * @param stale asked after each turn of the page; true gives the work up
 * @returns what the steps give, or null when the work was given up
 */
export async function inSlices<Result>(steps: Steps<Result>, stale: () => boolean): Promise<Result | null> {
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started < SLICE) continue;
    await pageTurn();
    if (stale()) return null;
    started = performance.now();
  }
}

interface Scheduling {
  readonly scheduler?: { yield?(): Promise<void> };
}

/** Lets the page's own work go first: what waits of it, such as a click or a frame to be drawn. */
export async function pageTurn(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
