/** How alike two items are, 0 or more; pairs that are not listed are taken for 0. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * Agglomerative clustering by average link over a sparse graph: the two clusters with the highest mean weight between
 * their members are joined until none reaches the threshold. Returns a label for each of the items `0 … count - 1`.
 * About linear in the number of edges, times the logarithm.
 */
export function averageLink(count: number, edges: readonly Edge[], threshold: number): number[] {
  const clusters = new Clusters(count);
  for (const { a, b, weight } of edges) clusters.connect(a, b, weight);
  const heap = new MaxHeap();
  for (const { a, b, weight } of edges) if (weight >= threshold) heap.push({ a, b, weight, sizes: 2 });
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const { a, b, sizes } = top;
    // An entry is stale once either cluster has grown or gone; a newer one for the pair is in the heap.
    if (clusters.sizeOf(a) === 0 || clusters.sizeOf(b) === 0 || clusters.sizeOf(a) + clusters.sizeOf(b) !== sizes)
      continue;
    const joined = clusters.join(a, b);
    for (const [other, weight] of clusters.linksOf(joined)) {
      if (weight >= threshold)
        heap.push({ a: joined, b: other, weight, sizes: clusters.sizeOf(joined) + clusters.sizeOf(other) });
    }
  }
  return clusters.labels();
}

/**
 * Puts items left alone into the cluster that they are most like on average, when that is at least the threshold. Only
 * clusters of some size take them in: their mean says more than one neighbour does. Linear in the number of edges.
 */
export function attachStrays(labels: readonly number[], edges: readonly Edge[], threshold: number): number[] {
  const sizes = new Map<number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const sums = new Map<number, Map<number, number>>();
  const gather = (item: number, other: number, weight: number) => {
    const label = labels[other] ?? other;
    if (sizes.get(labels[item] ?? item) !== 1 || (sizes.get(label) ?? 0) < HOST_SIZE) return;
    const own = sums.get(item) ?? new Map<number, number>();
    own.set(label, (own.get(label) ?? 0) + weight);
    sums.set(item, own);
  };
  for (const { a, b, weight } of edges) {
    gather(a, b, weight);
    gather(b, a, weight);
  }
  const attached = [...labels];
  for (const [item, own] of sums) {
    let best = threshold;
    for (const [label, sum] of own) {
      const mean = sum / (sizes.get(label) ?? 1);
      if (mean < best) continue;
      best = mean;
      attached[item] = label;
    }
  }
  return attached;
}

/** Members that a cluster must have to take in a stray. */
const HOST_SIZE = 3;

class Clusters {
  readonly #members: number[][];
  /** Sums of the weights between members, by the other cluster. */
  readonly #sums: Map<number, number>[];

  constructor(count: number) {
    this.#members = Array.from({ length: count }, (_, i) => [i]);
    this.#sums = Array.from({ length: count }, () => new Map());
  }

  connect(a: number, b: number, weight: number): void {
    this.#sums[a]?.set(b, weight);
    this.#sums[b]?.set(a, weight);
  }

  sizeOf(cluster: number): number {
    return this.#members[cluster]?.length ?? 0;
  }

  /** Joins two clusters into the one with more links, and returns its number. */
  join(a: number, b: number): number {
    const [into, from] = (this.#sums[a]?.size ?? 0) >= (this.#sums[b]?.size ?? 0) ? [a, b] : [b, a];
    const target = this.#sums[into] ?? new Map<number, number>();
    target.delete(from);
    for (const [other, sum] of this.#sums[from] ?? []) {
      const back = this.#sums[other];
      back?.delete(from);
      if (other === into) continue;
      const total = (target.get(other) ?? 0) + sum;
      target.set(other, total);
      back?.set(into, total);
    }
    this.#members[into]?.push(...(this.#members[from] ?? []));
    this.#members[from] = [];
    this.#sums[from] = new Map();
    return into;
  }

  /** The mean weight to each linked cluster. */
  *linksOf(cluster: number): Generator<[other: number, weight: number]> {
    for (const [other, sum] of this.#sums[cluster] ?? []) {
      yield [other, sum / (this.sizeOf(cluster) * this.sizeOf(other))];
    }
  }

  labels(): number[] {
    const labels: number[] = new Array(this.#members.length).fill(0);
    for (const [label, members] of this.#members.entries()) for (const member of members) labels[member] = label;
    return labels;
  }
}

interface Entry extends Edge {
  /** Sizes of both clusters together when the entry was made. */
  readonly sizes: number;
}

/** A binary heap, heaviest entry first. */
class MaxHeap {
  readonly #entries: Entry[] = [];

  push(entry: Entry): void {
    const entries = this.#entries;
    let at = entries.length;
    entries.push(entry);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = entries[above];
      if (!parent || parent.weight >= entry.weight) break;
      entries[at] = parent;
      at = above;
    }
    entries[at] = entry;
  }

  pop(): Entry | undefined {
    const entries = this.#entries;
    const top = entries[0];
    const last = entries.pop();
    if (!last || entries.length === 0) return top;
    let at = 0;
    for (let child = 1; child < entries.length; child = 2 * at + 1) {
      if ((entries[child + 1]?.weight ?? -1) > (entries[child]?.weight ?? -1)) child++;
      const below = entries[child];
      if (!below || below.weight <= last.weight) break;
      entries[at] = below;
      at = child;
    }
    entries[at] = last;
    return top;
  }
}
