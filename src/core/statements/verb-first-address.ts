import { type Hits, nounPhrase } from './noun-phrases';
import { pronounAt, type Range, type Reading } from './reading';
import { secondPhrase } from './verb-first-boundaries';

/** How far back whoever is called by a title was last named, in words; keeps hostile text linear. */
const TITLED = 300;
/** A title with its name is no longer than this, in words. */
const NAMED = 16;
const NO_HITS: Hits = new Map();

/** "سموه": the person who was last named with the title, and who was not merely spoken to. */
export function addressedBefore(reading: Reading, from: number): Range | null {
  const title = pronounAt(reading, from)?.title ?? '';
  if (title === '') return null;
  for (let at = from - 1; at >= Math.max(0, from - TITLED); at--) {
    const word = reading.words[at]?.text;
    if (word !== title && word !== reading.index.article + title) continue;
    const phrase = nounPhrase(reading, NO_HITS, at, Math.min(from, at + NAMED), false);
    if (phrase === null || phrase[1] - at < 2) continue;
    const object = secondPhrase(reading, phrase, 'object');
    return [at, object > 0 ? object : phrase[1]];
  }
  return null;
}
