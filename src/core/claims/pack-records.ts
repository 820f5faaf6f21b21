import * as v from 'valibot';
import type { Claim, Entity, Outlet, PackInfo, Position, Story } from './claim';
import type { ScannedRecord } from './feed-scanner';
import { LONGEST_RECORD } from './feed-scanner';
import { faultOf, formatFault } from './pack-fault';
import { claimSchema, entitySchema, outletSchema, packSchema, positionSchema, storySchema } from './pack-schema';
import type { PackFault } from './references';

/** The lists of a pack, and what is in each. */
export interface PackItems {
  readonly stories: Story;
  readonly claims: Claim;
  readonly positions: Position;
  readonly entities: Entity;
  readonly outlets: Outlet;
}
export type PackList = keyof PackItems;

/** One record of a pack's file, read by itself: an item of a list, or at the end what the pack says of itself. */
export type PackRecord =
  | { [List in PackList]: { readonly list: List; readonly item: PackItems[List] } }[PackList]
  | { readonly list: null; readonly info: PackInfo };

const ITEMS: { readonly [List in PackList]: v.GenericSchema<unknown, PackItems[List]> } = {
  stories: storySchema,
  claims: claimSchema,
  positions: positionSchema,
  entities: entitySchema,
  outlets: outletSchema,
};

export function isPackList(name: string): name is PackList {
  return Object.hasOwn(ITEMS, name);
}

const BROKEN: Readonly<Record<NonNullable<ScannedRecord['fault']>, string>> = {
  'too-long': `is longer than ${LONGEST_RECORD} characters`,
  'broken-string': 'is not valid JSON: a quotation mark is missing',
  'bad-characters': 'has bytes that are not of the encoding of the file',
};

/**
 * Reads a record of a pack's file that comes in slices, and checks it as `parsePack` does; what it refers to is to be
 * checked when all is there. Never throws. Every string of the result is plain data.
 * @param place the record's place in its list, from 0
 */
export function readPackRecord(
  { list, text, fault }: Pick<ScannedRecord, 'list' | 'text' | 'fault'>,
  place: number,
): { readonly ok: true; readonly record: PackRecord } | ({ readonly ok: false } & PackFault) {
  const path = list === '' ? '' : `${list}[${place}]`;
  if (fault !== null) return { ok: false, path, message: BROKEN[fault] };
  if (list !== '' && !isPackList(list)) return { ok: false, path: list, message: 'is not a field of this format' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, path, message: 'is not valid JSON' };
  }
  if (list === '') {
    if (place > 0) return { ok: false, path, message: 'The file holds more than one pack.' };
    return headOf(value);
  }
  const parsed = v.safeParse(ITEMS[list], value, { abortEarly: true, abortPipeEarly: true });
  if (!parsed.success) return { ok: false, ...faultOf(parsed.issues[0], path) };
  return { ok: true, record: { list, item: parsed.output } as PackRecord };
}

/** What is left of a pack when its lists are emptied. */
function headOf(value: unknown): ReturnType<typeof readPackRecord> {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  const message = formatFault(format);
  if (message !== null) return { ok: false, path: 'format', message };
  const parsed = v.safeParse(packSchema, value, { abortEarly: true, abortPipeEarly: true });
  if (!parsed.success) return { ok: false, ...faultOf(parsed.issues[0]) };
  return { ok: true, record: { list: null, info: parsed.output.info } };
}
