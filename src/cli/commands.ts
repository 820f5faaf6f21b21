import { articleFromText } from '../core/article/article';
import { clusterStories, type StoryDocument } from '../core/matching/stories';
import { type RelationOfPair, relatePair } from '../core/relations/relate-pair';
import { extract } from '../core/statements/extract';
import type { Extraction, Polarity, Statement } from '../core/statements/statement';
import { detectLanguage } from '../core/text/detect-language';
import { lexicons, packs } from '../languages';
import { profiles } from '../languages/profiles';

/** A field of an input record that is missing or of the wrong type. */
export class BadField extends Error {
  constructor(field: string, wanted: string) {
    super(`field "${field}": ${wanted} expected`);
    this.name = 'BadField';
  }
}

type Input = Readonly<Record<string, unknown>>;

/** @throws BadField when the field is no string */
export function text(record: Input, field: string): string {
  const value = record[field];
  if (typeof value !== 'string') throw new BadField(field, 'a string');
  return value;
}

export function optional(record: Input, field: string): string | undefined {
  const value = record[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new BadField(field, 'a string');
  return value;
}

/** The language of a record, as stated or as read from its words; `und` when neither tells. */
export function languageOf(record: Input, words: string): string {
  return optional(record, 'lang') ?? detectLanguage(words, profiles) ?? 'und';
}

const POLARITY: Readonly<Record<Polarity, string>> = { asserts: 'assert', denies: 'deny', questions: 'question' };

/** The understanding of one text, as the extension has it. */
export function understand(record: Input): Extraction {
  const words = text(record, 'text');
  const outlet = optional(record, 'outlet');
  const article = articleFromText({
    text: words,
    title: optional(record, 'title') ?? '',
    language: languageOf(record, words),
    published: optional(record, 'date') ?? null,
    outlet: outlet ? { name: outlet, host: '' } : null,
  });
  return extract(article, packs);
}

/** `isnad annotate`: `{id, text, lang?, title?, date?, outlet?}` to attributions and labelled sentences. */
export function annotate(record: Input): object {
  const { statements, sentences, flags } = understand(record);
  return {
    id: record.id,
    attributions: statements.map(attribution),
    sentences: sentences.map(({ span, label }) => ({ span, label })),
    flags: flags.map(({ span, reason, confidence }) => ({ span, reason, confidence })),
  };
}

function attribution(statement: Statement): object {
  return {
    content: statement.content,
    cue: statement.cue,
    source: statement.source,
    carriedOver: statement.carriedOver,
    name: statement.origin?.name ?? null,
    kind: statement.origin?.kind ?? null,
    chain: statement.chain.map((party) => party.name),
    polarity: POLARITY[statement.polarity],
    hedged: statement.hedged,
    quoted: statement.quoted,
    confidence: statement.confidence,
  };
}

/** `isnad relate`: `{id, a: {text, lang?, date?, outlet?, title?}, b: {…}}` to the relation of b to a. */
export function relate(record: Input): { id: unknown } & RelationOfPair {
  const [a, b] = [side(record, 'a'), side(record, 'b')];
  return { id: record.id, ...relatePair(a, b, packs) };
}

function side(record: Input, field: string): Parameters<typeof relatePair>[0] {
  const value = record[field];
  if (typeof value !== 'object' || value === null) throw new BadField(field, 'an object');
  const own = value as Input;
  const words = text(own, 'text');
  return {
    text: words,
    language: languageOf(own, words),
    date: optional(own, 'date') ?? null,
    outlet: optional(own, 'outlet') ?? null,
    title: optional(own, 'title') ?? null,
  };
}

/** `isnad cluster`: `{id, text, title?, date?, lang?}`, all of them, to `{id, cluster}`. */
export function cluster(records: readonly Input[]): { id: string; cluster: string }[] {
  return clusterStories(records.map(storyDocument), lexicons);
}

export function storyDocument(record: Input): StoryDocument {
  const words = text(record, 'text');
  return {
    id: String(record.id),
    text: words,
    title: optional(record, 'title') ?? '',
    date: optional(record, 'date') ?? null,
    language: languageOf(record, words),
  };
}
