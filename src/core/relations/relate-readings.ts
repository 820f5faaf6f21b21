import type { Article } from '../article/article';
import type { Entity, Position, Story } from '../claims/claim';
import { wordsOf } from '../claims/reading';
import type { LanguagePack } from '../language';
import type { Candidate, Match } from '../matching/match';
import { matchStatements } from '../matching/match-statements';
import { indexOfCandidates } from '../matching/memory-index';
import { type EarlierReading, type ReadCandidate, readCandidates } from '../matching/read-candidates';
import type { Party, Polarity, Statement } from '../statements/statement';
import { textOf } from '../text/span';
import { isCopied, isReprint, mayBeOneParty } from './copied-text';
import { groupBy } from './group-by';
import { type Directory, plainName } from './parties';
import { type Related, relate } from './relate';
import type { Relation, RelationName } from './relation';
import type { Stance } from './stance';
import { SHOWN_CONTRADICTION } from './thresholds';

/** What the reading memory adds to an article's relations. */
export interface RelatedReadings extends Related {
  /** One claim for each statement of the article that earlier articles tell too, with their positions. */
  readonly candidates: readonly Candidate[];
}

/**
 * From this score on a statement of one article and a statement of another are compared. Higher than for claims of a
 * pack, which are worded to be found: two sentences of a story share its persons and places, whatever they say.
 */
const SAME_STATEMENT = 0.55;
/**
 * The same across languages, where fewer words can be compared. Below the other threshold only a denial is told, which
 * asks for more than a score: all names of what is denied and most of its words.
 */
const SAME_ACROSS = 0.45;
/** A statement of fewer words names a thing and claims nothing of it. */
const SHORT = 4;
/** Statements of an article that are shown with what was read on them, those that differ first. */
const SHOWN = 12;
const ORDER: readonly RelationName[] = ['contradicts', 'updates', 'corroborates', 'repeats'];
/** A name of fewer words may be a title or an office that another holds elsewhere. */
const FULL_NAME = 2;

/**
 * Relates an article's statements to those of earlier articles on its story, by the same rules as to the claims of packs.
 * Only agreement and plain contradiction are kept; what would only be "worth comparing" is left out.
 */
export async function relateReadings(
  article: Article,
  statements: readonly Statement[],
  readings: readonly EarlierReading[],
  story: Story,
  /** `sentences`: prints of this article's own, as in a snapshot. */
  using: {
    directory: Directory;
    packs: readonly LanguagePack[];
    entities: readonly Entity[];
    sentences: readonly number[];
  },
): Promise<RelatedReadings> {
  const { directory, packs, entities, sentences } = using;
  const read = readCandidates(readings, story, packs);
  if (read.length === 0) return { relations: [], stances: new Map(), candidates: [] };
  const lexicons = Object.fromEntries(packs.map((pack) => [pack.code, pack]));
  const index = indexOfCandidates(read, lexicons, { claims: read.length, packs: [] });
  const found = await matchStatements(article, statements, index, packs, entities);
  const across = ({ candidate }: Match) => (candidate as ReadCandidate).reading.snapshot.language !== article.language;
  const matches = onePerReading(found.filter((match) => match.score >= (across(match) ? SAME_ACROSS : SAME_STATEMENT)));
  const { relations } = relate({ article, statements, matches, siblings: [], directory, packs });
  const own = new Map(statements.map((one) => [one.id, one]));
  const theirs = new Map(read.map((one) => [one.claim.id, one]));
  const kept = relations.flatMap((relation) => {
    const [mine, other] = [own.get(relation.statement), theirs.get(relation.claim)];
    if (!mine || !other) return [];
    const { text, origin } = other.statement;
    const here = { text: textOf(article.text, mine.content), origin: mine.origin, sentences };
    const sure = relation.kind === 'denial' || relation.confidence >= SAME_STATEMENT;
    if (!sure) return [];
    return guard(relation, here, { text, origin, sentences: other.reading.snapshot.sentences }, directory);
  });
  return joined(article, statements, kept, matches, story);
}

/**
 * Leaves of a relation what two printed texts bear out: nobody has vouched that they are about one claim. One party under
 * two descriptions, copied text, and an article that both print are no second origin. What contradicts must be plain,
 * about the same time, and no misreading of one text: of the same words only two sources whose names are known can be at odds.
 */
function guard(relation: Relation, own: Side, theirs: Side, directory: Directory): Relation[] {
  if (isShort(own.text) || isShort(theirs.text)) return [];
  const known = isKnown(own.origin, directory) && isKnown(theirs.origin, directory);
  const one = mayBeOneParty(own.origin, theirs.origin) || isReprint(own.sentences, theirs.sentences);
  const copied = isCopied(own.text, theirs.text);
  if (relation.relation === 'contradicts') {
    const plain = relation.confidence >= SHOWN_CONTRADICTION && relation.evidence.time === 'same';
    return plain && !one && (!copied || known) && relation.kind !== 'actor-differs' ? [relation] : [];
  }
  if (relation.relation === 'updates') return one || copied ? [] : [relation];
  if (relation.relation !== 'corroborates' && relation.relation !== 'repeats') return [];
  if (one || copied) return [{ ...relation, relation: 'repeats', independence: 'same-origin' }];
  return [known ? relation : { ...relation, relation: 'repeats', independence: 'unknown' }];
}

/** A statement in the article that it stands in. */
interface Side {
  readonly text: string;
  readonly origin: Party | null;
  /** Prints of the article's sentences. */
  readonly sentences: readonly number[];
}

function isShort(text: string): boolean {
  return wordsOf(text).length < SHORT;
}

/** True for a source whose name tells it from every other: only two of them are counted as two origins. */
function isKnown(party: Party | null, directory: Directory): boolean {
  if (party === null) return false;
  if (directory.entityOf(party.name, party.kind) !== null || directory.several(party.name)) return true;
  return party.kind === 'named-person' && plainName(party.name).split(' ').length >= FULL_NAME;
}

/** Of the statements of one earlier article, each of this article's statements is compared with the likest only. */
function onePerReading(matches: readonly Match[]): Match[] {
  const best = groupBy(
    matches,
    ({ statement, candidate }) => `${statement} ${(candidate as ReadCandidate).reading.id}`,
  );
  return [...best.values()].map((group) => group.reduce((a, b) => (b.score > a.score ? b : a)));
}

/** Makes each statement that has relations one claim, with the positions that it relates to. */
function joined(
  article: Article,
  statements: readonly Statement[],
  relations: readonly Relation[],
  matches: readonly Match[],
  story: Story,
): RelatedReadings {
  const positions = new Map(
    matches.flatMap(({ candidate }) => candidate.positions.map((position) => [position.id, position] as const)),
  );
  const stances = new Map<Match, Stance>();
  const candidates: Candidate[] = [];
  const renamed: Relation[] = [];
  const telling = [...relations].sort(
    (a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) || b.confidence - a.confidence,
  );
  const groups = [...groupBy(telling, ({ statement }) => statement)].slice(0, SHOWN);
  for (const [id, own] of groups) {
    const statement = statements.find((one) => one.id === id);
    if (!statement) continue;
    const claim = {
      id: `read:${id}`,
      story: story.id,
      text: { [article.language]: textOf(article.text, statement.content) },
      time: null,
    };
    const told = own.flatMap((relation): Position[] => {
      const position = positions.get(relation.position);
      return position ? [{ ...position, claim: claim.id, polarity: polarityOn(statement, position, relation) }] : [];
    });
    const candidate = { claim, story, positions: told, pack: story.id };
    const evidence = own[0]?.evidence ?? { shared: [], time: 'unknown' };
    candidates.push(candidate);
    stances.set(
      { statement: id, candidate, score: 1, evidence },
      { polarity: statement.polarity, by: null, unreal: false },
    );
    renamed.push(...own.map((relation) => ({ ...relation, claim: claim.id, story: story.id })));
  }
  return { relations: renamed, stances, candidates };
}

/** What an earlier position does with the content of this article's statement. */
function polarityOn(statement: Statement, position: Position, { relation, kind }: Relation): Polarity {
  const opposed = relation === 'contradicts' && (kind === 'denial' || kind === 'opposite');
  if (!opposed) return position.polarity === 'questions' ? 'questions' : statement.polarity;
  return statement.polarity === 'denies' ? 'asserts' : 'denies';
}
