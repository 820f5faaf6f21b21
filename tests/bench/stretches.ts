/**
 * Follows the stretches of work between turns of the page, which are its tasks, by way of `scheduler.yield`.
 * @returns ends the stretch that runs and gives the longest one since the last such call, in milliseconds
 */
export function followStretches(): () => number {
  const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
  const turn = Object.getPrototypeOf(scheduler).yield.bind(scheduler) as () => Promise<void>;
  let from = performance.now();
  let longest = 0;
  const over = () => {
    longest = Math.max(longest, performance.now() - from);
  };
  scheduler.yield = async () => {
    over();
    await turn();
    from = performance.now();
  };
  return () => {
    over();
    const found = longest;
    longest = 0;
    from = performance.now();
    return found;
  };
}
