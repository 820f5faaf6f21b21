import type { ClaimReview } from '../claims/claim-review';
import type { Span } from '../text/span';
import type { ArticleMarker } from './markers';

/** What a block is on the page. The headline is always the first block when there is one. */
export type BlockKind = 'headline' | 'paragraph' | 'heading' | 'quotation' | 'list-item' | 'caption';

/** One run of text of the article, as a range of {@link Article.text}. */
interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** Who published the article. `id` is the outlet's id in a pack's outlet table, when its host is known there. */
export interface ArticleOutlet {
  readonly name: string;
  readonly host: string;
  readonly id?: string;
}

/** One news page as read: metadata and text blocks in reading order. */
export interface Article {
  /** Canonical address without fragment; empty when the text came from a file. */
  readonly url: string;
  readonly outlet: ArticleOutlet | null;
  readonly headline: string;
  readonly authors: readonly string[];
  /** ISO 8601: a date, a month (`2024-12`) or a full time; null when the page states none. */
  readonly published: string | null;
  readonly modified: string | null;
  /** ISO 639-1 code of the text itself, not of the page's template. */
  readonly language: string;
  /** Blocks joined by one blank line; every span of the analysis points into it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The part of the outlet in which it stands, as the page names it; absent when it names none. */
  readonly section?: string;
  /** What the page says the text is beside a report; absent when it says nothing. */
  readonly markers?: readonly ArticleMarker[];
  /** Lines in which the page credits others with the text, as written: "Reuters", "أ ف ب / دبي". They may name people too. */
  readonly credits?: readonly string[];
  /** Agencies that the credits name, told by the outlet tables: the text repeats them. */
  readonly agencies?: readonly ArticleOutlet[];
  /** Fact-checks that the page carries as structured data, as their authors wrote them. */
  readonly reviews?: readonly ClaimReview[];
}

/** Joins blocks into an article's text, giving each its span. Blank blocks are left out. */
export function joinBlocks(parts: readonly { kind: BlockKind; text: string }[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const part of parts) {
    if (part.text.trim() === '') continue;
    if (text !== '') text += '\n\n';
    blocks.push({ kind: part.kind, span: [text.length, text.length + part.text.length] });
    text += part.text;
  }
  return { text, blocks };
}

/**
 * Reads a plain text as an article: one block a line; a first line that equals the title is the headline.
 * Offsets of the blocks are offsets into `text` as given.
 */
export function articleFromText(input: {
  text: string;
  title?: string;
  language: string;
  published?: string | null;
  outlet?: ArticleOutlet | null;
  url?: string;
}): Article {
  const blocks: Block[] = [];
  const title = input.title?.trim() ?? '';
  for (const line of input.text.matchAll(/[^\n]+/g)) {
    if (line[0].trim() === '') continue;
    const isHeadline = blocks.length === 0 && line[0].trim() === title;
    blocks.push({ kind: isHeadline ? 'headline' : 'paragraph', span: [line.index, line.index + line[0].length] });
  }
  return {
    url: input.url ?? '',
    outlet: input.outlet ?? null,
    headline: title,
    authors: [],
    published: input.published ?? null,
    modified: null,
    language: input.language,
    text: input.text,
    blocks,
  };
}
