import { foldText } from '../text/fold';

/** Verbs whose forms no rule of endings joins, as language data. */
export interface IrregularForms {
  /** One verb a line: the base form, then its irregular forms. */
  readonly verbs: string;
  /** What may be written before a verb and bends with it: with|drew is with|draw. */
  readonly prefixes: readonly string[];
}

/**
 * Verbs with a weak radical in a language that builds words on roots: such letters fall out of the short form that some
 * negations ask for, so that "did not say" (لم يقل) shares two letters with "said" (قال).
 */
export interface WeakVerbs {
  /** Negations that ask for the short form. */
  readonly after: readonly string[];
  /** Letters that a short form begins with, one of them. */
  readonly persons: string;
  /** Endings of number and gender that a short form may have. */
  readonly endings: readonly string[];
  /** A short form without person and ending, to a past form: a digit stands for any letter, the same on both sides. */
  readonly patterns: readonly (readonly [short: string, past: string])[];
  /** Endings that a past form may have, weak last letters included; longest first. */
  readonly pastEndings: readonly string[];
  /** Short forms that are an idiom unless one of some words is next or next but one: "is no longer", "did not return to". */
  readonly idioms: Readonly<Record<string, readonly string[]>>;
}

/** Leads irregular forms back to their base form. */
export function baseForms({ verbs, prefixes }: IrregularForms): (word: string) => string | null {
  const bases = new Map<string, string>();
  for (const line of verbs.split('\n')) {
    const [base = '', ...forms] = foldText(line).split(' ');
    for (const form of forms) bases.set(form, base);
  }
  return (word) => {
    const own = bases.get(word);
    if (own !== undefined) return own;
    for (const prefix of prefixes) {
      const rest = word.startsWith(prefix) ? bases.get(word.slice(prefix.length)) : undefined;
      if (rest !== undefined) return prefix + rest;
    }
    return null;
  };
}

/** Letters that a past form keeps at least when its ending is cut. */
const SHORTEST_PAST = 2;

/** A word as it would be as a past form, without ending; empty when too little is left. */
export function pastForm(word: string, { pastEndings }: WeakVerbs): string {
  if (word.length <= SHORTEST_PAST) return '';
  const ending = pastEndings.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_PAST) ?? '';
  return word.slice(0, word.length - ending.length);
}

/** The past forms that a short form may be of, without ending. `next`: the two words behind it. */
export function pastsOf(word: string, next: readonly string[], weak: WeakVerbs): string[] {
  const [person = ''] = word;
  if (!weak.persons.includes(person)) return [];
  const short = word.slice(person.length);
  const told = weak.idioms[short];
  if (told && !next.some((other) => told.includes(other))) return [];
  const bodies = ['', ...weak.endings].flatMap((ending) =>
    short.endsWith(ending) ? [short.slice(0, short.length - ending.length)] : [],
  );
  return bodies.flatMap((body) =>
    weak.patterns.flatMap(([from, to]) => {
      const radicals = fitted(body, from);
      return radicals ? [to.replace(/\d/gu, (place) => radicals[Number(place)] ?? '')] : [];
    }),
  );
}

/** The letters that stand at a pattern's digits, by digit; null when the word does not fit it. */
function fitted(word: string, pattern: string): string[] | null {
  if (word.length !== pattern.length) return null;
  const radicals: string[] = [];
  for (const [i, sign] of [...pattern].entries()) {
    const letter = word[i] ?? '';
    if (/\d/u.test(sign)) radicals[Number(sign)] = letter;
    else if (sign !== letter) return null;
  }
  return radicals;
}
