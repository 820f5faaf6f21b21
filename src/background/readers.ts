import ar from '../content/readers/ar?script&iife';
import de from '../content/readers/de?script&iife';
import en from '../content/readers/en?script&iife';
import { file } from './sites';

/** The script of each language that can be read, one line each. */
export const readers: Readonly<Record<string, string>> = {
  ar: file(ar),
  de: file(de),
  en: file(en),
};
