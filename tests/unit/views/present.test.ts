import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/core/claims/claim';
import { memoryIndex } from '../../../src/core/matching/memory-index';
import { analyse, emptyView } from '../../../src/core/pipeline';
import type { Extraction, Statement } from '../../../src/core/statements/statement';
import { lexicons, packs } from '../../../src/languages';
import { articleOf, claim, packOf, position } from '../relations/one-claim';

const text = {
  en: 'Governor Salim tried to open a secret channel with Iran in his last days',
  ar: 'حاول الحاكم سليم فتح قناة سرية مع إيران في أيامه الأخيرة',
};
const agency = { name: { en: 'Delta Agency', ar: 'وكالة دلتا' }, kind: 'named-outlet', entity: 'delta' } as const;
const sources = { name: { en: 'sources', ar: 'مصادر' }, kind: 'unnamed-source' } as const;
const outlet = (id: string) =>
  ({
    id,
    hosts: [`${id}.example`],
    names: { en: [`The ${id}`], ar: [`صحيفة ${id}`] },
    country: 'FR',
    kind: 'site',
  }) as const;

/** Seven outlets that relay one agency, and one denial. */
const pack: Pack = packOf({
  claims: [claim(text)],
  positions: [
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) =>
      position({ id: `p-${id}`, outlet: id, origin: sources, chain: [agency] }),
    ),
    position({ id: 'denial', outlet: 'h', polarity: 'denies', date: '2024-03-12' }),
  ],
  entities: [{ id: 'delta', kind: 'outlet', names: { en: ['Delta Agency'], ar: ['وكالة دلتا'] } }],
  outlets: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(outlet),
});

function view(contents: Parameters<typeof articleOf>[1], readerLanguage: string, more = {}) {
  const { article, statements } = articleOf('en', contents, more);
  return analyse(article, extraction(statements), {
    index: memoryIndex([pack], lexicons),
    packs,
    entities: pack.entities,
    outlets: pack.outlets,
    readerLanguage,
  });
}
const extraction = (statements: readonly Statement[], more: Partial<Extraction> = {}): Extraction => ({
  language: 'en',
  statements,
  sentences: [],
  flags: [],
  altered: [],
  ...more,
});

describe('present', () => {
  it('counts origins, not outlets', async () => {
    const { stories } = await view([text.en], 'en');
    expect(stories[0]?.claims[0]?.assertingCount).toEqual({ outlets: 8, origins: 1, unknown: 1 });
    const relayed = { text: text.en, origin: { name: 'Delta Agency', kind: 'named-outlet' as const } };
    const again = await view([relayed], 'en');
    expect(again.stories[0]?.claims[0]?.assertingCount).toEqual({ outlets: 8, origins: 1, unknown: 0 });
  });

  it('shows both sides with the article among them, once per origin', async () => {
    const { stories, sources: ledger } = await view([text.en, `${text.en}, again`], 'en');
    const shown = stories[0]?.claims[0];
    expect(shown?.contradiction).toBe('denial');
    expect(shown?.asserting.filter(({ fromArticle }) => fromArticle).map(({ id }) => id)).toEqual(['article:s0']);
    expect(shown?.denying.map(({ id }) => id)).toEqual(['denial']);
    expect(shown?.statements).toEqual(['s0', 's1']);
    expect(ledger).toHaveLength(1);
    expect(ledger[0]?.statements).toEqual(['s0', 's1']);
  });

  it('gives one entry to an origin that several outlets relay, with where else it is told', async () => {
    const relayed = {
      text: text.en,
      origin: { name: 'sources', kind: 'unnamed-source' as const },
      chain: [{ name: 'Delta Agency', kind: 'named-outlet' as const }],
    };
    const { stories } = await view([relayed], 'en');
    const shown = stories[0]?.claims[0];
    expect(shown?.asserting).toHaveLength(1);
    expect(shown?.asserting[0]?.repeatedBy?.map(({ outlet: name }) => name)).toEqual([
      ...['b', 'c', 'd', 'e', 'f', 'g'].map((id) => `The ${id}`),
      'Own outlet',
    ]);
    expect(shown?.assertingCount).toEqual({ outlets: 8, origins: 1, unknown: 0 });
    expect(shown?.relations.filter(({ relation }) => relation === 'repeats')).toHaveLength(1);
  });

  it('speaks the reader’s language', async () => {
    const { stories, language } = await view([text.en], 'ar');
    expect(language).toBe('ar');
    expect(stories[0]?.title).toBe('قصة');
    expect(stories[0]?.claims[0]?.text).toBe(text.ar);
    expect(stories[0]?.claims[0]?.denying[0]).toMatchObject({ outlet: 'صحيفة h', text: text.ar });
    expect(stories[0]?.claims[0]?.relations[0]?.explanation).toMatch(/[\u0600-\u06FF]/);
  });

  it('is plain data', async () => {
    const made = await view([text.en], 'en');
    expect(structuredClone(made)).toEqual(made);
  });

  it('says what was searched when nothing matches', async () => {
    const { stories, searched } = await view(['the striker scored twice in the cup final'], 'en');
    expect(stories).toEqual([]);
    expect(searched).toMatchObject({ claims: 1, packs: [{ id: 'test', claims: 1, date: '2024-03-20' }] });
  });

  it('notices what limits the reading', async () => {
    const { article, statements } = articleOf('en', [text.en], { published: null });
    const limited = extraction(statements, { language: null, altered: [[0, 2]] });
    const empty = emptyView(article, limited, 'en');
    expect(empty.notices).toEqual(['no-language-pack', 'altered-text', 'no-date', 'store-unavailable']);
    expect(empty.stories).toEqual([]);
    expect(empty.sources).toHaveLength(1);
  });
});
