import type { Lexicons } from '../../core/matching/meaning-lexicon';
import { es } from './es';
import { fr } from './fr';
import { ru } from './ru';

/** Languages known by their words only: enough to match a text, not to read who says what. One line each. */
export const lightLexicons: Lexicons = { es, fr, ru };
