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
  text = '';
  segments: Segment[] = [];

  /** Adds one live text node's data. Linear in its length. */
  add(node: Text): void {
    const data = node.data;
    let from = 0;
    GAP.lastIndex = 0;
    for (let gap = GAP.exec(data); gap !== null; gap = GAP.exec(data)) {
      this.#take(node, from, gap.index);
      from = gap.index + gap[0].length;
      const blank = gap[0].search(WHITE);
      if (blank >= 0 && this.text !== '' && !this.text.endsWith(' '))
        this.#take(node, gap.index + blank, gap.index + blank + 1, ' ');
    }
    this.#take(node, from, data.length);
  }

  /** Adds a space that stands for no character of the page, such as a line break. */
  addBreak(): void {
    if (this.text !== '' && !this.text.endsWith(' ')) this.text += ' ';
  }

  /** Drops the white space at the end; the start never has any. */
  trimEnd(): void {
    if (!this.text.endsWith(' ')) return;
    this.text = this.text.slice(0, -1);
    const last = this.segments.at(-1);
    if (last === undefined || last.at + last.length <= this.text.length) return;
    if (last.length === 1) this.segments.pop();
    else this.segments[this.segments.length - 1] = { ...last, length: last.length - 1 };
  }

  #take(node: Text, from: number, to: number, as?: string): void {
    if (to <= from) return;
    const last = this.segments.at(-1);
    const at = this.text.length;
    this.text += as ?? node.data.slice(from, to);
    if (last !== undefined && last.node === node && last.at + last.length === at && last.from + last.length === from)
      this.segments[this.segments.length - 1] = { ...last, length: last.length + to - from };
    else this.segments.push({ at, length: to - from, node, from });
  }
}
