import type { Transaction } from 'dexie';
import { first } from './0001-first';
import { parts } from './0002-parts';
import { slices } from './0003-slices';
import { readings } from './0004-readings';

/** One step of the schema's history. A released one is never edited: add the next. */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

export const migrations: readonly Migration[] = [first, parts, slices, readings];
