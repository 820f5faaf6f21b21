import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Lexicons } from '../src/core/matching/meaning-lexicon';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
/** The code that makes the index of a claim: its terms, and how they are written. */
const INDEXING = `export { claimTerms } from '${SRC}/core/matching/memory-index';
export { buildSegment, mergeSegments } from '${SRC}/store/segments';`;

/**
 * The version of the indexing itself: it changes when claims would be indexed otherwise, and with nothing else, so that
 * an update of the extension has no pack indexed anew for nothing. A hash of the code of the indexing, bundled and
 * minified as it runs, and of the words that it draws on.
 * @param entry the module whose exports are the indexing
 */
export async function indexVersion(lexicons: Lexicons, entry: string = INDEXING): Promise<string> {
  const words = Object.entries(lexicons).map(([language, { text, meaning }]) => {
    const { stopWords, months, numbers } = text;
    return [language, stopWords, months, numbers, meaning.concepts, meaning.stemming];
  });
  const hash = createHash('sha256');
  hash.update(await bundled(entry));
  hash.update(JSON.stringify(words));
  return hash.digest('hex').slice(0, 12);
}

async function bundled(entry: string): Promise<string> {
  const name = 'virtual:indexing';
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'isnad:indexing',
        resolveId: (id) => (id === name ? id : null),
        load: (id) => (id === name ? entry : null),
      },
    ],
    build: { write: false, minify: true, target: 'es2022', rollupOptions: { input: name, preserveEntrySignatures: 'strict' } },
  });
  const outputs = Array.isArray(made) ? made : 'output' in made ? [made] : [];
  return outputs.flatMap(({ output }) => output.flatMap((one) => (one.type === 'chunk' ? one.code : []))).join('\n');
}
