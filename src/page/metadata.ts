import { type DataNode, isArticleNode, nodesAt, readJsonLd, textAt } from './structured-data';

/** What the page says about itself, in its head and its structured data. Empty strings and nulls where it says nothing. */
export interface PageMetadata {
  readonly url: string;
  readonly headline: string;
  readonly authors: readonly string[];
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
export function readMetadata(document: Document, pageUrl: string): PageMetadata {
  const metas = metaTags(document);
  const url = canonicalUrl(document, metas, pageUrl);
  const host = hostOf(url) || hostOf(pageUrl);
  const data = readJsonLd(document);
  const shown = document.querySelector('h1')?.textContent ?? '';
  const titles = [metas.get('og:title') ?? '', shown, document.title];
  const article = pickArticle(data, url, titles);
  const site = metas.get('og:site_name') ?? '';
  const publisher = textAt(nodesAt(article, 'publisher')[0] ?? data.find((node) => 'publisher' in node), 'name');
  const outletName = site || publisher || metas.get('application-name') || host;
  return {
    url,
    host,
    outletName,
    headline: headlineOf(document, article, metas, [outletName, publisher, host]),
    authors: authorsOf(document, article, data, metas),
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
  };
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

function canonicalUrl(document: Document, metas: Map<string, string>, pageUrl: string): string {
  const stated = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') || metas.get('og:url') || '';
  const resolved = parseUrl(stated, pageUrl);
  const own = parseUrl(pageUrl);
  // A canonical address on the bare host or elsewhere is a template's mistake, or another page.
  const foreign = (stated: URL, page: URL): boolean =>
    page.protocol.startsWith('http') &&
    (siteOf(stated) !== siteOf(page) || (stated.pathname === '/' && page.pathname !== '/'));
  const usable = resolved?.protocol.startsWith('http') && !(own !== null && foreign(resolved, own));
  const chosen = usable ? resolved : own;
  if (!chosen) return '';
  chosen.hash = '';
  return chosen.href;
}

function siteOf(url: URL): string {
  return url.hostname.split('.').slice(-2).join('.');
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
  const path = parseUrl(url)?.pathname ?? '';
  const wanted = titles.map(bare).filter((title) => title !== '');
  let best: DataNode | undefined;
  let bestScore = 0;
  for (const node of data) {
    if (!isArticleNode(node)) continue;
    let score = 1;
    const addresses = ['url', '@id', 'mainEntityOfPage'].map(
      (key) => parseUrl(textAt(node, key), url || undefined)?.pathname,
    );
    if (path.length > 1 && addresses.includes(path)) score += 4;
    const headline = bare(textAt(node, 'headline') || textAt(node, 'name'));
    if (headline !== '' && wanted.some((title) => title.includes(headline) || headline.includes(title))) score += 4;
    if (node.datePublished !== undefined) score += 2;
    if (node.author !== undefined) score += 1;
    if (score > bestScore) {
      best = node;
      bestScore = score;
    }
  }
  return best;
}

function headlineOf(
  document: Document,
  article: DataNode | undefined,
  metas: Map<string, string>,
  outlets: readonly string[],
): string {
  const candidates = [
    metas.get('og:title'),
    textAt(article, 'headline'),
    metas.get('twitter:title'),
    document.title,
  ].map((one) => withoutOutlet(plainText(one ?? ''), outlets));
  const stated = candidates.filter((one) => one !== '');
  const heads = [...document.querySelectorAll('h1')].slice(0, 20).map((head) => plainText(head.textContent ?? ''));
  // The visible heading wins when the page's own data says the same in other letters.
  for (const head of heads) if (head !== '' && stated.some((one) => bare(one) === bare(head))) return head;
  const first = stated[0];
  if (first !== undefined) return first;
  return heads.find((head) => head !== '') ?? '';
}

/** A title without the outlet's name at its end: "Headline | Outlet", "Headline - Outlet". */
function withoutOutlet(title: string, outlets: readonly string[]): string {
  const cut = /^(.{10,})\s+[|\-–—•·:»]\s+([^|–—•·»]{2,50})$/u.exec(title);
  if (cut === null) return title;
  const tail = bare(cut[2] ?? '');
  return outlets.map(bare).some((name) => name !== '' && (name.includes(tail) || tail.includes(name)))
    ? (cut[1] ?? title)
    : title;
}

function authorsOf(
  document: Document,
  article: DataNode | undefined,
  data: readonly DataNode[],
  metas: Map<string, string>,
): string[] {
  const stated = [
    ...nodesAt(article, 'author'),
    ...(article?.author === undefined ? nodesAt(article, 'creator') : []),
  ].map((node) => authorName(node, data));
  const fromData = cleanAuthors(stated);
  if (fromData.length > 0) return fromData;
  for (const name of [
    'author',
    'article:author',
    'byl',
    'dc.creator',
    'parsely-author',
    'sailthru.author',
    'cxenseparse:author',
    'dcterms.creator',
    'citation_author',
  ]) {
    const found = cleanAuthors([metas.get(name) ?? '']);
    if (found.length > 0) return found;
  }
  for (const selector of [
    '[itemprop~="author"] [itemprop~="name"]',
    '[itemprop~="author"]',
    '[rel~="author"]',
    'a[href*="/author/"]',
    '[class*="byline" i]',
    '[class*="author-name" i]',
  ]) {
    const found = cleanAuthors(
      [...document.querySelectorAll(selector)].slice(0, 6).map((element) => (element.textContent ?? '').slice(0, 200)),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** The name, also behind a reference to another object of the same page's data. */
function authorName(node: DataNode, data: readonly DataNode[]): string {
  const name = textAt(node, 'name');
  const id = textAt(node, '@id');
  if (name !== '' || id === '') return name;
  return textAt(
    data.find((one) => one['@id'] === id && one.name !== undefined),
    'name',
  );
}

/** Splits lists of names, strips "By" and addresses; drops what is no name. */
function cleanAuthors(stated: readonly string[]): string[] {
  const names: string[] = [];
  for (const one of stated) {
    const line = plainText(one).replace(
      /^(?:by|von|par|por|di|door|av|od|oleh|بقلم|كتب|كتبت|كتبه|إعداد|تحرير)[\s:]+/iu,
      '',
    );
    for (const part of line.split(/\s*(?:[,;،|•/]|\s(?:and|und|et|y|og|och|en|e|ve|&|و)\s)\s*/u)) {
      const name = part.replace(/\s+/g, ' ').trim();
      if (name.length < 2 || name.length > 80 || /^https?:|@|\.(?:com|net|org)\/|^\d+$/.test(name)) continue;
      if (!names.some((known) => bare(known) === bare(name))) names.push(name);
    }
  }
  return names;
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
  for (const time of [...document.querySelectorAll('time[pubdate], article time, main time, time')].slice(0, 5)) {
    const found = firstDate([time.getAttribute('datetime') ?? time.getAttribute('content') ?? '']);
    if (found !== null) return found;
  }
  const inPath = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-]|$)/.exec(
    parseUrl(url)?.pathname ?? '',
  );
  return inPath === null ? firstDate([textAt(article, 'dateModified')]) : `${inPath[1]}-${inPath[2]}-${inPath[3]}`;
}

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

/** A stated date as ISO 8601, in the time zone in which it was stated; null when it is none, or not after 1900. */
export function isoDate(stated: string): string | null {
  const value = stated.trim();
  const iso =
    /^((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?:[T\s]+(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,:](\d+))?)?\s*(Z|[+-]\d\d:?\d\d|[+-]\d\d)?)?/i.exec(
      value,
    );
  if (iso !== null) {
    const day = `${iso[1]}-${iso[2]}-${iso[3]}`;
    if (iso[4] === undefined) return day;
    const zone =
      iso[8] === undefined
        ? ''
        : /^z$/i.test(iso[8])
          ? 'Z'
          : iso[8].replace(
              /^([+-]\d\d):?(\d\d)?$/,
              (_, hours: string, minutes?: string) => `${hours}:${minutes ?? '00'}`,
            );
    return `${day}T${iso[4].padStart(2, '0')}:${iso[5]}:${iso[6] ?? '00'}${zone}`;
  }
  const month = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.exec(value);
  if (month !== null) return value;
  const loose = /^((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(value);
  if (loose !== null) return calendarDay(Number(loose[1]), Number(loose[2]), Number(loose[3]));
  const dayFirst = /^(\d{1,2})([./-])(\d{1,2})[./-]((?:19|20)\d\d)(?!\d)/.exec(value);
  if (dayFirst !== null) {
    const [first, second] = [Number(dayFirst[1]), Number(dayFirst[3])];
    // With a stroke, American pages put the month first: only unmistakable dates are read.
    if (dayFirst[2] === '/' && first <= 12 && second <= 12 && first !== second) return null;
    return second > 12
      ? calendarDay(Number(dayFirst[4]), first, second)
      : calendarDay(Number(dayFirst[4]), second, first);
  }
  if (/^\d{10}(?:\d{3})?$/.test(value)) return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString();
  if (!/[a-z]{3}/i.test(value) || !/(?:19|20)\d\d/.test(value)) return null;
  const time = Date.parse(/\d:\d\d/.test(value) ? value : `${value} UTC`);
  if (Number.isNaN(time)) return null;
  const text = new Date(time).toISOString();
  return /\d:\d\d/.test(value) ? text : text.slice(0, 10);
}

function calendarDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Text without tags, entities of the commonest kinds and repeated white space. */
function plainText(text: string): string {
  return text
    .replace(/<[^<>]{0,300}>/g, ' ')
    .replace(/&(?:nbsp|#160|#xa0);/gi, ' ')
    .replace(/&(?:quot|#34);/gi, '"')
    .replace(/&(?:#0?39|apos|#x27|rsquo|#8217);/gi, "'")
    .replace(/&(?:amp|#38);/gi, '&')
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
