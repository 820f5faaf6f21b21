import { type ConceptFinder, conceptFinder } from '../matching/concepts';
import type { MeaningLexicon } from '../matching/meaning-lexicon';
import { matchingStem } from '../matching/stemming';
import { fold, foldText } from '../text/fold';
import type { TextLexicon } from '../text/text-lexicon';
import { MarkerTable } from './markers';
import type { StanceLexicon } from './stance-lexicon';
import { baseForms, type WeakVerbs } from './word-forms';

/** What reading a proposition needs of a language; a language pack has it. */
export interface PropositionWords {
  readonly code: string;
  readonly text: TextLexicon;
  readonly meaning: MeaningLexicon;
  readonly stance?: StanceLexicon;
}

/** What a word amounts to for comparison, whatever stands around it. */
export interface WordReading {
  readonly stem: string;
  readonly root: string;
  /** The word as a past form of a weak verb; empty where the language has none. */
  readonly past: string;
  readonly apart: number;
}

/** A language's words made ready for reading propositions. */
export interface ReadingTables {
  readonly finder: ConceptFinder;
  readonly stopWords: ReadonlySet<string>;
  /** Readings of words met before, by the folded word. */
  readonly words: Map<string, WordReading>;
  /** Letters that may be written together with a word. */
  readonly prefixes: readonly string[];
  /** Definite articles with what may be glued before them. */
  readonly articles: readonly string[];
  /** The base form of an irregular verb form; null for other words. */
  readonly baseOf: (word: string) => string | null;
  /** Folded. */
  readonly weakVerbs: WeakVerbs | null;
  readonly shortAfter: MarkerTable;
  readonly places: MarkerTable;
  readonly ands: MarkerTable;
  /** Those of one letter, written together with the next word; folded. */
  readonly gluedAnds: readonly string[];
  readonly targets: MarkerTable;
  readonly gluedTargets: readonly string[];
  readonly negators: MarkerTable;
  readonly openNegators: MarkerTable;
  readonly confirming: MarkerTable;
  readonly narrow: MarkerTable;
  readonly idle: MarkerTable;
  readonly fixed: MarkerTable;
  readonly absence: MarkerTable;
  readonly exceptions: MarkerTable;
  readonly deniers: MarkerTable;
  readonly unreal: MarkerTable;
  readonly breaks: MarkerTable;
  readonly numbered: MarkerTable;
  readonly additional: MarkerTable;
  readonly parts: MarkerTable;
  /** Stems of words that set figures apart, to their group. */
  readonly apart: ReadonlyMap<string, number>;
  readonly clock: MarkerTable;
  readonly fractions: MarkerTable;
  readonly volatile: MarkerTable;
  readonly sums: MarkerTable;
  /** Folded words of measures to their names. */
  readonly measures: ReadonlyMap<string, string>;
  readonly future: { readonly starts: readonly string[]; readonly except: readonly string[] };
}

const compiled = new WeakMap<PropositionWords, ReadingTables>();

/** The tables of a language, made once. */
export function readingTables(words: PropositionWords): ReadingTables {
  let tables = compiled.get(words);
  if (!tables) {
    tables = compile(words);
    compiled.set(words, tables);
  }
  return tables;
}

function compile(words: PropositionWords): ReadingTables {
  const { stance, meaning, text } = words;
  const prefixes = text.prefixes.filter((prefix) => prefix.length === 1);
  const table = (entries: readonly string[] | undefined, own: readonly string[] = prefixes) =>
    new MarkerTable(entries ?? [], own);
  const joined = stance?.joined ?? prefixes;
  const counting = stance?.counting;
  return {
    finder: conceptFinder({ ...meaning, concepts: allConcepts(words) }),
    stopWords: new Set(text.stopWords.map((word) => fold(word).text)),
    words: new Map(),
    prefixes: prefixes.map(foldText),
    articles: (text.articles ?? []).map(foldText),
    baseOf: stance?.irregular ? baseForms(stance.irregular) : () => null,
    weakVerbs: stance?.weakVerbs ? foldedVerbs(stance.weakVerbs) : null,
    shortAfter: table(stance?.weakVerbs?.after, joined),
    places: table(stance?.places),
    ands: table(stance?.ands?.filter((word) => word.length > 1)),
    gluedAnds: (stance?.ands ?? []).filter((word) => word.length === 1).map(foldText),
    targets: table(stance?.targets?.filter((word) => word.length > 1)),
    gluedTargets: (stance?.targets ?? []).filter((word) => word.length === 1).map(foldText),
    openNegators: table(stance?.openNegators?.words, joined),
    confirming: table(stance?.openNegators?.confirmedBy),
    negators: table([...meaning.negators, ...(stance?.absence ?? [])], joined),
    narrow: table(stance?.narrow),
    idle: table(stance?.idle),
    fixed: table(stance?.fixed),
    absence: table(stance?.absence),
    exceptions: table(stance?.exceptions),
    deniers: table(meaning.deniers),
    unreal: table(stance?.unreal),
    breaks: table(stance?.clauseBreaks),
    numbered: table(counting?.numbered, text.prefixes),
    additional: table(counting?.additional),
    parts: table(counting?.parts),
    apart: new Map(
      (counting?.apart ?? []).flatMap((group, i) =>
        group.map((word) => [matchingStem(foldText(word), meaning.stemming), i] as const),
      ),
    ),
    clock: table(counting?.clock),
    fractions: table(counting?.fractions),
    volatile: table(counting?.volatile),
    sums: table(counting?.sums),
    measures: new Map(
      Object.entries(counting?.measures ?? {}).flatMap(([name, forms]) =>
        forms.map((form) => [foldText(form), name] as const),
      ),
    ),
    future: {
      starts: (stance?.future?.starts ?? []).map(foldText),
      except: (stance?.future?.except ?? []).map(foldText),
    },
  };
}

function foldedVerbs({ patterns, endings, pastEndings, idioms, ...rest }: WeakVerbs): WeakVerbs {
  return {
    ...rest,
    endings: endings.map(foldText),
    pastEndings: pastEndings.map(foldText),
    patterns: patterns.map(([short, past]) => [foldText(short), foldText(past)] as const),
    idioms: Object.fromEntries(
      Object.entries(idioms).map(([short, next]) => [foldText(short), next.map(foldText)] as const),
    ),
  };
}

/** The concepts of the meaning lexicon with the words that the stance lexicon adds. */
function allConcepts({ meaning, stance }: PropositionWords): Record<string, readonly string[]> {
  const concepts: Record<string, readonly string[]> = { ...meaning.concepts };
  for (const [id, words] of Object.entries(stance?.changes ?? {})) concepts[id] = [...(concepts[id] ?? []), ...words];
  return concepts;
}
