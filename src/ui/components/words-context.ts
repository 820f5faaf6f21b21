import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { wordsFor } from '../strings';
import type { Words } from '../strings/words';

/** The words of the screen, given once at its root. */
export const WordsContext = createContext<Words>(wordsFor('en', []));

export function useWords(): Words {
  return useContext(WordsContext);
}
