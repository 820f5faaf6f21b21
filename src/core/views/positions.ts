import type { Article } from '../article/article';
import { inLanguage, type Outlet, type Position, partyIn } from '../claims/claim';
import type { Candidate } from '../matching/match';
import { OWN_READING } from '../matching/read-candidates';
import {
  independenceOf,
  isKnownOrigin,
  type Provenance,
  provenanceOfPosition,
  provenanceOfStatement,
  samePublication,
} from '../relations/independence';
import { type Directory, plainName, sameParty } from '../relations/parties';
import type { Party, Polarity, Statement } from '../statements/statement';
import { textOf } from '../text/span';
import type { OriginCount, PositionView } from './view';

/** A position with where it comes from, so that sides can be counted. */
export interface Placed {
  readonly view: PositionView;
  readonly provenance: Provenance;
}

/** A pack's position in the reader's language. */
export function placePosition(
  position: Position,
  candidate: Candidate,
  directory: Directory,
  language: string,
): Placed {
  const outlet = directory.outlet(position.outlet);
  return {
    view: {
      id: position.id,
      origin: partyIn(position.origin, language),
      chain: position.chain.map((party) => partyIn(party, language)),
      polarity: position.polarity,
      outlet: outlet ? outletName(outlet, language) : position.outlet,
      date: position.date,
      text: inLanguage(position.text ?? candidate.claim.text, language),
      url: position.url ?? null,
      fromArticle: false,
      ...(candidate.pack === OWN_READING ? { fromReading: true } : {}),
    },
    provenance: provenanceOfPosition(position, directory),
  };
}

/** The open article's own statement as a position; `polarity` is its stance on the claim. */
export function placeStatement(
  article: Article,
  statement: Statement,
  polarity: Polarity,
  directory: Directory,
  language: string,
): Placed | null {
  if (!statement.origin) return null;
  const here = article.language === language;
  const outlet = article.outlet?.id === undefined ? null : directory.outlet(article.outlet.id);
  return {
    view: {
      id: `article:${statement.id}`,
      origin: here ? statement.origin : localParty(statement.origin, directory, language),
      chain: here ? statement.chain : statement.chain.map((party) => localParty(party, directory, language)),
      polarity,
      outlet: outlet ? outletName(outlet, language) : (article.outlet?.name ?? article.outlet?.host ?? ''),
      date: article.published,
      text: textOf(article.text, statement.content),
      url: article.url === '' ? null : article.url,
      fromArticle: true,
    },
    provenance: provenanceOfStatement(article, statement, directory),
  };
}

/** A party of the article under its name in the reader's language, where the pack knows it; else as the article has it. */
function localParty(party: Party, directory: Directory, language: string): Party {
  const id = directory.entityOf(party.name, party.kind);
  const name = id === null ? null : directory.nameOf(id, language);
  return name === null ? party : { name, kind: party.kind };
}

/** The open page's own statement under the description that a pack's record of this very page has for its origin. */
export function asRecorded(own: Placed, known: readonly Placed[]): Placed {
  const record = known.find(
    (placed) =>
      placed.view.origin.kind === own.view.origin.kind &&
      placed.view.polarity === own.view.polarity &&
      isSamePrint(own, placed),
  );
  return record ? { ...own, view: { ...own.view, origin: record.view.origin } } : own;
}

/** An outlet's name as shown. */
export function outletName(outlet: Outlet, language: string): string {
  const names = outlet.names[language] ?? outlet.names.en ?? Object.values(outlet.names)[0] ?? [];
  return names[0] ?? outlet.id;
}

/**
 * One side of a claim without doubles: of the article's statements one per origin; and a pack's position that the open
 * page itself carries (same outlet, one origin, dates that fit) gives way to the statement on the page.
 */
export function withoutDoubles(own: readonly Placed[], known: readonly Placed[]): Placed[] {
  const kept: Placed[] = [];
  for (const placed of own) if (!kept.some((other) => oneVoice(placed, other))) kept.push(placed);
  const rest = known.filter(
    (placed) =>
      !kept.some(
        (mine) =>
          mine.view.origin.kind === placed.view.origin.kind && oneVoice(mine, placed) && isSamePrint(mine, placed),
      ),
  );
  return [...kept, ...rest];
}

function isSamePrint(a: Placed, b: Placed): boolean {
  if (a.view.url !== null && a.view.url === b.view.url) return true;
  return samePublication(a.provenance, a.view.date, b.provenance, b.view.date);
}

function oneVoice(a: Placed, b: Placed): boolean {
  if (a.view.origin.name === b.view.origin.name && a.view.origin.kind === b.view.origin.kind) return true;
  return independenceOf(a.provenance, b.provenance) === 'same-origin';
}

/**
 * One entry for each origin of a side: the most direct and earliest telling stands, the others are named as repeating it.
 * Where the open article is the only one in its origin's own words, it is an entry like any other.
 */
export function byOrigin(side: readonly Placed[]): PositionView[] {
  const groups: Placed[][] = [];
  for (const placed of side) {
    const group = groups.find((known) => known.some((other) => isOneOrigin(placed, other)));
    if (group) group.push(placed);
    else groups.push([placed]);
  }
  return groups.map((group) => {
    const [first, ...others] = [...group].sort(mostDirect).map(({ view }) => view);
    if (!first) throw new Error('a group without a position');
    const repeatedBy = others.map(({ id, outlet, date, url, fromArticle }) => ({ id, outlet, date, url, fromArticle }));
    return repeatedBy.length === 0 ? first : { ...first, repeatedBy };
  });
}

/** The same party says it in both: by name, or described alike and from one place. Who tells of another is another. */
function isOneOrigin({ view: a, provenance }: Placed, { view: b, provenance: other }: Placed): boolean {
  if (provenance.origin && other.origin && sameParty(provenance.origin, other.origin)) return true;
  if (a.origin.kind !== b.origin.kind || independenceOf(provenance, other) !== 'same-origin') return false;
  // The open article tells of "the agency's sources" in words of its own.
  const told = a.origin.kind === 'unnamed-source' && a.fromArticle !== b.fromArticle;
  return told || plainName(a.origin.name) === plainName(b.origin.name);
}

function mostDirect({ view: a }: Placed, { view: b }: Placed): number {
  const length = Math.min(a.date?.length ?? 0, b.date?.length ?? 0, 10);
  const [first, second] = [a.date?.slice(0, length) ?? '', b.date?.slice(0, length) ?? ''];
  return (
    a.chain.length - b.chain.length || first.localeCompare(second) || Number(a.fromArticle) - Number(b.fromArticle)
  );
}

/**
 * Counts outlets and origins of one side. Positions of one origin form a group. Known origins count each; where none is
 * known, the first group is one origin and the others may be the same ("origin not known").
 */
export function countOrigins(side: readonly Placed[]): OriginCount {
  const groups: Placed[][] = [];
  for (const placed of side) {
    const joined = groups.filter((group) =>
      group.some((other) => independenceOf(placed.provenance, other.provenance) === 'same-origin'),
    );
    const merged = [placed, ...joined.flat()];
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  const known = groups.filter((group) => group.some((placed) => isKnownOrigin(placed.provenance))).length;
  const unnamed = groups.length - known;
  const origins = known === 0 && unnamed > 0 ? 1 : known;
  const outlets = new Set(side.map((placed) => placed.view.outlet)).size;
  return { outlets, origins, unknown: known === 0 ? Math.max(0, unnamed - 1) : unnamed };
}
