import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article';
import { type ReadDispute, type Snapshot, snapshotOf } from '../../../src/core/claims/reading';
import { changesBetween } from '../../../src/core/relations/changes';
import { extract } from '../../../src/core/statements/extract';
import { packs } from '../../../src/languages';

const LEAD = 'The harbour master, Ines Vale, said on Monday that the northern quay would stay closed until spring.';
const COUNT = 'The port authority said that 14 ships were waiting outside the breakwater.';
const DENIAL = 'The minister, Tomas Renn, denied that the dredging contract had been signed in secret.';

function read(sentences: readonly string[], headline = 'Quay stays closed', disputes: ReadDispute[] = []): Snapshot {
  const text = [headline, ...sentences].join('\n');
  const article = articleFromText({ text, title: headline, language: 'en', published: '2024-05-06' });
  return snapshotOf({ ...article, url: 'https://courier.example/quay' }, extract(article, packs), disputes);
}

const NOTHING = {
  headline: null,
  added: [],
  removed: [],
  reworded: [],
  disputed: [],
  settled: [],
  sentences: { added: 0, removed: 0 },
};

describe('what changed between two visits', () => {
  it('is nothing where only marks, letter case and white space did', () => {
    const changes = changesBetween(read([LEAD, COUNT]), read([LEAD.replace(', said', '  said'), COUNT]));
    expect(changes).toEqual(NOTHING);
  });

  it('tells statements added and removed, with the denial', () => {
    const added = changesBetween(read([LEAD, COUNT]), read([LEAD, COUNT, DENIAL]));
    expect(added.added.map(({ polarity, origin }) => [polarity, origin?.name])).toEqual([
      ['denies', expect.stringContaining('Tomas Renn')],
    ]);
    expect(added).toMatchObject({ removed: [], reworded: [], headline: null, sentences: { added: 1, removed: 0 } });
    const removed = changesBetween(read([LEAD, COUNT, DENIAL]), read([LEAD, COUNT]));
    expect(removed.removed).toHaveLength(1);
    expect(removed.added).toEqual([]);
  });

  it('tells a statement with another figure as one statement, reworded', () => {
    const changes = changesBetween(read([LEAD, COUNT]), read([LEAD, COUNT.replace('14', '19')]));
    expect(changes.added).toEqual([]);
    expect(changes.removed).toEqual([]);
    expect(changes.reworded.map(({ before, after, differs }) => [before.text, after.text, differs])).toEqual([
      [expect.stringContaining('14'), expect.stringContaining('19'), ['words']],
    ]);
  });

  it('tells another source and another polarity for the same words', () => {
    const other = changesBetween(read([COUNT]), read([COUNT.replace('The port authority', 'The coast guard')]));
    expect(other.reworded[0]?.differs).toEqual(['source']);
    const turned = changesBetween(read([DENIAL]), read([DENIAL.replace('denied', 'said')]));
    expect(turned.reworded[0]?.differs).toContain('polarity');
  });

  it('tells the headline, and disputes that came and went', () => {
    const before = read([LEAD], 'Quay stays closed', [{ key: 'a', text: 'old' }]);
    const after = read([LEAD], 'Quay may open early', [{ key: 'b', text: 'new' }]);
    expect(changesBetween(before, after)).toMatchObject({
      headline: { before: 'Quay stays closed', after: 'Quay may open early' },
      disputed: [{ key: 'b' }],
      settled: [{ key: 'a' }],
    });
  });

  it('blames no article for being read otherwise by a newer version', () => {
    const before = read([LEAD, COUNT]);
    const otherwise = {
      ...before,
      statements: before.statements.map((one) => ({ ...one, text: `${one.text} indeed` })),
    };
    expect(changesBetween(before, otherwise)).toEqual(NOTHING);
  });

  it('works on Arabic, whatever the spelling of its letters', () => {
    const snapshot = (text: string) =>
      snapshotOf(
        articleFromText({ text, language: 'ar', published: '2024-05-06' }),
        extract(articleFromText({ text, language: 'ar' }), packs),
        [],
      );
    const one = 'قال وزير الموانئ سليم الحداد إن الرصيف الشمالي سيبقى مغلقاً حتى الربيع.';
    expect(
      changesBetween(snapshot(one), snapshot('قالَ وزير الموانئ سليم الحداد ان الرصيف الشمالى سيبقى مغلقا حتى الربيع.')),
    ).toEqual(NOTHING);
    const changes = changesBetween(snapshot(one), snapshot(one.replace('الربيع', 'الصيف المقبل')));
    expect(changes.reworded).toHaveLength(1);
  });

  it('keeps a bounded part of an endless article', () => {
    const endless = read(Array.from({ length: 700 }, (_, i) => `Witness ${i} said that gate ${i} was open on Monday.`));
    expect(endless.statements.length).toBeLessThanOrEqual(120);
    expect(read(Array.from({ length: 6_000 }, (_, i) => `Gate ${i}.`)).sentences.length).toBeLessThanOrEqual(5_000);
  });

  it('tells of no change in a long article that only its end brought, and of none where it is not known', () => {
    const long = (from: number) =>
      read([
        ...Array.from({ length: 700 }, (_, i) => `The gate of yard ${i} stood open that morning.`),
        ...Array.from({ length: 40 }, (_, i) => `Witness ${from + i} said that gate ${i} was open on Monday.`),
      ]);
    expect(changesBetween(long(0), long(0))).toEqual(NOTHING);
    expect(changesBetween(long(0), long(20)).sentences).toEqual({ added: 40, removed: 40 });
    // As an earlier version kept it: the statements stand behind the sentences that it knows.
    const part = { ...long(0), sentences: long(0).sentences.slice(0, 600) };
    expect(changesBetween(part, long(0))).toEqual(NOTHING);
    expect(changesBetween(long(0), part)).toEqual(NOTHING);
  });
});
