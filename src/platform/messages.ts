/**
 * Messages between the extension's contexts, on the browser's own API without the polyfill: the scripts in pages carry
 * this file, and must stay small. Both browsers answer `sendMessage` with a promise when no callback is given, and take
 * an answer through `sendResponse` when the listener returns true.
 */

/** Who sent a message, as far as a handler may need it. */
export interface Sender {
  readonly tabId: number | null;
  readonly frameId: number | null;
  /** True for the extension's own pages: popup, options. */
  readonly fromExtensionPage: boolean;
  /** True for a private window's tab: nothing of it may be kept. */
  readonly isPrivate: boolean;
  /** Address of the page or frame that sent it, as the browser states it. */
  readonly url: string;
}

export type MessageListener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

interface RawSender {
  readonly id?: string;
  readonly tab?: { readonly id?: number; readonly incognito?: boolean };
  readonly frameId?: number;
  readonly url?: string;
}

interface RawApi {
  readonly runtime: {
    readonly id: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(
        listener: (message: unknown, sender: RawSender, respond: (answer: unknown) => void) => true | undefined,
      ): void;
    };
  };
  readonly tabs: { sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown> };
}

function api(): RawApi {
  const scope = globalThis as unknown as { browser?: RawApi; chrome?: RawApi };
  const found = scope.browser ?? scope.chrome;
  if (!found?.runtime) throw new Error('The extension was updated or removed: load the page again.');
  return found;
}

/** Hears messages of this very extension; anything else is never passed on. */
export function onMessage(listener: MessageListener): void {
  const { runtime } = api();
  const own = runtime.getURL('');
  runtime.onMessage.addListener((message, sender, respond) => {
    if (sender.id !== runtime.id) return undefined;
    const url = sender.url ?? '';
    const answer = listener(message, {
      tabId: sender.tab?.id ?? null,
      frameId: sender.frameId ?? null,
      isPrivate: sender.tab?.incognito ?? false,
      fromExtensionPage: url.startsWith(own),
      url,
    });
    if (answer === undefined) return undefined;
    void answer.then(respond);
    return true;
  });
}

/** Sends to the worker, or to the extension's pages from there. Rejects when nobody is there. */
export async function sendToWorker(message: unknown): Promise<unknown> {
  return api().runtime.sendMessage(message);
}

/** Sends to the top frame of a tab; rejects when nothing of ours listens there. */
export async function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  return api().tabs.sendMessage(tabId, message, { frameId: 0 });
}
