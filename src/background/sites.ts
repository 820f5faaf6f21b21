import detector from '../content/detector?script&iife';
import { grantedOrigins, registerOnPages } from '../platform/browser';

/**
 * Has the detector run on the pages of every host that the reader has granted: the named news hosts of the manifest
 * and those added since. Called on installation, on start and whenever a grant changes.
 */
export async function registerDetector(): Promise<void> {
  const origins = (await grantedOrigins()).filter((origin) => /^(\*|https?):\/\//.test(origin));
  await registerOnPages('detector', file(detector), origins);
}

/** Path of a built script as `scripting` wants it: from the extension's root, without a leading slash. */
export function file(script: string): string {
  return script.replace(/^\//, '');
}
