import { type Article, type BlockKind, joinBlocks } from '../core/article/article';
import { type ArticleMarker, type MarkerFinder, type MarkerLabels, markerFinder } from '../core/article/markers';
import { detectLanguage, type LanguageProfile } from '../core/text/detect-language';
import { finish, type Steps } from '../core/text/steps';
import type { PageAnchors } from './anchor';
import { isTaken, type JudgedBlock, judgeBlocks } from './body-blocks';
import { headlineBlockOf, shownPartOf } from './body-region';
import { voteForBody } from './body-votes';
import { type Byline, readByline } from './byline';
import { isCovered } from './covered';
import { joinCredits, shownCredits } from './credits';
import { shownMarkers } from './markers';
import { type PageMetadata, readMetadata } from './metadata';
import type { Segment } from './page-text';
import { type PageBlock, type PageWalk, type WalkOptions, walkPage } from './page-walk';

/** What the reader of pages is given. */
export interface ReadOptions {
  /** The page's address; the document's own when left out. */
  readonly url?: string;
  /** Frequent words by language, to tell the language of the text. */
  readonly profiles: readonly LanguageProfile[];
  /** Labels over texts that are no plain reports. */
  readonly markerLabels: readonly MarkerLabels[];
  /** The shadow root of an element, also a closed one where the browser allows; open ones only when left out. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
}

/** An article as read, with the way back to the page and what could not be read, in plain English words. */
export interface PageReading {
  readonly article: Article;
  readonly anchors: PageAnchors;
  readonly notes: readonly ReadNote[];
  /** Elements with text that the page hid while it was read, the first ones only: they may be uncovered. */
  readonly covered: readonly Element[];
  /** Structured data as JSON where it mentions fact-checks, for `reviewsInPage`; empty where it does not. */
  readonly reviewData: string;
}

/** What went wrong or was left out while reading. */
export type ReadNote =
  | 'no-text'
  | 'metadata-failed'
  | 'body-failed'
  | 'page-too-large'
  | 'hidden-text-read'
  | 'body-shorter-than-stated';

/** Bodies shorter than this, in characters, are looked for once more among hidden elements. */
const SHORT_BODY = 200;

/** Reads the open page as an article. The page's DOM is not changed. Never throws: what fails is noted and left empty. */
export function readArticle(document: Document, options: ReadOptions): PageReading {
  return finish(readInSteps(document, options));
}

/** {@link readArticle} in steps; what the page changes between them may be read as it was or as it is. */
export function* readInSteps(document: Document, options: ReadOptions): Steps<PageReading> {
  const notes: ReadNote[] = [];
  const url = options.url ?? document.location?.href ?? '';
  const finder = markerFinder(options.markerLabels);
  yield;
  const metadata = attempt(() => readMetadata(document, url, finder), notes, 'metadata-failed') ?? noMetadata(url);
  yield;
  const read = yield* attemptSteps(readBody(document, options, metadata, finder, notes), notes, 'body-failed');
  yield;
  const body = read?.parts ?? [];
  const byline = read?.byline ?? NO_BYLINE;
  const { text, blocks } = joinBlocks(body);
  const segments = body.flatMap((part, index) => {
    const offset = blocks[index]?.span[0] ?? 0;
    return part.segments.map((segment) => ({ ...segment, at: segment.at + offset }));
  });
  yield;
  const language = detectLanguage(text, options.profiles) ?? metadata.declaredLanguage.slice(0, 2);
  yield;
  const bodyLength = text.length - (body[0]?.kind === 'headline' ? body[0].text.length : 0);
  if (bodyLength < 2) notes.push('no-text');
  if (metadata.dataUnread) notes.push('metadata-failed');
  if (metadata.dataBody.length > 2 * bodyLength + SHORT_BODY) notes.push('body-shorter-than-stated');
  const article: Article = {
    url: metadata.url,
    outlet:
      metadata.host === '' && metadata.outletName === '' ? null : { name: metadata.outletName, host: metadata.host },
    headline: read?.headline ?? metadata.headline,
    authors: metadata.namesPersons || byline.authors.length === 0 ? metadata.authors : byline.authors,
    published: metadata.published ?? byline.published,
    modified: metadata.modified,
    language,
    text,
    blocks,
    ...told(metadata, read),
  };
  return {
    article,
    anchors: { document, segments, roots: read?.roots ?? [] },
    notes,
    covered: attempt(() => (read?.hidden ?? []).filter(isCovered), notes, 'body-failed') ?? [],
    reviewData: metadata.reviewData,
  };
}

/** What a page may say and most do not: only what is there is given. */
function told(metadata: PageMetadata, read: Body | null): Partial<Article> {
  const markers = [...new Set([...metadata.markers, ...(read?.markers ?? [])])];
  const credits = joinCredits(metadata.credits, read?.credits ?? []);
  return {
    ...(metadata.section === '' ? {} : { section: metadata.section }),
    ...(markers.length === 0 ? {} : { markers }),
    ...(credits.length === 0 ? {} : { credits }),
  };
}

interface Part {
  readonly kind: BlockKind;
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** The page's text and what only its text tells. */
interface Body {
  readonly parts: readonly Part[];
  readonly headline: string;
  readonly byline: Byline;
  readonly markers: readonly ArticleMarker[];
  readonly credits: readonly string[];
  readonly roots: readonly ShadowRoot[];
  readonly hidden: readonly Element[];
}

function* readBody(
  document: Document,
  options: ReadOptions,
  metadata: PageMetadata,
  finder: MarkerFinder,
  notes: ReadNote[],
): Steps<Body> {
  const { shadowRootOf } = options;
  const walking = shadowRootOf === undefined ? {} : { shadowRootOf };
  let reading = yield* readBlocks(document, metadata, walking);
  if (!reading.walk.complete) notes.push('page-too-large');
  if (lengthOf(reading.body) < SHORT_BODY) {
    const whole = yield* readBlocks(document, metadata, { ...walking, withHidden: true });
    if (lengthOf(whole.body) > 2 * lengthOf(reading.body) + SHORT_BODY) {
      notes.push('hidden-text-read');
      reading = whole;
    }
  }
  yield;
  const { walk, body, headline, hidden } = reading;
  const { roots } = walk;
  const parts: Part[] = body.map(({ kind, block }) => ({ kind, text: block.text, segments: block.segments }));
  const shown = headlineBlockOf(walk, headline);
  if (shown !== null) parts.unshift({ kind: 'headline', text: shown.text, segments: shown.segments });
  else if (headline !== '') parts.unshift({ kind: 'headline', text: headline, segments: [] });
  const blocks = body.map(({ block }) => block);
  yield;
  const markers = shownMarkers(finder, walk, shown);
  const credits = shownCredits(walk, shown, blocks);
  if (metadata.published !== null && metadata.namesPersons)
    return { parts, headline, byline: NO_BYLINE, markers, credits, roots, hidden };
  const byline = attempt(
    () => {
      const text = blocks.map((block) => block.text).join(' ');
      const language = detectLanguage(text, options.profiles) ?? metadata.declaredLanguage.slice(0, 2);
      return readByline(walk, shown, blocks, language);
    },
    notes,
    'metadata-failed',
  );
  return { parts, headline, byline: byline ?? NO_BYLINE, markers, credits, roots, hidden };
}

interface ReadBlocks {
  readonly walk: PageWalk;
  readonly headline: string;
  readonly body: readonly JudgedBlock[];
  readonly hidden: readonly Element[];
}

function* readBlocks(document: Document, metadata: PageMetadata, walking: WalkOptions): Steps<ReadBlocks> {
  const walk = yield* walkPage(document, walking);
  yield;
  yield* voteForBody(walk);
  yield;
  const headline = shownPartOf(walk, metadata.headline);
  const judged = yield* judgeBlocks(walk, { ...metadata, headline });
  yield;
  return { walk, headline, body: judged.filter(isTaken), hidden: [...walk.hidden, ...invisibleIn(judged)] };
}

/** The elements of blocks that the browser does not show. */
function invisibleIn(blocks: readonly JudgedBlock[]): Element[] {
  return blocks.filter(({ verdict }) => verdict === 'invisible').map(({ block }) => block.frame.element);
}

const NO_BYLINE: Byline = { authors: [], published: null };

function lengthOf(body: readonly { block: PageBlock }[]): number {
  return body.reduce((sum, { block }) => sum + block.text.length, 0);
}

function attempt<T>(step: () => T, notes: ReadNote[], failure: ReadNote): T | null {
  try {
    return step();
  } catch {
    notes.push(failure);
    return null;
  }
}

function* attemptSteps<T>(steps: Steps<T>, notes: ReadNote[], failure: ReadNote): Steps<T | null> {
  try {
    return yield* steps;
  } catch {
    notes.push(failure);
    return null;
  }
}

function noMetadata(url: string): PageMetadata {
  return {
    url,
    host: '',
    outletName: '',
    headline: '',
    authors: [],
    namesPersons: false,
    published: null,
    modified: null,
    declaredLanguage: '',
    descriptions: [],
    dataBody: '',
    section: '',
    markers: [],
    credits: [],
    dataUnread: false,
    reviewData: '',
  };
}
