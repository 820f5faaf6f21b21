// Over 200 lines: one page of each kind, and the words that fill it in four languages.
/**
 * Pages of news sites that are no articles, made for this project: eleven kinds, in four languages, in four templates
 * each. Two of the templates lie as real ones do: every page of theirs says that it is an article.
 */
interface OtherPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

interface Words {
  readonly outlet: string;
  readonly menu: readonly string[];
  readonly headlines: readonly string[];
  readonly teasers: readonly string[];
  readonly captions: readonly string[];
  readonly product: string;
  readonly question: string;
  readonly answers: readonly string[];
  readonly notFound: string;
  readonly about: string;
  readonly results: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    outlet: 'The Quay Courier',
    menu: ['World', 'Politics', 'Business', 'Sport', 'Opinion', 'Culture'],
    headlines: [
      'Harbour bridge to reopen in spring after two years of repairs',
      'Council rejects a second ferry line to the northern islands',
      'Teachers end their strike as the ministry raises its offer',
      'Fishing fleet returns with the smallest catch in a decade',
      'A night train to the coast will run again from September',
      'Why the old lighthouse has found no buyer so far',
      'Reservoirs fill after the wettest winter on record',
      'Museum gives back nine statues to the island of Tern',
    ],
    teasers: [
      'The transport ministry says that the work is on time, while two engineers who took part in it speak of a delay of four months.',
      'Eleven members voted against the plan, which would have cost three million a year, and seven voted for it on Tuesday evening.',
      'Schools open again on Monday. The union says that its members will receive nine per cent more from the autumn, paid in two steps.',
      'Boats came back with forty tonnes, the harbour office said, half of what they had landed in the same month of the year before.',
    ],
    captions: [
      'The bridge at dawn, seen from the fish market',
      'Engineers measure the third arch',
      'A ferry leaves for Tern',
    ],
    product:
      'Reading lamp in brushed brass, 42 cm, with a linen shade. Three light colours, touch switch and a two-metre cable.',
    question: 'Which harbour is best for a small sailing boat in winter, and what does a berth cost there?',
    answers: [
      'I have kept mine at the old quay for six years and never had any trouble, but the price has gone up every winter since.',
      'Go for the northern basin. It is more sheltered, there is a guard at night, and you can walk to the station in ten minutes.',
      'Same question here. We asked at the office last week and were told that the list is full until the end of the year.',
    ],
    notFound:
      'The page that you are looking for is not here. It may have been moved, or the address may have been mistyped.',
    about:
      'Lina Haddad writes about harbours, shipping and the sea. She has worked for the Courier since 2016 and lives in Tern.',
    results: 'About 1,240 results for',
  },
  ar: {
    outlet: 'بريد المرفأ',
    menu: ['العالم', 'سياسة', 'اقتصاد', 'رياضة', 'رأي', 'ثقافة'],
    headlines: [
      'جسر المرفأ يعود إلى الخدمة في الربيع بعد عامين من الترميم',
      'المجلس يرفض خط عبّارات ثانياً إلى الجزر الشمالية',
      'المعلمون ينهون إضرابهم بعد أن رفعت الوزارة عرضها',
      'أسطول الصيد يعود بأصغر حصيلة منذ عشرة أعوام',
      'قطار ليلي إلى الساحل يعود في أيلول المقبل',
      'لماذا لم تجد المنارة القديمة من يشتريها حتى الآن',
      'السدود تمتلئ بعد أكثر الشتاءات مطراً',
      'المتحف يعيد تسعة تماثيل إلى جزيرة النورس',
    ],
    teasers: [
      'تقول وزارة النقل إن الأعمال تسير في موعدها، بينما يتحدث مهندسان شاركا فيها عن تأخير يبلغ أربعة أشهر كاملة في وصول الفولاذ.',
      'صوّت أحد عشر عضواً ضد الخطة التي كانت ستكلف ثلاثة ملايين في العام، وأيدها سبعة أعضاء في جلسة مساء الثلاثاء الطويلة.',
      'تفتح المدارس أبوابها يوم الاثنين، وتقول النقابة إن أعضاءها سيحصلون على زيادة قدرها تسعة في المئة تدفع على مرحلتين من الخريف.',
      'عادت القوارب بأربعين طناً كما قال مكتب المرفأ، وهو نصف ما جلبته في الشهر نفسه من العام الماضي بحسب سجلات المكتب.',
    ],
    captions: ['الجسر عند الفجر كما يبدو من سوق السمك', 'مهندسون يقيسون القوس الثالث', 'عبّارة تغادر نحو الجزيرة'],
    product:
      'مصباح للقراءة من النحاس المصقول بارتفاع اثنين وأربعين سنتيمتراً وغطاء من الكتان، بثلاثة ألوان للضوء ومفتاح باللمس.',
    question: 'أي مرفأ هو الأنسب لقارب شراعي صغير في الشتاء، وكم تبلغ كلفة الرسو فيه؟',
    answers: [
      'أترك قاربي عند الرصيف القديم منذ ستة أعوام ولم أواجه أي مشكلة، لكن السعر يرتفع مع كل شتاء جديد وهذا مزعج.',
      'أنصحك بالحوض الشمالي فهو محمي أكثر من غيره وفيه حارس ليلي، ويمكنك المشي منه إلى المحطة خلال عشر دقائق فقط.',
      'لدي السؤال نفسه، وقد سألنا في المكتب الأسبوع الماضي فقالوا لنا إن القائمة ممتلئة حتى نهاية العام الحالي.',
    ],
    notFound:
      'الصفحة التي تبحث عنها ليست هنا، فقد تكون نقلت إلى مكان آخر أو كُتب عنوانها خطأً. جرّب البحث من جديد من فضلك.',
    about:
      'ليلى الحداد تكتب عن المرافئ والملاحة والبحر، وتعمل في بريد المرفأ منذ عام ألفين وستة عشر، وتقيم في الجزيرة.',
    results: 'نحو ١٢٤٠ نتيجة عن',
  },
  de: {
    outlet: 'Hafenbote',
    menu: ['Welt', 'Politik', 'Wirtschaft', 'Sport', 'Meinung', 'Kultur'],
    headlines: [
      'Hafenbrücke öffnet im Frühjahr nach zwei Jahren wieder',
      'Rat lehnt zweite Fährlinie zu den Nordinseln ab',
      'Lehrer beenden Streik nach neuem Angebot des Ministeriums',
      'Fischer kehren mit kleinstem Fang seit zehn Jahren zurück',
      'Nachtzug an die Küste fährt ab September wieder',
      'Warum der alte Leuchtturm keinen Käufer findet',
      'Stauseen nach nassestem Winter wieder voll',
      'Museum gibt neun Statuen an die Insel zurück',
    ],
    teasers: [
      'Das Ministerium sagt, die Arbeiten lägen im Zeitplan, zwei beteiligte Ingenieure sprechen dagegen von vier Monaten Verzug.',
      'Elf Mitglieder stimmten gegen den Plan, der drei Millionen im Jahr gekostet hätte, sieben stimmten am Dienstagabend dafür.',
      'Die Schulen öffnen am Montag. Nach Angaben der Gewerkschaft gibt es ab Herbst neun Prozent mehr, gezahlt in zwei Schritten.',
      'Die Boote brachten vierzig Tonnen mit, teilte das Hafenamt mit, die Hälfte dessen, was im Vorjahresmonat gelandet wurde.',
    ],
    captions: [
      'Die Brücke am Morgen, vom Fischmarkt aus',
      'Ingenieure vermessen den dritten Bogen',
      'Eine Fähre legt ab',
    ],
    product:
      'Leselampe aus gebürstetem Messing, 42 cm, mit Leinenschirm. Drei Lichtfarben, Tastschalter und zwei Meter Kabel.',
    question: 'Welcher Hafen eignet sich im Winter für ein kleines Segelboot, und was kostet dort ein Liegeplatz?',
    answers: [
      'Meines liegt seit sechs Jahren am alten Kai, nie gab es Ärger, nur der Preis steigt leider jeden Winter ein Stück weiter.',
      'Nimm das Nordbecken. Es ist geschützter, nachts gibt es eine Wache, und zum Bahnhof läuft man von dort zehn Minuten.',
      'Dieselbe Frage hier. Wir haben letzte Woche im Büro gefragt, die Liste sei bis zum Ende des Jahres voll, hieß es.',
    ],
    notFound:
      'Die gesuchte Seite ist nicht hier. Vielleicht wurde sie verschoben, oder die Adresse enthält einen Tippfehler.',
    about:
      'Lina Haddad schreibt über Häfen, Schifffahrt und das Meer. Sie arbeitet seit 2016 für den Boten und lebt auf Tern.',
    results: 'Etwa 1.240 Ergebnisse für',
  },
  fr: {
    outlet: 'Le Courrier du quai',
    menu: ['Monde', 'Politique', 'Économie', 'Sport', 'Idées', 'Culture'],
    headlines: [
      'Le pont du port rouvrira au printemps après deux ans de travaux',
      'Le conseil rejette une seconde ligne de ferry vers les îles',
      'Les enseignants cessent la grève après une nouvelle offre',
      'La flotte revient avec la plus petite pêche en dix ans',
      'Un train de nuit vers la côte repartira en septembre',
      'Pourquoi le vieux phare ne trouve pas d’acheteur',
      'Les barrages pleins après l’hiver le plus humide',
      'Le musée rend neuf statues à l’île de Tern',
    ],
    teasers: [
      'Le ministère affirme que les travaux sont dans les temps, deux ingénieurs qui y ont participé parlent de quatre mois de retard.',
      'Onze élus ont voté contre le projet, qui aurait coûté trois millions par an, et sept ont voté pour, mardi soir en séance.',
      'Les écoles rouvrent lundi. Le syndicat annonce neuf pour cent de plus à partir de l’automne, versés en deux étapes.',
      'Les bateaux ont rapporté quarante tonnes, selon le bureau du port, la moitié de ce qui avait été débarqué un an plus tôt.',
    ],
    captions: [
      'Le pont à l’aube, vu du marché',
      'Des ingénieurs mesurent la troisième arche',
      'Un ferry part pour Tern',
    ],
    product:
      'Lampe de lecture en laiton brossé, 42 cm, abat-jour en lin. Trois couleurs de lumière et interrupteur tactile.',
    question: 'Quel port choisir en hiver pour un petit voilier, et combien y coûte une place à l’année ?',
    answers: [
      'Le mien est au vieux quai depuis six ans, jamais un souci, mais le prix augmente hélas un peu plus à chaque hiver.',
      'Prends le bassin nord. Il est mieux abrité, un gardien y passe la nuit et la gare est à dix minutes à pied de là.',
      'Même question ici. Au bureau, on nous a dit la semaine dernière que la liste est pleine jusqu’à la fin de l’année.',
    ],
    notFound:
      'La page que vous cherchez n’est pas ici. Elle a pu être déplacée, ou son adresse contient une faute de frappe.',
    about:
      'Lina Haddad écrit sur les ports, la navigation et la mer. Elle travaille au Courrier depuis 2016 et vit à Tern.',
    results: 'Environ 1 240 résultats pour',
  },
};

interface Kind {
  readonly path: string;
  /** `og:type` and JSON-LD type of an honest template. */
  readonly type: string;
  readonly data: string;
  readonly title: (words: Words) => string;
  readonly body: (words: Words, template: Template) => string;
}

const teaser = (words: Words, at: number, { teaserTag }: Template): string =>
  `<${teaserTag} class="item"><a href="/news/${at}"><h3>${pick(words.headlines, at)}</h3></a><p>${pick(words.teasers, at)}</p><time>0${1 + (at % 9)}.05.2024</time></${teaserTag}>`;
const teasers = (words: Words, count: number, template: Template): string =>
  Array.from({ length: count }, (_, at) => teaser(words, at, template)).join('');
const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

const KINDS: Readonly<Record<string, Kind>> = {
  home: {
    path: '/',
    type: 'website',
    data: 'WebSite',
    title: ({ outlet }) => outlet,
    body: (words, template) => `<h1>${words.outlet}</h1>${teasers(words, 24, template)}`,
  },
  section: {
    path: '/politics/',
    type: 'website',
    data: 'CollectionPage',
    title: ({ menu }) => pick(menu, 1),
    body: (words, template) => `<h1>${pick(words.menu, 1)}</h1>${teasers(words, 12, template)}`,
  },
  topic: {
    path: '/tag/harbour',
    type: 'website',
    data: 'CollectionPage',
    title: ({ menu }) => pick(menu, 2),
    body: (words, template) => `<h1>${pick(words.menu, 2)}</h1><p>${words.about}</p>${teasers(words, 10, template)}`,
  },
  author: {
    path: '/authors/lina-haddad',
    type: 'profile',
    data: 'ProfilePage',
    title: () => 'Lina Haddad',
    body: (words, template) => `<h1>Lina Haddad</h1><p>${words.about}</p>${teasers(words, 8, template)}`,
  },
  live: {
    path: '/live/storm-on-the-coast',
    type: 'article',
    data: 'LiveBlogPosting',
    title: ({ headlines }) => pick(headlines, 4),
    body: (words) =>
      `<h1>${pick(words.headlines, 4)}</h1>${[...words.teasers, ...words.answers].map((post, at) => `<div class="post"><time>${10 + at}:30</time><h2>${pick(words.headlines, at)}</h2><p>${post}</p><p>${pick(words.teasers, at + 1)}</p></div>`).join('')}`,
  },
  gallery: {
    path: '/photos/bridge-in-pictures',
    type: 'website',
    data: 'ImageGallery',
    title: ({ headlines }) => pick(headlines, 0),
    body: (words) =>
      `<h1>${pick(words.headlines, 0)}</h1>${Array.from({ length: 12 }, (_, at) => `<figure><img src="/${at}.jpg" alt=""><figcaption>${pick(words.captions, at)} (${at + 1}/12)</figcaption></figure>`).join('')}`,
  },
  video: {
    path: '/video/3012',
    type: 'video.other',
    data: 'VideoObject',
    title: ({ headlines }) => pick(headlines, 3),
    body: (words, template) =>
      `<h1>${pick(words.headlines, 3)}</h1><video src="/v.mp4"></video><p>${pick(words.captions, 2)}</p><h2>+</h2>${teasers({ ...words, teasers: words.captions }, 8, template)}`,
  },
  product: {
    path: '/shop/lamp-42',
    type: 'product',
    data: 'Product',
    title: ({ captions }) => pick(captions, 0),
    body: (words) =>
      `<h1>${words.product.slice(0, 40)}</h1><p class="price">49,90 €</p><button>+</button><p>${words.product}</p><ul><li>42 cm</li><li>1,2 kg</li></ul><h2>★★★★☆</h2>${words.answers.map((answer) => `<div class="review"><p>${answer}</p></div>`).join('')}`,
  },
  forum: {
    path: '/forum/thread/881',
    type: 'website',
    data: 'DiscussionForumPosting',
    title: ({ question }) => question.slice(0, 60),
    body: (words) =>
      `<h1>${words.question.slice(0, 60)}</h1>${[words.question, ...words.answers, ...words.answers].map((post, at) => `<div class="post"><div class="user">sailor${at}</div><div class="when">12.05.2024</div><div class="text">${post}</div></div>`).join('')}`,
  },
  search: {
    path: '/search?q=harbour',
    type: 'website',
    data: 'SearchResultsPage',
    title: ({ results }) => `${results} harbour`,
    body: (words, template) =>
      `<h1>${words.results} “harbour”</h1><form><input name="q"></form>${teasers(words, 10, template)}`,
  },
  error: {
    path: '/news/2024/05/02/gone',
    type: 'website',
    data: 'WebPage',
    title: () => '404',
    body: (words, template) => `<h1>404</h1><p>${words.notFound}</p>${teasers(words, 4, template)}`,
  },
};

interface Template {
  readonly name: string;
  readonly teaserTag: string;
  /** What every page of it calls itself, whatever it is. */
  readonly lies?: 'open-graph' | 'json-ld';
  readonly bare?: boolean;
}

const TEMPLATES: readonly Template[] = [
  { name: 'modern', teaserTag: 'article' },
  { name: 'old', teaserTag: 'div', bare: true },
  { name: 'says-article', teaserTag: 'article', lies: 'open-graph' },
  { name: 'lists-articles', teaserTag: 'li', lies: 'json-ld' },
];

/** Every kind in every language and template. */
export function otherPages(): OtherPage[] {
  return Object.entries(KINDS).flatMap(([name, kind]) =>
    Object.entries(WORDS).flatMap(([language, words]) =>
      TEMPLATES.map((template) => ({
        id: `${name}-${language}-${template.name}`,
        url: `https://quay.example${kind.path === '/' ? '/' : kind.path}`,
        html: pageOf(kind, language, words, template),
      })),
    ),
  );
}

function pageOf(kind: Kind, language: string, words: Words, template: Template): string {
  const title = kind.title(words);
  const meta = template.bare
    ? ''
    : `<meta property="og:title" content="${title}"><meta property="og:type" content="${template.lies === 'open-graph' ? 'article' : kind.type}">`;
  const listed = words.headlines.map((headline) => ({ '@type': 'NewsArticle', headline, datePublished: '2024-05-02' }));
  const data = {
    '@context': 'https://schema.org',
    '@type': kind.data,
    ...(template.lies === 'json-ld' ? { mainEntity: { '@type': 'ItemList', itemListElement: listed } } : {}),
  };
  const script = template.bare ? '' : `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const menu = words.menu.map((name, at) => `<li><a href="/s${at}">${name}</a></li>`).join('');
  const direction = language === 'ar' ? ' dir="rtl"' : '';
  return `<!doctype html><html lang="${language}"${direction}><head><title>${title} | ${words.outlet}</title>${meta}${script}</head><body><header><nav><ul>${menu}</ul></nav></header><main><div class="content">${kind.body(words, template)}</div></main><footer><p>© ${words.outlet}. ${words.about}</p></footer></body></html>`;
}
