import type { Claim, Entity, Outlet, PackInfo, Position, Story } from '../../core/claims/claim';
import { chunksOf, plainChunk } from '../chunks';
import type { Migration } from '.';

/** A pack of version 1, as far as the upgrade reads it. */
interface FirstPackRow {
  readonly id: string;
  readonly info: PackInfo;
  readonly bundled: boolean;
  readonly claims: number;
  readonly stories: readonly Story[];
  readonly entities: readonly Entity[];
  readonly outlets: readonly Outlet[];
}

interface FirstChunkRow {
  readonly pack: string;
  readonly number: number;
  readonly claims: readonly { readonly claim: Claim; readonly positions: readonly Position[] }[];
}

/**
 * Claims, their index and the parties of packs lie in parts that are written aside and then published, so that a pack
 * of any size can be imported, added to and replaced. Claims of version 1 are kept as they are; their index is built
 * anew at the next start, since `indexedBy` is empty.
 */
export const parts: Migration = {
  version: 2,
  stores: {
    packs: 'id',
    chunks: null,
    blocks: null,
    claims: '[part+number]',
    postings: '[part+number]',
    parties: '[part+number]',
    segments: 'part',
    staging: '++id',
    loose: '++part',
    state: 'key',
    notes: 'id, url',
    settings: 'key',
  },
  async upgrade(transaction) {
    const packs: FirstPackRow[] = await transaction.table('packs').toArray();
    for (const { id, info, bundled, claims, stories, entities, outlets } of packs) {
      // The key generator of `loose` numbers parts; published ones are no longer in it.
      const part = (await transaction.table('loose').add({ staging: null, touched: 0 })) as number;
      await transaction.table('loose').delete(part);
      const old: FirstChunkRow[] = await transaction.table('chunks').where('pack').equals(id).sortBy('number');
      const told = old.flatMap((chunk) => chunk.claims);
      const data = chunksOf(told, stories).map(plainChunk);
      await transaction.table('claims').bulkAdd(data.map((chunk, number) => ({ part, number, data: chunk })));
      await transaction.table('parties').add({ part, number: 0, entities, outlets });
      const bodies = [{ part, chunks: data.length }];
      const row = { id, info, bundled, enabled: true, claims, bodies, segments: [], indexedBy: '' };
      await transaction.table('packs').put(row);
    }
  },
};
