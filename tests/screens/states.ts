import type { Page } from 'puppeteer-core';
import type { Answer, InterfaceLanguage, PageState, Settings } from '../../src/messages/protocol';
import type { PageName } from '../demo/catalogue';
import { emptyReading, installedPacks, readingOf, readingWithoutStore, withNotes } from './readings';
import { type Answers, SETTINGS } from './stage';

/** One state of one screen. */
export interface ScreenState {
  readonly screen: 'popup' | 'panel' | 'options' | 'welcome';
  readonly name: string;
  /** Selects what is there once the state is shown. */
  readonly shown: string;
  readonly answers: (language: InterfaceLanguage) => Promise<Answers>;
  /** What the reader does then. */
  readonly after?: (page: Page) => Promise<void>;
  /** One of the states held against a picture of before. */
  readonly compared?: true;
}

/** Sizes in CSS pixels: browsers give a popup no more, and a side panel no less. */
export const SIZES = {
  popup: { width: 400, height: 600 },
  panel: { width: 320, height: 900 },
  options: { width: 900, height: 900 },
  welcome: { width: 900, height: 900 },
} as const;

const FILES = {
  popup: 'src/ui/popup/index.html',
  panel: 'src/ui/panel/index.html',
  options: 'src/ui/options/index.html',
  welcome: 'src/ui/welcome/index.html',
} as const;

export const fileOf = ({ screen }: ScreenState): string => FILES[screen];

const ok = <Value>(value: Value): Answer<Value> => ({ ok: true, value });
const settingsFor = (language: InterfaceLanguage, more: Partial<Settings> = {}) =>
  ok<Settings>({ ...SETTINGS, language, ...more });

function answers(language: InterfaceLanguage, state: PageState | null, more: Partial<Answers> = {}): Answers {
  return {
    worker: { settings: settingsFor(language), packs: ok(installedPacks) },
    page: state ? { state: ok(state), inView: ok({ ids: inView(state), revision: 1 }), refresh: ok(null) } : {},
    tabUrl: 'https://news.example/2024/12/article.html',
    origins: [],
    commands: [],
    ...more,
  };
}

const inView = (state: PageState): string[] =>
  state.status === 'ready' ? state.view.statements.slice(0, 2).map(({ id }) => id) : [];

/** The newsstand's page for a reader: Arabic readers read Arabic. */
const page = (en: PageName, ar: PageName) => async (language: InterfaceLanguage) =>
  answers(language, await readingOf(language === 'ar' ? ar : en, language));

const told =
  (state: PageState | null, more: Partial<Answers> = {}) =>
  async (language: InterfaceLanguage) =>
    answers(language, state, more);

const NOTES: Readonly<Record<InterfaceLanguage, readonly [string, string]>> = {
  en: ['Ask the desk who briefed him.', 'A sentence that the page no longer has'],
  ar: ['اسأل القسم عمّن أطلعه على ذلك.', 'جملة لم تعد في الصفحة'],
  fr: ['Demander qui l’a informé.', 'Une phrase que la page n’a plus'],
};

const denial = page('denialEn', 'denialAr');
const noted = async (language: InterfaceLanguage) =>
  answers(language, withNotes(await readingOf(language === 'ar' ? 'denialAr' : 'denialEn', language), NOTES[language]));
const tab = (id: string) => (screen: Page) => screen.click(`#tab-${id}`);
const FAILED: PageState = { status: 'failed', code: 'unexpected', detail: 'TypeError: x is not a function' };
const storeless = async (language: InterfaceLanguage) => answers(language, readingWithoutStore('denialEn', language));

/** The states that popup and panel share: no article is shown, or not the whole of it. */
const shared = (screen: 'popup' | 'panel'): ScreenState[] => [
  { screen, name: 'reading', shown: '.progress', answers: told({ status: 'reading' }) },
  { screen, name: 'not-article', shown: '.button-first', answers: told({ status: 'not-article', reason: '' }) },
  { screen, name: 'no-access', shown: '.button-first', answers: told(null), compared: true },
  { screen, name: 'failed', shown: '.detail', answers: told(FAILED), compared: true },
  { screen, name: 'browser-page', shown: '.state', answers: told(null, { tabUrl: 'chrome://settings/' }) },
  { screen, name: 'store-unavailable', shown: '.notices', answers: storeless, compared: true },
  { screen, name: 'no-language-pack', shown: '.notices', answers: page('french', 'french') },
  {
    screen,
    name: 'no-statements',
    shown: '.state',
    answers: async (language) => answers(language, await emptyReading(language)),
  },
];

const GRANTED = ['*://*.example.org/*', 'https://news.example.net/*'];

/** Every screen in every state, as `npm run screenshots` shows them and the access tests examine them. */
export const SCREEN_STATES: readonly ScreenState[] = [
  { screen: 'popup', name: 'dispute', shown: '#section-disputed', answers: denial, compared: true },
  {
    screen: 'popup',
    name: 'recurs',
    shown: '#section-recurs',
    answers: page('facebookPostEn', 'facebookPostAr'),
  },
  { screen: 'popup', name: 'no-match', shown: '.searched', answers: page('bakery', 'bakery'), compared: true },
  { screen: 'popup', name: 'notes', shown: '.note', answers: noted },
  ...shared('popup'),
  { screen: 'panel', name: 'statements', shown: '.statement', answers: denial, compared: true },
  { screen: 'panel', name: 'sources', shown: '.statement', answers: denial, after: tab('sources') },
  { screen: 'panel', name: 'stories', shown: '.statement', answers: denial, after: tab('stories'), compared: true },
  {
    screen: 'panel',
    name: 'stories-long',
    shown: '.statement',
    answers: page('lastNightEn', 'lastNightAr'),
    after: tab('stories'),
  },
  {
    screen: 'panel',
    name: 'no-match',
    shown: '.tabs',
    answers: page('bakery', 'bakery'),
    after: tab('stories'),
  },
  { screen: 'panel', name: 'notes', shown: '.statement', answers: noted, after: tab('notes'), compared: true },
  {
    screen: 'panel',
    name: 'flags',
    shown: '.statement',
    answers: page('lastNightEn', 'lastNightAr'),
    after: tab('flags'),
  },
  { screen: 'panel', name: 'unseen-page', shown: '.state', answers: told(null, { tabUrl: '' }) },
  ...shared('panel'),
  { screen: 'welcome', name: 'first', shown: '.sample-mark', answers: told(null) },
  {
    screen: 'welcome',
    name: 'card',
    shown: '.sample-mark',
    answers: told(null),
    after: async (screen) => {
      await screen.click('.sample-mark');
      await screen.waitForSelector('.sample-card .relation');
    },
    compared: true,
  },
  { screen: 'options', name: 'first', shown: '.pack', answers: told(null) },
  {
    screen: 'options',
    name: 'filled',
    shown: '.pack',
    answers: async (language) =>
      answers(language, null, {
        worker: {
          settings: settingsFor(language, { quietHosts: ['quiet.example.org'] }),
          packs: ok(installedPacks),
        },
        origins: GRANTED,
      }),
    after: async (screen) => {
      await screen.$$eval('details', (parts) => {
        for (const part of parts) part.open = true;
      });
    },
  },
];
