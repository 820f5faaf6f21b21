/** Words so frequent in one language that they tell it from others of the same script, as written in print. */
export interface LanguageProfile {
  /** ISO 639-1. */
  readonly code: string;
  readonly words: readonly string[];
  /** Letters, in lower case, that hardly any other language of the script has. */
  readonly letters?: string;
}

/** Scripts that only one language of the news uses, or that name the language to fall back to. */
const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Latin}/gu, ''],
];

/** Letters and words beyond this are not counted: enough to be sure, and linear on any text. */
const SAMPLE = 20_000;

/** The profiles by what they know a language by, so that a text is walked once and not once for each profile. */
interface ProfileTable {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byLetter: ReadonlyMap<string, readonly number[]>;
}

const tables = new WeakMap<readonly LanguageProfile[], ProfileTable>();

function tableOf(profiles: readonly LanguageProfile[]): ProfileTable {
  const known = tables.get(profiles);
  if (known) return known;
  const byWord = new Map<string, number[]>();
  const byLetter = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, number: number) =>
    map.set(key, [...(map.get(key) ?? []), number]);
  for (const [number, { words, letters }] of profiles.entries()) {
    for (const word of new Set(words)) add(byWord, word, number);
    for (const letter of new Set(letters)) add(byLetter, letter, number);
  }
  const table = { byWord, byLetter };
  tables.set(profiles, table);
  return table;
}

/**
 * The language of a text, ISO 639-1, by its script and its frequent words; null when the text has too few of either.
 * A tie goes to the profile listed first.
 */
export function detectLanguage(text: string, profiles: readonly LanguageProfile[]): string | null {
  const sample = text.slice(0, SAMPLE);
  const script = dominantScript(sample);
  if (script === null) return null;
  if (script === 'ja' || script === 'ko' || script === 'zh') return script;
  const { byWord, byLetter } = tableOf(profiles);
  const lower = sample.toLowerCase();
  const scores = new Float64Array(profiles.length);
  const count = (numbers: readonly number[] | undefined) => {
    for (const number of numbers ?? []) scores[number] = (scores[number] ?? 0) + 1;
  };
  for (const word of lower.match(/[\p{L}\p{M}]+/gu) ?? []) count(byWord.get(word));
  for (const letter of lower) if (letter > '\u007F') count(byLetter.get(letter));
  let best: string | null = null;
  let bestScore = 0;
  for (const [number, { code, words }] of profiles.entries()) {
    // Longer lists must not win by their length alone.
    const score = (scores[number] ?? 0) / Math.sqrt(words.length);
    if (score > bestScore) {
      best = code;
      bestScore = score;
    }
  }
  return best ?? (script === '' ? null : script);
}

/** Places in {@link SCRIPTS} of the characters met so far, -1 for no letter. Bounded, since a hostile text has many. */
const scripts = new Map<string, number>();
const MOST_KNOWN = 8192;
const LATIN = SCRIPTS.length - 1;

function scriptOf(character: string): number {
  let script = scripts.get(character);
  if (script === undefined) {
    script = SCRIPTS.findIndex(([letters]) => character.match(letters) !== null);
    if (scripts.size < MOST_KNOWN) scripts.set(character, script);
  }
  return script;
}

/** The language to fall back to for the script of most letters; kana decide over Han. Empty for Latin, null without letters. */
function dominantScript(sample: string): string | null {
  const counts = new Float64Array(SCRIPTS.length);
  for (const character of sample) {
    const script = /[a-z]/i.test(character) ? LATIN : scriptOf(character);
    if (script >= 0) counts[script] = (counts[script] ?? 0) + 1;
  }
  let best: string | null = null;
  let most = 0;
  for (const [number, [, language]] of SCRIPTS.entries()) {
    const found = (counts[number] ?? 0) * (language === 'ja' ? 4 : 1);
    if (found > most) {
      best = language;
      most = found;
    }
  }
  return best;
}
