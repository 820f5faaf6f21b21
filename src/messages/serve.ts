import { onMessage, type Sender } from '../platform/messages';
import type { Answer, CallName, Envelope, FailureCode, ReplyOf, RequestOf } from './protocol';

/** One handler a call; its reply's type is tied to its request. */
export type Handlers<Calls> = {
  [Name in CallName<Calls>]: (
    request: RequestOf<Calls, Name>,
    sender: Sender,
  ) => Promise<ReplyOf<Calls, Name>> | ReplyOf<Calls, Name>;
};

/** A failure with words and a code that may cross contexts. */
export class CallFailure extends Error {
  constructor(
    readonly code: FailureCode,
    detail: string,
  ) {
    super(detail);
    this.name = 'CallFailure';
  }
}

/** What to do with errors that a handler throws. */
interface Failures {
  /** An expected failure of another folder, such as a full disk, as a failure with a code; null for all others. */
  expected(error: unknown): CallFailure | null;
  /** The one sink of unexpected errors. */
  report(error: unknown): void;
}

/**
 * Answers calls of this extension's own contexts. `allow` decides by sender whether a call is heard at all: a content
 * script lives in a page's process, so it may not do what only the reader's own screens may.
 */
export function serve<Calls>(
  handlers: Handlers<Calls>,
  allow: (call: CallName<Calls>, sender: Sender) => boolean,
  failures: Failures,
): void {
  onMessage((message, sender) => {
    if (!isEnvelope<Calls>(message) || !Object.hasOwn(handlers, message.call)) return undefined;
    if (!allow(message.call, sender)) return Promise.resolve(failed('not-allowed', message.call));
    return answer(handlers, message, sender, failures);
  });
}

async function answer<Calls>(
  handlers: Handlers<Calls>,
  message: Envelope<Calls>,
  sender: Sender,
  failures: Failures,
): Promise<Answer<unknown>> {
  try {
    const handler = handlers[message.call] as (request: unknown, sender: Sender) => unknown;
    return { ok: true, value: await handler(message.request, sender) };
  } catch (error) {
    const expected = error instanceof CallFailure ? error : failures.expected(error);
    if (expected) return failed(expected.code, expected.message);
    failures.report(error);
    return failed('unexpected', error instanceof Error ? error.message : String(error));
  }
}

function failed(code: FailureCode, detail: string): Answer<never> {
  return { ok: false, code, detail };
}

function isEnvelope<Calls>(message: unknown): message is Envelope<Calls> {
  return (
    typeof message === 'object' && message !== null && 'isnad' in message && message.isnad === 1 && 'call' in message
  );
}
