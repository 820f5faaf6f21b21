/** The same answers from FlexSearch; its index is kept for as long as the worker lives. */
import browser from 'webextension-polyfill';
import type { BenchCall, BenchReply } from './messages';
import { LOOKED_AT } from './messages';
import { loadIndex, peerDatabase } from './peer-store';

let loaded: ReturnType<typeof loadIndex> | undefined;

browser.runtime.onMessage.addListener((message: unknown) => {
  const call = message as Partial<BenchCall>;
  return call.bench ? answer(call as BenchCall) : undefined;
});

async function answer({ bench, texts }: BenchCall): Promise<BenchReply> {
  if (bench === 'ping') return [];
  loaded ??= loadIndex();
  const index = await loaded;
  const found = texts.map((text) => index.search(text, { limit: LOOKED_AT, suggest: true }) as number[]);
  // The claims themselves are read, as on the other side.
  await peerDatabase.claims.bulkGet(found.flat());
  return found;
}
