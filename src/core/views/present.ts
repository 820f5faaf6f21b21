import type { Article } from '../article/article';
import { inLanguage, type Position } from '../claims/claim';
import type { Candidate, Match, Searched } from '../matching/match';
import { checksOf } from '../matching/merge-claims';
import { groupBy } from '../relations/group-by';
import type { Directory } from '../relations/parties';
import type { Relation } from '../relations/relation';
import type { Stance } from '../relations/stance';
import { SHOWN_CONTRADICTION } from '../relations/thresholds';
import type { Extraction } from '../statements/statement';
import { textOf } from '../text/span';
import { evidenceInWords, explain, rangeInWords } from './explain';
import { oneNameOf } from './one-name';
import type { Phrases } from './phrases';
import {
  asRecorded,
  byOrigin,
  countOrigins,
  outletName,
  type Placed,
  placePosition,
  placeStatement,
  withoutDoubles,
} from './positions';
import { kindsOf, sourcesOf } from './sources';
import type { ArticleView, ClaimView, EarlierArticles, Notice, PositionView, RelationView, StoryView } from './view';

/** All that presenting draws on. */
interface Findings {
  readonly article: Article;
  readonly extraction: Extraction;
  readonly relations: readonly Relation[];
  /** Stances of the article's statements on the claims that they match as the same. */
  readonly stances: ReadonlyMap<Match, Stance>;
  /** Claims that were matched, and their siblings. */
  readonly candidates: readonly Candidate[];
  readonly searched: Searched;
  readonly directory: Directory;
  /** What the reader has read on the story, the open article included. */
  readonly earlier?: EarlierArticles;
}

/** The reader's language and its words. */
interface Reader {
  readonly language: string;
  readonly phrases: Phrases;
}

/** Groups what was found into stories and claims with both sides, in the reader's language. Plain data. */
export function present(findings: Findings, reader: Reader): ArticleView {
  const { article, extraction } = findings;
  const sources = sourcesOf(extraction.statements, findings.directory);
  return {
    article,
    language: reader.language,
    statements: extraction.statements,
    sentences: extraction.sentences,
    flags: extraction.flags,
    sources,
    kinds: kindsOf(sources),
    stories: storiesOf(findings, reader),
    searched: findings.searched,
    ...(findings.earlier ? { earlier: findings.earlier } : {}),
    notices: noticesOf(article, extraction),
  };
}

/** What is known about an article when nothing could be compared: the store did not answer. */
export function presentAlone(
  article: Article,
  extraction: Extraction,
  directory: Directory,
  language: string,
): ArticleView {
  const sources = sourcesOf(extraction.statements, directory);
  return {
    article,
    language,
    statements: extraction.statements,
    sentences: extraction.sentences,
    flags: extraction.flags,
    sources,
    kinds: kindsOf(sources),
    stories: [],
    searched: { claims: 0, packs: [] },
    notices: [...noticesOf(article, extraction), 'store-unavailable'],
  };
}

function noticesOf(article: Article, extraction: Extraction): Notice[] {
  const notices: Notice[] = [];
  if (extraction.language === null) notices.push('no-language-pack');
  if (extraction.altered.length > 0) notices.push('altered-text');
  if (article.published === null) notices.push('no-date');
  return notices;
}

/** Relations that make a story worth showing first, strongest first. */
const RANK: Readonly<Record<Relation['relation'], number>> = {
  contradicts: 5,
  corroborates: 4,
  updates: 3,
  repeats: 2,
  recurs: 1,
  related: 0,
};

function storiesOf(findings: Findings, reader: Reader): StoryView[] {
  const stated = new Set([...findings.stances.keys()].map(({ candidate }) => candidate.claim.id));
  const byClaim = groupBy(findings.relations, (relation) => relation.claim);
  const candidates = new Map(findings.candidates.map((candidate) => [candidate.claim.id, candidate]));
  const shown = [...candidates.values()].filter(({ claim }) => stated.has(claim.id) || isTold(byClaim.get(claim.id)));
  const byStory = groupBy(shown, ({ story }) => story.id);
  const stories = [...byStory.values()].map((group) => storyOf(group, byClaim, findings, reader));
  return stories.sort((a, b) => weightOf(b) - weightOf(a)).map(({ view }) => view);
}

/** A claim that only shares words with the article is shown as `related` when the article states another of its story. */
function isTold(relations: readonly Relation[] | undefined): boolean {
  return relations !== undefined && relations.length > 0;
}

interface RankedStory {
  readonly view: StoryView;
  readonly weights: readonly number[];
}

function weightOf({ weights }: RankedStory): number {
  return Math.max(0, ...weights);
}

function storyOf(
  group: readonly Candidate[],
  byClaim: ReadonlyMap<string, readonly Relation[]>,
  findings: Findings,
  reader: Reader,
): RankedStory {
  const ranked = group.map((candidate) => {
    const relations = byClaim.get(candidate.claim.id) ?? [];
    const view = claimOf(candidate, relations, findings, reader);
    const best = Math.max(0, ...relations.map(({ relation, confidence }) => RANK[relation] + confidence));
    return { view, weight: best + (view.statements.length > 0 ? 10 : 0) };
  });
  ranked.sort((a, b) => b.weight - a.weight);
  const story = group[0]?.story;
  const claims = ranked.map(({ view }) => view);
  const oneName = oneNameOf(claims, findings.directory);
  return {
    view: {
      id: story?.id ?? '',
      title: story ? inLanguage(story.title, reader.language) : '',
      summary: story ? inLanguage(story.summary, reader.language) : '',
      claims,
      ...(Object.keys(oneName).length > 0 ? { oneName } : {}),
    },
    weights: ranked.map(({ weight }) => weight),
  };
}

function claimOf(candidate: Candidate, relations: readonly Relation[], findings: Findings, reader: Reader): ClaimView {
  const { article, extraction, stances, directory } = findings;
  const statements = new Map(extraction.statements.map((statement) => [statement.id, statement]));
  const known = candidate.positions.map((position) => placePosition(position, candidate, directory, reader.language));
  const own: Placed[] = [];
  const stating: string[] = [];
  for (const [match, stance] of stances) {
    const statement = statements.get(match.statement);
    if (!statement || match.candidate.claim.id !== candidate.claim.id || stance.unreal) continue;
    stating.push(statement.id);
    const placed = placeStatement(article, statement, stance.polarity, directory, reader.language);
    if (placed) own.push(article.language === reader.language ? placed : asRecorded(placed, known));
  }
  const side = (polarity: Position['polarity']) =>
    withoutDoubles(
      own.filter(({ view }) => view.polarity === polarity),
      known.filter(({ view }) => view.polarity === polarity),
    );
  const [asserting, denying, questioning] = [side('asserts'), side('denies'), side('questions')];
  const sides = [asserting, denying, questioning].map(byOrigin);
  const views = onePerOrigin(
    relations.flatMap((relation) => relationOf(relation, candidate, known, findings, reader)),
    sides.flat(),
  );
  const shown = views.find(
    ({ relation, confidence }) => relation === 'contradicts' && confidence >= SHOWN_CONTRADICTION,
  );
  return {
    id: candidate.claim.id,
    text: inLanguage(candidate.claim.text, reader.language),
    time: rangeInWords(candidate.claim.time, reader.phrases, reader.language),
    statements: stating,
    asserting: sides[0] ?? [],
    denying: sides[1] ?? [],
    questioning: sides[2] ?? [],
    assertingCount: countOrigins(asserting),
    denyingCount: countOrigins(denying),
    contradiction: asserting.length > 0 && denying.length > 0 ? (shown?.kind ?? 'denial') : (shown?.kind ?? null),
    relations: views,
    ...broughtBy(candidate, findings, reader.language),
  };
}

/** The packs that have a claim, and the fact-checks that they have it from. */
function broughtBy(
  candidate: Candidate,
  { searched, directory }: Findings,
  language: string,
): Pick<ClaimView, 'packs' | 'checks'> {
  const ids = new Set([candidate.pack, ...(candidate.alsoIn ?? [])]);
  const packs = searched.packs.filter(({ id }) => ids.has(id)).map(({ title }) => inLanguage(title, language));
  const checks = checksOf(candidate).map(({ reviewer, date, rating = '', url = null, licence = '' }) => {
    const outlet = directory.outlet(reviewer);
    return { reviewer: outlet ? outletName(outlet, language) : reviewer, date, rating, url, licence };
  });
  return { packs, ...(checks.length > 0 ? { checks } : {}) };
}

/** Of a statement's relations to what one origin says in several places, the one that says most. */
function onePerOrigin(relations: readonly RelationView[], entries: readonly PositionView[]): RelationView[] {
  const entryOf = new Map(
    entries.flatMap((entry) => [entry, ...(entry.repeatedBy ?? [])].map(({ id }) => [id, entry] as const)),
  );
  const best = new Map<string, RelationView>();
  for (const relation of relations) {
    const entry = entryOf.get(relation.position.id);
    const key = `${relation.statement} ${entry?.id ?? relation.position.id}`;
    const known = best.get(key);
    if (known && !saysMore(relation, known, entry)) continue;
    best.set(key, relation);
  }
  return [...best.values()].map((relation) => {
    const entry = entryOf.get(relation.position.id);
    if (!entry || entry.fromArticle) return relation;
    return {
      ...relation,
      position: entry.id === relation.position.id ? entry : { ...relation.position, id: entry.id },
    };
  });
}

function saysMore(a: RelationView, b: RelationView, entry: PositionView | undefined): boolean {
  const isEntry = ({ position }: RelationView) => Number(position.id === entry?.id);
  return (RANK[a.relation] - RANK[b.relation] || isEntry(a) - isEntry(b) || a.confidence - b.confidence) > 0;
}

function relationOf(
  relation: Relation,
  candidate: Candidate,
  known: readonly Placed[],
  { article, extraction, directory }: Findings,
  reader: Reader,
): RelationView[] {
  const position = known.find(({ view }) => view.id === relation.position)?.view;
  const statement = extraction.statements.find(({ id }) => id === relation.statement);
  if (!position || !statement) return [];
  const polarity = relation.relation === 'contradicts' && position.polarity !== 'denies' ? 'denies' : 'asserts';
  const placed = placeStatement(article, statement, polarity, directory, reader.language);
  const own = placed && article.language !== reader.language ? asRecorded(placed, known) : placed;
  return [
    {
      statement: relation.statement,
      position,
      relation: relation.relation,
      ...(relation.kind === undefined ? {} : { kind: relation.kind }),
      independence: relation.independence,
      confidence: relation.confidence,
      explanation: explain(
        {
          relation: relation.relation,
          ...(relation.kind === undefined ? {} : { kind: relation.kind }),
          independence: relation.independence,
          deniedByStatement: position.polarity !== 'denies',
          statement: {
            origin: own?.view.origin ?? null,
            chain: own?.view.chain ?? [],
            date: article.published,
            words: relation.conflict?.statementWords ?? textOf(article.text, statement.content),
          },
          position: {
            origin: position.origin,
            chain: position.chain,
            date: position.date,
            words: relation.conflict?.positionWords ?? position.text,
          },
          claimTime: rangeInWords(candidate.claim.time, reader.phrases, reader.language),
          uncertain: relation.confidence < SHOWN_CONTRADICTION,
        },
        reader.phrases,
        reader.language,
      ),
      shared: evidenceInWords(relation.evidence, reader.phrases),
    },
  ];
}
