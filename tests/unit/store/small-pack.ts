import type { Pack } from '../../../src/core/claims/claim';

/** A pack of `count` claims in two stories, for tests of the store. */
export function smallPack(count: number, id = 'test-pack', version = 1): Pack {
  const claims = Array.from({ length: count }, (_, number) => ({
    id: `claim-${number}`,
    story: `story-${number % 2}`,
    text: { en: `The harbour of town ${number} was closed`, ar: `أُغلق ميناء البلدة ${number}` },
    time: { from: '2024-05-01', to: '2024-05-02' },
    ...(number % 3 === 0 ? { series: 'harbour-closings' } : {}),
  }));
  return {
    format: 'isnad-pack/1',
    info: { id, version, title: { en: 'Harbours', ar: 'موانئ' }, licence: 'CC0-1.0', date: '2024-06-01' },
    stories: ['story-0', 'story-1'].map((story) => ({
      id: story,
      title: { en: story },
      summary: { en: story },
      time: null,
    })),
    claims,
    positions: claims.map((claim) => ({
      id: `${claim.id}-position`,
      claim: claim.id,
      origin: { name: { en: 'The harbour master' }, kind: 'named-person' as const },
      chain: [],
      polarity: 'asserts' as const,
      outlet: 'courier',
      date: '2024-05-02',
    })),
    entities: [],
    outlets: [
      { id: 'courier', hosts: ['courier.example'], names: { en: ['The Courier'] }, country: 'GB', kind: 'newspaper' },
    ],
  };
}
