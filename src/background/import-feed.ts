import { type CheckedClaim, type FactCheckReader, factCheckReader } from '../core/claims/fact-check';
import { readFeedPart } from '../core/claims/feed';
import { type ScannedRecord, type ScanState, scan } from '../core/claims/feed-scanner';
import { detectLanguage } from '../core/text/detect-language';
import { factCheckWords } from '../languages/fact-checks';
import { profiles } from '../languages/profiles';
import type { ImportSlice } from '../messages/import-calls';
import type { Library } from '../store/library';
import type { Batch } from '../store/staging';
import { FAULTS_NAMED, type ImportCheckpoint } from './import-checkpoint';
import type { SeenClaims } from './seen-claims';

/** What a slice of a feed comes to. */
interface FeedSlice {
  readonly batch: Batch;
  readonly after: ImportCheckpoint;
}

/** Outlets that one feed may bring: there are some hundred fact-checkers. */
const MOST_OUTLETS = 5_000;
/** Lists of a top object that only packs have. */
const PACK_LISTS = new Set(['stories', 'claims', 'positions', 'entities', 'outlets']);

/** True for the first slice of a pack's file. */
export function isPack(text: string, records: readonly ScannedRecord[], { list }: ScanState): boolean {
  if (/"format"\s*:\s*"isnad-pack\//.test(text.slice(0, 4_000))) return true;
  return PACK_LISTS.has(list ?? '') || records.some((record) => PACK_LISTS.has(record.list));
}

/** True when a file that begins so can be a feed or a pack: JSON that starts with an object or a list. */
export function isJson(text: string): boolean {
  return /^[\s\uFEFF\u001E]*[{[]/.test(text);
}

/** A reader of fact-checks that knows the installed outlets by their hosts. */
export function feedReader({ outlets }: Library): FactCheckReader {
  const hosts = new Map(outlets.flatMap(({ id, hosts }) => hosts.map((host) => [host, id] as const)));
  return factCheckReader({
    words: factCheckWords,
    languageOf: (text) => detectLanguage(text, profiles),
    outletOf(host) {
      // The host itself, then its parent domains: each outlet's hosts stand for their subdomains.
      for (let at = 0; at >= 0; at = host.indexOf('.', at + 1)) {
        const known = hosts.get(at === 0 ? host : host.slice(at + 1));
        if (known !== undefined) return known;
      }
      return null;
    },
  });
}

/** Reads a slice of a feed. `seen` stays as it is: what the slice adds is to be remembered once it is written. */
export function readFeedSlice(
  before: ImportCheckpoint,
  slice: ImportSlice,
  read: FactCheckReader,
  seen: SeenClaims,
): FeedSlice {
  const { state, records } = scan(before.scan, slice.text);
  const part = readFeedPart(slice.damaged ? records.map(asDamaged) : records, read);
  const claims = new Map<string, CheckedClaim>();
  for (const one of part.claims) if (!seen.has(one.claim.id)) claims.set(one.claim.id, claims.get(one.claim.id) ?? one);
  const fresh = [...claims.values()];
  const outlets = newOutlets(fresh, before.outlets);
  return {
    batch: {
      stories: [...new Map(fresh.map(({ story }) => [story.id, story])).values()],
      claims: fresh.map(({ claim, positions }) => ({ claim, positions })),
      entities: [],
      outlets,
    },
    after: {
      ...before,
      offset: before.offset + slice.bytes,
      scan: state,
      repeated: before.repeated + part.claims.length - fresh.length,
      others: before.others + part.others,
      faulty: before.faulty + part.faults.length,
      faults: [...before.faults, ...part.faults].slice(0, FAULTS_NAMED),
      description: part.description ?? before.description,
      licence: before.licence || (fresh[0]?.claim.factCheck?.licence ?? ''),
      outlets: [...before.outlets, ...outlets.map(({ id }) => id)],
    },
  };
}

/** In a slice with bytes of another encoding, a record that holds a stand-in for them is not to be trusted. */
export function asDamaged(record: ScannedRecord): ScannedRecord {
  return record.fault === null && record.text.includes('\uFFFD')
    ? { ...record, text: '', fault: 'bad-characters' }
    : record;
}

function newOutlets(claims: readonly CheckedClaim[], known: readonly string[]): Batch['outlets'] {
  const ids = new Set(known);
  return claims.flatMap(({ reviewer }) => {
    if (!reviewer.id.startsWith('site-') || ids.has(reviewer.id) || ids.size >= MOST_OUTLETS) return [];
    ids.add(reviewer.id);
    return [reviewer];
  });
}
