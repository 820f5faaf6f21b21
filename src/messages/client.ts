import { sendToTab, sendToWorker } from '../platform/messages';
import type { Answer, CallName, Envelope, PageCalls, ReplyOf, RequestOf, WorkerCalls } from './protocol';

/** Calls the worker. Never rejects: a worker that cannot be reached is an answer with code `unreachable`. */
export async function callWorker<Name extends CallName<WorkerCalls>>(
  call: Name,
  request: RequestOf<WorkerCalls, Name>,
): Promise<Answer<ReplyOf<WorkerCalls, Name>>> {
  const envelope: Envelope<WorkerCalls> = { isnad: 1, call, request };
  return answered(delivered(envelope));
}

/** Between two signs of life, in milliseconds. */
const SIGN = 500;

/**
 * Calls the worker for something that may take long. Firefox stops its event page after half a minute without an event,
 * be it at work or not; and every message is one.
 */
export async function callWorkerAtLength<Name extends CallName<WorkerCalls>>(
  call: Name,
  request: RequestOf<WorkerCalls, Name>,
): Promise<Answer<ReplyOf<WorkerCalls, Name>>> {
  const signs = setInterval(() => void callWorker('stayAwake', null), SIGN);
  try {
    return await callWorker(call, request);
  } finally {
    clearInterval(signs);
  }
}

/**
 * Calls the worker for something that may be asked twice, and asks again when the worker was stopped in the middle of
 * its answer. Not for calls that write: the first may have been carried out.
 */
export async function askWorker<
  Name extends 'analyse' | 'notes' | 'settings' | 'loadCard' | 'loadLabels' | 'loadReader',
>(call: Name, request: RequestOf<WorkerCalls, Name>): Promise<Answer<ReplyOf<WorkerCalls, Name>>> {
  const first = await callWorker(call, request);
  return first.ok || first.code !== 'unreachable' ? first : callWorker(call, request);
}

/** Calls the content script of a tab's top frame. Never rejects: no content script there is `unreachable`. */
export async function callPage<Name extends CallName<PageCalls>>(
  tabId: number,
  call: Name,
  request: RequestOf<PageCalls, Name>,
): Promise<Answer<ReplyOf<PageCalls, Name>>> {
  const envelope: Envelope<PageCalls> = { isnad: 1, call, request };
  return answered(sendToTab(tabId, envelope));
}

/** Times that a message is sent which reached nobody, and the time between, in milliseconds. */
const SENT = 3;
const BETWEEN = 150;

/**
 * Sends until the message has reached the worker: a worker that is just being stopped hears nothing, and the next
 * message wakes it. What was never heard may be sent again, whatever it asks for.
 */
async function delivered(envelope: Envelope<WorkerCalls>): Promise<unknown> {
  for (let sent = 1; ; sent++) {
    try {
      return await sendToWorker(envelope);
    } catch (error) {
      const unheard = error instanceof Error && /Receiving end does not exist/i.test(error.message);
      if (!unheard || sent >= SENT) throw error;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN * sent));
    }
  }
}

async function answered<Value>(reply: Promise<unknown>): Promise<Answer<Value>> {
  try {
    const answer = (await reply) as Answer<Value> | undefined;
    return answer ?? { ok: false, code: 'unreachable', detail: '' };
  } catch (error) {
    return { ok: false, code: 'unreachable', detail: error instanceof Error ? error.message : String(error) };
  }
}
