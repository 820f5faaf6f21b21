import type { MeaningLexicon } from './matching/meaning-lexicon';
import type { StanceLexicon } from './relations/stance-lexicon';
import type { AttributionLexicon } from './statements/attribution-lexicon';
import type { CheckableLexicon } from './statements/checkable-lexicon';
import type { TextLexicon } from './text/text-lexicon';
import type { ExportLabels } from './views/export-labels';
import type { Phrases } from './views/phrases';

/** What understanding a text of a language takes: all that the page's own script carries. Data only. */
export interface ReadingPack {
  /** ISO 639-1. */
  readonly code: string;
  /** The language's name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly text: TextLexicon;
  readonly attribution: AttributionLexicon;
  readonly checkable: CheckableLexicon;
}

/** What explaining a reading to somebody takes, whatever language the article is in. Data only. */
export interface Voice {
  /** ISO 639-1. */
  readonly code: string;
  readonly phrases: Phrases;
  readonly exportLabels: ExportLabels;
}

/** All that one language brings. One folder in `src/languages`, one line in its index. Data only: no rule lives there. */
export interface LanguagePack extends ReadingPack, Voice {
  readonly meaning: MeaningLexicon;
  /** Without it no statement is known to be conditional or planned. */
  readonly stance?: StanceLexicon;
}
