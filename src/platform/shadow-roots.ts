/** What browsers offer to extensions alone: Chrome as a function of its own, Firefox as a property of each element. */
interface Offered {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** The shadow root of an element, open or closed; null when it has none, and for closed ones where the browser hides them. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  try {
    const { chrome } = globalThis as Offered;
    if (chrome?.dom?.openOrClosedShadowRoot) return chrome.dom.openOrClosedShadowRoot(element);
    const { openOrClosedShadowRoot } = element as { readonly openOrClosedShadowRoot?: ShadowRoot | null };
    return openOrClosedShadowRoot ?? element.shadowRoot;
  } catch {
    // Chrome asks for elements of HTML only.
    return element.shadowRoot;
  }
}
