import { describe, expect, it } from 'vitest';
import { markedPassages } from '../../../src/content/marks';
import { passageAt, passagesOf } from '../../../src/content/passages';
import { articleFromText } from '../../../src/core/article/article';
import { emptyView } from '../../../src/core/pipeline';
import { extract } from '../../../src/core/statements/extract';
import type { Flag, Statement } from '../../../src/core/statements/statement';
import type { ArticleView } from '../../../src/core/views/view';
import { packs } from '../../../src/languages';

const TEXT = 'The minister said that a friend told him that the port was shut.';

function statement(
  id: string,
  content: [number, number],
  origin: Statement['origin'],
  chain: Statement['chain'] = [],
): Statement {
  return {
    id,
    content: [content],
    cue: [[13, 17]],
    source: [[0, 12]],
    carriedOver: [],
    origin,
    description: '',
    chain,
    polarity: 'asserts',
    hedged: false,
    quoted: false,
    confidence: 1,
  };
}

function viewWith(statements: readonly Statement[], flags: readonly Flag[]): ArticleView {
  const article = articleFromText({ text: TEXT, language: 'en' });
  return { ...emptyView(article, extract(article, packs), 'en'), statements, flags };
}

const minister = { name: 'The minister', kind: 'named-person' } as const;
const outer = statement('outer', [23, 63], minister);
const inner: Statement = {
  ...statement('inner', [46, 63], { name: 'a friend', kind: 'unnamed-source' }, [minister]),
  source: [[23, 31]],
  cue: [[32, 36]],
};

describe('passages', () => {
  it('finds the innermost statement under the pointer', () => {
    const passages = passagesOf(viewWith([outer, inner], []), 0.5);
    expect(passageAt(passages, 50)?.key).toBe('s:inner');
    expect(passageAt(passages, 40)?.key).toBe('s:outer');
    expect(passageAt(passages, 2)?.key).toBe('s:outer');
    expect(passageAt(passages, 63)).toBeNull();
  });

  it('gives a flag a card of its own only where no statement has it, and only above the reader’s strictness', () => {
    const flags: Flag[] = [
      { span: [0, 63], reason: 'reports-only', evidence: '', confidence: 0.9, statement: 'outer' },
      { span: [0, 20], reason: 'nobody-named', evidence: '', confidence: 0.6 },
      { span: [20, 40], reason: 'nobody-named', evidence: '', confidence: 0.3 },
    ];
    const passages = passagesOf(viewWith([outer], flags), 0.5);
    expect(passages.map((passage) => passage.key)).toEqual(['s:outer', 'f:1']);
    expect(passages[0]?.flag?.reason).toBe('reports-only');
  });
});

describe('marks', () => {
  it('tell named, relayed and flagged passages apart', () => {
    const flag: Flag = { span: [0, 20], reason: 'nobody-named', evidence: '', confidence: 0.6 };
    const marks = markedPassages(viewWith([outer, inner], [flag]), 0.5);
    expect(marks.filter(({ name }) => name !== 'source').map(({ name, spans }) => [name, spans[0]])).toEqual([
      ['named', [23, 63]],
      ['relayed', [46, 63]],
      ['flag', [0, 20]],
    ]);
  });
});
