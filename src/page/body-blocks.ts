import { Readability } from '@mozilla/readability';
import type { BlockKind } from '../core/article/article';
import { FRAME_ATTRIBUTE, type Frame, type PageBlock, type PageWalk } from './page-walk';
import { isPromo } from './promo-phrases';

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

/** A block of the page that belongs to the article. */
export interface BodyBlock {
  readonly kind: BlockKind;
  readonly block: PageBlock;
}

/** Names of boxes that stand in or beside an article without being part of it. Whole words of class, id and test names. */
const NOISE_NAMES = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'related\\w*|recommend\\w*|recirc\\w*|read-?(?:more|also|next)|more-?(?:on|from|stories|news)|see-?also|most-?(?:read|popular|viewed)|trending|popular|outbrain|taboola|teasers?',
    'newsletter\\w*|sign-?up|subscri\\w*|paywall|registration|login|promo\\w*|ads?|adverts?|advertisement\\w*|advertising|sponsor\\w*|banner|cta',
    'share\\w*|sharing|social\\w*|follow\\w*|comments?|commenting|disqus|reactions?|breadcrumbs?|nav|navbar|navigation|menu|footer|sidebar|widgets?|toolbar',
    'tags?|tag-?list|topics?|keywords|pagination|pager|cookie\\w*|consent|gdpr|modal|popup|pop-up|toc|table-of-contents|poll|quiz|copyright|byline\\w*|author\\w*|bio|bylines|dateline-?box|timestamp|pubdate|print-?only',
    'player|video-?(?:player|title|meta|caption)|gallery\\w*|slideshow|carousel|slider|credits?',
  ].join('|')})(?=$|[\\s_-])`,
);
const CAPTION_NAMES =
  /(?:^|[\s_-])(?:\w*caption\w*|figure|image-?(?:text|desc\w*|info|credit|source)|photo-?(?:text|desc\w*|info|credit|source)|media-?(?:caption|info|credit|desc\w*)|legende?|bildunterschrift|pie-?(?:de-)?foto)(?=$|[\s_-])/;
const LEAD_NAMES =
  /(?:^|[\s_-])(?:lead|lede|leadtext|summary|standfirst|sub-?(?:title|head|heading|headline|deck)|dek|deck|intro\w*|abstract|excerpt|description|chapeau|chapo|teaser-?text|article-?(?:lead|intro|summary|sub\w*|desc\w*)|alternativeheadline|entradilla|bajada|ingress|sapo|spot)(?=$|[\s_-])/;
const SKIPPED_PARENTS = new Set(['NAV', 'FOOTER', 'ASIDE', 'MENU', 'DIALOG', 'SEARCH', 'ADDRESS']);
const HEADING = /^H[1-6]$/;

/** Share of the kept text that a box must hold for its name not to count against it. */
const TRUSTED_SHARE = 0.4;

/** The article's body in reading order: what the scoring library keeps, corrected by general rules. */
export function chooseBody(walk: PageWalk, headline: string): BodyBlock[] {
  const total = walk.frames[0]?.kept ?? 0;
  if (total === 0) return [];
  const region = regionOf(walk, total);
  const blocked = blockedFrames(walk, region, total);
  const chosen: BodyBlock[] = [];
  for (const block of walk.blocks) {
    const kind = kindOf(block.frame, region);
    if (blocked.has(block.frame) || kind === 'caption') continue;
    if (sameText(block.text, headline) || isPromo(block.text)) continue;
    const inside = isWithin(block.frame, region);
    if (!inside) {
      if (block.kept > 0) chosen.push({ kind, block });
      continue;
    }
    const density = block.linked / block.text.length;
    const keptShare = block.kept / block.text.length;
    if (keptShare > 0.5) {
      if (density > 0.9 && (kind === 'list-item' || block.text.length < 120)) continue;
      chosen.push({ kind, block });
    } else if (kind === 'heading' ? density < 0.5 : block.text.length >= 40 && density < 0.3)
      chosen.push({ kind, block });
  }
  return dropDangling(chosen);
}

/** The innermost frame that holds nearly all of the kept text. */
function regionOf(walk: PageWalk, total: number): Frame {
  let region = walk.frames[0] as Frame;
  for (const frame of walk.frames) if (frame.parent === region && frame.kept >= 0.9 * total) region = frame;
  return region;
}

/** Frames inside a box whose tag or name says that it is no body text. Boxes that hold much of the kept text are trusted. */
function blockedFrames(walk: PageWalk, region: Frame, total: number): Set<Frame> {
  const blocked = new Set<Frame>();
  const ancestors = new Set<Frame>();
  for (let frame: Frame | null = region; frame !== null; frame = frame.parent) ancestors.add(frame);
  for (const frame of walk.frames) {
    if (frame.parent !== null && blocked.has(frame.parent)) blocked.add(frame);
    else if (!ancestors.has(frame) && frame.kept < TRUSTED_SHARE * total && isNoise(frame)) blocked.add(frame);
  }
  return blocked;
}

function isNoise(frame: Frame): boolean {
  return SKIPPED_PARENTS.has(frame.tag) || (NOISE_NAMES.test(frame.names) && !LEAD_NAMES.test(frame.names));
}

function kindOf(frame: Frame, region: Frame): BlockKind {
  let kind: BlockKind = HEADING.test(frame.tag) ? 'heading' : frame.tag === 'LI' ? 'list-item' : 'paragraph';
  for (let at: Frame | null = frame; at !== null && at !== region; at = at.parent) {
    if (at.tag === 'FIGCAPTION' || at.tag === 'FIGURE' || CAPTION_NAMES.test(at.names)) return 'caption';
    if (at.tag === 'LI' && kind === 'paragraph') kind = 'list-item';
    if (at.tag === 'BLOCKQUOTE') kind = 'quotation';
  }
  return kind;
}

function isWithin(frame: Frame, region: Frame): boolean {
  for (let at: Frame | null = frame; at !== null; at = at.parent) if (at === region) return true;
  return false;
}

/** Headings with no text under them introduce something that was left out. */
function dropDangling(blocks: readonly BodyBlock[]): BodyBlock[] {
  const kept: BodyBlock[] = [];
  for (let at = blocks.length - 1; at >= 0; at--) {
    const one = blocks[at] as BodyBlock;
    if (one.kind !== 'heading' || (kept.length > 0 && kept.at(-1)?.kind !== 'heading')) kept.push(one);
  }
  return kept.reverse();
}

function sameText(a: string, b: string): boolean {
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  return a.length < 400 && b !== '' && bare(a) === bare(b);
}
