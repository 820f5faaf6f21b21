import type { LanguagePack } from '../../core/language';
import { attribution } from './attribution';
import { checkable } from './checkable';
import { exportLabels } from './export-labels';
import { meaning } from './meaning';
import { phrases } from './phrases';
import { stance } from './stance';
import { text } from './text';

export const ar: LanguagePack = {
  code: 'ar',
  name: 'العربية',
  direction: 'rtl',
  text,
  attribution,
  checkable,
  meaning,
  phrases,
  stance,
  exportLabels,
};
