import type { Frame } from './page-walk';

/** One text node's words as the voters see them. */
export interface Words {
  readonly frame: Frame;
  readonly text: string;
  readonly totals: Totals;
}

/** What stands under a box. Texts are measured as they read: white space is one space, and none stands at the ends. */
export interface Totals {
  /** Characters, and whether white space stood before and after them. */
  readonly length: number;
  readonly before: boolean;
  readonly after: boolean;
  readonly linked: number;
  readonly commas: number;
  readonly paragraphs: number;
  readonly images: number;
  readonly items: number;
  /** Characters in headings and in lists; those in boxes of one another count for each. */
  readonly inHeadings: number;
  readonly inLists: number;
  /** True when text stands in elements that are made to hold text. */
  readonly textual: boolean;
  readonly dataTables: number;
}

/** An element of the page as the voters see it: they throw boxes out, rename them and put new ones around words. */
export interface Box {
  tag: string;
  /** As the page writes them; empty in a box of our own. */
  readonly classNames: string;
  readonly id: string;
  readonly role: string;
  /** True for what says that it names the author. */
  readonly isAuthor: boolean;
  /** A table of data, not of layout. */
  readonly isData: boolean;
  /** A paragraph that was made of a plain box: labels and advertisements stand in such as often as text. */
  isOurs: boolean;
  parent: Box | null;
  children: (Box | Words)[];
  score: number | null;
  /** Null when what stands in the box has changed since it was counted. */
  totals: Totals | null;
}

/** Elements beyond this nesting stand beside each other: voters look at all ancestors. */
const MAX_DEPTH = 80;

const COMMAS = /[,،\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32，]/g;
const TEXTUAL = new Set('SPAN LI TD BLOCKQUOTE DL DIV IMG OL P PRE TABLE UL'.split(' '));

export function isBox(one: Box | Words): one is Box {
  return 'children' in one;
}

export function newBox(tag: string, children: (Box | Words)[], like: Partial<Box> = {}): Box {
  const box: Box = {
    classNames: '',
    id: '',
    role: '',
    isAuthor: false,
    isData: false,
    isOurs: false,
    parent: null,
    score: null,
    totals: null,
    ...like,
    tag,
    children,
  };
  for (const child of children) if (isBox(child)) child.parent = box;
  return box;
}

/** The page's frames as boxes, the body's first. */
export function boxesOf(frames: readonly Frame[]): Box {
  const boxes = frames.map((frame) => newBox(plainTag(frame), [], namesOf(frame.element)));
  const depths: number[] = [];
  /** The box that takes what stands in each frame. */
  const holders: Box[] = [];
  frames.forEach(({ parent, content }, at) => {
    const depth = parent === null ? 0 : (depths[parent.index] ?? 0) + 1;
    depths.push(depth);
    const box = boxes[at] as Box;
    const holder = depth < MAX_DEPTH || parent === null ? box : (holders[parent.index] as Box);
    holders.push(holder);
    for (const entry of content) {
      if (typeof entry === 'string') box.children.push(wordsOf(frames[at] as Frame, entry));
      else {
        const child = 'element' in entry ? (boxes[entry.index] as Box) : newBox(entry.tag, []);
        child.parent = holder;
        holder.children.push(child);
      }
    }
  });
  return boxes[0] as Box;
}

/** A copy that can be taken apart; the words stay the same. */
export function copyOf(box: Box): Box {
  return newBox(
    box.tag,
    box.children.map((child) => (isBox(child) ? copyOf(child) : child)),
    { ...box, parent: null },
  );
}

/** Elements of the page's own making, and tags that no reader knows, count as what they look like. */
function plainTag({ tag, isBlock }: Frame): string {
  if (/^[A-Z][A-Z0-9]*$/.test(tag)) return tag === 'FONT' ? 'SPAN' : tag;
  return isBlock ? 'DIV' : 'SPAN';
}

function namesOf(element: Element): Partial<Box> {
  if (typeof element.getAttribute !== 'function') return {};
  const get = (name: string) => element.getAttribute(name) ?? '';
  return {
    classNames: get('class'),
    id: get('id'),
    role: get('role'),
    isAuthor: get('rel') === 'author' || get('itemprop').includes('author'),
    isData: element.nodeName === 'TABLE' && isDataTable(element),
  };
}

/** Rows times columns beyond which a table holds data, and those beyond which either is enough. */
const MANY_CELLS = 10;
const MANY_ROWS = 10;
const MANY_COLUMNS = 5;

function isDataTable(table: Element): boolean {
  if (table.querySelector('caption,col,colgroup,tfoot,thead,th') !== null) return true;
  if (table.querySelector('table') !== null) return false;
  const rows = table.querySelectorAll('tr');
  let columns = 0;
  for (const row of rows) columns = Math.max(columns, row.children.length);
  if (rows.length <= 1 || columns <= 1) return false;
  return rows.length >= MANY_ROWS || columns >= MANY_COLUMNS || rows.length * columns > MANY_CELLS;
}

const NOTHING: Totals = {
  length: 0,
  before: false,
  after: false,
  linked: 0,
  commas: 0,
  paragraphs: 0,
  images: 0,
  items: 0,
  inHeadings: 0,
  inLists: 0,
  textual: false,
  dataTables: 0,
};

function wordsOf(frame: Frame, text: string): Words {
  const bare = text.trim();
  const totals: Totals = {
    ...NOTHING,
    length: bare.replace(/\s{2,}/g, ' ').length,
    before: /^\s/.test(text),
    after: /\s$/.test(text),
    commas: bare.match(COMMAS)?.length ?? 0,
  };
  return { frame, text, totals };
}

/** What stands under a box, counted once until it changes. */
export function totalsOf(box: Box): Totals {
  if (box.totals !== null) return box.totals;
  if (box.children.some((child) => isBox(child) && child.parent !== box))
    box.children = box.children.filter((child) => !isBox(child) || child.parent === box);
  const sum = { ...NOTHING };
  for (const child of box.children) {
    const own = isBox(child) ? totalsOf(child) : child.totals;
    const gap = sum.length > 0 && own.length > 0 && (sum.after || own.before) ? 1 : 0;
    if (sum.length === 0) sum.before ||= own.before;
    sum.after = own.length > 0 ? own.after : sum.after || own.before || own.after;
    sum.length += own.length + gap;
    sum.linked += own.linked;
    sum.commas += own.commas;
    if (!isBox(child)) continue;
    const { tag } = child;
    sum.paragraphs += own.paragraphs + Number(tag === 'P');
    sum.images += own.images + Number(tag === 'IMG');
    sum.items += own.items + Number(tag === 'LI');
    sum.inHeadings += own.inHeadings + (/^H\d$/.test(tag) ? own.length : 0);
    sum.inLists += own.inLists + (tag === 'UL' || tag === 'OL' ? own.length : 0);
    sum.textual ||= own.textual || (own.length > 0 && TEXTUAL.has(tag));
    sum.dataTables += own.dataTables + Number(child.isData);
  }
  if (box.tag === 'A') sum.linked += sum.length;
  box.totals = sum;
  return sum;
}

/** Gives a box other children. */
export function refill(box: Box, children: (Box | Words)[]): void {
  box.children = children;
  for (const child of children) if (isBox(child)) child.parent = box;
  forgetTotals(box);
}

/** Takes a box out of what it stands in, whose children are without it once their totals are asked for. */
export function removeBox(box: Box): void {
  const { parent } = box;
  box.parent = null;
  if (parent !== null) forgetTotals(parent);
}

/** What was counted of a box, and of those around it, no longer counts. */
function forgetTotals(box: Box): void {
  box.totals = null;
  for (let at = box.parent; at !== null && at.totals !== null; at = at.parent) at.totals = null;
}

/** Share of the text that stands in links. */
export function linkedShare(box: Box): number {
  const { length, linked } = totalsOf(box);
  return length === 0 ? 0 : linked / length;
}

/** The text under a box. */
export function textOf(box: Box): string {
  return box.children.map((child) => (isBox(child) ? textOf(child) : child.text)).join('');
}

export function elementsOf(box: Box): Box[] {
  return box.children.filter(isBox);
}

/** True when a box stands within few levels of one of a tag. */
export function isWithin(box: Box, tag: string): boolean {
  let at = box.parent;
  for (let up = 0; at !== null && up < NEAR; at = at.parent, up++) if (at.tag === tag) return true;
  return false;
}

/** Levels up that are near. */
const NEAR = 4;

/** The boxes under a box in reading order. */
export function boxesUnder(box: Box, found: Box[] = []): Box[] {
  for (const child of box.children) {
    if (!isBox(child)) continue;
    found.push(child);
    boxesUnder(child, found);
  }
  return found;
}

/** The frames whose own words stand under a box, without those of plain boxes, which are for later rules to judge. */
export function framesUnder(box: Box, found: Set<Frame>): Set<Frame> {
  for (const child of box.children) {
    if (isBox(child)) framesUnder(child, found);
    else if (child.totals.length > 0 && !box.isOurs) found.add(child.frame);
  }
  return found;
}
