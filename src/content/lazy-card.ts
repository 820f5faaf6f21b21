import type { detectArticle } from '../page/detect';
import type { findQuote } from '../page/quote';
import type { CardHost, createCardHost, Shown, Stops } from './card-host';
import type { Passage } from './passages';

/** What a page's first marks do not take: the card, and what notes and other pages of the same document need. */
interface LateParts {
  readonly createCardHost: typeof createCardHost;
  readonly findQuote: typeof findQuote;
  readonly detectArticle: typeof detectArticle;
}

/** Where the card's script leaves the parts in it; only scripts of this extension see this global. */
export interface CardScope {
  isnadLate?: LateParts;
}

/**
 * The parts in the card's script, which is loaded once; null where it could not be.
 * @param load puts the card's script into this page; false when that failed
 */
export function lateParts(load: () => Promise<boolean>): () => Promise<LateParts | null> {
  const scope = globalThis as typeof globalThis & CardScope;
  let loading: Promise<boolean> | undefined;
  return async () => {
    if (!scope.isnadLate) {
      loading ??= load().catch(() => false);
      // Tried again the next time: the worker may have been on its way down.
      if (!(await loading)) loading = undefined;
    }
    return scope.isnadLate ?? null;
  };
}

/** Signs that the reader may want a card or the keyboard's stops. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const;

/**
 * The card host, whose script is loaded at the first movement of pointer or keyboard: a page that is only scrolled past
 * never carries it.
 */
export function lazyCard(
  document: Document,
  onNotesChanged: () => void,
  late: () => Promise<LateParts | null>,
): Omit<CardHost, 'show'> & { show(...shown: Parameters<CardHost['show']>): Promise<void> } {
  let host: CardHost | null = null;
  let loading: Promise<CardHost | null> | undefined;
  let stops: [passages: readonly Passage[], stops: Stops] | null = null;
  let pointerListener: (inside: boolean) => void = () => {};

  function loaded(): Promise<CardHost | null> {
    loading ??= start().catch(() => null);
    return loading;
  }

  async function start(): Promise<CardHost | null> {
    const parts = await late();
    if (!parts) {
      loading = undefined;
      return null;
    }
    host = parts.createCardHost(document, onNotesChanged);
    host.onPointer((inside) => pointerListener(inside));
    if (stops) host.setStops(...stops);
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
