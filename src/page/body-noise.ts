import type { Frame, PageWalk } from './page-walk';
import { isCommentsTitle, isReaderLine, isSectionTitle } from './promo-phrases';

/** Whole words of class, id and test names. */
function names(...patterns: string[]): RegExp {
  return new RegExp(`(?:^|[\\s_-])(${patterns.join('|')})(?=$|[\\s_-])`);
}

/** Names of boxes that never are body text, whatever the votes say. */
const STRONG_NAMES = names(
  'related\\w*|recommend\\w*|recirc\\w*|read[-_]?(?:also|next)|more[-_]?(?:on|from|stories|news)|see[-_]?also|most[-_]?(?:read|popular|viewed)|trending|popular|outbrain|taboola',
  'newsletter\\w*|sign[-_]?up|subscri\\w*|advert|adverts|advertisement\\w*|advertising|sponsor\\w*|share|sharing|share[-_]?\\w+|social[-_]?(?:share|media|links|bar)\\w*|follow[-_]?us',
  'comments?|comment[-_]?(?:list|section|form)|commenting|disqus|breadcrumbs?|nav|navbar|navigation|menu|footer|cookie\\w*|consent\\w*|gdpr|pagination|pager|skip[-_]?link\\w*|fact[-_]?box\\w*|info[-_]?box\\w*|ai[-_]?summary\\w*|prev[-_]?next|\\w*(?:author|autor)[-_]?(?:bio|box|info)\\w*',
);
/** Names that often are noise, but that some templates give to the body's own boxes. */
const WEAK_NAMES = names(
  'read[-_]?more|teasers?|cards?|tiles?|paywall|registration|login|promo\\w*|ads?|banner|cta|social\\w*|follow\\w*|reactions?|sidebar|widgets?|toolbar',
  'tags?|tag[-_]?list|topics?|keywords|modal|popup|pop-up|toc|table-of-contents|poll|quiz|copyright|byline\\w*|author\\w*|bio|bylines|timestamp|pubdate|print[-_]?only',
  'line-clamp[-\\w]*|(?:next|prev)[-_]prev|next[-_]prev|affiliate\\w*|whatsapp\\w*|messenger\\w*|lightbox\\w*|dropdown\\w*|inline-?video\\w*',
  'player|video[-_]?(?:player|title|meta|caption)|gallery\\w*|slideshow|carousel|slider|credits?|disclaimer|signature|tooltip\\w*',
);
const LEAD_NAMES = names(
  'lead|lede|leadtext|summary|standfirst|sub[-_]?(?:title|head|heading|headline|deck)|subtitle\\w*|dek|deck|intro|introduction|abstract|excerpt|description|chapeau|chapo|teaser[-_]?text|article[-_]?(?:lead|intro|summary|sub\\w*|desc\\w*)|alternativeheadline|entradilla|bajada|ingress|sapo|spot',
);
const CAPTION_NAMES = names(
  '(?!has)\\w*caption|figure|(?:image|img)[-_]*(?:text|desc\\w*|info|credit|source)|photo[-_]?(?:text|desc\\w*|info|credit|source)|media[-_]?(?:info|credit|desc\\w*)|legende?|bildunterschrift|pie[-_]?(?:de-)?foto',
);
const IMAGE_NAMES = names('\\w*(?:image|img|photo|picture)\\w*');
/** Names that a template gives to the box of the body itself. */
const BODY_NAMES = /(?:article|story|entry|post)[-_]?(?:body|content|text)|articlebody/;
const NOISE_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE', 'MENU', 'DIALOG', 'SEARCH', 'ADDRESS']);
const NOISE_ROLES = /(?:^|\s)(?:navigation|complementary|menu|menubar|dialog|alertdialog|contentinfo)(?=\s|$)/;

/** Share of the kept text that boxes of one name must hold together for that name to be the template's, not noise. */
const TRUSTED_STRONG = 0.65;
const TRUSTED_WEAK = 0.15;
const TRUSTED_CARD = 0.5;
/** What text counts in boxes of such names while the body is looked for. */
export const STRONG_TRUST = 0.15;
const WEAK_TRUST = 0.4;

/** Ancestors looked at for a menu around a line. */
const MENU_DEPTH = 6;

/** True inside a menu or a list of links, which tells what else the outlet has; a trail of breadcrumbs is none. */
export function isInMenu(frame: Frame): boolean {
  for (let at: Frame | null = frame, up = 0; at !== null && up < MENU_DEPTH; at = at.parent, up++)
    if (/^(?:NAV|UL|OL|FOOTER)$/.test(at.tag) && !/crumb/.test(at.names)) return true;
  return false;
}

/** True for a box that names itself a lead, summary or subtitle. */
export function isLeadBox(frame: Frame): boolean {
  return LEAD_NAMES.test(frame.names);
}

/** True for a box that names itself a caption, or is one by its tag. */
export function isCaptionBox(frame: Frame): boolean {
  if (frame.tag === 'FIGCAPTION' || frame.tag === 'FIGURE' || CAPTION_NAMES.test(frame.names)) return true;
  return frame.text < MAX_CAPTION && !BODY_NAMES.test(frame.names) && IMAGE_NAMES.test(frame.names);
}

/** Boxes named after a picture that hold more text than this, in characters, hold more than its caption. */
const MAX_CAPTION = 500;
/** Articles within the article that are shorter than this, in characters, are cards that lead to others. */
const MAX_CARD = 200;

/**
 * Frames inside a box whose tag, role or name says that it is no body text. A name whose boxes together hold much of
 * the kept text is the template's way of naming the body, and does not count.
 */
export function blockedFrames(walk: PageWalk, region: Frame): ReadonlySet<Frame> {
  const total = walk.frames[0]?.kept ?? 0;
  const around = new Set<Frame>();
  for (let frame: Frame | null = region; frame !== null; frame = frame.parent) around.add(frame);
  const reasons = new Map<Frame, { readonly name: string; readonly limit: number }>();
  const held = new Map<string, number>();
  for (const frame of walk.frames) {
    const reason = around.has(frame) ? null : noiseOf(frame);
    if (reason === null) continue;
    reasons.set(frame, reason);
    if (frame.parent === null || reasons.get(frame.parent)?.name !== reason.name)
      held.set(reason.name, (held.get(reason.name) ?? 0) + frame.kept);
  }
  for (const [frame, name] of titledSections(walk, total, around)) reasons.set(frame, { name, limit: TRUSTED_STRONG });
  for (const [frame, name] of repliesIn(walk, total, around)) reasons.set(frame, { name, limit: TRUSTED_CARD });
  const blocked = new Map<Frame, 'weak' | 'strong'>();
  for (const frame of walk.frames) {
    const reason = reasons.get(frame);
    const outer = frame.parent === null ? undefined : blocked.get(frame.parent);
    if (outer !== undefined && !(outer === 'weak' && BODY_NAMES.test(frame.names))) blocked.set(frame, outer);
    else if (reason !== undefined && (total === 0 || (held.get(reason.name) ?? 0) < reason.limit * total))
      blocked.set(frame, reason.limit === TRUSTED_WEAK ? 'weak' : 'strong');
  }
  return new Set(blocked.keys());
}

/** Text that an article has at least before the comments on it begin, in characters. */
export const BEFORE_COMMENTS = 250;

/**
 * Boxes that open with "Comments" or "Related", unless they hold the body too; and where comments are announced among
 * the body's own boxes, those that follow.
 */
function titledSections(walk: PageWalk, total: number, around: ReadonlySet<Frame>): Map<Frame, string> {
  const sections = new Map<Frame, string>();
  const openers = new Map<Frame, Frame>();
  let before = 0;
  walk.blocks.forEach(({ frame, text, linked, kept }, at) => {
    if (isSectionTitle(text)) {
      const next = walk.blocks[at + 1]?.frame;
      // A title without a box of its own is text of the very box that it opens.
      const box = next !== undefined && (next === frame || next.parent === frame) ? frame : frame.parent;
      if (box !== null && !around.has(box) && box.kept < TRUSTED_CARD * total)
        sections.set(box, `section ${box.index}`);
      else if (box !== null && box !== frame && linked === 0 && before >= BEFORE_COMMENTS && isCommentsTitle(text)) {
        if (!openers.has(box)) openers.set(box, frame);
      }
    }
    before += kept;
  });
  if (openers.size === 0) return sections;
  for (const frame of walk.frames) {
    const opener = frame.parent === null ? undefined : openers.get(frame.parent);
    if (opener !== undefined && frame.index >= opener.index) sections.set(frame, `after ${opener.index}`);
  }
  return sections;
}

/**
 * Boxes of one kind that stand side by side under the body and each open with a name and how long ago it wrote. Those of
 * a live report hold most of the text, and stay.
 */
function repliesIn(walk: PageWalk, total: number, around: ReadonlySet<Frame>): Map<Frame, string> {
  const groups = new Map<string, { readonly boxes: Frame[]; kept: number }>();
  let before = 0;
  for (const { frame, text, kept } of walk.blocks) {
    if (before >= BEFORE_COMMENTS && isReaderLine(text)) {
      // The line's own box, or the line is the box's own text.
      const box = frame.parent !== null && /^(?:P|H\d|HEADER|LI)$/.test(frame.tag) ? frame.parent : frame;
      const key = `replies ${box.parent?.index} ${box.tag} ${box.names}`;
      const group = groups.get(key) ?? { boxes: [], kept: 0 };
      groups.set(key, group);
      if (!around.has(box) && group.boxes.at(-1) !== box) {
        group.boxes.push(box);
        group.kept += box.kept;
      }
    }
    before += kept;
  }
  const replies = new Map<Frame, string>();
  for (const [key, { boxes, kept }] of groups)
    if (boxes.length >= 2 && kept < TRUSTED_CARD * total) for (const box of boxes) replies.set(box, key);
  return replies;
}

/** Readers and advertisers write without end: however much they do, it never outweighs an article. */
export const LEAST_TRUST = 1e-6;
/** Boxes of comments, and not those that only say whether there may be any. */
const COMMENTS = names('comments?(?![-_](?:enabled|disabled|open|opened|closed|allowed|on|off|count)(?=$|[\\s_-]))');
/** Boxes of advertisements by a name as a whole: parts of names tell of pages that have some. */
const ADVERTISEMENT =
  /(?:^|\s)(?:ads?|ads?[-_]?(?:slot|unit|box|banner|block|container|wrapper|label)[-\w]*|advert[-\w]*)(?=\s|$)/;

/** How much text counts in a box by what its tag, role and names say, from 0 to 1. */
export function trustIn(frame: Frame): number {
  if (BODY_NAMES.test(frame.names)) return 1;
  if (COMMENTS.test(frame.names) || ADVERTISEMENT.test(frame.names)) return LEAST_TRUST;
  const reason = noiseOf(frame);
  if (reason === null) return 1;
  return reason.limit === TRUSTED_WEAK ? WEAK_TRUST : STRONG_TRUST;
}

function noiseOf(frame: Frame): { name: string; limit: number } | null {
  if (NOISE_TAGS.has(frame.tag)) return { name: frame.tag, limit: TRUSTED_STRONG };
  if (frame.tag === 'ARTICLE' && frame.text < MAX_CARD) return { name: 'card', limit: TRUSTED_WEAK };
  if (frame.tag === 'FORM') return { name: 'form', limit: TRUSTED_WEAK };
  if (frame.names === '') return null;
  if (NOISE_ROLES.test(frame.names)) return { name: 'role', limit: TRUSTED_STRONG };
  if (ADVERTISEMENT.test(frame.names)) return { name: 'advertisement', limit: TRUSTED_STRONG };
  const strong = STRONG_NAMES.exec(frame.names)?.[1];
  if (strong !== undefined) return { name: strong, limit: TRUSTED_STRONG };
  if (LEAD_NAMES.test(frame.names)) return null;
  const weak = WEAK_NAMES.exec(frame.names)?.[1];
  return weak === undefined ? null : { name: weak, limit: TRUSTED_WEAK };
}
