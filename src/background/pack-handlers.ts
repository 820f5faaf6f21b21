import type { InstalledPack, WorkerCalls } from '../messages/protocol';
import { CallFailure, type Handlers } from '../messages/serve';
import { installedPacks, restorePack, setPackEnabled, takePack } from '../store/packs';
import type { IsnadDatabase, PackRow } from '../store/schema';

type PackCalls = Pick<WorkerCalls, 'packs' | 'enablePack' | 'removePack' | 'restorePack'>;

/** Ids of packs that were made from feeds begin so. */
export const FEED_PACK = 'feed-';

export function packHandlers(database: IsnadDatabase, bundledReady: () => Promise<void>): Handlers<PackCalls> {
  async function listed(): Promise<InstalledPack[]> {
    return (await installedPacks(database)).filter(({ removed }) => removed === undefined).map(installed);
  }

  return {
    async packs() {
      await bundledReady();
      return listed();
    },

    async enablePack({ id, enabled }) {
      await setPackEnabled(database, id, enabled);
      return listed();
    },

    async removePack({ id }) {
      const row = (await installedPacks(database)).find((known) => known.id === id);
      if (row?.bundled) throw new CallFailure('not-allowed', id);
      await takePack(database, id);
      return listed();
    },

    async restorePack({ id }) {
      if (!(await restorePack(database, id))) throw new CallFailure('no-such-pack', id);
      return listed();
    },
  };
}

/** An installed pack as the screens list it. */
export function installed({ info, claims, bundled, enabled }: PackRow): InstalledPack {
  return { ...info, claims, bundled, enabled, feed: info.id.startsWith(FEED_PACK) };
}
