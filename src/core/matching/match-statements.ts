import type { Article } from '../article/article';
import type { Claim, Entity } from '../claims/claim';
import type { LanguagePack } from '../language';
import type { Statement } from '../statements/statement';
import { textOf } from '../text/span';
import { type EntityFinder, entityFinder, withEntities } from './entity-finder';
import type { Candidate, ClaimIndex, Match } from './match';
import type { Lexicons } from './meaning-lexicon';
import { similarity } from './similarity';
import { compareTimes, type TimeComparison, timeOfStatement } from './statement-time';
import { indexTerms, type Terms, termsOf } from './terms';

/** From this score on, a statement and a claim are taken for the same proposition. */
export const SAME_CLAIM = 0.4;
/** From this score on they share enough to be worth comparing, as another claim about the same things. */
export const RELATED_CLAIM = 0.22;
/** Claims kept for one statement. */
const BEST = 6;
const CANDIDATES = 24;
/** A content of fewer terms than this leans on the headline: "such reports are not reliable". */
const SHORT_CONTENT = 5;
/** What a match through the headline is worth, against one of the content alone. */
const THROUGH_HEADLINE = 0.85;

/** A statement may state two claims; one that fits this much worse than the best is not the second. */
const BESIDE_BEST = 0.75;
/** Shared words that are kept as evidence. */
const SHARED = 6;
/** Claims of a series this much further away than the nearest are still told about the same days. */
const SERIES_DAYS = 14;

/** A statement as it is looked up. */
interface Query {
  readonly terms: Terms;
  /** With the headline, where the content is too short to stand alone. */
  readonly inContext: Terms | null;
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
    const scored: Scored[] = found.flatMap((candidate) => {
      const best = bestWording(query, reader.claim(candidate.claim, article.language));
      return best.score < RELATED_CLAIM ? [] : [{ candidate, ...best, ...compareTimes(time, candidate.claim.time) }];
    });
    scored.sort((a, b) => b.score - a.score || a.days - b.days);
    const best = scored[0]?.score ?? 0;
    const kept = scored.filter(({ score }) => score < SAME_CLAIM || score >= best * BESIDE_BEST);
    for (const { candidate, score, shared, time } of nearestOfSeries(kept.slice(0, BEST)))
      matches.push({ statement: statement.id, candidate, score, evidence: { shared: shared.slice(0, SHARED), time } });
  }
  return matches;
}

interface Scored extends TimeComparison {
  readonly candidate: Candidate;
  readonly score: number;
  readonly shared: readonly string[];
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

  /** Every wording of a claim in a language; where it has none, every wording in any. */
  claim(claim: Claim, language: string): readonly Terms[] {
    let known = this.#claims.get(claim.id);
    if (!known) {
      const wordings = [claim.text, ...(claim.wordings ?? [])].flatMap((wording) => Object.entries(wording));
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
  const short = terms.stems.size < SHORT_CONTENT && article.headline !== '';
  return { terms, inContext: short ? reader.text(`${content}\n${article.headline}`, article.language) : null };
}

function bestWording(query: Query, wordings: readonly Terms[]): { score: number; shared: readonly string[] } {
  let best: { score: number; shared: readonly string[] } = { score: 0, shared: [] };
  for (const wording of wordings) {
    const alone = similarity(query.terms, wording);
    if (alone.score > best.score) best = alone;
    // The headline may only add to what the content itself shares; alone it would match every short content.
    if (!query.inContext || alone.score === 0) continue;
    const { score, shared } = similarity(query.inContext, wording);
    if (score * THROUGH_HEADLINE > best.score) best = { score: score * THROUGH_HEADLINE, shared };
  }
  return best;
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
