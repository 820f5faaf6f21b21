import * as v from 'valibot';
import { SOURCE_KINDS } from '../statements/statement';
import type { Claim, Entity, Outlet, Pack, Position, Story } from './claim';
import { COUNTRY_CODES, LANGUAGE_CODES } from './iso-codes';
import { isInOrder, isIsoDate } from './iso-date';
import { PACK_LIMITS } from './pack-limits';

/** The only format that this version reads. A change that older readers cannot take gets the next number. */
export const PACK_FORMAT = 'isnad-pack/1';

/** Text of a person's reading: something other than white space, at most `limit` characters. Never markup. */
function writtenText(limit: number) {
  return v.pipe(
    v.string('must be a text'),
    v.maxLength(limit, `is longer than ${limit} characters`),
    v.check((text) => text.trim() !== '', 'must not be empty'),
  );
}

function list<Item extends v.GenericSchema>(item: Item, limit: number = PACK_LIMITS.listItems) {
  return v.pipe(v.array(item, 'must be a list'), v.maxLength(limit, `has more than ${limit} entries`));
}

const id = v.pipe(
  v.string('must be a text'),
  v.maxLength(PACK_LIMITS.idCharacters, `is longer than ${PACK_LIMITS.idCharacters} characters`),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be an id: lower-case letters a to z, digits and single hyphens'),
);

const language = v.pipe(
  v.string(),
  v.check((code) => LANGUAGE_CODES.has(code), 'is not a language code of ISO 639-1, such as ar or en'),
);

const country = v.pipe(
  v.string('must be a text'),
  v.check((code) => COUNTRY_CODES.has(code), 'is not a country code of ISO 3166-1, such as SY or GB'),
);

const date = v.pipe(
  v.string('must be a text'),
  v.check(isIsoDate, 'is not a day, month or year that exists, such as 2024-12-08, 2024-12 or 2024'),
);

function byLanguage<Value extends v.GenericSchema>(value: Value) {
  return v.pipe(
    v.record(language, value, 'must be an object with one entry for each language'),
    v.check((entries) => Object.keys(entries).length > 0, 'needs an entry for at least one language'),
    v.check((entries) => Object.keys(entries).length <= PACK_LIMITS.languages, 'has too many languages'),
  );
}

/** `{"ar": "…", "en": "…"}` */
const localText = byLanguage(writtenText(PACK_LIMITS.textCharacters));
const localName = byLanguage(writtenText(PACK_LIMITS.nameCharacters));
/** `{"ar": ["…"], "en": ["…", "…"]}`, the shown one first. */
const names = byLanguage(
  v.pipe(
    list(writtenText(PACK_LIMITS.nameCharacters), PACK_LIMITS.namesPerLanguage),
    v.minLength(1, 'needs at least one name'),
  ),
);

const timeRange = v.pipe(v.strictObject({ from: date, to: date }), v.check(isInOrder, 'ends before it begins'));

/** A lower-case host name without scheme, port, path or leading `www.`; it stands for its subdomains too. */
const host = v.pipe(
  v.string('must be a text'),
  v.maxLength(253, 'is longer than 253 characters'),
  v.regex(
    /^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/,
    'must be a bare host such as example.com: lower case, no scheme, port, path or www.',
  ),
);

/** Only web addresses: a `javascript:` one must never become a link. */
const url = v.pipe(
  v.string('must be a text'),
  v.maxLength(PACK_LIMITS.urlCharacters, `is longer than ${PACK_LIMITS.urlCharacters} characters`),
  v.regex(/^https?:\/\/[^\s/]+/i, 'must be an address that begins with https:// or http://'),
  v.url('is not a valid address'),
);

const party = v.strictObject({
  entity: v.optional(id),
  name: localName,
  kind: v.picklist(SOURCE_KINDS, `must be one of: ${SOURCE_KINDS.join(', ')}`),
});

export const storySchema: v.GenericSchema<unknown, Story> = v.strictObject({
  id,
  title: localText,
  summary: localText,
  time: v.nullable(timeRange),
});

const factCheck = v.strictObject({
  reviewer: id,
  date,
  url: v.optional(url),
  rating: v.optional(writtenText(PACK_LIMITS.nameCharacters)),
  appearances: v.optional(list(url, PACK_LIMITS.appearances)),
  licence: v.optional(writtenText(PACK_LIMITS.nameCharacters)),
});

export const claimSchema: v.GenericSchema<unknown, Claim> = v.strictObject({
  id,
  story: id,
  text: localText,
  wordings: v.optional(list(localText, PACK_LIMITS.wordings)),
  time: v.nullable(timeRange),
  series: v.optional(id),
  factCheck: v.optional(factCheck),
});

const POLARITIES = ['asserts', 'denies', 'questions'] as const;

export const positionSchema: v.GenericSchema<unknown, Position> = v.strictObject({
  id,
  claim: id,
  origin: party,
  chain: list(party, PACK_LIMITS.chain),
  polarity: v.picklist(POLARITIES, `must be one of: ${POLARITIES.join(', ')}`),
  hedged: v.optional(v.boolean('must be true or false')),
  outlet: id,
  date,
  text: v.optional(localText),
  url: v.optional(url),
});

const ENTITY_KINDS = ['person', 'organisation', 'place', 'outlet'] as const;

export const entitySchema: v.GenericSchema<unknown, Entity> = v.strictObject({
  id,
  kind: v.picklist(ENTITY_KINDS, `must be one of: ${ENTITY_KINDS.join(', ')}`),
  names,
});

const OUTLET_KINDS = ['agency', 'newspaper', 'broadcaster', 'site', 'magazine'] as const;

export const outletSchema: v.GenericSchema<unknown, Outlet> = v.strictObject({
  id,
  hosts: list(host, PACK_LIMITS.hosts),
  names,
  country: v.optional(country),
  kind: v.picklist(OUTLET_KINDS, `must be one of: ${OUTLET_KINDS.join(', ')}`),
  owner: v.optional(localName),
  ownerState: v.optional(country),
});

const info = v.strictObject({
  id,
  version: v.pipe(
    v.number('must be a number'),
    v.safeInteger('must be a whole number'),
    v.minValue(1, 'must be 1 or more'),
  ),
  title: localName,
  // Empty where nobody states one, as in many feeds.
  licence: v.pipe(
    v.string('must be a text'),
    v.maxLength(PACK_LIMITS.nameCharacters, `is longer than ${PACK_LIMITS.nameCharacters} characters`),
  ),
  date,
});

/**
 * The shape of a pack file; what it means is in `assets/packs/FORMAT.md`. Unknown fields are refused, since a
 * misspelt optional field would otherwise be lost without a word. References are checked by `findBrokenReference`.
 */
export const packSchema: v.GenericSchema<unknown, Pack> = v.strictObject({
  format: v.literal(PACK_FORMAT),
  info,
  stories: list(storySchema),
  claims: list(claimSchema),
  positions: list(positionSchema),
  entities: list(entitySchema),
  outlets: list(outletSchema),
});
