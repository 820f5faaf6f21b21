/**
 * From this confidence on a contradiction is told as one; below it the reader is asked to compare. Set where at least
 * 85 of 100 shown contradictions are right on Arabic headline pairs (tests/eval/train-relations.ts prints the curve).
 */
export const SHOWN_CONTRADICTION = 0.65;
