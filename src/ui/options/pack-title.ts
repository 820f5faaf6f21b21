import type { InstalledPack } from '../../messages/protocol';
import type { Words } from '../strings/words';

/** A pack's title in the reader's language, falling back to English, then to any. */
export function titleOf(pack: InstalledPack, words: Words): string {
  return pack.title[words.code] ?? pack.title.en ?? Object.values(pack.title)[0] ?? pack.id;
}
