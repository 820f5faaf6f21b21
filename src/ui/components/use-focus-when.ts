import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * For an element that takes the place of one that the reader pressed: it gets the keyboard when `takesPlace` turns
 * true, which would else be lost with the element that is gone. Not when it is true from the start.
 */
export function useFocusWhen<Button extends HTMLElement>(takesPlace: boolean): RefObject<Button | null> {
  const element = useRef<Button>(null);
  const before = useRef(takesPlace);
  useEffect(() => {
    if (takesPlace && !before.current) element.current?.focus();
    before.current = takesPlace;
  }, [takesPlace]);
  return element;
}
