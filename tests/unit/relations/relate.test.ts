import { describe, expect, it } from 'vitest';
import { articleOf, claim, otherSpeaker, packOf, position, relationsWith, speaker } from './one-claim';

const envoy = {
  ar: 'حاول الحاكم سليم فتح قناة سرية مع إيران في أيامه الأخيرة',
  en: 'Governor Salim tried to open a secret channel with Iran in his last days',
};
const earlier = {
  ar: 'حاول الحاكم سليم الاتصال بإيران عبر وسيط أوروبي',
  en: 'Governor Salim tried to contact Iran through a European mediator',
};

describe.each(['ar', 'en'] as const)('relations in %s', (language) => {
  const pick = (text: { ar: string; en: string }) => text[language];

  it('shows a denial against the relayed report, and the report as one origin', async () => {
    const agency = { name: { en: 'Delta Agency', ar: 'وكالة دلتا' }, kind: 'named-outlet', entity: 'delta' } as const;
    const unnamed = { name: { en: 'sources', ar: 'مصادر' }, kind: 'unnamed-source' } as const;
    const pack = packOf({
      claims: [claim(envoy)],
      positions: [position({ origin: unnamed, chain: [agency], outlet: 'delta' })],
      entities: [{ id: 'delta', kind: 'outlet', names: { en: ['Delta Agency'], ar: ['وكالة دلتا'] } }],
    });
    const [denial, relayed] = await relationsWith(
      pack,
      articleOf(language, [
        { text: pick(envoy), polarity: 'denies', origin: { name: 'a senior official', kind: 'unnamed-official' } },
        {
          text: pick(envoy),
          origin: { name: 'sources', kind: 'unnamed-source' },
          chain: [{ name: 'Delta Agency', kind: 'named-outlet' }],
        },
      ]),
    );
    expect(denial).toMatchObject({ relation: 'contradicts', kind: 'denial', independence: 'unknown' });
    expect(denial?.confidence).toBeGreaterThan(0.65);
    expect(relayed).toMatchObject({ relation: 'repeats', independence: 'same-origin' });
  });

  it('lets a denial of one claim leave its neighbour alone', async () => {
    const neighbour = {
      ar: 'عرض الحاكم سليم على إيران ميناء تمرة مقابل السلاح',
      en: 'Governor Salim offered Iran the port of Tamra in return for weapons',
    };
    const pack = packOf({
      claims: [claim(envoy), claim(neighbour, { id: 'neighbour' })],
      positions: [position(), position({ id: 'of-neighbour', claim: 'neighbour' })],
    });
    const relations = await relationsWith(pack, articleOf(language, [{ text: pick(envoy), polarity: 'denies' }]));
    const against = relations.filter(({ relation }) => relation === 'contradicts').map(({ position: id }) => id);
    expect(against).toEqual(['position']);
  });

  it('tells claims of one series at other times apart: they recur', async () => {
    const pack = packOf({
      claims: [
        claim(envoy, { series: 'contacts' }),
        claim(earlier, { id: 'earlier', series: 'contacts', time: { from: '2021-07', to: '2021-07' } }),
      ],
      positions: [position({ polarity: 'denies' }), position({ id: 'before', claim: 'earlier', date: '2021-07-20' })],
    });
    const old = articleOf(language, [pick(earlier)], { published: '2021-07-22' });
    const relations = await relationsWith(pack, old);
    const kinds = Object.fromEntries(relations.map(({ position: id, relation }) => [id, relation]));
    expect(kinds).toEqual({ position: 'recurs', before: 'corroborates' });
  });

  it('never contradicts a statement by what was said of a later event', async () => {
    const pack = packOf({ claims: [claim(envoy)], positions: [position({ polarity: 'denies' })] });
    const relations = await relationsWith(pack, articleOf(language, [pick(envoy)], { published: '2022-02-14' }));
    expect(relations.map(({ relation }) => relation)).toEqual(['recurs']);
  });

  it('relates the same party to itself as no new evidence, and its turn as an update', async () => {
    const own = { name: { en: speaker.name }, kind: speaker.kind };
    const pack = packOf({
      claims: [claim(envoy)],
      positions: [position({ origin: own }), position({ id: 'turn', origin: own, polarity: 'denies' })],
    });
    const relations = await relationsWith(pack, articleOf(language, [pick(envoy)]));
    expect(relations.map(({ relation, independence }) => [relation, independence])).toEqual([
      ['repeats', 'same-origin'],
      ['updates', 'same-origin'],
    ]);
  });

  it('takes a rising toll for an update and a falling one for another figure', async () => {
    const toll = (count: number) => ({
      ar: `قتل السيل في وادي زار ${count} شخصا`,
      en: `The flood in Wadi Zar killed ${count} people`,
    });
    const pack = packOf({ claims: [claim(toll(20))], positions: [position({ date: '2024-03-10' })] });
    const said = async (count: number) =>
      (await relationsWith(pack, articleOf(language, [pick(toll(count))]))).map(({ relation }) => relation);
    expect(await said(35)).toEqual(['updates']);
    expect(await said(9)).toEqual(['contradicts']);
  });

  it('says nothing of the record of the open page itself', async () => {
    const own = { name: { en: speaker.name }, kind: speaker.kind };
    const pack = packOf({
      claims: [claim(envoy)],
      positions: [position({ origin: own, outlet: 'own' })],
      outlets: [{ id: 'own', hosts: ['own.example'], names: { en: ['Own outlet'] }, country: 'FR', kind: 'site' }],
    });
    expect(await relationsWith(pack, articleOf(language, [pick(envoy)]))).toEqual([]);
  });

  it('takes a position that tells the claim in other words for the same thing, told with another date', async () => {
    const pack = packOf({
      claims: [
        claim({ ar: 'زار المبعوث سليم كرم في آخر الشهر', en: 'Envoy Salim visited Karam at the end of the month' }),
      ],
      positions: [
        position({
          text: {
            ar: 'كان المبعوث سليم في كرم في 9 مارس 2024، وكان السيل قد بلغ وادي زار',
            en: 'Envoy Salim was in Karam on 9 March 2024, when the flood had reached Wadi Zar',
          },
        }),
      ],
    });
    const said = {
      ar: 'كان الأربعاء يوم زيارة المبعوث سليم كرم في آخر الشهر',
      en: 'Wednesday was the day on which envoy Salim visited Karam at the end of the month',
    };
    const relations = await relationsWith(pack, articleOf(language, [pick(said)]));
    expect(relations.map(({ kind }) => kind)).toContain('date-differs');
  });

  it('points at the words that clash', async () => {
    const pack = packOf({
      claims: [claim({ ar: 'وصل المبعوث إلى تمرة في 9 مارس 2024', en: 'The envoy arrived in Tamra on 9 March 2024' })],
      positions: [position({ origin: otherSpeaker })],
    });
    const { article, statements } = articleOf(language, [
      pick({ ar: 'المبعوث وصل إلى تمرة يوم الأربعاء', en: 'the envoy arrived in Tamra on Wednesday' }),
    ]);
    const [relation] = await relationsWith(pack, { article, statements });
    expect(relation?.kind).toBe('date-differs');
    expect(article.text.slice(...(relation?.conflict?.statementSpan ?? [0, 0]))).toBe(
      relation?.conflict?.statementWords,
    );
    expect(relation?.conflict?.statementWords).toMatch(/الأربعاء|Wednesday/);
    expect(relation?.conflict?.positionWords).toMatch(/9/);
  });
});
