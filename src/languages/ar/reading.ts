import type { ReadingPack } from '../../core/language';
import { attribution } from './attribution';
import { checkable } from './checkable';
import { text } from './text';

export const arReading: ReadingPack = {
  code: 'ar',
  name: 'العربية',
  direction: 'rtl',
  text,
  attribution,
  checkable,
};
