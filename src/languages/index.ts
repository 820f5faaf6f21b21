import type { LanguagePack } from '../core/language';
import type { Lexicons } from '../core/matching/meaning-lexicon';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { lightLexicons } from './light';

/** Every language pack, one line each. */
export const packs: readonly LanguagePack[] = [ar, en, de];

/** Words for matching, by language: the packs' own, and those of languages that are known by their words only. */
export const lexicons: Lexicons = { ...lightLexicons, ...Object.fromEntries(packs.map((pack) => [pack.code, pack])) };

/** The pack of a language, by ISO 639-1 code. */
export function packFor(code: string): LanguagePack | undefined {
  return packs.find((pack) => pack.code === code);
}
