import type { ArticleMarker, MarkerFinder } from '../core/article/markers';
import { authorsOf, isOutletName } from './authors';
import { statedCredits } from './credits';
import { headlineOf } from './headline';
import { sectionOf, statedMarkers } from './markers';
import { isOfChange, isoDate } from './page-dates';
import { bare, plainText } from './plain-text';
import { type DataNode, dataNodes, isArticleNode, nameOf, nodesAt, parseJsonLd, textAt } from './structured-data';

/** What the page says about itself, in its head and its structured data. Empty strings and nulls where it says nothing. */
export interface PageMetadata {
  readonly url: string;
  readonly headline: string;
  readonly authors: readonly string[];
  /** False when no author is stated, or only the outlet. */
  readonly namesPersons: boolean;
  readonly published: string | null;
  readonly modified: string | null;
  readonly outletName: string;
  readonly host: string;
  /** The declared language of the template, lower case; not necessarily the text's. */
  readonly declaredLanguage: string;
  /** Summaries of the article that the page gives to others. */
  readonly descriptions: readonly string[];
  /** The body as structured data gives it; empty when it does not. */
  readonly dataBody: string;
  readonly section: string;
  readonly markers: readonly ArticleMarker[];
  /** Lines in which the page's data credits others with the text. */
  readonly credits: readonly string[];
  /** True when structured data on an article or a fact-check could not be read. */
  readonly dataUnread: boolean;
  /** The page's structured data as JSON where it mentions fact-checks; empty where it does not. */
  readonly reviewData: string;
}

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'publish-date',
  'publishdate',
  'publish_date',
  'published_time',
  'published',
  'pubdate',
  'pub_date',
  'publication_date',
  'publication-date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'citation_publication_date',
  'article_date_original',
  'article.published',
  'article:post_date',
  'date',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'article:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'updated_time',
];

/** Reads headline, authors, dates and outlet from JSON-LD, Open Graph, meta tags, microdata and `<time>`. */
export function readMetadata(document: Document, pageUrl: string, finder: MarkerFinder): PageMetadata {
  const metas = metaTags(document);
  const url = canonicalUrl(document, metas, pageUrl);
  // Where the page stands, not where it says it does: the outlet must not be borrowed.
  const host = hostOf(pageUrl) || hostOf(url);
  let dataUnread = false;
  const values = parseJsonLd(document, () => {
    dataUnread = true;
  });
  const data = dataNodes(values);
  const shown = document.querySelector('h1')?.textContent ?? '';
  const titles = [metas.get('og:title') ?? '', shown, document.title];
  const article = pickArticle(data, url, titles);
  const site = metas.get('og:site_name') ?? '';
  const publishing = article?.publisher === undefined ? data.find((node) => 'publisher' in node) : article;
  const publisher =
    nameOf(nodesAt(publishing, 'publisher')[0], data) ||
    nameOf(
      data.find((node) => node['@type'] === 'WebSite'),
      data,
    );
  const outletName = site || publisher || metas.get('application-name') || host;
  const outlets = [outletName, publisher, host];
  const authors = authorsOf(document, article, data, metas, outlets);
  return {
    url,
    host,
    outletName,
    headline: headlineOf(document, article, metas, outlets),
    authors,
    namesPersons: !authors.every((name) => isOutletName(name, outlets)),
    published: publishedOf(document, article, metas, url),
    modified: firstDate([
      textAt(article, 'dateModified'),
      ...MODIFIED_META.map((name) => metas.get(name)),
      microdata(document, 'dateModified'),
    ]),
    declaredLanguage: (
      document.documentElement?.getAttribute('lang') ||
      textAt(article, 'inLanguage') ||
      metas.get('og:locale') ||
      ''
    ).toLowerCase(),
    descriptions: [
      metas.get('og:description'),
      metas.get('description'),
      metas.get('twitter:description'),
      textAt(article, 'description'),
    ]
      .map((one) => plainText(one ?? ''))
      .filter((one) => one !== ''),
    dataBody: plainText(textAt(article, 'articleBody')),
    section: sectionOf(article, metas) || microdata(document, 'articleSection'),
    markers: statedMarkers(finder, article, metas, url),
    credits: statedCredits(article, metas),
    dataUnread,
    reviewData: reviewDataIn(values),
  };
}

/** As text, since hostile data can be nested more deeply than a message may be. */
function reviewDataIn(values: readonly unknown[]): string {
  try {
    const written = JSON.stringify(values);
    return /ClaimReview"/i.test(written) ? written : '';
  } catch {
    return '';
  }
}

/** Meta tags by lower-case name, property or itemprop; the first of a name counts. */
function metaTags(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

/**
 * The address under which the page wants to be known: its canonical link, else Open Graph's, else its own. Pages may lie:
 * an address counts only on the page's own host or one above or below it, never the bare host, and not where the page
 * states two and one of them is where it stands.
 */
function canonicalUrl(document: Document, metas: Map<string, string>, pageUrl: string): string {
  const own = parseUrl(pageUrl);
  const stated = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '',
    metas.get('og:url') ?? '',
  ].map((one) => parseUrl(one.trim(), pageUrl));
  const usable = stated.filter((one) => one !== null).filter((one) => isTrusted(one, own));
  const chosen = usable.find((one) => one.pathname === own?.pathname) ?? usable[0] ?? own;
  if (!chosen) return '';
  chosen.hash = '';
  return chosen.href;
}

function isTrusted(stated: URL, page: URL | null): boolean {
  if (!isWeb(stated)) return false;
  if (page === null || !isWeb(page)) return true;
  return isSameSite(stated, page) && (stated.pathname !== '/' || page.pathname === '/');
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:';
}

/** True for one host, or one that lies under the other: two hosts under a third may have two owners. */
function isSameSite(one: URL, other: URL): boolean {
  const [a, b] = [one.hostname.replace(/^www\./, ''), other.hostname.replace(/^www\./, '')];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function parseUrl(value: string, base?: string): URL | null {
  try {
    return value === '' ? null : new URL(value, base || undefined);
  } catch {
    return null;
  }
}

function hostOf(url: string): string {
  return parseUrl(url)?.hostname.replace(/^www\./, '') ?? '';
}

/** The object that describes this very page: by address, then by title, then the first. */
function pickArticle(data: readonly DataNode[], url: string, titles: readonly string[]): DataNode | undefined {
  const here = parseUrl(url);
  const path = here?.pathname ?? '';
  const wanted = titles.map(bare).filter((title) => title !== '');
  let best: DataNode | undefined;
  let bestScore = 0;
  for (const node of data) {
    if (!isArticleNode(node)) continue;
    let score = 1;
    const addresses = ['url', '@id', 'mainEntityOfPage'].map((key) => parseUrl(textAt(node, key), url || undefined));
    const isHere = path.length > 1 && addresses.some((address) => address?.pathname === path);
    const headline = bare(plainText(textAt(node, 'headline') || textAt(node, 'name')));
    const isTitled = headline !== '' && wanted.some((title) => title.includes(headline) || headline.includes(title));
    // Another headline on another site: the data of another article, by mistake or on purpose.
    const isElsewhere =
      here !== null &&
      isWeb(here) &&
      addresses.some((address) => address !== null && isWeb(address) && !isSameSite(address, here));
    if (headline !== '' && isElsewhere && !isHere && !isTitled && wanted.length > 0) continue;
    score += (isHere ? 4 : 0) + (isTitled ? 4 : 0);
    if (node.datePublished !== undefined) score += 2;
    if (node.author !== undefined) score += 1;
    if (score > bestScore) {
      best = node;
      bestScore = score;
    }
  }
  return best;
}

function publishedOf(
  document: Document,
  article: DataNode | undefined,
  metas: Map<string, string>,
  url: string,
): string | null {
  const stated = firstDate([
    textAt(article, 'datePublished'),
    ...PUBLISHED_META.map((name) => metas.get(name)),
    microdata(document, 'datePublished'),
    textAt(article, 'dateCreated'),
    textAt(article, 'uploadDate'),
  ]);
  if (stated !== null) return stated;
  const shown = timesOf(document);
  const time = shown.find(({ changed }) => !changed) ?? shown[0];
  if (time !== undefined) return time.date;
  const inPath = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-]|$)/.exec(
    parseUrl(url)?.pathname ?? '',
  );
  return inPath === null ? firstDate([textAt(article, 'dateModified')]) : `${inPath[1]}-${inPath[2]}-${inPath[3]}`;
}

/** The dates of `<time>` elements: of the headline's own article first, and of menus and margins last. */
function timesOf(document: Document): { date: string; changed: boolean }[] {
  const own = document.querySelector('h1')?.closest('article,main');
  const times = [own, ...[...document.querySelectorAll('article,main')].slice(0, MAX_PLACES), document].flatMap(
    (place) => [...(place?.querySelectorAll('time') ?? [])],
  );
  const margin = (time: Element): boolean => time.closest('aside,nav,footer') !== null;
  return [...new Set(times)]
    .slice(0, MAX_TIMES)
    .sort((a, b) => Number(b.hasAttribute('pubdate')) - Number(a.hasAttribute('pubdate')) || +margin(a) - +margin(b))
    .slice(0, 5)
    .flatMap((time) => {
      const date = firstDate([time.getAttribute('datetime') ?? time.getAttribute('content') ?? '']);
      const names = `${time.className} ${time.getAttribute('itemprop')} ${time.parentElement?.className}`;
      const near = time.previousSibling ?? time.parentElement?.previousSibling;
      const before = `${near?.previousSibling?.textContent ?? ''}${near?.textContent ?? ''}`;
      return date === null ? [] : [{ date, changed: /updat|modif/i.test(names) || isOfChange(before.slice(-60)) }];
    });
}

/** `<time>` elements looked at: pages of lists have one for each teaser. */
const MAX_TIMES = 40;
/** Articles and main parts in which they are looked for. */
const MAX_PLACES = 5;

function microdata(document: Document, property: string): string {
  const element = document.querySelector(`[itemprop~="${property}"]`);
  if (element === null) return '';
  return (
    element.getAttribute('datetime') ||
    element.getAttribute('content') ||
    (element.textContent ?? '').trim().slice(0, 60)
  );
}

function firstDate(stated: readonly (string | undefined)[]): string | null {
  for (const one of stated) {
    const date = one === undefined ? null : isoDate(one);
    if (date !== null) return date;
  }
  return null;
}
