/** Attribute that ties an element of the copy to its frame's index. */
const FRAME_ATTRIBUTE = 'data-isnad-frame';
/** Elements beyond this nesting stand beside each other: the scoring library measures all descendants of all ancestors. */
const MAX_DEPTH = 80;
/** Pages with more elements are not copied: the scoring library's work grows faster than the page. */
const MAX_ELEMENTS = 15_000;

/** A detached, pruned copy of a page for the scoring library, whose elements lead back to the frames of the page. */
export class PageCopy {
  readonly document: Document;
  #elements = 0;

  constructor(emptyDocument: () => Document, title: string, body: Element) {
    this.document = emptyDocument();
    this.document.title = title;
    copyNames(body, this.document.body);
  }

  /** False once the page turned out too large. */
  get usable(): boolean {
    return this.#elements <= MAX_ELEMENTS;
  }

  /** Adds an element as the last child of one of the ancestors' copies (outermost first). */
  element(
    ancestors: readonly { readonly target: Element }[],
    tag: string,
    isBlock: boolean,
    from: Element | null,
  ): Element {
    const parent = ancestors[Math.min(ancestors.length, MAX_DEPTH) - 1]?.target ?? this.document.body;
    if (++this.#elements > MAX_ELEMENTS) return parent;
    const plain = /^[A-Z][A-Z0-9]*$/.test(tag) ? tag.toLowerCase() : isBlock ? 'div' : 'span';
    const made = this.document.createElement(plain);
    if (from !== null) copyNames(from, made);
    parent.appendChild(made);
    return made;
  }

  /** Adds text to an element's copy. */
  text(target: Element, data: string, frameIndex: number): void {
    if (!this.usable) return;
    if (data.trim() !== '' && !target.hasAttribute(FRAME_ATTRIBUTE))
      target.setAttribute(FRAME_ATTRIBUTE, String(frameIndex));
    target.appendChild(this.document.createTextNode(data));
  }

  /** The indexes of the frames whose own text stands under a node of the copy. */
  framesUnder(root: Node): Set<number> {
    const found = new Set<number>();
    const texts = this.document.createTreeWalker(root, 4);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if ((node.nodeValue ?? '').trim() === '') continue;
      const index = node.parentElement?.closest(`[${FRAME_ATTRIBUTE}]`)?.getAttribute(FRAME_ATTRIBUTE);
      if (index) found.add(Number(index));
    }
    return found;
  }
}

function copyNames(from: Element, to: Element): void {
  if (typeof from.getAttribute !== 'function') return;
  for (const name of ['class', 'id', 'role', 'itemprop', 'rel']) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
  if (from.hasAttribute('href')) to.setAttribute('href', 'x');
}
