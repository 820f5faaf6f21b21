import type { CardHost, createCardHost, Shown, Stops } from './card-host';
import type { Passage } from './passages';

/** Where the card's script leaves its maker; only scripts of this extension see this global. */
export interface CardScope {
  isnadCard?: typeof createCardHost;
}

/** Signs that the reader may want a card or the keyboard's stops. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const;

/**
 * The card host, whose script is loaded at the first movement of pointer or keyboard: a page that is only scrolled past
 * never carries it.
 * @param load puts the card's script into this page; false when that failed
 */
export function lazyCard(
  document: Document,
  onNotesChanged: () => void,
  load: () => Promise<boolean>,
): Omit<CardHost, 'show'> & { show(...shown: Parameters<CardHost['show']>): Promise<void> } {
  const scope = globalThis as typeof globalThis & CardScope;
  let host: CardHost | null = null;
  let loading: Promise<CardHost | null> | undefined;
  let stops: [passages: readonly Passage[], stops: Stops] | null = null;
  let pointerListener: (inside: boolean) => void = () => {};

  function loaded(): Promise<CardHost | null> {
    loading ??= start().catch(() => null);
    return loading;
  }

  async function start(): Promise<CardHost | null> {
    if (!scope.isnadCard && !(await load())) {
      // Tried again at the next sign: the worker may have been on its way down.
      loading = undefined;
      return null;
    }
    host = scope.isnadCard?.(document, onNotesChanged) ?? null;
    host?.onPointer((inside) => pointerListener(inside));
    if (stops) host?.setStops(...stops);
    return host;
  }

  const wake = () => {
    if (stops === null) return;
    for (const name of SIGNS) document.removeEventListener(name, wake, true);
    void loaded();
  };
  for (const name of SIGNS) document.addEventListener(name, wake, { capture: true, passive: true });

  return {
    async show(passage: Passage, boxes: readonly DOMRect[], shown: Shown, focus: boolean) {
      (host ?? (await loaded()))?.show(passage, boxes, shown, focus);
    },
    hide: () => host?.hide(),
    get open() {
      return host?.open ?? null;
    },
    owns: (node) => host?.owns(node) ?? false,
    setStops(passages, how) {
      stops = [passages, how];
      host?.setStops(passages, how);
    },
    clearStops() {
      stops = null;
      host?.clearStops();
    },
    onPointer(listener) {
      pointerListener = listener;
    },
  };
}
