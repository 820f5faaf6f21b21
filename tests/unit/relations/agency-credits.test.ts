import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article';
import type { Outlet } from '../../../src/core/claims/claim';
import { agenciesOf } from '../../../src/core/relations/agency-credits';
import { independenceOf, provenanceOfPosition, provenanceOfStatement } from '../../../src/core/relations/independence';
import { directoryOf } from '../../../src/core/relations/parties';
import { extract } from '../../../src/core/statements/extract';
import { packs } from '../../../src/languages';
import { position } from './one-claim';

const outlet = (id: string, kind: Outlet['kind'], names: Outlet['names']): Outlet => ({
  id,
  hosts: [`${id}.example`],
  names,
  country: 'FR',
  kind,
});
const outlets = [
  outlet('delta', 'agency', { en: ['Delta', 'Delta Press Agency', 'DPX'], ar: ['دلتا', 'د ل ت'] }),
  outlet('petra', 'agency', { en: ['Petra', 'Petra News Agency'] }),
  outlet('east', 'newspaper', { en: ['East Daily'] }),
];
const article = (credits: readonly string[], id?: string) => ({
  ...articleFromText({
    text: 'An unnamed official said that the bridge would be closed in spring.',
    language: 'en',
    published: '2024-05-02',
    outlet: { name: 'North', host: 'north.example', ...(id === undefined ? {} : { id }) },
  }),
  credits,
});
const found = (...credits: string[]) => agenciesOf(article(credits), outlets, 'en').map(({ id }) => id);

describe('agency credits', () => {
  it.each([
    ['By Nadia Orabi, Delta Press Agency', ['delta']],
    ['PORT CITY, May 2 (DPX)', ['delta']],
    ['المصدر: دلتا + وكالات', ['delta']],
    ['د.ل.ت', ['delta']],
    ['https://www.delta.example/news/3', ['delta']],
    ['Delta and Petra', ['delta', 'petra']],
    ['https://notdelta.example/news/3', []],
    ['dpx', []],
    ['By Petra Novak', []],
    ['East Daily', []],
    ['Deltas of the north', []],
  ])('%s', (credit, ids) => expect(found(credit)).toEqual(ids));

  it('tells each agency once, in the reader’s language, and never the article’s own outlet', () => {
    expect(agenciesOf(article(['Delta', 'DPX']), outlets, 'ar')).toEqual([
      { id: 'delta', host: 'delta.example', name: 'دلتا' },
    ]);
    expect(agenciesOf(article(['Delta'], 'delta'), outlets, 'en')).toEqual([]);
  });
});

describe('independence of a credited article', () => {
  const directory = directoryOf([], outlets);
  const read = (credits: readonly string[]) => {
    const credited = article(credits);
    const [statement] = extract(credited, packs).statements;
    if (!statement) throw new Error('no statement');
    return provenanceOfStatement({ ...credited, agencies: agenciesOf(credited, outlets, 'en') }, statement, directory);
  };
  const official = { name: { en: 'an unnamed official' }, kind: 'unnamed-official' as const };
  const ofDelta = provenanceOfPosition(position({ outlet: 'delta', origin: official, chain: [] }), directory);
  const byDelta = provenanceOfPosition(
    position({ outlet: 'east', origin: { name: { en: 'Delta' }, kind: 'named-outlet' }, chain: [] }),
    directory,
  );

  it('repeats what its agency printed, and what others have from that agency', () => {
    expect(independenceOf(read(['Delta']), ofDelta)).toBe('same-origin');
    expect(independenceOf(read(['Delta']), byDelta)).toBe('same-origin');
  });

  it('is not known without the credit', () => {
    expect(independenceOf(read([]), ofDelta)).toBe('unknown');
    expect(independenceOf(read([]), byDelta)).not.toBe('same-origin');
  });
});
