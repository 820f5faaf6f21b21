import type { LanguagePack } from '../../core/language';
import { exportLabels } from './export-labels';
import { meaning } from './meaning';
import { phrases } from './phrases';
import { enReading } from './reading';
import { stance } from './stance';

export const en: LanguagePack = { ...enReading, meaning, stance, phrases, exportLabels };
