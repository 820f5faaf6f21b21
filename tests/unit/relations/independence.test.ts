import { describe, expect, it } from 'vitest';
import type { Outlet, PackParty } from '../../../src/core/claims/claim';
import { independenceOf, provenanceOfPosition } from '../../../src/core/relations/independence';
import { directoryOf, identityOfParty, plainName, sameParty } from '../../../src/core/relations/parties';
import type { SourceKind } from '../../../src/core/statements/statement';
import { packs } from '../../../src/languages';
import { position } from './one-claim';

const outlet = (id: string, name: string, owner?: string): Outlet => ({
  id,
  hosts: [`${id}.example`],
  names: { en: [name] },
  country: 'FR',
  kind: 'newspaper',
  ...(owner === undefined ? {} : { owner: { en: owner } }),
});
const directory = directoryOf(
  [
    { id: 'karim', kind: 'person', names: { en: ['Karim Haddad'], ar: ['كريم حداد'] } },
    { id: 'delta', kind: 'outlet', names: { en: ['Delta Agency'], ar: ['وكالة دلتا'] } },
  ],
  [
    outlet('delta', 'Delta Agency'),
    outlet('east', 'East Daily', 'Quay Group'),
    outlet('west', 'West Daily', 'Quay Group'),
    outlet('north', 'North Daily'),
  ],
  packs.map(({ text }) => text),
);
const party = (name: string, kind: SourceKind, entity?: string): PackParty => ({
  name: { en: name },
  kind,
  ...(entity === undefined ? {} : { entity }),
});
const from = (outletId: string, origin: PackParty, chain: PackParty[] = []) =>
  provenanceOfPosition(position({ outlet: outletId, origin, chain }), directory);

const sources = party('sources', 'unnamed-source');
const delta = party('Delta Agency', 'named-outlet');

describe('independence', () => {
  it.each([
    [
      'two named people',
      from('east', party('Nadia Orabi', 'named-person')),
      from('north', party('Karim Haddad', 'named-person')),
      'independent',
    ],
    [
      'one person in two outlets',
      from('east', party('Karim Haddad', 'named-person')),
      from('north', party('Karim Haddad', 'named-person')),
      'same-origin',
    ],
    [
      'one person under a title and a short name',
      from('east', party('former minister Karim Haddad', 'named-person')),
      from('north', party('كريم حداد', 'named-person')),
      'same-origin',
    ],
    ['an agency and an outlet that relays it', from('delta', delta), from('east', sources, [delta]), 'same-origin'],
    [
      'two outlets that relay one agency from unnamed sources',
      from('north', sources, [delta]),
      from('east', sources, [delta]),
      'same-origin',
    ],
    ['two outlets each with unnamed sources', from('north', sources), from('east', sources), 'unknown'],
    [
      'a named person and one unnamed source',
      from('north', party('Nadia Orabi', 'named-person')),
      from('east', sources),
      'unknown',
    ],
    [
      'a named person and three diplomats',
      from('north', party('Nadia Orabi', 'named-person')),
      from('east', party('three diplomats', 'unnamed-official')),
      'independent',
    ],
    [
      'two people as told by one',
      from('north', party('Nadia Orabi', 'named-person'), [party('Karim Haddad', 'named-person')]),
      from('east', party('Samir Aoun', 'named-person'), [party('Karim Haddad', 'named-person')]),
      'same-origin',
    ],
    [
      'two people on record with one agency',
      from('north', party('Nadia Orabi', 'named-person'), [delta]),
      from('east', party('Samir Aoun', 'named-person'), [delta]),
      'independent',
    ],
    [
      'reports that name nobody',
      from('north', party('reports', 'reports')),
      from('east', party('Nadia Orabi', 'named-person')),
      'unknown',
    ],
    [
      'two outlets of one owner, each for itself',
      from('west', party('West Daily', 'named-outlet')),
      from('east', party('East Daily', 'named-outlet')),
      'same-origin',
    ],
    [
      'two outlets of two owners, each for itself',
      from('north', party('North Daily', 'named-outlet')),
      from('east', party('East Daily', 'named-outlet')),
      'independent',
    ],
    [
      'two named people in outlets of one owner',
      from('west', party('Nadia Orabi', 'named-person')),
      from('east', party('Karim Haddad', 'named-person')),
      'independent',
    ],
  ] as const)('%s', (_, a, b, expected) => {
    expect(independenceOf(a, b)).toBe(expected);
    expect(independenceOf(b, a)).toBe(expected);
  });
});

describe('parties', () => {
  it('never takes unnamed parties of one description for the same', () => {
    const official = identityOfParty({ name: 'a senior official', kind: 'unnamed-official' }, directory);
    expect(sameParty(official, official)).toBe(false);
  });

  it('leaves out the article and marks of a name', () => {
    expect(plainName('«الكرملين»')).toBe(plainName('كرملين'));
  });

  it('does not stumble over an endless description', () => {
    expect(directory.entityOf('x '.repeat(100_000), 'named-person')).toBeNull();
  });
});
