import { foldText } from '../text/fold';
import { tokenize } from '../text/tokens';
import type { MeaningLexicon } from './meaning-lexicon';
import { formsOf, type Stemming, withoutEndings } from './stemming';

/** A further word of a wording: an acronym, the beginning of a word, or a word without its endings. */
export interface RestWord {
  readonly kind: 'acronym' | 'beginning' | 'stem';
  readonly text: string;
}

/**
 * A wording of a concept, whose first word is ready to be compared with the words of a text; the others are read when the
 * first fits.
 */
export class Entry {
  readonly id: string;
  /** The id as an index term. */
  readonly indexed: string;
  /** The first word, folded; of a starred one its beginning, of an acronym its capitals. */
  readonly word: string;
  readonly kind: RestWord['kind'];
  readonly #written: string;
  readonly #stemming: Stemming;
  #rest: readonly RestWord[] | undefined;
  #stem: string | undefined;

  constructor(id: string, written: string, stemming: Stemming) {
    this.id = id;
    this.indexed = `c:${id}`;
    this.#written = written;
    this.#stemming = stemming;
    const space = written.indexOf(' ');
    const first = space < 0 ? written : written.slice(0, space);
    const folded = foldText(first);
    if (isAcronym(first)) {
      this.kind = 'acronym';
      this.word = first;
    } else if (SIMPLE.test(folded)) {
      this.kind = folded.endsWith('*') ? 'beginning' : 'stem';
      this.word = folded.endsWith('*') ? folded.slice(0, -1) : folded;
    } else {
      const [own] = readWords(written);
      this.kind = own?.kind ?? 'stem';
      this.word = own?.word ?? '';
    }
  }

  /** The first word without its endings. */
  get stem(): string {
    this.#stem ??= withoutEndings(this.word, this.#stemming);
    return this.#stem;
  }

  /** The words after the first. */
  get rest(): readonly RestWord[] {
    this.#rest ??= readWords(this.#written)
      .slice(1)
      .map(({ kind, word }) => ({ kind, text: kind === 'stem' ? withoutEndings(word, this.#stemming) : word }));
    return this.#rest;
  }
}

interface FoldedWord {
  readonly kind: RestWord['kind'];
  readonly word: string;
}

/** The words of a wording as the tokenizer cuts them, folded. */
function readWords(written: string): FoldedWord[] {
  const parts = written.split(' ');
  return foldText(written)
    .split(' ')
    .flatMap((part, i): FoldedWord[] => {
      const print = parts[i] ?? '';
      if (isAcronym(print)) return [{ kind: 'acronym', word: print }];
      const starred = part.endsWith('*');
      const words = tokenize(starred ? part.slice(0, -1) : part).filter((token) => token.kind !== 'mark');
      return words.map(({ text }, at) => ({
        kind: starred && at === words.length - 1 ? 'beginning' : 'stem',
        word: text,
      }));
    });
}

/** A wording that may begin at a word; the lower the rank, the more literal. */
export interface Start {
  readonly entry: Entry;
  readonly rank: number;
}

/** What a word may stand for: itself and what is left of it without prefixes, each with and without endings. */
interface Forms {
  readonly forms: readonly string[];
  readonly stems: readonly string[];
}

const NONE: readonly never[] = [];
/** Letters at the end of a stem that need not stand in the word, since endings are replaced by others. */
const REPLACED = 4;
const SHORTEST_PREFIX = 3;
const LONGEST_PREFIX = 20;
/** Ranks: of each form the form itself, then form by form beginnings that reach as far as its stem, the stem, shorter beginnings. */
const LITERAL = 1;
const BY_FORM = 100;
const STEM = 30;
const SHORT_OF_STEM = 40;
/** Words that are kept: more than an import of news meets, which takes twice as long with a fifth of it. */
const KEPT_WORDS = 100_000;

/**
 * The wordings of a lexicon. It has thousands, a text uses few of them, and the first text is waited for: wordings are
 * read when a word is met that begins as they do.
 */
export class ConceptEntries {
  readonly #stemming: Stemming;
  readonly #letters: number;
  readonly #unread = new Map<string, UnreadWording[]>();
  readonly #read = new Map<string, readonly Entry[]>();
  #acronyms: Map<string, Entry[]> | undefined;
  readonly #starts = new Map<string, readonly Start[]>();
  readonly #forms = new Map<string, Forms>();

  constructor({ concepts, stemming }: Pick<MeaningLexicon, 'concepts' | 'stemming'>) {
    this.#stemming = stemming;
    this.#letters = commonLetters(stemming);
    for (const id of Object.keys(concepts)) {
      for (const written of concepts[id] ?? NONE) {
        const beginning = beginningOf(written, this.#letters);
        const there = this.#unread.get(beginning);
        if (there) there.push({ id, written });
        else this.#unread.set(beginning, [{ id, written }]);
      }
    }
  }

  /** The wordings whose first word is an acronym. */
  acronyms(letters: string): readonly Entry[] {
    if (this.#acronyms === undefined) {
      this.#acronyms = new Map();
      for (const entry of this.#beginningWith(ACRONYMS)) {
        const there = this.#acronyms.get(entry.word);
        if (there) there.push(entry);
        else this.#acronyms.set(entry.word, [entry]);
      }
    }
    return this.#acronyms.get(letters) ?? NONE;
  }

  /** What {@link startsOf} gives, kept for the next time. */
  starts(word: string): readonly Start[] {
    let starts = this.#starts.get(word);
    if (starts === undefined) {
      starts = this.startsOf(word);
      if (this.#starts.size >= KEPT_WORDS) this.#starts.clear();
      this.#starts.set(word, starts);
    }
    return starts;
  }

  /** Whether a folded word can be a further word of a wording; `mayBeAcronym` when it is in capitals, or nobody knows. */
  continues(word: string, mayBeAcronym: boolean, { kind, text }: RestWord): boolean {
    if (kind === 'acronym') return mayBeAcronym && word.toUpperCase() === text;
    const { forms, stems } = this.#formsOf(word);
    if (kind === 'stem') return stems.includes(text);
    return isBeginning(text) && forms.some((form) => form.startsWith(text));
  }

  /** The wordings whose first word a folded word may be; acronyms are none of them. */
  startsOf(word: string): readonly Start[] {
    let starts: Start[] | undefined;
    const forms = formsOf(word, this.#stemming);
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i] ?? '';
      const entries = this.#beginningWith(form.slice(0, this.#letters));
      if (entries.length === 0) continue;
      const stem = withoutEndings(form, this.#stemming);
      for (const entry of entries) {
        const rank = rankOf(entry, i, form, stem);
        if (rank === 0) continue;
        starts ??= [];
        starts.push({ entry, rank });
      }
    }
    return starts ?? NONE;
  }

  #formsOf(word: string): Forms {
    let forms = this.#forms.get(word);
    if (forms === undefined) {
      const own = formsOf(word, this.#stemming);
      forms = { forms: own, stems: own.map((form) => withoutEndings(form, this.#stemming)) };
      if (this.#forms.size >= KEPT_WORDS) this.#forms.clear();
      this.#forms.set(word, forms);
    }
    return forms;
  }

  #beginningWith(letters: string): readonly Entry[] {
    const unread = this.#unread.get(letters);
    if (unread) {
      this.#unread.delete(letters);
      this.#read.set(
        letters,
        unread.map(({ id, written }) => new Entry(id, written, this.#stemming)),
      );
    }
    return this.#read.get(letters) ?? NONE;
  }
}

/** How a form of a word matches a wording's first word, lower for more literal; 0 when it does not. */
function rankOf(entry: Entry, form: number, text: string, stem: string): number {
  const { word, kind } = entry;
  if (kind === 'stem') {
    if (word === text) return LITERAL + form;
    return word.startsWith(stem.slice(0, -REPLACED)) && entry.stem === stem ? BY_FORM * (form + 1) + STEM : 0;
  }
  if (!isBeginning(word) || !text.startsWith(word)) return 0;
  const short = word.length >= stem.length ? 0 : SHORT_OF_STEM;
  return BY_FORM * (form + 1) + short + LONGEST_PREFIX - word.length;
}

const isBeginning = ({ length }: string): boolean => length >= SHORTEST_PREFIX && length <= LONGEST_PREFIX;

/** One wording of a concept, not read yet. */
interface UnreadWording {
  readonly id: string;
  readonly written: string;
}

/** Where acronyms lie among beginnings. */
const ACRONYMS = '^';
/** A folded word that the tokenizer leaves whole, with or without a star. */
const SIMPLE = /^\p{L}+\*?$/u;

/** The folded beginning of a wording's first word; {@link ACRONYMS} for an acronym. */
function beginningOf(written: string, letters: number): string {
  // Nearly all: small or Arabic letters that fold to themselves, perhaps behind a capital.
  const first = written.charCodeAt(0);
  const capital = first >= 0x41 && first <= 0x5a;
  let plain = capital ? 1 : 0;
  while (plain < letters && foldsToItself(written.charCodeAt(plain))) plain++;
  if (plain === letters) return capital ? written.slice(0, letters).toLowerCase() : written.slice(0, letters);
  const space = written.indexOf(' ');
  const word = space < 0 ? written : written.slice(0, space);
  if (isAcronym(word)) return ACRONYMS;
  const folded = foldText(word);
  return (SIMPLE.test(folded) ? folded : (tokenize(folded)[0]?.text ?? '')).slice(0, letters);
}

/**
 * Letters that a word, its stem and its beginnings have in common: nearly all endings leave three, and those with a
 * replacement two.
 */
function commonLetters({ suffixes }: Stemming): number {
  const short = suffixes.some(({ keep, affixes }) => keep < 3 || affixes.some((ending) => ending.includes('>')));
  return short ? 2 : 3;
}

/** a to z, and alef to waw without ta marbuta, what is no letter of Arabic, and the tatweel. */
function foldsToItself(code: number): boolean {
  if (code < 0x627) return code >= 0x61 && code <= 0x7a;
  return code <= 0x648 && code !== 0x629 && !(code >= 0x63b && code <= 0x640);
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u;

/** A capital and one to six capitals or digits: US, G20, UNESCO. */
export function isAcronym(word: string): boolean {
  return word.length >= 2 && ACRONYM.test(word);
}
