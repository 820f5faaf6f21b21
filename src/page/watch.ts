import { isUncovered } from './covered';

/** What happened to a page that was read. */
export type PageChange = 'navigated' | 'changed';

/** The parts of a window that watching needs. */
export interface WatchedWindow {
  readonly location: { readonly href: string };
  readonly MutationObserver: typeof MutationObserver;
  setTimeout(handler: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
  addEventListener(name: string, listener: () => void, options: { signal: AbortSignal; capture?: boolean }): void;
  /** The Navigation API, where the browser has it. */
  readonly navigation?: {
    addEventListener(name: string, listener: () => void, options: { signal: AbortSignal }): void;
  } | null;
}

/** A page that is being watched. */
interface PageWatch {
  /** Goes on watching after a reading, inside shadow roots too, which observers of the document do not see. */
  alsoIn(roots: readonly ShadowRoot[]): void;
}

/** Quiet time before a change is told, and the longest that an unquiet page can put it off. In milliseconds. */
const QUIET = 600;
const LONGEST = 4_000;
/** New or changed characters below this are a clock, a counter or a caret, not an edit. */
const MIN_CHARACTERS = 40;

/**
 * Tells when the page went elsewhere without loading (History API), when a body arrives late and when text is edited.
 * Scripts in an isolated world cannot see `pushState`, so the address is compared when the page changes or navigates.
 * Work is linear in what changed; nothing is told after `signal` is aborted. `ignore` names our own elements.
 */
export function watchPage(
  document: Document,
  window: WatchedWindow,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
  ignore: (node: Node) => boolean = () => false,
): PageWatch {
  if (signal.aborted) return { alsoIn: () => {} };
  let address = addressOf(window);
  let timer = 0;
  let waitingSince = 0;
  let characters = 0;
  let lastSeen = 0;
  let moved = false;

  const tell = (): void => {
    timer = 0;
    waitingSince = 0;
    characters = 0;
    const change = moved ? 'navigated' : 'changed';
    moved = false;
    onChange(change);
  };
  const schedule = (): void => {
    const now = Date.now();
    if (waitingSince === 0) waitingSince = now;
    if (timer !== 0) window.clearTimeout(timer);
    timer = window.setTimeout(tell, Math.max(0, Math.min(QUIET, waitingSince + LONGEST - now)));
  };
  const checkAddress = (): void => {
    const now = addressOf(window);
    if (now === address) return;
    address = now;
    moved = true;
    schedule();
  };

  const observer = new window.MutationObserver((records) => {
    checkAddress();
    const now = Date.now();
    // What trickles in, such as a running clock, never adds up to an edit.
    if (timer === 0 && now - lastSeen > QUIET) characters = 0;
    lastSeen = now;
    for (const record of records) characters += changedCharacters(record, ignore);
    if (characters >= MIN_CHARACTERS) schedule();
  });
  const changes = { childList: true, characterData: true, subtree: true };
  observer.observe(document, changes);
  // Asked for again at each reading: a page that writes itself anew (`document.open`) takes the listeners away.
  const listen = (): void => {
    for (const name of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(name, checkAddress, { signal });
  };
  listen();
  try {
    window.navigation?.addEventListener('currententrychange', checkAddress, { signal });
  } catch {
    // A page can put something of its own there; the other signs do.
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== 0) window.clearTimeout(timer);
  });
  return {
    alsoIn: (roots) => {
      if (signal.aborted) return;
      listen();
      for (const root of roots) observer.observe(root, changes);
    },
  };
}

/**
 * Tells when the reader's doing uncovers text that the page had hidden: a "read more" button, a folded part. Styles are
 * not observed; a click or a part that opens is the sign to look.
 */
export function watchCovered(
  window: WatchedWindow,
  covered: () => readonly Element[],
  onUncovered: () => void,
  signal: AbortSignal,
): void {
  const look = (): void => {
    if (!signal.aborted && covered().some(isUncovered)) onUncovered();
  };
  const later = (): void => {
    if (covered().length > 0) window.setTimeout(look, QUIET);
  };
  for (const name of ['click', 'toggle']) window.addEventListener(name, later, { signal, capture: true });
}

/** The address without its fragment: moving within a page is no navigation. */
function addressOf(window: WatchedWindow): string {
  return window.location.href.replace(/#(?!!).*$/s, '');
}

/** Characters of text that a mutation brought or took, counted up to what matters. */
function changedCharacters(record: MutationRecord, ignore: (node: Node) => boolean): number {
  if (ignore(record.target)) return 0;
  if (record.type === 'characterData') return (record.target.nodeValue ?? '').trim().length;
  let sum = 0;
  for (const list of [record.addedNodes, record.removedNodes])
    for (const node of list) {
      if (sum >= MIN_CHARACTERS) return sum;
      if (ignore(node) || /^(?:SCRIPT|STYLE|LINK|META|NOSCRIPT|TEMPLATE|IFRAME|HEAD)$/.test(node.nodeName)) continue;
      if (node.nodeType === 1 || node.nodeType === 3) sum += (node.textContent ?? '').trim().length;
    }
  return sum;
}
