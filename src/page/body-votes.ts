import type { Steps } from '../core/text/steps';
import { BEFORE_COMMENTS, LEAST_TRUST, STRONG_TRUST, trustIn } from './body-noise';
import type { Frame, PageBlock, PageWalk } from './page-walk';

/** Shorter blocks, in characters, speak for no box; longer ones speak no louder. */
const LEAST = 25;
const LOUDEST = 400;
/** Characters of letters that a sign of Han, kana or hangul is worth. */
const DENSE = 2.5;
/** Share of a block's text in links from which it says nothing. */
const LINKY = 0.3;
/** What a line that is no sentence counts, beside one that is. */
const NO_SENTENCE = 0.3;
/** What text counts in the box around its own, beside its own. */
const OUTER = 0.65;
/** Boxes around the best one whose other boxes may be joined to it, and those that stand near it. */
const LEVELS = 8;
const NEAR_LEVELS = 2;
/** What a box needs to be joined, as a share of what the one beside it on the way to the best has: near, far, and made alike. */
const JOINED = 0.2;
const JOINED_FAR = 0.5;
const JOINED_ALIKE = 0.05;
/** Boxes with a larger share of their text in links, and not made alike, lead to other pages. */
const MAX_LINKED = 0.15;
/** In a body, blocks are text up to this share in links, paragraphs and others. */
const MAX_PARAGRAPH_LINKED = 0.85;
const MAX_BLOCK_LINKED = 0.5;
/** Longer words in a box of their own, in characters, are no label. */
const MAX_LABEL = 40;
/** A body with less than this share of the page's voices is none: then all long paragraphs, in characters, stand. */
const SCATTERED = 0.15;
const PARAGRAPH = 80;
/** Frames gone through between two turns of the page. */
const STEP = 2_000;

/** What is part of a text and never the whole of it. */
const PARTS = /^(?:P|LI|UL|OL|DL|DD|DT|BLOCKQUOTE|PRE|TR|TBODY|TABLE|H\d)$/;
const DENSE_SIGNS = /[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/gu;
/** The end of a sentence at a block's end, or one within it and the start of another. */
const SENTENCE = /[.!?؟。…۔।॥:؛;][”"’'»)\]]*$|\p{L}[.!?؟।॥][”"’'»)\]]*\s+\p{L}/u;

/**
 * Marks the blocks and frames whose text is likely the body. Sentences speak for the boxes around them, less for each box
 * further out and little within boxes that are named as no body; the box with most of them, with its like beside it, is
 * the body's. Linear in the number of frames and blocks.
 */
export function* voteForBody(walk: PageWalk): Steps<void> {
  const { frames, blocks } = walk;
  const trust = yield* trustOf(frames);
  const own = new Float64Array(frames.length);
  let apart = 0;
  for (const block of blocks) {
    const { index } = block.frame;
    const voice = voiceOf(block);
    own[index] = (own[index] ?? 0) + voice;
    if ((trust[index] ?? 1) > LEAST_TRUST) apart += voice;
  }
  yield;
  // Where hardly anything else is said, what is named comments or advertisements is no more than named so.
  if (apart < BEFORE_COMMENTS) for (const { index } of frames) trust[index] = Math.max(trust[index] ?? 1, STRONG_TRUST);
  for (const { index } of frames) own[index] = (own[index] ?? 0) * (trust[index] ?? 1);
  const near = own.slice();
  let best = 0;
  for (let at = frames.length - 1; at > 0; at--) {
    const outer = frames[at]?.parent?.index ?? 0;
    near[outer] = (near[outer] ?? 0) + OUTER * (near[at] ?? 0);
    if ((near[at] ?? 0) >= (near[best] ?? 0)) best = at;
    if (at % STEP === 0) yield;
  }
  while (PARTS.test(frames[best]?.tag ?? '')) best = frames[best]?.parent?.index ?? 0;
  const inside = withItsLike(frames, best, near);
  yield;
  // In a body, boxes named as none are none; but where the body itself stands in one, the name says nothing.
  const isTrusted = (index: number) => (trust[index] ?? 1) > STRONG_TRUST || (trust[best] ?? 1) <= STRONG_TRUST;
  let all = 0;
  let held = 0;
  for (const { index } of frames) {
    if (!isTrusted(index)) continue;
    all += own[index] ?? 0;
    if (inside[index] === 1) held += own[index] ?? 0;
  }
  const isScattered = held < SCATTERED * all;
  for (const block of blocks) {
    const { frame, text, linked } = block;
    const share = linked / text.length;
    const isText = isScattered
      ? text.length >= PARAGRAPH && share < LINKY
      : inside[frame.index] === 1 && !isLabel(block) && share < mostLinked(frame);
    // "ad", "promo": words of such a box that are in no paragraph stay what its name says, however many there are.
    const isNamed = !PARTS.test(frame.tag) && (trust[frame.index] ?? 1) < (trust[best] ?? 1);
    block.kept = isText && !isNamed && isTrusted(frame.index) ? text.length : 0;
    frame.kept += block.kept;
  }
  for (let at = frames.length - 1; at > 0; at--) {
    const { kept, parent } = frames[at] as Frame;
    if (parent !== null) parent.kept += kept;
  }
}

/** The share in links that a block of a body may have: headings may be links to what they are about. */
function mostLinked({ tag }: Frame): number {
  if (/^H\d$/.test(tag)) return Number.POSITIVE_INFINITY;
  return tag === 'P' ? MAX_PARAGRAPH_LINKED : MAX_BLOCK_LINKED;
}

/** Few words alone in a plain box: a label as often as a line. */
function isLabel({ frame, text }: PageBlock): boolean {
  return text.length < MAX_LABEL && !PARTS.test(frame.tag) && !SENTENCE.test(text);
}

/** How much text counts in each frame, by its names and those of the boxes around it. */
function* trustOf(frames: readonly Frame[]): Steps<Float64Array> {
  const trust = new Float64Array(frames.length).fill(1);
  for (const frame of frames) {
    const outer = frame.parent === null ? 1 : (trust[frame.parent.index] ?? 1);
    trust[frame.index] = Math.min(trustIn(frame), outer);
    if (frame.index % STEP === 0) yield;
  }
  return trust;
}

/** How loudly a block speaks for the boxes around it. */
function voiceOf({ text, linked }: PageBlock): number {
  const dense = text.slice(0, LOUDEST).match(DENSE_SIGNS)?.length ?? 0;
  const length = text.length + (DENSE - 1) * dense;
  if (length < LEAST) return 0;
  const free = Math.max(0, 1 - linked / (LINKY * text.length));
  return Math.min(length, LOUDEST) * free * (SENTENCE.test(text) ? 1 : NO_SENTENCE);
}

/** One for each frame inside the best box, and inside those beside it, or beside a box around it, that belong to it. */
function withItsLike(frames: readonly Frame[], best: number, near: Float64Array): Uint8Array {
  const inside = new Uint8Array(frames.length);
  inside[best] = 1;
  /** By box around the best one: the box in it on the way to the best, and what one beside that needs. */
  const path = new Map<Frame, { readonly beside: Frame; readonly needed: number }>();
  let beside = frames[best] as Frame;
  for (let up = 0; beside.parent !== null && up < LEVELS; up++) {
    path.set(beside.parent, { beside, needed: up < NEAR_LEVELS ? JOINED : JOINED_FAR });
    beside = beside.parent;
  }
  const onWay = new Set([...path.values()].map((step) => step.beside));
  for (const frame of frames) {
    const { index, parent } = frame;
    if (parent === null || onWay.has(frame)) continue;
    const step = path.get(parent);
    if (inside[parent.index] === 1) inside[index] = 1;
    else if (step !== undefined && belongs(frame, step.beside, step.needed, near)) inside[index] = 1;
  }
  return inside;
}

function belongs(frame: Frame, beside: Frame, needed: number, near: Float64Array): boolean {
  const alike = frame.tag === beside.tag && frame.names === beside.names && frame.names !== '';
  const has = near[frame.index] ?? 0;
  if (has === 0 || (!alike && frame.linked > MAX_LINKED * frame.text)) return false;
  return has >= (alike ? JOINED_ALIKE : needed) * (near[beside.index] ?? 0);
}
