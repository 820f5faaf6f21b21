import { addressKey } from '../address';
import type { Migration } from '.';

/**
 * The reading memory: what its list shows, found by story terms, and the texts beside it. Notes are found by the key of
 * their address, so that a note written on a mobile or AMP page is found on every other page of the article.
 */
export const readings: Migration = {
  version: 4,
  stores: {
    readings: 'id, last, *keys',
    readingTexts: 'id',
    notes: 'id, url, page',
  },
  async upgrade(transaction) {
    await transaction
      .table('notes')
      .toCollection()
      .modify((note: { url: string; page?: string }) => {
        note.page = addressKey(note.url);
      });
  },
};
