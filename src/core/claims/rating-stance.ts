import type { Polarity } from '../statements/statement';
import { foldText } from '../text/fold';
import type { Rating } from './claim-review';
import type { FactCheckWords } from './fact-check-words';

/** A reviewer's stance on the claim that it rates. */
interface RatingStance {
  readonly polarity: Polarity;
  /** "Mostly". */
  readonly hedged: boolean;
}

const SIDES: Readonly<Record<keyof FactCheckWords['ratings'], RatingStance | null>> = {
  asserts: { polarity: 'asserts', hedged: false },
  mostlyAsserts: { polarity: 'asserts', hedged: true },
  denies: { polarity: 'denies', hedged: false },
  mostlyDenies: { polarity: 'denies', hedged: true },
  questions: { polarity: 'questions', hedged: false },
  between: null,
};

/** Reads ratings in the words of some languages. */
export type RatingReader = (rating: Rating) => RatingStance | null;

/**
 * A reader of ratings that takes a side only where the reviewer clearly does: by a rating known in one of the languages,
 * else by a number at one end of a scale whose both ends are given. Null for every rating between, for words that say
 * one thing and a number at the other end, and for words that languages disagree about.
 */
export function ratingReader(languages: readonly FactCheckWords[]): RatingReader {
  const known = new Map<string, RatingStance | null>();
  for (const { ratings } of languages)
    for (const [side, words] of Object.entries(ratings) as [keyof FactCheckWords['ratings'], readonly string[]][])
      for (const word of words) {
        const key = plain(word);
        known.set(key, known.has(key) && known.get(key) !== SIDES[side] ? null : SIDES[side]);
      }
  return (rating) => {
    const end = endOfScale(rating);
    const text = plain(rating.text);
    const words = known.has(text) ? text : plain(rating.text.split(/[.:;!،؛,(|–—]|\s-\s/u, 1)[0] ?? '');
    if (!known.has(words)) return end;
    const told = known.get(words) ?? null;
    return told && end && told.polarity !== end.polarity ? null : told;
  };
}

function endOfScale({ value, best, worst }: Rating): RatingStance | null {
  if (value === null || best === null || worst === null || best === worst) return null;
  return value === best ? SIDES.asserts : value === worst ? SIDES.denies : null;
}

/** Letters and digits of a rating, folded, a space between words: "FALSE!" and "false" are one. */
function plain(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
