import type { Note } from '../../core/views/view';
import type { Answer, ExportFormat, PageState } from '../../messages/protocol';
import type { NoteActions } from '../components/use-notes';
import type { Drafts } from './drafts';

/** What a screen about a tab's article can ask of the browser, the worker and the page. */
export interface ReadingActions extends NoteActions {
  /** Reads the page in the tab, this once. */
  readPage(): void;
  /** Asks the browser for the site, so that its articles are always read, and reads the page. */
  allowSite(): void;
  retry(): void;
  showStatement(id: string): void;
  showFlag(index: number): void;
  setMarks(on: boolean): void;
  setQuietHost(host: string, quiet: boolean): void;
  openOptions(): void;
  readonly drafts: Drafts;
  selection(): Promise<Note['quote'] | null>;
  /** Answers the name of the saved file. */
  exportArticle(format: ExportFormat): Promise<Answer<string>>;
}

/** The states of a screen about a tab: the page's own, and those in which no page answers. */
export type ReadingState =
  | PageState
  | { readonly status: 'loading' }
  /** The page may be read once the reader allows it. */
  | { readonly status: 'no-access'; readonly host: string }
  /** A page of the browser itself, or no tab: nothing can be read. */
  | { readonly status: 'browser-page' }
  /** A page whose address the extension may not see, and so cannot ask for. */
  | { readonly status: 'unseen-page' };

/** An article that was read. */
export type ReadyState = Extract<PageState, { status: 'ready' }>;
