import { Readability } from '@mozilla/readability';
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
    const reader = new Readability<Node>(walk.copy.document, { serializer: (node) => node, disableJSONLD: true });
    const content = reader.parse()?.content;
    return new Set(content ? walk.frames.filter(hasIndexIn(walk.copy.framesUnder(content))) : []);
  } catch {
    return new Set();
  }
}

function hasIndexIn(indexes: ReadonlySet<number>): (frame: Frame) => boolean {
  return (frame) => indexes.has(frame.index);
}
