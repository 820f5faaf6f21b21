import type { Span } from '../../src/core/text/span';

const OPENING = /[“"„«‘']$/u;
const CLOSING = /^[,.!?…]?[”"“»’']/u;
const COMPLEMENTIZER = /(?:^|\s)(that\s+)$/iu;

/**
 * A content span as PARC and PolNeAR draw it: with the quotation marks around it, the comma before the closing one, and
 * the "that" before it. Isnad leaves all of these out of the content, so that what is marked is what is said.
 */
export function parcSpan(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  if (OPENING.test(text.slice(0, from))) {
    const closing = CLOSING.exec(text.slice(to, to + 2));
    if (closing) to += closing[0].length;
    from--;
  }
  const that = COMPLEMENTIZER.exec(text.slice(Math.max(0, from - 8), from));
  if (that?.[1]) from -= that[1].length;
  return [from, to];
}
