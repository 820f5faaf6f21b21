/**
 * A run of characters that the read text and one live text node share one for one: character `at + i` of the text is
 * character `from + i` of the node's data (white space of any kind reads as one space).
 */
export interface Segment {
  readonly at: number;
  readonly length: number;
  readonly node: Text;
  readonly from: number;
}

/** Characters that the reader never sees and that only get in the way of reading a word. */
const GAP = /[\s\u00AD\u200B\u2060]+/gu;
const WHITE = /\s/u;

/** Gathers the text of one block: white space collapsed, soft hyphens and zero-width spaces left out, with the way back. */
export class BlockText {
  /** Characters so far. */
  length = 0;
  #parts: string[] = [];
  #segments: Segment[] = [];
  #endsInSpace = false;

  /** Adds one live text node's data. Linear in its length. */
  add(node: Text): void {
    const data = node.data;
    let from = 0;
    GAP.lastIndex = 0;
    for (let gap = GAP.exec(data); gap !== null; gap = GAP.exec(data)) {
      const at = gap.index;
      this.#take(node, data.slice(from, at), from);
      from = at + gap[0].length;
      const blank = gap[0].search(WHITE);
      if (blank >= 0 && this.length > 0 && !this.#endsInSpace) this.#take(node, ' ', at + blank);
      GAP.lastIndex = from;
    }
    this.#take(node, data.slice(from), from);
  }

  /** Adds a space that stands for no character of the page, such as a line break. */
  addBreak(): void {
    if (this.length === 0 || this.#endsInSpace) return;
    this.#parts.push(' ');
    this.length++;
    this.#endsInSpace = true;
  }

  /** The text so far. */
  get text(): string {
    return this.#parts.join('');
  }

  /** True when the text so far ends as a sentence does. */
  endsSentence(): boolean {
    return /[.!?؟。:»”"…)]\s?$/u.test(this.#parts.slice(-2).join('').slice(-3));
  }

  /** The text and the way back, without the white space at its end; its start never has any. */
  finish(): { text: string; segments: readonly Segment[] } {
    const text = this.#parts.join('');
    if (!this.#endsInSpace) return { text, segments: this.#segments };
    const last = this.#segments.at(-1);
    if (last !== undefined && last.at + last.length === text.length) {
      if (last.length === 1) this.#segments.pop();
      else this.#segments[this.#segments.length - 1] = { ...last, length: last.length - 1 };
    }
    return { text: text.slice(0, -1), segments: this.#segments };
  }

  #take(node: Text, piece: string, from: number): void {
    const { length } = piece;
    if (length === 0) return;
    const last = this.#segments.at(-1);
    if (
      last !== undefined &&
      last.node === node &&
      last.at + last.length === this.length &&
      last.from + last.length === from
    )
      this.#segments[this.#segments.length - 1] = { ...last, length: last.length + length };
    else this.#segments.push({ at: this.length, length, node, from });
    this.#parts.push(piece);
    this.length += length;
    this.#endsInSpace = piece === ' ';
  }
}
