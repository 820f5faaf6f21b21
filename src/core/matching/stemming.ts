/**
 * How one language's words are cut down to a stem for matching: affixes as data, applied to folded words. The stem only
 * has to be the same for the forms of one word, not to be a word itself; the light stem of `core/text` keeps closer to
 * the word, since readers see it.
 */
export interface Stemming {
  /** Affixes written together before a word, longest first; at most one of each group is cut, in order. */
  readonly prefixes: readonly (readonly string[])[];
  /** Endings, longest first, as `ending` or `ending>replacement`; at most one of each group is cut, in order. */
  readonly suffixes: readonly (readonly string[])[];
  /** Letters that must be left after cutting a prefix, and after cutting a suffix. */
  readonly keep: readonly [afterPrefix: number, afterSuffix: number];
}

/** The stem of one folded word. Constant time for a given language. */
export function matchingStem(word: string, stemming: Stemming): string {
  let stemmed = word;
  for (const group of stemming.prefixes) stemmed = withoutPrefix(stemmed, group, stemming.keep[0]);
  for (const group of stemming.suffixes) stemmed = withoutSuffix(stemmed, group, stemming.keep[1]);
  return stemmed;
}

/** The word as it stands and without each of its possible prefixes, longest form first. At most a few forms. */
export function formsOf(word: string, stemming: Stemming): string[] {
  const forms = [word];
  for (const group of stemming.prefixes) {
    const shorter = withoutPrefix(forms.at(-1) ?? word, group, 2);
    if (shorter !== forms.at(-1)) forms.push(shorter);
  }
  return forms;
}

function withoutPrefix(word: string, prefixes: readonly string[], keep: number): string {
  for (const prefix of prefixes) {
    if (word.length - prefix.length >= keep && word.startsWith(prefix)) return word.slice(prefix.length);
  }
  return word;
}

function withoutSuffix(word: string, suffixes: readonly string[], keep: number): string {
  for (const rule of suffixes) {
    const [ending = '', replacement = ''] = rule.split('>');
    if (word.length - ending.length + replacement.length >= keep && word.endsWith(ending))
      return word.slice(0, word.length - ending.length) + replacement;
  }
  return word;
}
