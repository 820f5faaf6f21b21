/** Heaviest terms of a text: who and what it is about. */
const MAIN = 10;
/** A main term is one of the other text's too where it weighs this share there. */
const ALSO_MAIN = 0.5;
/** How much hangs on the main terms; set on Arabic article pairs (ar-pairs, dev). */
const POWER = 0.5;
/** Brings the product back onto the scale that it had, so that one threshold serves texts with and without main terms. */
const LEVEL = 1.75;
/** A text of fewer terms, such as a headline, is main terms only: nothing is to be told from them. */
const SHORT = 40;

/** The weighted terms of a text. */
type Weights<Term> = ReadonlyMap<Term, number>;

/**
 * How far the main terms of each of two texts weigh in the other too, as a factor of their likeness: two stories
 * of one topic share its terms, but not what each of them is about. Sorts the terms of both.
 */
export function mainTermsFactor<Term>(a: Weights<Term>, b: Weights<Term>): number {
  if (Math.min(a.size, b.size) < SHORT) return 1;
  const [x, y] = [shareOf(a, b), shareOf(b, a)];
  return LEVEL * ((x.held + y.held) / (x.all + y.all)) ** POWER;
}

function shareOf<Term>(a: Weights<Term>, b: Weights<Term>): { held: number; all: number } {
  const main = [...a].sort((x, y) => y[1] - x[1]).slice(0, MAIN);
  let [held, all] = [0, 0];
  for (const [term, weight] of main) {
    all += weight;
    held += weight * Math.min(1, (b.get(term) ?? 0) / (ALSO_MAIN * weight));
  }
  return { held, all };
}
