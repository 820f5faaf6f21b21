import type { Span } from '../core/text/span';
import { type PageAnchors, rangesOf, spanOf } from '../page/anchor';
import { type Passage, passageAt } from './passages';

/**
 * The offset in the article's text under a point of the window, in CSS pixels; null where there is none of its text.
 * Browsers answer with the nearest text, so the caller checks with {@link isOver} that the point is on it.
 */
function offsetAt(anchors: PageAnchors, x: number, y: number): number | null {
  const { document, roots } = anchors;
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: [...roots] });
  if (caret?.offsetNode.nodeType !== 3) return null;
  const node = caret.offsetNode as Text;
  if (node.length === 0) return null;
  const range = document.createRange();
  const start = Math.min(caret.offset, node.length - 1);
  range.setStart(node, start);
  range.setEnd(node, start + 1);
  return spanOf(anchors, range)?.[0] ?? null;
}

/** Boxes of some spans in the window, in CSS pixels. */
function boxesOf(anchors: PageAnchors, spans: readonly Span[]): DOMRect[] {
  return spans.flatMap((span) => rangesOf(anchors, span)).flatMap((range) => [...range.getClientRects()]);
}

/** True when the point lies on one of the spans, with a small margin for the line below the letters. */
function isOver(anchors: PageAnchors, spans: readonly Span[], x: number, y: number): boolean {
  return boxesOf(anchors, spans).some(
    (box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 2 && y <= box.bottom + 4,
  );
}

/** Times in milliseconds: how long the pointer rests before a card opens, and how long it may be away before it closes. */
const REST = 350;
const AWAY = 400;

/** What the pointer works on. */
interface PointerTarget {
  reading(): { anchors: PageAnchors; passages: readonly Passage[] } | null;
  open(passage: Passage, boxes: readonly DOMRect[]): void;
  close(): void;
  isOpen(passage: Passage): boolean;
  owns(node: EventTarget | null): boolean;
}

/** What follows the pointer. */
interface Pointer {
  /** Listens again, where a page that wrote itself anew (`document.open`) took the listeners away; else changes nothing. */
  listen(): void;
  keep(): void;
  release(): void;
}

/** Opens the card of a passage under the resting pointer, or at a tap, and closes it when the pointer has left both. */
export function followPointer(document: Document, target: PointerTarget): Pointer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pinned = false;
  let frame = 0;

  function later(action: () => void, delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  }

  function under(x: number, y: number): { passage: Passage; boxes: DOMRect[] } | null {
    const reading = target.reading();
    if (!reading) return null;
    const offset = offsetAt(reading.anchors, x, y);
    const passage = offset === null ? null : passageAt(reading.passages, offset);
    if (!passage || !isOver(reading.anchors, passage.spans, x, y)) return null;
    return { passage, boxes: boxesOf(reading.anchors, passage.spans) };
  }

  function moved(x: number, y: number): void {
    const found = under(x, y);
    if (!found) {
      if (!pinned) later(target.close, AWAY);
    } else if (target.isOpen(found.passage)) clearTimeout(timer);
    else {
      later(() => {
        pinned = false;
        target.open(found.passage, found.boxes);
      }, REST);
    }
  }

  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0 || target.owns(event.target)) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => moved(event.clientX, event.clientY));
  };
  const onClick = (event: MouseEvent): void => {
    if (target.owns(event.target)) return;
    const selecting = document.getSelection()?.isCollapsed === false;
    const onLink =
      event.target instanceof Element && event.target.closest('a,button,input,label,summary,video') !== null;
    const found = selecting || onLink ? null : under(event.clientX, event.clientY);
    clearTimeout(timer);
    pinned = found !== null;
    if (found) target.open(found.passage, found.boxes);
    else target.close();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') target.close();
  };
  const listen = (): void => {
    document.addEventListener('pointermove', onMove, { passive: true });
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
  };
  listen();
  return {
    listen,
    keep: () => clearTimeout(timer),
    release: () => {
      if (!pinned) later(target.close, AWAY);
    },
  };
}
