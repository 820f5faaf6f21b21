import type { Frame, PageBlock, PageWalk } from './page-walk';
import { bare, sharedWords } from './plain-text';

/** Where the body is looked for. */
interface Region {
  readonly frame: Frame;
  /** Several articles stand one after the other, and this is the headline's: what lies outside belongs to another. */
  readonly narrowed: boolean;
}

/** The innermost frame that holds nearly all of the kept text, narrowed to the article of the headline when there are several. */
export function regionOf(walk: PageWalk, headlineBlock: PageBlock | null): Region {
  const total = walk.frames[0]?.kept ?? 0;
  const region = holderOf(walk, walk.frames[0] as Frame, total);
  const own = headlineBlock === null ? null : articleAround(headlineBlock.frame);
  if (own === null || own.kept < 0.15 * total || own.kept >= region.kept) return { frame: region, narrowed: false };
  const others = walk.frames.some(
    (frame) => isArticleFrame(frame) && frame.kept >= 0.15 * total && !isInside(frame, own) && !isInside(own, frame),
  );
  const narrowed = others && isInside(own, region);
  return { frame: narrowed ? holderOf(walk, own, own.kept) : region, narrowed };
}

function holderOf(walk: PageWalk, from: Frame, total: number): Frame {
  let holder = from;
  for (const frame of walk.frames)
    if (frame.parent === holder && frame.kept >= 0.9 * total && total > 0) holder = frame;
  return holder;
}

/** The article element around the headline: pages that go on with the next article have several. */
function articleAround(frame: Frame): Frame | null {
  for (let at: Frame | null = frame; at !== null; at = at.parent) if (isArticleFrame(at)) return at;
  return null;
}

/**
 * The block of the page that shows the headline: a heading that says the same, any block that does, or else a first
 * heading that says nearly the same, for pages that give others another title than readers; else the only long one.
 */
export function headlineBlockOf(walk: PageWalk, headline: string): PageBlock | null {
  const wanted = bare(headline);
  let other: PageBlock | null = null;
  let near: PageBlock | null = null;
  if (wanted === '') return null;
  for (const block of walk.blocks) {
    if (block.text.length > 3 * headline.length + 40) continue;
    const heading = /^H[12]$/.test(block.frame.tag) && !isCrumb(block.frame);
    if (bare(block.text) === wanted) {
      if (heading) return block;
      other ??= block;
    } else if (block.frame.tag === 'H1' && sharedWords(block.text, headline) >= 0.4) near ??= block;
  }
  if (other !== null || near !== null) return other ?? near;
  const heads = walk.blocks.filter(({ frame, text }) => frame.tag === 'H1' && text.length >= 20);
  return heads.length === 1 ? (heads[0] ?? null) : null;
}

/** True in a trail of breadcrumbs, which often ends in a heading that readers take for none. */
function isCrumb(frame: Frame): boolean {
  for (let at: Frame | null = frame, up = 0; at !== null && up < CRUMB_DEPTH; at = at.parent, up++)
    if (at.tag === 'NAV' || /breadcrumb/.test(at.names)) return true;
  return false;
}

/** Ancestors looked at for a trail around a heading. */
const CRUMB_DEPTH = 6;

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

/** The part of a window's title that the page shows as its headline: "Outlet :: Headline" is split where the page splits it. */
export function shownPartOf(walk: PageWalk, title: string): string {
  const parts = title.split(/\s+(?:::|[|•»–—-])\s+/).map((part) => part.trim());
  if (parts.length < 2) return title;
  const lines = new Set(walk.blocks.map(({ text }) => bare(text)));
  if (lines.has(bare(title))) return title;
  return parts.find((part) => part.length >= MIN_TITLE && lines.has(bare(part))) ?? title;
}

/** Shorter parts of a title, in characters, are names of outlets and sections. */
const MIN_TITLE = 15;
