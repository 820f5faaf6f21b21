/**
 * Work in small steps: it may be left after each and goes on where it was. Core never waits for anything itself; who
 * runs the steps decides whether the page gets a turn between them.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Takes all the steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
