import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article';
import { read } from './open-page';

const EN = [
  'The harbour master said on Monday that the eastern pier of the old port was closed for repairs after the storm.',
  'Boats lay along the quay all morning while the crews waited for word from the office above the market.',
  'A council spokeswoman denied that the repairs had been put off for a second time since the storm.',
];
const AR = [
  'قال مدير الميناء يوم الاثنين إن الرصيف الشرقي في الميناء القديم أُغلق للترميم بعد العاصفة الأخيرة التي ضربت الساحل.',
  'ونفت متحدثة باسم المجلس أن تكون أعمال الترميم قد أُجلت مرة ثانية منذ العاصفة التي ضربت الساحل في الشهر الماضي.',
  'وأضاف أن القوارب ستنتقل إلى الرصيف الغربي حتى تنتهي الأعمال في الربيع المقبل كما هو مقرر في الخطة.',
];

interface Parts {
  readonly data?: unknown;
  readonly head?: string;
  readonly line?: string;
  readonly texts?: readonly string[];
  readonly around?: string;
  readonly url?: string;
}

function page(title: string, site: string, texts: readonly string[], parts: Parts): Article {
  const { data, head = '', line = '', around = '', url } = parts;
  const script = typeof data === 'string' ? data : JSON.stringify(data ?? {});
  const html = `<!doctype html><html><head><title>${title}</title>${site}${head}<script type="application/ld+json">${script}</script></head>
<body>${around}<main><article><h1>${title}</h1>${line}${texts.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;
  return read(html, url).article;
}

const SITE = '<meta property="og:site_name" content="Harbour Post">';
const english = (parts: Parts) => page('Pier closed after the storm', SITE, parts.texts ?? EN, parts);
const arabic = (parts: Parts) =>
  page(
    'إغلاق الرصيف الشرقي بعد العاصفة',
    '<meta property="og:site_name" content="بريد المرفأ">',
    parts.texts ?? AR,
    parts,
  );

const ARTICLE = { '@type': 'NewsArticle', headline: 'Pier closed after the storm' };
const JANE = { '@type': 'Person', '@id': '#a', name: 'Jane Arkle' };

describe('authors in structured data', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['strings', { ...ARTICLE, author: ['Jane Arkle', 'John Weir'] }, ['Jane Arkle', 'John Weir']],
    ['a reference', { '@graph': [{ ...ARTICLE, author: { '@id': '#a' } }, JANE] }, ['Jane Arkle']],
    ['a list object', { ...ARTICLE, author: { '@list': [JANE] } }, ['Jane Arkle']],
    ['parts of a name', { ...ARTICLE, author: { givenName: 'Jane', familyName: 'Arkle' } }, ['Jane Arkle']],
    ['a line', { ...ARTICLE, author: { name: 'By Jane Arkle and John Weir' } }, ['Jane Arkle', 'John Weir']],
    ['a name and what she is', { ...ARTICLE, author: { name: 'Jane Arkle, Political Correspondent' } }, ['Jane Arkle']],
    ['what she is alone', { ...ARTICLE, author: 'Harbour staff reporter' }, ['Harbour staff reporter']],
    ['a name and the outlet', { ...ARTICLE, author: 'Jane Arkle, Harbour Post' }, ['Jane Arkle']],
    ['a creator', { ...ARTICLE, creator: 'Jane Arkle' }, ['Jane Arkle']],
    ['entities', JSON.stringify({ ...ARTICLE, author: 'Jane Arkle' }).replaceAll('"', '&quot;'), ['Jane Arkle']],
  ])('are read from %s', (_, data, authors) => expect(english({ data }).authors).toEqual(authors));

  it.each<[string, Parts]>([
    ['a line', { line: '<p class="byline">By Jane Arkle</p>' }],
    ['a meta tag', { head: '<meta name="parsely-author" content="Jane Arkle">' }],
    [
      'a labelled fact',
      { head: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Arkle">' },
    ],
  ])('give way to a person in %s where they are the outlet', (_, parts) => {
    const author = { '@type': 'Organization', name: 'Harbour Post' };
    expect(english({ ...parts, data: { ...ARTICLE, author } }).authors).toEqual(['Jane Arkle']);
  });

  it('are split in Arabic, and the outlet with its town is none', () => {
    expect(arabic({ data: { ...ARTICLE, author: 'سامر النجار وليلى الحداد' } }).authors).toEqual([
      'سامر النجار',
      'ليلى الحداد',
    ]);
    expect(arabic({ data: { ...ARTICLE, author: 'محمد علي وليد حسن' } }).authors).toEqual(['محمد علي وليد حسن']);
    const line = '<p>بقلم: سامر النجار</p>';
    expect(arabic({ data: { ...ARTICLE, author: 'بريد المرفأ - بيروت' }, line }).authors).toEqual(['سامر النجار']);
  });
});

describe('lines under an English headline', () => {
  it.each<[string, readonly string[], string | null]>([
    ['By Jane Arkle | May 2, 2024 | 3:15 pm', ['Jane Arkle'], '2024-05-02'],
    ['By JANE ARKLE and JOHN WEIR', ['JANE ARKLE', 'JOHN WEIR'], null],
    ['By Jane Arkle in Beirut and John Weir in Amman', ['Jane Arkle', 'John Weir'], null],
    ['Posted on May 2, 2024 by Jane Arkle', ['Jane Arkle'], '2024-05-02'],
    ['May 2, 2024 3:15 pm by Jane Arkle', ['Jane Arkle'], '2024-05-02'],
    ['Updated: 04 May 2024 Published: 02 May 2024', [], '2024-05-02'],
    ['2 Sept 2024', [], '2024-09-02'],
    ['05/02/2024', [], null],
  ])('%s', (line, authors, published) => {
    expect(english({ line: `<p class="x">${line}</p>` })).toMatchObject({ authors, published });
  });
});

describe('lines under an Arabic headline', () => {
  it.each<[string, readonly string[], string | null]>([
    ['بقلم/ سامر النجار', ['سامر النجار'], null],
    ['كتب - سامر النجار', ['سامر النجار'], null],
    ['كتبت – ليلى الحداد', ['ليلى الحداد'], null],
    ['الكاتب: سامر النجار', ['سامر النجار'], null],
    ['إعداد وتحرير: ليلى الحداد', ['ليلى الحداد'], null],
    ['إعداد: ليلى الحداد وسامر النجار', ['ليلى الحداد', 'سامر النجار'], null],
    ['بقلم سامر النجار في بيروت', ['سامر النجار'], null],
    ['14 مايو 2024 بقلم ليلى الحداد', ['ليلى الحداد'], '2024-05-14'],
    ['نشر في: الثلاثاء, 14 مايو, 2024 : 09:30 م GST', [], '2024-05-14'],
    ['آخر تحديث: 16 أيار 2024 - نُشر: 14 أيار 2024', [], '2024-05-14'],
    ['الثلاثاء 6 ذو القعدة 1445 هـ - 14 مايو 2024 م', [], '2024-05-14'],
    ['الثلاثاء، 2024 مايو 14', [], '2024-05-14'],
    ['15 تشرين أول 2023', [], '2023-10-15'],
    ['3 كانون ثاني 2024', [], '2024-01-03'],
    ['28 نوفمبرتشرين الثاني 2024', [], '2024-11-28'],
    ['14 أفريل 2024', [], '2024-04-14'],
    ['14 جويلية 2024', [], '2024-07-14'],
    ['3 دجنبر 2024', [], '2024-12-03'],
    ['14 شباط (فبراير) 2024', [], '2024-02-14'],
    ['6 ذو القعدة 1445 هـ', [], '2024-05-14'],
    ['٦ رمضان ١٤٤٥هـ', [], '2024-03-16'],
    ['1 محرم 1446', [], '2024-07-07'],
    ['30 شعبان 1499 و1445', [], null],
  ])('%s', (line, authors, published) => {
    expect(arabic({ line: `<p class="x">${line}</p>` })).toMatchObject({ authors, published });
  });
});

describe('dates in elements', () => {
  const time = (date: string, names = '') => `<time datetime="${date}" class="${names}">${date}</time>`;

  it.each<[string, Parts]>([
    ['names', { line: `<p>${time('2024-05-04', 'entry-updated')} ${time('2024-05-02', 'published')}</p>` }],
    ['words before it', { line: `<p>Updated ${time('2024-05-04')}, published ${time('2024-05-02')}</p>` }],
    ['words beside it', { line: `<p><b>آخر تحديث:</b> ${time('2024-05-04')} <b>نُشر:</b> ${time('2024-05-02')}</p>` }],
    ['place', { around: `<aside>${time('2020-01-01')}</aside>`, line: `<p>${time('2024-05-02')}</p>` }],
  ])('are those of publication and not of change or of others, by their %s', (_, parts) => {
    expect(english(parts).published).toBe('2024-05-02');
  });

  it('are read from microdata with author and section', () => {
    const line = `<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="author" itemscope><span itemprop="name">Jane Arkle</span></span>
<span itemprop="articleSection">City</span><meta itemprop="datePublished" content="2024-05-02"><meta itemprop="dateModified" content="2024-05-03"></div>`;
    const told = { authors: ['Jane Arkle'], published: '2024-05-02', modified: '2024-05-03', section: 'City' };
    expect(english({ line })).toMatchObject(told);
  });

  it.each(['Thu May 02 2024 08:15:00 GMT+0300 (EEST)', 'Thu, 02 May 2024 08:15:00 +0300', '20240502T081500Z'])(
    'are read from a head that says %s',
    (content) => {
      expect(english({ head: `<meta name="pubdate" content="${content}">` }).published).toMatch(/^2024-05-02/);
    },
  );
});

describe('outlet and address', () => {
  const bare = (data: unknown, head = '', url = 'https://harbour.example/a/b?utm_source=x#y') =>
    page('Pier closed after the storm', head, EN, { data, url });

  it.each<[string, unknown]>([
    ['its publisher', { ...ARTICLE, publisher: { name: 'Harbour Post' } }],
    [
      'a reference',
      {
        '@graph': [
          { ...ARTICLE, publisher: { '@id': '#o' } },
          { '@type': 'Organization', '@id': '#o', name: 'Harbour Post' },
        ],
      },
    ],
    ['its site', { '@type': 'WebSite', name: 'Harbour Post' }],
  ])('are named by %s', (_, data) => expect(bare(data).outlet?.name).toBe('Harbour Post'));

  it.each([
    ['<link rel="canonical" href="/a/b">', 'https://harbour.example/a/b'],
    ['<meta property="og:url" content="https://www.harbour.example/a/b">', 'https://www.harbour.example/a/b'],
    ['<link rel="canonical" href="https://evil.example/a/b">', 'https://harbour.example/a/b?utm_source=x'],
  ])('are canonical as %s says, on the own site only', (head, url) => expect(bare({}, head).url).toBe(url));
});

describe('agencies before the text', () => {
  it.each([
    ['بيروت (رويترز) - ', 'رويترز'],
    ['دبي - أ ف ب: ', 'أ ف ب'],
    ['بيروت ـ وكالات: ', 'وكالات'],
    ['واشنطن - (أ.ب) ', 'أ.ب'],
    ['القاهرة/ د ب أ: ', 'د ب أ'],
    ['الرياض 06 ذو القعدة 1445 هـ الموافق 14 مايو 2024 م واس - ', 'واس'],
  ])('are credited: %s', (dateline, agency) => {
    const [first = '', ...rest] = AR;
    expect(arabic({ texts: [dateline + first, ...rest] }).credits?.join()).toContain(agency);
  });
});
