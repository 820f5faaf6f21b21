import Readability from '@mozilla/readability/Readability.js';
import type { Frame, PageWalk } from './page-walk';

/** Paragraphs of at least this many characters speak for themselves. */
const PARAGRAPH = 80;

/**
 * Marks the frames and blocks whose text is likely the body, by the scoring library or, where that finds nothing, fails
 * or would take too long, by the length of paragraphs alone. Spends the walk's copy.
 */
export function voteForBody(walk: PageWalk): void {
  const kept = walk.copy.usable ? scoredFrames(walk) : new Set<Frame>();
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

/** Frames with text of their own that the scoring library keeps; none when it fails. */
function scoredFrames(walk: PageWalk): ReadonlySet<Frame> {
  try {
    const charThreshold = isDense(walk) ? DENSE_ENOUGH : ENOUGH;
    const reader = new Readability<Node>(walk.copy.document, {
      serializer: (node) => node,
      disableJSONLD: true,
      charThreshold,
    });
    const content = reader.parse()?.content;
    return new Set(content ? walk.frames.filter(hasIndexIn(walk.copy.framesUnder(content))) : []);
  } catch {
    return new Set();
  }
}

/** Shorter finds make the library look again with looser rules. In characters; its own default for scripts of letters. */
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

function hasIndexIn(indexes: ReadonlySet<number>): (frame: Frame) => boolean {
  return (frame) => indexes.has(frame.index);
}
