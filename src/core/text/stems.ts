import { foldText } from './fold';
import type { TextLexicon } from './text-lexicon';
import { type Token, tokenize } from './tokens';

/** A stem keeps at least this many letters, so that short words are left alone. */
const SHORTEST = 3;

interface StemTables {
  readonly stopWords: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly articles: readonly string[];
  readonly endings: readonly string[];
}

const compiled = new WeakMap<TextLexicon, StemTables>();

function tablesOf(lexicon: TextLexicon): StemTables {
  let tables = compiled.get(lexicon);
  if (!tables) {
    const longestFirst = (a: string, b: string) => b.length - a.length;
    tables = {
      stopWords: new Set(lexicon.stopWords.map(foldText)),
      prefixes: lexicon.prefixes.map(foldText).sort(longestFirst),
      articles: (lexicon.articles ?? []).map(foldText).sort(longestFirst),
      endings: [...lexicon.suffixes, ...(lexicon.endings ?? [])].map(foldText).sort(longestFirst),
    };
    compiled.set(lexicon, tables);
  }
  return tables;
}

/** True for a folded word too common to tell one text from another, also behind a glued conjunction. */
export function isStopWord(word: string, lexicon: TextLexicon): boolean {
  const { stopWords, prefixes } = tablesOf(lexicon);
  if (stopWords.has(word)) return true;
  return prefixes.some((prefix) => prefix.length === 1 && word.startsWith(prefix) && stopWords.has(word.slice(1)));
}

/** A folded word without article, glued pronouns and inflectional endings. A light stem, for comparison only. */
export function stem(word: string, lexicon: TextLexicon): string {
  const { articles, endings } = tablesOf(lexicon);
  return withoutEndings(withoutFirst(word, articles), endings);
}

function withoutFirst(word: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((candidate) => word.length - candidate.length >= SHORTEST && word.startsWith(candidate));
  return prefix === undefined ? word : word.slice(prefix.length);
}

function withoutEndings(word: string, endings: readonly string[]): string {
  let left = word;
  for (let round = 0; round < 2; round++) {
    const ending = endings.find((candidate) => left.length - candidate.length >= SHORTEST && left.endsWith(candidate));
    if (ending === undefined) break;
    left = left.slice(0, -ending.length);
  }
  return left;
}

/**
 * The stem, and what it would be if the word's first letters were a glued conjunction or preposition: whether لبنان is
 * the country or "for" with something else cannot be told from the word. Two words may be the same when any form agrees.
 */
function stemForms(word: string, lexicon: TextLexicon): string[] {
  const { articles, endings, prefixes } = tablesOf(lexicon);
  const own = stem(word, lexicon);
  const bare = withoutFirst(word, articles);
  if (bare !== word) return [own];
  const shorter = withoutFirst(word, prefixes);
  return shorter === word ? [own] : [own, withoutEndings(shorter, endings)];
}

/** A content word with its possible stems, the plain one first. */
interface ContentWord {
  readonly token: Token;
  readonly stems: readonly string[];
}

/** The words of a folded text that are no stop words, marks or numbers, with their stems. */
export function contentWords(folded: string, lexicon: TextLexicon): ContentWord[] {
  const words: ContentWord[] = [];
  for (const token of tokenize(folded)) {
    if (token.kind !== 'word' || token.text.length < 2 || isStopWord(token.text, lexicon)) continue;
    words.push({ token, stems: stemForms(token.text, lexicon) });
  }
  return words;
}
