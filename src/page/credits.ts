import { isCaptionBox, isInMenu } from './body-noise';
import type { PageBlock, PageWalk } from './page-walk';
import { bare } from './plain-text';
import { isCredit, isReaderLine, isSectionTitle } from './promo-phrases';
import { type DataNode, nodesAt, textAt } from './structured-data';

/** Whom structured data names as the origin of an article's text. */
const CREDIT_KEYS = ['author', 'creator', 'contributor', 'sourceOrganization', 'provider', 'isBasedOn'];
const CREDIT_META = [
  'source',
  'news_source',
  'article:source',
  'dc.source',
  'dcterms.source',
  'dc.creator',
  'author',
  'byl',
  'syndication-source',
  'original-source',
  'copyright-holder',
];

/** Longer lines, in characters, are text and no credit. */
const MAX_LINE = 80;
/** Blocks before the headline, after the first and after the last of the body in which credits stand. */
const BEFORE = 2;
const AFTER_FIRST = 1;
const AFTER_LAST = 3;
const MAX_CREDITS = 24;

/** "LONDON, May 2 (Agency) - ", "المدينة – الوكالة:": what stands before the first dash of a text, or after a place before a colon. */
const DATELINE = /^(.{2,60}?)(?:\s[-–—ـ]+\s|[–—]\s?|(?<=\))\s?[-–—:]|(?<=[-–—/،,(].{2,40}):\s)/u;
/** "Place - Agency: ", "Place - (Agency) ": what stands after the first dash. */
const AFTER_PLACE = /^.{2,30}?\s*[-–—ـ]\s*(?:\(([^()]{2,20})\)|([^-–—:().]{2,20}?)\s*:)\s/u;
/** A text that ends in a name in brackets. */
const SIGN_OFF = /[(（]([^()（）]{2,40})[)）][.\s]*$/u;

/** What the head and the structured data of a page credit: names, lines and addresses as written. */
export function statedCredits(article: DataNode | undefined, metas: ReadonlyMap<string, string>): string[] {
  const stated = CREDIT_KEYS.flatMap((key) =>
    nodesAt(article, key)
      .slice(0, 10)
      .flatMap((node) => [
        textAt(node, 'name'),
        ...nodesAt(node, 'publisher').map((publisher) => textAt(publisher, 'name')),
      ]),
  );
  return clean([...stated, ...CREDIT_META.map((name) => metas.get(name) ?? '')]);
}

/**
 * The lines of the page in which agencies are credited: between headline and text, before the dash of its first
 * paragraph, at its end and right under it. Credits of pictures are left out.
 */
export function shownCredits(walk: PageWalk, headline: PageBlock | null, body: readonly PageBlock[]): string[] {
  const [first, last] = [body[0], body.at(-1)];
  if (first === undefined || last === undefined) return [];
  const place = new Map(walk.blocks.map((block, at) => [block, at]));
  const start = place.get(first) ?? 0;
  const head = headline === null ? start : (place.get(headline) ?? start);
  const end = (place.get(last) ?? 0) + 1;
  const above = walk.blocks.slice(Math.max(0, Math.min(head, start) - BEFORE), start + AFTER_FIRST);
  const under = walk.blocks.slice(Math.max(start, end - 1), end + AFTER_LAST);
  const title = under.findIndex(({ text }) => isSectionTitle(text));
  const lines = [
    ...above,
    ...under
      .slice(0, title < 0 ? AFTER_LAST + 1 : title)
      .filter(({ frame, text, linked }) => linked < text.length / 2 && !/^H\d$/.test(frame.tag)),
  ].filter((block) => block !== headline && !isOfPicture(block) && !isInMenu(block.frame));
  const short = lines.map(({ text }) => text).filter(isLine);
  return clean([
    DATELINE.exec(first.text.slice(0, 120))?.[1] ?? '',
    AFTER_PLACE.exec(first.text.slice(0, 120))?.slice(1).join('') ?? '',
    SIGN_OFF.exec(last.text.slice(-60))?.[1] ?? '',
    ...short,
  ]);
}

/** A short line that is no sentence, and no reader's name over a comment. */
function isLine(text: string): boolean {
  return text.length <= MAX_LINE && !/[.!?؟。…][”"’'»)\]]*$/u.test(text) && !isReaderLine(text);
}

function isOfPicture({ frame, text, afterImage }: PageBlock): boolean {
  return afterImage || isCredit(text) || isCaptionBox(frame) || (frame.parent !== null && isCaptionBox(frame.parent));
}

/** Each once, and none that is too long for a credit. */
function clean(credits: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const credit of credits) {
    const key = bare(credit);
    if (key.length >= 2 && credit.length <= 2 * MAX_LINE && !known.has(key)) known.set(key, credit);
  }
  return [...known.values()].slice(0, MAX_CREDITS);
}

/** Two lists of credits as one. */
export function joinCredits(stated: readonly string[], shown: readonly string[]): string[] {
  return clean([...stated, ...shown]);
}
