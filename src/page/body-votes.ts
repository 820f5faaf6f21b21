import { Readability } from '@mozilla/readability';
import { FRAME_ATTRIBUTE, type Frame, type PageWalk } from './page-walk';

/** Marks the frames and blocks whose text the scoring library keeps. Spends the walk's copy. */
export function voteByReadability(walk: PageWalk): void {
  const content = new Readability<Node>(walk.copy, { serializer: (node) => node, disableJSONLD: true }).parse()
    ?.content;
  if (!content) return;
  const kept = new Set<Frame>();
  const texts = walk.copy.createTreeWalker(content, 4);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if ((node.nodeValue ?? '').trim() === '') continue;
    const index = node.parentElement?.closest(`[${FRAME_ATTRIBUTE}]`)?.getAttribute(FRAME_ATTRIBUTE);
    const frame = walk.frames[Number(index ?? Number.NaN)];
    if (frame !== undefined) kept.add(frame);
  }
  for (const block of walk.blocks) {
    for (const [frame, share] of block.shares) if (kept.has(frame)) block.kept += share;
    block.frame.kept += block.kept;
  }
  for (let at = walk.frames.length - 1; at > 0; at--) {
    const frame = walk.frames[at] as Frame;
    if (frame.parent !== null) frame.parent.kept += frame.kept;
  }
}
