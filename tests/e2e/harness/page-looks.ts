import { type Tab, until } from './driver';

/** What the Custom Highlight registry of a document holds: the marked texts by the name of their highlight. */
type Marks = Readonly<Record<string, readonly string[]>>;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The marks on a page. Read in the page's own world: Firefox lets no other world iterate the registry. */
export async function marksOf(tab: Tab): Promise<Marks> {
  return (await tab.page.evaluate(() =>
    Object.fromEntries(
      [...(CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>)].map(([name, ranges]) => [
        name,
        [...ranges].map(String),
      ]),
    ),
  )) as Marks;
}

export async function markedTexts(tab: Tab): Promise<string[]> {
  return Object.values(await marksOf(tab)).flat();
}

/**
 * A point in the window on the mark whose text contains the given words.
 * @param block where in the window its paragraph is scrolled to
 */
export async function pointOnMark(
  tab: Tab,
  words: string,
  block: 'start' | 'center' | 'end' = 'start',
): Promise<Point> {
  const look = (wanted: string, where: ScrollLogicalPosition) => {
    const all = [...(CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>)].flatMap(([, ranges]) => [
      ...ranges,
    ]);
    const range = all.find((one) => one.toString().includes(wanted));
    if (!range) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: where, behavior: 'instant' });
    const rect = range.getClientRects()[0];
    return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
  };
  const point = (await tab.page.evaluate(look, words, block)) as Point | null;
  if (!point) throw new Error(`no mark on "${words}"`);
  return point;
}

/** Rests the pointer on a mark until a card with text is open, as a reader does; moves it anew while none is. */
export async function openCardOn(tab: Tab, words: string): Promise<OwnParts> {
  await tab.page.bringToFront();
  return until('the card', async () => {
    const { x, y } = await pointOnMark(tab, words);
    await tab.page.mouse.move(0, 0);
    await tab.page.mouse.move(x, y, { steps: 4 });
    await new Promise((done) => setTimeout(done, 900));
    const own = await ownParts(tab);
    return own.box !== null && own.text !== '' && own;
  });
}

interface Found extends Point {
  readonly text: string;
}

interface OwnParts {
  /** How many roots of ours the page has. */
  readonly hosts: number;
  /** Text of the card that is open; empty when none is. */
  readonly text: string;
  /** Box of the open card in the window, null when nothing of a card is to be seen. */
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } | null;
  /** Middle of each visible element of the card that the selector finds. */
  readonly found: readonly Found[];
}

/**
 * Looks at what the extension put on the page, which lies in a closed shadow root.
 * @param words elements with these words are first scrolled into view within the card
 */
export async function ownParts(tab: Tab, selector = 'button', words = ''): Promise<OwnParts> {
  const look = (wanted: string, shown: string) => {
    const { dom } = (globalThis as unknown as { chrome: { dom?: { openOrClosedShadowRoot(host: Element): unknown } } })
      .chrome;
    const roots = [...document.querySelectorAll('html > *, body > *')]
      .map((host) =>
        dom
          ? dom.openOrClosedShadowRoot(host)
          : (host as unknown as { openOrClosedShadowRoot: unknown }).openOrClosedShadowRoot,
      )
      .filter((root) => root !== null && root !== undefined) as ShadowRoot[];
    const cards = roots
      .flatMap((root) => [...root.querySelectorAll('.card')] as HTMLElement[])
      .filter((part) => part.checkVisibility());
    const rect = cards[0]?.getBoundingClientRect();
    return {
      hosts: roots.length,
      box: rect ? { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom } : null,
      text: cards
        .map((part) => part.innerText)
        .join('\n')
        .trim(),
      found: cards
        .flatMap((card) => [card, ...card.querySelectorAll(wanted)] as HTMLElement[])
        .filter((part) => part.matches(wanted) && part.checkVisibility())
        .map((part) => {
          if (shown !== '' && part.innerText.includes(shown)) part.scrollIntoView({ block: 'nearest' });
          const { x, y, width, height } = part.getBoundingClientRect();
          return { text: part.innerText, x: x + width / 2, y: y + height / 2 };
        }),
    };
  };
  return tab.probe(look, selector, words);
}

/** The page's own markup: the extension's host element, which has a shadow root of ours, is left out. */
export async function markup(tab: Tab): Promise<string> {
  return tab.probe(() => {
    const { dom } = (globalThis as unknown as { chrome: { dom?: { openOrClosedShadowRoot(host: Element): unknown } } })
      .chrome;
    const ours = [...document.querySelectorAll('html > *, body > *')].filter((host) =>
      dom
        ? dom.openOrClosedShadowRoot(host)
        : (host as unknown as { openOrClosedShadowRoot: unknown }).openOrClosedShadowRoot,
    );
    return ours.reduce((text, host) => text.replace(host.outerHTML, ''), document.documentElement.outerHTML);
  });
}

/** What has the keyboard among our parts of a page: its tag and its label or words; empty when none of ours has it. */
export async function ownFocus(tab: Tab): Promise<string> {
  return tab.probe(() => {
    const { dom } = (globalThis as unknown as { chrome: { dom?: { openOrClosedShadowRoot(host: Element): unknown } } })
      .chrome;
    const host = document.querySelector('isnad-card');
    if (!host) return '';
    const root = (
      dom
        ? dom.openOrClosedShadowRoot(host)
        : (host as unknown as { openOrClosedShadowRoot: unknown }).openOrClosedShadowRoot
    ) as ShadowRoot | null;
    const focused = root?.activeElement;
    return focused ? `${focused.tagName} ${focused.ariaLabel ?? ''}${focused.textContent?.slice(0, 200) ?? ''}` : '';
  });
}
