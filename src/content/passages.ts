import type { Flag, Statement } from '../core/statements/statement';
import type { Span } from '../core/text/span';
import type { ArticleView } from '../core/views/view';

/** What a card is about: a statement, or a flagged sentence that no statement covers. */
export interface Passage {
  /** `s:<statement id>` or `f:<index of the flag>`. */
  readonly key: string;
  readonly statement: Statement | null;
  readonly flag: Flag | undefined;
  /** Ranges that the pointer can be over. */
  readonly spans: readonly Span[];
}

/** The passages of an article in reading order: its statements, and the flags shown that are about no statement. */
export function passagesOf(view: ArticleView, strictness: number): Passage[] {
  const flags = view.flags.map((flag, index) => ({ flag, index })).filter(({ flag }) => flag.confidence >= strictness);
  const flagOf = new Map(flags.toReversed().map(({ flag }) => [flag.statement, flag]));
  const passages: Passage[] = view.statements.map((statement) => ({
    key: `s:${statement.id}`,
    statement,
    flag: flagOf.get(statement.id),
    spans: [...statement.source, ...statement.cue, ...statement.content],
  }));
  const known = new Set(view.statements.map((statement) => statement.id));
  for (const { flag, index } of flags) {
    if (flag.statement !== undefined && known.has(flag.statement)) continue;
    passages.push({ key: `f:${index}`, statement: null, flag, spans: [flag.span] });
  }
  return passages.sort((a, b) => startOf(a) - startOf(b));
}

function startOf(passage: Passage): number {
  return Math.min(...passage.spans.map(([start]) => start));
}

/** The passage at an offset of the text: the innermost one, since statements nest. */
export function passageAt(passages: readonly Passage[], offset: number): Passage | null {
  let best: Passage | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const passage of passages) {
    for (const [start, end] of passage.spans) {
      if (offset < start || offset >= end || end - start >= size) continue;
      best = passage;
      size = end - start;
    }
  }
  return best;
}
