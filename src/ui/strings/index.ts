import { INTERFACE_LANGUAGES, type InterfaceLanguage, interfaceLanguage, type Settings } from '../../messages/protocol';
import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';
import type { Locale } from './locale';
import { Words } from './words';

/** One file each, one line here, and its code in the protocol's list. */
const LOCALES: Readonly<Record<InterfaceLanguage, Locale>> = { en, ar, fr };

/** Every language of the interface. */
export const locales: readonly Locale[] = INTERFACE_LANGUAGES.map((code) => LOCALES[code]);

/**
 * The words in which the interface speaks, with numbers and dates as in the reader's own region.
 * @param preferred BCP 47 tags, best first, as `navigator.languages` gives them
 */
export function wordsFor(language: Settings['language'], preferred: readonly string[]): Words {
  const locale = LOCALES[interfaceLanguage(language, preferred)];
  const region = preferred.find((tag) => tag.toLowerCase().startsWith(`${locale.code}-`));
  return new Words(locale, region ?? locale.formats);
}
