/**
 * The browser's own API object, without the polyfill: for the detector, which must stay within a few kilobytes.
 * Both browsers answer `sendMessage` with a promise when no callback is given.
 */
interface RawRuntime {
  sendMessage(message: unknown): Promise<unknown>;
}

export function sendRaw(message: unknown): Promise<unknown> {
  const scope = globalThis as unknown as { browser?: { runtime: RawRuntime }; chrome?: { runtime: RawRuntime } };
  const runtime = scope.browser?.runtime ?? scope.chrome?.runtime;
  return runtime ? runtime.sendMessage(message) : Promise.reject(new Error('no extension runtime'));
}
