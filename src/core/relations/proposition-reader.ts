import type { Article } from '../article/article';
import { inLanguage, type LocalText, type Position } from '../claims/claim';
import type { Candidate, Match } from '../matching/match';
import type { Statement } from '../statements/statement';
import { type Span, textOf } from '../text/span';
import { type ConceptFacts, conceptFacts, firmFacts } from './compare';
import { type Provenance, provenanceOfStatement } from './independence';
import type { Directory } from './parties';
import { type Proposition, readProposition } from './proposition';
import type { PropositionWords } from './reading-tables';

/** Claims and positions come back with every article; so many of their readings are kept, about a kilobyte each. */
const KEPT = 2000;
const kept = new WeakMap<readonly PropositionWords[], Map<string, Proposition>>();

/** Reads statements, claims and positions as propositions, each once, in the article's language where they have it. */
export class PropositionReader {
  readonly article: Article;
  readonly directory: Directory;
  readonly facts: ConceptFacts;
  readonly #packs: ReadonlyMap<string, PropositionWords>;
  readonly #read = new Map<string, Proposition>();
  readonly #provenances = new Map<string, Provenance>();
  readonly #kept: Map<string, Proposition>;

  constructor(article: Article, directory: Directory, packs: readonly PropositionWords[]) {
    this.article = article;
    this.directory = directory;
    this.facts = firmFacts(conceptFacts(packs));
    this.#packs = new Map(packs.map((pack) => [pack.code, pack]));
    this.#kept = kept.get(packs) ?? new Map();
    kept.set(packs, this.#kept);
  }

  /** The content, or the clause of it that matched. */
  content(statement: Statement, clause: Span | undefined): Proposition {
    const { text, language, published } = this.article;
    const content = textOf(text, statement.content);
    const words = clause ? content.slice(...clause) : content;
    return this.#proposition(`s:${statement.id}:${clause ?? ''}`, words, language, published);
  }

  cue(statement: Statement): Proposition {
    const { text, language } = this.article;
    return this.#proposition(`q:${statement.id}`, textOf(text, statement.cue), language, null);
  }

  /** The claim in the wording that matched. */
  claim({ candidate, wording }: Match): Proposition {
    return this.#text(wording && !wording.denies ? wording.text : candidate.claim.text);
  }

  /** The denying position's text that matched better than the claim's wordings; null when one of those did. */
  denial({ wording }: Match): Proposition | null {
    return wording?.denies ? this.#text(wording.text) : null;
  }

  /** A party's name; in the article's language unless another is given. */
  name(name: string, language: string = this.article.language): Proposition {
    return this.#keptProposition(name, language, null);
  }

  position(position: Position, { claim }: Candidate): Proposition {
    const text = position.text ?? claim.text;
    const language = this.#languageOf(text);
    return this.#keptProposition(inLanguage(text, language), language, position.date);
  }

  positionText(position: Position, { claim }: Candidate): string {
    const text = position.text ?? claim.text;
    return inLanguage(text, this.#languageOf(text));
  }

  provenance(statement: Statement): Provenance {
    let known = this.#provenances.get(statement.id);
    if (!known) {
      known = provenanceOfStatement(this.article, statement, this.directory);
      this.#provenances.set(statement.id, known);
    }
    return known;
  }

  #text(text: LocalText): Proposition {
    const language = this.#languageOf(text);
    const words = inLanguage(text, language);
    return this.#keptProposition(words, language, null);
  }

  #languageOf(text: Readonly<Record<string, string>>): string {
    const { language } = this.article;
    return text[language] !== undefined ? language : text.en !== undefined ? 'en' : (Object.keys(text)[0] ?? language);
  }

  #keptProposition(text: string, language: string, written: string | null): Proposition {
    const key = `${language} ${written ?? ''} ${text}`;
    let known = this.#kept.get(key);
    if (!known) {
      known = readProposition(text, language, this.#packs.get(language), written);
      if (this.#kept.size >= KEPT) this.#kept.clear();
      this.#kept.set(key, known);
    }
    return known;
  }

  #proposition(key: string, text: string, language: string, written: string | null): Proposition {
    let known = this.#read.get(key);
    if (!known) {
      known = readProposition(text, language, this.#packs.get(language), written);
      this.#read.set(key, known);
    }
    return known;
  }
}
