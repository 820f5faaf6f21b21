/** Whether a page is an article, and the sign that decided. */
export interface Detection {
  readonly article: boolean;
  /** What decided: a word for a log, not for a reader. */
  readonly reason: string;
}

const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|\w*Report|TechArticle|ScholarlyArticle)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(?:Product|SearchResultsPage|CollectionPage|QAPage|DiscussionForumPosting|Recipe|JobPosting|ProfilePage|ImageGallery|VideoGallery)"/;
const SECTION_PATH = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+|default\.\w+|home\/?)?$/i;
const SEARCH_PATH =
  /^\/(?:[^/]+\/)?(?:search|suche|recherche|buscar|tags?|topics?|category|categories|author|authors|forum|forums|cart|login|account)(?:\/|$)/i;

/** Paragraphs of at least this many characters count as running text. */
const LONG_PARAGRAPH = 80;
/** Paragraphs looked at, so that a page of any length costs the same. */
const MAX_PARAGRAPHS = 60;

/**
 * Tells an article from home and section pages, search results, products, forums and galleries. Cheap signs first: the
 * address, then Open Graph, then structured data as text, and only then the paragraphs. Reads no layout, changes
 * nothing, never throws.
 */
export function detectArticle(document: Document, url: string = document.location?.href ?? ''): Detection {
  try {
    return decide(document, url);
  } catch {
    return { article: false, reason: 'unreadable' };
  }
}

function decide(document: Document, url: string): Detection {
  const path = pathOf(url);
  if (path !== null && SECTION_PATH.test(path)) return no('home-path');
  if (path !== null && SEARCH_PATH.test(path)) return no('list-path');
  const kind =
    document.querySelector('meta[property="og:type" i]')?.getAttribute('content')?.trim().toLowerCase() ?? '';
  if (/^(?:product|profile|music|book|restaurant)/.test(kind)) return no('og-type');
  let stated = '';
  let other = false;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = (script.textContent ?? '').slice(0, 200_000);
    if (stated === '' && ARTICLE_TYPE.test(source)) stated = 'json-ld';
    other ||= OTHER_TYPE.test(source);
  }
  if (stated === '' && document.querySelector('[itemtype*="Article" i],[itemtype*="BlogPosting" i]') !== null)
    stated = 'microdata';
  if (
    stated === '' &&
    (kind === 'article' || document.querySelector('meta[property="article:published_time" i]') !== null)
  )
    stated = 'open-graph';
  if (stated === '' && other) return no('other-type');
  const text = paragraphMass(document);
  // Section pages that call each teaser an article have many of them and little running text.
  const teasers = document.querySelectorAll('article').length;
  if (stated !== '' && text.long >= 2 && !(teasers > 8 && text.long < 4)) return { article: true, reason: stated };
  if (stated !== '' && text.characters >= 250 && teasers < 4) return { article: true, reason: stated };
  if (
    stated === '' &&
    text.long >= 4 &&
    text.characters >= 800 &&
    text.linked < 0.25 &&
    teasers < 6 &&
    document.querySelectorAll('h1').length <= 2
  )
    return { article: true, reason: 'paragraphs' };
  return no(stated === '' ? 'no-sign' : 'no-text');
}

function no(reason: string): Detection {
  return { article: false, reason };
}

function pathOf(url: string): string | null {
  try {
    const { pathname, search } = new URL(url);
    return pathname === '/' && search.length > 1 ? null : pathname;
  } catch {
    return null;
  }
}

interface Mass {
  long: number;
  characters: number;
  linked: number;
}

/** The page's running text: paragraphs, or boxes that hold text broken by line breaks, and the share of it in links. */
function paragraphMass(document: Document): Mass {
  const mass: Mass = { long: 0, characters: 0, linked: 0 };
  let inLinks = 0;
  let seen = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    if (++seen > MAX_PARAGRAPHS) break;
    const length = (paragraph.textContent ?? '').trim().length;
    if (length < 40 || paragraph.closest('nav,footer,aside,li,form') !== null) continue;
    let links = 0;
    for (const link of paragraph.querySelectorAll('a')) links += (link.textContent ?? '').length;
    if (links > length / 2) continue;
    mass.characters += length;
    inLinks += links;
    if (length >= LONG_PARAGRAPH) mass.long++;
  }
  if (mass.long < 2)
    for (const line of document.querySelectorAll('article br, main br, div > br')) {
      if (++seen > 4 * MAX_PARAGRAPHS) break;
      const before = line.previousSibling;
      const length = before?.nodeType === 3 ? (before.nodeValue ?? '').trim().length : 0;
      mass.characters += length;
      if (length >= LONG_PARAGRAPH) mass.long++;
    }
  mass.linked = mass.characters === 0 ? 1 : inLinks / mass.characters;
  return mass;
}
