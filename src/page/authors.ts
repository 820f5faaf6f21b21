import { bare, plainText } from './plain-text';
import { type DataNode, nodesAt, textAt } from './structured-data';

const AUTHOR_META = [
  'author',
  'article:author',
  'byl',
  'dc.creator',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'dcterms.creator',
  'citation_author',
];
const AUTHOR_PLACES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"]',
  '[class*="byline" i]',
  '[class*="author-name" i], [class*="author_name" i], [class*="authorname" i]',
];

/** Authors as the page's data names them; an outlet named as author gives way to a person named on the page. */
export function authorsOf(
  document: Document,
  article: DataNode | undefined,
  data: readonly DataNode[],
  metas: Map<string, string>,
  outlets: readonly string[],
): string[] {
  const nodes = [...nodesAt(article, 'author'), ...(article?.author === undefined ? nodesAt(article, 'creator') : [])];
  const stated = cleanAuthors(nodes.map((node) => authorName(node, data)));
  const found =
    stated.length > 0 ? stated : firstOf(AUTHOR_META.map((name) => () => cleanAuthors([metas.get(name) ?? ''])));
  if (found.length > 0 && !found.every((name) => isOutletName(name, outlets))) return found;
  const shown = firstOf(
    AUTHOR_PLACES.map(
      (selector) => () =>
        cleanAuthors(
          [...document.querySelectorAll(selector)]
            .slice(0, 4)
            .map((element) => (element.textContent ?? '').slice(0, 200)),
        ),
    ),
  );
  return shown.length > 0 ? shown : found;
}

/** True for a name that is the outlet's own, or part of it. */
export function isOutletName(name: string, outlets: readonly string[]): boolean {
  const own = bare(name);
  return outlets.map(bare).some((outlet) => outlet !== '' && (outlet.includes(own) || own.includes(outlet)));
}

function firstOf(sources: readonly (() => string[])[]): string[] {
  for (const source of sources) {
    const found = source();
    if (found.length > 0) return found;
  }
  return [];
}

/** The name, also behind a reference to another object of the same page's data. */
function authorName(node: DataNode, data: readonly DataNode[]): string {
  const name = textAt(node, 'name');
  const id = textAt(node, '@id');
  if (name !== '' && name !== id) return name;
  return textAt(
    data.find((one) => one['@id'] === id && id !== '' && one.name !== undefined),
    'name',
  );
}

const BEFORE_NAMES =
  /^(?:(?:posted|written|text|story|report|words|reported|published)\s+)?(?:by|von|par|por|di|door|av|od|oleh|بقلم|كتب|كتبت|كتبه|إعداد|تحرير|автор|текст)(?=[\s:])[\s:]*/iu;
const BETWEEN_NAMES = /\s*(?:[,;،|•]|\s[/–-]\s|\s(?:and|und|et|og|och|en|e|ve|&|و|y)\s)\s*/u;
/** Words of links and labels that stand where a name is expected. */
const NO_NAME =
  /https?:|@|www\.|\.(?:com|net|org)\/|\d{2}|^(?:by|von|authors?|admin|editor|staff|posted|published|updated|learn more|read more|follow|share)$/i;

/** Splits lists of names, strips "By", addresses and what stands in brackets; drops what is no name. */
function cleanAuthors(stated: readonly string[]): string[] {
  const names: string[] = [];
  for (const one of stated) {
    if (/^\s*https?:/.test(one)) continue;
    const line = plainText(one).replace(BEFORE_NAMES, '');
    for (const part of line.split(BETWEEN_NAMES)) {
      const name = part
        .replace(/\s*\([^()]*\)\s*$/, '')
        .replace(BEFORE_NAMES, '')
        .replace(/\s+/g, ' ')
        .trim();
      if (name.length < 2 || name.length > 80 || name.split(' ').length > 7 || NO_NAME.test(name)) continue;
      if (!names.some((known) => bare(known) === bare(name))) names.push(name);
    }
  }
  return names;
}

/** Names in a line such as "2 May 2024 | By A. Writer": a part that begins with "By" in some language, and is no sentence. */
export function namesAfterBy(line: string): string[] {
  for (const part of line.split(/\s*[|•·–—]\s*|\s{3,}/)) {
    if (!BEFORE_NAMES.test(part) || part.length > 80 || /[.!?؟]\s*$/.test(part)) continue;
    const names = cleanAuthors([part]).filter((name) => name.split(' ').length <= 5 && /^[\p{Lu}\p{Lo}]/u.test(name));
    if (names.length > 0) return names;
  }
  return [];
}
