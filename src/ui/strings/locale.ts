import type { InterfaceLanguage } from '../../messages/protocol';
import type { Strings } from './en';

/** A text in the plural forms of one language, by the categories of `Intl.PluralRules`; `{n}` is the number. */
export type Plural = { readonly other: string } & { readonly [Rule in Intl.LDMLPluralRule]?: string };

/** The texts of the interface as any locale must give them: the same keys as English, plurals in its own forms. */
export type Shape<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string
    ? string
    : Texts[Key] extends { readonly other: string }
      ? Plural
      : Shape<Texts[Key]>;
};

/** One language of the interface. One file, and one line in `index.ts`. */
export interface Locale {
  readonly code: InterfaceLanguage;
  /** The language's name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /**
   * The locale for numbers and dates when the reader's own region is not known. The web's Arabic news prints western
   * digits, so plain Arabic does too; a reader's `ar-EG` is followed as it is.
   */
  readonly formats: string;
  readonly strings: Strings;
}
