import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { splitSentences } from '../../../src/core/text/sentences';
import { packs } from '../../../src/languages';
import { SAMPLES } from '../samples';
import type { Base, Told } from './vary';

const DATA = '../shared/bench/data';
/** Sentences of this many characters make claims. */
const SHORTEST = 40;
const LONGEST = 140;
/** Sentences of each language, as many of one as of the other. */
const EACH = 12_000;

export interface Corpus {
  readonly name: string;
  readonly bases: readonly Base[];
  /** Headlines that are put among the claims, and headlines of others on the same events, by set. */
  readonly claims: readonly Base[];
  readonly held: Readonly<Record<string, readonly Told[]>>;
}

function lines<Row>(...path: string[]): Row[] {
  const file = join(DATA, ...path);
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Row]));
}

/** Sentences to vary: of real news where the data sets are there, else of the newsstand's own articles. */
export function readCorpus(): Corpus {
  if (!existsSync(DATA)) {
    const bases = SAMPLES.flatMap(({ language, text }) => sentencesOf(language, [text]));
    return { name: 'newsstand', bases, claims: [], held: {} };
  }
  const arabic = lines<{ text: string }>('ar-stream', 'stream.jsonl.gz').map(({ text }) => text);
  const english = lines<{ text: string }>('polnear', 'train.jsonl').map(({ text }) => text);
  return {
    name: 'ar-stream, polnear',
    bases: interleave(sentencesOf('ar', arabic), sentencesOf('en', english)),
    ...heldBack(),
  };
}

interface Pair {
  readonly a: { readonly url: string };
  readonly b: { readonly url: string };
  readonly label: string;
  readonly relation?: string;
}

function heldBack(): Pick<Corpus, 'claims' | 'held'> {
  const claims: Base[] = [];
  const places = new Map<string, number>();
  const claimOf = (url: string, text: string): number => {
    const known = places.get(url);
    if (known !== undefined) return known;
    places.set(url, claims.length);
    return claims.push({ language: 'ar', text }) - 1;
  };
  const titles = new Map(
    lines<{ url: string; title: string }>('ar-pairs', 'articles.jsonl.gz').map(({ url, title }) => [url, title]),
  );
  const pairs = lines<Pair>('ar-pairs', 'dev.jsonl').flatMap(({ a, b, label }): Told[] => {
    const [title, text] = [titles.get(a.url), titles.get(b.url)];
    return label === 'same' && title && text ? [{ language: 'ar', text, target: claimOf(a.url, title) }] : [];
  });
  const targets = lines<{ url: string; title: string }>('xling', 'targets.jsonl');
  for (const { url, title } of targets) claimOf(url, title);
  const queries = lines<{ lang: string; title: string; target: string }>('xling', 'dev.jsonl');
  const across = queries.flatMap(({ lang, title, target }): Told[] => {
    const place = places.get(target);
    return place === undefined || lang !== 'en' ? [] : [{ language: lang, text: title, target: place }];
  });
  return { claims, held: { 'ar-pairs headlines': pairs, 'xling en headlines': across } };
}

function sentencesOf(language: string, texts: readonly string[]): Base[] {
  const found = new Set<string>();
  const lexicon = packs.find(({ code }) => code === language)?.text;
  if (!lexicon) return [];
  for (const text of texts) {
    for (const sentence of splitSentences(text, lexicon)) {
      const words = text
        .slice(...sentence)
        .trim()
        .replaceAll(/\s+/gu, ' ');
      if (words.length >= SHORTEST && words.length <= LONGEST) found.add(words);
      if (found.size >= EACH) return [...found].map((own) => ({ language, text: own }));
    }
  }
  return [...found].map((text) => ({ language, text }));
}

function interleave<Item>(a: readonly Item[], b: readonly Item[]): Item[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => [a[at], b[at]])
    .flat()
    .filter((item) => item !== undefined);
}
