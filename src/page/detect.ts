/** Whether a page is an article, and the sign that decided. */
interface Detection {
  readonly article: boolean;
  /** What decided: a word for a log, not for a reader. */
  readonly reason: string;
  /** True for a page that is none so far, but says that it is one, or has no text yet: a script may bring the text. */
  readonly mayBecome?: boolean;
}

const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|\w*Report|TechArticle|ScholarlyArticle)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(?:Product|SearchResultsPage|CollectionPage|QAPage|DiscussionForumPosting|Recipe|JobPosting|ProfilePage|ImageGallery|VideoGallery)"/;
/** Types that a page as a whole has, not things that an article may tell of. */
const OTHER_PAGE =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(?:SearchResultsPage|CollectionPage|QAPage|DiscussionForumPosting|ProfilePage)"/;
const LIST_TYPE = /"@type"\s*:\s*"(?:https?:\/\/schema\.org\/)?ItemList"/;
const HOME_PATH = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+|default\.\w+|home\/?)?$/i;
const NEVER_PATH = /^\/(?:[^/]+\/)?(?:search|suche|recherche|buscar|cart|checkout|login|signin|account|shop)(?:\/|$)/i;
const LIST_PATH =
  /^\/(?:[^/]+\/)?(?:tags?|topics?|category|categories|authors?|forums?|thread|gallery|galleries|photos|videos?|watch|podcasts?)(?:\/|$)/i;
const LIVE_PATH = /\/(?:live|live-?blogs?|live-?ticker|live-updates|newsblog)(?:\/|$)/i;
/** A report that goes on: as the page's first kind of article, or by what only such a report has. */
const LIVE_TYPE = /LiveBlogPosting"/;
const LIVE_UPDATES = /"liveBlogUpdate"\s*:/;

/** Paragraphs of at least this many characters count as running text. */
const LONG_PARAGRAPH = 80;
/** Paragraphs looked at, so that a page of any length costs the same. */
const MAX_PARAGRAPHS = 100;
/** Boxes looked at where there are no paragraphs, and nodes in each. */
const MAX_BOXES = 1_500;
const MAX_NODES = 200;
/** Running text, in characters, that a page without any sign must hold in one place. */
const PLAIN_ARTICLE = 450;
/** Long paragraphs, and share of links, of the text of such a page. */
const MIN_LONG = 3;
const MAX_LINKED = 0.25;
/** A page with less running text than this, in characters, may still be waiting for it. */
const NO_TEXT_YET = 150;
/** Article elements of a page that lists others. */
const MAX_TEASERS = 6;
/** Han, kana and hangul say in one character what others say in about this many. */
const DENSE = /[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/;
const DENSE_WEIGHT = 2.5;
/** Running text, in characters, that a page which calls itself an article must hold in one place. */
const STATED_ARTICLE = 250;

/**
 * Tells an article from home and section pages, live reports, search results, products, forums, videos and galleries. Cheap signs first: the
 * address, then Open Graph, then structured data as text, and only then the paragraphs. Reads no layout, changes
 * nothing, never throws.
 */
export function detectArticle(document: Document, url: string = document.location?.href ?? ''): Detection {
  try {
    const decided = decide(document, url);
    // Asked last: the browser takes longer to tell than most pages take to look at.
    return decided.article && isMissing(document) ? no('error-status') : decided;
  } catch {
    return { article: false, reason: 'unreadable' };
  }
}

function decide(document: Document, url: string): Detection {
  const path = pathOf(url);
  if (path !== null && HOME_PATH.test(path)) return no('home-path');
  if (path !== null && NEVER_PATH.test(path)) return no('search-path');
  const kind =
    document.querySelector('meta[property="og:type" i]')?.getAttribute('content')?.trim().toLowerCase() ?? '';
  if (/^(?:product|profile|music|book|restaurant)/.test(kind)) return no('og-type');
  const { stated, other, otherPage, live } = statedKind(document, kind);
  // Read when the reader asks: it grows by the minute, and each post is another text.
  if (live || (path !== null && LIVE_PATH.test(path))) return no('live');
  if (other && stated === '') return no('other-type');
  // Templates that share every page as an article still know in their data what it is.
  if (otherPage && stated !== 'json-ld') return no('other-type');
  if (stated === '' && path !== null && LIST_PATH.test(path)) return no('list-path');
  const mass = runningText(document, stated !== '');
  if (stated !== '') {
    // Lists of teasers often call each teaser an article: their text stands in many places, an article's in one.
    const enough = other || (path !== null && LIST_PATH.test(path)) ? PLAIN_ARTICLE : STATED_ARTICLE;
    if (mass.together >= enough) return yes(stated);
    // Some templates box each paragraph, or use none: then the one headline has to be what the page is shared under.
    const inside = keepsTextInside(document);
    const titled = sharedTitleIsHeading(document) || (inside && titleIsHeading(document));
    const scattered = mass.characters - mass.inCards >= PLAIN_ARTICLE && !isList(document);
    return scattered || (titled && (inside || stated === 'json-ld')) ? yes(stated) : no('no-text', true);
  }
  const enough = mass.long >= MIN_LONG && mass.linked < MAX_LINKED;
  if (enough && mass.together >= PLAIN_ARTICLE && mass.together >= mass.characters / 2) return yes('paragraphs');
  // Templates that box each paragraph, or fill the page with more text: then the window has to be called as the one headline is.
  const boxed = mass.together >= PLAIN_ARTICLE || mass.characters - mass.inCards >= 2 * PLAIN_ARTICLE;
  if (enough && boxed && !isList(document) && titleIsHeading(document)) return yes('title');
  return no('no-sign', mass.characters < NO_TEXT_YET);
}

/** True for the page that a server sends in place of one that it does not have. */
function isMissing(document: Document): boolean {
  const [entry] = document.defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
  const { responseStatus = 0 } = (entry ?? {}) as { responseStatus?: number };
  return responseStatus === 404 || responseStatus === 410 || responseStatus >= 500;
}

function yes(reason: string): Detection {
  return { article: true, reason };
}

function no(reason: string, mayBecome = false): Detection {
  return mayBecome ? { article: false, reason, mayBecome } : { article: false, reason };
}

interface Stated {
  /** What says that the page is an article; empty when nothing does. */
  readonly stated: string;
  readonly other: boolean;
  readonly otherPage: boolean;
  readonly live: boolean;
}

/** How the page calls itself: JSON-LD (searched as text, so that broken scripts count), microdata, Open Graph. */
function statedKind(document: Document, openGraphKind: string): Stated {
  let stated = '';
  let live = document.querySelector('[itemtype*="LiveBlogPosting"]') !== null;
  let other = false;
  let otherPage = false;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = (script.textContent ?? '').slice(0, 200_000);
    const type = ARTICLE_TYPE.exec(source);
    const at = type?.index ?? -1;
    const list = at < 0 ? -1 : source.search(LIST_TYPE);
    // Articles in a list are others.
    if (stated === '' && at >= 0 && (list < 0 || at < list)) {
      stated = 'json-ld';
      live ||= LIVE_TYPE.test(type?.[0] ?? '');
    }
    live ||= LIVE_UPDATES.test(source);
    other ||= OTHER_TYPE.test(source);
    otherPage ||= OTHER_PAGE.test(source);
  }
  if (stated === '' && document.querySelector('[itemtype*="Article" i],[itemtype*="BlogPosting" i]') !== null)
    stated = 'microdata';
  if (
    stated === '' &&
    (openGraphKind === 'article' || document.querySelector('meta[property="article:published_time" i]') !== null)
  )
    stated = 'open-graph';
  if (
    stated === '' &&
    document.querySelector(
      'meta[name="date" i],meta[name="pubdate" i],meta[itemprop="datePublished"],time[pubdate]',
    ) !== null
  )
    stated = 'date';
  return { stated, other, otherPage, live };
}

/** True when elements of the page's own making stand empty where the text is expected: it may be in their shadow roots. */
function keepsTextInside(document: Document): boolean {
  let seen = 0;
  for (const element of document.querySelectorAll('main *, article *')) {
    if (++seen > MAX_BOXES) return false;
    if (element.localName.includes('-') && (element.shadowRoot !== null || element.firstChild === null)) return true;
  }
  return false;
}

/** True for a page of many article elements: it lists others. */
function isList(document: Document): boolean {
  return document.querySelectorAll('article').length >= MAX_TEASERS;
}

/** True when the page is shared under the words of its first heading. */
function sharedTitleIsHeading(document: Document): boolean {
  return isHeading(document, document.querySelector('meta[property="og:title" i]')?.getAttribute('content') ?? '');
}

/** True when the window's title is the page's only first-level heading, with or without the outlet's name. */
function titleIsHeading(document: Document): boolean {
  return document.querySelectorAll('h1').length === 1 && isHeading(document, document.title);
}

/** True when the first heading is a headline by its length, and a title begins with it or repeats its end. */
function isHeading(document: Document, stated: string): boolean {
  const heading = letters(document.querySelector('h1')?.textContent ?? '');
  const title = letters(stated);
  return (
    heading.length * (DENSE.test(heading) ? DENSE_WEIGHT : 1) >= 24 &&
    (title.startsWith(heading) || heading.endsWith(title)) &&
    title !== ''
  );
}

/** Spaces and marks, as ranges: a browser takes longer to make ready a pattern of all letters than to look at a whole page. */
const MARKS =
  /[\s!-/:-@[-`{-\u00BF\u060C\u061B\u061F\u0640\u066A-\u066D\u06D4\u2000-\u206F\u3000-\u303F\u30FB\uFF00-\uFF0F\uFF1A-\uFF20]+/g;

function letters(text: string): string {
  return text.replace(MARKS, '').toLowerCase();
}

/** The length of a text without white space around it, by what its script says in a character. */
function lengthOf(text: string | null): number {
  const bare = (text ?? '').trim();
  return DENSE.test(bare.slice(0, 40)) ? bare.length * DENSE_WEIGHT : bare.length;
}

function pathOf(url: string): string | null {
  try {
    const { pathname, search } = new URL(url);
    return pathname === '/' && search.length > 1 ? null : pathname;
  } catch {
    return null;
  }
}

/** A box's own text between its line breaks and inner boxes, in characters as {@link lengthOf} counts them. */
function runsIn(box: Element): { length: number; links: number }[] {
  const runs: { length: number; links: number }[] = [];
  let run = { length: 0, links: 0 };
  const { childNodes } = box;
  for (let at = 0; at < childNodes.length && at < MAX_NODES; at++) {
    const node = childNodes[at] as Node;
    if (node.nodeType === 3) run.length += lengthOf(node.nodeValue);
    else if (/^(?:A|B|I|U|EM|STRONG|SPAN|FONT|CITE|Q|MARK|ABBR)$/i.test(node.nodeName)) {
      const length = lengthOf(node.textContent);
      run.length += length;
      if (/^A$/i.test(node.nodeName)) run.links += length;
    } else if (node.nodeType === 1 && run.length > 0) {
      runs.push(run);
      run = { length: 0, links: 0 };
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

interface Mass {
  /** Long paragraphs. */
  long: number;
  characters: number;
  /** Characters in the place (two levels up from a paragraph at most) that holds most of them. */
  together: number;
  /** Characters in cards, which lead to other pages. */
  inCards: number;
  /** Share of links. */
  linked: number;
}

/** True for a box with a heading and one paragraph, of whatever tag: a teaser in a list of them. */
function isCard(box: Element): boolean {
  if (box.querySelector('h2,h3,h4') === null) return false;
  const paragraphs = box.querySelectorAll('p').length;
  if (paragraphs > 0) return paragraphs === 1;
  let texts = 0;
  for (const { nodeName, textContent } of box.children)
    if (!/^H\d$/i.test(nodeName) && lengthOf(textContent) >= LONG_PARAGRAPH / 2 && ++texts > 1) return false;
  return true;
}

/** The page's running text in paragraphs, or, where there is hardly any, in boxes with text of their own. */
function runningText(document: Document, withBoxes: boolean): Mass {
  const mass: Mass = { long: 0, characters: 0, together: 0, inCards: 0, linked: 0 };
  const places = new Map<Element, number>();
  const cards = new Map<Element, boolean>();
  let inLinks = 0;
  let seen = 0;
  const count = (parent: Element | null, length: number): void => {
    if (parent !== null && !cards.has(parent)) cards.set(parent, isCard(parent));
    for (const place of [parent, parent !== null && !cards.get(parent) ? parent.parentElement : null]) {
      // What stands in the body's own children is only together when it stands there itself.
      if (place === null || (place !== parent && /^(?:BODY|MAIN)$/.test(place.nodeName))) continue;
      const sum = (places.get(place) ?? 0) + length;
      places.set(place, sum);
      mass.together = Math.max(mass.together, sum);
    }
    mass.characters += length;
    if (parent !== null && cards.get(parent)) mass.inCards += length;
    if (length >= LONG_PARAGRAPH) mass.long++;
  };
  for (const paragraph of document.querySelectorAll('p')) {
    if (++seen > MAX_PARAGRAPHS) break;
    const length = lengthOf(paragraph.textContent);
    if (length < LONG_PARAGRAPH / 2 || paragraph.closest('nav,footer,aside') !== null) continue;
    let links = 0;
    for (const link of paragraph.querySelectorAll('a')) links += (link.textContent ?? '').length;
    if (links > length / 2) continue;
    inLinks += links;
    count(paragraph.parentElement, length);
  }
  if (mass.together < PLAIN_ARTICLE) {
    // Paragraphs that are none by their tag: boxes with text of their own, line breaks between them or not.
    let boxes = 0;
    for (const box of document.querySelectorAll('div,td,section,article,main,body,center')) {
      if (++boxes > MAX_BOXES) break;
      const runs = runsIn(box).filter(({ length, links }) => length >= LONG_PARAGRAPH / 2 && links <= length / 2);
      if (runs.length === 0 || box.closest('nav,footer,aside,form') !== null) continue;
      for (const { length, links } of runs) {
        inLinks += links;
        count(runs.length > 1 ? box : box.parentElement, length);
      }
    }
  }
  if (withBoxes && mass.characters < STATED_ARTICLE)
    for (const box of document.querySelectorAll(
      'main,[itemprop~="articleBody"],[class*="article-body" i],[class*="articlebody" i],[class*="story-body" i],article',
    )) {
      if (++seen > 5 * MAX_PARAGRAPHS) break;
      let length = lengthOf(box.textContent);
      for (const link of box.querySelectorAll('a,script,style,figure')) length -= (link.textContent ?? '').length;
      if (length >= 2 * STATED_ARTICLE) mass.together = Math.max(mass.together, length);
    }
  mass.linked = mass.characters === 0 ? 1 : inLinks / mass.characters;
  return mass;
}
