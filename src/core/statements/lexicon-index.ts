import { foldText } from '../text/fold';
import { finish, type Steps } from '../text/steps';
import { tokenize } from '../text/tokens';
import type { Agreement, AttributionLexicon, CueClass, KindWords } from './attribution-lexicon';

/** One inflected form of a cue verb. */
export interface CueSense {
  readonly class: CueClass;
  readonly role: 'finite' | 'participle';
  readonly agreement: Agreement;
  /** The form carries an object pronoun, as in `وصفها`. */
  readonly gluesObject: boolean;
  readonly prepositions: ReadonlySet<string>;
  /** Words that must close the verb's clause for it to be the cue; empty for most. */
  readonly particle: readonly string[];
}

export interface IndexedPronoun {
  readonly agreement: Agreement;
  readonly relative: boolean;
  /** Empty for what is no form of address. */
  readonly title: string;
}

/** Phrases indexed by their first token. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly PhraseEntry<T>[]>;

interface PhraseEntry<T> {
  readonly tokens: readonly string[];
  readonly value: T;
  /** Written with `*` at its end: the last token may go on. */
  readonly open: boolean;
}

type SetName = {
  [K in keyof AttributionLexicon]-?: AttributionLexicon[K] extends string ? K : never;
}[keyof AttributionLexicon];

export interface LexiconIndex {
  readonly lexicon: AttributionLexicon;
  readonly verbs: PhraseIndex<CueSense>;
  readonly phrases: Readonly<Record<SetName, PhraseIndex<true>>>;
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
  readonly kinds: Readonly<Record<keyof KindWords, ReadonlySet<string>>>;
  readonly pronouns: ReadonlyMap<string, IndexedPronoun>;
  readonly gluedConjunctions: readonly string[];
  readonly gluedPrepositions: readonly string[];
  readonly article: string;
  readonly objectPronouns: readonly string[];
  /** Gender of the pronouns that are glued to a word, where the language tells. */
  readonly pronounGenders: ReadonlyMap<string, Agreement>;
  readonly weakLetters: ReadonlySet<string>;
  readonly adjectiveEndings: readonly string[];
  readonly pluralEndings: readonly string[];
  readonly caseEndings: readonly string[];
  readonly feminineEndings: readonly string[];
  readonly adverbEndings: readonly string[];
  readonly verbEndings: readonly string[];
  readonly relationalEndings: readonly string[];
  readonly accusativeEndings: readonly string[];
  readonly verbalNouns: RegExp | null;
  readonly pluralNouns: RegExp | null;
}

const indexes = new WeakMap<AttributionLexicon, LexiconIndex>();

/** The entries of a word list, folded. */
export function entries(list: string): string[] {
  return list
    .split(/\s+/u)
    .filter((entry) => entry !== '')
    .map((entry) => foldText(entry.replaceAll('_', ' ')));
}

/** The lexicon indexed for matching; built once for each lexicon. */
export function indexOf(lexicon: AttributionLexicon): LexiconIndex {
  return finish(indexSteps(lexicon));
}

/** {@link indexOf} in steps. */
export function* indexSteps(lexicon: AttributionLexicon): Steps<LexiconIndex> {
  let index = indexes.get(lexicon);
  if (index === undefined) {
    index = yield* build(lexicon);
    indexes.set(lexicon, index);
  }
  return index;
}

function add<T>(map: Map<string, PhraseEntry<T>[]>, phrase: string, value: T): void {
  const open = phrase.endsWith('*');
  const tokens = tokenize(open ? phrase.slice(0, -1) : phrase).map((token) => token.text);
  const first = tokens[0];
  if (first === undefined) return;
  const entry = { tokens, value, open };
  const list = map.get(first);
  if (list === undefined) {
    map.set(first, [entry]);
    return;
  }
  // Longest first; among equals, in the order of the lexicon.
  const shorter = list.findIndex((other) => other.tokens.length < tokens.length);
  if (shorter < 0) list.push(entry);
  else list.splice(shorter, 0, entry);
}

function* build(lexicon: AttributionLexicon): Steps<LexiconIndex> {
  const verbs = new Map<string, PhraseEntry<CueSense>[]>();
  const pronouns = entries(lexicon.objectPronouns);
  for (const cueClass of lexicon.verbs) {
    const prepositions = new Set(entries(cueClass.prepositions ?? ''));
    yield;
    for (const row of cueClass.verbs) {
      for (const [form, role, agreement, particle] of formsOf(row, lexicon)) {
        const sense: CueSense = { class: cueClass, role, agreement, gluesObject: false, prepositions, particle };
        add(verbs, form, sense);
        if (cueClass.gluesObject === true && role === 'finite')
          for (const pronoun of pronouns) add(verbs, form + pronoun, { ...sense, gluesObject: true });
      }
    }
  }
  const phrases: Partial<Record<SetName, PhraseIndex<true>>> = {};
  const sets: Partial<Record<SetName, ReadonlySet<string>>> = {};
  for (const [name, value] of Object.entries(lexicon)) {
    if (typeof value !== 'string') continue;
    const map = new Map<string, PhraseEntry<true>[]>();
    const list = entries(value);
    for (const phrase of list) add(map, phrase, true as const);
    yield;
    phrases[name as SetName] = map;
    sets[name as SetName] = new Set(list);
  }
  const kinds = Object.fromEntries(
    Object.entries(lexicon.kinds).map(([name, list]) => [name, new Set(entries(list))]),
  ) as unknown as LexiconIndex['kinds'];
  return {
    lexicon,
    verbs,
    phrases: phrases as LexiconIndex['phrases'],
    sets: sets as LexiconIndex['sets'],
    kinds,
    pronouns: new Map(
      lexicon.pronouns.map((entry) => [
        foldText(entry.word),
        { agreement: entry.agreement, relative: entry.relative ?? false, title: foldText(entry.title ?? '') },
      ]),
    ),
    gluedConjunctions: entries(lexicon.gluedConjunctions),
    gluedPrepositions: entries(lexicon.gluedPrepositions),
    article: foldText(lexicon.article),
    objectPronouns: entries(lexicon.objectPronouns),
    pronounGenders: new Map([
      ...entries(lexicon.masculinePronouns).map((pronoun) => [pronoun, 'm1'] as const),
      ...entries(lexicon.femininePronouns).map((pronoun) => [pronoun, 'f?'] as const),
    ]),
    weakLetters: new Set(entries(lexicon.weakLetters)),
    adjectiveEndings: entries(lexicon.adjectiveEndings),
    caseEndings: entries(lexicon.caseEndings),
    pluralEndings: entries(lexicon.pluralEndings),
    feminineEndings: entries(lexicon.feminineEndings),
    adverbEndings: entries(lexicon.adverbEndings),
    verbEndings: entries(lexicon.verbEndings),
    relationalEndings: entries(lexicon.relationalEndings),
    accusativeEndings: entries(lexicon.accusativeEndings),
    verbalNouns: lexicon.verbalNouns === '' ? null : new RegExp(lexicon.verbalNouns, 'u'),
    pluralNouns: lexicon.pluralNouns === '' ? null : new RegExp(lexicon.pluralNouns, 'u'),
  };
}

function* formsOf(
  row: string,
  lexicon: AttributionLexicon,
): Generator<[form: string, role: 'finite' | 'participle', agreement: Agreement, particle: readonly string[]]> {
  const bar = row.indexOf('|');
  const particle = foldText(row.slice(0, Math.max(0, bar)).replaceAll('_', ' '));
  const apart = particle === '' ? [] : particle.split(' ');
  const [regular = '', irregular = ''] = row.slice(bar + 1).split('+');
  const stems = regular.trim().split(/\s+/u);
  for (const slot of lexicon.slots) {
    const stem = stems[slot.stem];
    if (stem === undefined || stem === '-' || stem === '') continue;
    const form = `${slot.prefix ?? ''}${stem.replaceAll('_', ' ')}${slot.suffix ?? ''}`;
    yield [foldText(form), slot.role, slot.agreement, slot.role === 'finite' ? apart : []];
    if (particle !== '' && slot.role === 'finite') yield [particle + foldText(form), slot.role, slot.agreement, []];
  }
  for (const form of irregular.trim().split(/\s+/u)) {
    if (form !== '') yield [foldText(form.replaceAll('_', ' ')), 'finite', '??', []];
  }
}
