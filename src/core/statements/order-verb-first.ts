import { nounPhrase } from './noun-phrases';
import { readVerbFirst } from './verb-first';
import { addressedBefore } from './verb-first-address';
import { isAdjective } from './verb-first-openers';
import { withPlausibleSource } from './verb-first-sources';
import type { WordOrder } from './word-order';

/** "قال الوزير إن …" */
export const verbFirst: WordOrder = {
  phrase: nounPhrase,
  verb: readVerbFirst,
  isVerb: (reading, hit) => !isAdjective(reading, hit),
  plausible: withPlausibleSource,
  addressed: addressedBefore,
};
