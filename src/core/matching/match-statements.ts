import type { Article } from '../article/article';
import type { Entity } from '../claims/claim';
import type { LanguagePack } from '../language';
import type { Statement } from '../statements/statement';
import { type Span, textOf } from '../text/span';
import { ENTITY, type EntityFinder, entityFinder, withEntities } from './entity-finder';
import type { Candidate, ClaimIndex, Match, Wording } from './match';
import type { Lexicons } from './meaning-lexicon';
import { cosine, type Idf, sharedWords, type Weighed, weigh } from './similarity';
import { compareTimes, type TimeComparison, timeOfStatement } from './statement-time';
import { indexTerms, type Terms, termsOf } from './terms';

/** From this score on, a statement and a claim are taken for the same proposition. */
export const SAME_CLAIM = 0.36;
/** From this score on they share enough to be worth comparing, as another claim about the same things. */
const RELATED_CLAIM = 0.22;
/** Claims kept for one statement. */
const BEST = 6;
const CANDIDATES = 24;
/** A content of fewer terms than this leans on the headline: "such reports are not reliable". */
const SHORT_CONTENT = 5;
/** What a match through the headline is worth, against one of the content alone. */
const THROUGH_HEADLINE = 0.9;
/** What a match of one clause is worth, against one of the whole content. */
const IN_A_CLAUSE = 0.9;
/** Marks between clauses; not those within a number. */
const CLAUSE = /[،;؛]|[,.:](?!\p{N})/u;
const COMMA = /[،,]/u;
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
  readonly inContext: Terms | null;
  /** In the joined content. */
  readonly range: Span;
}

/** A wording of a claim in one language, read. */
interface ReadWording {
  readonly terms: Terms;
  readonly wording: Wording;
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
  const reader = readerOf(packs, entities);
  const lexicon = packs.find((pack) => pack.code === article.language)?.text;
  const matches: Match[] = [];
  const queries = statements.map((statement) => ({ statement, query: queryOf(article, statement, reader) }));
  const candidates = await index.candidates(
    queries.map(({ query }) => indexTerms(query.inContext ?? query.terms)),
    CANDIDATES,
  );
  for (const [at, { statement, query }] of queries.entries()) {
    const found = candidates[at] ?? [];
    const time = timeOfStatement(article, statement, lexicon);
    const claims = found.map((candidate) => reader.claim(candidate, article.language));
    const scorer = new Scorer(query, rarityAmong(claims.map(({ indexed }) => indexed)));
    const scored: Scored[] = found.flatMap((candidate, i) => {
      const best = scorer.best(claims[i]?.wordings ?? []);
      return best.score < RELATED_CLAIM ? [] : [{ candidate, ...best, ...compareTimes(time, candidate.claim.time) }];
    });
    scored.sort((a, b) => b.score - a.score || a.days - b.days);
    const kept = scored.filter(({ score, part }) => {
      const rival = scored.find((other) => other.part === part)?.score ?? 0;
      return score < SAME_CLAIM || score >= rival * BESIDE_BEST;
    });
    for (const { candidate, score, shared, time, part, wording } of nearestOfSeries(kept.slice(0, BEST))) {
      const clause = query.clauses[part]?.range;
      const evidence = { shared: shared().slice(0, SHARED), time };
      matches.push({
        statement: statement.id,
        candidate,
        score,
        evidence,
        ...(clause ? { clause } : {}),
        ...(wording ? { wording } : {}),
      });
    }
  }
  return matches;
}

interface Fit {
  readonly score: number;
  readonly shared: () => readonly string[];
  /** Index of the clause that matched; -1 for the whole. */
  readonly part: number;
  readonly wording: Wording | null;
}

interface Scored extends Fit, TimeComparison {
  readonly candidate: Candidate;
}

/** Wordings whose terms are kept, a few hundred bytes each. */
const KEPT_WORDINGS = 2000;

const readers = new WeakMap<readonly Entity[], TermReader>();

/** The reader of some entities' names, made once for as long as they are held. */
function readerOf(packs: readonly LanguagePack[], entities: readonly Entity[]): TermReader {
  let reader = readers.get(entities);
  if (!reader || reader.packs !== packs) {
    reader = new TermReader(packs, entities);
    readers.set(entities, reader);
  }
  return reader;
}

/** A claim's wordings in one language, read. */
interface ReadClaim {
  readonly language: string;
  readonly wordings: readonly ReadWording[];
  /** The index terms of all of them. */
  readonly indexed: ReadonlySet<string>;
}

/** Terms of texts with the entities that they name; wordings of claims come back with every article and are kept. */
class TermReader {
  readonly packs: readonly LanguagePack[];
  readonly #lexicons: Lexicons;
  readonly #finder: EntityFinder;
  readonly #claims = new WeakMap<Candidate, ReadClaim>();
  readonly #wordings = new Map<string, Terms>();

  constructor(packs: readonly LanguagePack[], entities: readonly Entity[]) {
    this.packs = packs;
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
  claim(candidate: Candidate, language: string): ReadClaim {
    const known = this.#claims.get(candidate);
    if (known?.language === language) return known;
    const { claim, positions } = candidate;
    const plain = [claim.text, ...(claim.wordings ?? [])].map((text) => ({ text, denies: false }));
    const told = positions.flatMap(({ text, polarity }) => (text ? [{ text, denies: polarity === 'denies' }] : []));
    const all = [...plain, ...told].flatMap((wording) =>
      Object.entries(wording.text).map(([code, words]) => ({ code, words, wording })),
    );
    const own = all.filter(({ code }) => code === language);
    const wordings = (own.length > 0 ? own : all).map(({ code, words, wording }) => ({
      terms: this.#wording(words, code),
      wording,
    }));
    const read = { language, wordings, indexed: new Set(wordings.flatMap(({ terms }) => indexTerms(terms))) };
    this.#claims.set(candidate, read);
    return read;
  }

  #wording(text: string, language: string): Terms {
    const key = `${language} ${text}`;
    let terms = this.#wordings.get(key);
    if (!terms) {
      terms = this.text(text, language);
      if (this.#wordings.size >= KEPT_WORDINGS) this.#wordings.clear();
      this.#wordings.set(key, terms);
    }
    return terms;
  }
}

function queryOf(article: Article, statement: Statement, reader: TermReader): Query {
  const content = textOf(article.text, statement.content);
  const terms = reader.text(content, article.language);
  const context = [article.headline, nameAlone(statement.origin?.name ?? '')].filter((part) => part !== '');
  const contextOf = (words: string, own: Terms) =>
    own.stems.size < SHORT_CONTENT && context.length > 0
      ? reader.text([words, ...context].join('\n'), article.language)
      : null;
  const clauses = clauseRanges(article.text, statement.content).flatMap((range): Clause[] => {
    const words = content.slice(...range);
    const own = reader.text(words, article.language);
    return own.stems.size < SHORT_CLAUSE ? [] : [{ range, terms: own, inContext: contextOf(words, own) }];
  });
  return { terms, clauses, inContext: contextOf(content, terms) };
}

/** A party's name without what describes it further: "the official, who asked not to be named". */
function nameAlone(name: string): string {
  return name.split(COMMA)[0] ?? name;
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

/** Scores the wordings of claims against one statement; what the statement amounts to is weighed once. */
class Scorer {
  readonly #rarity: Idf;
  readonly #whole: Part;
  readonly #clauses: readonly Part[];

  constructor({ terms, inContext, clauses }: Query, rarity: Idf) {
    this.#rarity = rarity;
    this.#whole = new Part(terms, inContext, rarity);
    this.#clauses = clauses.map((clause) => new Part(clause.terms, clause.inContext, rarity));
  }

  /** The wording that fits best, by the whole content or by one of its clauses. */
  best(wordings: readonly ReadWording[]): Fit {
    let best: Fit = { score: 0, shared: () => [], part: WHOLE, wording: null };
    for (const { terms, wording } of wordings) {
      const across = terms.language !== this.#whole.language;
      const weighed = weigh(terms, this.#rarity, across);
      for (let part = WHOLE; part < this.#clauses.length; part++) {
        const own = this.#clauses[part] ?? this.#whole;
        const score = own.score(weighed, across) * (part === WHOLE ? 1 : IN_A_CLAUSE);
        if (score <= best.score) continue;
        best = { score, shared: () => own.shared(weighed, across), part, wording };
      }
    }
    return best;
  }
}

/** The content of a statement or one clause of it, weighed. */
class Part {
  readonly #alone: Terms;
  readonly #terms: Terms;
  readonly #idf: Idf;
  readonly #worth: number;
  readonly #weighed = new Map<string, Weighed>();

  constructor(alone: Terms, inContext: Terms | null, idf: Idf) {
    this.#alone = alone;
    this.#terms = inContext ?? alone;
    this.#worth = inContext ? THROUGH_HEADLINE : 1;
    this.#idf = idf;
  }

  get language(): string {
    return this.#alone.language;
  }

  score(wording: Weighed, across: boolean): number {
    // The headline may only add to what the content itself shares; alone it would match every short content.
    if (this.#terms !== this.#alone && cosine(this.#weigh('alone', across), wording) === 0) return 0;
    const score = cosine(this.#weigh('terms', across), wording) * this.#worth;
    return score > 0 && namesDiffer(this.#terms, wording.terms) ? score * OTHER_NAMES : score;
  }

  shared(wording: Weighed, across: boolean): readonly string[] {
    return sharedWords(this.#weigh('terms', across), wording);
  }

  #weigh(which: 'alone' | 'terms', across: boolean): Weighed {
    const key = `${which} ${across}`;
    const known = this.#weighed.get(key);
    if (known) return known;
    const made = weigh(which === 'alone' ? this.#alone : this.#terms, this.#idf, across);
    this.#weighed.set(key, made);
    return made;
  }
}

/** Fewer claims than this say nothing about how common a term is among them. */
const FEW_CLAIMS = 8;
/** What is left of the weight of a term that all of the claims have. */
const COMMON_TERM = 0.35;

/**
 * Weighs terms by length and by how few of the claims at hand have them: what all claims of a story share (its persons
 * and places) does not tell one from another.
 */
function rarityAmong(claims: readonly ReadonlySet<string>[]): Idf {
  const counts = new Map<string, number>();
  for (const terms of claims) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = new Map<string, number>();
  return (term) => {
    let weight = weights.get(term);
    if (weight === undefined) {
      weight = weightOf(term);
      weights.set(term, weight);
    }
    return weight;
  };

  function weightOf(term: string): number {
    const length = Math.min(3, 1 + term.slice(term.lastIndexOf(':') + 1).length / 4);
    if (claims.length < FEW_CLAIMS) return length;
    const rare = 1 - Math.log(1 + (counts.get(term) ?? 0)) / Math.log(1 + claims.length);
    return length * (COMMON_TERM + (1 - COMMON_TERM) * rare);
  }
}

/** True when each side names a known party or place that the other does not: most likely another event. */
function namesDiffer(a: Terms, b: Terms): boolean {
  const [left, right] = [namedIn(a), namedIn(b)];
  return left.some((id) => !b.concepts.has(id)) && right.some((id) => !a.concepts.has(id));
}

/** A text is compared with many others: the known parties and places that it names are looked up once. */
const named = new WeakMap<Terms, readonly string[]>();

function namedIn(terms: Terms): readonly string[] {
  let ids = named.get(terms);
  if (!ids) {
    ids = [...terms.concepts.keys()].filter((id) => id.startsWith(ENTITY));
    named.set(terms, ids);
  }
  return ids;
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
