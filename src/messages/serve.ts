import { onMessage, type Sender } from '../platform/browser';
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

/**
 * Answers calls of this extension's own contexts. `allow` decides by sender whether a call is heard at all: a content
 * script lives in a page's process, so it may not do what only the reader's own screens may.
 */
export function serve<Calls>(
  handlers: Handlers<Calls>,
  allow: (call: CallName<Calls>, sender: Sender) => boolean,
  report: (error: unknown) => void,
): void {
  onMessage((message, sender) => {
    if (!isEnvelope<Calls>(message) || !Object.hasOwn(handlers, message.call)) return undefined;
    if (!allow(message.call, sender)) return Promise.resolve(failed('not-allowed', message.call));
    return answer(handlers, message, sender, report);
  });
}

async function answer<Calls>(
  handlers: Handlers<Calls>,
  message: Envelope<Calls>,
  sender: Sender,
  report: (error: unknown) => void,
): Promise<Answer<unknown>> {
  try {
    const handler = handlers[message.call] as (request: unknown, sender: Sender) => unknown;
    return { ok: true, value: await handler(message.request, sender) };
  } catch (error) {
    if (error instanceof CallFailure) return failed(error.code, error.message);
    report(error);
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
