import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { type Article, articleFromText } from '../../src/core/article/article';
import { parsePack } from '../../src/core/claims/parse-pack';
import { memoryIndex } from '../../src/core/matching/memory-index';
import { analyse, emptyView } from '../../src/core/pipeline';
import { extract } from '../../src/core/statements/extract';
import type { Extraction } from '../../src/core/statements/statement';
import type { ArticleView, Note } from '../../src/core/views/view';
import { lexicons, packs, voices } from '../../src/languages';
import { markerLabels } from '../../src/languages/marker-labels';
import { profiles } from '../../src/languages/profiles';
import type { InstalledPack, InterfaceLanguage, PageState } from '../../src/messages/protocol';
import { readArticle } from '../../src/page/read';
import { type PageName, pages } from '../demo/catalogue';

type ReadyState = Extract<PageState, { status: 'ready' }>;

const bundled = ['outlets', 'seed-stories'].map((file) => {
  const parsed = parsePack(readFileSync(`assets/packs/${file}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.path}: ${parsed.message}`);
  return parsed.pack;
});
const index = memoryIndex(bundled, lexicons);

/** The packs as the options page lists them. */
export const installedPacks: readonly InstalledPack[] = bundled.map((pack) => ({
  ...pack.info,
  claims: pack.claims.length,
  bundled: true,
  enabled: true,
  feed: false,
}));

/** What the worker answers about an article: the real engine over the bundled packs. */
function viewOf(article: Article, extraction: Extraction, language: InterfaceLanguage): Promise<ArticleView> {
  return analyse(article, extraction, {
    index,
    packs,
    voices,
    entities: bundled.flatMap(({ entities }) => entities),
    outlets: bundled.flatMap(({ outlets }) => outlets),
    readerLanguage: language,
  });
}

const parse = (html: string) => parseHTML(html).document as unknown as Document;

function articleOf(name: PageName): Article {
  const { outlet, path } = pages[name];
  const html = readFileSync(`tests/demo/newsstand/${outlet}${path}`, 'utf8');
  const url = `http://${outlet}.localhost${path}`;
  return readArticle(parse(html), { url, profiles, markerLabels }).article;
}

/** The state of a newsstand page that was read, as its content script tells it. */
export async function readingOf(name: PageName, language: InterfaceLanguage): Promise<ReadyState> {
  const article = articleOf(name);
  return ready(await viewOf(article, extract(article, packs), language));
}

/** The same when the claim database cannot be opened. */
export function readingWithoutStore(name: PageName, language: InterfaceLanguage): ReadyState {
  const article = articleOf(name);
  return ready(emptyView(article, extract(article, packs), language));
}

/** An article in which nobody says anything. */
export async function emptyReading(language: InterfaceLanguage): Promise<ReadyState> {
  const text = { en: 'Open today\n\nFrom nine to five.', ar: 'مفتوح اليوم\n\nمن التاسعة إلى الخامسة.', fr: '' };
  const own = language === 'ar' ? 'ar' : 'en';
  const article = {
    ...articleFromText({ text: text[own], title: text[own].split('\n')[0] ?? '', language: own }),
    url: 'http://harbour.localhost/today',
  };
  return ready(await viewOf(article, extract(article, packs), language));
}

function ready(view: ArticleView): ReadyState {
  return { status: 'ready', view, notes: [], lostNotes: [], marks: true };
}

/** A reading with a note on its first statement, and one whose passage is gone. */
export function withNotes(state: ReadyState, texts: readonly [string, string]): ReadyState {
  const { article, statements } = state.view;
  const [start, end] = statements[0]?.content[0] ?? [0, 20];
  const note = (id: string, exact: string, text: string): Note => ({
    id,
    url: article.url,
    quote: { exact, prefix: '', suffix: '' },
    text,
    created: '2024-12-10T08:00:00Z',
    changed: '2024-12-10T08:00:00Z',
  });
  const notes = [note('kept', article.text.slice(start, end), texts[0]), note('lost', texts[1], texts[1])];
  return { ...state, notes, lostNotes: ['lost'] };
}
