import type { DateLexicon } from './date-lexicon';
import type { QuantityLexicon } from './quantity-lexicon';

/** Words of one language that reading any text needs: dates, numbers, sentence ends. Entries are written as in print. */
export interface TextLexicon {
  /** Month names by number, 1 to 12, in every system in use. */
  readonly months: Readonly<Record<number, readonly string[]>>;
  /** Names of the days of the week, 0 (Sunday) to 6. */
  readonly weekdays: Readonly<Record<number, readonly string[]>>;
  /** Abbreviations that end in a full stop without ending a sentence. */
  readonly abbreviations: readonly string[];
  /** A full stop after a day or a rank in digits makes it an ordinal and ends no sentence. */
  readonly dottedOrdinals?: boolean;
  /** Number words, and multipliers such as thousand and million. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words too common to tell one text from another. */
  readonly stopWords: readonly string[];
  /** Clitics written together with the next word, longest first; empty for languages that write them apart. */
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** Words around numbers; without them numbers carry no bounds and no units. */
  readonly quantities?: QuantityLexicon;
  /** Words around dates; without them relative and Hijri dates are not found. */
  readonly dates?: DateLexicon;
  /** Definite articles with whatever is glued before them, longest first: safe to take off any word. */
  readonly articles?: readonly string[];
  /** Inflectional endings that a stem drops, beside the glued suffixes; longest first. */
  readonly endings?: readonly string[];
}
