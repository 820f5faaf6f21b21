import { describe, expect, it } from 'vitest';
import { conceptColumn, conceptFinder } from '../../../src/core/matching/concepts';
import { foldText } from '../../../src/core/text/fold';
import { tokenize } from '../../../src/core/text/tokens';
import { lexicons } from '../../../src/languages';
import { CONCEPTS } from '../../../src/languages/concepts/concepts';
import { lightLexicons } from '../../../src/languages/light';

const lines = CONCEPTS.split('\n').filter((line) => line !== '');

describe('concept table', () => {
  it('has five cells in every line and no blank word', () => {
    for (const line of lines) {
      const cells = line.split('|');
      expect(cells, line).toHaveLength(5);
      for (const cell of cells) for (const word of cell.split(',')) expect(word.trim(), line).not.toBe('');
    }
  });

  it('gives every concept an id of its own, and names only concepts that exist after the arrow', () => {
    const ids = lines.map((line) => /^[^,|>]*/u.exec(line)?.[0].replace('*', '').toLowerCase() ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const line of lines) {
      const wider = /^[^|]*>([^|]*)\|/u.exec(line)?.[1];
      if (wider) expect(ids, line).toContain(wider);
    }
  });

  it('keeps at least three letters before a star', () => {
    for (const line of lines)
      for (const [, word = ''] of line.matchAll(/([^\s,|>]*)\*/gu))
        expect(word.length, `${word}* in ${line}`).toBeGreaterThan(2);
  });

  it.each(Object.entries({ ...lightLexicons, ...lexicons }))('finds each wording of %s by itself', (_, { meaning }) => {
    const finder = conceptFinder(meaning);
    const lost: string[] = [];
    for (const [id, wordings] of Object.entries(meaning.concepts)) {
      for (const wording of wordings) {
        // A starred beginning is no word by itself; with an unlikely ending it must lead to its concept.
        const written = wording.replaceAll('*', 'qqq');
        const words = tokenize(foldText(written)).filter(({ kind }) => kind !== 'mark');
        const found = finder.find(words.map(({ text }) => text));
        if (!found.some((concept) => concept.id === id)) lost.push(`${id}: ${wording}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('names only known concepts as opposites', () => {
    for (const { meaning } of Object.values(lexicons))
      for (const id of meaning.opposites.flat()) expect(Object.keys(meaning.concepts)).toContain(id);
  });
});

describe('conceptColumn', () => {
  const table = 'Port Said>egypt|بورسعيد\nEgypt,Egyptian*|مصر\nquiet*|';
  it('reads a column, adds words to the wider concept and leaves empty cells out', () => {
    expect(conceptColumn(table, 0)).toEqual({
      'port said': ['Port Said'],
      egypt: ['Port Said', 'Egypt', 'Egyptian*'],
      quiet: ['quiet*'],
    });
    expect(conceptColumn(table, 1)).toEqual({ 'port said': ['بورسعيد'], egypt: ['بورسعيد', 'مصر'] });
  });
});

describe('conceptFinder', () => {
  const stemming = { prefixes: [], suffixes: [{ keep: 3, affixes: ['s'] }] };
  const lexicon = {
    concepts: { un: ['UN'], nation: ['nation'], 'united nations': ['United Nations'], unite: ['unit*'] },
    opposites: [],
    negators: [],
    deniers: [],
    stemming,
  };
  it('prefers the longer wording and the literal word', () => {
    const find = (words: string[], written?: string[]) =>
      conceptFinder(lexicon)
        .find(words, written)
        .map(({ id }) => id);
    expect(find(['united', 'nations'])).toEqual(['united nations']);
    expect(find(['united', 'workers', 'nations'])).toEqual(['unite', 'nation']);
    expect(find(['un'], ['un'])).toEqual([]);
    expect(find(['un'], ['UN'])).toEqual(['un']);
  });
});
