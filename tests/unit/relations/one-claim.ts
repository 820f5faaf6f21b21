import { type Article, articleFromText } from '../../../src/core/article/article';
import type { Claim, Pack, PackParty, Position } from '../../../src/core/claims/claim';
import { matchStatements } from '../../../src/core/matching/match-statements';
import { memoryIndex } from '../../../src/core/matching/memory-index';
import { directoryOf } from '../../../src/core/relations/parties';
import { relate } from '../../../src/core/relations/relate';
import type { Relation } from '../../../src/core/relations/relation';
import type { Party, Statement } from '../../../src/core/statements/statement';
import { lexicons, packs } from '../../../src/languages';

export const speaker: Party = { name: 'Nadia Orabi', kind: 'named-person' };
export const otherSpeaker: PackParty = { name: { en: 'Karim Haddad', ar: 'كريم حداد' }, kind: 'named-person' };

/** A pack with one story, and in it what the test is about. */
export function packOf(parts: Partial<Pack>): Pack {
  return {
    format: 'isnad-pack/1',
    info: { id: 'test', version: 1, title: { en: 'Test' }, licence: 'CC0-1.0', date: '2024-03-20' },
    stories: [{ id: 'story', title: { en: 'Story', ar: 'قصة' }, summary: { en: '', ar: '' }, time: null }],
    claims: [],
    positions: [],
    entities: [],
    outlets: [],
    ...parts,
  };
}

export function claim(text: Claim['text'], more: Partial<Claim> = {}): Claim {
  return { id: 'claim', story: 'story', text, time: { from: '2024-03-08', to: '2024-03-12' }, ...more };
}

export function position(more: Partial<Position> = {}): Position {
  return {
    id: 'position',
    claim: 'claim',
    origin: otherSpeaker,
    chain: [],
    polarity: 'asserts',
    outlet: 'other-outlet',
    date: '2024-03-11',
    ...more,
  };
}

/** An article whose text is the statements' contents, one a line. */
export function articleOf(
  language: string,
  contents: readonly (string | ({ text: string } & Partial<Statement>))[],
  more: Partial<Article> = {},
): { article: Article; statements: Statement[] } {
  const given = contents.map((one) => (typeof one === 'string' ? { text: one } : one));
  const text = given.map((one) => one.text).join('\n');
  const article = articleFromText({
    text,
    language,
    published: '2024-03-11',
    outlet: { name: 'Own outlet', host: 'own.example' },
  });
  let from = 0;
  const statements = given.map(({ text: words, ...rest }, i) => {
    const span = [from, from + words.length] as const;
    from += words.length + 1;
    return {
      id: `s${i}`,
      content: [span],
      cue: [],
      source: [],
      carriedOver: [],
      origin: speaker,
      description: '',
      chain: [],
      polarity: 'asserts',
      hedged: false,
      quoted: false,
      confidence: 1,
      ...rest,
    } satisfies Statement;
  });
  return { article: { ...article, ...more }, statements };
}

/** Every relation that the statements have with a pack. */
export async function relationsWith(
  pack: Pack,
  { article, statements }: { article: Article; statements: readonly Statement[] },
): Promise<Relation[]> {
  const index = memoryIndex([pack], lexicons);
  const matches = await matchStatements(article, statements, index, packs, pack.entities);
  const same = matches.flatMap(({ candidate }) => candidate.claim.series ?? []);
  const siblings = await index.siblings(same, ['story']);
  const directory = directoryOf(
    pack.entities,
    pack.outlets,
    packs.map(({ text }) => text),
  );
  return [...relate({ article, statements, matches, siblings, directory, packs }).relations];
}

/** What a claim is made of by what somebody says of it in an article: the first relation and its kind, or `none`. */
export async function relationTo(
  text: Claim['text'],
  language: string,
  said: string,
  more: Partial<Statement> = {},
): Promise<string> {
  const pack = packOf({ claims: [claim(text)], positions: [position()] });
  const [relation] = await relationsWith(pack, articleOf(language, [{ text: said, ...more }]));
  return relation ? [relation.relation, relation.kind].filter(Boolean).join(' ') : 'none';
}
