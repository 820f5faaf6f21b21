/**
 * How pages introduce a link to something else in the middle of a text, ask to be followed, or sign off. Data, by
 * language, matched at the start of a short block; written as in print and compared without case.
 */
const PROMO_STARTS: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'اقرأ أيضا',
    'اقرأ أيضًا',
    'اقرأ أيضاً',
    'إقرأ أيضا',
    'اقرأ المزيد',
    'اقرأ/ي أيضا',
    'اقرئي أيضا',
    'قد يهمك',
    'قد يعجبك',
    'شاهد أيضا',
    'شاهد أيضاً',
    'شاهد الفيديو',
    'مواضيع ذات صلة',
    'أخبار ذات صلة',
    'مقالات ذات صلة',
    'موضوعات ذات صلة',
    'تابعوا',
    'تابعونا',
    'تابعنا على',
    'لمتابعة',
    'للمزيد',
    'لمزيد من',
    'اشترك في',
    'اشتركوا',
    'المصدر:',
    'المزيد من',
    'رأي القراء',
    'آراء القراء',
    'استفتاء',
    'شارك برأيك',
    'انضموا إلى',
    'انضم إلى',
    'طالع أيضا',
    'انضم إلى قناتنا',
    'حمل تطبيق',
  ],
  en: [
    'read also',
    'read more',
    'also read',
    'see also',
    'read next',
    'related:',
    'related stories',
    'related articles',
    'related coverage',
    'more:',
    'more on this',
    'watch:',
    'watch now',
    'listen:',
    'recommended',
    'follow us',
    'follow @',
    'sign up',
    'subscribe',
    'click here',
    'advertisement',
    'story continues below',
    'article continues',
    'continue reading',
    'download our',
    'join our',
    'don’t miss',
    "don't miss",
    'you may also like',
    'most read',
    'photo:',
    'image credit',
    'share this',
    'support our journalism',
    'get the latest',
    'have a story',
    'have a tip',
    'got a tip',
    'got a story',
    'for more stories',
    'get in touch',
    'register',
    'this content is reserved',
    'ad block',
    'chat with us',
    'this site is protected by',
    'this content was published',
  ],
  de: [
    'lesen sie auch',
    'lesen sie hier',
    'lesen sie mehr',
    'lesen sie dazu',
    'mehr zum thema',
    'auch interessant',
    'mehr dazu',
    'anzeige',
    'newsletter',
    'hier geht es',
    'jetzt anmelden',
    'folgen sie',
    'weiterlesen',
    'das könnte sie',
    'empfohlener externer inhalt',
    'externer inhalt',
    'an dieser stelle finden sie',
    'podcast:',
    'video:',
    'hier finden sie',
    'jetzt abonnieren',
    'jetzt testen',
    'dieses thema im programm',
    'dieser artikel wurde im original',
  ],
  fr: [
    'à lire aussi',
    'lire aussi',
    'lire également',
    'à voir aussi',
    'sur le même sujet',
    'publicité',
    'abonnez-vous',
    'suivez-nous',
    'inscrivez-vous',
    'voir aussi',
    'la suite après',
    'il vous reste',
    'pour ajouter l’article',
    "pour ajouter l'article",
  ],
  es: [
    'lea también',
    'lee también',
    'leer también',
    'te puede interesar',
    'más información',
    'publicidad',
    'suscríbete',
    'síguenos',
    'ver más',
    'lea más',
    'relacionado',
    'noticias relacionadas',
  ],
  it: ['leggi anche', 'leggi qui', 'pubblicità', 'iscriviti', 'potrebbe interessarti', 'approfondisci'],
  pt: ['leia também', 'leia mais', 'veja também', 'publicidade', 'saiba mais'],
  nl: ['lees ook', 'lees meer', 'advertentie', 'bekijk ook'],
  ru: [
    'читайте также',
    'читать далее',
    'смотрите также',
    'подписывайтесь',
    'подпишитесь',
    'реклама',
    'по теме',
    'ранее:',
    'материалы по теме',
  ],
  uk: ['читайте також', 'дивіться також', 'підписуйтесь', 'реклама'],
  tr: ['ayrıca okuyun', 'ilgili haberler', 'bunu da okuyun', 'reklam', 'abone ol', 'bizi takip edin', 'i̇lgili haber'],
  pl: [
    'czytaj także',
    'czytaj też',
    'zobacz także',
    'przeczytaj także',
    'reklama',
    'dalszy ciąg',
    'czytaj więcej',
    'pozostało',
  ],
  sv: ['läs också', 'läs även', 'läs mer', 'annons'],
  no: ['les også', 'les mer', 'annonse', 'se også', 'artikkelen fortsetter'],
  fa: ['بیشتر بخوانید', 'همچنین بخوانید', 'بخوانید:', 'مطالب مرتبط'],
  ur: ['یہ بھی پڑھیں', 'مزید پڑھیں'],
  id: ['baca juga', 'baca selengkapnya', 'lihat juga'],
  vi: ['xem thêm', 'đọc thêm'],
  ja: ['関連記事', 'あわせて読みたい', '続きを読む', 'この記事は有料', '残り'],
  ko: ['관련기사', '관련 기사', '무단전재', '저작권자'],
};

const STARTS = Object.values(PROMO_STARTS)
  .flat()
  .map((phrase) => phrase.toLowerCase());

/** Longer blocks that begin like a promo are taken for text. In characters. */
const MAX_PROMO = 160;

/** True for a short block that only points elsewhere. */
export function isPromo(text: string): boolean {
  if (text.length > MAX_PROMO) return false;
  const start = text.replace(/^[^\p{L}\p{N}@]+/u, '').toLowerCase();
  return STARTS.some((phrase) => start.startsWith(phrase));
}

/** Where in a gallery a picture stands: "Image 1 of 5", "3/12", "صورة 2 من 4". */
const COUNTER = /^(?:\p{L}{2,12}\s)?\p{Nd}{1,3}\s?(?:\/|of|von|de|di|sur|van|av|из|من)\s?\p{Nd}{1,3}$/u;

/** True for a line that only counts the pictures of a gallery. */
export function isCounter(text: string): boolean {
  return text.length < 30 && COUNTER.test(text.toLowerCase());
}

/** How captions end, or the credit that a picture carries. */
const CREDIT =
  /(?:\((?:image|photo|picture|bild|foto|credit|source|file|ap photo|صورة|تصوير)\b[^()]{0,80}\)|(?:^|[\s(])(?:©|image credit|photo credit|credit|photo|image|pictured?|foto|bild|fotos|quelle|crédit photo|ảnh|фото|zdjęcie|تصوير)\s?[:/]\s?[^.]{2,60})$/iu;

/** True for a short block that ends in a picture's credit. */
export function isCredit(text: string): boolean {
  return text.length < 300 && CREDIT.test(text);
}

/** Words of what stands under an article: rules for comments, newsletters, subscriptions, copyright. */
const CLOSING =
  /newsletter|affiliate (?:link|marketer|partner|programme?|commission)|affiliate-link|earn (?:a|an affiliate) commission|qualifying purchases|recaptcha|become a patron|donate (?:via|to us|today)|copyright|all rights reserved|©|حقوق النشر|جميع الحقوق|push-?nachricht|(?:whatsapp|telegram)[\s-](?:channel|kanal|community|group|gruppe)|facebook messenger|comments? (?:are|section|policy|guidelines)|ihre kommentare|(?:views|opinions) expressed|not (?:necessarily )?reflect the (?:views|opinions|position)|لا [تي]عب\u0651?ر.{0,20}عن (?:رأي|آراء|وجهة|موقف)|مراجعة التعليقات|نشر التعليقات|comentários com|toute reproduction|todos los derechos|tutti i diritti|все права|무단\s?전재|無断転載/iu;

/** Short lines that end in a bare address: "More on this: https://…". */
const ENDS_IN_ADDRESS = /(?:https?:\/\/|www\.)\S+$/;

/** Longer blocks, in characters, are text even when they speak of such things. */
const MAX_CLOSING = 900;

/** True for a note that closes the page rather than the article. Asked of the last few blocks only. */
export function isClosing(text: string): boolean {
  return text.length < MAX_CLOSING && (CLOSING.test(text) || (text.length < MAX_PROMO && ENDS_IN_ADDRESS.test(text)));
}

/** Headings of what stands under or beside an article, as whole lines. */
const SECTION_TITLES = new Set(
  [
    'التعليقات|تعليقات|تعليقات القراء|تعليقات الزوار|تعليقات الزائرين|أضف تعليقا|أضف تعليق|اترك تعليقا|شارك برأيك|آراء القراء|آراء الزوار|تصويت|استطلاع|استطلاع رأي|رأي القراء|أخبار ذات صلة|مواضيع ذات صلة|مقالات ذات صلة|اقرأ أيضا|اقرأ أيضاً|الأكثر قراءة|الأكثر مشاهدة|مواضيع مختارة|تابعونا|شارك|استفتاء|الكلمات المفتاحية|وسوم',
    'comments|reader comments|readers’ comments|join the conversation|join the discussion|add a comment|post a comment|have your say|what do you think|poll|vote|leave a comment|leave a reply|related|related stories|related articles|related news|read more|more stories|most read|most popular|trending|share|share this|follow us|tags|topics|newsletter|about the author|you may also like|recommended',
    'kommentare|mehr zum thema|das könnte sie auch interessieren|meistgelesen|newsletter|schlagworte|themen|über den autor',
    'commentaires|à lire aussi|sur le même sujet|les plus lus|mots-clés|partager',
    'comentarios|noticias relacionadas|lo más leído|te puede interesar|comentários|leia também|mais lidas',
    'commenti|leggi anche|i più letti|комментарии|читайте также|по теме|популярное|коментарі|читайте також',
    'yorumlar|ilgili haberler|çok okunanlar|komentarze|zobacz także|reacties|lees ook|kommentarer|les også|läs också|نظرات|مطالب مرتبط|تبصرے|関連記事|관련기사',
  ].flatMap((titles) => titles.split('|')),
);

/** Words for what readers write under an article; a figure beside one makes a line the title of a section. */
const COMMENTS =
  /^(?:comments?|replies|responses|تعليقات|التعليقات|تعليقا|تعليق|kommentare?|commentaires?|comentarios?|comentários?|commenti|комментари\p{L}+|коментар\p{L}+|yorum\p{L}*|komentarz\p{L}*|reacties|نظرات?|コメント|댓글)$/u;

/** What else stands in such a title. */
const READERS = /^(?:readers?|leave|post|add|your|all|the|a|القراء|الزوار|الزائرين|أضف|اترك|لا|\d+)$/u;

const OPINIONS = /^(?:آراء|رأي|تعقيبات|مشاركات|ردود) (?:القراء|الزوار|الزائرين)$/u;

/** True for a line that opens the readers' comments. */
export function isCommentsTitle(text: string): boolean {
  return text.length <= MAX_TITLE && namesComments(text);
}

/** True for a line that opens a section of comments, related articles, polls or the like. */
export function isSectionTitle(text: string): boolean {
  if (text.length > MAX_TITLE) return false;
  const line = text.toLowerCase().replace(/[\u064B-\u0652]/g, '');
  const bare = line.replace(/\([^()]*\)|^[\s\d]+|[\s:؟?!()\d]+$/gu, '').trim();
  return SECTION_TITLES.has(bare) || namesComments(text);
}

function namesComments(text: string): boolean {
  const line = text.toLowerCase().replace(/[\u064B-\u0652]/g, '');
  const words = line.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const at = words.findIndex((word) => COMMENTS.test(word));
  // "Comments", "Readers' comments", "12 comments", "Comments (12)", "What others say · 12 comments".
  const counted = /^\d+$/.test(words[at - 1] ?? '') || /^\d+$/.test(words[at + 1] ?? '');
  if (OPINIONS.test(words.join(' '))) return true;
  return at >= 0 && words.length <= 8 && (counted || words.every((word) => COMMENTS.test(word) || READERS.test(word)));
}

/** Longer lines, in characters, are no title of a section. */
const MAX_TITLE = 50;

/** How long ago a reader wrote: "2 days ago", "منذ 3 ساعات". */
const AGO =
  /(?:\d|\ba|\ban|\bone)\s?(?:s|sec\w*|m|min\w*|h|hrs?|hours?|d|days?|weeks?|w|months?|mo|years?|y)\s+ago\b|(?:منذ|قبل)\s+(?:\p{Nd}+\s+)?(?:ثاني|دقيق|دقائق|ساع|يوم|أيام|أسبوع|أسابيع|شهر|أشهر|سن)|\bvor\s+\d+\s+(?:Sek|Min|Stund|Tag|Woch|Monat|Jahr)|\bil y a\s+\d|\bhace\s+\d|\bhá\s+\d|\d+\s+\p{L}+\s+(?:назад|тому|fa|önce|geleden|temu|siden|sedan)(?!\p{L})/iu;

/** True for the line over a reader's comment: a name and how long ago it was written, and no sentence. */
export function isReaderLine(text: string): boolean {
  return text.length <= 80 && AGO.test(text) && !/[.!?؟]["”»]?$/.test(text);
}
