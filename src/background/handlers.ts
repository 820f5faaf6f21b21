import type { Article } from '../core/article/article';
import { reviewsInPage } from '../core/claims/claim-review';
import { analyse, emptyView, type Memory } from '../core/pipeline';
import { agenciesOf } from '../core/relations/agency-credits';
import type { Extraction } from '../core/statements/statement';
import { pageView } from '../core/views/page-view';
import type { ArticleView } from '../core/views/view';
import { exportFile } from '../exports';
import { packs, voiceFor, voices } from '../languages';
import { defaultSettings, interfaceLanguage, type Settings, type WorkerCalls } from '../messages/protocol';
import { CallFailure, type Handlers } from '../messages/serve';
import { inject, preferredLanguages, setBadge } from '../platform/browser';
import type { Sender } from '../platform/messages';
import { isSameSite } from '../store/address';
import { claimIndex } from '../store/claim-index';
import { StorageFailed } from '../store/failures';
import { type Library, libraryOf } from '../store/library';
import { notesOf } from '../store/notes';
import { putOffSweep } from '../store/readings';
import type { IsnadDatabase } from '../store/schema';
import { readSettings, writeSettings } from '../store/settings';
import { backupHandlers } from './backup-handlers';
import { badgeOf } from './badge';
import { importHandlers } from './import-handlers';
import { noteHandlers } from './note-handlers';
import { packHandlers } from './pack-handlers';
import { readerSettings } from './reader-settings';
import type { ReaderScripts } from './readers';
import { readingHandlers } from './reading-handlers';
import { keepReading, memoryOf, memoryViewOf } from './reading-memory';

interface Scripts {
  /** Paths of the built scripts, from the extension's root. */
  readonly annotator: string;
  readonly card: string;
  readonly labels: string;
  /** By language, ISO 639-1. */
  readonly readers: Readonly<Record<string, ReaderScripts>>;
}

/** Answers to the calls of pages and screens. Nothing is kept between calls: the worker may stop after any of them. */
export function handlers(
  database: IsnadDatabase,
  scripts: Scripts,
  bundledReady: () => Promise<void>,
): Handlers<WorkerCalls> {
  const library = libraryOf(database);

  async function settings(): Promise<Settings> {
    return readSettings(database, readerSettings);
  }

  const languageOf = ({ language }: Settings): string => interfaceLanguage(language, preferredLanguages());

  /** Does some work on the packs as they are, and once more when they were replaced under it. */
  async function withLibrary<Value>(work: (known: Library) => Promise<Value>): Promise<Value> {
    const known = await library();
    try {
      return await work(known);
    } catch (error) {
      if (!(error instanceof StorageFailed) || (await library()) === known) throw error;
      return withLibrary(work);
    }
  }

  /** An article against the packs, and with `memory` against what was read on its story. */
  async function compared(
    article: Article,
    extraction: Extraction,
    readerLanguage: string,
    memory: Memory | null,
  ): Promise<ArticleView> {
    return withLibrary((known) =>
      analyse(article, extraction, {
        index: claimIndex(database, known),
        packs,
        voices,
        entities: known.entities,
        outlets: known.outlets,
        readerLanguage,
        ...(memory ? { memory } : {}),
      }),
    );
  }

  async function analyseArticle(request: WorkerCalls['analyse']['request'], sender: Sender): Promise<ArticleView> {
    const { extraction, reviewData, load } = request;
    const reviews = reviewData ? reviewsInPage(reviewData) : [];
    const article = reviews.length === 0 ? request.article : { ...request.article, reviews };
    const chosen = await settings().catch(() => defaultSettings);
    const language = languageOf(chosen);
    let view: ArticleView;
    try {
      await bundledReady();
      const named = withOutlet(article, await library(), language);
      const remembers = chosen.memory && mayKeep(named, sender);
      view = await compared(named, extraction, language, remembers ? await memoryOf(database, named) : null);
      if (remembers) view = await keepReading(database, named, extraction, load, view);
    } catch (error) {
      if (!(error instanceof StorageFailed)) throw error;
      // Without the store the reader still sees who says what on this page, and that nothing was compared.
      view = emptyView(article, extraction, language);
    }
    if (sender.tabId !== null && sender.frameId === 0) void showBadge(sender.tabId, view, chosen);
    return sender.fromExtensionPage ? view : pageView(view);
  }

  /**
   * True for an article that the reading memory may keep: not a private tab's, a frame's, a file's, nor one of a page that
   * gives itself out for an article of another site.
   */
  function mayKeep(article: Article, { tabId, frameId, isPrivate, fromExtensionPage, url }: Sender): boolean {
    const isOwnTab = tabId !== null && frameId === 0 && !isPrivate && !fromExtensionPage;
    return isOwnTab && isSameSite(article.url, url);
  }

  async function wholeView({ view, page, isPrivate }: WorkerCalls['wholeView']['request']): Promise<ArticleView> {
    const { article, statements, sentences, flags, notices } = view;
    const language = notices.includes('no-language-pack') ? null : article.language;
    try {
      const chosen = await settings();
      await bundledReady();
      const remembers = chosen.memory && !isPrivate && (page === '' || isSameSite(article.url, page));
      const extraction = { language, statements, sentences, flags, altered: [] };
      const memory = remembers ? await memoryOf(database, article) : null;
      const whole = await compared(article, extraction, languageOf(chosen), memory);
      const visit = remembers ? await memoryViewOf(database, article) : null;
      return { ...whole, notices, ...(visit ? { memory: visit } : {}) };
    } catch (error) {
      if (!(error instanceof StorageFailed)) throw error;
      return view;
    }
  }

  /** The page does not wait for it. */
  async function showBadge(tabId: number, view: ArticleView, { strictness }: Settings): Promise<void> {
    const { text, contradictions, flags } = badgeOf(view, strictness);
    try {
      await setBadge(tabId, text, `Isnad: ≠ ${contradictions} · ⚑ ${flags}`);
    } catch {
      // The tab was closed in the meantime.
    }
  }

  /** The scripts of a language, if any; the page says which, so nothing but the table's own names counts. */
  function scriptsOf(language: unknown): ReaderScripts | undefined {
    const { readers } = scripts;
    return typeof language === 'string' && Object.hasOwn(readers, language) ? readers[language] : undefined;
  }

  return {
    ...noteHandlers(database),
    ...packHandlers(database, bundledReady),
    ...importHandlers(database, async () => {
      await bundledReady();
      return library();
    }),
    ...readingHandlers(database),
    ...backupHandlers(database, bundledReady),

    async articleFound({ language }, sender) {
      if (sender.tabId === null) throw new CallFailure('not-allowed', 'articleFound');
      await inject(sender.tabId, sender.frameId ?? 0, scriptsOf(language)?.annotator ?? scripts.annotator);
      return { injected: true };
    },

    async loadLabels(_request, sender) {
      if (sender.tabId === null) throw new CallFailure('not-allowed', 'loadLabels');
      await inject(sender.tabId, sender.frameId ?? 0, scripts.labels);
      return null;
    },

    async loadCard(_request, sender) {
      if (sender.tabId === null) throw new CallFailure('not-allowed', 'loadCard');
      await inject(sender.tabId, sender.frameId ?? 0, scripts.card);
      return null;
    },

    async loadReader({ language }, sender) {
      if (sender.tabId === null) throw new CallFailure('not-allowed', 'loadReader');
      const { reader } = scriptsOf(language) ?? {};
      if (reader) await inject(sender.tabId, sender.frameId ?? 0, reader);
      return { loaded: reader !== undefined };
    },

    async articleLeft(_request, sender) {
      if (sender.tabId !== null && sender.frameId === 0) await setBadge(sender.tabId, '', 'Isnad');
      return null;
    },

    analyse: analyseArticle,
    wholeView,

    async exportArticle({ view, format }) {
      return exportFile(view, await notesOf(database, view.article.url), format, voiceFor(view.language));
    },

    async settings(_request, sender) {
      const known = await settings();
      if (sender.fromExtensionPage) return known;
      // A page's process learns of the sites that the reader silenced only whether it is one, and of the memory nothing.
      const host = URL.canParse(sender.url) ? new URL(sender.url).host : '';
      const { memory, memoryDays } = defaultSettings;
      return { ...known, memory, memoryDays, quietHosts: known.quietHosts.filter((quiet) => quiet === host) };
    },

    async changeSettings(changes) {
      // A choice made by mistake, as by arrow keys on their way to another one, costs nothing for a day.
      if (changes.memoryDays !== undefined) await putOffSweep(database, Date.now());
      await writeSettings(database, readerSettings, changes);
      return settings();
    },

    stayAwake: () => null,

    async readTab({ tabId }) {
      await inject(tabId, 0, scripts.annotator).catch((error: unknown) => {
        throw new CallFailure('not-allowed', error instanceof Error ? error.message : String(error));
      });
      return { injected: true };
    },
  };
}

/** Names the article's outlet from the installed outlet tables, by host and its parent domains, and the agencies that it credits. */
function withOutlet(read: Article, { outlets }: Library, language: string): Article {
  const host = read.outlet?.host ?? '';
  const outlet = outlets.find((known) => known.hosts.some((own) => host === own || host.endsWith(`.${own}`)));
  const name =
    outlet && ((outlet.names[language] ?? outlet.names.en ?? Object.values(outlet.names)[0])?.[0] ?? read.outlet?.name);
  const article = outlet ? { ...read, outlet: { name: name ?? host, host, id: outlet.id } } : read;
  const agencies = agenciesOf(article, outlets, language);
  return agencies.length > 0 ? { ...article, agencies } : article;
}
