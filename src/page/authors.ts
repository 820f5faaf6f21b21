import { bare, plainText } from './plain-text';
import { type DataNode, nameOf, nodesAt } from './structured-data';

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
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/autoren/"]',
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
  const inData = nodes.map((node) => nameOf(node, data));
  const stated = [inData, ...AUTHOR_META.map((name) => [metas.get(name) ?? '']), [writerIn(metas)]]
    .map((names) => cleanAuthors(names, outlets))
    .filter((names) => names.length > 0);
  const found = stated.find((names) => !names.every((name) => isOutletName(name, outlets)));
  if (found !== undefined) return found;
  const shown = firstOf(
    AUTHOR_PLACES.map(
      (selector) => () =>
        cleanAuthors(
          [...document.querySelectorAll(selector)]
            .slice(0, 4)
            .map((element) => (element.textContent ?? '').slice(0, 200)),
          outlets,
        ),
    ),
  );
  return shown.length > 0 ? shown : (stated[0] ?? []);
}

/** "Written by" among the labelled facts that pages give to be shown with a link, in the words of some languages. */
function writerIn(metas: ReadonlyMap<string, string>): string {
  const at = [1, 2].find((one) => WRITTEN_BY.test(metas.get(`twitter:label${one}`) ?? ''));
  return metas.get(`twitter:data${at}`) ?? '';
}

const WRITTEN_BY = /^(?:written|verfasst|geschrieben|écrit|escrito|scritto|geschreven|skrevet|yazan|كُ?تب|بواسطة)/i;

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

const BEFORE_NAMES =
  /^(?:(?:posted|written|text|story|report|words|reported|published)\s+)?(?:by|von|par|por|di|door|av|od|oleh|بقلم|كتب|كتبت|كتبه|الكاتبة?|إعداد وتحرير|إعداد|تحرير|автор|текст)(?=[\s:/])[\s:/]*(?:[-–—]\s+)?/iu;
const BETWEEN_NAMES =
  /\s*(?:[,;،|•]|\s[/–-]\s|\s(?:and|und|et|og|och|en|e|ve|&|و|y)\s|(?<=\p{L}\s\p{L}+)\sو(?!(?:ليد|سام|سيم|ائل|فاء|جيه|جدي|حيد|ديع|داد|لاء|ضاح|اصف|صفي)\s)(?=\p{L}{3,}\s\p{L}))\s*/u;
/** "in Beirut", "for the Post": where a writer was, or for whom. */
const WHERE = /\s+(?:(?:in|for|from|at)\s+(?=\p{Lu})|في\s).*$/u;
/** Words of links and labels that stand where a name is expected. */
const NO_NAME =
  /https?:|@|www\.|\.(?:com|net|org)\/|\d{2}|^(?:by|von|authors?|admin|editor|staff|posted|published|updated|learn more|read more|follow|share)$/i;
/** What a writer is, after the name. */
const JOB = /(?:correspondent|editor|reporter|writer|columnist|contributor|journalist|producer)s?$/i;

/** Characters of a line of names that are looked at. */
const MAX_LINE = 2_000;

/** Splits lists of names, strips "By", addresses and what stands in brackets; drops what is no name. */
function cleanAuthors(stated: readonly string[], outlets: readonly string[] = []): string[] {
  const names: string[] = [];
  for (const one of stated) {
    if (/^\s*https?:/.test(one)) continue;
    const line = plainText(one.slice(0, MAX_LINE)).replace(BEFORE_NAMES, '');
    const parts = line.split(BETWEEN_NAMES);
    // "The Post - Beirut" is the outlet, and "A. Writer, The Post" no two people.
    const outletAt = parts.findIndex((part) => bare(part).length > 4 && isOutletName(part, outlets));
    for (const part of outletAt < 0 ? parts : parts.slice(0, outletAt || 1)) {
      const name = part
        .replace(/\s*\([^()]*\)\s*$/, '')
        .replace(WHERE, '')
        .replace(BEFORE_NAMES, '')
        .replace(/\s+/g, ' ')
        .trim();
      if (name.length < 2 || name.length > 80 || name.split(' ').length > 7 || NO_NAME.test(name)) continue;
      if (names.length > 0 && JOB.test(name)) continue;
      if (!names.some((known) => bare(known) === bare(name))) names.push(name);
    }
  }
  return names;
}

/** Names in a line such as "2 May 2024 | By A. Writer": a part that begins with "By" in some language, and is no sentence. */
export function namesAfterBy(line: string): string[] {
  for (const part of line.replace(/^(\p{L}+)\s*[-–—]\s/u, '$1: ').split(/\s*[|•·–—]\s*|\s{3,}/)) {
    if (!BEFORE_NAMES.test(part) || part.length > 80 || /[.!?؟]\s*$/.test(part)) continue;
    const names = cleanAuthors([part]).filter((name) => name.split(' ').length <= 5 && /^[\p{Lu}\p{Lo}]/u.test(name));
    if (names.length > 0) return names;
  }
  return [];
}
