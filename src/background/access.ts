import type { CallName, WorkerCalls } from '../messages/protocol';
import { CallFailure } from '../messages/serve';
import type { Sender } from '../platform/messages';
import { isSameSite } from '../store/address';

/**
 * What a content script may ask for. It runs in the process of a page that may be hostile, so it gets what its own
 * article needs; all else is for the extension's own pages. Of other sites it learns what claims of the packs tell on its
 * article (`pageView`), and nothing of what the reader has read, noted or chosen there.
 */
const FROM_CONTENT = new Set<CallName<WorkerCalls>>([
  'articleFound',
  'articleLeft',
  'loadCard',
  'loadLabels',
  'loadReader',
  'analyse',
  'notes',
  'saveNote',
  'deleteNote',
  'restoreNote',
  'settings',
]);

export function mayCall(call: CallName<WorkerCalls>, sender: Sender): boolean {
  return sender.fromExtensionPage || (sender.tabId !== null && FROM_CONTENT.has(call));
}

/**
 * Holds a content script to notes of its own site; the canonical address of its article may be on `www.` or the like.
 * @throws CallFailure `not-allowed` when the address belongs to another host than the sender's page; without the
 * address, which may be that of somebody else's note
 */
export function requireOwnSite(url: string, sender: Sender): void {
  if (sender.fromExtensionPage || isSameSite(url, sender.url)) return;
  throw new CallFailure('not-allowed', '');
}
