import type { Party, Polarity } from '../../core/statements/statement';
import type { StoryView } from '../../core/views/view';
import { linksOf } from '../components/chain';
import { positionsOf } from './story-data';

/** A party or an outlet. `layer` counts from the reader: 0 told it to us; `place` is its middle, 0 to 1 from the top. */
export interface GraphNode {
  readonly name: string;
  /** Null for an outlet that is nobody's source. */
  readonly party: Party | null;
  readonly layer: number;
  readonly place: number;
  readonly fromArticle: boolean;
}

/** `teller` has it from `source`. */
export interface GraphEdge {
  readonly teller: GraphNode;
  readonly source: GraphNode;
  readonly polarity: Polarity;
}

/** One way that a position came to us, outlet first. */
export interface Isnad {
  readonly outlet: string;
  readonly chain: readonly Party[];
  readonly origin: Party;
  readonly polarity: Polarity;
  readonly fromArticle: boolean;
}

interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly layers: number;
  /** Nodes in the fullest layer. */
  readonly depth: number;
}

/** Every distinct chain of a story, each party under its fullest name. A repetition elsewhere goes back to its origin straight. */
export function isnadsOf(story: StoryView): Isnad[] {
  const oneName = new Map(Object.entries(story.oneName ?? {}));
  const named = (party: Party): Party => ({ ...party, name: oneName.get(party.name) ?? party.name });
  const all = story.claims.flatMap(positionsOf).flatMap((position) => {
    const { outlet, polarity, fromArticle, repeatedBy = [] } = position;
    const [chain, origin] = [position.chain.map(named), named(position.origin)];
    return [
      { outlet, chain, origin, polarity, fromArticle },
      ...repeatedBy.map((place) => ({
        outlet: place.outlet,
        chain: [],
        origin,
        polarity,
        fromArticle: place.fromArticle,
      })),
    ];
  });
  const key = ({ outlet, chain, origin, polarity }: Isnad) =>
    [outlet, ...chain.map(({ name }) => name), origin.name, polarity].join('\n');
  return [...new Map(all.map((isnad) => [key(isnad), isnad])).values()];
}

/** Rounds of sorting each layer by the middle of its neighbours (Sugiyama's barycentre heuristic). */
const ROUNDS = 3;

/** Layers from the outlets to the origins, each sorted so that few lines cross. */
export function graphOf(isnads: readonly Isnad[]): Graph {
  const layerOf = new Map<string, number>();
  const partyOf = new Map<string, Party>();
  const own = new Set<string>();
  const pairs = new Map<string, { teller: string; source: string; polarity: Polarity }>();
  for (const isnad of isnads) {
    const links = linksOf(isnad.outlet, isnad.chain, isnad.origin);
    if (isnad.fromArticle) own.add(isnad.outlet);
    links.forEach(({ name, party }, index) => {
      // A party stands as far from the reader as its longest chain puts it; circles cannot push it further.
      layerOf.set(name, Math.max(layerOf.get(name) ?? 0, index));
      if (party) partyOf.set(name, party);
      const teller = links[index - 1]?.name;
      if (teller === undefined) return;
      const { polarity } = isnad;
      pairs.set([teller, name, polarity].join('\n'), { teller, source: name, polarity });
    });
  }
  const names = [...layerOf.keys()];
  const layers = Math.max(0, ...layerOf.values()) + 1;
  const columns = Array.from({ length: layers }, (_, layer) => names.filter((name) => layerOf.get(name) === layer));
  const places = sorted(columns, [...pairs.values()]);
  const nodes = new Map(
    names.map((name): [string, GraphNode] => [
      name,
      {
        name,
        party: partyOf.get(name) ?? null,
        layer: layerOf.get(name) ?? 0,
        place: places.get(name) ?? 0,
        fromArticle: own.has(name),
      },
    ]),
  );
  const edges = [...pairs.values()].flatMap(({ teller, source, polarity }) => {
    const [from, to] = [nodes.get(teller), nodes.get(source)];
    return from && to ? [{ teller: from, source: to, polarity }] : [];
  });
  return { nodes: [...nodes.values()], edges, layers, depth: Math.max(0, ...columns.map(({ length }) => length)) };
}

function sorted(
  columns: readonly (readonly string[])[],
  pairs: readonly { teller: string; source: string }[],
): Map<string, number> {
  const places = new Map<string, number>();
  const neighbours = new Map<string, string[]>();
  for (const { teller, source } of pairs) {
    neighbours.set(teller, [...(neighbours.get(teller) ?? []), source]);
    neighbours.set(source, [...(neighbours.get(source) ?? []), teller]);
  }
  const put = (column: readonly string[]) =>
    column.forEach((name, index) => {
      places.set(name, (index + 0.5) / column.length);
    });
  const middle = (name: string) => {
    const near = neighbours.get(name) ?? [];
    return near.reduce((sum, other) => sum + (places.get(other) ?? 0), 0) / Math.max(1, near.length);
  };
  columns.forEach(put);
  for (let round = 0; round < ROUNDS; round++) {
    for (const column of columns) {
      const weights = new Map(column.map((name) => [name, middle(name)]));
      put([...column].sort((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0)));
    }
  }
  return places;
}
