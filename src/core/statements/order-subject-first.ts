import { phraseAfter } from './right-phrases';
import { readSubjectFirst } from './subject-first';
import type { WordOrder } from './word-order';

/** "The minister said that …" */
export const subjectFirst: WordOrder = { phrase: phraseAfter, verb: readSubjectFirst };
