import type { Settings } from '../../messages/protocol';
import { ar } from './ar';
import { en } from './en';
import type { Locale } from './locale';
import { Words } from './words';

/** Every language of the interface: one file each, one line here. */
export const locales: readonly Locale[] = [en, ar];

/**
 * The words in which the interface speaks.
 * @param language the reader's setting; `auto` takes the first of the preferred languages that Isnad speaks
 * @param preferred BCP 47 tags, best first, as `navigator.languages` gives them
 */
export function wordsFor(language: Settings['language'], preferred: readonly string[]): Words {
  const wanted = language === 'auto' ? preferred : [language];
  const codes = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  const code = codes.find((candidate) => locales.some((locale) => locale.code === candidate));
  const locale = locales.find((candidate) => candidate.code === code) ?? en;
  const region = preferred.find((tag) => tag.toLowerCase().startsWith(`${locale.code}-`));
  return new Words(locale, region ?? locale.formats);
}
