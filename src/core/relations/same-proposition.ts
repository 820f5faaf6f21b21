import { overlaps } from '../text/span';
import { type Clash, type ConceptFacts, type Pairing, pairUnits } from './compare';
import type { Proposition } from './proposition';
import type { Unit } from './units';

/** Which side tells it as denied, and the names of who does. */
export interface Denial {
  readonly denied: 'a' | 'b';
  readonly speaker: readonly Proposition[];
}

/**
 * True when a denial is not of what the other side asserts: each names a party or place that the other does not, two names
 * have changed places, or a known thing stands in the place of another. Across languages, where words that are not known
 * cannot be compared, all names of what is denied and most of its words must be found. `clash`: the words that deny, if
 * any.
 */
export function isOfAnotherThing(
  a: Proposition,
  b: Proposition,
  clash: Clash | null,
  { denied, speaker }: Denial,
  facts: ConceptFacts,
): boolean {
  const pairs = pairUnits(a, b);
  const across = a.language !== b.language;
  const [left, right] = [new Side(a, pairs, 'a', facts, across), new Side(b, pairs, 'b', facts, across)];
  const names = { a: left.loneNames(right), b: right.loneNames(left) };
  if (names.a.length > 0 && names.b.length > 0) return true;
  if (areSwapped(left, right, pairs)) return true;
  if (hasSubstitute(left, right, clash)) return true;
  const [own, other] = denied === 'a' ? [left, right] : [right, left];
  if (!own.hasSubject() && isOfOtherSubject(other, names[denied === 'a' ? 'b' : 'a'], speaker, across)) return true;
  return across && (names[denied].length > 0 || !isFound(left, right, pairs, clash));
}

/** From this share on, what is denied is found among what the other side says in another language. */
const FOUND = 0.5;
/** So many words must be shared across languages, a name and another word among them. */
const FEWEST = 3;

/** The verb and its object are among the first words that are no names. */
const HEAD_WORDS = 3;

function isFound(a: Side, b: Side, pairs: readonly Pairing[], clash: Clash | null): boolean {
  const shorter = Math.min(a.units.length, b.units.length);
  if (clash !== null && pairs.length >= shorter - 1) return true;
  if (!a.isHeadFound() || !b.isHeadFound()) return false;
  const names = pairs.filter((pair) => a.isName(pair.a) || b.isName(pair.b)).length;
  return pairs.length >= FEWEST && names > 0 && pairs.length > names && pairs.length >= FOUND * shorter;
}

/** The units of one side, with what the other side shares of them. */
class Side {
  readonly units: readonly Unit[];
  readonly #text: Proposition;
  readonly #pairOf: ReadonlyMap<number, number>;
  readonly #facts: ConceptFacts;
  readonly #across: boolean;

  constructor(text: Proposition, pairs: readonly Pairing[], which: 'a' | 'b', facts: ConceptFacts, across: boolean) {
    this.#across = across;
    this.units = text.units;
    this.#text = text;
    this.#pairOf = new Map(pairs.map((pair) => (which === 'a' ? [pair.a, pair.b] : [pair.b, pair.a])));
    this.#facts = facts;
  }

  pairOf(at: number): number | undefined {
    return this.#pairOf.get(at);
  }

  get language(): string {
    return this.#text.language;
  }

  /** Right before a shared word, with nothing between: a back channel, a secret channel. In Arabic what describes follows. */
  isModifier(at: number): boolean {
    const unit = this.units[at];
    if (!unit || !this.#pairOf.has(at + 1) || /\p{Script=Arabic}/u.test(unit.words)) return false;
    return this.between(at, at + 1).trim() === '';
  }

  /** A known party or place, or a word with a capital that is no known common noun. */
  isName(at: number): boolean {
    const unit = this.units[at];
    if (!unit) return false;
    const known = unit.concepts.some((id) => this.#facts.proper.has(id));
    if (!known && (unit.concepts.length > 0 || !unit.capital)) return false;
    return !this.#text.dates.some(({ span }) => overlaps(span, unit.span));
  }

  /** True when what happens, told by the first words that are no names, is told by the other side too. */
  isHeadFound(): boolean {
    const words = this.units.flatMap((_, i) => (this.isName(i) || this.isNameBySound(i) ? [] : [i]));
    return words.slice(0, HEAD_WORDS).some((at) => this.#pairOf.has(at));
  }

  isKnownName({ concepts }: Unit): boolean {
    return concepts.some((id) => this.#facts.proper.has(id));
  }

  /** A name among the first words, with nothing before it that makes it whom or where it is done. */
  isDoer(at: number): boolean {
    const unit = this.units[at];
    if (!unit || at >= HEAD_WORDS || !(this.isName(at) || this.isNameBySound(at))) return false;
    return !unit.place && !unit.target && !unit.coordinate;
  }

  /** Across languages a word that is known by its sound alone is a name. */
  isNameBySound(at: number): boolean {
    return this.#across && this.#pairOf.has(at) && this.units[at]?.concepts.length === 0;
  }

  /** True when a party is named at the beginning, as who does it. */
  hasSubject(): boolean {
    return this.units.slice(0, HEAD_WORDS).some((_, at) => this.isDoer(at));
  }

  /** Names that the other side has nowhere; a part of a name of which another part is shared is none. */
  loneNames(other: Side): Unit[] {
    return this.units.filter((unit, i) => {
      if (this.#pairOf.has(i) || !this.isName(i) || other.hasName(unit)) return false;
      return !this.#isPartOfShared(i, 1) && !this.#isPartOfShared(i, -1);
    });
  }

  hasName(name: Unit): boolean {
    return this.units.some(
      (unit) =>
        unit.stem === name.stem ||
        // "Al-Assad" is "Assad".
        (name.name !== '' && unit.name === name.name) ||
        unit.concepts.some((id) => name.concepts.includes(id)),
    );
  }

  /** "Before" and "after" stand between what is said and its time, and are no things. */
  isOrder({ concepts }: Unit): boolean {
    return concepts.some((id) => this.#facts.orders.has(id));
  }

  /** The words between two units, as in print. */
  between(a: number, b: number): string {
    return this.#text.raw.slice(this.units[a]?.span[1] ?? 0, this.units[b]?.span[0] ?? 0);
  }

  #isPartOfShared(at: number, step: 1 | -1): boolean {
    if (this.units[at]?.concepts.length) return false;
    for (
      let i = at + step;
      this.isName(i) && this.between(Math.min(i, i - step), Math.max(i, i - step)).trim() === '';
      i += step
    )
      if (this.#pairOf.has(i)) return true;
    return false;
  }
}

/**
 * "Tehran denies selling drones": who denies is who would have done it. True when the other side tells it of a party that
 * is neither named in what is denied nor the one that denies it; across languages also when nothing tells who that is.
 */
function isOfOtherSubject(
  other: Side,
  lone: readonly Unit[],
  speaker: readonly Proposition[],
  across: boolean,
): boolean {
  const parties = lone.filter(({ place }) => !place);
  if (parties.length === 0) return false;
  const names = speaker.flatMap(({ units }) => units.filter((unit) => other.isKnownName(unit)));
  if (names.length === 0) return across;
  return !names.some((name) => other.hasName(name));
}

/** True when the first names of both sides have changed places: who sold to whom. */
function areSwapped(a: Side, b: Side, pairs: readonly Pairing[]): boolean {
  const isParty = (side: Side, at: number) => side.isName(at) && side.units[at]?.place === false;
  const named = pairs.filter((pair) => isParty(a, pair.a) && isParty(b, pair.b));
  // "Sold to Oran" and "Oran sold": whom it was done to is who did it.
  const turned = named.some((pair) => {
    const [x, y] = [a.units[pair.a]?.target, b.units[pair.b]?.target];
    return (x && !y && b.isDoer(pair.b)) || (y && !x && a.isDoer(pair.a));
  });
  if (turned) return true;
  const first = named[0];
  const last = named.reduce<Pairing | undefined>(
    (least, pair) => (!least || pair.b < least.b ? pair : least),
    undefined,
  );
  if (!first || !last || first === last) return false;
  // "Talks of Oran and Tamra", "Oran met with Tamra": which of the two comes first says nothing.
  return ![a.units[last.a], b.units[first.b]].some((unit) => unit?.coordinate);
}

/** True when one side has a known thing where the other has another: drones sold and missiles sold. */
function hasSubstitute(a: Side, b: Side, clash: Clash | null): boolean {
  const known = (side: Side, i: number, own: Clash['a'] | undefined) => {
    const unit = side.units[i];
    if (!unit || unit.concepts.length === 0 || side.pairOf(i) !== undefined || side.isName(i)) return false;
    if (side.isOrder(unit)) return false;
    return own === undefined || !overlaps(unit.span, own);
  };
  const alike = a.language === b.language;
  return a.units.some((_, i) => {
    if (!known(a, i, clash?.a) || (alike && a.isModifier(i))) return false;
    return [i - 1, i + 1].some((beside) => {
      const at = a.pairOf(beside);
      if (at === undefined) return false;
      // "Sought a channel" and "tried to open a channel": what comes before the thing is what is done with it.
      const places = i < beside && alike ? [at + 1] : [at - 1, at + 1];
      return places.some((j) => known(b, j, clash?.b) && !(alike && b.isModifier(j)));
    });
  });
}
