import type { ReadingPack } from '../core/language';
import { findStatements } from '../core/statements/understood';
import type { WordOrder } from '../core/statements/word-order';
import type { ReaderScope } from './reader-scope';

/** Leaves a language's reader for the annotator; the script of each language does it when it is loaded. */
export function addReader(pack: ReadingPack, order: WordOrder): void {
  const scope = globalThis as typeof globalThis & ReaderScope;
  scope.isnadReaders = { ...scope.isnadReaders, [pack.code]: (article) => findStatements(article, pack, order) };
}
