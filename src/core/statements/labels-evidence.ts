import type { ReadingPack } from '../language';
import { type DateMention, findDates } from '../text/dates';
import { type Folded, fold, toRaw } from '../text/fold';
import { findNumbers } from '../text/numbers';
import type { PhraseTable } from '../text/phrase-table';
import type { Span } from '../text/span';
import { type Token, tokenize } from '../text/tokens';
import { labelTables } from './labels-lexicon';

/** What a sentence holds that makes it a claim, context or opinion. */
export interface Evidence {
  /** 0 to 1: how surely the sentence is a checkable claim that needs a source. */
  readonly score: number;
  /** The words that gave it away, as in print. */
  readonly words: string;
  readonly judgement: boolean;
  readonly firstPerson: boolean;
  readonly boilerplate: boolean;
  /** The sentence opens with its event: in a verb-first language a main clause, not an adverbial. */
  readonly opensWithEvent: boolean;
}

/**
 * Hand-set weights: a plain declarative sentence starts below the threshold of 0.5 and needs an anchor (a figure, a
 * date, an event) to pass it; whatever makes it context, plan or guess takes it down again. A false flag costs more than
 * a missed one, so one such mark outweighs one anchor.
 */
const WEIGHT = {
  plain: 0.25,
  quantity: 0.12,
  few: 0.06,
  pastDate: 0.12,
  history: -0.05,
  event: 0.15,
  eventNoun: 0.12,
  contested: 0.12,
  contestedTwice: 0.06,
  ownVoice: 0.25,
  contextOpener: -0.3,
  definition: -0.12,
  occasion: -0.2,
  planned: -0.2,
  future: -0.2,
  hypothetical: -0.2,
  judgement: -0.2,
  attitude: -0.2,
  pointsBack: -0.05,
  existential: 0.08,
  utterance: -0.15,
  records: -0.2,
  publicRecord: -0.2,
  accordingTo: -0.25,
  short: -0.25,
} as const;

/** A bare number below this is an age, a score or a name; from here on it is a quantity. In brackets it is an age. */
const LARGE = 100;
/** Fewer than this of something, "two contests", is told in passing. */
const MANY = 10;
/** Units that are counted things, neither per cent nor a currency. */
const COUNTED = /^[\p{Ll}\p{Lo}]/u;
/** News tells of this many years back; what is further away is history, which nobody disputes as often. */
const RECENT = 1.2;
/** Fewer words than this say too little to be checked. */
const SHORT = 6;

/** Reads one sentence, given in raw text, for what needs a source in it. `reference` is the day of writing. */
export function evidenceOf(text: string, pack: ReadingPack, reference: string | null): Evidence {
  const folded = fold(text);
  const tokens = tokenize(folded.text);
  const words = tokens.filter((token) => token.kind !== 'mark');
  const tables = labelTables(pack);
  const found = (table: PhraseTable<true>) => findFirst(tokens, table);
  const opening = (table: PhraseTable<true>) =>
    tokens.findIndex((token) => token.kind !== 'mark') >= 0 && opens(tokens, table);

  const numbers = findNumbers(folded.text, pack.text).filter(
    ({ unit, value, span }) => (unit !== undefined || value >= LARGE) && folded.text[span[0] - 1] !== '(',
  );
  const dates = findDates(folded.text, pack.text, reference);
  const recent = (date: DateMention) =>
    reference === null || date.to === null || yearsBefore(date.to, reference) <= RECENT;
  const told = dates.filter(({ from, to }) => to === null || reference === null || !after(from ?? '', reference));
  const past = told.find(recent);
  const future = dates.find(({ from }) => from !== null && reference !== null && after(from, reference));
  const event = found(tables.events);
  const noun = found(tables.eventNouns);
  const contested = found(tables.contested);
  const ownVoice = opening(tables.ownVoice);

  let score = WEIGHT.plain;
  if (numbers.some(({ unit, value }) => value >= MANY || !COUNTED.test(unit ?? ''))) score += WEIGHT.quantity;
  else if (numbers.length > 0) score += WEIGHT.few;
  if (past) score += WEIGHT.pastDate;
  else if (told.length > 0) score += WEIGHT.history;
  if (event) score += WEIGHT.event;
  if (noun) score += WEIGHT.eventNoun;
  if (contested) score += WEIGHT.contested;
  if (contested && findFirst(tokens, tables.contested, tokenAfter(tokens, contested))) score += WEIGHT.contestedTwice;
  if (ownVoice) score += WEIGHT.ownVoice;
  if (opening(tables.contextOpeners)) score += WEIGHT.contextOpener;
  if (startsWith(tokens, tables.definitions, 4)) score += WEIGHT.definition;
  if (startsWith(tokens, tables.occasions, 12)) score += WEIGHT.occasion;
  if (startsWith(tokens, tables.planned, 12)) score += WEIGHT.planned;
  if (future) score += WEIGHT.future;
  if (found(tables.hypothetical)) score += WEIGHT.hypothetical;
  const judgement = found(tables.judgement) !== null;
  if (judgement) score += WEIGHT.judgement;
  if (startsWith(tokens, tables.attitudes, 8)) score += WEIGHT.attitude;
  if (opening(tables.pointsBack)) score += WEIGHT.pointsBack;
  if (startsWith(tokens, tables.existential, 7)) score += WEIGHT.existential;
  if (found(tables.utterances)) score += WEIGHT.utterance;
  if (found(tables.publicRecord)) score += WEIGHT.publicRecord;
  if (found(tables.accordingTo)) score += WEIGHT.accordingTo;
  if (found(tables.records)) score += WEIGHT.records;
  if (words.length < SHORT) score += WEIGHT.short;

  const raw = (span: Span | undefined) => (span ? text.slice(...toRaw(folded, span)) : '');
  const anchors = [raw(numbers[0]?.span), raw((past ?? told[0])?.span), raw(contested ?? event ?? noun ?? undefined)];
  return {
    score: Math.min(1, Math.max(0, score)),
    words: [...new Set(anchors.filter((anchor) => anchor !== ''))].join(', '),
    judgement,
    firstPerson:
      findFirst(
        tokens.filter((token) => !isAcronym(folded, token)),
        tables.firstPerson,
      ) !== null,
    boilerplate: found(tables.boilerplate) !== null,
    opensWithEvent: opening(tables.events),
  };
}

function yearsBefore(day: string, reference: string): number {
  return (Date.parse(reference) - Date.parse(day)) / (365.25 * 86_400_000);
}

/** Whether a day lies after the reference, which may be a month or a year. */
function after(day: string, reference: string): boolean {
  return day.slice(0, reference.length) > reference.slice(0, day.length);
}

/** "US" is no pronoun: a folded text does not tell it from "us". */
function isAcronym(folded: Folded, { start, end }: Token): boolean {
  const raw = folded.raw.slice(...toRaw(folded, [start, end]));
  return raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

/** Index of the first token behind a span. */
function tokenAfter(tokens: readonly Token[], [, end]: Span): number {
  const at = tokens.findIndex((token) => token.start >= end);
  return at < 0 ? tokens.length : at;
}

function findFirst(tokens: readonly Token[], table: PhraseTable<true>, from = 0): Span | null {
  for (let at = from; at < tokens.length; at++) {
    const hit = table.at(tokens, at);
    if (hit) return [tokens[hit.from]?.start ?? 0, tokens[hit.to - 1]?.end ?? 0];
  }
  return null;
}

/** True when an entry stands among the first words. */
function startsWith(tokens: readonly Token[], table: PhraseTable<true>, words: number): boolean {
  return tokens.slice(0, words).some((_, at) => table.at(tokens, at) !== null);
}

function opens(tokens: readonly Token[], table: PhraseTable<true>): boolean {
  return startsWith(tokens, table, 2);
}
