import { bare, plainText, sharedWords } from './plain-text';
import { type DataNode, textAt } from './structured-data';

/**
 * The article's headline. A heading that the page's data bears out is it. Where data and heading differ, the data names
 * the article (headings carry kickers and change by the hour), unless the data only repeats the window's title; and a
 * title that the page gives to others twice over outweighs both, unless the window has it too (that one is written for
 * search engines), or data and window agree on another twice over.
 */
export function headlineOf(
  document: Document,
  article: DataNode | undefined,
  metas: ReadonlyMap<string, string>,
  outlets: readonly string[],
): string {
  const shownHeads = headingsOf(document);
  const heads = shownHeads.map(textOf).filter((head) => head !== '');
  const parts = shownHeads.map((head) => textOf(head.lastElementChild)).filter((part) => bare(part).length >= 12);
  const clean = (one: string | undefined): string => {
    const title = withoutOutlet(plainText(one ?? ''), outlets);
    // "Headline - Some Name": what follows the heading is not part of it.
    const begun = heads.find((head) => bare(head).length >= 12 && bare(title).startsWith(bare(head)));
    // "One kicker: Headline" where the heading has another kicker in an element of its own.
    return begun ?? parts.find((part) => title.endsWith(part) && KICKER.test(title.slice(0, -part.length))) ?? title;
  };
  const named = plainText(textAt(article, 'name'));
  const inData = clean(textAt(article, 'headline') || named);
  const shared = clean(metas.get('og:title'));
  const alsoShared = clean(metas.get('twitter:title'));
  const window = clean(document.title);
  const stated = [inData, shared, alsoShared, window].filter((one) => one !== '');
  const shown =
    heads.find((head) => stated.some((one) => same(one, head))) ??
    stated.find((one) => heads.some((head) => head.endsWith(one) && KICKER.test(head.slice(0, -one.length)))) ??
    '';
  const agreed = same(shared, alsoShared) || (alsoShared === '' && inData !== '');
  const twice = same(inData, named) && same(inData, window);
  const bothOther = inData === '' || (same(inData, shown) && !same(shared, window) && !twice);
  if (shared !== '' && agreed && !same(shared, shown) && bothOther) return shared;
  if (inData !== '') {
    if (same(inData, shown)) return shown;
    return shown !== '' && same(shown, shared) && same(inData, window) ? shown : inData;
  }
  if (shown !== '') return shown;
  const likeliest = heads.find((head) => stated.some((one) => sharedWords(head, one) >= 0.5)) ?? '';
  if (shared !== '' && bare(likeliest).includes(bare(shared))) return shared;
  return likeliest || stated[0] || heads[0] || '';
}

/** The page's first-level headings; the second-level ones where the first only ends a trail of breadcrumbs. */
function headingsOf(document: Document): Element[] {
  const [first, second] = ['h1', 'h2'].map((tag) => [...document.querySelectorAll(tag)].slice(0, MAX_HEADINGS));
  // A trail holds no paragraphs: boxes around the text say in their names that they have one.
  const heads = (first ?? []).filter(
    (head) => head.closest('nav,ol,[class*="breadcrumb" i]')?.querySelector('p') !== null,
  );
  return heads.length === 0 ? (second ?? []) : heads;
}

/** What stands before a headline that has a kicker. */
const KICKER = /\p{L}\s*[:|–—-]\s*$/u;
/** Headings looked at. */
const MAX_HEADINGS = 20;

function textOf(element: Element | null): string {
  return plainText(element?.textContent ?? '');
}

function same(a: string, b: string): boolean {
  return bare(a) === bare(b);
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
