/** One object of structured data. Values are whatever the page wrote: read them through {@link textAt} and {@link nodesAt}. */
export type DataNode = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE =
  /^(?:(?:https?:)?\/*schema\.org\/|schema:)?(?:(?:News|Reportage\w*|Opinion\w*|Analysis\w*|Background\w*|Review\w*|AskPublic\w*|Satirical|Scholarly|MedicalScholarly|Tech|Advertiser\w*)?Article|(?:Live)?Blog(?:Posting)?|SocialMediaPosting|Report|Liveblog)$/i;

/** Longer scripts of structured data are not parsed: they are catalogues, or an attack. In characters. */
const MAX_SCRIPT = 2_000_000;
const MAX_DATA_NODES = 5_000;
const MAX_SCRIPTS = 100;

/** What the page's own data is about: data of this kind that cannot be read is missed. */
const MATTERS = /(?:Article|Posting|ClaimReview)"/;

/**
 * The values of the page's JSON-LD scripts as written. Broken scripts are repaired or left out, huge ones left out.
 * @param onUnread told once for each script left out that tells of an article or a fact-check
 */
export function parseJsonLd(document: Document, onUnread: () => void = () => {}): unknown[] {
  const values: unknown[] = [];
  let left = MAX_SCRIPT;
  for (const script of [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, MAX_SCRIPTS)) {
    const source = script.textContent ?? '';
    const value = source.length > left ? undefined : parseLenient(source);
    if (value !== undefined) {
      left -= source.length;
      values.push(value);
    } else if (MATTERS.test(source.slice(0, MAX_SCRIPT))) onUnread();
  }
  return values;
}

/** All objects in values of JSON-LD, outer before inner, through arrays and graphs. */
export function dataNodes(values: readonly unknown[]): DataNode[] {
  const nodes: DataNode[] = [];
  for (const value of values) collect(value, nodes);
  return nodes;
}

/** Parses JSON as pages write it: comments around it, raw line breaks inside strings, commas too many. */
export function parseLenient(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/;\s*$/, '');
  for (const repair of [
    (text: string) => text,
    (text: string) => text.replace(/[\u0000-\u001F]+/g, ' '),
    (text: string) => text.replace(/[\u0000-\u001F]+/g, ' ').replace(/,(\s*[}\]])/g, '$1'),
    // Escaped once too often, as attributes are.
    (text: string) => text.replace(/&(?:quot|#34);/g, '"').replace(/&amp;/g, '&'),
    (text: string) => `[${text.replace(/[\u0000-\u001F]+/g, ' ').replace(/\}\s*\{/g, '},{')}]`,
  ]) {
    try {
      return JSON.parse(repair(bare));
    } catch {
      // The next repair may do.
    }
  }
  return undefined;
}

/** True when the object's `@type` (a string or a list) is a kind of article. */
export function isArticleNode(node: DataNode): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPE.test(type));
}

/** The object's types as written. */
export function typesOf(node: DataNode): string[] {
  const type = node['@type'] ?? node.type;
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string');
}

/** The first text under a key: a string, a number, `@value`, or the same inside a list. Empty when there is none. */
export function textAt(node: DataNode | undefined, key: string): string {
  let value: unknown = node?.[key];
  for (let depth = 0; depth < 3; depth++) {
    if (Array.isArray(value)) value = value[0];
    else if (isNode(value)) value = value['@value'] ?? value.name ?? value['@id'] ?? value.url;
  }
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** What an object is called, by itself, in its parts or where it refers to another object of the same page's data. */
export function nameOf(node: DataNode | undefined, data: readonly DataNode[]): string {
  const id = textAt(node, '@id');
  const own = textAt(node, 'name');
  if (own !== '' && own !== id) return own;
  const parts = [textAt(node, 'givenName'), textAt(node, 'familyName')].filter((part) => part !== '').join(' ');
  if (parts !== '' || id === '') return parts;
  return textAt(
    data.find((one) => one['@id'] === id && one.name !== undefined),
    'name',
  );
}

/** The objects and strings under a key, as a list; a string stands as `{name}`. */
export function nodesAt(node: DataNode | undefined, key: string): DataNode[] {
  const value = node?.[key];
  const inner = isNode(value) ? (value['@list'] ?? value) : value;
  const list = Array.isArray(inner) ? inner.flat(2) : [inner];
  return list.flatMap((one) => (isNode(one) ? [one] : typeof one === 'string' ? [{ name: one }] : []));
}

function isNode(value: unknown): value is DataNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(root: unknown, nodes: DataNode[]): void {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && nodes.length < MAX_DATA_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) for (const one of value) queue.push(one);
    else if (isNode(value)) {
      nodes.push(value);
      for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) queue.push(inner);
    }
  }
}
