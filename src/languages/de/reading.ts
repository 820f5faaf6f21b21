import type { ReadingPack } from '../../core/language';
import { attribution } from './attribution';
import { checkable } from './checkable';
import { text } from './text';

export const deReading: ReadingPack = {
  code: 'de',
  name: 'Deutsch',
  direction: 'ltr',
  text,
  attribution,
  checkable,
};
