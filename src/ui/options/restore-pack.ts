import type { ImportProgress } from '../../messages/import-calls';
import type { Answer, InstalledPack } from '../../messages/protocol';
import { valueIn, WorkerFailed } from './backup-file';
import { type CallImport, finish, insistently, prepare } from './imports/run-import';

/** What installing a pack from a backup asks of the worker. */
export interface PackActions {
  readonly callImport: CallImport;
  enablePack(id: string, enabled: boolean): Promise<Answer<InstalledPack[]>>;
}

/** The first record of a pack in a backup. */
export interface PackHead {
  readonly pack: { readonly id: string };
  readonly format: string;
  readonly enabled: boolean;
  readonly entities: readonly unknown[];
  readonly outlets: readonly { readonly id: string }[];
  /** Outlets of other packs, some of which its claims may name. */
  readonly borrowed?: readonly { readonly id: string }[];
}

/** The others. */
export interface PackClaims {
  readonly claims: readonly {
    readonly claim: { readonly id: string; readonly factCheck?: { readonly reviewer: string } };
    readonly positions: readonly { readonly outlet: string }[];
  }[];
  readonly stories: readonly { readonly id: string }[];
}

/** Characters that go to the worker at once, about. */
const SLICE = 4_000_000;
/** What a claim counts of the file's size in bytes, which nobody knows before its end. */
const CLAIM = 1_000;
const LISTS = ['stories', 'claims', 'positions', 'entities', 'outlets'] as const;
type List = (typeof LISTS)[number];

/**
 * Writes a pack's file from its records in a backup as they come, and has the worker import it in slices: checked as any
 * other pack, nothing of it kept when it fails, and never as a whole in memory. Only ids are, so that nothing comes twice.
 */
export class PackRestore {
  readonly #holder = crypto.randomUUID();
  readonly #seen = { claims: new Set<string>(), stories: new Set<string>(), named: new Set<string>() };
  readonly #pending: Record<List, string[]> = { stories: [], claims: [], positions: [], entities: [], outlets: [] };
  #characters = 0;
  #progress: ImportProgress | null = null;

  /** @param size how many claims it has, about */
  constructor(
    private readonly head: PackHead,
    private readonly size: number,
    private readonly actions: PackActions,
  ) {}

  get id(): string {
    return this.head.pack.id;
  }

  /** @throws WorkerFailed; the import is then to be discarded */
  async add({ claims, stories }: PackClaims): Promise<void> {
    const seen = this.#seen;
    for (const { claim, positions } of claims) {
      // An import that was cut short may have read a claim of its feed twice.
      if (!isNew(seen.claims, claim.id)) continue;
      this.#put('claims', claim);
      if (claim.factCheck) seen.named.add(claim.factCheck.reviewer);
      for (const position of positions) {
        seen.named.add(position.outlet);
        this.#put('positions', position);
      }
    }
    for (const story of stories) if (isNew(seen.stories, story.id)) this.#put('stories', story);
    if (this.#characters >= SLICE) await this.#send(false);
  }

  /** Sends the rest, and makes it a pack. @throws WorkerFailed */
  async end(): Promise<void> {
    const { entities, outlets, borrowed = [], enabled } = this.head;
    const { callImport, enablePack } = this.actions;
    for (const entity of entities) this.#put('entities', entity);
    for (const outlet of outlets) this.#put('outlets', outlet);
    for (const outlet of borrowed) if (this.#seen.named.has(outlet.id)) this.#put('outlets', outlet);
    const sent = await this.#send(true);
    valueIn(await prepare(callImport, sent, this.#holder, () => true));
    const outcome = await finish(callImport, sent.id, this.#holder, false);
    if (outcome.state === 'failed') throw new WorkerFailed(outcome.failure);
    if (!enabled) valueIn(await enablePack(this.id, false));
  }

  /** Gives up what was sent. */
  async discard(): Promise<void> {
    const request = { id: this.#progress?.id ?? -1, holder: this.#holder };
    if (this.#progress) await insistently(this.actions.callImport, 'discardImport', request);
  }

  #put(list: List, item: unknown): void {
    const text = JSON.stringify(item, withoutFalseAddresses);
    this.#pending[list].push(text);
    this.#characters += text.length;
  }

  /** Sends what is pending as lists of the file; a list may come again and again. */
  async #send(last: boolean): Promise<ImportProgress> {
    const { callImport } = this.actions;
    const { pack, format } = this.head;
    const begun = this.#progress;
    const before = begun ?? (await this.#begin());
    const left = before.file.size - before.offset;
    const read = this.#pending.claims.length * CLAIM;
    let text = begun ? '' : `{"format":${JSON.stringify(format)},"info":${JSON.stringify(pack)}`;
    for (const list of LISTS) {
      if (last || this.#pending[list].length > 0) text += `,"${list}":[${this.#pending[list].join(',')}]`;
      this.#pending[list] = [];
    }
    this.#characters = 0;
    const bytes = last ? left : Math.max(1, Math.min(read, Math.floor(left / 2)));
    const slice = { id: before.id, holder: this.#holder, offset: before.offset, bytes, damaged: false };
    const answer = await insistently(callImport, 'importSlice', { ...slice, text: last ? `${text}}` : text });
    this.#progress = valueIn(answer);
    return this.#progress;
  }

  async #begin(): Promise<ImportProgress> {
    // A name of its own: what an earlier attempt left is not gone on with.
    const file = { name: this.id, size: (this.size + 2) * CLAIM, modified: 0, head: this.#holder };
    const request = { file, holder: this.#holder, replaces: null };
    this.#progress = valueIn(await insistently(this.actions.callImport, 'beginImport', request));
    return this.#progress;
  }
}

function isNew(seen: Set<string>, id: string): boolean {
  const size = seen.size;
  return seen.add(id).size > size;
}

/** Leaves out addresses that are none, as feeds have them: a pack with one would be refused as a whole. */
function withoutFalseAddresses(key: string, value: unknown): unknown {
  if (key === 'appearances' && Array.isArray(value)) return value.filter((one) => URL.canParse(String(one)));
  return key === 'url' && !URL.canParse(String(value)) ? undefined : value;
}
