import type { ReadingPack } from '../core/language';
import { arReading } from './ar/reading';
import { deReading } from './de/reading';
import { enReading } from './en/reading';

/** The packs for reading alone, one line each: the page's script carries no words that only matching needs. */
export const readingPacks: readonly ReadingPack[] = [arReading, enReading, deReading];
