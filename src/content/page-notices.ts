import type { Notice } from '../core/views/view';
import type { PageReading, ReadNote } from '../page/read';

/** What the reader is told of the reader's own notes on a page; what leaves nothing to show is told in place of a reading. */
const NOTICES: Readonly<Record<ReadNote, Notice | null>> = {
  'no-text': null,
  'metadata-failed': 'unreadable-part',
  'body-failed': 'unreadable-part',
  'page-too-large': 'text-cut',
  'hidden-text-read': 'hidden-text',
  'body-shorter-than-stated': 'text-missing',
};

/** Marks that Chrome's translation leaves on the root element. */
const TRANSLATED = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/;

/** Tells of each page what could not be read of it, and whether its text stands in the language it was written in. */
export class PageNotices {
  /** The language in which each address was first read while this page was loaded. */
  readonly #languages = new Map<string, string>();

  /**
   * @param longest texts with more characters are understood up to there
   * @param rootNames class names of the page's root element
   */
  of({ article, notes }: PageReading, longest: number, rootNames: string): Notice[] {
    const first = this.#languages.get(article.url) ?? article.language;
    this.#languages.set(article.url, first);
    const notices = notes.map((note) => NOTICES[note]).filter((notice) => notice !== null);
    if (article.text.length > longest) notices.push('text-cut');
    if (first !== article.language || TRANSLATED.test(rootNames)) notices.push('translated');
    return [...new Set(notices)];
  }
}
