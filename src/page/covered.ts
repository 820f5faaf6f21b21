/** Shorter hidden texts, in characters, are labels and menus. */
const MIN_TEXT = 40;

/** True for an element with text that the page has and does not show. */
export function isCovered(element: Element): boolean {
  return isShown(element) === false && (element.textContent ?? '').trim().length >= MIN_TEXT;
}

/** True for an element that was covered and now can be seen. */
export function isUncovered(element: Element): boolean {
  return element.isConnected && isShown(element) === true;
}

/** Whether the browser shows an element; undefined where it cannot be asked. */
function isShown(element: Element): boolean | undefined {
  return element.checkVisibility?.({ visibilityProperty: true });
}
