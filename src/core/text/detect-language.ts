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

/**
 * The language of a text, ISO 639-1, by its script and its frequent words; null when the text has too few of either.
 * A tie goes to the profile listed first.
 */
export function detectLanguage(text: string, profiles: readonly LanguageProfile[]): string | null {
  const sample = text.slice(0, SAMPLE);
  const script = dominantScript(sample);
  if (script === null) return null;
  const lower = sample.toLowerCase();
  const counts = new Map<string, number>();
  for (const word of lower.match(/[\p{L}\p{M}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | null = null;
  let bestScore = 0;
  for (const { code, words, letters } of profiles) {
    let score = letters === undefined ? 0 : (lower.match(new RegExp(`[${letters}]`, 'gu')) ?? []).length;
    for (const word of new Set(words)) score += counts.get(word) ?? 0;
    // Longer lists must not win by their length alone.
    score /= Math.sqrt(words.length);
    if (score > bestScore) {
      best = code;
      bestScore = score;
    }
  }
  if (script === 'ja' || script === 'ko' || script === 'zh') return script;
  return best ?? (script === '' ? null : script);
}

/** The language to fall back to for the script of most letters; kana decide over Han. Empty for Latin, null without letters. */
function dominantScript(sample: string): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [letters, language] of SCRIPTS) {
    const found = (sample.match(letters) ?? []).length * (language === 'ja' ? 4 : 1);
    if (found > most) {
      best = language;
      most = found;
    }
  }
  return best;
}
