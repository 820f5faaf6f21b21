// Over 200 lines: one automaton, whose state must be kept in one place to be stored.
/**
 * Cuts a JSON file of any size into its records as it streams by, so that no more than one record is ever held. A record
 * is an element of the top array, of a list that is known to hold records ({@link RECORD_LISTS}) in a top object, or a
 * top-level value by itself (JSON lines, or objects one after the other). What else a top object says comes last, as a
 * record of its own with its lists emptied.
 *
 * Own code, since no library's parser can be put away between two slices and gone on with by another worker.
 */
export interface ScannedRecord {
  /** Its JSON as it stands in the file; unparsed and unchecked. Empty when it was longer than may be. */
  readonly text: string;
  /** The list it is an element of: a name, `[]` for the top array, empty for a top-level value. */
  readonly list: string;
  /** Its number in the file, from 1. */
  readonly number: number;
  readonly fault: 'too-long' | 'broken-string' | 'bad-characters' | null;
}

/** All that is known after some slices; plain data, to be stored. */
export interface ScanState {
  /** Brackets open. */
  readonly depth: number;
  readonly inString: boolean;
  /** The last character was a backslash in a string, and says nothing by itself. */
  readonly escaped: boolean;
  /** The list whose elements are read; null outside of lists. Its elements lie at `listDepth`. */
  readonly list: string | null;
  readonly listDepth: number;
  /** The current element so far; null between elements. */
  readonly element: string | null;
  /** The current top-level value so far, without its lists; null between values. */
  readonly top: string | null;
  /** The last key of the top object, and whether a key comes next. */
  readonly key: string;
  readonly keyNext: boolean;
  readonly fault: ScannedRecord['fault'];
  /** Records so far. */
  readonly records: number;
  /** Something other than JSON stood between values. */
  readonly stray: boolean;
}

export const SCAN_START: ScanState = {
  depth: 0,
  inString: false,
  escaped: false,
  list: null,
  listDepth: 0,
  element: null,
  top: null,
  key: '',
  keyNext: false,
  fault: null,
  records: 0,
  stray: false,
};

/** Lists of a top object whose elements are records of their own. */
const RECORD_LISTS: ReadonlySet<string> = new Set([
  'dataFeedElement',
  '@graph',
  'itemListElement',
  'stories',
  'claims',
  'positions',
  'entities',
  'outlets',
]);

/** Longer records are left out, in characters: a fact-check takes a few thousand. */
export const LONGEST_RECORD = 2 ** 18;
const LONGEST_KEY = 40;

const [QUOTE, BACKSLASH, OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST, COMMA, COLON] = [
  34, 92, 123, 125, 91, 93, 44, 58,
];
const SPACE = 32;
/** Byte order mark, no-break space and the record separator of JSON text sequences (RFC 7464) may stand between values. */
const BETWEEN = new Set([0xfeff, 0xa0, 0x1e]);

/** Reads the next slice. Linear in its length; `state` stays as it is. */
export function scan(state: ScanState, text: string): { state: ScanState; records: ScannedRecord[] } {
  const scanner = new Scanner(state, text);
  scanner.run();
  return { state: scanner.state(), records: scanner.found };
}

/** True when the file may end here: everything that was opened is closed. */
export function isComplete(state: ScanState): boolean {
  return state.depth === 0 && state.element === null && state.top === null;
}

class Scanner {
  readonly found: ScannedRecord[] = [];
  readonly #text: string;
  #s: { -readonly [Key in keyof ScanState]: ScanState[Key] };
  /** Where the part of this slice begins that belongs to the open element, and to the open top value; -1 for none. */
  #elementFrom = -1;
  #topFrom = -1;
  /** Where a key of the top object begins; -1 outside of one. */
  #keyFrom = -1;
  #nextLine = -1;

  constructor(state: ScanState, text: string) {
    this.#s = { ...state };
    this.#text = text;
    if (state.element !== null) this.#elementFrom = 0;
    if (state.top !== null && state.list === null) this.#topFrom = 0;
    if (state.inString && state.keyNext && this.#inTopObject()) this.#keyFrom = 0;
  }

  state(): ScanState {
    const end = this.#text.length;
    this.#s.element = this.#grown(this.#s.element, this.#elementFrom, end);
    this.#s.top = this.#grown(this.#s.top, this.#topFrom, end);
    if (this.#keyFrom >= 0) this.#s.key = (this.#s.key + this.#text.slice(this.#keyFrom, end)).slice(0, LONGEST_KEY);
    return { ...this.#s };
  }

  run(): void {
    const text = this.#text;
    const end = text.length;
    let at = this.#s.inString ? this.#string(0) : 0;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        this.#beginValue(at);
        this.#s.inString = true;
        this.#s.escaped = false;
        if (this.#s.keyNext && this.#inTopObject()) {
          this.#s.key = '';
          this.#keyFrom = at + 1;
        }
        at = this.#string(at + 1);
        continue;
      }
      if (code === OPEN_OBJECT || code === OPEN_LIST) this.#open(code, at);
      else if (code === CLOSE_OBJECT || code === CLOSE_LIST) this.#close(code, at);
      else if (code === COMMA) this.#comma(at);
      else if (code > SPACE && code !== COLON && !BETWEEN.has(code)) this.#beginValue(at);
      at++;
    }
  }

  /** True directly inside the top object, and in none of its lists. */
  #inTopObject(): boolean {
    return this.#s.depth === 1 && this.#s.list === null && this.#s.top !== null;
  }

  #atElements(): boolean {
    return this.#s.list !== null && this.#s.depth === this.#s.listDepth;
  }

  /** A value begins: an element where elements are, a top-level value where those are. */
  #beginValue(at: number): void {
    if (this.#atElements()) {
      if (this.#s.element !== null) return;
      this.#s.element = '';
      this.#s.fault = null;
      this.#elementFrom = at;
    } else if (this.#s.depth === 0) this.#s.stray = true;
  }

  #open(code: number, at: number): void {
    const { depth, list } = this.#s;
    if (depth === 0 && code === OPEN_LIST) {
      this.#s.list = '[]';
      this.#s.listDepth = 1;
    } else if (depth === 0) {
      this.#s.top = '';
      this.#s.fault = null;
      this.#topFrom = at;
      this.#s.keyNext = true;
    } else if (code === OPEN_LIST && this.#inTopObject() && RECORD_LISTS.has(this.#s.key)) {
      this.#s.top = this.#grown(this.#s.top, this.#topFrom, at + 1);
      this.#topFrom = -1;
      this.#s.list = this.#s.key;
      this.#s.listDepth = 2;
    } else if (list !== null) this.#beginValue(at);
    this.#s.depth++;
  }

  #close(code: number, at: number): void {
    if (this.#s.depth === 0) {
      this.#s.stray = true;
      return;
    }
    if (this.#atElements()) {
      // An object's bracket here belongs to a broken element: the list goes on.
      if (code === CLOSE_OBJECT) return;
      this.#endElement(at);
      this.#s.list = null;
      this.#s.depth--;
      if (this.#s.top !== null) this.#topFrom = at;
      return;
    }
    this.#s.depth--;
    if (this.#atElements()) this.#endElement(at + 1);
    else if (this.#s.depth === 0) this.#endTop(at + 1);
  }

  #comma(at: number): void {
    if (this.#atElements()) this.#endElement(at);
    else if (this.#inTopObject()) this.#s.keyNext = true;
  }

  /** Goes on inside a string from `from`, and gives back where it ends. */
  #string(from: number): number {
    const text = this.#text;
    let at = from;
    if (this.#s.escaped) {
      this.#s.escaped = false;
      at++;
    }
    for (;;) {
      const quote = text.indexOf('"', at);
      const end = quote < 0 ? text.length : quote;
      if (this.#nextLine < at) {
        const line = text.indexOf('\n', at);
        this.#nextLine = line < 0 ? text.length : line;
      }
      if (this.#nextLine < end) return this.#brokenString(this.#nextLine);
      let slashes = 0;
      while (end - slashes > at && text.charCodeAt(end - slashes - 1) === BACKSLASH) slashes++;
      if (quote < 0) {
        this.#s.escaped = slashes % 2 === 1;
        return text.length;
      }
      at = quote + 1;
      if (slashes % 2 === 0) break;
    }
    this.#endString(at - 1);
    return at;
  }

  #endString(end: number): void {
    this.#s.inString = false;
    if (this.#keyFrom < 0) return;
    this.#s.key = (this.#s.key + this.#text.slice(this.#keyFrom, end)).slice(0, LONGEST_KEY);
    this.#s.keyNext = false;
    this.#keyFrom = -1;
  }

  /**
   * JSON has no line break inside a string, so a quotation mark was lost before it: the damage ends with the line. In
   * JSON lines the record does, too.
   */
  #brokenString(line: number): number {
    this.#endString(line);
    this.#s.fault = 'broken-string';
    if (this.#s.list === null && this.#s.depth > 0) {
      this.#s.depth = 0;
      this.#endTop(line);
    }
    return line + 1;
  }

  #endElement(end: number): void {
    if (this.#s.element === null) return;
    this.#emit(this.#grown(this.#s.element, this.#elementFrom, end) ?? '', this.#s.list ?? '');
    this.#s.element = null;
    this.#elementFrom = -1;
  }

  #endTop(end: number): void {
    if (this.#s.top !== null) this.#emit(this.#grown(this.#s.top, this.#topFrom, end) ?? '', '');
    this.#s.top = null;
    this.#topFrom = -1;
    this.#s.list = null;
  }

  #emit(text: string, list: string): void {
    this.#s.records++;
    this.found.push({
      text: this.#s.fault === null ? text : '',
      list,
      number: this.#s.records,
      fault: this.#s.fault,
    });
    this.#s.fault = null;
  }

  /** What is held, and the slice's part of it; nothing of it once it is too long. */
  #grown(held: string | null, from: number, end: number): string | null {
    if (held === null || from < 0) return held;
    if (this.#s.fault === 'too-long') return '';
    if (held.length + end - from <= LONGEST_RECORD) return held + this.#text.slice(from, end);
    this.#s.fault = 'too-long';
    return '';
  }
}
