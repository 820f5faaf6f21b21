/**
 * PLACEHOLDER until `core/text/names.ts` lands: keys under which a word may be the same name in another script.
 */
const LATIN: Record<string, string> = {
  b: 'b',
  c: 'k',
  d: 'd',
  f: 'f',
  g: 'g',
  h: 'h',
  j: 'g',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  p: 'b',
  q: 'k',
  r: 'r',
  s: 's',
  t: 't',
  v: 'f',
  w: 'w',
  x: 'ks',
  z: 'z',
};
const ARABIC: Record<string, string> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ث: 't',
  ج: 'g',
  ح: 'h',
  خ: 'k',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 's',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ڤ: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};
const CYRILLIC: Record<string, string> = {
  б: 'b',
  в: 'f',
  г: 'g',
  д: 'd',
  ж: 'g',
  з: 'z',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  п: 'b',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  х: 'k',
  ц: 's',
  ч: 's',
  ш: 's',
  щ: 's',
};

export function nameKey(word: string): string {
  let key = '';
  const w = word
    .replaceAll('sch', 's')
    .replaceAll('sh', 's')
    .replaceAll('ch', 's')
    .replaceAll('kh', 'k')
    .replaceAll('gh', 'g')
    .replaceAll('th', 't')
    .replaceAll('dh', 'd')
    .replaceAll('ph', 'f')
    .replaceAll('ck', 'k')
    .replaceAll('ou', 'u');
  for (const letter of w) {
    const mapped = LATIN[letter] ?? ARABIC[letter] ?? CYRILLIC[letter] ?? '';
    if (mapped !== key.at(-1)) key += mapped;
  }
  return key;
}
