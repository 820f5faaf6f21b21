import { nounPhrase } from './noun-phrases';
import { readVerbFirst } from './verb-first';
import type { WordOrder } from './word-order';

/** "قال الوزير إن …" */
export const verbFirst: WordOrder = { phrase: nounPhrase, verb: readVerbFirst };
