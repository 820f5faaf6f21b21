import { describe, expect, it } from 'vitest';
import { said } from './said';

const en = (text: string, title = '') => said('en', text, title);

describe('English statements', () => {
  it('reads subject, verb and clause, with and without "that"', () => {
    for (const that of ['', 'that ']) {
      expect(en(`Energy Minister Samir Ali said ${that}the plant will open next month.`)).toMatchObject([
        {
          source: 'Energy Minister Samir Ali',
          cue: 'said',
          content: 'the plant will open next month',
          kind: 'named-person',
        },
      ]);
    }
  });

  it('reads inverted tags and what goes on after them', () => {
    expect(en('“The road is closed,” said Mayor Anna Lind. “We will open it on Monday.”')).toMatchObject([
      { source: 'Mayor Anna Lind', content: 'The road is closed … We will open it on Monday', quoted: true },
    ]);
  });

  it('splits a content around a tag in its middle', () => {
    expect(en('The plant, Lind says, is safe.')).toMatchObject([{ source: 'Lind', content: 'The plant … is safe' }]);
  });

  it('knows which agency is meant by “the agency’s sources”', () => {
    const [, second] = en(
      'The Harbour Wire news agency reported, citing people it did not name, that the quay had been sold.\n\nAccording to the agency’s unnamed sources, the buyer was ready to pay at once.',
    );
    expect(second).toMatchObject({ kind: 'unnamed-source', chain: [expect.stringContaining('Harbour Wire')] });
  });

  it('takes an apposition into the source', () => {
    expect(en('Anna Lind, the mayor of the town, said the road was closed.')).toMatchObject([
      { source: 'Anna Lind, the mayor of the town', content: 'the road was closed' },
    ]);
  });

  it('resolves pronouns and family names', () => {
    const [, second, third] = en(
      'Mayor Anna Lind said the road was closed.\nLind said it was icy.\nShe added that crews were working.',
    );
    expect(second).toMatchObject({ source: 'Lind', carriedOver: 'Mayor Anna Lind', kind: 'named-person' });
    expect(third).toMatchObject({ source: 'She', carriedOver: 'Mayor Anna Lind', kind: 'named-person' });
  });

  it('reads "according to" at either end', () => {
    expect(en('According to a police report, the car was stolen.')).toMatchObject([
      { source: 'a police report', kind: 'document', content: 'the car was stolen' },
    ]);
    expect(en('The car was stolen, according to two officials.')).toMatchObject([
      { source: 'two officials', kind: 'unnamed-official', content: 'The car was stolen' },
    ]);
  });

  it('tells denials and questions', () => {
    expect(en('The company denied that the plant had closed.')[0]).toMatchObject({
      polarity: 'denies',
      kind: 'named-organisation',
    });
    expect(en('A spokesman said the report was false.')[0]).toMatchObject({ polarity: 'denies' });
    expect(en('The senator asked whether the money had been spent.')[0]).toMatchObject({ polarity: 'questions' });
  });

  it('gives a participle the subject of its sentence and cuts the first content before it', () => {
    expect(en('The ministry said the vaccine had arrived, adding that doses would be free.')).toMatchObject([
      { source: 'The ministry', content: 'the vaccine had arrived' },
      { cue: 'adding', content: 'doses would be free', kind: 'named-organisation' },
    ]);
  });

  it('makes a chain of nested attributions', () => {
    const [outer, inner] = en('Reuters reported that a senior official said the talks had failed.');
    expect(outer).toMatchObject({ source: 'Reuters', kind: 'named-outlet', chain: [] });
    expect(inner).toMatchObject({ source: 'a senior official', kind: 'unnamed-official', chain: ['Reuters'] });
  });

  it('names nobody for hearsay', () => {
    expect(en('The chief executive was reportedly arrested on Friday.')).toMatchObject([
      { kind: 'reports', source: '' },
    ]);
  });

  it('does not take nouns for verbs', () => {
    expect(en('The Washington Post building and the Secretary of State were in the news.')).toEqual([]);
  });

  it('reads a headline with a colon only for a likely source', () => {
    const text = 'Lind: road will stay closed\nMayor Anna Lind spoke to residents on Monday.';
    expect(en(text, 'Lind: road will stay closed')[0]).toMatchObject({ cue: ':', source: 'Lind' });
  });

  it.each([
    ['naming', 'The town put on a play called “The Weir” in the old hall.'],
    ['calling for help', 'A neighbour called an ambulance to the quay.'],
    [
      'a verb with a thing for its object',
      'The port maintains its own fleet of tugs and found a boat adrift, which had no crew.',
    ],
    ['doing', 'The council offered free buses and sought new money for the ferry.'],
    ['taking sides', 'Harland endorsed the mayor, and her party voted for the bridge.'],
    ['"as opposed to"', 'The pier has four berths, as opposed to the usual two.'],
  ])('does not attribute by %s', (_, text) => {
    expect(en(text)).toEqual([]);
  });

  it('reads a clause without "that" after a verb of finding when its auxiliary shows', () => {
    expect(en('The inspector found the wall was cracked.')).toMatchObject([
      { source: 'The inspector', content: 'the wall was cracked' },
    ]);
  });

  it('keeps what an apposition tells of a source that follows its verb', () => {
    expect(en('“It is safe,” said Anna Lind, a nurse on the island who is now retired.')).toMatchObject([
      { source: 'Anna Lind, a nurse on the island who is now retired' },
    ]);
    expect(en('“It is safe,” said Anna Lind, Democrat of Maine.')).toMatchObject([
      { source: 'Anna Lind, Democrat of Maine' },
    ]);
  });

  it('joins sources and leaves asides and opening participles out of them', () => {
    expect(en('Mr. Hale and his colleagues said the weir held.')).toMatchObject([
      { source: 'Mr. Hale and his colleagues' },
    ]);
    expect(en('The ministry, however, said the weir held.')).toMatchObject([{ source: 'The ministry' }]);
    expect(en('Alarmed by the flood, Mayor Anna Lind said the weir held.')).toMatchObject([
      { source: 'Mayor Anna Lind' },
    ]);
  });

  it('gives a fronted adverbial the clause behind the parenthesis', () => {
    expect(en('Over the winter, according to the harbour office, ferries lost forty days.')).toMatchObject([
      { source: 'the harbour office', content: 'Over the winter … ferries lost forty days' },
    ]);
  });

  it('leaves out the preposition after a passive tag', () => {
    expect(en('The ferry sank, as reported by Reuters.')).toMatchObject([{ source: 'Reuters', kind: 'named-outlet' }]);
  });

  it.each([
    ['A company spokesperson said the plant was safe.', 'unnamed-source'],
    ['Traders said the price would fall.', 'unnamed-source'],
    ['Welder Tom Hale said the hull was thin.', 'named-person'],
    ['Resident Tom Hale said the hull was thin.', 'named-person'],
    ['The minister said the price would fall.', 'named-person'],
  ])('tells the kind of source of: %s', (text, kind) => {
    expect(en(text)[0]).toMatchObject({ kind });
  });

  it('takes a place in capitals before a colon for a dateline, but a speaker in a transcript for a source', () => {
    expect(en('PORT HALE: The ferry sank off the coast on Monday night.\nNobody was hurt in the storm.')).toEqual([]);
    expect(en('HALE: The ferry was safe to sail that day.\nLIND: I never saw it in the yard.')).toHaveLength(2);
  });

  it('gives a relative pronoun the noun before it, whoever spoke last', () => {
    const [, , third] = en(
      'Mayor Anna Lind said the weir held.\nThe share of respondents who said they were afraid rose by a third.\nHarbour pilots who warn that the pier may fall were not heard.',
    );
    expect(third).toMatchObject({ source: 'who', carriedOver: 'Harbour pilots', kind: 'unnamed-source' });
    expect(en('Lind said it held. The share of respondents who said they were afraid rose.')[1]).toMatchObject({
      carriedOver: 'respondents',
      kind: 'unnamed-source',
    });
  });

  it('knows the first person: the speaker within a quotation, nobody in the article’s own voice', () => {
    expect(en('Mayor Anna Lind said the weir held. We found that the wall was cracked.')).toHaveLength(1);
    expect(en('“I said that the wall was cracked,” Anna Lind told the inquiry.')).toMatchObject([
      { source: 'Anna Lind', content: 'I said that the wall was cracked' },
    ]);
  });

  it('takes a name after the verb that ends the sentence for the speaker, and no passive participle for a verb', () => {
    expect(en('Two boats sank off Hale Rd., near the old quay, said Sgt. Tom Hale, a police spokesman.')).toMatchObject(
      [{ source: 'Sgt. Tom Hale, a police spokesman' }],
    );
    expect(en('The views expressed by readers of the paper are their own.')).toEqual([]);
  });

  it('reads a verb of writing after its clause', () => {
    expect(en('The weir has cracked, engineer Tom Hale wrote in a letter on Monday.')).toMatchObject([
      { source: 'engineer Tom Hale', content: 'The weir has cracked' },
    ]);
  });
});
