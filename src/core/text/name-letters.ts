import { fold } from './fold';

/**
 * How the letters of a name sound, coarsely enough to be the same in Arabic, Latin and Cyrillic script. Consonants:
 * b f t d z s j k h l m n r; `D` d or z (ذ, dh), `Z` z or d (ظ), `g` k or j, `c` s or k (ch), `w`. Vowels: a e i o u, and `?` where
 * a script writes something that others leave out (ع).
 */
const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  پ: 'b',
  ت: 't',
  ث: 't',
  ج: 'j',
  چ: 'c',
  ح: 'h',
  خ: 'h',
  د: 'd',
  ذ: 'D',
  ر: 'r',
  ز: 'z',
  ژ: 'j',
  س: 's',
  ش: 's',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'Z',
  ع: '?',
  غ: 'k',
  ف: 'f',
  ڤ: 'f',
  ق: 'k',
  ك: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'u',
  ي: 'i',
  ء: '?',
};

const LATIN: Readonly<Record<string, string>> = {
  a: 'a',
  b: 'b',
  c: 'k',
  d: 'd',
  e: 'e',
  f: 'f',
  g: 'g',
  h: 'h',
  i: 'i',
  j: 'j',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  o: 'o',
  p: 'b',
  q: 'k',
  r: 'r',
  s: 's',
  t: 't',
  u: 'u',
  v: 'f',
  w: 'w',
  x: 'ks',
  y: 'i',
  z: 'z',
  þ: 't',
  ð: 'D',
};

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  і: 'i',
  ї: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  є: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Letter groups of Latin script that stand for one sound, in the order in which they are tried. */
const LATIN_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/sch|tsch|tch/g, 'ʃ'],
  [/chr/g, 'kr'],
  [/sh|ts|tz/g, 'ʃ'],
  [/kh/g, 'χ'],
  [/dzh|dj|zh/g, 'j'],
  [/ch/g, 'ç'],
  [/gh/g, 'ɣ'],
  [/th/g, 't'],
  [/dh/g, 'ð'],
  [/ph/g, 'f'],
  [/ck|cq/g, 'k'],
  [/dt/g, 't'],
  [/ohn/g, 'on'],
  [/c(?=[eiy])/g, 's'],
  [/^y/g, 'i'],
];
const GROUP_SOUND: Readonly<Record<string, string>> = { ʃ: 's', χ: 'h', ç: 'c', ɣ: 'k' };

const ARABIC_SCRIPT = /\p{Script=Arabic}/u;
const CYRILLIC_SCRIPT = /\p{Script=Cyrillic}/u;
const VOWELS = 'aeiou?';

/** A consonant and the vowels written before it; the last sound of a word may be vowels only. */
export interface Sound {
  readonly consonant: string;
  readonly vowels: string;
}

export type NameScript = 'arabic' | 'cyrillic' | 'latin';

/** The sounds of a name part and the script it was written in, since Arabic leaves short vowels out. */
export interface Sounds {
  readonly sounds: readonly Sound[];
  readonly script: NameScript;
}

/** Parts that only join names: son of, the. They are written apart in one script and left out in another. */
const LINKS = new Set([
  'بن',
  'ابن',
  'bin',
  'ibn',
  'ben',
  'بنت',
  'bint',
  'al',
  'el',
  'ال',
  'эль',
  'аль',
  'бин',
  'ибн',
  'the',
  'of',
]);
/** Assimilated articles count only before a hyphen: as-Sisi, ash-Sharq. */
const ARTICLES = new Set(['as', 'ash', 'an', 'ar', 'at', 'az', 'ad', 'ath', 'ас', 'аш', 'ан', 'ар', 'ат', 'аз', 'ад']);
const SERVANT = /^(?:abd|абд)(?:[euа]?[lrnsдлрнс]{0,2})?$/u;

/** One word of plain letters, as every word of an Arabic text is that may be a name. */
const PLAIN_ARABIC = new RegExp(`^[${Object.keys(ARABIC).join('')}]{1,200}$`, 'u');

/**
 * The parts of a name, folded: split at spaces and hyphens, without articles and links, with the glued article taken
 * off, and with عبد and its like joined to what follows. At most twelve parts; a name has no more.
 */
export function nameParts(name: string): string[] {
  if (PLAIN_ARABIC.test(name)) return [withoutArticle(name)];
  const hamza = /^[أإآ]ل/u;
  const words = name
    .slice(0, 200)
    .trim()
    .split(/[\s\u00a0]+/u);
  const parts: string[] = [];
  let joined = '';
  for (const word of words) {
    const pieces = fold(word.replace(/["'“”«»‘’`ʿʾ.,،()]/gu, '')).text.split(/[-–‑]/u);
    pieces.forEach((piece, i) => {
      const last = i === pieces.length - 1;
      if (piece === '' || (LINKS.has(piece) && name.length > piece.length) || (!last && ARTICLES.has(piece))) return;
      if (piece === 'عبد' || SERVANT.test(piece)) {
        joined = ARABIC_SCRIPT.test(piece) ? 'عبد' : 'abd';
        return;
      }
      parts.push(joined + (hamza.test(word) && i === 0 ? piece : withoutArticle(piece)));
      joined = '';
    });
  }
  if (joined !== '') parts.push(joined);
  return parts.slice(0, 12);
}

const SERVANT_BEFORE = /^(?:abd|абд)/u;

function withoutArticle(piece: string): string {
  if (piece === 'الله') return 'له';
  if (piece.length >= 5 && piece.startsWith('ال')) return piece.slice(2);
  if (piece.startsWith('عبدال') && piece.length > 6) return `عبد${withoutArticle(piece.slice(3))}`;
  if (!SERVANT_BEFORE.test(piece)) return piece;
  return piece.replace(/^abd(?:[eu][lrns]|al)(?=\p{L}{3})/u, 'abd').replace(/^абд(?:у|е|э)л?ь?(?=\p{L}{3})/u, 'абд');
}

/** The sounds of one folded name part. */
export function soundsOf(part: string): Sounds {
  const script = ARABIC_SCRIPT.test(part) ? 'arabic' : CYRILLIC_SCRIPT.test(part) ? 'cyrillic' : 'latin';
  const letters = script === 'arabic' ? arabicSounds(part) : latinSounds(part);
  const sounds: Sound[] = [];
  let vowels = '';
  for (const letter of letters) {
    if (VOWELS.includes(letter)) vowels += letter;
    else if (letter === 'w' && sounds.length > 0) vowels += 'u';
    else {
      sounds.push({ consonant: letter, vowels });
      vowels = '';
    }
  }
  if (vowels !== '') sounds.push({ consonant: '', vowels });
  return { sounds: withoutLastH(withoutNasalG(sounds)), script };
}

function arabicSounds(part: string): string {
  let sounds = '';
  for (let i = 0; i < part.length; i++) {
    const letter = part[i] ?? '';
    const next = part[i + 1];
    // Two letters for one sound; a waw that begins a word is a consonant.
    if (letter === 'ت' && (next === 'ش' || next === 'س')) {
      sounds += 's';
      i++;
    } else if (letter === 'و' && i === 0) sounds += 'w';
    else sounds += ARABIC[letter] ?? (letter === 'w' ? 'w' : '');
  }
  return sounds;
}

/** What every one of {@link LATIN_GROUPS} has in it: most words have none of them. */
const HAS_GROUP = /h|t[sz]|d[jt]|c[kqeiy]|^y/;

function latinSounds(part: string): string {
  let latin = CYRILLIC_SCRIPT.test(part) ? Array.from(part, (letter) => CYRILLIC[letter] ?? letter).join('') : part;
  if (HAS_GROUP.test(latin)) for (const [group, sound] of LATIN_GROUPS) latin = latin.replace(group, sound);
  // A doubled letter is one sound in these scripts; in Arabic script two letters are two sounds.
  latin = latin.replace(/(\p{L})\1+/gu, (run, letter: string) => (VOWELS.includes(letter) ? run : letter));
  return Array.from(latin, (letter) => GROUP_SOUND[letter] ?? LATIN[letter] ?? '').join('');
}

/** A last h is written in one script and not in another: فاطمة, Fatima, Fatimah. */
function withoutLastH(sounds: Sound[]): Sound[] {
  const last = sounds.at(-1);
  if (last?.consonant !== 'h' || sounds.length < 2) return sounds;
  return [...sounds.slice(0, -1), { consonant: '', vowels: last.vowels === '' ? 'a' : last.vowels }];
}

/** A g between n and another consonant is not heard: واشنطن, Washington. */
function withoutNasalG(sounds: Sound[]): Sound[] {
  return sounds.filter(({ consonant, vowels }, i) => {
    const next = sounds[i + 1];
    const nasal = (consonant === 'g' || consonant === 'k') && vowels === '' && sounds[i - 1]?.consonant === 'n';
    return !nasal || next === undefined || next.vowels !== '' || next.consonant === '';
  });
}
