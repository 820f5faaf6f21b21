import type { Story } from '../../../src/core/claims/claim';
import type { StoredClaim } from '../../../src/store/chunks';

/** A sentence of real news that claims are varied from. */
export interface Base {
  readonly language: string;
  readonly text: string;
}

/** A statement of an article, and the number of the claim that it tells too. */
export interface Told {
  readonly language: string;
  readonly text: string;
  readonly target: number;
}

/** Claims of one story follow each other, as they do in a pack. */
const STORY = 4;
const WORDS = /\s+/u;

/** A generator of numbers from 0 to 1, the same ones for the same seed (mulberry32, public domain, Tommy Ettinger). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Claims without end, each of its own number: first fixed ones, then the sentences themselves, then variations of them. */
export class Variations {
  readonly #bases: readonly Base[];
  readonly #fixed: readonly Base[];
  readonly #sentences = new Map<string, string[]>();
  readonly #words = new Map<string, string[]>();

  constructor(bases: readonly Base[], fixed: readonly Base[] = []) {
    this.#bases = bases;
    this.#fixed = fixed;
    for (const { language, text } of bases) {
      const words = this.#words.get(language) ?? [];
      const sentences = this.#sentences.get(language) ?? [];
      this.#words.set(language, words);
      this.#sentences.set(language, sentences);
      for (const word of text.split(WORDS)) words.push(word);
      sentences.push(text);
    }
  }

  /** The text of a claim: of a variation, the halves of two sentences of a language with a fifth of the words exchanged. */
  text(number: number): Base {
    const fixed = this.#fixed[number];
    if (fixed) return fixed;
    const varied = number - this.#fixed.length;
    const base = this.#bases[varied % this.#bases.length] as Base;
    if (varied < this.#bases.length) return base;
    const random = randomOf(number);
    const { language } = base;
    const other = this.#sentences.get(language)?.[Math.floor(random() * (this.#sentences.get(language)?.length ?? 0))];
    const [first, second] = [base.text.split(WORDS), (other ?? base.text).split(WORDS)];
    const words = [...first.slice(0, first.length >> 1), ...second.slice(second.length >> 1)];
    const told = words.map((word) => (random() < 1 / 5 ? this.#another(word, language, random) : word));
    return { language, text: told.join(' ') };
  }

  /** A claim with the position of one outlet, and its story. */
  claim(number: number): { stored: StoredClaim; story: Story } {
    const { language, text } = this.text(number);
    const first = number - (number % STORY);
    const day = (random: () => number) =>
      `20${15 + Math.floor(random() * 10)}-0${1 + Math.floor(random() * 9)}-${10 + Math.floor(random() * 18)}`;
    const date = day(randomOf(first + 7));
    const story: Story = {
      id: `s${first}`,
      title: { [language]: this.text(first).text.slice(0, 40) },
      summary: { [language]: '' },
      time: { from: date, to: date },
    };
    const id = `c${number}`;
    const outlet = `outlet-${number % 97}`;
    const origin = { name: { [language]: text.split(WORDS).slice(0, 2).join(' ') }, kind: 'named-person' as const };
    return {
      story,
      stored: {
        claim: { id, story: story.id, text: { [language]: text }, time: story.time },
        positions: [{ id: `p${number}`, claim: id, origin, chain: [], polarity: 'asserts', outlet, date }],
      },
    };
  }

  /** A statement that tells a claim in other words: a quarter of its words left out, some exchanged, some added. */
  paraphrase(number: number, seed: number): Told {
    const { language, text } = this.text(number);
    const random = randomOf(seed);
    const kept = text.split(WORDS).flatMap((word) => {
      const chance = random();
      if (chance < 0.25) return [];
      return [chance < 0.4 ? this.#another(word, language, random) : word];
    });
    const more = Array.from({ length: 4 }, () => this.#another('', language, random));
    const words = random() < 0.5 ? [...more, ...kept] : [...kept, ...more];
    return { language, text: words.join(' '), target: number };
  }

  #another(word: string, language: string, random: () => number): string {
    if (/^\d+$/u.test(word)) return String(Math.floor(random() * 10 ** word.length));
    const words = this.#words.get(language) ?? [];
    return words[Math.floor(random() * words.length)] ?? word;
  }
}
