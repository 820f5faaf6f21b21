import { build, type Rollup } from 'vite';

/** A module as one script for a page, which sets a global of the given name. */
export async function scriptOf(entry: string, name: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name } },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[];
  const [chunk] = [result].flat().flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built`);
  return chunk.code;
}
