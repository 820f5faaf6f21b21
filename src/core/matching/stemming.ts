/**
 * How one language's words are cut down to a stem for matching: affixes as data, applied to folded words. The stem only
 * has to be the same for the forms of one word, not to be a word itself; the light stem of `core/text` keeps closer to
 * the word, since readers see it.
 */
export interface Stemming {
  /** Affixes written together before a word; of each group at most one is cut, in order. */
  readonly prefixes: readonly Affixes[];
  /** Endings, as `ending` or `ending>replacement`; of each group at most one is cut, in order. */
  readonly suffixes: readonly Affixes[];
}

/** Affixes of which a word has one at most, longest first, and the letters that must be left when one is cut. */
interface Affixes {
  readonly keep: number;
  readonly affixes: readonly string[];
}

/** The stem of one folded word. Constant time for a given language. */
export function matchingStem(word: string, stemming: Stemming): string {
  let stemmed = word;
  for (const group of stemming.prefixes) stemmed = withoutPrefix(stemmed, group);
  return withoutEndings(stemmed, stemming);
}

/** A folded word without its endings, whatever stands before it. */
export function withoutEndings(word: string, stemming: Stemming): string {
  let stemmed = word;
  for (const group of stemming.suffixes) stemmed = withoutSuffix(stemmed, group);
  return stemmed;
}

/** The word as it stands and without each of its possible prefixes, longest form first. At most a few forms. */
export function formsOf(word: string, stemming: Stemming): string[] {
  const forms = [word];
  for (const group of stemming.prefixes) {
    const shorter = withoutPrefix(forms.at(-1) ?? word, { ...group, keep: 2 });
    if (shorter !== forms.at(-1)) forms.push(shorter);
  }
  return forms;
}

function withoutPrefix(word: string, { keep, affixes }: Affixes): string {
  for (const prefix of affixes) {
    if (word.length - prefix.length >= keep && word.startsWith(prefix)) return word.slice(prefix.length);
  }
  return word;
}

interface Ending {
  readonly ending: string;
  readonly replacement: string;
}

const parsed = new WeakMap<Affixes, readonly Ending[]>();

function endingsOf(group: Affixes): readonly Ending[] {
  let endings = parsed.get(group);
  if (!endings) {
    endings = group.affixes.map((rule) => {
      const [ending = '', replacement = ''] = rule.split('>');
      return { ending, replacement };
    });
    parsed.set(group, endings);
  }
  return endings;
}

function withoutSuffix(word: string, group: Affixes): string {
  for (const { ending, replacement } of endingsOf(group)) {
    if (word.endsWith(ending) && word.length - ending.length + replacement.length >= group.keep)
      return word.slice(0, word.length - ending.length) + replacement;
  }
  return word;
}
