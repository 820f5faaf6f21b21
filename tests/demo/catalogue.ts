/** What the newsstand holds; the front page, the demo's screenshots and the end-to-end tests all read it here. */

/** Stories of the seed articles that a page tells: 000 Tlass's post, 001 the US denial, 002 Saqr, 003 the last days, 004 al-Shaer. */
export type Seed = '000' | '001' | '002' | '003' | '004';

export interface Outlet {
  /** Name of the folder and of the host: `harbour` is served at `harbour.localhost`. */
  readonly id: string;
  readonly name: string;
  readonly language: 'ar' | 'en' | 'fr';
  readonly layout: string;
  readonly look: 'light' | 'dark';
  /** The outlet's pages forbid all script and all style but its own. */
  readonly strictPolicy?: boolean;
  /** Paths below this one are drawn by the outlet's front page (a single-page site). */
  readonly singlePage?: string;
}

export interface Page {
  readonly outlet: string;
  readonly path: string;
  readonly title: string;
  readonly tells?: Seed;
  /** What else the page is there to show. */
  readonly shows?: 'no-match' | 'not-article' | 'no-language-pack' | 'late-body' | 'in-page-navigation';
}

export const outlets: readonly Outlet[] = [
  { id: 'harbour', name: 'The Harbour Courier', language: 'en', layout: 'JSON-LD', look: 'light' },
  { id: 'marfaa', name: 'صحيفة المرفأ', language: 'ar', layout: 'Open Graph', look: 'light' },
  { id: 'ufuq', name: 'الأفق القديم', language: 'ar', layout: 'tables, no metadata', look: 'light' },
  {
    id: 'meridian',
    name: 'Meridian Wire',
    language: 'en',
    layout: 'AMP and microdata',
    look: 'dark',
    strictPolicy: true,
  },
  { id: 'tariq', name: 'طريق الأخبار', language: 'ar', layout: 'JSON-LD list', look: 'dark' },
  { id: 'sahil', name: 'الساحل الآن', language: 'ar', layout: 'late body', look: 'light' },
  {
    id: 'dispatch',
    name: 'Delta Dispatch',
    language: 'en',
    layout: 'single-page site',
    look: 'light',
    singlePage: '/story/',
  },
  { id: 'lanterne', name: 'La Lanterne du Quai', language: 'fr', layout: 'Open Graph', look: 'light' },
  { id: 'millbrook', name: 'The Millbrook Gazette', language: 'en', layout: 'hentry classes', look: 'light' },
];

export const pages = {
  denialEn: {
    outlet: 'harbour',
    path: '/world/2024/12/09/us-official-denies-back-channel.html',
    title: 'US official denies that Assad sought a back channel before his fall',
    tells: '001',
  },
  denialAr: {
    outlet: 'marfaa',
    path: '/news/84512.html',
    title: 'مسؤول أمريكي كبير ينفي أن يكون الأسد قد طلب قناة سرية مع واشنطن',
    tells: '001',
  },
  facebookPostAr: {
    outlet: 'ufuq',
    path: '/show_1187.html',
    title: 'طلاس: الأسد وزوجته حاولا الاتصال بإدارة بايدن ولم يجبهما أحد',
    tells: '000',
  },
  facebookPostEn: {
    outlet: 'meridian',
    path: '/amp/assad-couple-sought-line-to-washington.html',
    title: 'Assad and his wife each sought a line to Washington, businessman says',
    tells: '000',
  },
  adviserAr: {
    outlet: 'ufuq',
    path: '/show_1042.html',
    title: 'مستشار في الخارجية الروسية: دمشق تطلب ودّ واشنطن',
    tells: '004',
  },
  adviserEn: {
    outlet: 'dispatch',
    path: '/story/envoy-to-washington',
    title: 'Damascus is courting Washington, Russian ministry adviser says',
    tells: '004',
    shows: 'in-page-navigation',
  },
  spokesmanAr: {
    outlet: 'marfaa',
    path: '/news/85230.html',
    title: 'مدير الإعلام السابق في الرئاسة السورية: بوتين لم يردّ على الأسد',
    tells: '002',
  },
  spokesmanEn: {
    outlet: 'meridian',
    path: '/amp/kremlin-line-went-unanswered.html',
    title: 'The Kremlin line that went unanswered',
    tells: '002',
  },
  spokesmanShortEn: {
    outlet: 'dispatch',
    path: '/story/half-a-president',
    title: 'Iranian planes were threatened, former Assad aide says',
    tells: '002',
    shows: 'in-page-navigation',
  },
  lastNightAr: {
    outlet: 'tariq',
    path: '/2024/12/last-night.html',
    title: 'ليلة الخروج من دمشق: حلفاء لم يأتوا ومنفى رتبته موسكو',
    tells: '003',
  },
  lastNightEn: {
    outlet: 'harbour',
    path: '/world/2024/12/13/the-night-he-left.html',
    title: 'The night he left: allies who did not come',
    tells: '003',
  },
  lastCallAr: {
    outlet: 'sahil',
    path: '/story/last-call.html',
    title: 'آخر رئيس حكومة في عهد الأسد يروي المكالمة الأخيرة',
    tells: '003',
    shows: 'late-body',
  },
  french: {
    outlet: 'lanterne',
    path: '/monde/canal-secret.html',
    title: 'Un responsable américain dément toute approche secrète d’Assad',
    shows: 'no-language-pack',
  },
  bakery: {
    outlet: 'millbrook',
    path: '/2025/03/bakery-oven.html',
    title: 'Village bakery fires up its old brick oven again',
    shows: 'no-match',
  },
  front: { outlet: 'harbour', path: '/', title: 'World news', shows: 'not-article' },
  frontAr: { outlet: 'marfaa', path: '/', title: 'صحيفة المرفأ', shows: 'not-article' },
} as const satisfies Readonly<Record<string, Page>>;

export type PageName = keyof typeof pages;

/** Host of the front page that lists the outlets. */
export const frontHost = 'newsstand';
