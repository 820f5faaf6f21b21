import type { LanguagePack, Voice } from '../core/language';
import type { Lexicons } from '../core/matching/meaning-lexicon';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { lightLexicons } from './light';
import { fr } from './phrases/fr';

/** Every language pack, one line each. */
export const packs: readonly LanguagePack[] = [ar, en, de];

/** Words for matching, by language: the packs' own, and those of languages that are known by their words only. */
export const lexicons: Lexicons = { ...lightLexicons, ...Object.fromEntries(packs.map((pack) => [pack.code, pack])) };

/** Languages in which Isnad explains itself: the packs' own, and those in which it reads no articles, one line each. */
export const voices: readonly Voice[] = [...packs, fr];

/** The phrases of a language, by ISO 639-1 code; English ones for a language without. */
export function voiceFor(code: string): Voice {
  return voices.find((voice) => voice.code === code) ?? en;
}
