import annotatorAr from '../content/annotators/ar?script&iife';
import annotatorDe from '../content/annotators/de?script&iife';
import annotatorEn from '../content/annotators/en?script&iife';
import ar from '../content/readers/ar?script&iife';
import de from '../content/readers/de?script&iife';
import en from '../content/readers/en?script&iife';
import { file } from './sites';

/** The scripts of a language. */
export interface ReaderScripts {
  /** The reader with the annotator, for pages that say their language. */
  readonly annotator: string;
  /** The reader alone, for pages that turn out to be in another language than they said. */
  readonly reader: string;
}

/** The scripts of each language that can be read, one line each. */
export const readers: Readonly<Record<string, ReaderScripts>> = {
  ar: { annotator: file(annotatorAr), reader: file(ar) },
  de: { annotator: file(annotatorDe), reader: file(de) },
  en: { annotator: file(annotatorEn), reader: file(en) },
};
