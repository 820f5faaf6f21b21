import { describe, expect, it } from 'vitest';
import { directoryOf } from '../../../src/core/relations/parties';
import type { Party, SourceKind } from '../../../src/core/statements/statement';
import { oneNameOf } from '../../../src/core/views/one-name';
import type { ClaimView, PositionView } from '../../../src/core/views/view';
import { packs } from '../../../src/languages';

const directory = directoryOf(
  [],
  [],
  packs.map(({ text }) => text),
);

function told(origin: Party, fromArticle: boolean): PositionView {
  return {
    id: origin.name,
    origin,
    chain: [],
    polarity: 'asserts',
    outlet: 'East Daily',
    date: null,
    text: '',
    url: null,
    fromArticle,
  };
}

function names(parties: readonly (readonly [name: string, kind: SourceKind, here?: boolean])[]) {
  const asserting = parties.map(([name, kind, here = true]) => told({ name, kind }, here));
  return oneNameOf([{ asserting, denying: [], questioning: [] } as unknown as ClaimView], directory);
}

describe('one name for one party of a story', () => {
  it.each([
    [
      'a last name',
      [
        ['Nadia Orabi', 'named-person'],
        ['Orabi', 'named-person'],
      ],
      { Orabi: 'Nadia Orabi' },
    ],
    [
      'another script',
      [
        ['Donald Trump', 'named-person'],
        ['ترامب', 'named-person'],
      ],
      { ترامب: 'Donald Trump' },
    ],
    [
      'an outlet in another script',
      [
        ['Bloomberg', 'named-outlet'],
        ['بلومبرغ', 'named-outlet'],
      ],
      { بلومبرغ: 'Bloomberg' },
    ],
    [
      'two articles before one',
      [
        ['the US official', 'unnamed-official'],
        ['a US official', 'unnamed-official'],
      ],
      { 'a US official': 'the US official' },
    ],
    [
      'unnamed in another article',
      [
        ['the US official', 'unnamed-official'],
        ['a US official', 'unnamed-official', false],
      ],
      {},
    ],
    [
      'other abbreviations',
      [
        ['US army officer', 'unnamed-official'],
        ['UN army officer', 'unnamed-official'],
      ],
      {},
    ],
    [
      'several people',
      [
        ['two US officials', 'unnamed-official'],
        ['six US officials', 'unnamed-official'],
      ],
      {},
    ],
    [
      'another first name',
      [
        ['Nadia Orabi', 'named-person'],
        ['Salim Orabi', 'named-person'],
      ],
      {},
    ],
    [
      'another kind',
      [
        ['Washington', 'named-organisation'],
        ['واشنطن', 'named-person'],
      ],
      {},
    ],
    [
      'another name of like sounds',
      [
        ['Karim Haddad', 'named-person'],
        ['سالم نوري', 'named-person'],
      ],
      {},
    ],
  ] as const)('%s', (_, parties, expected) => {
    expect(names(parties as readonly (readonly [string, SourceKind, boolean?])[])).toEqual(expected);
  });
});
