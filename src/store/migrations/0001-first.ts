import type { Migration } from '.';

/** Packs with their claims in chunks and their index in blocks; the reader's notes and settings. */
export const first: Migration = {
  version: 1,
  stores: {
    packs: 'id',
    chunks: '[pack+number], pack',
    blocks: '[pack+number], pack',
    notes: 'id, url',
    settings: 'key',
  },
};
