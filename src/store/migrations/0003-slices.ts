import type { Migration } from '.';

/** Text of packs that are being imported: a pack is checked as a whole, and its file comes in slices. */
export const slices: Migration = { version: 3, stores: { slices: '[staging+number], staging' } };
