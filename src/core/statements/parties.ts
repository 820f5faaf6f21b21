import type { Agreement } from './attribution-lexicon';
import { isComma } from './clauses';
import { lookups } from './kind-lists';
import { readSource, type SourceReading } from './kinds';
import type { Range, Reading } from './reading';
import type { Party, SourceKind } from './statement';

/** One party of the article: all its mentions are one entry. */
export interface Entry {
  readonly first: Range;
  fullest: Range;
  kind: SourceKind;
  /** The proper name, when one is known. */
  name: Range | null;
  agreement: Agreement;
  /** Stems of every word by which it was called. */
  readonly stems: Set<string>;
  readonly headStem: string;
  /** The head as written, to tell one source from several. */
  readonly headWord: string;
  /** Relayers through whom the article knows it, nearest to the article first. */
  chain: readonly Party[];
  /** Where it was last spoken of, as a word index. */
  lastAt: number;
  /** Its head is a listed word or it has a proper name with a title or of two words. */
  known: boolean;
  mentions: number;
}

/** An article speaks of fewer parties than this; a hostile text must not make the search for one quadratic. */
const REMEMBERED = 400;

/** Keeps one entry for each party and finds the earlier entry that a mention goes back to. */
export class Parties {
  readonly entries: Entry[] = [];
  private readonly positions = new Map<string, number[]>();

  constructor(private readonly reading: Reading) {
    for (const [at, word] of reading.words.entries()) {
      if (word.kind !== 'word') continue;
      const list = this.positions.get(word.text);
      if (list === undefined) this.positions.set(word.text, [at]);
      else list.push(at);
    }
  }

  /** The entry of a source phrase, an earlier one when it names the same party. */
  mention(range: Range, agreement: Agreement): Entry {
    const source = readSource(this.reading, range);
    const stems = this.stemsOf(range);
    const headStem = this.stem(source.head, true);
    const found = this.oneOf(range) ?? this.find(range, source, stems, headStem) ?? this.issuerOf(range, source, stems);
    if (found !== null) {
      if (this.isFuller(range, source, found)) found.fullest = range;
      if (found.name === null || (source.name !== null && this.length(source.name) > this.length(found.name))) {
        found.name = source.name ?? found.name;
      }
      // An office without a name tells nothing new of who was heard without one.
      const office = source.kind === 'named-person' && source.name === null;
      if (found.kind === 'unnamed-source' && source.kind !== 'unnamed-source' && !office) found.kind = source.kind;
      for (const stem of stems) found.stems.add(stem);
      found.lastAt = range[0];
      found.mentions++;
      found.known ||= source.known && source.listed;
      return found;
    }
    const entry: Entry = {
      first: range,
      fullest: range,
      kind: source.kind,
      name: source.name,
      agreement: this.numberOf(source, agreement.startsWith('?') ? this.genderOf(source, agreement) : agreement),
      stems,
      headStem,
      headWord: this.headWord(source.head),
      chain: [],
      lastAt: range[0],
      known: source.known && source.listed,
      mentions: 1,
    };
    if (source.utterance && range[1] - range[0] === 1) this.giveIssuer(entry);
    this.complete(entry, source);
    this.entries.push(entry);
    return entry;
  }

  /** A verb before its subject is singular whoever speaks; a noun in the ending of the plural tells of several. */
  private numberOf({ head, kind }: SourceReading, agreement: Agreement): Agreement {
    const { feminineEndings, kinds, lexicon, pluralEndings } = this.reading.index;
    if (agreement !== 'm1' || lexicon.order !== 'verb-first' || !kind.startsWith('unnamed')) return agreement;
    const word = this.reading.words[head]?.text ?? '';
    const listed = (form: string): boolean => kinds.people.has(form) || kinds.official.has(form);
    const plural = pluralEndings.some((ending) => {
      if (feminineEndings.includes(ending)) return false;
      // In construct the ending loses its last letter: منتقدو الصفقة.
      const construct = word.endsWith(ending.slice(0, -1)) && listed(word + ending.slice(-1));
      return word.endsWith(ending) || construct;
    });
    return plural ? 'm+' : agreement;
  }

  /** In a language whose nouns show their gender, that of a person's office. */
  private genderOf(source: SourceReading, agreement: Agreement): Agreement {
    const { feminineEndings } = this.reading.index;
    if (feminineEndings.length === 0 || source.kind !== 'named-person' || !source.listed) return agreement;
    const head = this.reading.words[source.head]?.text ?? '';
    return feminineEndings.some((ending) => head.endsWith(ending)) ? 'f?' : 'm?';
  }

  /** A longer mention of the same name is fuller; one that merely took in the words after it is not. */
  private isFuller(range: Range, source: SourceReading, entry: Entry): boolean {
    if (range[1] - range[0] > 25) return false;
    // "a senior official" tells more than "the official, who asked not to be named".
    const measure = (phrase: Range): number =>
      this.lengthOfNames(entry.kind === 'named-person' ? phrase : this.beforeComma(phrase));
    if (measure(range) <= measure(entry.fullest)) return false;
    if (entry.kind !== 'named-person') return true;
    if (source.name === null || entry.name === null) return entry.name === null;
    return this.stem(source.name[1] - 1, false) === this.stem(entry.name[1] - 1, false);
  }

  /** "أحدهما", "one of them": the people without a name who were heard last. */
  private oneOf([from, to]: Range): Entry | null {
    if (to - from !== 1 || !this.reading.index.sets.partitives.has(this.reading.words[from]?.text ?? '')) return null;
    return this.entries.slice(-REMEMBERED).findLast(({ kind }) => kind.startsWith('unnamed')) ?? null;
  }

  /** "The ministry's statement": the ministry, when it has been heard before. */
  private issuerOf(range: Range, source: SourceReading, stems: ReadonlySet<string>): Entry | null {
    if (!source.utterance || range[1] - range[0] < 2) return null;
    const issuer = [...stems].filter((stem) => stem !== this.stem(source.head, true));
    if (issuer.length === 0) return null;
    const near = this.entries.slice(-REMEMBERED);
    return (
      near.findLast(({ kind, stems: own }) => kind === source.kind && issuer.every((stem) => own.has(stem))) ?? null
    );
  }

  /** "The statement" alone speaks for the organisation named last. */
  private giveIssuer(entry: Entry): void {
    const issuer = this.entries.findLast((each) => each.kind === 'named-organisation');
    if (issuer !== undefined) entry.kind = 'named-organisation';
  }

  /** Finds the fullest mention of a name that was introduced without being a source: "وزير الدفاع أشتون كارتر" … "كارتر". */
  private complete(entry: Entry, source: SourceReading): void {
    if (entry.kind !== 'named-person' && source.known) return;
    const [from, to] = entry.first;
    if (to - from > 2) return;
    const last = this.reading.words[to - 1]?.text ?? '';
    const positions = this.positions.get(last) ?? [];
    let best: Range | null = null;
    for (const at of positions.slice(0, 12)) {
      if (at >= from && at < to) continue;
      const start = this.quotedName(at) ?? this.titleStart(at);
      if (start < at && (best === null || at - start > best[1] - 1 - best[0])) best = [start, at + 1];
    }
    if (best === null) return;
    const fuller = readSource(this.reading, best);
    if (fuller.kind !== 'named-person' || fuller.name === null || fuller.name[1] !== best[1]) return;
    entry.fullest = best;
    entry.kind = 'named-person';
    entry.known = true;
    entry.name = fuller.name;
    for (const stem of this.stemsOf(best)) entry.stems.add(stem);
  }

  /** Where a name of two or three words begins that stands between quotation marks and ends at a word; null for any other. */
  private quotedName(at: number): number | null {
    const quote = this.reading.quotes[this.reading.outer[at] ?? -1];
    if (quote === undefined || !quote.closed || quote.end !== at + 1) return null;
    const words = quote.end - quote.open - 1;
    return words === 2 || words === 3 ? quote.open + 1 : null;
  }

  private titleStart(at: number): number {
    const { words, index } = this.reading;
    let start = at;
    for (let i = at - 1; i > Math.max(0, at - 9); i--) {
      const word = words[i];
      if (
        word === undefined ||
        word.sentence !== words[at]?.sentence ||
        word.kind !== 'word' ||
        isComma(this.reading, i)
      )
        break;
      if (index.sets.connectives.has(word.text) || (index.sets.prepositions.has(word.text) && i < at - 6)) break;
      const title = lookups(this.reading, i, true).some(
        (form) => index.kinds.office.has(form) || index.kinds.title.has(form),
      );
      if (title || (word.capital && i === start - 1)) start = i;
    }
    return start;
  }

  private beforeComma([from, to]: Range): Range {
    for (let at = from + 1; at < to; at++) if (isComma(this.reading, at)) return [from, at];
    return [from, to];
  }

  /** Characters of a phrase without its determiners: "the channel itself" tells no more than "the channel". */
  private lengthOfNames([from, to]: Range): number {
    let length = this.length([from, to]);
    for (let at = from; at < Math.min(to, from + 25); at++) {
      const word = this.reading.words[at];
      if (word !== undefined && this.reading.index.sets.emphatics.has(word.text)) length -= word.end - word.start + 1;
    }
    return length;
  }

  private length([from, to]: Range): number {
    return (this.reading.words[to - 1]?.end ?? 0) - (this.reading.words[from]?.start ?? 0);
  }

  private find(range: Range, source: SourceReading, stems: ReadonlySet<string>, headStem: string): Entry | null {
    if (stems.size === 0) return null;
    const { index } = this.reading;
    const unnamed = source.kind.startsWith('unnamed');
    const definite = this.isDefinite(range);
    const headWord = this.headWord(source.head);
    let likely: Entry | null = null;
    for (let i = this.entries.length - 1; i >= Math.max(0, this.entries.length - REMEMBERED); i--) {
      const entry = this.entries[i] as Entry;
      const covered = [...stems].every((stem) => entry.stems.has(stem));
      if (source.named || (!source.known && !unnamed)) {
        if (entry.kind === 'named-person' && this.sharesName(stems, source, entry)) return entry;
        continue;
      }
      if (unnamed) {
        if (!entry.kind.startsWith('unnamed') && entry.kind !== 'named-person') continue;
        const sameHead = this.sharesRoot(entry.headStem, headStem);
        // "one of the Israelis" is one of those told of as such, not of whoever is Israeli.
        if (!sameHead && source.head > range[0] && index.lexicon.order === 'verb-first') continue;
        if (entry.kind.startsWith('unnamed') && sameHead && (definite || this.namesKnown(range))) {
          if (entry.headWord === headWord) return entry;
          likely ??= entry;
          continue;
        }
        if (!sameHead && !entry.stems.has(headStem)) continue;
        if (covered && (definite || range[1] - range[0] > 1)) {
          if (entry.headWord === headWord) return entry;
          likely ??= entry;
          continue;
        }
        if (definite && entry.headStem === headStem && entry.kind.startsWith('unnamed')) return entry;
        continue;
      }
      // "المستشار الروسي", "the mayor": the person whose office has been told.
      // "محاميا … المحامي": who was heard without a name goes by the office alone.
      const alone = source.kind === 'named-person' && definite && range[1] - range[0] === 1;
      if (alone && entry.kind.startsWith('unnamed') && entry.headStem === headStem) return entry;
      const office = source.kind === 'named-person' && entry.kind === 'named-person' && definite;
      if (office && covered && entry.stems.has(headStem)) return entry;
      const sameHead = entry.headStem === headStem || entry.stems.size === stems.size;
      if (covered && sameHead && entry.kind === source.kind) return entry;
      if (definite && entry.headStem === headStem && range[1] - range[0] <= 2 && entry.kind === source.kind)
        return entry;
    }
    return likely;
  }

  /** The head without its article. */
  private headWord(at: number): string {
    const forms = lookups(this.reading, at, true);
    return forms.at(-1) ?? '';
  }

  private sharesName(stems: ReadonlySet<string>, source: SourceReading, entry: Entry): boolean {
    if (source.name === null) return [...stems].every((stem) => entry.stems.has(stem));
    // Only the name itself: "Brian Fallon, a spokesman for Mrs. Clinton" is not Mrs. Clinton.
    const names = entry.name === null ? new Set<string>() : this.stemsOf(entry.name);
    const last = this.stem(source.name[1] - 1, false);
    if (!names.has(last)) return false;
    if (source.name[1] - source.name[0] === 1 || names.size === 1) return true;
    return names.has(this.stem(source.name[0], false));
  }

  /** Singular and broken plural share their strong letters: صديق, أصدقاء. */
  private sharesRoot(a: string, b: string): boolean {
    if (a === b) return true;
    const { weakLetters } = this.reading.index;
    if (weakLetters.size === 0) return a.length > 4 && (a.startsWith(b) || b.startsWith(a));
    const root = (word: string): string =>
      [...word]
        .filter((letter) => !weakLetters.has(letter))
        .join('')
        .slice(0, 3);
    return root(a).length === 3 && root(a) === root(b);
  }

  /** "صديق طلاس": a construct with a party known by name. */
  private namesKnown([from, to]: Range): boolean {
    for (let at = from + 1; at < to; at++) {
      const stem = this.stem(at, false);
      if (this.entries.some((entry) => entry.name !== null && this.stem(entry.name[1] - 1, false) === stem))
        return true;
    }
    return false;
  }

  private isDefinite(range: Range): boolean {
    const { article, sets } = this.reading.index;
    const first = this.reading.words[range[0]]?.text ?? '';
    if (article !== '' && lookups(this.reading, range[0], true).some((form) => form.startsWith(article))) return true;
    return sets.determiners.has(first) && sets.definite.has(first);
  }

  private stemsOf([from, to]: Range): Set<string> {
    const { sets } = this.reading.index;
    const stems = new Set<string>();
    for (let at = from; at < to; at++) {
      const word = this.reading.words[at];
      if (word === undefined || word.kind !== 'word' || word.text.length < 2) continue;
      if (sets.prepositions.has(word.text) || sets.determiners.has(word.text) || sets.relatives.has(word.text))
        continue;
      if (sets.emphatics.has(word.text)) continue;
      stems.add(this.stem(at, at === from));
    }
    return stems;
  }

  private stem(at: number, first: boolean): string {
    const { article, adjectiveEndings, pluralEndings, feminineEndings } = this.reading.index;
    let word = this.reading.words[at]?.text ?? '';
    if (word.endsWith("'s")) word = word.slice(0, -2);
    if (article !== '') {
      for (const form of lookups(this.reading, at, first)) {
        if (form.startsWith(article) && form.length > article.length + 2) {
          word = form.slice(article.length);
          break;
        }
      }
    }
    for (const ending of [...adjectiveEndings, ...pluralEndings, ...feminineEndings]) {
      if (word.length > ending.length + 3 && word.endsWith(ending)) return word.slice(0, -ending.length);
    }
    return word;
  }
}
