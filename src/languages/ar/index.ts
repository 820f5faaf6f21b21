import type { LanguagePack } from '../../core/language';
import { exportLabels } from './export-labels';
import { meaning } from './meaning';
import { phrases } from './phrases';
import { arReading } from './reading';
import { stance } from './stance';

export const ar: LanguagePack = { ...arReading, meaning, stance, phrases, exportLabels };
