import { callWorker } from '../../messages/client';
import type { Answer, Settings } from '../../messages/protocol';
import { askForLastingStorage } from '../../platform/storage';

/** Keeps a change of the settings. The browser is asked not to throw data away when the reading memory begins to keep some. */
export async function changeSettings(change: Partial<Settings>): Promise<Answer<Settings>> {
  const answer = await callWorker('changeSettings', change);
  if (answer.ok && change.memory) void askForLastingStorage();
  return answer;
}
