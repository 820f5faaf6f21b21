import type { Frame, PageBlock, PageWalk } from './page-walk';
import { bare } from './plain-text';

/** The innermost frame that holds nearly all of the kept text, narrowed to the article of the headline when there are several. */
export function regionOf(walk: PageWalk, headline: string): Frame {
  const total = walk.frames[0]?.kept ?? 0;
  const region = holderOf(walk, walk.frames[0] as Frame, total);
  const own = articleOf(walk, headline);
  if (own === null || own.kept < 0.15 * total || own.kept >= region.kept) return region;
  const others = walk.frames.some(
    (frame) => isArticleFrame(frame) && frame.kept >= 0.15 * total && !isInside(frame, own) && !isInside(own, frame),
  );
  return others && isInside(own, region) ? holderOf(walk, own, own.kept) : region;
}

function holderOf(walk: PageWalk, from: Frame, total: number): Frame {
  let holder = from;
  for (const frame of walk.frames)
    if (frame.parent === holder && frame.kept >= 0.9 * total && total > 0) holder = frame;
  return holder;
}

/** The article element around the headline: pages that go on with the next article have several. */
function articleOf(walk: PageWalk, headline: string): Frame | null {
  const wanted = bare(headline);
  if (wanted === '') return null;
  for (const { frame, text } of walk.blocks) {
    if (text.length > 3 * headline.length + 40 || bare(text) !== wanted) continue;
    for (let at: Frame | null = frame; at !== null; at = at.parent) if (isArticleFrame(at)) return at;
  }
  return null;
}

function isArticleFrame(frame: Frame): boolean {
  return frame.tag === 'ARTICLE';
}

function isInside(frame: Frame, outer: Frame): boolean {
  for (let at: Frame | null = frame; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

/** How a template marks a block: its tag and names, or its parent's when it has none. Empty when neither has names. */
export function signatureOf(frame: Frame): string {
  const own = steady(frame.names);
  if (own !== '') return `${frame.tag}.${own}`;
  const outer = frame.parent === null ? '' : steady(frame.parent.names);
  return outer === '' ? '' : `${outer}>${frame.tag}`;
}

/** Names without those that differ from block to block. */
function steady(names: string): string {
  return names
    .split(/\s+/)
    .filter((name) => name !== '' && !/\d{3}|id-|[a-z]\d[a-z]|\d[a-z]\d/.test(name))
    .join('.');
}

/** Paragraphs of at least this many characters show how the template marks body text. */
const PARAGRAPH = 60;

/** Signatures that mark much of the kept body text, and hardly anything that was blocked. */
export function usualSignatures(walk: PageWalk, blocked: ReadonlySet<Frame>): ReadonlySet<string> {
  const kept = new Map<string, number>();
  let total = 0;
  const isParagraph = (block: PageBlock): boolean =>
    block.text.length >= PARAGRAPH && block.linked < 0.3 * block.text.length;
  for (const block of walk.blocks) {
    if (!isParagraph(block) || block.kept < 0.5 * block.text.length || blocked.has(block.frame)) continue;
    const signature = signatureOf(block.frame);
    kept.set(signature, (kept.get(signature) ?? 0) + block.text.length);
    total += block.text.length;
  }
  const usual = new Set<string>();
  for (const [signature, sum] of kept) if (signature !== '' && sum >= 0.4 * total) usual.add(signature);
  return usual;
}
