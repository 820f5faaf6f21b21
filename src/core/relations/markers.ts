import { fold } from '../text/fold';
import { PhraseTable } from '../text/phrase-table';
import { type Token, tokenize } from '../text/tokens';

/** Words of which is kept whether a marker begins with them. */
const KNOWN_WORDS = 20_000;

/** Words to look for that change how a proposition stands. Most words of a text begin none; that is known from the word. */
export class MarkerTable {
  readonly #phrases: PhraseTable<true>;
  readonly #firsts: ReadonlySet<string>;
  readonly #prefixes: readonly string[];
  readonly #begins = new Map<string, boolean>();

  /** `prefixes`: letters that may be written together with the first word of an entry. */
  constructor(entries: readonly string[], prefixes: readonly string[]) {
    this.#phrases = new PhraseTable(
      entries.map((entry) => [entry, true] as const),
      prefixes,
    );
    this.#firsts = new Set(entries.flatMap((entry) => tokenize(fold(entry).text)[0]?.text ?? []));
    this.#prefixes = prefixes;
  }

  /** The longest entry that begins at a token, as a range of tokens; null when none does. */
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
