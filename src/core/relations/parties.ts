import type { Entity, Outlet, PackParty } from '../claims/claim';
import type { SourceKind } from '../statements/statement';
import { foldText } from '../text/fold';
import { mayBeShortFor, sameName } from '../text/names';
import { findNumbers } from '../text/numbers';
import type { TextLexicon } from '../text/text-lexicon';
import { tokenize } from '../text/tokens';

/** A party as independence needs it: known by its entity, else by its names, else not known at all. */
export interface Identity {
  readonly kind: SourceKind;
  /** Entity id, or `outlet:<id>` for an outlet without one; null when the party is not in the pack. */
  readonly entity: string | null;
  /** Folded names without clitics, in every language given. */
  readonly names: readonly string[];
  /** Several people stand behind it, and the description counts them: three diplomats. */
  readonly several: boolean;
}

/** Names of known parties and outlets, to tell the same party under its names in several scripts. */
export interface Directory {
  readonly entityOf: (name: string, kind: SourceKind) => string | null;
  readonly outlet: (id: string) => Outlet | null;
  /** True for a description that counts two or more people. */
  readonly several: (name: string) => boolean;
  readonly entityOfOutlet: (id: string) => string | null;
  /** The first name of an entity or outlet in a language, falling back to English; null when it is not known. */
  readonly nameOf: (id: string, language: string) => string | null;
}

const ARTICLE = /^(?:ال|لل)(?=\p{L}{3})/u;
const LONGEST_NAME = 8;
/** A description longer than this is no name; what follows is not looked at. */
const LONGEST_PARTY = 40;

/** A name folded for comparison: words only, without the Arabic article, a space between them. */
export function plainName(name: string): string {
  return tokenize(foldText(name.slice(0, 400)))
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.text.replace(ARTICLE, ''))
    .join(' ');
}

/** True for the kinds whose origin is known by name. A document or a post counts only when it is a known entity. */
export function isNamed({ kind, entity }: Pick<Identity, 'kind' | 'entity'>): boolean {
  if (kind === 'named-person' || kind === 'named-organisation' || kind === 'named-outlet') return true;
  return (kind === 'document' || kind === 'social-post') && entity !== null;
}

/**
 * Builds the directory of a pack's parties. An outlet that is also an entity goes by the entity's id. The lexicons are
 * those in which descriptions may count people.
 * Looking up a name costs at most its words times {@link LONGEST_NAME}.
 */
export function directoryOf(
  entities: readonly Entity[],
  outlets: readonly Outlet[],
  lexicons: readonly TextLexicon[] = [],
): Directory {
  const byName = new Map<string, { id: string; kind: Entity['kind'] }>();
  for (const entity of entities)
    for (const names of Object.values(entity.names))
      for (const name of names) {
        const key = plainName(name);
        if (key !== '' && !byName.has(key)) byName.set(key, { id: entity.id, kind: entity.kind });
      }
  const outletEntities = new Map<string, string>();
  for (const outlet of outlets) {
    const names = Object.values(outlet.names).flat().map(plainName);
    const known = names.map((name) => byName.get(name)).find((entry) => entry?.kind === 'outlet');
    const id = known?.id ?? `outlet:${outlet.id}`;
    outletEntities.set(outlet.id, id);
    for (const name of names) if (name !== '' && !byName.has(name)) byName.set(name, { id, kind: 'outlet' });
  }
  const outletById = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const names = new Map(entities.map((entity) => [entity.id, entity.names]));
  for (const outlet of outlets) {
    const id = outletEntities.get(outlet.id);
    if (id !== undefined && !names.has(id)) names.set(id, outlet.names);
  }
  const known = { several: new Map<string, boolean>(), entity: new Map<string, string | null>() };
  return {
    several: (name) =>
      once(known.several, name, () => {
        const folded = foldText(name.slice(0, 400));
        return lexicons.some((lexicon) => findNumbers(folded, lexicon).some(({ value }) => value >= 2));
      }),
    nameOf: (id, language) => names.get(id)?.[language]?.[0] ?? names.get(id)?.en?.[0] ?? null,
    entityOf: (name, kind) => once(known.entity, `${kind} ${name}`, () => bestEntity(plainName(name), kind, byName)),
    outlet: (id) => outletById.get(id) ?? null,
    entityOfOutlet: (id) => outletEntities.get(id) ?? null,
  };
}

function once<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = find();
    known.set(key, value);
  }
  return value;
}

const EXPECTED: Partial<Record<SourceKind, Entity['kind']>> = {
  'named-person': 'person',
  'named-organisation': 'organisation',
  'named-outlet': 'outlet',
};

/** The whole name when it is known; else the longest known name of the expected kind inside it (title before name). */
function bestEntity(
  plain: string,
  kind: SourceKind,
  byName: ReadonlyMap<string, { id: string; kind: Entity['kind'] }>,
): string | null {
  const exact = byName.get(plain);
  if (exact) return exact.id;
  const expected = EXPECTED[kind];
  if (expected === undefined) return null;
  const words = plain.split(' ').slice(0, LONGEST_PARTY);
  for (let length = Math.min(words.length - 1, LONGEST_NAME); length > 0; length--)
    for (let at = words.length - length; at >= 0; at--) {
      const found = byName.get(words.slice(at, at + length).join(' '));
      if (found?.kind === expected) return found.id;
    }
  return null;
}

const packIdentities = new WeakMap<Directory, WeakMap<PackParty, Identity>>();

/** A pack's party as an identity; read once for each directory. */
export function identityOfPackParty(party: PackParty, directory: Directory): Identity {
  const known = packIdentities.get(directory) ?? new WeakMap<PackParty, Identity>();
  packIdentities.set(directory, known);
  const identity = known.get(party) ?? readPackParty(party, directory);
  known.set(party, identity);
  return identity;
}

function readPackParty(party: PackParty, directory: Directory): Identity {
  const given = Object.values(party.name);
  const entity = party.entity ?? given.map((name) => directory.entityOf(name, party.kind)).find((id) => id !== null);
  return {
    kind: party.kind,
    entity: entity ?? null,
    names: given.map(plainName),
    several: given.some(directory.several),
  };
}

/** A party of an article as an identity. */
export function identityOfParty(party: { name: string; kind: SourceKind }, directory: Directory): Identity {
  return {
    kind: party.kind,
    entity: directory.entityOf(party.name, party.kind),
    names: [plainName(party.name)],
    several: directory.several(party.name),
  };
}

/** An outlet as an identity, by its id where the pack knows it, else by its name or host. */
export function identityOfOutlet(outlet: { id?: string; name: string }, directory: Directory): Identity {
  const entity =
    (outlet.id === undefined ? null : directory.entityOfOutlet(outlet.id)) ??
    directory.entityOf(outlet.name, 'named-outlet');
  return { kind: 'named-outlet', entity, names: [plainName(outlet.name)], several: false };
}

/**
 * True when both are one party: the same entity, or the same name where both are named. A person's name may be given
 * in full on one side and by its last word on the other. Unnamed parties are never taken for the same.
 */
export function sameParty(a: Identity, b: Identity): boolean {
  if (a.entity !== null && b.entity !== null) return a.entity === b.entity;
  if (!isNamed(a) || !isNamed(b)) return false;
  return a.names.some((name) => name !== '' && b.names.some((other) => sameWords(name, other, a.kind, b.kind)));
}

const LATIN = /\p{Script=Latin}/u;
const acrossScripts = new Map<string, boolean>();
/** Pairs of names in two scripts of which the answer is kept. */
const KEPT_PAIRS = 5000;

/** The same person or outlet by sound, one name in Latin letters and one in others; a person's may be the last name alone. */
function inTwoScripts(a: string, b: string, kindOfA: SourceKind, kindOfB: SourceKind): boolean {
  if (kindOfA !== kindOfB || LATIN.test(a) === LATIN.test(b)) return false;
  if (kindOfA !== 'named-person' && kindOfA !== 'named-outlet') return false;
  const key = `${kindOfA}|${a}|${b}`;
  if (acrossScripts.size >= KEPT_PAIRS) acrossScripts.clear();
  return once(acrossScripts, key, () => {
    const [short, long] = a.split(' ').length <= b.split(' ').length ? [a, b] : [b, a];
    return sameName(a, b) || (kindOfA === 'named-person' && mayBeShortFor(short, long));
  });
}

function sameWords(a: string, b: string, kindOfA: SourceKind, kindOfB: SourceKind): boolean {
  if (a === b || inTwoScripts(a, b, kindOfA, kindOfB)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!long.endsWith(` ${short}`)) return false;
  if (kindOfA === 'named-person' && kindOfB === 'named-person') return true;
  // "The fire service's Matt Goodman" may be read as a body; a full name at its end tells the person.
  return (a === short ? kindOfA : kindOfB) === 'named-person' && short.includes(' ');
}
