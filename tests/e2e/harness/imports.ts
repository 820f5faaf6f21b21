import type { InstalledPack } from '../../../src/messages/protocol';
import type { Driver } from './driver';

/** Imports a small file as the options page does, and gives up what it leaves. The worker's failure is the error. */
export async function importText(driver: Driver, text: string, name = 'test.json'): Promise<InstalledPack> {
  const holder = 'test';
  const bytes = Buffer.byteLength(text);
  const file = { name, size: bytes, modified: 1_700_000_000_000, head: `${bytes}` };
  const { id } = await driver.callWorker('beginImport', { file, holder, replaces: null });
  try {
    await driver.callWorker('importSlice', { id, holder, offset: 0, bytes, text, damaged: false });
    return await driver.callWorker('finishImport', { id, holder, partial: false });
  } finally {
    await driver.callWorker('discardImport', { id, holder }).catch(() => undefined);
  }
}
