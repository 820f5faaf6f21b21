import type { Entity, Outlet, Position, Story } from '../core/claims/claim';
import { brokenParties } from '../core/claims/references';
import { hash32 } from '../core/text/hash';
import { CallFailure } from '../messages/serve';
import { installedPacks } from '../store/packs';
import type { IsnadDatabase } from '../store/schema';
import { changeSlices, slicesOf } from '../store/slices';
import { changeStaged, type NextCheckpoint, stage } from '../store/staging';
import { claimIndexer } from './claim-terms';
import { invalidPack, type PackCheckpoint } from './import-pack';
import { bucketRange, type Joined, Lines, linesOf, type Placed, type Shelf, sliceNumber } from './pack-shelves';

/** Brings together a pack that was read, as `pack-shelves.ts` tells, and stages it. */
export class PackPreparation {
  #parties: { readonly entities: ReadonlyMap<string, Entity>; readonly outlets: ReadonlyMap<string, Outlet> } | null =
    null;

  constructor(
    private readonly database: IsnadDatabase,
    private readonly id: number,
  ) {}

  /**
   * The next step from a checkpoint: one bucket.
   * @param next the checkpoint after it, in the transaction that writes it
   * @returns why the pack is refused; null when it is sound so far
   * @throws StagingGone, StorageFull; all is then as it was before the step
   */
  async step(checkpoint: PackCheckpoint, next: NextCheckpoint): Promise<CallFailure | null> {
    const { batches: done, join } = checkpoint;
    const refused = done === 0 ? await this.#begin(checkpoint) : null;
    if (refused) return refused;
    try {
      if (done < join.buckets) await this.#joinBucket(done, join.buckets, next);
      else await this.#stageBucket(done - join.buckets, next);
      return null;
    } catch (error) {
      if (error instanceof CallFailure && error.code === 'invalid-pack') return error;
      throw error;
    }
  }

  async #begin({ join: { info }, replaces }: PackCheckpoint): Promise<CallFailure | null> {
    if (!info) return invalidPack({ path: 'format', message: 'is missing' });
    const known = (await installedPacks(this.database)).find((row) => row.id === info.id);
    if (known?.bundled) return invalidPack({ path: 'info.id', message: known.id });
    if (replaces !== null && replaces !== info.id) return new CallFailure('another-pack', info.id);
    await changeStaged(this.database, this.id, () => ({ info }));
    return null;
  }

  async #joinBucket(bucket: number, buckets: number, next: NextCheckpoint): Promise<void> {
    const { entities, outlets } = await this.#known();
    const claims = new Map<string, Joined & { readonly item: { readonly positions: Position[] } }>();
    const positions = new Set<string>();
    const placed = await this.#lines<Placed>('claims', bucket);
    for (const { list, at, item } of placed) {
      if (list !== 'claims') continue;
      if (claims.has(item.id)) throw repeated(list, at, item.id);
      const reviewer = item.factCheck?.reviewer;
      if (reviewer !== undefined && !outlets.has(reviewer)) {
        throw missing(`claims[${at}].factCheck.reviewer`, 'outlet', reviewer);
      }
      claims.set(item.id, { at, item: { claim: item, positions: [] } });
    }
    for (const { list, at, item } of placed) {
      if (list !== 'positions') continue;
      const path = `positions[${at}]`;
      if (positions.has(item.id)) throw repeated(list, at, item.id);
      positions.add(item.id);
      const claim = claims.get(item.claim);
      if (!claim) throw missing(`${path}.claim`, 'claim', item.claim);
      if (!outlets.has(item.outlet)) throw missing(`${path}.outlet`, 'outlet', item.outlet);
      for (const [link, { entity }] of [item.origin, ...item.chain].entries()) {
        if (entity === undefined || entities.has(entity)) continue;
        throw missing(`${path}.${link === 0 ? 'origin' : `chain[${link - 1}]`}.entity`, 'entity', entity);
      }
      claim.item.positions.push(item);
    }
    const lines = new Lines();
    for (const joined of claims.values()) {
      lines.add(sliceNumber('joined', hash32(joined.item.claim.story) % buckets, bucket), joined);
    }
    const change = { add: lines.slices, drop: bucketRange('claims', bucket) };
    await changeSlices(this.database, this.id, change, next);
  }

  async #stageBucket(bucket: number, next: NextCheckpoint): Promise<void> {
    const stories = new Map<string, Story>();
    for (const { list, at, item } of await this.#lines<Placed>('stories', bucket)) {
      if (list !== 'stories') continue;
      if (stories.has(item.id)) throw repeated(list, at, item.id);
      stories.set(item.id, item);
    }
    const joined = await this.#lines<Joined>('joined', bucket);
    joined.sort((a, b) => a.at - b.at);
    for (const { at, item } of joined) {
      if (!stories.has(item.claim.story)) throw missing(`claims[${at}].story`, 'story', item.claim.story);
    }
    const { entities, outlets } = bucket === 0 ? await this.#known() : { entities: new Map(), outlets: new Map() };
    const batch = {
      stories: [...stories.values()],
      claims: joined.map(({ item }) => item),
      entities: [...entities.values()],
      outlets: [...outlets.values()],
    };
    await stage(this.database, this.id, batch, next, claimIndexer());
  }

  /** Known parties and outlets, which are few: read once for as long as the worker lives. */
  async #known() {
    if (this.#parties) return this.#parties;
    const placed = await this.#lines<Placed>('parties', 0);
    const entities = placed.flatMap(({ list, item }) => (list === 'entities' ? item : []));
    const outlets = placed.flatMap(({ list, item }) => (list === 'outlets' ? item : []));
    const broken = brokenParties({ entities, outlets });
    if (broken) throw invalidPack(broken);
    this.#parties = {
      entities: new Map(entities.map((entity) => [entity.id, entity])),
      outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    };
    return this.#parties;
  }

  async #lines<Line extends Placed | Joined>(shelf: Shelf, bucket: number): Promise<Line[]> {
    return linesOf<Line>(await slicesOf(this.database, this.id, bucketRange(shelf, bucket)));
  }
}

function repeated(list: string, at: number, id: string): CallFailure {
  return invalidPack({ path: `${list}[${at}].id`, message: `the id "${id}" is already taken in this list` });
}

function missing(path: string, what: string, id: string): CallFailure {
  return invalidPack({ path, message: `there is no ${what} "${id}" in this pack` });
}
