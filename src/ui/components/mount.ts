import type { Settings } from '../../messages/protocol';
import { wordsFor } from '../strings';
import type { Words } from '../strings/words';

/** Gives the page its language, direction, title and theme by the reader's settings, and answers its words. */
export function dressPage(settings: Settings, title: (words: Words) => string): Words {
  const words = wordsFor(settings.language, navigator.languages);
  const root = document.documentElement;
  root.lang = words.code;
  root.dir = words.direction;
  if (settings.theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = settings.theme;
  document.title = title(words);
  return words;
}
