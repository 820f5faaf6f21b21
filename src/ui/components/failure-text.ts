import type { Answer } from '../../messages/protocol';
import type { Words } from '../strings/words';

/** A failed call in the reader's words, with its detail where that says more (a pack's wrong field). */
export function failureText(answer: Extract<Answer<unknown>, { ok: false }>, words: Words): string {
  const sentence = words.strings.failures[answer.code];
  return answer.detail === '' ? sentence : `${sentence} (${answer.detail})`;
}
