import type { ReadingPack } from '../language';
import { PhraseTable } from '../text/phrase-table';
import { finish, type Steps } from '../text/steps';
import type { CheckableLexicon } from './checkable-lexicon';

type ListName = {
  [K in keyof CheckableLexicon]: CheckableLexicon[K] extends string ? K : never;
}[keyof CheckableLexicon];

/** The word lists of a checkable lexicon, ready to be found in a text. */
type LabelTables = Readonly<
  Record<Exclude<ListName, 'verbForms'> | 'events' | 'utterances' | 'accordingTo', PhraseTable<true>>
>;

const compiled = new WeakMap<CheckableLexicon, LabelTables>();

/** The pack's tables for labels, compiled once for each lexicon. */
export function labelTables(pack: ReadingPack): LabelTables {
  return finish(prepareLabels(pack));
}

/** Makes {@link labelTables} in steps. */
export function* prepareLabels(pack: ReadingPack): Steps<LabelTables> {
  const known = compiled.get(pack.checkable);
  if (known) return known;
  const { checkable } = pack;
  const conjunctions = pack.attribution.gluedConjunctions.split(/\s+/u).filter((word) => word !== '');
  const table = (list: string, prefixes: readonly string[] = conjunctions) =>
    new PhraseTable<true>(
      list
        .split(/\s+/u)
        .filter((entry) => entry !== '')
        .map((entry) => [entry.replaceAll('_', ' '), true] as const),
      prefixes,
    );
  const glued = (list: string) => table(list, pack.text.prefixes);
  const events = table(eventForms(checkable).join(' '));
  yield;
  const voices = {
    utterances: glued(`${pack.attribution.nouns} ${pack.attribution.denyingNouns}`),
    existential: table(checkable.existential),
    eventNouns: glued(checkable.eventNouns),
    contested: glued(checkable.contested),
    ownVoice: table(checkable.ownVoice),
  };
  yield;
  const contexts = {
    contextOpeners: table(checkable.contextOpeners),
    definitions: table(checkable.definitions),
    occasions: table(checkable.occasions),
    planned: table(checkable.planned),
    hypothetical: table(checkable.hypothetical),
    judgement: table(checkable.judgement),
    firstPerson: table(checkable.firstPerson),
    pointsBack: table(checkable.pointsBack),
    attitudes: table(checkable.attitudes),
    boilerplate: table(checkable.boilerplate),
  };
  yield;
  const tables: LabelTables = {
    events,
    ...voices,
    ...contexts,
    accordingTo: table(pack.attribution.accordingTo),
    publicRecord: glued(checkable.publicRecord),
    records: glued(checkable.records),
    sourceHeads: glued(checkable.sourceHeads),
    bareSources: glued(checkable.bareSources),
    knownSources: table(checkable.knownSources),
    questions: table(checkable.questions),
  };
  compiled.set(checkable, tables);
  return tables;
}

/** Every form of every event verb: each pattern with its digits replaced by the row's stems. */
function eventForms({ eventVerbs, verbForms }: CheckableLexicon): string[] {
  const patterns = verbForms.split(/\s+/u).filter((pattern) => pattern !== '');
  return eventVerbs.flatMap((row) => {
    const stems = row.split(' ');
    return patterns.flatMap((pattern) => {
      const stem = stems[Number(/\d/u.exec(pattern)?.[0] ?? 0)];
      return stem === undefined ? [] : [pattern.replace(/\d/u, stem)];
    });
  });
}
