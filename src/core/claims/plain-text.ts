const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  apos: "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
};

/** Controls, and the bidi embeddings, overrides and isolates with which a text can reorder what stands around it. */
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;
const TAG = /<\/?[a-z][^<>]{0,300}>/giu;
const ENTITY = /&(?:#(\d{1,6})|([a-z]{2,6}));/giu;
/** What makes a text other than plain; most are plain as they are. */
const TOUCHED =
  /[<&\u0000-\u001F\u007F-\u00A0\u1680\u2000-\u200A\u2028-\u202F\u205F\u2066-\u2069\u3000\uD800-\uDFFF\uFEFF]|^ | $| {2}/;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * A text of structured data as plain text: tags and common character references are read as text, controls and halves
 * of characters are dropped, white space is one space. Empty when nothing is left. Linear in its length.
 */
export function plainText(raw: string): string {
  if (!TOUCHED.test(raw)) return raw;
  return raw
    .replace(TAG, ' ')
    .replace(ENTITY, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (known(name) ?? whole) : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
    )
    .replace(CONTROLS, ' ')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(/\s+/gu, ' ')
    .trim();
}

function known(name = ''): string | undefined {
  const entity = name.toLowerCase();
  return Object.hasOwn(ENTITIES, entity) ? ENTITIES[entity] : undefined;
}
