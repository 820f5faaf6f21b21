import type { Article } from '../article/article';
import type { Entity } from '../claims/claim';
import type { LanguagePack } from '../language';
import type { Statement } from '../statements/statement';
import { type Span, textOf } from '../text/span';
import { ENTITY, type EntityFinder, entityFinder, withEntities } from './entity-finder';
import type { Candidate, ClaimIndex, Match } from './match';
import type { Lexicons } from './meaning-lexicon';
import { type Idf, similarity } from './similarity';
import { compareTimes, type TimeComparison, timeOfStatement } from './statement-time';
import { indexTerms, type Terms, termsOf } from './terms';

/** From this score on, a statement and a claim are taken for the same proposition. */
export const SAME_CLAIM = 0.36;
/** From this score on they share enough to be worth comparing, as another claim about the same things. */
export const RELATED_CLAIM = 0.22;
/** Claims kept for one statement. */
const BEST = 6;
const CANDIDATES = 24;
/** A content of fewer terms than this leans on the headline: "such reports are not reliable". */
const SHORT_CONTENT = 5;
/** What a match through the headline is worth, against one of the content alone. */
const THROUGH_HEADLINE = 0.9;
/** What a match of one clause is worth, against one of the whole content. */
const IN_A_CLAUSE = 0.9;
const CLAUSE = /[،,;؛.:]/u;
const CLAUSES = 8;
const WHOLE = -1;
/** A clause of fewer terms than this is no proposition. */
const SHORT_CLAUSE = 3;
/** What a match is worth when each side names a party that the other does not. */
const OTHER_NAMES = 0.6;

/** A statement may state two claims; one that fits the same words this much worse than the best is not the second. */
const BESIDE_BEST = 0.8;
/** Shared words that are kept as evidence. */
const SHARED = 6;
/** Claims of a series this much further away than the nearest are still told about the same days. */
const SERIES_DAYS = 14;

/** A statement as it is looked up. */
interface Query {
  readonly terms: Terms;
  /** With the headline, where the content is too short to stand alone. */
  readonly inContext: Terms | null;
  /** Its clauses, where it has several: a long statement may state a claim in one of them. */
  readonly clauses: readonly Clause[];
}

interface Clause {
  readonly terms: Terms;
  /** In the joined content. */
  readonly range: Span;
}

/**
 * Finds for each statement the claims of the store that it may state, deny or question, best first, in its own language
 * or across languages. Scores below {@link RELATED_CLAIM} are left out. Of claims of one series, those further in time
 * from the statement than the nearest are marked as another time.
 */
export async function matchStatements(
  article: Article,
  statements: readonly Statement[],
  index: ClaimIndex,
  packs: readonly LanguagePack[],
  entities: readonly Entity[],
): Promise<Match[]> {
  const reader = new TermReader(packs, entities);
  const lexicon = packs.find((pack) => pack.code === article.language)?.text;
  const matches: Match[] = [];
  for (const statement of statements) {
    const query = queryOf(article, statement, reader);
    const found = await index.candidates(indexTerms(query.inContext ?? query.terms), CANDIDATES);
    const time = timeOfStatement(article, statement, lexicon);
    const rarity = rarityAmong(found.map((candidate) => reader.claim(candidate, article.language)));
    const scored: Scored[] = found.flatMap((candidate) => {
      const best = bestWording(query, reader.claim(candidate, article.language), rarity);
      return best.score < RELATED_CLAIM ? [] : [{ candidate, ...best, ...compareTimes(time, candidate.claim.time) }];
    });
    scored.sort((a, b) => b.score - a.score || a.days - b.days);
    const kept = scored.filter(({ score, part }) => {
      const rival = scored.find((other) => other.part === part)?.score ?? 0;
      return score < SAME_CLAIM || score >= rival * BESIDE_BEST;
    });
    for (const { candidate, score, shared, time, part } of nearestOfSeries(kept.slice(0, BEST))) {
      const clause = query.clauses[part]?.range;
      const evidence = { shared: shared.slice(0, SHARED), time };
      matches.push({ statement: statement.id, candidate, score, evidence, ...(clause ? { clause } : {}) });
    }
  }
  return matches;
}

interface Fit {
  readonly score: number;
  readonly shared: readonly string[];
  /** Index of the clause that matched; -1 for the whole. */
  readonly part: number;
}

interface Scored extends Fit, TimeComparison {
  readonly candidate: Candidate;
}

/** Terms of texts with the entities that they name; those of a claim are read once. */
class TermReader {
  readonly #lexicons: Lexicons;
  readonly #finder: EntityFinder;
  readonly #claims = new Map<string, readonly Terms[]>();

  constructor(packs: readonly LanguagePack[], entities: readonly Entity[]) {
    this.#lexicons = Object.fromEntries(packs.map((pack) => [pack.code, pack]));
    this.#finder = entityFinder(
      entities,
      packs.flatMap((pack) => pack.text.prefixes),
    );
  }

  text(text: string, language: string): Terms {
    return withEntities(termsOf(text, language, this.#lexicons), this.#finder.find(text));
  }

  /** Every wording of a claim and of its positions in a language; where there is none, every wording in any. */
  claim({ claim, positions }: Candidate, language: string): readonly Terms[] {
    let known = this.#claims.get(claim.id);
    if (!known) {
      const told = positions.flatMap(({ text }) => (text ? [text] : []));
      const wordings = [claim.text, ...(claim.wordings ?? []), ...told].flatMap((wording) => Object.entries(wording));
      const own = wordings.filter(([code]) => code === language);
      known = (own.length > 0 ? own : wordings).map(([code, text]) => this.text(text, code));
      this.#claims.set(claim.id, known);
    }
    return known;
  }
}

function queryOf(article: Article, statement: Statement, reader: TermReader): Query {
  const content = textOf(article.text, statement.content);
  const terms = reader.text(content, article.language);
  const context = [article.headline, statement.origin?.name ?? ''].filter((part) => part !== '');
  const short = terms.stems.size < SHORT_CONTENT && context.length > 0;
  const ranges = clauseRanges(article.text, statement.content);
  const clauses = ranges.map((range) => ({ range, terms: reader.text(content.slice(...range), article.language) }));
  return {
    terms,
    clauses: clauses.filter((clause) => clause.terms.stems.size >= SHORT_CLAUSE),
    inContext: short ? reader.text([content, ...context].join('\n'), article.language) : null,
  };
}

/** The clauses of a content as ranges of its joined text; none when it is one clause. */
function clauseRanges(text: string, content: readonly Span[]): Span[] {
  const ranges: Span[] = [];
  let before = 0;
  for (const [start, end] of content) {
    let from = 0;
    for (const part of text.slice(start, end).split(CLAUSE)) {
      if (part.trim() !== '') ranges.push([before + from, before + from + part.length]);
      from += part.length + 1;
    }
    before += end - start + 1;
  }
  return ranges.length < 2 ? [] : ranges.slice(0, CLAUSES);
}

function bestWording(query: Query, wordings: readonly Terms[], rarity: Idf): Fit {
  let best: Fit = { score: 0, shared: [], part: WHOLE };
  for (const wording of wordings) {
    const alone = similarity(query.terms, wording, rarity);
    // The headline may only add to what the content itself shares; alone it would match every short content.
    if (alone.score === 0) continue;
    const { score, shared } = query.inContext ? similarity(query.inContext, wording, rarity) : alone;
    const own = query.inContext ? score * THROUGH_HEADLINE : score;
    const weighed = namesDiffer(query.inContext ?? query.terms, wording) ? own * OTHER_NAMES : own;
    if (weighed > best.score) best = { score: weighed, shared, part: WHOLE };
    for (const [i, clause] of query.clauses.entries()) {
      const part = similarity(clause.terms, wording, rarity);
      const partly = part.score * (namesDiffer(clause.terms, wording) ? OTHER_NAMES : 1) * IN_A_CLAUSE;
      if (partly > best.score) best = { score: partly, shared: part.shared, part: i };
    }
  }
  return best;
}

/** Fewer claims than this say nothing about how common a term is among them. */
const FEW_CLAIMS = 8;
/** What is left of the weight of a term that all of the claims have. */
const COMMON_TERM = 0.35;

/**
 * Weighs terms by length and by how few of the claims at hand have them: what all claims of a story share (its persons
 * and places) does not tell one from another.
 */
function rarityAmong(claims: readonly (readonly Terms[])[]): Idf {
  const counts = new Map<string, number>();
  for (const wordings of claims) {
    const terms = new Set(wordings.flatMap(indexTerms));
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return (term) => {
    const length = Math.min(3, 1 + term.slice(term.lastIndexOf(':') + 1).length / 4);
    if (claims.length < FEW_CLAIMS) return length;
    const rare = 1 - Math.log(1 + (counts.get(term) ?? 0)) / Math.log(1 + claims.length);
    return length * (COMMON_TERM + (1 - COMMON_TERM) * rare);
  };
}

/** True when each side names a known party or place that the other does not: most likely another event. */
function namesDiffer(a: Terms, b: Terms): boolean {
  const named = (terms: Terms) => [...terms.concepts.keys()].filter((id) => id.startsWith(ENTITY));
  const [left, right] = [named(a), named(b)];
  return left.some((id) => !b.concepts.has(id)) && right.some((id) => !a.concepts.has(id));
}

/** Of the claims of one series, the statement is about the one nearest in time; the others are other events. */
function nearestOfSeries(scored: readonly Scored[]): Scored[] {
  const nearest = new Map<string, number>();
  for (const { candidate, days } of scored) {
    const { series } = candidate.claim;
    if (series !== undefined) nearest.set(series, Math.min(days, nearest.get(series) ?? days));
  }
  return scored.map((one) => {
    const { series, time } = one.candidate.claim;
    const least = series === undefined ? undefined : nearest.get(series);
    return least === undefined || time === null || one.days <= least + SERIES_DAYS ? one : { ...one, time: 'other' };
  });
}
