import { importHandlers } from '../../../src/background/import-handlers';
import type { FileMark, ImportCalls, ImportProgress } from '../../../src/messages/import-calls';
import type { Handlers } from '../../../src/messages/serve';
import type { Sender } from '../../../src/platform/messages';
import { libraryOf } from '../../../src/store/library';
import type { IsnadDatabase } from '../../../src/store/schema';

const SCREEN: Sender = {
  tabId: null,
  frameId: null,
  fromExtensionPage: true,
  isPrivate: false,
  url: 'chrome-extension://x/options.html',
};

type Calls = {
  [Name in keyof ImportCalls]: (request: ImportCalls[Name]['request']) => Promise<ImportCalls[Name]['reply']>;
};

/** A worker's import calls, as a screen makes them; a new one stands for a worker that was started anew. */
export function worker(database: IsnadDatabase): Calls {
  const served: Handlers<ImportCalls> = importHandlers(database, libraryOf(database));
  const call =
    <Name extends keyof ImportCalls>(name: Name) =>
    async (request: ImportCalls[Name]['request']) =>
      (await served[name](request as never, SCREEN)) as ImportCalls[Name]['reply'];
  return {
    imports: call('imports'),
    beginImport: call('beginImport'),
    importSlice: call('importSlice'),
    prepareImport: call('prepareImport'),
    finishImport: call('finishImport'),
    leaveImports: call('leaveImports'),
    discardImport: call('discardImport'),
  };
}

/** A fact-check of invented checkers on an invented claim. */
export function review(number: number, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    '@type': 'ClaimReview',
    claimReviewed: `The harbour of town ${number} was sold to a circus`,
    url: `https://checkers.example/check/${number}`,
    datePublished: '2024-05-03',
    author: { '@type': 'Organization', name: 'The Checkers' },
    itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Ada Voss' } },
    reviewRating: { alternateName: 'False' },
    ...more,
  };
}

export const feedOf = (reviews: readonly unknown[], more: Record<string, unknown> = {}): string =>
  JSON.stringify({
    '@type': 'DataFeed',
    name: 'Daily checks',
    dateModified: '2024-06-01',
    dataFeedElement: reviews.map((item) => ({ item: [item] })),
    ...more,
  });

export function fileOf(text: string, name = 'checks.json'): { mark: FileMark; text: string } {
  return { text, mark: { name, size: text.length, modified: Date.UTC(2024, 5, 2), head: text.slice(0, 20) } };
}

/** Reads a file of ASCII text to its end in slices, from wherever it was cut short, as one window does. */
export async function readFile(
  calls: Calls,
  { mark, text }: ReturnType<typeof fileOf>,
  {
    holder = 'window',
    slice = 500,
    replaces = null,
  }: { holder?: string; slice?: number; replaces?: string | null } = {},
): Promise<ImportProgress> {
  let progress = await calls.beginImport({ file: mark, holder, replaces });
  while (progress.offset < mark.size) progress = await sendSlice(calls, progress, text, { holder, slice });
  return progress;
}

export function sendSlice(
  calls: Calls,
  { id, offset }: Pick<ImportProgress, 'id' | 'offset'>,
  text: string,
  { holder = 'window', slice = 500, damaged = false }: { holder?: string; slice?: number; damaged?: boolean } = {},
): Promise<ImportProgress> {
  const part = text.slice(offset, offset + slice);
  return calls.importSlice({ id, holder, offset, bytes: part.length, text: part, damaged });
}

/** Imports a whole file. */
export async function importFile(
  calls: Calls,
  file: ReturnType<typeof fileOf>,
  { partial = false, ...options }: { partial?: boolean; slice?: number; replaces?: string | null } = {},
) {
  const { id } = await readFile(calls, file, options);
  return calls.finishImport({ id, holder: 'window', partial });
}
