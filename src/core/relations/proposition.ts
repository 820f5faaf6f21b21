// Over 200 lines: units, numbers, dates, denials and unreal clauses come from one pass over the tokens.
import { type ConceptFinder, conceptFinder } from '../matching/concepts';
import type { MeaningLexicon } from '../matching/meaning-lexicon';
import { matchingStem } from '../matching/stemming';
import { type DateMention, findDates } from '../text/dates';
import { type Folded, fold, toRaw } from '../text/fold';
import { nameKey } from '../text/names';
import { findNumbers, type NumberMention } from '../text/numbers';
import { PhraseTable } from '../text/phrase-table';
import { overlaps, type Span } from '../text/span';
import type { TextLexicon } from '../text/text-lexicon';
import { type Token, tokenize } from '../text/tokens';
import type { Roots, StanceLexicon } from './stance-lexicon';

/** What reading a proposition needs of a language; a language pack has it. */
export interface PropositionWords {
  readonly code: string;
  readonly text: TextLexicon;
  readonly meaning: MeaningLexicon;
  readonly stance?: StanceLexicon;
}

/** A word of a proposition, or several that stand for one concept. */
export interface Unit {
  /** Range in the raw text. */
  readonly span: Span;
  readonly words: string;
  readonly stem: string;
  /** What the forms of one word share; empty when there is too little of it. */
  readonly root: string;
  readonly concepts: readonly string[];
  /** Key of the word as a name, the same in every script; empty for words that a concept covers. */
  readonly name: string;
  /** Written with a capital, in a script that has them and not at the start. */
  readonly capital: boolean;
  /** A negation reaches it. */
  readonly negated: boolean;
  /** It is the first word that a negation reaches: what is said not to be so. */
  readonly denied: boolean;
}

export interface Quantity {
  readonly span: Span;
  readonly words: string;
  readonly mention: NumberMention;
}

export interface DatedWords {
  readonly span: Span;
  readonly words: string;
  readonly mention: DateMention;
}

/** One proposition read for comparison. */
export interface Proposition {
  readonly language: string;
  readonly raw: string;
  readonly units: readonly Unit[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DatedWords[];
  /** Ranges of words that deny a whole proposition. */
  readonly deniers: readonly Span[];
  /** Ranges that are conditional, planned, wished or hypothetical: from the word that says so to the end of its clause. */
  readonly unreal: readonly Span[];
}

interface Tables {
  readonly finder: ConceptFinder;
  readonly stopWords: ReadonlySet<string>;
  readonly negators: MarkerTable;
  readonly absence: MarkerTable;
  readonly exceptions: MarkerTable;
  readonly deniers: MarkerTable;
  readonly unreal: MarkerTable;
  readonly breaks: MarkerTable;
}

/** Words to look for that change how a proposition stands. Most words of a text begin none; that is known from the word. */
class MarkerTable {
  readonly #phrases: PhraseTable<true>;
  readonly #firsts: ReadonlySet<string>;
  readonly #prefixes: readonly string[];
  readonly #begins = new Map<string, boolean>();

  constructor(entries: readonly string[], prefixes: readonly string[]) {
    this.#phrases = new PhraseTable(
      entries.map((entry) => [entry, true] as const),
      prefixes,
    );
    this.#firsts = new Set(entries.flatMap((entry) => tokenize(fold(entry).text)[0]?.text ?? []));
    this.#prefixes = prefixes;
  }

  at(tokens: readonly Token[], at: number): { readonly from: number; readonly to: number } | null {
    const word = tokens[at]?.text;
    return word !== undefined && this.#mayBegin(word) ? this.#phrases.at(tokens, at) : null;
  }

  #mayBegin(word: string): boolean {
    let known = this.#begins.get(word);
    if (known === undefined) {
      known = ['', ...this.#prefixes].some((prefix) => word.startsWith(prefix) && this.#hasFirst(word, prefix.length));
      if (this.#begins.size >= KNOWN_WORDS) this.#begins.clear();
      this.#begins.set(word, known);
    }
    return known;
  }

  #hasFirst(word: string, from: number): boolean {
    const rest = word.slice(from);
    return (
      this.#firsts.has(rest) ||
      this.#prefixes.some((prefix) => rest.startsWith(prefix) && this.#firsts.has(rest.slice(prefix.length)))
    );
  }
}

/** Words of which is kept whether a marker begins with them. */
const KNOWN_WORDS = 20_000;
/** A negation reaches over at most this many words that are no stop words. */
const NEGATION_REACH = 3;
/** "Will hand over to Iraq no more than": so many words lie between a negation and what makes it an "only". */
const EXCEPTION_REACH = 8;
const REACHED = 1;
const HEAD = 2;
/** Longer texts are read up to here; a proposition is a sentence or two. */
const LONGEST = 2000;
const CLAUSE_MARK = /[.,;:!?،؛؟()«»“”"\n]/u;

const compiled = new WeakMap<PropositionWords, Tables>();

function tablesOf(words: PropositionWords): Tables {
  let tables = compiled.get(words);
  if (!tables) {
    const prefixes = words.text.prefixes.filter((prefix) => prefix.length === 1);
    const table = (entries: readonly string[]) => new MarkerTable(entries, prefixes);
    tables = {
      finder: conceptFinder({ ...words.meaning, concepts: allConcepts(words) }),
      stopWords: new Set(words.text.stopWords.map((word) => fold(word).text)),
      negators: table([...words.meaning.negators, ...(words.stance?.absence ?? [])]),
      exceptions: table(words.stance?.exceptions ?? []),
      absence: table(words.stance?.absence ?? []),
      deniers: table(words.meaning.deniers),
      unreal: table(words.stance?.unreal ?? []),
      breaks: table(words.stance?.clauseBreaks ?? []),
    };
    compiled.set(words, tables);
  }
  return tables;
}

/** The concepts of the meaning lexicon with the words that the stance lexicon adds. */
export function allConcepts({ meaning, stance }: PropositionWords): Record<string, readonly string[]> {
  const concepts: Record<string, readonly string[]> = { ...meaning.concepts };
  for (const [id, words] of Object.entries(stance?.changes ?? {})) concepts[id] = [...(concepts[id] ?? []), ...words];
  return concepts;
}

/**
 * Reads a proposition. Without words of its language only names and whole words are there to compare. `written` is the
 * day of writing (ISO 8601), from which relative dates count. Linear.
 */
export function readProposition(
  text: string,
  language: string,
  words: PropositionWords | undefined,
  written: string | null = null,
): Proposition {
  const folded = fold(text.slice(0, LONGEST));
  const tokens = tokenize(folded.text);
  if (!words) return { ...empty(text, language), units: plainUnits(folded, tokens) };
  const tables = tablesOf(words);
  const negated = negationOver(tokens, tables);
  const deniers: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const denier = tables.deniers.at(tokens, at);
    if (denier) deniers.push(rawSpan(folded, tokens, denier.from, denier.to));
  }
  const units = unitsOf(folded, tokens, words, tables, negated);
  const unreal = unrealRanges(folded, tokens, tables);
  let quantities: readonly Quantity[] | undefined;
  let dates: readonly DatedWords[] | undefined;
  // Figures and dates take as long to find as all the rest, and most comparisons end before they are asked for.
  return {
    language,
    raw: text,
    units,
    get quantities() {
      quantities ??= findNumbers(folded.text, words.text).map((mention) => inRaw(folded, mention));
      return quantities;
    },
    get dates() {
      dates ??= findDates(folded.text, words.text, written).map((mention) => inRaw(folded, mention));
      return dates;
    },
    deniers,
    unreal,
  };
}

function unrealRanges(folded: Folded, tokens: readonly Token[], tables: Tables): Span[] {
  const ranges: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const marker = tables.unreal.at(tokens, at);
    if (!marker) continue;
    let end = marker.to;
    while (end < tokens.length && !CLAUSE_MARK.test(tokens[end]?.text ?? '') && !tables.breaks.at(tokens, end)) end++;
    ranges.push(rawSpan(folded, tokens, marker.from, end));
    at = end - 1;
  }
  return ranges;
}

/** True when a range of the raw text lies in a conditional, planned or hypothetical clause. */
export function isUnreal({ unreal }: Proposition, span: Span): boolean {
  return unreal.some((range) => overlaps(range, span));
}

function empty(raw: string, language: string): Proposition {
  return { language, raw, units: [], quantities: [], dates: [], deniers: [], unreal: [] };
}

function inRaw<Mention extends { readonly span: Span }>(folded: Folded, mention: Mention) {
  const span = toRaw(folded, mention.span);
  return { span, words: folded.raw.slice(...span), mention };
}

/** Marks the tokens that a negation reaches: the next few content words of the same clause. */
function negationOver(tokens: readonly Token[], tables: Tables): Uint8Array {
  const negated = new Uint8Array(tokens.length);
  let left = 0;
  let denies = false;
  let from = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const negator = tables.negators.at(tokens, at);
    if (negator) {
      left = NEGATION_REACH;
      from = at;
      denies = tables.absence.at(tokens, at) === null;
      at = negator.to - 1;
      continue;
    }
    if (from >= 0 && at - from <= EXCEPTION_REACH && tables.exceptions.at(tokens, at)) {
      negated.fill(0, from, at);
      left = 0;
    }
    if (left > 0 && ((token.kind === 'mark' && CLAUSE_MARK.test(token.text)) || tables.breaks.at(tokens, at))) left = 0;
    if (left === 0 || token.kind === 'mark') continue;
    const content = !tables.stopWords.has(token.text);
    negated[at] = denies && content && left === NEGATION_REACH ? HEAD : REACHED;
    if (content) left--;
  }
  return negated;
}

function unitsOf(
  folded: Folded,
  tokens: readonly Token[],
  words: PropositionWords,
  tables: Tables,
  negated: Uint8Array,
): Unit[] {
  const wordAt = tokens.flatMap((token, i) => (token.kind === 'word' ? [i] : []));
  const found = new Map<number, { ids: string[]; length: number }>();
  const printed = wordAt.map((i) => folded.raw.slice(...rawSpan(folded, tokens, i, i + 1)));
  // In a text without capitals any word may be an acronym; with them, only one in capitals is.
  const print = printed.some(isCapital) ? printed : undefined;
  for (const concept of tables.finder.find(
    wordAt.map((i) => tokens[i]?.text ?? ''),
    print,
  )) {
    const here = found.get(concept.at);
    if (here) here.ids.push(concept.id);
    else found.set(concept.at, { ids: [concept.id], length: concept.length });
  }
  const units: Unit[] = [];
  for (let at = 0; at < wordAt.length; ) {
    const concept = found.get(at);
    const first = wordAt[at] ?? 0;
    const last = wordAt[at + (concept?.length ?? 1) - 1] ?? first;
    at += concept?.length ?? 1;
    const token = tokens[first];
    if (!token) continue;
    if (!concept && (tables.stopWords.has(token.text) || token.text.length < 2)) continue;
    if (tables.negators.at(tokens, first) && !concept) continue;
    const span = rawSpan(folded, tokens, first, last + 1);
    const stem = matchingStem(token.text, words.meaning.stemming);
    units.push({
      span,
      words: folded.raw.slice(...span),
      stem,
      root: words.stance ? rootOf(stem, words.stance.roots) : '',
      concepts: concept?.ids ?? [],
      name: concept ? '' : nameKey(token.text),
      capital: first > 0 && isCapital(folded.raw.slice(...span)),
      negated: (negated[first] ?? 0) > 0,
      denied: negated[first] === HEAD,
    });
  }
  return units;
}

/** Letters that a root keeps at least. */
const ROOT = 3;

function rootOf(stem: string, { starts, leftOut, infix, length, shortest }: Roots): string {
  if (stem.length <= shortest) return '';
  const start = starts.find((one) => stem.startsWith(one) && stem.length - one.length >= ROOT) ?? '';
  let root = [...stem.slice(start.length)].filter((letter) => !leftOut.includes(letter)).join('');
  if (root.length > ROOT && infix !== '' && root[1] === infix) root = root.slice(0, 1) + root.slice(2);
  if (length > 0) root = root.slice(0, length);
  return root.length >= ROOT ? root : '';
}

function plainUnits(folded: Folded, tokens: readonly Token[]): Unit[] {
  return tokens.flatMap((token, i) => {
    if (token.kind !== 'word' || token.text.length < 2) return [];
    const span = rawSpan(folded, tokens, i, i + 1);
    const words = folded.raw.slice(...span);
    const capital = i > 0 && isCapital(words);
    return [
      {
        span,
        words,
        stem: token.text,
        root: '',
        concepts: [],
        name: nameKey(token.text),
        capital,
        negated: false,
        denied: false,
      },
    ];
  });
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function rawSpan(folded: Folded, tokens: readonly Token[], from: number, to: number): Span {
  return toRaw(folded, [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]);
}
