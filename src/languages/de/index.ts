import type { LanguagePack } from '../../core/language';
import { exportLabels } from './export-labels';
import { meaning } from './meaning';
import { phrases } from './phrases';
import { deReading } from './reading';
import { stance } from './stance';

export const de: LanguagePack = { ...deReading, meaning, stance, phrases, exportLabels };
