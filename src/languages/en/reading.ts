import type { ReadingPack } from '../../core/language';
import { attribution } from './attribution';
import { checkable } from './checkable';
import { text } from './text';

export const enReading: ReadingPack = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  text,
  attribution,
  checkable,
};
