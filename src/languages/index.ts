import type { LanguagePack } from '../core/language';
import type { Lexicons } from '../core/matching/meaning-lexicon';
import { ar } from './ar';
import { en } from './en';

/** Every language pack, one line each. */
export const packs: readonly LanguagePack[] = [ar, en];

/** The packs' words for matching, by language. */
export const lexicons: Lexicons = Object.fromEntries(packs.map((pack) => [pack.code, pack]));

/** The pack of a language, by ISO 639-1 code. */
export function packFor(code: string): LanguagePack | undefined {
  return packs.find((pack) => pack.code === code);
}
