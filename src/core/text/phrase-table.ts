import { foldText } from './fold';
import { type Token, tokenize } from './tokens';

/** A lexicon entry found in a text: tokens `[from, to)` and what the lexicon says of it. */
interface PhraseHit<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/**
 * Lexicon entries of one or more words, to be found at a token. Entries are given as in print and folded here.
 * A language's glued prefixes may stand before the first word: `prefixes` are tried, longest first, when the bare word
 * is no entry.
 */
export class PhraseTable<Value> {
  private readonly byFirst = new Map<string, { words: readonly string[]; value: Value }[]>();
  private readonly byLast = new Map<string, { words: readonly string[]; value: Value }[]>();
  private readonly prefixes: readonly string[];

  constructor(entries: Iterable<readonly [string, Value]>, prefixes: readonly string[] = []) {
    this.prefixes = prefixes.map(foldText);
    for (const [entry, value] of entries) {
      const words = tokenize(foldText(entry)).map((token) => token.text);
      const first = words[0];
      const last = words.at(-1);
      if (first === undefined || last === undefined) continue;
      insert(this.byFirst, first, { words, value });
      insert(this.byLast, last, { words, value });
    }
  }

  /** The longest entry that starts at token `at`. */
  at(tokens: readonly Token[], at: number): PhraseHit<Value> | null {
    const word = tokens[at]?.text;
    if (word === undefined) return null;
    const hit = this.from(tokens, at, word);
    if (hit !== null) return hit;
    // Asked of every word of a text for every table: the forms are not gathered first, as they are below.
    for (const prefix of this.prefixes) {
      if (!hasBefore(word, prefix)) continue;
      const behind = this.from(tokens, at, word.slice(prefix.length));
      if (behind !== null) return behind;
    }
    return null;
  }

  private from(tokens: readonly Token[], at: number, first: string): PhraseHit<Value> | null {
    const entries = this.byFirst.get(first);
    if (entries === undefined) return null;
    for (const { words, value } of entries) {
      let to = 1;
      while (to < words.length && tokens[at + to]?.text === words[to]) to++;
      if (to === words.length) return { from: at, to: at + to, value };
    }
    return null;
  }

  /** The longest entry whose last word is the token before `end`. */
  endingAt(tokens: readonly Token[], end: number): PhraseHit<Value> | null {
    const last = tokens[end - 1]?.text;
    if (last === undefined) return null;
    for (const form of bareForms(last, this.prefixes)) {
      for (const entry of this.byLast.get(form) ?? []) {
        const from = end - entry.words.length;
        if (from < 0 || (entry.words.length > 1 && form !== last)) continue;
        const fits = entry.words.every((part, i) => {
          const text = tokens[from + i]?.text ?? '';
          return i === 0 ? bareForms(text, this.prefixes).includes(part) : text === part;
        });
        if (fits) return { from, to: end, value: entry.value };
      }
    }
    return null;
  }

  /** The value of a single word, if it is an entry by itself. */
  word(text: string): Value | undefined {
    for (const form of bareForms(text, this.prefixes)) {
      const hit = this.byFirst.get(form)?.find((entry) => entry.words.length === 1);
      if (hit) return hit.value;
    }
    return undefined;
  }
}

/** The word itself, then what is left of it behind each of the folded prefixes that it starts with. */
export function bareForms(word: string, prefixes: readonly string[]): string[] {
  const forms = [word];
  for (const prefix of prefixes) {
    if (hasBefore(word, prefix)) forms.push(word.slice(prefix.length));
  }
  return forms;
}

function hasBefore(word: string, prefix: string): boolean {
  return word.length > prefix.length + 1 && word.startsWith(prefix);
}

function insert<Entry extends { words: readonly string[] }>(
  map: Map<string, Entry[]>,
  key: string,
  entry: Entry,
): void {
  const list = map.get(key);
  if (!list) {
    map.set(key, [entry]);
    return;
  }
  // Longest first; among equals, in the order of the lexicon.
  const shorter = list.findIndex(({ words }) => words.length < entry.words.length);
  if (shorter < 0) list.push(entry);
  else list.splice(shorter, 0, entry);
}
