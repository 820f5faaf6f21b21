import {
  type Box,
  boxesUnder,
  elementsOf,
  isBox,
  isWithin,
  linkedShare,
  newBox,
  refill,
  textOf,
  totalsOf,
  type Words,
} from './vote-boxes';

/** Parts of names of boxes that hardly ever hold the body, and of those that may all the same. */
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|agegate|pagination|pager|popup|yom-remote/i;
const MAYBE = /and|article|body|column|content|main|shadow/i;
const UNLIKELY_ROLES = /^(?:menu|menubar|complementary|navigation|alert|alertdialog|dialog)$/;
const AUTHOR_NAMES = /byline|author|dateline|writtenby/i;
/** Longer lines, in characters, are more than the author's name. */
const MAX_AUTHOR = 100;

const PHRASING = new Set(
  'ABBR B BDO BR CITE CODE DATA DFN EM I IMG KBD LABEL MARK OUTPUT Q RUBY SAMP SMALL SPAN STRONG SUB SUP TIME VAR WBR'.split(
    ' ',
  ),
);
const BLOCKS = new Set('BLOCKQUOTE DL DIV IMG OL P PRE TABLE UL'.split(' '));
const EMPTIED = /^(?:DIV|SECTION|HEADER|H\d)$/;
const SCORED = /^(?:SECTION|H[2-6]|P|TD|PRE)$/;
/** Share of a box's text in links from which it is no paragraph. */
const LINKY = 0.25;
/** Share of a heading's letters that the window's title has too. */
const SAME_TITLE = 0.75;

/** A page made ready for scoring. */
export interface Prepared {
  /** Boxes whose text speaks for those around them. */
  readonly speaking: readonly Box[];
  /** True when a line with the author's name was taken out. */
  readonly byline: boolean;
}

/** Two line breaks part paragraphs that have no tag of their own. */
export function partAtBreaks(body: Box): void {
  for (const box of [body, ...boxesUnder(body)]) if (box.children.some(isBreak)) partInside(box);
}

function partInside(box: Box): void {
  const { children } = box;
  const parted: (Box | Words)[] = [];
  let made = false;
  for (let at = 0; at < children.length; ) {
    const child = children[at] as Box | Words;
    const after = isBreak(child) ? breaksEnd(children, at) : at + 1;
    if (after === at + 1) {
      parted.push(child);
      at++;
      continue;
    }
    const inside: (Box | Words)[] = [];
    for (at = after; at < children.length; at++) {
      const next = children[at] as Box | Words;
      if (!isPhrasing(next) || (isBreak(next) && breaksEnd(children, at) > at + 1)) break;
      inside.push(next);
    }
    parted.push(newBox('P', withoutGaps(inside)));
    made = true;
  }
  if (!made) return;
  refill(box, parted);
  if (box.tag === 'P') box.tag = 'DIV';
}

/** Where a run of line breaks ends; right after the first one when it stands alone. */
function breaksEnd(children: readonly (Box | Words)[], from: number): number {
  let end = from + 1;
  for (let at = end; at < children.length; at++) {
    const child = children[at] as Box | Words;
    if (isBreak(child)) end = at + 1;
    else if (isBox(child) || child.totals.length > 0) break;
  }
  return end;
}

function isBreak(one: Box | Words): boolean {
  return isBox(one) && one.tag === 'BR';
}

function isGap(one: Box | Words): boolean {
  return isBox(one) ? one.tag === 'BR' : one.totals.length === 0;
}

function withoutGaps(children: (Box | Words)[]): (Box | Words)[] {
  return children.slice(0, children.findLastIndex((child) => !isGap(child)) + 1);
}

function isPhrasing(one: Box | Words): boolean {
  if (!isBox(one) || PHRASING.has(one.tag)) return true;
  return /^(?:A|DEL|INS)$/.test(one.tag) && one.children.every(isPhrasing);
}

/**
 * Throws out what is unlikely to be body text, makes paragraphs of words that stand in plain boxes, and tells what is to
 * be scored.
 * @param unlikely also throw out what only its names speak against
 * @param byline throw out the first line that names the author
 */
export function prepare(body: Box, title: string, unlikely: boolean, byline: boolean): Prepared {
  const speaking: Box[] = [];
  let wantsByline = byline;
  let wantsTitle = true;

  const isOut = (box: Box): boolean => {
    const names = `${box.classNames} ${box.id}`;
    const { length } = totalsOf(box);
    if (wantsByline && length > 0 && length < MAX_AUTHOR && (box.isAuthor || AUTHOR_NAMES.test(names))) {
      wantsByline = false;
      return true;
    }
    if (wantsTitle && (box.tag === 'H1' || box.tag === 'H2') && saysTheSame(title, textOf(box))) {
      wantsTitle = false;
      return true;
    }
    if (unlikely) {
      const odd = UNLIKELY.test(names) && !MAYBE.test(names) && box.tag !== 'A';
      if (odd && !isWithin(box, 'TABLE') && !isWithin(box, 'CODE')) return true;
      if (UNLIKELY_ROLES.test(box.role)) return true;
    }
    return length === 0 && EMPTIED.test(box.tag) && isBare(box);
  };
  const visit = (box: Box): Box => {
    if (SCORED.test(box.tag)) speaking.push(box);
    const own = box.tag === 'DIV' ? withParagraphs(box) : box;
    if (own !== box || (box.tag === 'P' && speaking.at(-1) !== box)) speaking.push(own);
    const left: (Box | Words)[] = [];
    for (const child of own.children) {
      if (!isBox(child)) left.push(child);
      else if (!isOut(child)) left.push(visit(child));
    }
    refill(own, left);
    return own;
  };
  visit(body);
  return { speaking, byline: byline && !wantsByline };
}

/** A plain box with its loose words in paragraphs; a paragraph when it is no more than one. */
function withParagraphs(box: Box): Box {
  const was = box.children;
  const filled: (Box | Words)[] = [];
  let loose: (Box | Words)[] = [];
  const close = () => {
    if (loose.length > 0) filled.push(newBox('P', withoutGaps(loose)));
    loose = [];
  };
  for (const child of box.children) {
    if (!isPhrasing(child)) {
      close();
      filled.push(child);
    } else if (loose.length > 0 || !isGap(child)) loose.push(child);
    else filled.push(child);
  }
  close();
  refill(box, filled);
  const [only, ...others] = elementsOf(box);
  const alone = only?.tag === 'P' && others.length === 0 && box.children.every((one) => isBox(one) || isGap(one));
  if (only && alone && linkedShare(box) < LINKY) {
    only.parent = box.parent;
    only.isOurs = !was.includes(only);
    return only;
  }
  if (!holdsBlocks(box)) box.tag = 'P';
  return box;
}

function holdsBlocks(box: Box): boolean {
  return box.children.some((child) => isBox(child) && (BLOCKS.has(child.tag) || holdsBlocks(child)));
}

/** True for a box that holds nothing but lines. */
function isBare(box: Box): boolean {
  const under = boxesUnder(box);
  return elementsOf(box).length === under.filter(({ tag }) => tag === 'BR' || tag === 'HR').length;
}

function saysTheSame(title: string, heading: string): boolean {
  const known = new Set(wordsIn(title));
  const own = wordsIn(heading);
  const strange = own.filter((word) => !known.has(word));
  const letters = (words: readonly string[]) => words.join(' ').length;
  return own.length > 0 && 1 - letters(strange) / letters(own) > SAME_TITLE;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
