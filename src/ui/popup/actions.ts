import type { Note } from '../../core/views/view';
import type { Answer, ExportFormat, PageState } from '../../messages/protocol';
import type { NoteActions } from '../components/use-notes';
import type { Drafts } from './drafts';

/** What the popup can ask of the browser, the worker and the page. */
export interface PopupActions extends NoteActions {
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

/** The popup's states: the page's own, and those in which no page answers. */
export type PopupState =
  | PageState
  | { readonly status: 'loading' }
  /** The page may be read once the reader allows it. */
  | { readonly status: 'no-access'; readonly host: string }
  /** A page of the browser itself, or no tab: nothing can be read. */
  | { readonly status: 'browser-page' };
