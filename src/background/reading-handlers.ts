import type { WorkerCalls } from '../messages/protocol';
import { CallFailure, type Handlers } from '../messages/serve';
import { listReadings, putReadings, sweepReadings, takeReading } from '../store/readings';
import type { IsnadDatabase } from '../store/schema';
import { readSettings } from '../store/settings';
import { readerSettings } from './reader-settings';

type ReadingCalls = Pick<WorkerCalls, 'readings' | 'forgetReading' | 'restoreReading'>;

/** The list of the reading memory; for the extension's own pages only. */
export function readingHandlers(database: IsnadDatabase): Handlers<ReadingCalls> {
  return {
    readings: (query) => listReadings(database, query),

    async forgetReading({ id }) {
      const reading = await takeReading(database, id);
      if (!reading) throw new CallFailure('no-such-reading', id);
      return reading;
    },

    async restoreReading(reading) {
      await putReadings(database, [reading]);
      return null;
    },
  };
}

/** Forgets what is older than the reader wants it kept. */
export async function sweep(database: IsnadDatabase): Promise<void> {
  const { memoryDays } = await readSettings(database, readerSettings);
  await sweepReadings(database, memoryDays, Date.now());
}
