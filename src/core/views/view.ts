import type { Article } from '../article/article';
import type { Searched } from '../matching/match';
import type { Changes } from '../relations/changes';
import type { ContradictionKind, Independence, RelationName } from '../relations/relation';
import type { Flag, LabelledSentence, Party, Polarity, SourceKind, Statement } from '../statements/statement';

/** One position as the reader sees it, in the reader's language. */
export interface PositionView {
  /** Position id of the store, or `article:<statement id>` for the open article's own statement. */
  readonly id: string;
  readonly origin: Party;
  readonly chain: readonly Party[];
  readonly polarity: Polarity;
  /** Outlet's name as shown. */
  readonly outlet: string;
  /** ISO date or null when the article states none. */
  readonly date: string | null;
  /** What it says, in the reader's language where the store has it. */
  readonly text: string;
  readonly url: string | null;
  readonly fromArticle: boolean;
  /** It comes from an article that the reader has read, and from no pack. */
  readonly fromReading?: true;
  /** Where else the same origin says so: it adds no evidence. The earliest first; absent when nowhere. */
  readonly repeatedBy?: readonly Repetition[];
}

/** A further place where a position is told, from the same origin. */
export interface Repetition {
  /** Position id, as in {@link PositionView}. */
  readonly id: string;
  readonly outlet: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly fromArticle: boolean;
}

/** Independence counted over the positions of one side: "7 outlets, 1 origin". */
export interface OriginCount {
  readonly outlets: number;
  /** Origins known to be independent of each other. */
  readonly origins: number;
  /** Positions whose origin is unnamed and may be the same as another's. */
  readonly unknown: number;
}

/** What one statement of the article has to do with one position, told in words. */
export interface RelationView {
  readonly statement: string;
  readonly position: PositionView;
  readonly relation: RelationName;
  readonly kind?: ContradictionKind;
  readonly independence: Independence;
  readonly confidence: number;
  /** One sentence in the reader's language, built from the evidence. */
  readonly explanation: string;
  /** "shares: Assad, secret channel, United States; same week". */
  readonly shared: readonly string[];
}

/** One claim of a story with its two sides. */
export interface ClaimView {
  readonly id: string;
  readonly text: string;
  readonly time: string;
  /** Statements of the open article that state, deny or question it. */
  readonly statements: readonly string[];
  readonly asserting: readonly PositionView[];
  readonly denying: readonly PositionView[];
  readonly questioning: readonly PositionView[];
  readonly assertingCount: OriginCount;
  readonly denyingCount: OriginCount;
  readonly contradiction: ContradictionKind | null;
  readonly relations: readonly RelationView[];
  /** Titles of the packs that have it. */
  readonly packs?: readonly string[];
  /** The fact-checks that it was taken from; absent for none. */
  readonly checks?: readonly CheckView[];
}

/** Where a claim comes from that was taken from a fact-check: the reviewer's own words, and no verdict of ours. */
interface CheckView {
  readonly reviewer: string;
  readonly date: string;
  /** The reviewer's rating in its own words; empty when it gives none. */
  readonly rating: string;
  readonly url: string | null;
  readonly licence: string;
}

export interface StoryView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly claims: readonly ClaimView[];
  /** Names that stand for a party with a fuller name, to that name; absent where each stands for itself. */
  readonly oneName?: Readonly<Record<string, string>>;
}

/** A source of the article and all that it says. */
export interface SourceView {
  readonly party: Party;
  readonly description: string;
  readonly statements: readonly string[];
}

/** An article on the story that the reader has read, or the open one. */
export interface EarlierArticle {
  /** Null for the open article. */
  readonly id: string | null;
  readonly url: string;
  readonly headline: string;
  readonly outlet: string;
  readonly language: string;
  /** ISO 8601, or null when it states none. */
  readonly published: string | null;
  /** ISO 8601 time of the last visit; null for the open article. */
  readonly read: string | null;
  /** The origins of most of its statements. */
  readonly origins: readonly Party[];
}

/** What the reader has read on the open article's story, the open article included, the earliest first. */
export interface EarlierArticles {
  readonly articles: readonly EarlierArticle[];
  readonly outlets: number;
  readonly origins: OriginCount;
}

/** What the reading memory knows of the open article. */
export interface MemoryView {
  /** Visits to it, this one included. */
  readonly visits: number;
  /** ISO 8601 time of the visit that is compared with; null on the first. */
  readonly since: string | null;
  /** What changed since then; null on the first visit. */
  readonly changes: Changes | null;
}

/** Things that the reader should know about the reading itself. */
export type Notice =
  | 'no-language-pack'
  | 'altered-text'
  | 'text-cut'
  | 'text-missing'
  | 'hidden-text'
  | 'unreadable-part'
  | 'translated'
  | 'no-date'
  | 'not-kept'
  | 'store-unavailable';

/** All that is shown or exported about one article, in the reader's language. Plain data: it crosses contexts. */
export interface ArticleView {
  readonly article: Article;
  readonly language: string;
  readonly statements: readonly Statement[];
  readonly sentences: readonly LabelledSentence[];
  readonly flags: readonly Flag[];
  readonly sources: readonly SourceView[];
  readonly kinds: Readonly<Partial<Record<SourceKind, number>>>;
  readonly stories: readonly StoryView[];
  readonly searched: Searched;
  /** Absent where the reading memory is off, or nothing was read on the story. */
  readonly earlier?: EarlierArticles;
  /** Absent where the reading memory is off, or has not kept the article. */
  readonly memory?: MemoryView;
  readonly notices: readonly Notice[];
}

/** A reader's note on a statement or a passage. */
export interface Note {
  readonly id: string;
  /** Canonical address of the article. */
  readonly url: string;
  /** The passage as it stood, with up to 32 characters before and after, to find it again (W3C TextQuoteSelector). */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly text: string;
  /** ISO 8601 times. */
  readonly created: string;
  readonly changed: string;
}
