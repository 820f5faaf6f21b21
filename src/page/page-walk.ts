import type { Steps } from '../core/text/steps';
import { BlockText, type Segment } from './page-text';
import { bare } from './plain-text';

/** One element of the page as read: its place in the tree and what its text amounts to (in characters). */
export interface Frame {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Frame | null;
  readonly index: number;
  /** Class, id, role and test names, in lower case, as one line. */
  readonly names: string;
  text: number;
  linked: number;
  /** Characters that the votes keep as body text. */
  kept: number;
  paragraphs: number;
}

/** One run of text between block boundaries of the page, in reading order. */
export interface PageBlock {
  readonly frame: Frame;
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Characters by the frame that holds them directly. */
  readonly shares: ReadonlyMap<Frame, number>;
  readonly linked: number;
  /** True when a picture stands right before it. */
  readonly afterImage: boolean;
  kept: number;
}

/** What one pass over the page gives. */
export interface PageWalk {
  readonly frames: readonly Frame[];
  readonly blocks: readonly PageBlock[];
  /** The window's title. */
  readonly title: string;
  readonly complete: boolean;
  /** Shadow roots that were walked through. */
  readonly roots: readonly ShadowRoot[];
  /** Elements left out because the page hides them, the first ones only. */
  readonly hidden: readonly Element[];
}

/** More nodes than this are not looked at: a page of this size is no article, or an endless list after one. */
const MAX_NODES = 300_000;
const MAX_DEPTH = 5_000;
const MAX_HIDDEN = 200;
/** Nodes looked at in one step. */
const STEP = 64;

const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE CAPTION TBODY TFOOT THEAD TR UL'
  ).split(' '),
);

const BOLD_TAGS = new Set(['B', 'STRONG']);
/** Lines before a line break that may be titles, in characters. */
const MIN_LINE = 12;
const MAX_LINE = 200;

/** Cells of one row are read as one line. */
const CELL_TAGS = new Set(['TD', 'TH']);

/** Elements whose text is not the page's text, or that no reader takes for an article's. */
const SKIPPED_TAGS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS VIDEO AUDIO BUTTON SELECT INPUT TEXTAREA DATALIST OPTION PROGRESS METER MAP NOEMBED NOFRAMES HEAD TITLE LINK META BASE FRAMESET RT RP'.split(
    ' ',
  ),
);

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Class names that hide, where the browser itself cannot be asked; a second name may show again on wider screens. */
const HIDING_CLASS = /(?:^|\s)(?:hidden|hide|is-hidden|d-none)(?:\s|$)/i;
const SHOWING_CLASS = /(?:^|\s)(?:\w+:(?:block|flex|grid|inline\S*|table\S*)|d-\w\w-(?:block|flex|inline\S*))(?:\s|$)/i;
const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|u-hidden|hide-text|assistive-text|offscreen|element-invisible)(?:\s|$)/i;

interface Open {
  readonly frame: Frame;
  readonly children: ArrayLike<Node>;
  next: number;
  readonly block: Frame;
  readonly link: boolean;
}

/** How a walk is done. */
export interface WalkOptions {
  /** Also what the page hides by attribute or name. */
  readonly withHidden?: boolean;
  /** The shadow root of an element; open ones only when left out. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
}

/**
 * Walks the visible page once, without recursion, through shadow roots, and gives its blocks.
 * Reads attributes only: no layout is asked for. The page is not changed.
 */
export function* walkPage(
  document: Document,
  { withHidden = false, shadowRootOf = openShadowRoot }: WalkOptions = {},
): Steps<PageWalk> {
  const frames: Frame[] = [];
  const blocks: PageBlock[] = [];
  const roots: ShadowRoot[] = [];
  const hidden: Element[] = [];
  // Not `document.body`: stand-ins for the DOM make an empty one where the markup is broken.
  const body = document.querySelector('body') ?? document.documentElement;
  const childNodes = getterOf(body, 'childNodes');
  const title = bare(document.title.slice(0, 500));
  let current = new BlockText();
  let shares = new Map<Frame, number>();
  let linked = 0;
  let pendingBreak = false;
  let afterImage = false;
  let left = MAX_NODES;

  const flush = (frame: Frame): void => {
    pendingBreak = false;
    if (current.length === 0) return;
    const { text, segments } = current.finish();
    if (text !== '') {
      blocks.push({ frame, text, segments, shares, linked, afterImage, kept: 0 });
      afterImage = false;
    }
    current = new BlockText();
    shares = new Map();
    linked = 0;
  };
  /** A line before a break that is a title: all in bold, or said in the window's title. */
  const standsAlone = (): boolean => {
    if (current.length > MAX_LINE) return false;
    let bold = 0;
    for (const [frame, share] of shares) if (BOLD_TAGS.has(frame.tag)) bold += share;
    if (bold >= current.length - 2) return true;
    const line = bare(current.text);
    return line.length >= MIN_LINE && title.includes(line);
  };
  const newFrame = (element: Element, tag: string, parent: Frame | null): Frame => {
    const frame: Frame = {
      element,
      tag,
      parent,
      index: frames.length,
      names: namesOf(element),
      text: 0,
      linked: 0,
      kept: 0,
      paragraphs: 0,
    };
    frames.push(frame);
    return frame;
  };

  const root = newFrame(body, 'BODY', null);
  const stack: Open[] = [
    {
      frame: root,
      children: childrenOf(body, childNodes, shadowRootOf, roots),
      next: 0,
      block: root,
      link: false,
    },
  ];
  while (stack.length > 0 && left > 0) {
    const open = stack[stack.length - 1] as Open;
    const node = open.children[open.next++];
    if (node === undefined) {
      stack.pop();
      const outer = stack.at(-1);
      if (open.block === open.frame) flush(open.frame);
      if (outer !== undefined) {
        outer.frame.text += open.frame.text;
        outer.frame.linked += open.frame.linked;
      }
      continue;
    }
    if (--left % STEP === 0) yield;
    if (node.nodeType === 3) {
      const text = node as Text;
      if (pendingBreak && text.data.trim() !== '') {
        pendingBreak = false;
        if (current.endsSentence() || standsAlone()) flush(open.block);
        else current.addBreak();
      }
      const before = current.length;
      current.add(text);
      const added = current.length - before;
      if (added > 0) {
        shares.set(open.frame, (shares.get(open.frame) ?? 0) + added);
        open.frame.text += added;
        if (open.link) {
          linked += added;
          open.frame.linked += added;
        }
      }
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === 'BR') {
      if (pendingBreak) flush(open.block);
      else pendingBreak = current.length > 0;
      continue;
    }
    if (tag === 'IMG') {
      if (current.length === 0) afterImage = true;
      continue;
    }
    if (SKIPPED_TAGS.has(tag) || stack.length > MAX_DEPTH) continue;
    if (!withHidden && isHidden(element)) {
      if (hidden.length < MAX_HIDDEN) hidden.push(element);
      continue;
    }
    const isBlock =
      BLOCK_TAGS.has(tag) || (tag.includes('-') && !/^(?:P|H\d|LI|A|SPAN|EM|STRONG|B|I|U)$/.test(open.frame.tag));
    if (isBlock) flush(open.block);
    else if (CELL_TAGS.has(tag)) current.addBreak();
    const frame = newFrame(element, tag, open.frame);
    stack.push({
      frame,
      children: childrenOf(element, childNodes, shadowRootOf, roots),
      next: 0,
      block: isBlock ? frame : open.block,
      link: open.link || (tag === 'A' && element.hasAttribute('href')),
    });
  }
  flush(root);
  return { frames, blocks, title: document.title, complete: left > 0, roots, hidden };
}

/** The getter behind a property, so that a form's field of the same name cannot stand in front of it. */
function getterOf(node: Node, name: 'childNodes'): (of: Node) => ArrayLike<Node> {
  for (let holder: unknown = Object.getPrototypeOf(node); holder !== null; holder = Object.getPrototypeOf(holder)) {
    const getter = Object.getOwnPropertyDescriptor(holder, name)?.get;
    if (getter !== undefined) return (of) => getter.call(of) as ArrayLike<Node>;
  }
  return (of) => of[name];
}

/** The tag in upper case; a form whose own fields hide its properties reads as a plain box. */
function tagOf(element: Element): string {
  const name: unknown = element.nodeName;
  return typeof name === 'string' && typeof element.getAttribute === 'function' ? name.toUpperCase() : 'DIV';
}

function openShadowRoot(element: Element): ShadowRoot | null {
  return element.shadowRoot;
}

/** Elements that pages give shadow roots to although they are none of their own making. */
const SHADOW_HOSTS = /^(?:article|aside|blockquote|div|footer|header|main|nav|p|section|span)$/;

/**
 * What stands under an element as the page shows it. Asking for a closed shadow root costs a call out of the engine: it is
 * done for the page's own elements, and for empty ones that may hold text nowhere else.
 */
function childrenOf(
  element: Element,
  childNodes: (of: Node) => ArrayLike<Node>,
  shadowRootOf: (element: Element) => ShadowRoot | null,
  roots: ShadowRoot[],
): ArrayLike<Node> {
  const name: unknown = element.localName;
  const mayHide =
    typeof name === 'string' && (name.includes('-') || (SHADOW_HOSTS.test(name) && childNodes(element).length === 0));
  const shadow = mayHide ? shadowRootOf(element) : element.shadowRoot;
  if (shadow?.nodeType === 11) {
    roots.push(shadow);
    return [...shadow.childNodes];
  }
  if (element.localName === 'slot') {
    const slotted = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
    if (slotted.length > 0) return slotted;
  }
  // As it is now: a page that moves nodes while it is read must not have one read twice.
  return Array.from(childNodes(element));
}

function isHidden(element: Element): boolean {
  if (typeof element.getAttribute !== 'function') return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style !== null && HIDDEN_STYLE.test(style)) return true;
  const names = element.getAttribute('class');
  if (names === null) return false;
  if (HIDDEN_CLASS.test(names)) return true;
  return typeof element.checkVisibility !== 'function' && HIDING_CLASS.test(names) && !SHOWING_CLASS.test(names);
}

function namesOf(element: Element): string {
  if (typeof element.getAttribute !== 'function') return '';
  const parts = ['class', 'id', 'role', 'data-testid', 'data-component', 'itemprop'].map((name) =>
    element.getAttribute(name),
  );
  return parts.filter(Boolean).join(' ').toLowerCase().slice(0, 400);
}
