import { namesAfterBy } from './authors';
import { beforeDate, dateInText } from './page-dates';
import type { PageBlock, PageWalk } from './page-walk';

/** What the lines around the headline say. */
export interface Byline {
  readonly authors: readonly string[];
  readonly published: string | null;
}

/** Blocks before the headline, and after the first of the body, in which bylines stand. */
const BEFORE = 4;
const AFTER = 3;
/** Longer blocks, in characters, are no byline. */
const MAX_LINE = 160;

/** A line up to its last figure, and half a day or a time zone after that. */
const UP_TO_FIGURES = /^.*\p{Nd}[^\p{L}]*(?:(?:[ap]\.?m\.?|[A-Z]{2,4}|[صم])[\s|,،-]+)*/u;

/** Reads names and a written date from the short lines between headline and body, for pages that state them nowhere else. */
export function readByline(
  walk: PageWalk,
  headline: PageBlock | null,
  body: readonly PageBlock[],
  language: string,
): Byline {
  const start = headline === null ? 0 : walk.blocks.indexOf(headline);
  const first = body[0] === undefined ? start : walk.blocks.indexOf(body[0]);
  const lines = walk.blocks
    .slice(Math.max(0, Math.min(start, first) - BEFORE), Math.max(start, first) + AFTER)
    .map(({ text }) => text)
    .filter((text) => text.length <= MAX_LINE);
  let authors: readonly string[] = [];
  let published: string | null = null;
  for (const line of lines) {
    if (authors.length === 0) authors = namesAfterBy(beforeDate(line, language));
    if (authors.length === 0) authors = namesAfterBy(line.replace(UP_TO_FIGURES, ''));
    published ??= dateInText(line, language);
  }
  return { authors, published };
}
