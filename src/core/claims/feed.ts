import type { IsoDate } from './claim';
import { claimReviewsIn, type ReviewFault } from './claim-review';
import type { CheckedClaim, FactCheckReader } from './fact-check';
import type { ScannedRecord } from './feed-scanner';
import { PACK_LIMITS } from './pack-limits';
import { plainText } from './plain-text';
import { publishedDate } from './published-date';

/** Why a record of a feed could not be used. */
export type RecordFault = ReviewFault | 'no-date' | 'not-json' | NonNullable<ScannedRecord['fault']>;

export interface FaultyRecord {
  /** The record's number in the file, from 1. */
  readonly record: number;
  readonly fault: RecordFault;
}

/** What a feed says about itself. Empty or null where it says nothing. */
export interface FeedDescription {
  readonly title: string;
  readonly date: IsoDate | null;
  readonly licence: string;
}

/** What some records of a feed come to. */
interface FeedPart {
  readonly claims: readonly CheckedClaim[];
  readonly faults: readonly FaultyRecord[];
  /** Records that hold something other than fact-checks, such as the publisher's address or an empty item. */
  readonly others: number;
  readonly description: FeedDescription | null;
}

/**
 * Reads records of a feed: each one that holds fact-checks becomes claims, each that cannot be used is named with its
 * reason, and none stops the others.
 */
export function readFeedPart(records: readonly ScannedRecord[], read: FactCheckReader): FeedPart {
  const claims: CheckedClaim[] = [];
  const faults: FaultyRecord[] = [];
  let others = 0;
  let description: FeedDescription | null = null;
  for (const { text, list, number, fault } of records) {
    const value = fault ?? parsed(text);
    if (typeof value === 'string') {
      faults.push({ record: number, fault: value as RecordFault });
      continue;
    }
    const reviews = claimReviewsIn(value.json);
    if (reviews.length === 0 && list === '') description = describe(value.json) ?? description;
    else if (reviews.length === 0) others++;
    for (const found of reviews) {
      const claim = found.ok ? read(found.review, null) : null;
      if (claim) claims.push(claim);
      else faults.push({ record: number, fault: found.ok ? 'no-date' : found.fault });
    }
  }
  return { claims, faults, others, description };
}

function parsed(text: string): { json: unknown } | 'not-json' {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return 'not-json';
  }
}

function describe(value: unknown): FeedDescription | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields = value as Readonly<Record<string, unknown>>;
  const text = (name: string) => {
    const given = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return typeof given === 'string' ? plainText(given.slice(0, PACK_LIMITS.textCharacters)) : '';
  };
  return {
    title: (text('name') || text('headline')).slice(0, PACK_LIMITS.nameCharacters),
    date: publishedDate(fields.dateModified) ?? publishedDate(fields.datePublished),
    licence: (text('license') || text('sdLicense')).slice(0, PACK_LIMITS.nameCharacters),
  };
}
