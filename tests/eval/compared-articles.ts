import { understand } from '../../src/cli/commands';
import { type Article, articleFromText } from '../../src/core/article/article';
import type { Claim, Pack, Position } from '../../src/core/claims/claim';
import { sentencePrints } from '../../src/core/claims/reading';
import type { ClaimIndex } from '../../src/core/matching/match';
import { matchStatements } from '../../src/core/matching/match-statements';
import { memoryIndex } from '../../src/core/matching/memory-index';
import { isCopied, isReprint } from '../../src/core/relations/copied-text';
import { directoryOf } from '../../src/core/relations/parties';
import { readProposition } from '../../src/core/relations/proposition';
import { relate } from '../../src/core/relations/relate';
import type { Relation } from '../../src/core/relations/relation';
import type { Statement } from '../../src/core/statements/statement';
import { textOf } from '../../src/core/text/span';
import { lexicons, packs } from '../../src/languages';

/** One article of a pair. */
export interface Compared {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly language: string;
  /** ISO 8601 day. */
  readonly date: string | null;
  readonly outlet: string;
}

interface Read {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly index: ClaimIndex;
  /** Prints of its sentences. */
  readonly sentences: readonly number[];
}

const SPOKEN = new Set(['supported', 'unsourced', 'background']);
/** A date for articles that state none, so that they are of one time. */
const UNDATED = '2015-01-01';

/**
 * Compares articles with each other as the extension compares an article with positions: what the second says, in its
 * sources' words or its own, is taken as claims with one position each. Articles are read once.
 */
export class ComparedArticles {
  readonly #read = new Map<string, Read>();
  readonly #directory = directoryOf(
    [],
    [],
    packs.map(({ text }) => text),
  );

  /** The relations of the first article's statements and own sentences to what the second says. */
  async relations(a: Compared, b: Compared): Promise<readonly Relation[]> {
    const [own, other] = [this.#reading(a), this.#reading(b)];
    const { article, statements } = own;
    const matches = await matchStatements(article, statements, other.index, packs, []);
    return relate({ article, statements, matches, siblings: [], directory: this.#directory, packs }).relations;
  }

  /** True when one prints the other's text. */
  isCopy(a: Compared, b: Compared): boolean {
    return isReprint(this.#reading(a).sentences, this.#reading(b).sentences) || isCopied(a.text, b.text);
  }

  #reading(compared: Compared): Read {
    let known = this.#read.get(compared.id);
    if (!known) {
      known = read(compared);
      this.#read.set(compared.id, known);
    }
    return known;
  }
}

function read({ id, title, text, language, date, outlet }: Compared): Read {
  const whole = title !== '' && !text.trim().startsWith(title) ? `${title}\n\n${text}` : text;
  const published = date ?? UNDATED;
  const article = articleFromText({ text: whole, title, language, published, outlet: { name: outlet, host: '' } });
  const extraction = understand({ id, text: whole, title, lang: language, date: published, outlet });
  const attributed = extraction.statements.flatMap(({ content }) => content);
  const own = extraction.sentences
    .filter(({ label }) => SPOKEN.has(label))
    .filter(({ span: [start, end] }) => !attributed.some(([from, to]) => from < end && start < to))
    .map(({ span }, i) => ownVoice(`own${i}`, span));
  const statements = [...extraction.statements, ...own];
  const pack = packOf(article, statements, outlet, published);
  return { article, statements, index: memoryIndex([pack], lexicons), sentences: sentencePrints(article, extraction) };
}

function ownVoice(id: string, span: Statement['content'][number]): Statement {
  return {
    id,
    content: [span],
    cue: [],
    source: [],
    carriedOver: [],
    origin: null,
    description: '',
    chain: [],
    polarity: 'asserts',
    hedged: false,
    quoted: false,
    confidence: 1,
  };
}

function packOf(article: Article, statements: readonly Statement[], outlet: string, date: string): Pack {
  const { language } = article;
  const local = (text: string) => ({ [language]: text });
  const told = statements.map((statement, i): { claim: Claim; position: Position } => {
    const text = local(textOf(article.text, statement.content));
    const origin = statement.origin ?? { name: outlet, kind: 'named-outlet' as const };
    // What a source expects or fears is no fact, whatever the words of the content.
    const expects = readProposition(textOf(article.text, statement.cue), language, packOfLanguage(language));
    return {
      claim: { id: `c${i}`, story: 'story', text, time: { from: date, to: date } },
      position: {
        id: `p${i}`,
        claim: `c${i}`,
        origin: { name: local(origin.name), kind: origin.kind },
        chain: statement.chain.map(({ name, kind }) => ({ name: local(name), kind })),
        polarity: statement.polarity,
        hedged: statement.hedged || expects.unreal.length > 0,
        outlet,
        date,
        text,
      },
    };
  });
  return {
    format: 'isnad-pack/1',
    info: { id: 'other', version: 1, title: local(outlet), licence: '', date },
    stories: [{ id: 'story', title: local(''), summary: local(''), time: null }],
    claims: told.map(({ claim }) => claim),
    positions: told.map(({ position }) => position),
    entities: [],
    outlets: [],
  };
}

const packOfLanguage = (language: string) => packs.find(({ code }) => code === language);
