import { phraseAfter } from './right-phrases';
import { readVerbSecond } from './verb-second';
import { readSourcePhrase, reportedSpeech } from './verb-second-sources';
import type { WordOrder } from './word-order';

/** "Am Montag sagte der Minister, dass …" */
export const verbSecond: WordOrder = {
  phrase: phraseAfter,
  verb: readVerbSecond,
  sourcePhrase: readSourcePhrase,
  goesOn: reportedSpeech,
};
