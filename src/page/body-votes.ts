import type { Steps } from '../core/text/steps';
import type { Frame, PageWalk } from './page-walk';
import { boxesOf } from './vote-boxes';
import { bestFrames } from './vote-scores';

/** Paragraphs of at least this many characters speak for themselves. */
const PARAGRAPH = 80;
/** Pages with more frames than this are not scored. */
const MAX_FRAMES = 15_000;

/**
 * Marks the frames and blocks whose text is likely the body, by the scores of boxes or, where those find nothing or would
 * take too long, by the length of paragraphs alone.
 */
export function* voteForBody(walk: PageWalk): Steps<void> {
  const kept = walk.frames.length > MAX_FRAMES ? new Set<Frame>() : yield* scoredFrames(walk);
  for (const block of walk.blocks) {
    block.kept = 0;
    if (kept.size > 0) for (const [frame, share] of block.shares) block.kept += kept.has(frame) ? share : 0;
    else if (block.text.length >= PARAGRAPH && block.linked < 0.3 * block.text.length) block.kept = block.text.length;
    block.frame.kept += block.kept;
  }
  for (let at = walk.frames.length - 1; at > 0; at--) {
    const frame = walk.frames[at] as Frame;
    if (frame.parent !== null) frame.parent.kept += frame.kept;
  }
}

/** Frames with text of their own that score as body. */
function* scoredFrames(walk: PageWalk): Steps<ReadonlySet<Frame>> {
  const boxes = boxesOf(walk.frames);
  yield;
  return yield* bestFrames(boxes, walk.title, isDense(walk) ? DENSE_ENOUGH : ENOUGH);
}

/** Shorter finds are looked for again with looser rules. In characters, for scripts of letters. */
const ENOUGH = 500;
const DENSE_ENOUGH = 200;

/** True when the page is mostly in Han, kana or hangul, which say more in fewer characters. */
function isDense(walk: PageWalk): boolean {
  const sample = walk.blocks
    .slice(0, 400)
    .map(({ text }) => text.slice(0, 100))
    .join('');
  const dense = sample.match(/[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/g)?.length ?? 0;
  return dense > sample.length / 3;
}
