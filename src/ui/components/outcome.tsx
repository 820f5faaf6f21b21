import type { Answer } from '../../messages/protocol';
import type { Words } from '../strings/words';
import { failureText } from './failure-text';

/** What became of the reader's last act, in words; an empty message before the first. */
export interface Outcome {
  readonly message: string;
  readonly failed: boolean;
}

export const NO_OUTCOME: Outcome = { message: '', failed: false };

export function succeeded(message: string): Outcome {
  return { message, failed: false };
}

/** The outcome of a call: what was done, or why it was not. */
export function outcomeOf(answer: Answer<unknown>, done: string, words: Words): Outcome {
  return answer.ok ? succeeded(done) : { message: failureText(answer, words), failed: true };
}

/** An outcome for eyes and screen readers; both regions stand there before they fill, or nothing would be read out. */
export function OutcomeText({
  outcome: { message, failed },
  class: className = '',
}: {
  outcome: Outcome;
  class?: string;
}) {
  return (
    <>
      <p class={`live ${className}`} role="status">
        {failed ? '' : message}
      </p>
      <p class={`live live-alert ${className}`} role="alert">
        {failed ? message : ''}
      </p>
    </>
  );
}
