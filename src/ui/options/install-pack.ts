import { callWorker, callWorkerAtLength } from '../../messages/client';
import { runImport } from './imports/run-import';

/**
 * Installs a pack from its text, of any size, as the import of a file does: checked as a whole, nothing of it kept when it
 * fails.
 * @returns whether it is installed
 */
export async function installPackText(id: string, text: string, enabled: boolean): Promise<boolean> {
  const file = new File([text], `${id}.json`, { lastModified: 0 });
  const { signal } = new AbortController();
  const holder = crypto.randomUUID();
  const outcome = await runImport({ file, replaces: null, holder, signal, tell: () => undefined }, callWorkerAtLength);
  if (outcome.state !== 'done' || outcome.pack === null) return false;
  if (!enabled) await callWorker('enablePack', { id: outcome.pack.id, enabled: false });
  return true;
}
