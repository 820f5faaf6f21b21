import type { Steps } from '../text/steps';
import { listed } from './clauses';
import type { Draft } from './draft';
import { readSource } from './kinds';
import { type Entry, Parties } from './parties';
import { pronounAt, type Range, type Reading } from './reading';
import type { WordOrder } from './word-order';

/** A draft with the parties it speaks of. */
export interface Resolved {
  readonly draft: Draft;
  /** Ordinal of the draft within whose content this one stands, or -1. */
  readonly parent: number;
  readonly origin: Entry | null;
  readonly relayer: Entry | null;
  /** The mention that a missing source or a pronoun goes back to. */
  readonly carriedOver: Range | null;
}

/** What is known when a draft's parties are asked for: all drafts' parents, and the parties of the drafts before it. */
interface Known {
  readonly reading: Reading;
  readonly order: WordOrder;
  readonly parties: Parties;
  readonly resolved: readonly Resolved[];
  readonly parents: readonly number[];
}

/** Attributions looked at in one step. */
const STEP = 16;

/** Gives every draft its source: named in place, carried over in the sentence, or from the last speaker. */
export function* resolveSources(reading: Reading, drafts: readonly Draft[], order: WordOrder): Steps<Resolved[]> {
  const parties = new Parties(reading);
  const parents = findParents(drafts);
  const resolved: Resolved[] = [];
  const known: Known = { reading, order, parties, resolved, parents };
  for (const [ordinal, draft] of drafts.entries()) {
    if (ordinal % STEP === 0) yield;
    const parent = parents[ordinal] ?? -1;
    if (isTooDeep(parents, ordinal)) {
      resolved.push({ draft, parent, origin: null, relayer: null, carriedOver: null });
      continue;
    }
    const relayer = relayerOf(known, draft, ordinal);
    const { origin, carried } = originOf(known, draft, ordinal);
    resolved.push({ draft, parent, origin, relayer, carriedOver: carried });
  }
  return resolved.map((each) => ownVoice(reading, resolved, each));
}

/** True for a source that is a pronoun of the first person. */
export function isFirstPerson(reading: Reading, source: Range | null): boolean {
  if (source === null || source[1] - source[0] !== 1) return false;
  return reading.index.sets.writerPronouns.has(reading.words[source[0]]?.text ?? '');
}

/** "“I said no,” Lind said": within somebody's words the first person is that somebody. */
function ownVoice(reading: Reading, resolved: readonly Resolved[], each: Resolved): Resolved {
  if (!isFirstPerson(reading, each.draft.source)) return each;
  const speaker = resolved[each.parent]?.origin ?? null;
  return speaker === null ? each : { ...each, origin: speaker, carriedOver: speaker.fullest };
}

/** Attributions within attributions further down than this are no chain that anybody wrote for readers. */
const MAX_DEPTH = 6;

function isTooDeep(parents: readonly number[], ordinal: number): boolean {
  let at = ordinal;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    at = parents[at] ?? -1;
    if (at < 0) return false;
  }
  return true;
}

/** For each draft the smallest one whose content holds its cue. */
function findParents(drafts: readonly Draft[]): number[] {
  return drafts.map((draft, ordinal) => {
    const cue = draft.cue[0]?.[0] ?? draft.start;
    let best = -1;
    let size = Number.POSITIVE_INFINITY;
    for (let other = Math.max(0, ordinal - 12); other < Math.min(drafts.length, ordinal + 6); other++) {
      if (other === ordinal) continue;
      for (const [from, to] of drafts[other]?.content ?? []) {
        if (cue >= from && cue < to && to - from < size && !holds(draft, drafts[other] as Draft)) {
          best = other;
          size = to - from;
        }
      }
    }
    return best;
  });
}

/** True when the content of `draft` holds the cue of `other`. */
function holds(draft: Draft, other: Draft): boolean {
  const cue = other.cue[0]?.[0] ?? other.start;
  return draft.content.some(([from, to]) => cue >= from && cue < to);
}

/** "It said, citing two doctors, that": a relayer that is a pronoun goes back to a party like a source. */
function relayerOf(known: Known, draft: Draft, ordinal: number): Entry | null {
  const { reading, parties } = known;
  if (draft.relayer === null) return null;
  if (!isPronoun(reading, draft.relayer)) return parties.mention(draft.relayer, '??');
  const agreement = pronounAt(reading, draft.relayer[0])?.agreement ?? '??';
  const asSource = { ...draft, source: draft.relayer, relayer: null, agreement };
  return originOf(known, asSource, ordinal).origin;
}

function originOf(known: Known, draft: Draft, ordinal: number): { origin: Entry | null; carried: Range | null } {
  const { reading, order, parties, resolved, parents } = known;
  if (draft.form === 'hearsay') return { origin: null, carried: null };
  if (draft.source !== null) {
    const [from, to] = draft.source;
    const pronoun = to - from === 1 ? pronounAt(reading, from) : undefined;
    if (pronoun === undefined) {
      const origin = parties.mention(draft.source, draft.agreement);
      const earlier = origin.first[0] < from ? origin.fullest : null;
      return { origin, carried: earlier === null || overlap(earlier, draft.source) ? null : earlier };
    }
    // "voters who say": the noun before the pronoun speaks, whoever spoke last.
    if (pronoun.relative && draft.antecedent !== undefined)
      return draft.antecedent === null
        ? { origin: null, carried: null }
        : { origin: parties.mention(draft.antecedent, '??'), carried: draft.antecedent };
  }
  const titled = isPronoun(reading, draft.source) && order.addressed?.(reading, draft.source?.[0] ?? 0);
  if (titled) {
    const origin = parties.mention(titled, draft.agreement);
    return { origin, carried: origin.fullest };
  }
  const named = isNeuter(reading, draft) ? openingBefore(reading, draft, leadingBody) : personBefore(reading, draft);
  if (named !== null) {
    const last = resolved.findLast((each) => each.origin !== null && each.draft.content.length > 0);
    if (last === undefined || (last.origin?.lastAt ?? 0) < named[0]) {
      const origin = parties.mention(named, draft.agreement);
      return { origin, carried: origin.fullest };
    }
  }
  const sentence = reading.words[draft.start]?.sentence;
  const parent = parents[ordinal] ?? -1;
  for (let i = ordinal - 1; i >= Math.max(0, ordinal - 24); i--) {
    const each = resolved[i];
    if (each === undefined || reading.words[each.draft.start]?.sentence !== sentence) break;
    if (!isBeside(resolved, each, draft, parent) || each.origin === null || !agrees(draft, each.origin)) continue;
    const trails = each.draft.form === 'according' && (each.draft.content[0]?.[0] ?? 0) < each.draft.start;
    // "…، وهو ما نفاه الوزير، واصفا": the subject of the verb before speaks on.
    if (trails && (draft.form !== 'participle' || listed(reading, 'asSaid', each.draft.start, true) < 0)) continue;
    return {
      origin: each.origin,
      carried:
        (isPronoun(reading, each.draft.source) ? each.carriedOver : each.draft.source) ??
        each.carriedOver ??
        each.origin.fullest,
    };
  }
  const start = draft.cue[0]?.[0] ?? draft.start;
  // "نفاها الوزير ووصفها": right after the verb before and its subject.
  const near = resolved[ordinal - 1];
  if (draft.joins && near?.origin != null && near.draft.source?.[1] === start && agrees(draft, near.origin))
    return { origin: near.origin, carried: near.draft.source };
  const initial = start <= (reading.sentences[sentence ?? 0]?.[0] ?? 0) + 1;
  if (draft.fallback != null && !initial) {
    const origin = parties.mention(draft.fallback, '??');
    if (agrees(draft, origin)) return { origin, carried: draft.fallback };
  }
  // A verb that joins one that is no cue has that verb's unknown subject.
  if (!initial && draft.joins && draft.trust < 0.9 && draft.form === 'verb') return { origin: null, carried: null };
  // Within somebody's words a missing subject is unknown, not the last speaker.
  if (parent >= 0) return { origin: null, carried: null };
  for (const strict of [true, false]) {
    for (let i = ordinal - 1; i >= Math.max(0, ordinal - 12); i--) {
      const each = resolved[i];
      if (each === undefined || each.origin === null) continue;
      if (each.parent >= 0 && strict) continue;
      if (each.draft.content.length === 0) continue;
      if (each.draft.form === 'according' && draft.form !== 'reported') continue;
      if (!agrees(draft, each.origin) || (isNeuter(reading, draft) && isPerson(each.origin))) continue;
      each.origin.lastAt = draft.start;
      return { origin: each.origin, carried: each.origin.fullest };
    }
  }
  if (draft.source === null) return { origin: null, carried: null };
  // A pronoun that goes back to nobody stands for itself.
  const itself = parties.mention(draft.source, draft.agreement);
  if (/^[mf]1$/u.test(draft.agreement)) itself.kind = 'named-person';
  return { origin: itself, carried: null };
}

/**
 * The person that a pronoun most likely goes back to when the sentence before opens with a name: "Trump spoke in Ohio.
 * He said …". Null for anything but a pronoun of one person.
 */
function personBefore(reading: Reading, draft: Draft): Range | null {
  return /^[mf]1$/u.test(draft.agreement) ? openingBefore(reading, draft, leadingName) : null;
}

/** What `leading` finds at the start of the sentence that the draft's pronoun is in, or of the one before. */
function openingBefore(
  reading: Reading,
  { source }: Draft,
  leading: (reading: Reading, sentence: Range, before: number) => Range | null,
): Range | null {
  if (source === null) return null;
  const [at] = source;
  const sentence = reading.words[at]?.sentence ?? 0;
  const pronoun = reading.words[at]?.text;
  for (let back = sentence; back >= Math.max(0, sentence - FURTHER); back--) {
    const range = reading.sentences[back];
    const subject = range === undefined ? null : leading(reading, range, at);
    if (subject !== null) return subject;
    // "Klein grew up here. She remembers. “…,” she says": past sentences that open with the pronoun itself.
    if (back < sentence && reading.words[range?.[0] ?? -1]?.text !== pronoun) break;
  }
  return null;
}

/** Sentences back within which a pronoun's name is looked for. */
const FURTHER = 4;

/** Words that the noun phrase at a sentence's start has at most. */
const LEADING = 8;

/** The organisation, outlet or document that a sentence opens with, for "it". */
function leadingBody(reading: Reading, [from, to]: Range, before: number): Range | null {
  const { sets } = reading.index;
  let end = from;
  while (end < Math.min(to, before, from + LEADING)) {
    const word = reading.words[end];
    if (word?.kind !== 'word' || reading.index.pronouns.has(word.text)) break;
    if (sets.auxiliaries.has(word.text) || sets.prepositions.has(word.text) || sets.connectives.has(word.text)) break;
    end++;
    const { kind, listed } = readSource(reading, [from, end]);
    const body = kind === 'named-organisation' || kind === 'named-outlet' || kind === 'document';
    if (body && listed && !reading.words[end]?.capital) return [from, end];
  }
  return null;
}

/** The run of capitalised words that a sentence opens with, when it names a person. */
function leadingName(reading: Reading, [from, to]: Range, before: number): Range | null {
  let end = from;
  while (end < Math.min(to, before, from + 10) && reading.words[end]?.capital === true) end++;
  if (end === from || end >= before) return null;
  const source = readSource(reading, [from, end]);
  return source.kind === 'named-person' && source.name !== null && source.name[1] === end ? [from, end] : null;
}

/** "it": a pronoun of one that is nobody's in particular, and not of the writer. */
function isNeuter(reading: Reading, draft: Draft): boolean {
  return (
    draft.agreement === '?1' &&
    isPronoun(reading, draft.source) &&
    !isFirstPerson(reading, draft.source) &&
    reading.index.lexicon.order === 'subject-first'
  );
}

function isPerson({ kind }: Entry): boolean {
  return kind === 'named-person' || kind === 'unnamed-official' || kind === 'unnamed-source';
}

function isPronoun(reading: Reading, range: Range | null): boolean {
  return range !== null && range[1] - range[0] === 1 && pronounAt(reading, range[0]) !== undefined;
}

function overlap(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** In the same words as a draft; a participle goes on with the speaker whom "according to X" has told of just before. */
function isBeside(resolved: readonly Resolved[], each: Resolved, draft: Draft, parent: number): boolean {
  if (each.parent === parent) return true;
  const outer = resolved[each.parent]?.draft;
  return draft.form === 'participle' && outer?.form === 'according' && (outer.content[0]?.[0] ?? 0) > outer.start;
}

function agrees(draft: Draft, entry: Entry): boolean {
  const [gender] = draft.agreement;
  const [other] = entry.agreement;
  // "قال المؤيدون … وأضاف": a verb in the singular that leaves its subject out is one person's.
  if (draft.source === null && draft.form === 'verb' && draft.agreement === 'm1' && entry.agreement.endsWith('+'))
    return false;
  if (gender === '?' || other === '?') return true;
  return gender === other;
}
