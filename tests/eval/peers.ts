import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

/** What a library makes of a page by itself. */
interface PeerPage {
  readonly text: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: string;
}

const NOTHING: PeerPage = { text: '', title: '', authors: [], date: '' };

/**
 * What a library makes of a page; nothing where it throws, which Readability does on some pages over the stand-in DOM that
 * the command line reads with too (over a browser's it gets about .915 on fundus).
 */
export async function peerPage(name: string, html: string, url: string): Promise<PeerPage> {
  try {
    return (await PEERS[name]?.(html, url)) ?? NOTHING;
  } catch {
    console.error(`${name} fails at ${url}`);
    return NOTHING;
  }
}

/** Libraries that Isnad's reader is measured beside, each as it comes. */
export const PEERS: Readonly<Record<string, (html: string, url: string) => PeerPage | Promise<PeerPage>>> = {
  Readability: (html) => {
    const read = new Readability<string>(parse(html)).parse();
    return {
      text: textOf(read?.content ?? ''),
      title: read?.title ?? '',
      authors: namesIn(read?.byline ?? ''),
      date: read?.publishedTime ?? '',
    };
  },
  Defuddle: async (html, url) => {
    const read = await quietly(() => Defuddle(parse(html), url || undefined, { useAsync: false }));
    return { text: textOf(read.content), title: read.title, authors: namesIn(read.author), date: read.published };
  },
};

function parse(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

const BLOCK_ENDS = /<\/(?:p|div|h\d|li|tr|td|th|blockquote|figure|figcaption|section|article|dt|dd|pre)>|<br[^>]*>/gi;

/** The text of a fragment, with a line for each block. */
function textOf(html: string): string {
  return parse(`<html><body>${html.replace(BLOCK_ENDS, '\n$&')}</body></html>`).body.textContent ?? '';
}

/** Names in a byline: neither library splits them. */
function namesIn(line: string): string[] {
  return line
    .replace(/^by\s+/i, '')
    .split(/\s*(?:,|;|\s(?:and|und|et|y|e)\s)\s*/)
    .filter((name) => name !== '');
}

/** Runs something that logs what it thinks of each page. */
async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const { log, warn, error } = console;
  const nothing = () => {};
  Object.assign(console, { log: nothing, warn: nothing, error: nothing });
  try {
    return await run();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}
