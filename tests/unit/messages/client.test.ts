import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askWorker, callWorker, callWorkerAtLength } from '../../../src/messages/client';

const sendToWorker = vi.hoisted(() => vi.fn());
vi.mock('../../../src/platform/messages', () => ({ sendToWorker, sendToTab: vi.fn() }));

const UNHEARD = new Error('Could not establish connection. Receiving end does not exist.');
const CUT = new Error('The message port closed before a response was received.');
const OK = { ok: true, value: [] };

beforeEach(() => {
  // Not returned: what a hook returns is called as its clean-up.
  sendToWorker.mockReset();
});

describe('calls to a worker that is going down', () => {
  it('are sent again when nobody heard them', async () => {
    sendToWorker.mockRejectedValueOnce(UNHEARD).mockRejectedValueOnce(UNHEARD).mockResolvedValueOnce(OK);
    await expect(callWorker('deleteNote', { id: '1' })).resolves.toEqual(OK);
    expect(sendToWorker).toHaveBeenCalledTimes(3);
  });

  it('are not sent again when they may have been carried out', async () => {
    sendToWorker.mockRejectedValueOnce(CUT);
    await expect(callWorker('deleteNote', { id: '1' })).resolves.toMatchObject({ ok: false, code: 'unreachable' });
    expect(sendToWorker).toHaveBeenCalledOnce();
  });

  it('are asked again when they only ask', async () => {
    sendToWorker.mockRejectedValueOnce(CUT).mockResolvedValueOnce(OK);
    await expect(askWorker('notes', { url: 'https://courier.example/1' })).resolves.toEqual(OK);
  });

  it('give up in the end and say so', async () => {
    sendToWorker.mockImplementation(() => Promise.reject(new Error('Receiving end does not exist.')));
    expect(await callWorker('packs', null)).toMatchObject({ ok: false, code: 'unreachable' });
    expect(sendToWorker).toHaveBeenCalledTimes(3);
  });
});

describe('a call that takes long', () => {
  it('gives signs of life until it is answered, and none after', async () => {
    vi.useFakeTimers();
    let answer: (value: unknown) => void = () => undefined;
    sendToWorker.mockImplementation(({ call }) =>
      call === 'stayAwake'
        ? Promise.resolve(OK)
        : new Promise((resolve) => {
            answer = resolve;
          }),
    );
    const signs = () => sendToWorker.mock.calls.filter(([{ call }]) => call === 'stayAwake').length;
    const asked = callWorkerAtLength('packs', null);
    await vi.advanceTimersByTimeAsync(2_100);
    expect(signs()).toBe(4);
    answer(OK);
    await expect(asked).resolves.toEqual(OK);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(signs()).toBe(4);
    vi.useRealTimers();
  });
});
