import detector from '../content/detector?script&iife';
import { grantedOrigins, inject, registerOnPages, tabsOn } from '../platform/browser';
import { isWebOrigin } from '../platform/origins';

/**
 * Has the detector run on the pages of every host that the reader has granted: the named news hosts of the manifest
 * and those added since. Called on installation, on start and whenever a grant changes.
 */
export async function registerDetector(): Promise<void> {
  await registerOnPages('detector', file(detector), await newsOrigins());
}

/** Runs the detector on the pages that were open before it was registered, so that nobody has to load them again. */
export async function lookAtOpenPages(): Promise<void> {
  const tabs = await tabsOn(await newsOrigins());
  // A tab may close or go elsewhere meanwhile; the others still count.
  await Promise.allSettled(tabs.map((tab) => inject(tab.id, 0, file(detector))));
}

async function newsOrigins(): Promise<string[]> {
  return (await grantedOrigins()).filter(isWebOrigin);
}

/**
 * Path of a built script as `scripting` wants it: from the extension's root, with a leading slash, since Firefox
 * resolves others against the page that registers them.
 */
export function file(script: string): string {
  return `/${script.replace(/^\//, '')}`;
}
