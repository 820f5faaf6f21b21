import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/messages/protocol';
import { CallFailure, type Handlers, serve } from '../../../src/messages/serve';
import type { MessageListener, Sender } from '../../../src/platform/messages';

const heard: MessageListener[] = [];
vi.mock('../../../src/platform/messages', () => ({
  onMessage: (listener: MessageListener) => heard.push(listener),
}));

interface Calls {
  double: { request: { n: number }; reply: number };
}

const PAGE: Sender = {
  tabId: 3,
  frameId: 0,
  isPrivate: false,
  fromExtensionPage: false,
  url: 'https://courier.example/1',
};
const report = vi.fn();

function listening(double: Handlers<Calls>['double'], allow = () => true): MessageListener {
  serve<Calls>({ double }, allow, {
    expected: (error) => (error instanceof RangeError ? new CallFailure('storage-full', error.message) : null),
    report,
  });
  const listener = heard.at(-1);
  if (!listener) throw new Error('nothing listens');
  return listener;
}

beforeEach(() => report.mockClear());

describe('serve', () => {
  it('answers a call with its value', async () => {
    const listener = listening(({ n }) => n * 2);
    await expect(listener({ isnad: 1, call: 'double', request: { n: 21 } }, PAGE)).resolves.toEqual({
      ok: true,
      value: 42,
    });
  });

  it('leaves messages alone that are none of its calls', () => {
    const listener = listening(() => 0);
    const strange = [
      null,
      'double',
      {},
      { call: 'double' },
      { isnad: 1, call: 'constructor' },
      { isnad: 2, call: 'double' },
    ];
    expect(strange.map((message) => listener(message, PAGE))).toEqual(strange.map(() => undefined));
  });

  it('refuses a sender that may not call, without running the handler', async () => {
    const double = vi.fn(() => 0);
    const listener = listening(double, () => false);
    const answer = (await listener({ isnad: 1, call: 'double', request: { n: 1 } }, PAGE)) as Answer<number>;
    expect(answer).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(double).not.toHaveBeenCalled();
  });

  it('tells expected failures by code and reports only the others', async () => {
    const failing = (error: unknown) =>
      listening(() => {
        throw error;
      })({ isnad: 1, call: 'double', request: { n: 1 } }, PAGE);
    await expect(failing(new CallFailure('no-such-note', '7'))).resolves.toEqual({
      ok: false,
      code: 'no-such-note',
      detail: '7',
    });
    await expect(failing(new RangeError('full'))).resolves.toEqual({ ok: false, code: 'storage-full', detail: 'full' });
    expect(report).not.toHaveBeenCalled();
    await expect(failing(new TypeError('bug'))).resolves.toEqual({ ok: false, code: 'unexpected', detail: 'bug' });
    expect(report).toHaveBeenCalledOnce();
  });
});
