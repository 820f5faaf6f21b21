import type { IsoDate } from './claim';
import { LANGUAGE_CODES } from './iso-codes';
import { PACK_LIMITS } from './pack-limits';
import { plainText } from './plain-text';
import { publishedDate } from './published-date';

/** Who said what a fact-check looks into, as its author names them. */
export interface Claimant {
  readonly name: string;
  /** What the structured data calls them; `unknown` where it does not say. */
  readonly type: 'person' | 'organisation' | 'unknown';
}

export interface Rating {
  /** The rating in the reviewer's own words; empty when it gives a number only. */
  readonly text: string;
  /** The numbers as given; null where one is left out, since the defaults are seldom meant. */
  readonly value: number | null;
  readonly best: number | null;
  readonly worst: number | null;
}

/**
 * One fact-check as schema.org's ClaimReview tells it, with nothing added: what it leaves out is null or empty.
 * All texts are plain and bounded, all addresses are of the web, all dates exist.
 */
export interface ClaimReview {
  readonly claim: string;
  /** Headline of the fact-check; empty when it is not given. */
  readonly title: string;
  /** ISO 639-1, as declared; null when it is not. */
  readonly language: string | null;
  /** Where the fact-check is printed. */
  readonly url: string | null;
  /** `url` is the reviewer's own address. One of name and url, or the fact-check's url, is there. */
  readonly reviewer: { readonly name: string; readonly url: string | null };
  readonly published: IsoDate | null;
  readonly claimants: readonly Claimant[];
  /** When the claim was made, as far as the reviewer tells. */
  readonly claimed: IsoDate | null;
  /** Addresses at which the claim was made, the first appearance first. */
  readonly appearances: readonly string[];
  readonly rating: Rating;
  /** Licence of this record as it names it, usually an address; empty when it names none. */
  readonly licence: string;
}

/** Why a ClaimReview cannot be used. */
export type ReviewFault = 'no-claim' | 'claim-too-long' | 'no-reviewer';

type ReadReview =
  | { readonly ok: true; readonly review: ClaimReview }
  | { readonly ok: false; readonly fault: ReviewFault };

type Node = Readonly<Record<string, unknown>>;

/** Objects of one value that are looked at, and claims of one review: more are an attack or a mistake. */
const MAX_NODES = 5_000;
const MAX_CLAIMS = 20;
const MAX_CLAIMANTS = 5;
const MAX_APPEARANCES = 5;

const REVIEW_TYPE = /^(?:(?:https?:)?\/*schema\.org\/|schema:)?ClaimReview$/i;

/**
 * Every ClaimReview in a parsed JSON value, in order: one object, a list, `@graph`, `DataFeed` with its items, or
 * nested in an article. References by `@id` are followed within the value. Never throws; does not recurse.
 */
export function claimReviewsIn(value: unknown): ReadReview[] {
  const nodes = nodesOf(value);
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  return nodes.filter(isReview).flatMap((node) => readReview(node, byId));
}

/** Fact-checks that one page may carry; more are a feed. */
const MAX_PAGE_REVIEWS = 20;

/** The usable ClaimReviews in a page's structured data, written as JSON; none when that is broken. Never throws. */
export function reviewsInPage(json: string): ClaimReview[] {
  try {
    return claimReviewsIn(JSON.parse(json))
      .flatMap((read) => (read.ok ? [read.review] : []))
      .slice(0, MAX_PAGE_REVIEWS);
  } catch {
    return [];
  }
}

function nodesOf(root: unknown): Node[] {
  const queue: unknown[] = [root];
  const nodes: Node[] = [];
  for (let at = 0; at < queue.length && nodes.length < MAX_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) for (const one of listOf(value)) queue.push(one);
    else if (isNode(value)) {
      nodes.push(value);
      for (const key in value) if (typeof value[key] === 'object' && value[key] !== null) queue.push(value[key]);
    }
  }
  return nodes;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isReview(node: Node): boolean {
  return listOf(node['@type'] ?? node.type).some((type) => typeof type === 'string' && REVIEW_TYPE.test(type));
}

function readReview(node: Node, byId: ReadonlyMap<string, Node>): ReadReview[] {
  const all = (value: unknown) => nodesAt(value, byId);
  const items = all(node.itemReviewed);
  const claims = claimsOf(node, items);
  if (claims.length === 0) return [{ ok: false, fault: 'no-claim' }];
  const url = webAddress(node.url) ?? webAddress(node.mainEntityOfPage) ?? webAddress(node['@id']);
  const reviewer = reviewerOf(node, url, all);
  if (reviewer === null) return [{ ok: false, fault: 'no-reviewer' }];
  const shared = {
    title: (textOf(node.headline) || textOf(node.name)).slice(0, PACK_LIMITS.textCharacters),
    language: languageOf(node.inLanguage),
    url,
    reviewer,
    published: publishedDate(node.datePublished) ?? publishedDate(node.dateCreated),
    claimants: claimantsOf(items, all),
    claimed: items.map((item) => publishedDate(item.datePublished)).find((date) => date !== null) ?? null,
    appearances: appearancesOf(items, all),
    rating: ratingOf(all(node.reviewRating)[0]),
    licence: textOf(node.sdLicense ?? node.license).slice(0, PACK_LIMITS.nameCharacters),
  };
  return claims.map((claim) =>
    claim.length > PACK_LIMITS.textCharacters
      ? { ok: false, fault: 'claim-too-long' }
      : { ok: true, review: { claim, ...shared } },
  );
}

function claimsOf(node: Node, items: readonly Node[]): string[] {
  const told = listOf(node.claimReviewed).map(textOf).filter(Boolean).slice(0, MAX_CLAIMS);
  if (told.length > 0) return [...new Set(told)];
  // The name of a creative work is its title, and no claim; that of a Claim is the claim.
  const claim = items.find((item) => listOf(item['@type']).some((type) => /(?:^|[/:])Claim$/i.test(String(type))));
  const text = claim && (textOf(claim.text) || textOf(claim.name) || textOf(claim.description));
  return text ? [text] : [];
}

/** The publisher, else the author when it is no single person's name, else the author, else the host that printed it. */
function reviewerOf(node: Node, url: string | null, all: (value: unknown) => Node[]): ClaimReview['reviewer'] | null {
  const authors = all(node.author);
  const parties = [...all(node.publisher), ...authors.filter((party) => typeOf(party) !== 'person'), ...authors];
  const named = parties.find((party) => textOf(party.name) !== '');
  const home = parties.map((party) => webAddress(party.url) ?? webAddress(party['@id'])).find((found) => found) ?? null;
  const name = named ? textOf(named.name) : hostOf(url ?? home);
  return name === '' ? null : { name: name.slice(0, PACK_LIMITS.nameCharacters), url: home };
}

function claimantsOf(items: readonly Node[], all: (value: unknown) => Node[]): Claimant[] {
  const claimants = new Map<string, Claimant>();
  for (const party of items.flatMap((item) => all(item.author))) {
    const name = textOf(party.name).slice(0, PACK_LIMITS.nameCharacters);
    if (name !== '' && claimants.size < MAX_CLAIMANTS) claimants.set(name, { name, type: typeOf(party) });
  }
  return [...claimants.values()];
}

function typeOf(party: Node): Claimant['type'] {
  const types = listOf(party['@type']).map(String);
  if (types.some((type) => /(?:^|[/:])Person$/i.test(type))) return 'person';
  return types.some((type) => /(?:Organi[sz]ation|Party|Company|Corporation)$/i.test(type))
    ? 'organisation'
    : 'unknown';
}

function appearancesOf(items: readonly Node[], all: (value: unknown) => Node[]): string[] {
  const works = items.flatMap((item) => [
    ...all(item.firstAppearance),
    ...all(item.appearance),
    ...all(item.itemReviewed),
    ...listOf(item.sameAs).map((url): Node => ({ url })),
    { url: item.url },
  ]);
  const addresses = works.flatMap((work) => webAddress(work.url) ?? webAddress(work.name) ?? []);
  return [...new Set(addresses)].slice(0, MAX_APPEARANCES);
}

function ratingOf(rating: Node | undefined): Rating {
  const text = textOf(rating?.alternateName) || textOf(rating?.name);
  return {
    text: text.slice(0, PACK_LIMITS.nameCharacters),
    value: numberOf(rating?.ratingValue),
    best: numberOf(rating?.bestRating),
    worst: numberOf(rating?.worstRating),
  };
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const written = typeof value === 'string' ? value.slice(0, 20).trim().replace(',', '.') : '';
  return /^[+-]?\d{1,9}(?:\.\d{1,6})?$/.test(written) ? Number(written) : null;
}

function languageOf(value: unknown): string | null {
  const [first] = listOf(value);
  const tag = isNode(first) ? textOf(first.alternateName) : textOf(first);
  const code = tag.slice(0, 20).toLowerCase().split(/[-_]/)[0] ?? '';
  return LANGUAGE_CODES.has(code) ? code : null;
}

/** The objects under a key, a string standing as a name; a reference by `@id` is followed. */
function nodesAt(value: unknown, byId: ReadonlyMap<string, Node>): Node[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return [byId.get(one) ?? { name: one }];
    if (!isNode(one)) return [];
    const id = one['@id'];
    return [(typeof id === 'string' && Object.keys(one).length <= 2 ? byId.get(id) : undefined) ?? one];
  });
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.length > MAX_NODES ? value.slice(0, MAX_NODES) : value;
  return value === undefined || value === null ? [] : [value];
}

/** The first text in a string, a list or `{"@value": …}`, plain; empty when there is none. */
function textOf(value: unknown): string {
  let written = value;
  for (let depth = 0; depth < 3; depth++) {
    if (Array.isArray(written)) written = written[0];
    else if (isNode(written)) written = written['@value'] ?? written.name ?? written['@id'];
  }
  // One more than the longest text may have, so that a longer one is known by it. Markup can shrink to a sixth.
  return typeof written === 'string' ? plainText(written.slice(0, 6 * PACK_LIMITS.textCharacters)) : '';
}

/** An address of the web under a key, or null: a `javascript:` one must never become a link. */
function webAddress(value: unknown): string | null {
  const [first] = listOf(value);
  const written = isNode(first) ? (first.url ?? first['@id']) : first;
  const address = typeof written === 'string' ? written.trim() : '';
  if (address.length > PACK_LIMITS.urlCharacters || !/^https?:\/\/[^\s/?#]+\.[^\s]*$/i.test(address)) return null;
  return /[\u0000-\u0020<>"\u202A-\u202E\u2066-\u2069]/u.test(address) ? null : address;
}

/** Host of an address without `www.`, lower case; empty for none. */
export function hostOf(address: string | null): string {
  const host = /^https?:\/\/(?:[^\s/?#@]*@)?([^\s/?#:]+)/i.exec(address ?? '')?.[1] ?? '';
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}
