import type { Entity } from '../claims/claim';
import { foldText } from '../text/fold';
import { PhraseTable } from '../text/phrase-table';
import { tokenize } from '../text/tokens';
import type { Terms } from './terms';

/** Concept ids of entities begin with this. */
export const ENTITY = 'entity:';

/** Finds the known entities that a text names. */
export interface EntityFinder {
  /** Entity ids with the words that named them, each once. */
  find(text: string): Map<string, string>;
}

/** A finder of the entities' names in any of their languages; `prefixes` are the clitics that may stand before a name. */
export function entityFinder(entities: readonly Entity[], prefixes: readonly string[]): EntityFinder {
  const table = new PhraseTable(
    entities.flatMap(({ id, names }) =>
      Object.values(names)
        .flat()
        .map((name) => [name, id] as const),
    ),
    prefixes,
  );
  return {
    find(text) {
      const found = new Map<string, string>();
      const tokens = tokenize(foldText(text)).filter((token) => token.kind !== 'mark');
      for (let at = 0; at < tokens.length; at++) {
        const hit = table.at(tokens, at);
        if (!hit) continue;
        const words = tokens.slice(hit.from, hit.to).map((token) => token.text);
        if (!found.has(hit.value)) found.set(hit.value, words.join(' '));
        at = hit.to - 1;
      }
      return found;
    },
  };
}

/** The terms of a text with the entities that it names as concepts, so that a name counts in any script. */
export function withEntities(terms: Terms, named: ReadonlyMap<string, string>): Terms {
  if (named.size === 0) return terms;
  const concepts = new Map(terms.concepts);
  const words = new Map(terms.words);
  for (const [id, name] of named) {
    concepts.set(`${ENTITY}${id}`, 1);
    words.set(`c:${ENTITY}${id}`, name);
  }
  return {
    language: terms.language,
    stems: terms.stems,
    names: terms.names,
    numbers: terms.numbers,
    dates: terms.dates,
    concepts,
    words,
  };
}
