import { type NameScript, nameParts, type Sound, type Sounds, soundsOf } from './name-letters';

const KEY: Readonly<Record<string, string>> = { D: 'd', Z: 'z', c: 's', w: 'f' };

/**
 * A key under which one name comes out the same in Arabic, Latin and Cyrillic script: the consonants of its parts, with
 * sounds merged that the scripts do not keep apart, and `a` for a vowel at the start. Made for finding candidates:
 * different names may share a key (Hassan, Hussein); {@link sameName} tells them apart. Empty for a text without letters.
 */
export function nameKey(name: string): string {
  return nameParts(name)
    .map((part) => keyOf(soundsOf(part)))
    .filter((key) => key !== '')
    .join(' ');
}

function keyOf({ sounds }: Sounds): string {
  let key = sounds[0] && sounds[0].vowels !== '' ? 'a' : '';
  sounds.forEach(({ consonant }, i) => {
    const next = sounds[i + 1];
    if (consonant === 'g') key += /^[ei]/u.test(next?.vowels ?? '') ? 'j' : 'k';
    else key += KEY[consonant] ?? consonant;
  });
  return key;
}

/**
 * True when two names are the same in sound, whatever their scripts: `بوتين`, `Putin`, `Путин`. Articles, `bin` and
 * middle names may be left out on a side; a surname alone is not the same as a full name ({@link mayBeShortFor}).
 */
export function sameName(a: string, b: string): boolean {
  const left = nameParts(a).map(soundsOf);
  const right = nameParts(b).map(soundsOf);
  if (left.length === 0 || right.length === 0) return false;
  if (left.length === right.length && left.every((part, i) => alike(part, right[i]))) return true;
  if (alike(joined(left), joined(right))) return true;
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  return shorter.length >= 2 && alike(shorter[0], longer[0]) && endsLike(shorter.slice(1), longer.slice(1));
}

/** True when the first name is how the second is shortened: its last part or parts (`الأسد` for "Bashar al-Assad"). */
export function mayBeShortFor(short: string, full: string): boolean {
  const left = nameParts(short).map(soundsOf);
  const right = nameParts(full).map(soundsOf);
  return left.length > 0 && left.length < right.length && endsLike(left, right);
}

function endsLike(shorter: readonly Sounds[], longer: readonly Sounds[]): boolean {
  return shorter.every((part, i) => alike(part, longer[longer.length - shorter.length + i]));
}

function joined(parts: readonly Sounds[]): Sounds {
  return { sounds: parts.flatMap((part) => part.sounds), script: parts[0]?.script ?? 'latin' };
}

/** Costs of differences between two spellings of one name; hand-set on pairs like those of the tests. */
const COST = { near: 0.25, vowelLeftOut: 0.3, silent: 0.5, ending: 0.8, other: 9 } as const;
/** Longest part that is compared; longer ones are no names. */
const LONGEST = 40;

function alike(a: Sounds | undefined, b: Sounds | undefined): boolean {
  if (!a?.sounds.length || !b?.sounds.length || a.sounds.length > LONGEST || b.sounds.length > LONGEST) return false;
  const consonants = Math.min(consonantsOf(a), consonantsOf(b));
  if (consonants === 0) return a.sounds.length === b.sounds.length && alignmentCost(a, b) === 0;
  return alignmentCost(a, b) <= (consonants <= 3 ? 0.5 : 0.75);
}

const consonantsOf = ({ sounds }: Sounds) => sounds.filter(({ consonant }) => consonant !== '').length;

/** The cheapest way to lay one name's sounds over the other's, where silent consonants may be skipped. */
function alignmentCost(a: Sounds, b: Sounds): number {
  const left = withEnd(a.sounds);
  const right = withEnd(b.sounds);
  let above: number[] = [];
  for (let i = 0; i <= left.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= right.length; j++) {
      if (i === 0 && j === 0) {
        row.push(0);
        continue;
      }
      const x = left[i - 1];
      const y = right[j - 1];
      const both = x && y ? (above[j - 1] ?? COST.other) + pairCost(x, y, a.script, b.script, i === 1) : COST.other;
      const skipLeft = x ? (above[j] ?? COST.other) + skipCost(x, i === 1) : COST.other;
      const skipRight = y ? (row[j - 1] ?? COST.other) + skipCost(y, j === 1) : COST.other;
      row.push(Math.min(both, skipLeft, skipRight));
    }
    above = row;
  }
  return above[right.length] ?? COST.other;
}

/** Every word ends in a sound without consonant, so that endings are compared too. */
function withEnd(sounds: readonly Sound[]): readonly Sound[] {
  return sounds.at(-1)?.consonant === '' ? sounds : [...sounds, { consonant: '', vowels: '' }];
}

const NEAR = new Set(['Dz', 'Zd', 'DZ', 'gj', 'gk', 'cs', 'ck', 'Dd', 'Zz', 'wf', 'cj']);

function pairCost(x: Sound, y: Sound, xScript: NameScript, yScript: NameScript, first: boolean): number {
  const ending = x.consonant === '' && y.consonant === '';
  if (x.consonant !== y.consonant && !NEAR.has(x.consonant + y.consonant) && !NEAR.has(y.consonant + x.consonant))
    return COST.other;
  return vowelCost(x.vowels, y.vowels, xScript, yScript, ending, first);
}

function skipCost(sound: Sound, first: boolean): number {
  return !first && (sound.consonant === 'h' || sound.consonant === 'f') ? COST.silent : COST.other;
}

function vowelCost(
  x: string,
  y: string,
  xScript: NameScript,
  yScript: NameScript,
  ending: boolean,
  first: boolean,
): number {
  if (x === y || x.includes('?') || y.includes('?')) return 0;
  if (x === '' || y === '') {
    const written = x + y;
    if (ending) return written === 'e' ? 0 : COST.ending;
    if (first) return COST.ending;
    const emptyArabic = (x === '' ? xScript : yScript) === 'arabic';
    const long = new Set(written.replace('e', 'i')).size > 1 || written.length > 1;
    if (emptyArabic) return long ? COST.ending : 0;
    return long ? COST.ending : COST.vowelLeftOut;
  }
  if (shareVowel(x, y)) return 0;
  // English u is written with alef or a (ترامب, Трамп); at the start alef carries any vowel (أسامة).
  const alef = (first && xScript === 'arabic' && x === 'a') || (first && yScript === 'arabic' && y === 'a');
  const shortU = xScript !== yScript && ((x === 'u' && y === 'a') || (x === 'a' && y === 'u'));
  return alef || shortU ? COST.near : COST.other;
}

function shareVowel(x: string, y: string): boolean {
  for (const vowel of x) {
    if (y.includes(vowel)) return true;
    if (vowel === 'e' && /[ai]/u.test(y)) return true;
    if ((vowel === 'a' || vowel === 'i') && y.includes('e')) return true;
    if ((vowel === 'o' && y.includes('u')) || (vowel === 'u' && y.includes('o'))) return true;
  }
  return false;
}
