import { matchingStem } from '../matching/stemming';
import type { Folded } from '../text/fold';
import { toRaw } from '../text/fold';
import { nameKey } from '../text/names';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { MarkerTable } from './markers';
import { EXCEPTED, HEAD } from './negation';
import type { PropositionWords, ReadingTables, WordReading } from './reading-tables';
import type { Roots } from './stance-lexicon';
import { pastForm, pastsOf } from './word-forms';

/** A word of a proposition, or several that stand for one concept. */
export interface Unit {
  /** Range in the raw text. */
  readonly span: Span;
  readonly words: string;
  readonly stem: string;
  /** What the forms of one word share; empty when there is too little of it. */
  readonly root: string;
  /** The word as a past form of a weak verb, and those that it may be the short form of: لم يقل is of قال. */
  readonly past: string;
  readonly pasts: readonly string[];
  readonly concepts: readonly string[];
  /** Key of the word as a name, the same in every script; empty for words that a concept covers. */
  readonly name: string;
  /** Written with a capital, in a script that has them and not at the start. */
  readonly capital: boolean;
  /** A negation reaches it. */
  readonly negated: boolean;
  /** A negation would reach it, but for an exception: not until, nobody but. */
  readonly excepted: boolean;
  /** Right behind a word that tells where: in, at. */
  readonly place: boolean;
  /** Joined to what is before it by an "and". */
  readonly coordinate: boolean;
  /** Behind a word that tells to whom, from whom or against whom. */
  readonly target: boolean;
  /** It is the first word that a negation reaches: what is said not to be so. */
  readonly denied: boolean;
  /** Words of one group exclude each other as what a figure is of; -1 for a word of none. */
  readonly apart: number;
}

/** The units of a proposition in order; stop words and negations are none. `reached` as `negationOver` gives it. */
export function unitsOf(
  folded: Folded,
  tokens: readonly Token[],
  words: PropositionWords,
  tables: ReadingTables,
  reached: Uint8Array,
): Unit[] {
  const wordAt = tokens.flatMap((token, i) => (token.kind === 'word' ? [i] : []));
  const printed = wordAt.map((i) => folded.raw.slice(...rawSpan(folded, tokens, i, i + 1)));
  const found = conceptsAt(tokens, wordAt, printed, tables);
  const fixed = fixedTokens(tokens, tables);
  const capitals = !isTitleCase(printed);
  const units: Unit[] = [];
  for (let at = 0; at < wordAt.length; ) {
    const first = wordAt[at] ?? 0;
    const concept = found.get(at);
    const last = wordAt[at + (concept?.length ?? 1) - 1] ?? first;
    at += concept?.length ?? 1;
    const token = tokens[first];
    if (!token || fixed.has(first)) continue;
    if (!concept && (tables.stopWords.has(token.text) || token.text.length < 2)) continue;
    if (tables.negators.at(tokens, first) && !concept) continue;
    const span = rawSpan(folded, tokens, first, last + 1);
    const { stem, root, past, apart } = readWord(token.text, words, tables);
    units.push({
      span,
      words: folded.raw.slice(...span),
      stem,
      root,
      past,
      pasts: reached[first] === HEAD ? pastsAt(tokens, wordAt, at - 1, tables) : [],
      concepts: concept?.ids ?? [],
      name: concept ? '' : nameKey(token.text),
      capital: capitals && first > 0 && isCapital(folded.raw.slice(...span)),
      negated: (reached[first] ?? 0) > 0 && reached[first] !== EXCEPTED,
      excepted: reached[first] === EXCEPTED,
      place: isNextTo(tokens, first, tables.places),
      coordinate: isNextTo(tokens, first, tables.ands) || startsWith(token.text, stem, tables.gluedAnds),
      target: isNextTo(tokens, first, tables.targets) || startsWith(token.text, stem, tables.gluedTargets),
      denied: reached[first] === HEAD,
      apart,
    });
  }
  return units;
}

/** Words whose reading is kept. */
const KEPT_WORDS = 20_000;

function readWord(word: string, { meaning, stance }: PropositionWords, tables: ReadingTables): WordReading {
  const { words, apart, baseOf, weakVerbs } = tables;
  let known = words.get(word);
  if (!known) {
    const own = matchingStem(word, meaning.stemming);
    const base = baseOf(word) ?? baseOf(own);
    const stem = base === null ? own : matchingStem(base, meaning.stemming);
    known = {
      stem,
      root: stance ? rootOf(stem, stance.roots) : '',
      past: weakVerbs ? pastForm(word, weakVerbs) : '',
      apart: apart.get(own) ?? -1,
    };
    if (words.size >= KEPT_WORDS) words.clear();
    words.set(word, known);
  }
  return known;
}

function isNextTo(tokens: readonly Token[], at: number, table: MarkerTable): boolean {
  return table.at(tokens, at - 1)?.to === at;
}

/** True for a word that has one of some letters before it, written together with it, and not of its own. */
function startsWith(word: string, stem: string, letters: readonly string[]): boolean {
  return letters.some((letter) => word.startsWith(letter) && !stem.startsWith(letter));
}

/** The past forms of the word at a place among the words, where a negation before it asks for the short form. */
function pastsAt(
  tokens: readonly Token[],
  wordAt: readonly number[],
  at: number,
  { weakVerbs, shortAfter }: ReadingTables,
): readonly string[] {
  const [here, before] = [wordAt[at], wordAt[at - 1]];
  const word = tokens[here ?? -1]?.text;
  if (!weakVerbs || word === undefined || before === undefined || !shortAfter.at(tokens, before)) return [];
  const next = wordAt.slice(at + 1, at + 3).map((i) => tokens[i]?.text ?? '');
  return pastsOf(word, next, weakVerbs);
}

/** Every word as a unit, for a language of which nothing is known. */
export function plainUnits(folded: Folded, tokens: readonly Token[]): Unit[] {
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
        past: '',
        pasts: [],
        concepts: [],
        name: nameKey(token.text),
        capital,
        negated: false,
        excepted: false,
        place: false,
        coordinate: false,
        target: false,
        denied: false,
        apart: -1,
      },
    ];
  });
}

/** The raw range of the tokens `[from, to)`. */
export function rawSpan(folded: Folded, tokens: readonly Token[], from: number, to: number): Span {
  return toRaw(folded, [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]);
}

/** Concepts by the place of their first word among the words. */
function conceptsAt(
  tokens: readonly Token[],
  wordAt: readonly number[],
  printed: readonly string[],
  { finder, stopWords, prefixes }: ReadingTables,
): Map<number, { ids: string[]; length: number }> {
  const found = new Map<number, { ids: string[]; length: number }>();
  const folded = wordAt.map((i) => tokens[i]?.text ?? '');
  // In a text without capitals any word may be an acronym; with them, only one in capitals is.
  const print = printed.some(isCapital) ? printed : undefined;
  for (const { id, at, length } of finder.find(folded, print)) {
    // "And in" is no form of a longer word: two stop words written as one.
    const word = folded[at] ?? '';
    if (length === 1 && stopWords.has(word) && prefixes.includes(word[0] ?? '') && stopWords.has(word.slice(1)))
      continue;
    const here = found.get(at);
    if (here) here.ids.push(id);
    else found.set(at, { ids: [id], length });
  }
  return found;
}

/** Tokens of phrases whose words mean nothing by themselves. */
function fixedTokens(tokens: readonly Token[], { fixed }: ReadingTables): Set<number> {
  const covered = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const phrase = fixed.at(tokens, at);
    if (!phrase) continue;
    for (let i = phrase.from; i < phrase.to; i++) covered.add(i);
    at = phrase.to - 1;
  }
  return covered;
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

/** Words that say whether a text is in title case, and the share of them with a capital that makes it so. */
const TITLE_WORDS = 4;
const TITLE_CASE = 0.75;

/** True for a headline in which most words have a capital: there they tell no names. */
function isTitleCase(words: readonly string[]): boolean {
  const longer = words.filter((word) => word.length > 3 && /^\p{L}/u.test(word));
  return longer.length >= TITLE_WORDS && longer.filter(isCapital).length >= TITLE_CASE * longer.length;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
