import type { Article } from '../core/article/article';
import type { PackInfo } from '../core/claims/claim';
import type { KeptReading, ReadingList, ReadingQuery } from '../core/matching/kept-reading';
import type { Extraction } from '../core/statements/statement';
import type { ArticleView, Note } from '../core/views/view';
import type { BackupCalls } from './backup-calls';
import type { ImportCalls } from './import-calls';

/** Languages of the interface, ISO 639-1; each has its file in `ui/strings`. */
export const INTERFACE_LANGUAGES = ['en', 'ar', 'fr'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/**
 * The language in which the interface speaks and explanations are told.
 * @param chosen the reader's setting; `auto` takes the first of the preferred languages that Isnad speaks, else English
 * @param preferred BCP 47 tags, best first, as `navigator.languages` gives them
 */
export function interfaceLanguage(chosen: Settings['language'], preferred: readonly string[]): InterfaceLanguage {
  const wanted = chosen === 'auto' ? preferred : [chosen];
  const codes = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  return codes.flatMap((code) => INTERFACE_LANGUAGES.filter((known) => known === code))[0] ?? INTERFACE_LANGUAGES[0];
}

/** Reader's settings; the only set of defaults. */
export const defaultSettings = {
  /** Language of the interface: `auto` follows the browser. */
  language: 'auto' as 'auto' | InterfaceLanguage,
  /** Flags and contradictions below this confidence are not shown. 0 to 1. */
  strictness: 0.5,
  /** Whether text is marked inline on articles. */
  marks: true,
  /** Line weight of the marks. */
  intensity: 'quiet' as 'quiet' | 'strong',
  theme: 'auto' as 'auto' | 'light' | 'dark',
  /** Whether articles that the reader opens are kept and compared with. Off until chosen. */
  memory: false,
  /** Days after which an article that was not opened again is forgotten; 0 for never. */
  memoryDays: 90,
  /** Hosts on which the marks stay off. */
  quietHosts: [] as string[],
};
export type Settings = typeof defaultSettings;

export interface NoteDraft {
  readonly url: string;
  readonly quote: Note['quote'];
  readonly text: string;
  /** Set to change an existing note. */
  readonly id?: string;
}

export interface InstalledPack extends PackInfo {
  readonly claims: number;
  readonly bundled: boolean;
  /** Whether it is searched. */
  readonly enabled: boolean;
  /** Made from a feed of fact-checks, of which a new edition may take its place. */
  readonly feed: boolean;
}

export type ExportFormat = 'markdown' | 'json';

interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Calls that the worker answers, from the page's content script or from an extension page. */
export interface WorkerCalls extends ImportCalls, BackupCalls {
  /**
   * The detector found an article; the worker loads the annotator into the sender's frame, with the reader of the
   * language that the page says it is in.
   */
  articleFound: { request: { url: string; language: string }; reply: { injected: boolean } };
  /** Loads the reader of a language into the sender's frame; false where there is none for it. */
  loadReader: { request: { language: string }; reply: { loaded: boolean } };
  /** Loads the script of labels and flags into the sender's frame. */
  loadLabels: { request: null; reply: null };
  /** Loads the card's script into the sender's frame. */
  loadCard: { request: null; reply: null };
  /** In-page navigation took the reader from an article to something else. */
  articleLeft: { request: null; reply: null };
  /**
   * `load` is the same for as long as the page stays loaded: what is read twice in it is one visit. `reviewData` is
   * structured data of the page with fact-checks, as JSON; it is left out where there are none. A page gets what its
   * marks and card show (`pageView`); screens ask for the rest with `wholeView`.
   */
  analyse: {
    request: { article: Article; extraction: Extraction; load: number; reviewData?: string };
    reply: ArticleView;
  };
  /**
   * The view of an article that was analysed, with what pages must not hold: the reading memory and the names of packs.
   * `page` is the address of its tab, empty where that is hidden. Writes nothing.
   */
  wholeView: { request: { view: ArticleView; page: string; isPrivate: boolean }; reply: ArticleView };
  notes: { request: { url: string }; reply: Note[] };
  saveNote: { request: NoteDraft; reply: Note };
  deleteNote: { request: { id: string }; reply: Note };
  /** Undo of a deletion: puts the very note back. */
  restoreNote: { request: Note; reply: Note };
  exportArticle: { request: { view: ArticleView; format: ExportFormat }; reply: ExportFile };
  settings: { request: null; reply: Settings };
  changeSettings: { request: Partial<Settings>; reply: Settings };
  /** Does nothing: the event that it is keeps Firefox from stopping a worker at work. */
  stayAwake: { request: null; reply: null };
  packs: { request: null; reply: InstalledPack[] };
  enablePack: { request: { id: string; enabled: boolean }; reply: InstalledPack[] };
  /** Takes a pack out of sight and out of every search; it can be put back until `purgeDeleted` or the browser starts anew. */
  removePack: { request: { id: string }; reply: InstalledPack[] };
  restorePack: { request: { id: string }; reply: InstalledPack[] };
  readings: { request: ReadingQuery; reply: ReadingList };
  /** Forgets one article and hands it back, for the undo. */
  forgetReading: { request: { id: string }; reply: KeptReading };
  restoreReading: { request: KeptReading; reply: null };
  /** The popup's "read this page": loads detector and annotator into the tab that the reader clicked on. */
  readTab: { request: { tabId: number }; reply: { injected: boolean } };
}

/** What keyboard shortcuts do; the manifest lists them. */
export type CommandName =
  | 'open-popup'
  | 'open-panel'
  | 'toggle-marks'
  | 'next-statement'
  | 'previous-statement'
  | 'next-contradiction';

/** What the content script knows about its page. */
export type PageState =
  | { readonly status: 'reading' }
  | { readonly status: 'not-article'; readonly reason: string }
  | { readonly status: 'failed'; readonly code: string; readonly detail: string }
  | {
      readonly status: 'ready';
      readonly view: ArticleView;
      readonly notes: readonly Note[];
      /** Ids of notes whose passage was not found again in the page as it is now. */
      readonly lostNotes: readonly string[];
      readonly marks: boolean;
    };

/** Calls that an article's content script answers, from the popup, the panel or the worker. */
export interface PageCalls {
  state: { request: null; reply: PageState };
  /**
   * The statements in the window now, in reading order, for a panel that follows the page. `revision` changes with the
   * state, which then is to be asked for again.
   */
  inView: { request: null; reply: { ids: readonly string[]; revision: number } };
  /** Scrolls to a statement and shows its card. */
  showStatement: { request: { id: string }; reply: null };
  showFlag: { request: { index: number }; reply: null };
  /** Goes on or back from passage to passage, or from one contradicted statement to the next, with the keyboard in its card. */
  step: { request: { by: 1 | -1; contradicted: boolean }; reply: null };
  setMarks: { request: { on: boolean }; reply: null };
  /** The notes or the settings changed elsewhere: read them again. */
  refresh: { request: null; reply: null };
  /** The reader's selection in the page as a quote to note, or null when nothing is selected. */
  selection: { request: null; reply: Note['quote'] | null };
}

export type CallName<Calls> = keyof Calls & string;
export type RequestOf<Calls, Name extends keyof Calls> = Calls[Name] extends { request: infer R } ? R : never;
export type ReplyOf<Calls, Name extends keyof Calls> = Calls[Name] extends { reply: infer R } ? R : never;

/** Why a call failed, told across contexts; the words are in the interface's strings. */
export type FailureCode =
  | 'unreachable'
  | 'not-allowed'
  | 'storage-full'
  | 'storage-failed'
  | 'storage-newer'
  | 'invalid-pack'
  | 'no-such-note'
  | 'no-such-pack'
  | 'another-pack'
  | 'not-a-feed'
  | 'no-fact-checks'
  | 'no-such-import'
  | 'import-busy'
  | 'import-cut'
  | 'no-such-reading'
  | 'unexpected';

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: FailureCode; readonly detail: string };

export interface Envelope<Calls> {
  readonly isnad: 1;
  readonly call: CallName<Calls>;
  readonly request: unknown;
}
