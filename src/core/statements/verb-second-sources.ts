import { isComma, isDash, isStop, listed, scopeOf, sentenceOf, tidy } from './clauses';
import type { Draft } from './draft';
import { closesQuote, leftContent } from './left-contents';
import { pronounAt, type Range, type Reading } from './reading';
import { nounBefore } from './verb-second';
import { contentAround } from './verb-second-around';
import { isReported } from './verb-second-contents';
import { verbSecondSets } from './verb-second-lexicon';
import { type Hits, nounPhraseAt } from './verb-second-phrases';

/** How far after its cue a content may begin, in words; keeps hostile text linear. */
const REACH = 30;

type Sets = NonNullable<ReturnType<typeof verbSecondSets>>;

const draft = (cue: Range[], source: Range | null, content: Range[], form: Draft['form'], trust: number): Draft => ({
  form,
  start: Math.min(cue[0]?.[0] ?? 0, source?.[0] ?? Number.POSITIVE_INFINITY),
  cue,
  source,
  relayer: null,
  content,
  class: null,
  agreement: '??',
  joins: false,
  polarity: 'asserts',
  trust,
});

/** Reads what attributes without a verb of saying: "laut X", "nach Angaben von X", "X zufolge", "so X", "heißt es". */
export function readSourcePhrase(reading: Reading, hits: Hits, at: number): Draft | null {
  const words = verbSecondSets(reading.index.lexicon);
  const word = reading.words[at]?.text;
  if (words === null || word === undefined) return null;
  const scope = scopeOf(reading, at);
  if (words.pointsBack.has(word)) return pointBack(reading, at, scope);
  if (words.impersonal.has(`${word} ${reading.words[at + 1]?.text ?? ''}`)) return impersonal(reading, hits, at, scope);
  if (words.after.has(word)) return namedBefore(reading, hits, at, scope);
  const according = listed(reading, 'accordingTo', at);
  if (according > 0) return namedAfter(reading, hits, at, according, scope);
  if (words.weak.has(word)) return weakPreposition(reading, hits, words, at, scope);
  if (words.says.has(word)) return saysSo(reading, hits, at, scope);
  return null;
}

/** "laut X". */
function namedAfter(reading: Reading, hits: Hits, at: number, from: number, scope: Range): Draft | null {
  const source = nounPhraseAt(reading, hits, from, scope[1]);
  if (source === null) return null;
  for (let i = source[0]; i < Math.min(source[1], source[0] + 3); i++)
    if (reading.index.sets.notSources.has(reading.words[i]?.text ?? '')) return null;
  const content = contentAround(reading, at, source[1], scope);
  return content === null ? null : draft([[at, from]], source, content, 'according', 0.95);
}

/** "nach Angaben der Polizei", "nach eigenen Angaben", "seiner Meinung nach". */
function weakPreposition(reading: Reading, hits: Hits, words: Sets, at: number, scope: Range): Draft | null {
  const before = reading.words[at - 1];
  if (before !== undefined && at > scope[0] && before.capital && isSaying(before.text, words)) {
    const phrase = nounBefore(reading, hits, at, scope);
    if (phrase !== null && (phrase[1] - phrase[0] > 1 || isComma(reading, at + 1) || phrase[0] === scope[0])) {
      const content = contentAround(reading, phrase[0], at + 1, scope);
      return content === null ? null : draft([[at, at + 1]], phrase, content, 'according', 0.9);
    }
  }
  const phrase = withPossessor(reading, hits, words, nounPhraseAt(reading, hits, at + 1, scope[1]), scope);
  if (phrase === null) return null;
  let head = phrase[0];
  while (head < phrase[1] && !(reading.words[head]?.capital === true && !isDeterminer(reading, head))) head++;
  const noun = reading.words[head]?.text ?? '';
  if (head >= phrase[1] || !isSaying(noun, words)) return null;
  const content = contentAround(reading, at, phrase[1], scope);
  if (content === null) return null;
  if (words.own.has(reading.words[phrase[0]]?.text ?? '')) {
    const subject = nounPhraseAt(reading, hits, scope[0], at);
    return draft([[at, phrase[1]]], subject, content, 'according', 0.85);
  }
  // A compound holds its speaker: "nach Polizeiangaben".
  const speaker = speakerOf(reading, head, phrase);
  return draft([[at, speaker[0]]], speaker, content, 'according', 0.95);
}

/** "Angaben libanesischer Sicherheitskreise": a possessor that only its adjective's ending tells. */
function withPossessor(reading: Reading, hits: Hits, words: Sets, phrase: Range | null, scope: Range): Range | null {
  const next = phrase === null ? undefined : reading.words[phrase[1]];
  if (phrase === null || next === undefined || next.capital || next.kind !== 'word') return phrase;
  if (reading.words[phrase[1] + 1]?.capital !== true || !isSaying(reading.words[phrase[1] - 1]?.text ?? '', words))
    return phrase;
  if (![...words.genitiveEndings].some((ending) => next.text.endsWith(ending))) return phrase;
  const possessor = nounPhraseAt(reading, hits, phrase[1], scope[1]);
  return possessor === null ? phrase : [phrase[0], possessor[1]];
}

/** The party whose words a noun of saying brings: its possessor where it has one. */
function speakerOf(reading: Reading, head: number, [from, to]: Range): Range {
  const next = reading.words[head + 1]?.text ?? '';
  const { sets, lexicon } = reading.index;
  if (head + 1 >= to) return [from, to];
  if (sets.phrasePrepositions.has(next)) return [head + 2, to];
  if (verbSecondSets(lexicon)?.genitive.has(next) === true || reading.words[head + 1]?.kind === 'word')
    return [head + 1, to];
  return [from, to];
}

function isDeterminer(reading: Reading, at: number): boolean {
  return reading.index.sets.determiners.has(reading.words[at]?.text ?? '');
}

function isSaying(word: string, words: Sets): boolean {
  if (words.sayings.has(word)) return true;
  for (let from = 3; from < Math.min(word.length - 5, 24); from++) if (words.sayings.has(word.slice(from))) return true;
  return false;
}

/** "X zufolge". */
function namedBefore(reading: Reading, hits: Hits, at: number, scope: Range): Draft | null {
  const source = nounBefore(reading, hits, at, scope);
  if (source === null) return null;
  const content = contentAround(reading, source[0], at + 1, scope);
  return content === null ? null : draft([[at, at + 1]], source, content, 'according', 0.95);
}

/** "…, so X": after a clause or a quotation, and with nothing but a mark, an adverb or an occasion after it. */
function saysSo(reading: Reading, hits: Hits, at: number, scope: Range): Draft | null {
  const edge = at - 1;
  if (at === scope[0] || !(isComma(reading, edge) || isDash(reading, edge) || closesQuote(reading, edge))) return null;
  let from = at + 1;
  const first = reading.words[from];
  if (first === undefined) return null;
  const verb = hits.get(from);
  if (verb !== undefined) from = verb.end;
  const source = nounPhraseAt(reading, hits, from, scope[1]);
  if (source === null) return null;
  const { sets } = reading.index;
  let end = source[1];
  while (end < scope[1] && sets.adverbs.has(reading.words[end]?.text ?? '')) end++;
  const next = reading.words[end];
  const closes =
    end >= scope[1] ||
    next === undefined ||
    next.kind === 'mark' ||
    sets.prepositions.has(next.text) ||
    sets.timeWords.has(next.text);
  if (!closes) return null;
  let content: Range[] | null = null;
  if (closesQuote(reading, edge)) content = leftContent(reading, hits, at, source[1], scope);
  else {
    const last = Math.min(scope[1], end + REACH);
    while (end < last && !isComma(reading, end) && !isStop(reading, end)) end++;
    content = contentAround(reading, edge, isComma(reading, end) ? end : scope[1], scope);
  }
  return content === null ? null : draft([[at, from]], source, content, 'according', 0.95);
}

/** "heißt es in dem Bericht": a text in which it is said is the source. */
function impersonal(reading: Reading, hits: Hits, at: number, scope: Range): Draft | null {
  const end = at + 2;
  const { sets } = reading.index;
  let source: Range | null = null;
  let after = end;
  for (let i = end; i < Math.min(scope[1], end + 6) && source === null; i++) {
    if (reading.words[i]?.kind === 'mark') break;
    if (sets.prepositions.has(reading.words[i]?.text ?? '')) source = nounPhraseAt(reading, hits, i + 1, scope[1]);
  }
  if (source !== null) after = source[1];
  else if (sets.prepositions.has(reading.words[scope[0]]?.text ?? '') && at - scope[0] > 1 && at - scope[0] < 25)
    source = nounPhraseAt(reading, hits, scope[0] + 1, at);
  const edge = at - 1;
  const left = closesQuote(reading, edge)
    ? leftContent(reading, hits, at, after, scope)
    : isComma(reading, edge)
      ? contentAround(reading, edge, scope[1], scope)
      : null;
  let content = left;
  if (content === null) {
    const last = Math.min(scope[1], after + REACH);
    const opens = (place: number): boolean =>
      reading.words[place]?.text === ':' || isComma(reading, place) || reading.opening.has(place);
    let from = after;
    while (from < last && !opens(from)) from++;
    if (!opens(from)) return null;
    const quote = reading.opening.get(from) ?? reading.opening.get(from + 1);
    const right = tidy(reading, [from, quote !== undefined && quote.after > scope[1] ? quote.after : scope[1]]);
    content = right === null ? null : [right];
  }
  return content === null ? null : draft([[at, end]], source, content, source === null ? 'hearsay' : 'according', 0.8);
}

/** "Demnach …": the sentence goes on with the source before it. */
function pointBack(reading: Reading, at: number, scope: Range): Draft | null {
  if (at !== scope[0]) return null;
  const content = tidy(reading, [at + 1, scope[1]]);
  return content === null ? null : draft([[at, at + 1]], null, [content], 'reported', 0.75);
}

/**
 * Sentences in the mood of reported speech that no cue stands in: they go on with what was attributed before them. One
 * attribution for each run of them within a block. Linear.
 */
export function reportedSpeech(reading: Reading, drafts: readonly Draft[]): Draft[] {
  if (verbSecondSets(reading.index.lexicon) === null) return [];
  const covered = new Set<number>();
  for (const each of drafts) {
    for (const [from, to] of [...each.cue, ...each.content]) {
      const last = reading.words[to - 1]?.sentence ?? -1;
      for (let sentence = reading.words[from]?.sentence ?? 0; sentence <= last; sentence++) covered.add(sentence);
    }
  }
  const found: Draft[] = [];
  let run: [number, number] | null = null;
  let runBlock = -1;
  const close = (): void => {
    const content = run === null ? null : tidy(reading, run);
    if (content !== null) found.push(draft([], null, [content], 'reported', 0.7));
    run = null;
  };
  for (const [ordinal, sentence] of reading.sentences.entries()) {
    const block = reading.words[sentence[0]]?.block ?? -1;
    const follows = covered.has(ordinal - 1) || run !== null;
    const reported = !covered.has(ordinal) && follows && isReported(reading, sentence[0], mainEnd(reading, sentence));
    if (!reported || block !== runBlock) close();
    if (reported) run = run === null ? [...sentence] : [run[0], sentence[1]];
    runBlock = block;
  }
  close();
  return found.map((each) => ({ ...each, start: each.content[0]?.[0] ?? 0 }));
}

/** Where a sentence's first clauses end: the mood of a clause far behind tells nothing of the sentence. */
function mainEnd(reading: Reading, [from, to]: Range): number {
  const pronoun = pronounAt(reading, from);
  return pronoun === undefined ? to : sentenceOf(reading, from)[1];
}
