import type { Span } from '../core/text/span';
import type { Segment } from './page-text';

/** The way from an article's text back to the live page. */
export interface PageAnchors {
  readonly document: Document;
  /** In the order of the text; characters between segments stand for no character of the page. */
  readonly segments: readonly Segment[];
  /** Shadow roots in which some of the text may stand. */
  readonly roots: readonly ShadowRoot[];
}

/** A run of one live text node: `[start, end)` in its data. */
interface Points {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The live text behind a span of the article's text, one entry for each text node, in reading order. Nodes that the page has since removed or shortened are left out. */
export function pointsOf(anchors: PageAnchors, [start, end]: Span): Points[] {
  const points: Points[] = [];
  const { segments } = anchors;
  for (let index = firstEndingAfter(segments, start); index < segments.length; index++) {
    const segment = segments[index] as Segment;
    if (segment.at >= end) break;
    const from = segment.from + Math.max(0, start - segment.at);
    const to = segment.from + Math.min(segment.length, end - segment.at);
    if (to <= from || !segment.node.isConnected || to > segment.node.data.length) continue;
    const last = points.at(-1);
    if (last !== undefined && last.node === segment.node && last.end <= from)
      points[points.length - 1] = { ...last, end: to };
    else points.push({ node: segment.node, start: from, end: to });
  }
  return points;
}

/** Live ranges that cover a span exactly, one for each text node. Empty when the page no longer has the text. */
export function rangesOf(anchors: PageAnchors, span: Span): Range[] {
  return pointsOf(anchors, span).map(({ node, start, end }) => {
    const range = anchors.document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
}

/** The span of the article's text that a live range covers; null when it holds none of it. Linear in the number of text nodes. */
export function spanOf(anchors: PageAnchors, range: Range): Span | null {
  let start = -1;
  let end = -1;
  for (const segment of anchors.segments) {
    const { node } = segment;
    if (!node.isConnected || !range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? Math.max(range.startOffset, segment.from) : segment.from;
    const limit = segment.from + segment.length;
    const to = node === range.endContainer ? Math.min(range.endOffset, limit) : limit;
    if (to <= from) continue;
    if (start < 0) start = segment.at + from - segment.from;
    end = segment.at + to - segment.from;
  }
  return start < 0 ? null : [start, end];
}

function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle] as Segment;
    if (segment.at + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
