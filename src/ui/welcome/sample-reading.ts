import type { Party, SourceKind, Statement } from '../../core/statements/statement';
import type { Span } from '../../core/text/span';
import type { ArticleView, ClaimView, PositionView, RelationView } from '../../core/views/view';
import { partsOf, type Words } from '../strings/words';

/** The sample's sentences in their order; each is a key of the strings' `welcome.sample`. */
export const SAMPLE_SENTENCES = ['named', 'unnamed', 'document', 'relayed', 'reports', 'flag'] as const;
export type SampleSentence = (typeof SAMPLE_SENTENCES)[number];

/** A piece of a sample sentence; pieces without a slot belong to nobody. */
export interface SamplePart {
  readonly slot: 'source' | 'relayer' | 'cue' | 'content' | null;
  readonly text: string;
  readonly span: Span;
}

interface SampleReading {
  readonly view: ArticleView;
  readonly sentences: Readonly<Record<SampleSentence, readonly SamplePart[]>>;
}

const KINDS: Readonly<Record<Exclude<SampleSentence, 'flag'>, SourceKind>> = {
  named: 'named-person',
  unnamed: 'unnamed-official',
  document: 'document',
  relayed: 'unnamed-source',
  reports: 'reports',
};

const NOBODY_UNKNOWN = { outlets: 1, origins: 1, unknown: 0 };

/** A made-up article as Isnad would read it, in the words of the interface: one sentence for each mark. */
export function sampleReading(words: Words): SampleReading {
  const { sample } = words.strings.welcome;
  let text = sample.headline;
  const sentences = {} as Record<SampleSentence, readonly SamplePart[]>;
  for (const name of SAMPLE_SENTENCES) {
    text += '\n\n';
    const own: Readonly<Record<string, string>> = sample[name];
    sentences[name] = partsOf(sample[name].text).map((part): SamplePart => {
      const slot = 'slot' in part ? (part.slot as Exclude<SamplePart['slot'], null>) : null;
      const words = 'slot' in part ? (own[part.slot] ?? '') : part.text;
      const span: Span = [text.length, text.length + words.length];
      text += words;
      return { slot, text: words, span };
    });
  }
  const spans = (name: SampleSentence, slot: SamplePart['slot']) =>
    sentences[name].filter((part) => part.slot === slot).map(({ span }) => span);
  const partyOf = (name: keyof typeof KINDS): Party => ({
    name: name === 'reports' ? words.strings.kinds.reports : sample[name].source,
    kind: KINDS[name],
  });
  const statements = (Object.keys(KINDS) as (keyof typeof KINDS)[]).map(
    (name): Statement => ({
      id: name,
      content: spans(name, 'content'),
      cue: spans(name, 'cue'),
      source: spans(name, 'source'),
      carriedOver: [],
      origin: partyOf(name),
      description: '',
      chain: name === 'relayed' ? [{ name: sample.relayed.relayer, kind: 'named-outlet' }] : [],
      polarity: 'asserts',
      hedged: name === 'reports',
      quoted: false,
      confidence: 1,
    }),
  );
  const other = (name: 'contradicted' | 'corroborated', kind: SourceKind): PositionView => ({
    id: name,
    origin: { name: sample[name].source, kind },
    chain: [],
    polarity: name === 'contradicted' ? 'denies' : 'asserts',
    outlet: sample.otherOutlet,
    date: '2024-03-05',
    text: sample[name].text,
    url: null,
    fromArticle: false,
  });
  const claim = (statement: string, position: PositionView, relation: RelationView['relation']): ClaimView => ({
    id: position.id,
    text: position.text,
    time: '',
    statements: [statement],
    asserting: position.polarity === 'asserts' ? [position] : [],
    denying: position.polarity === 'denies' ? [position] : [],
    questioning: [],
    assertingCount: NOBODY_UNKNOWN,
    denyingCount: NOBODY_UNKNOWN,
    contradiction: relation === 'contradicts' ? 'denial' : null,
    relations: [
      {
        statement,
        position,
        relation,
        ...(relation === 'contradicts' ? { kind: 'denial' as const } : {}),
        independence: 'independent',
        confidence: 1,
        explanation: position.id === 'contradicted' ? sample.contradicted.why : sample.corroborated.why,
        shared: [],
      },
    ],
  });
  const [flagged] = spans('flag', 'content');
  return {
    sentences,
    view: {
      article: {
        url: '',
        outlet: { name: sample.outlet, host: '' },
        headline: sample.headline,
        authors: [],
        published: '2024-03-04',
        modified: null,
        language: words.code,
        text,
        blocks: [],
      },
      language: words.code,
      statements,
      sentences: [],
      flags: flagged ? [{ span: flagged, reason: 'nobody-named', evidence: sample.flag.evidence, confidence: 1 }] : [],
      sources: [],
      kinds: {},
      stories: [
        {
          id: 'sample',
          title: sample.headline,
          summary: '',
          claims: [
            claim('named', other('contradicted', 'named-organisation'), 'contradicts'),
            claim('document', other('corroborated', 'document'), 'corroborates'),
          ],
        },
      ],
      searched: { claims: 2, packs: [{ id: 'sample', title: {}, date: '2024-03-05', claims: 2 }] },
      notices: [],
    },
  };
}
