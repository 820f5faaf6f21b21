import type { PhraseReader } from './according-to';
import { contentEnd, scopeOf, tidy } from './clauses';
import type { CueHit } from './cues';
import { type Draft, withoutVerb } from './draft';
import { readSource } from './kinds';
import { bareForms, pronounAt, type Range, type Reading } from './reading';

/** How far after a noun its content clause may begin, in words. */
const REACH = 10;

/** Words after a noun within which "by somebody that" opens its clause. */
const BY = 8;

/** A noun that attributes a clause: "his claim that …", "مزاعم الجيش بأن …". Null when the word is none. */
export function readNounCue(
  reading: Reading,
  hits: ReadonlyMap<number, CueHit>,
  at: number,
  phrase: PhraseReader,
): Draft | null {
  const { sets } = reading.index;
  const forms = bareForms(reading, at);
  const denies = forms.some((form) => sets.denyingNouns.has(form));
  if (!denies && !forms.some((form) => sets.nouns.has(form))) return null;
  const verbFirst = reading.index.lexicon.order === 'verb-first';
  const limit = Math.min(scopeOf(reading, at)[1], at + REACH);
  let opener = -1;
  // "a claim by nurses that".
  const by = !verbFirst && sets.agentPrepositions.has(reading.words[at + 1]?.text ?? '');
  for (let next = at + 1; next < (verbFirst ? limit : by ? Math.min(limit, at + BY) : at + 2); next++) {
    const word = reading.words[next];
    if (word === undefined || word.kind === 'mark' || (hits.has(next) && !sets.nouns.has(word.text))) break;
    if (sets.complementizers.has(word.text)) {
      opener = next;
      break;
    }
  }
  // "a claim that could not be verified": told of the claim, not by it.
  if (opener < 0 || (!verbFirst && sets.auxiliaries.has(reading.words[opener + 1]?.text ?? ''))) return null;
  const content = tidy(reading, [opener + 1, contentEnd(reading, opener + 1)]);
  if (content === null) return null;
  const from = sets.prepositions.has(reading.words[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const after = verbFirst || by ? phrase(reading, hits, by ? at + 2 : from, opener, false) : null;
  const source = after ?? (verbFirst ? null : possessorBefore(reading, at));
  if (source !== null && verbFirst && !readSource(reading, source).listed) return null;
  return withoutVerb({
    form: source === null ? 'hearsay' : 'noun',
    start: source === null ? at : Math.min(at, source[0]),
    cue: [[at, at + 1]],
    source,
    content: [content],
    agreement: source === null || source[1] - source[0] > 1 ? '??' : (pronounAt(reading, source[0])?.agreement ?? '??'),
    polarity: denies ? 'denies' : 'asserts',
    trust: 0.6,
  });
}

/** "Trump's claim", "his repeated claim": the possessor before a noun. */
function possessorBefore(reading: Reading, at: number): Range | null {
  const { sets } = reading.index;
  for (let before = at - 1; before > Math.max(0, at - 4); before--) {
    const word = reading.words[before];
    if (word === undefined || word.kind === 'mark' || word.sentence !== reading.words[at]?.sentence) return null;
    if (pronounAt(reading, before) !== undefined && sets.determiners.has(word.text)) return [before, before + 1];
    if (!word.text.endsWith("'s")) continue;
    let from = before;
    while (from > 0 && reading.words[from - 1]?.capital === true && reading.words[from - 1]?.sentence === word.sentence)
      from--;
    return [from, before + 1];
  }
  return null;
}
