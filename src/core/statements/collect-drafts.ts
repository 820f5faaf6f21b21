import type { Steps } from '../text/steps';
import { readAccordingTo, readAsSaid, readColon, readOwnWords, readSignature } from './according-to';
import { pastCited } from './cited';
import { contentEnd, isComma, listed, sentenceOf, tidy } from './clauses';
import type { CueHit } from './cues';
import { type Draft, withoutVerb } from './draft';
import { readSource } from './kinds';
import { readNounCue } from './noun-cues';
import { bareForms, firstWithin, phraseAt, type Range, type Reading } from './reading';
import { readTakenUp } from './taken-up';
import type { WordOrder } from './word-order';

/** A quotation that runs on over more paragraphs than this is a document of its own. */
const MAX_PARTS = 12;
/** How many attributions, or words, away another may bear on one; keeps hostile text linear. */
const NEAR = 60;
/** Below this trust a verb is of thought or feeling: who fears that a thing is false denies nothing. */
const SPOKEN = 0.7;
/** A headline's source is a few words at most. */
const COLON_WORDS = 8;

const SEMICOLONS = new Set([';', '؛']);

/** Words, or attributions, looked at in one step. */
const STEP = 16;

/** Every attribution of the article as its own sentence gives it, in text order. Linear in the article's length. */
export function* collectDrafts(reading: Reading, hits: ReadonlyMap<number, CueHit>, order: WordOrder): Steps<Draft[]> {
  const drafts: Draft[] = [];
  for (const [ordinal, block] of reading.blocks.entries()) {
    const colon = readColon(reading, hits, block, COLON_WORDS);
    const headline = ordinal === 0 && reading.headline;
    if (colon !== null && (headline || isSpeaker(reading, colon))) drafts.push(colon);
    yield;
    for (let at = block[0]; at < block[1]; at++) {
      if (at % STEP === 0) yield;
      const signed = readSignature(reading, hits, at, COLON_WORDS);
      if (signed !== null) drafts.push(signed);
      const found = readAt(reading, hits, order, at, drafts.at(-1));
      if (found !== null) {
        drafts.push(...found);
        for (const draft of found) learnName(reading, draft.source);
      }
    }
  }
  for (const draft of order.goesOn?.(reading, drafts) ?? []) drafts.push(draft);
  return drafts.sort((a, b) => a.start - b.start || (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
}

/** "WALLACE: …": a line of a transcript, or of a speaker who is known by name. */
function isSpeaker(reading: Reading, colon: Draft): boolean {
  const source = colon.source;
  if (source === null || source[1] - source[0] > 4) return false;
  const words = reading.words.slice(source[0], source[1]);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.some((word) => word.kind === 'number')) return false;
  const raw = reading.text.slice(first.start, last.end);
  const upper = raw === raw.toUpperCase() && raw !== raw.toLowerCase() && raw.length > 2;
  return upper || (reading.surnames.has(last.text) && readSource(reading, source).name !== null);
}

/**
 * Gives paragraphs that are one quotation each, without a cue of their own, to the speaker before them, or after them
 * where the quotation before the cue was never closed.
 */
export function joinParagraphs(reading: Reading, drafts: readonly Draft[]): void {
  const byBlock = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const block = reading.words[draft.cue[0]?.[0] ?? draft.start]?.block ?? -1;
    if (draft.content.length === 0) continue;
    const list = byBlock.get(block);
    if (list === undefined) byBlock.set(block, [draft]);
    else list.push(draft);
  }
  let speaker: Draft | null = null;
  for (const [ordinal, block] of reading.blocks.entries()) {
    const here = byBlock.get(ordinal)?.filter((draft) => draft.form !== 'hearsay');
    if (here !== undefined && here.length > 0) {
      speaker = here.findLast((draft) => draft.content.some(([, to]) => endsInQuote(reading, to, block[1]))) ?? null;
      continue;
    }
    const quote = reading.opening.get(block[0]);
    if (quote === undefined || quote.after < block[1] - 1 || speaker === null) {
      speaker = null;
      continue;
    }
    const content = tidy(reading, [quote.open, quote.after]);
    if (content !== null && speaker.content.length < MAX_PARTS) speaker.content.push(content);
  }
}

/** True when a content ends with a quotation, at or near the end of its block. */
function endsInQuote(reading: Reading, to: number, end: number): boolean {
  return (reading.outer[to - 1] ?? -1) >= 0 && end - to < 40;
}

/** Keeps the last word of a source of two words or more: a family name when it comes again alone. */
function learnName(reading: Reading, source: Range | null): void {
  if (source === null || source[1] - source[0] < 2) return;
  const name = readSource(reading, source).name;
  if (name !== null) reading.surnames.add(reading.words[name[1] - 1]?.text ?? '');
}

function readAt(
  reading: Reading,
  hits: ReadonlyMap<number, CueHit>,
  order: WordOrder,
  at: number,
  last: Draft | undefined,
): Draft[] | null {
  const found = readOne(reading, hits, order, at, last);
  if (found === null || found.form !== 'according' || found.relayer === null) return found === null ? null : [found];
  // "حسبما نقلت الوكالة عن البيان": the relayer says it too.
  return [{ ...found, source: found.relayer, relayer: null, content: [...found.content] }, found];
}

function readOne(
  reading: Reading,
  hits: ReadonlyMap<number, CueHit>,
  order: WordOrder,
  at: number,
  last: Draft | undefined,
): Draft | null {
  if (reading.words[at]?.kind !== 'word') return null;
  const { phrase } = order;
  if (order.sourcePhrase !== undefined) {
    if (isConsumed(last, at)) return null;
    const hit = hits.get(at);
    return (
      order.sourcePhrase(reading, hits, at) ??
      (hit === undefined ? hearsayAt(reading, at) : order.verb(reading, hits, hit))
    );
  }
  const verbFirst = reading.index.lexicon.order === 'verb-first';
  const asSaid = listed(reading, 'asSaid', at, true);
  if (asSaid > 0) {
    const draft = readAsSaid(reading, hits, at, asSaid, phrase);
    if (draft !== null) return takesUp(reading, draft, last) ? { ...draft, content: before(reading, last, at) } : draft;
  }
  const own = listed(reading, 'ownWords', at, true);
  if (own > 0) return readOwnWords(reading, at, own);
  const according = listed(reading, 'accordingTo', at, true);
  if (according > 0 && !reading.index.sets.adverbs.has(reading.words[at]?.text ?? '')) {
    const within = last !== undefined && last.relayer !== null && at < (last.content[0]?.[0] ?? 0);
    const found = within ? null : readAccordingTo(reading, hits, at, according, phrase);
    return found !== null && order.plausible ? order.plausible(reading, hits, found) : found;
  }
  const hearsay = hearsayAt(reading, at);
  if (hearsay !== null) return hearsay;
  if (isConsumed(last, at)) return null;
  const hit = hits.get(at);
  const asVerb = !verbFirst && hit !== undefined ? order.verb(reading, hits, hit) : null;
  const noun = asVerb !== null ? null : readNounCue(reading, hits, at, phrase);
  // "قال في تصريح للصحيفة إن": the noun's clause has its speaker already.
  if (noun !== null) return verbFirst && noun.content[0]?.[0] === last?.content[0]?.[0] ? null : noun;
  if (hit === undefined) return null;
  const taken = verbFirst || asVerb !== null ? null : readTakenUp(reading, hits, hit, last?.content.at(-1));
  if (taken !== null) return taken;
  // "…, citing people it did not name, that": whom the relayer cites is read with its own verb.
  if (endsSubject(reading, hits, at)) return null;
  if (last != null && last.relayer !== null && last.source !== null && at >= last.start && at < last.source[1])
    return null;
  if (verbFirst && last?.form === 'verb' && last.source !== null && at > last.source[0] && at < last.source[1])
    return null;
  const draft = verbFirst ? order.verb(reading, hits, hit) : asVerb;
  return draft !== null && followsTag(reading, draft, last)
    ? { ...draft, source: last.source, agreement: last.agreement }
    : draft;
}

/** "قالت … إن الجيش انسحب، وهو ما نفاه": what is denied is what was said, not that it was said. */
function takesUp(reading: Reading, draft: Draft, last: Draft | undefined): last is Draft {
  if (listed(reading, 'resumptives', draft.start) < 0 || last === undefined || last.form === 'according') return false;
  const end = last.content.at(-1)?.[1] ?? -1;
  return end > (draft.content[0]?.[0] ?? 0) && end >= (draft.content[0]?.[1] ?? 0);
}

function before(reading: Reading, { content }: Draft, at: number): Range[] {
  return content.flatMap(([from, to]) => {
    const shorter = tidy(reading, [from, Math.min(to, at)]);
    return shorter === null ? [] : [shorter];
  });
}

/** "The agency, citing two diplomats, reported": the words between the commas belong to the subject. */
function endsSubject(reading: Reading, hits: ReadonlyMap<number, CueHit>, at: number): boolean {
  const end = pastCited(reading, at - 1, sentenceOf(reading, at)[1]);
  return end > 0 && hits.get(end + 1)?.sense.role === 'finite';
}

/** "… was safe, the minister said, adding that": the participle's subject is the tag's, not the leading clause's. */
function followsTag(reading: Reading, draft: Draft, last: Draft | undefined): last is Draft {
  if (draft.form !== 'participle' || last?.form !== 'verb' || last.content.length === 0) return false;
  if (reading.words[draft.start]?.sentence !== reading.words[last.start]?.sentence) return false;
  const tag = Math.max(last.cue[0]?.[1] ?? 0, last.source?.[1] ?? 0);
  return (last.content[0]?.[0] ?? tag) < last.start && draft.start >= tag && draft.start - tag < 4;
}

/** True when a word belongs to the cue of the attribution found before it. */
function isConsumed(last: Draft | undefined, at: number): boolean {
  return last?.cue.some(([from, to]) => at >= from && at < to) === true;
}

/** "يقال إن …": attributed to nobody in particular. */
function hearsayAt(reading: Reading, at: number): Draft | null {
  let end = -1;
  for (const form of bareForms(reading, at)) {
    const found = phraseAt(reading, reading.index.phrases.hearsay, at, form);
    if (found !== null) {
      end = found.end;
      break;
    }
  }
  if (end < 0) return null;
  while (reading.index.sets.complementizers.has(reading.words[end]?.text ?? '')) end++;
  if (end >= sentenceOf(reading, at)[1]) return null;
  const content = tidy(reading, [end, contentEnd(reading, end)]);
  if (content === null) return null;
  return withoutVerb({
    form: 'hearsay',
    start: at,
    cue: [[at, end]],
    source: null,
    content: [content],
    trust: 0.7,
  });
}

/**
 * Ends each content where the next attribution of the same rank begins, splits off a denied clause, and drops what is
 * left without words.
 */
export function* settle(reading: Reading, collected: readonly Draft[]): Steps<Draft[]> {
  const settled: Draft[] = [];
  const drafts = mergeOwn(reading, collected);
  for (const [ordinal, draft] of drafts.entries()) {
    if (ordinal % STEP === 0) yield;
    const [first] = draft.content;
    if (draft.form === 'own-words' && holdsVerb(drafts, ordinal)) continue;
    if (isPrayer(reading, draft)) continue;
    if (first === undefined) {
      settled.push(draft);
      continue;
    }
    if (draft.form !== 'according' || first[0] > draft.start) {
      const last = draft.content.length - 1;
      const range = draft.content[last] as Range;
      const cut = cutAt(reading, range, drafts, ordinal);
      if (cut < range[1]) {
        const shorter = tidy(reading, [range[0], cut]);
        draft.content[last] = shorter ?? range;
        if (shorter === null || shorter[1] - shorter[0] < 1) continue;
      }
    }
    settled.push(...splitDenial(reading, draft));
  }
  return settled;
}

/**
 * "أعلنت الهيئة … بحسب ما نقلت القناة عن بيان للهيئة", "… حسب البيان": a phrase that names the statement in which its own
 * sentence was made adds no party; whoever passes that statement on is read apart.
 */
function mergeOwn(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  if (reading.index.lexicon.order !== 'verb-first') return drafts;
  const replaced = new Map<Draft, Draft | null>();
  for (const [ordinal, draft] of drafts.entries()) {
    const content = draft.content[0];
    if (draft.form !== 'according' || draft.source === null || content === undefined) continue;
    if (content[0] > draft.start || !readSource(reading, draft.source).utterance) continue;
    const near = drafts.slice(Math.max(0, ordinal - NEAR), ordinal);
    const said = near.find(
      ({ form, content: own, start }) =>
        form === 'verb' && own.length > 0 && start >= content[0] && start < content[0] + 4,
    );
    if (said === undefined) continue;
    replaced.set(draft, null);
    const own = before(reading, said, draft.start);
    if (own.length > 0) replaced.set(said, { ...said, content: own });
  }
  return drafts.flatMap((draft) => {
    const other = replaced.get(draft);
    return other === null ? [] : [other ?? draft];
  });
}

/** "سائلا الله أن", "داعين المولى": asked of God, not told to the reader; it ends the content before it all the same. */
function isPrayer(reading: Reading, { class: said, cue, form }: Draft): boolean {
  const after = cue[0]?.[1] ?? -1;
  const { prayedTo, prepositions } = reading.index.sets;
  const next = reading.words[after]?.text ?? '';
  const to = prepositions.has(next) ? reading.words[after + 1]?.text : next;
  if (to === undefined || !prayedTo.has(to)) return false;
  return form === 'participle' || said?.addressee === true || said?.aside === true || said?.polarity === 'questions';
}

/** True when a draft's content has a verb with its own speaker already. */
function holdsVerb(drafts: readonly Draft[], ordinal: number): boolean {
  const draft = drafts[ordinal] as Draft;
  return drafts
    .slice(Math.max(0, ordinal - NEAR), ordinal + NEAR)
    .some(
      (other) =>
        other !== draft &&
        other.form !== 'own-words' &&
        other.content.length > 0 &&
        draft.content.some(([from, to]) => (other.cue[0]?.[0] ?? -1) >= from && (other.cue[0]?.[0] ?? -1) < to),
    );
}

function cutAt(reading: Reading, range: Range, drafts: readonly Draft[], ordinal: number): number {
  const inQuote = reading.outer[range[0]] ?? -1;
  for (let next = ordinal + 1; next < Math.min(drafts.length, ordinal + NEAR); next++) {
    const other = drafts[next] as Draft;
    const cue = other.cue[0]?.[0] ?? other.start;
    if (other.start >= range[1] && cue >= range[1]) break;
    const start = Math.min(other.start, cue);
    if (start <= range[0] || cue >= range[1]) continue;
    if ((reading.outer[cue] ?? -1) >= 0 && reading.outer[cue] === inQuote) continue;
    if ((reading.outer[cue] ?? -1) >= 0) continue;
    // "the county says …; residents say …": the next has its own clause.
    if (SEMICOLONS.has(reading.words[start - 1]?.text ?? '') && other.source !== null) return start - 1;
    const byComma = reading.words[cue - 1]?.kind === 'mark';
    if (other.form === 'own-words') return start;
    if (other.form === 'participle') {
      if (reading.index.lexicon.order === 'verb-first' || byComma) return cue;
      continue;
    }
    if (other.form === 'according' && (other.content[0]?.[0] ?? cue) < cue) return start;
    if (other.form !== 'verb') continue;
    const bare = bareForms(reading, cue).length > 1 && other.joins && other.class !== null;
    if (bare && start === cue) return start;
    // "…, the minister said": a tag whose own content is the clause before it.
    const tags = (other.content[0]?.[1] ?? start + 1) <= start && (other.content[0]?.[0] ?? start) <= range[0];
    if (isComma(reading, start - 1) && tags) return start - 1;
    if (isComma(reading, start - 1) && start === cue && other.source !== null && other.source[0] > cue)
      return start - 1;
    const before = reading.words[start - 1]?.text ?? '';
    const earlier = reading.words[start - 2]?.text ?? '';
    const { connectives, coordinators } = reading.index.sets;
    if (
      coordinators.has(before) &&
      other.class?.frames.includes('quote') === true &&
      reading.index.lexicon.order !== 'verb-first'
    )
      return start - 1;
    if (connectives.has(before) && (earlier === ',' || earlier === '،')) return start - 1;
    if (connectives.has(reading.words[start]?.text ?? '') && (before === ',' || before === '،')) return start;
  }
  return range[1];
}

/** "… واضحة وأن التقارير غير موثوقة": the second clause is a denial of its own. */
function splitDenial(reading: Reading, draft: Draft): Draft[] {
  const range = draft.content[0] as Range;
  if (draft.content.length > 1 || draft.polarity !== 'asserts' || (draft.class?.trust ?? 1) < SPOKEN) return [draft];
  const denial = firstWithin(reading.denials, range);
  if (denial < 0) return [draft];
  for (let at = denial; at > Math.max(range[0], denial - NEAR); at--) {
    const [, bare] = bareForms(reading, at);
    if (bare === undefined || !reading.index.sets.complementizers.has(bare)) continue;
    const first = tidy(reading, [range[0], at]);
    const second = tidy(reading, [at + 1, range[1]]);
    if (first === null || second === null) break;
    return [
      { ...draft, content: [first] },
      { ...draft, content: [second], polarity: 'denies' },
    ];
  }
  return [{ ...draft, polarity: 'denies' }];
}
