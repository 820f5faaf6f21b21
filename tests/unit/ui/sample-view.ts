import { joinBlocks } from '../../../src/core/article/article';
import type { Party, Polarity, SourceKind, Statement } from '../../../src/core/statements/statement';
import type { Span } from '../../../src/core/text/span';
import type {
  ArticleView,
  ClaimView,
  Note,
  OriginCount,
  PositionView,
  RelationView,
} from '../../../src/core/views/view';

/** The words of one sample article and of what the store has on it. */
interface SampleTexts {
  readonly url: string;
  readonly outlet: string;
  readonly headline: string;
  readonly lead: string;
  readonly quote: string;
  readonly credit: string;
  readonly relayed: string;
  readonly bare: string;
  readonly agency: string;
  readonly official: string;
  readonly officialRole: string;
  readonly people: string;
  readonly envoy: string;
  readonly post: string;
  readonly said: string;
  readonly claim: string;
  readonly denial: string;
  readonly explanation: string;
  readonly otherClaim: string;
  readonly recurs: string;
  readonly recursExplanation: string;
  readonly shared: readonly string[];
  readonly evidence: string;
  readonly note: string;
  readonly story: string;
}

const english: SampleTexts = {
  url: 'https://herald.example/world/channel',
  outlet: 'The Harbour Herald',
  headline: 'Washington denies that the president sought a secret channel in his last days',
  lead: 'a senior official said that reports of a secret channel were untrue',
  quote: '“We received no serious request, and would not have taken one seriously”',
  credit: 'the official told reporters',
  relayed:
    'Meridian News reported, citing people familiar with the talks, that the president had offered to end his alliance in return for a halt to the fighting',
  bare: 'Forty aircraft left the northern base on Thursday night.',
  agency: 'Meridian News',
  official: 'a senior US official',
  officialRole: 'speaking to reporters on condition of anonymity',
  people: 'people familiar with the talks',
  envoy: 'Nadia Farouk, the former envoy',
  post: 'a post by a businessman',
  said: 'The former envoy said that she had carried no message',
  claim: 'The president sought a secret channel to Washington in his last days in office.',
  denial: 'No serious request ever came, and none would have been taken seriously.',
  explanation:
    'a senior US official denies on 9 December 2024 what Meridian News reported on 7 December from people familiar with the talks.',
  otherClaim: 'Troops withdrew from the northern base without a fight.',
  recurs: 'The president’s circle approached the previous administration too.',
  recursExplanation: 'The same kind of contact is told of February 2022: another event.',
  shared: ['president', 'secret channel', 'Washington'],
  evidence: 'forty, Thursday night',
  note: 'Compare with the agency’s second dispatch (الخبر الثاني).',
  story: 'The last days in office',
};

const arabic: SampleTexts = {
  url: 'https://almarsad.example/world/qanat',
  outlet: 'المرصد اليومي',
  headline: 'واشنطن تنفي أن الرئيس سعى إلى قناة سرية معها في أيامه الأخيرة',
  lead: 'أكد مسؤول رفيع أن ما يقال عن قناة سرية مع Washington غير صحيح',
  quote: '"لم يصلنا طلب جدي، ولو وصلنا لما أخذناه على محمل الجد"',
  credit: 'كما قال المسؤول للصحفيين',
  relayed: 'ذكرت وكالة ميريديان نقلاً عن أشخاص مطلعين على المحادثات أن الرئيس عرض إنهاء تحالفه مقابل وقف القتال',
  bare: 'غادرت أربعون طائرة القاعدة الشمالية ليل الخميس.',
  agency: 'وكالة ميريديان (Meridian News)',
  official: 'مسؤول أمريكي رفيع',
  officialRole: 'تحدث إلى الصحفيين مشترطاً عدم ذكر اسمه',
  people: 'أشخاص مطلعون على المحادثات',
  envoy: 'نادية فاروق، المبعوثة السابقة',
  post: 'منشور لرجل أعمال',
  said: 'قالت المبعوثة السابقة إنها لم تحمل أي رسالة',
  claim: 'سعى الرئيس إلى قناة سرية مع واشنطن في آخر أيامه في الحكم.',
  denial: 'لم يصل أي طلب جدي، ولو وصل لما أُخذ على محمل الجد.',
  explanation: 'ينفي مسؤول أمريكي رفيع في 9 كانون الأول 2024 ما أوردته وكالة ميريديان في 7 منه عن أشخاص مطلعين.',
  otherClaim: 'انسحبت القوات من القاعدة الشمالية بلا قتال.',
  recurs: 'اتصلت الدائرة المحيطة بالرئيس بالإدارة السابقة أيضاً.',
  recursExplanation: 'يُروى اتصال من النوع نفسه في شباط 2022: حدث آخر.',
  shared: ['الرئيس', 'قناة سرية', 'Washington'],
  evidence: 'أربعون، ليل الخميس',
  note: 'قارن بالخبر الثاني للوكالة (Meridian, 2nd dispatch).',
  story: 'الأيام الأخيرة في الحكم',
};

interface Sample {
  readonly view: ArticleView;
  readonly notes: readonly Note[];
}

/** A read article with a denial, a corroboration, a recurrence, a flag and a note; its texts are invented. */
export function sampleView(language: 'en' | 'ar'): Sample {
  const t = language === 'ar' ? arabic : english;
  const { text, blocks } = joinBlocks([
    { kind: 'headline', text: t.headline },
    { kind: 'paragraph', text: `${t.lead}.` },
    { kind: 'paragraph', text: `${t.quote}، ${t.credit}.` },
    { kind: 'paragraph', text: `${t.relayed}.` },
    { kind: 'paragraph', text: t.bare },
    { kind: 'paragraph', text: `${t.said}.` },
  ]);
  const span = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the sample: ${words}`);
    return [start, start + words.length];
  };
  const party = (name: string, kind: SourceKind): Party => ({ name, kind });
  const official = party(t.official, 'unnamed-official');
  const agency = party(t.agency, 'named-outlet');
  const people = party(t.people, 'unnamed-source');
  const envoy = party(t.envoy, 'named-person');
  const statement = (
    id: string,
    words: string,
    origin: Party,
    polarity: Polarity,
    more: Partial<Statement> = {},
  ): Statement => ({
    id,
    content: [span(words)],
    cue: [],
    source: [],
    carriedOver: [],
    origin,
    description: origin.name,
    chain: [],
    polarity,
    hedged: false,
    quoted: false,
    confidence: 0.9,
    ...more,
  });
  const statements = [
    statement('s1', t.lead, official, 'denies', { description: t.officialRole }),
    statement('s2', t.quote, official, 'denies', { quoted: true, cue: [span(t.credit)], description: t.officialRole }),
    statement('s3', t.relayed, people, 'asserts', { chain: [agency], hedged: true }),
    statement('s4', t.said, envoy, 'denies'),
  ];
  const position = (id: string, origin: Party, more: Partial<PositionView>): PositionView => ({
    id,
    origin,
    chain: [],
    polarity: 'asserts',
    outlet: t.outlet,
    date: '2024-12-09',
    text: '',
    url: null,
    fromArticle: false,
    ...more,
  });
  const count = (outlets: number, origins: number, unknown: number): OriginCount => ({ outlets, origins, unknown });
  const reported = position('p1', people, {
    chain: [agency],
    outlet: t.agency,
    date: '2024-12-07',
    text: t.claim,
    url: 'https://meridian.example/1',
  });
  const relayedHere = position('article:s3', people, { chain: [agency], text: t.relayed, fromArticle: true });
  const denied = position('article:s2', official, { polarity: 'denies', text: t.quote, fromArticle: true });
  const earlier = position('p2', party(t.post, 'social-post'), {
    chain: [envoy],
    date: '2022-02',
    outlet: t.agency,
    text: t.recurs,
  });
  const elsewhere = position('p3', envoy, { outlet: t.agency, date: '2024-12-10', text: t.denial, polarity: 'denies' });
  const relation = (id: string, to: PositionView, more: Partial<RelationView>): RelationView => ({
    statement: id,
    position: to,
    relation: 'related',
    independence: 'independent',
    confidence: 0.86,
    explanation: '',
    shared: t.shared,
    ...more,
  });
  const claim = (id: string, words: string, more: Partial<ClaimView>): ClaimView => ({
    id,
    text: words,
    time: '2024-12',
    statements: [],
    asserting: [],
    denying: [],
    questioning: [],
    assertingCount: count(1, 1, 0),
    denyingCount: count(0, 0, 0),
    contradiction: null,
    relations: [],
    ...more,
  });
  const claims = [
    claim('c1', t.claim, {
      statements: ['s1', 's2', 's3'],
      asserting: [reported, relayedHere],
      denying: [denied],
      assertingCount: count(2, 0, 2),
      denyingCount: count(1, 0, 1),
      contradiction: 'denial',
      relations: [
        relation('s2', reported, { relation: 'contradicts', kind: 'denial', explanation: t.explanation }),
        relation('s1', reported, { relation: 'contradicts', kind: 'denial', explanation: t.explanation }),
        relation('s3', reported, { relation: 'repeats', independence: 'same-origin', explanation: '' }),
      ],
    }),
    claim('c2', t.denial, {
      statements: ['s4'],
      denying: [elsewhere],
      denyingCount: count(2, 2, 0),
      relations: [relation('s4', elsewhere, { relation: 'corroborates' })],
    }),
    claim('c3', t.recurs, {
      time: '2022-02',
      asserting: [earlier],
      relations: [relation('s3', earlier, { relation: 'recurs', explanation: t.recursExplanation })],
    }),
  ];
  const view: ArticleView = {
    article: {
      url: t.url,
      outlet: { name: t.outlet, host: new URL(t.url).host },
      headline: t.headline,
      authors: [],
      published: '2024-12-09T10:30:00+03:00',
      modified: null,
      language,
      text,
      blocks,
    },
    language,
    statements,
    sentences: [],
    flags: [
      { span: span(t.bare), reason: 'nobody-named', evidence: t.evidence, confidence: 0.8 },
      { span: span(t.relayed), reason: 'undescribed-source', evidence: t.people, confidence: 0.3, statement: 's3' },
    ],
    sources: [
      { party: official, description: t.officialRole, statements: ['s1', 's2'] },
      { party: people, description: t.people, statements: ['s3'] },
      { party: envoy, description: t.envoy, statements: ['s4'] },
    ],
    kinds: { 'unnamed-official': 2, 'unnamed-source': 1, 'named-person': 1 },
    stories: [{ id: 'story', title: t.story, summary: '', claims }],
    searched: {
      claims: 52,
      packs: [{ id: 'pack', title: { en: 'Sample pack' }, date: '2025-01-15', claims: 52 }],
    },
    notices: [],
  };
  const quote = { exact: t.relayed, prefix: '', suffix: '' };
  const times = { created: '2025-02-01T08:00:00Z', changed: '2025-02-01T08:00:00Z' };
  return { view, notes: [{ id: 'n1', url: t.url, quote, text: t.note, ...times }] };
}
