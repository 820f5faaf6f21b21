import type { Frame, PageWalk } from './page-walk';

/** Whole words of class, id and test names. */
function names(...patterns: string[]): RegExp {
  return new RegExp(`(?:^|[\\s_-])(${patterns.join('|')})(?=$|[\\s_-])`);
}

/** Names of boxes that never are body text, whatever the scoring library thinks. */
const STRONG_NAMES = names(
  'related\\w*|recommend\\w*|recirc\\w*|read-?(?:also|next)|more-?(?:on|from|stories|news)|see-?also|most-?(?:read|popular|viewed)|trending|popular|outbrain|taboola',
  'newsletter\\w*|sign-?up|subscri\\w*|advert|adverts|advertisement\\w*|advertising|sponsor\\w*|share|sharing|share-?\\w+|social-?(?:share|media|links|bar)\\w*|follow-?us',
  'comments?|comment-?(?:list|section|form)|commenting|disqus|breadcrumbs?|nav|navbar|navigation|menu|footer|cookie\\w*|consent\\w*|gdpr|pagination|pager|skip-?link\\w*|fact-?box\\w*|info-?box\\w*',
);
/** Names that often are noise, but that some templates give to the body's own boxes. */
const WEAK_NAMES = names(
  'read-?more|teasers?|paywall|registration|login|promo\\w*|ads?|banner|cta|social\\w*|follow\\w*|reactions?|sidebar|widgets?|toolbar',
  'tags?|tag-?list|topics?|keywords|modal|popup|pop-up|toc|table-of-contents|poll|quiz|copyright|byline\\w*|author\\w*|bio|bylines|timestamp|pubdate|print-?only',
  'player|video-?(?:player|title|meta|caption)|gallery\\w*|slideshow|carousel|slider|credits?|disclaimer|signature|tooltip\\w*',
);
const LEAD_NAMES = names(
  'lead|lede|leadtext|summary|standfirst|sub-?(?:title|head|heading|headline|deck)|subtitle\\w*|dek|deck|intro|introduction|abstract|excerpt|description|chapeau|chapo|teaser-?text|article-?(?:lead|intro|summary|sub\\w*|desc\\w*)|alternativeheadline|entradilla|bajada|ingress|sapo|spot',
);
const CAPTION_NAMES = names(
  '\\w*caption|figure|image-?(?:text|desc\\w*|info|credit|source)|photo-?(?:text|desc\\w*|info|credit|source)|media-?(?:info|credit|desc\\w*)|legende?|bildunterschrift|pie-?(?:de-)?foto',
);
const NOISE_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE', 'MENU', 'DIALOG', 'SEARCH', 'ADDRESS']);
const NOISE_ROLES = /(?:^|\s)(?:navigation|complementary|menu|menubar|dialog|alertdialog|contentinfo)(?=\s|$)/;

/** Share of the kept text that boxes of one name must hold together for that name to be the template's, not noise. */
const TRUSTED_STRONG = 0.4;
const TRUSTED_WEAK = 0.15;

/** True for a box that names itself a lead, summary or subtitle. */
export function isLeadBox(frame: Frame): boolean {
  return LEAD_NAMES.test(frame.names);
}

/** True for a box that names itself a caption, or is one by its tag. */
export function isCaptionBox(frame: Frame): boolean {
  return frame.tag === 'FIGCAPTION' || frame.tag === 'FIGURE' || CAPTION_NAMES.test(frame.names);
}

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
  const blocked = new Set<Frame>();
  for (const frame of walk.frames) {
    const reason = reasons.get(frame);
    if (frame.parent !== null && blocked.has(frame.parent)) blocked.add(frame);
    else if (reason !== undefined && (held.get(reason.name) ?? 0) < reason.limit * total) blocked.add(frame);
    else if (reason !== undefined && total === 0) blocked.add(frame);
  }
  return blocked;
}

function noiseOf(frame: Frame): { name: string; limit: number } | null {
  if (NOISE_TAGS.has(frame.tag)) return { name: frame.tag, limit: TRUSTED_STRONG };
  if (frame.names === '') return null;
  if (NOISE_ROLES.test(frame.names)) return { name: 'role', limit: TRUSTED_STRONG };
  const strong = STRONG_NAMES.exec(frame.names)?.[1];
  if (strong !== undefined) return { name: strong, limit: TRUSTED_STRONG };
  if (LEAD_NAMES.test(frame.names)) return null;
  const weak = WEAK_NAMES.exec(frame.names)?.[1];
  return weak === undefined ? null : { name: weak, limit: TRUSTED_WEAK };
}
