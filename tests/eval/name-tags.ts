import { understand } from '../../src/cli/commands';
import type { SourceKind } from '../../src/core/statements/statement';

/** Isnad has no tagger of names of its own: it knows the named sources of what it reads, and tags just those. */
const TAGS: Readonly<Partial<Record<SourceKind, string>>> = {
  'named-person': 'PERS',
  'named-organisation': 'ORG',
  'named-outlet': 'ORG',
};

/** BIO tags of a tokenised sentence: the named sources that the attribution engine finds in it. */
export function tagNames(tokens: readonly string[]): string[] {
  const tags = tokens.map(() => 'O');
  const starts: number[] = [];
  let text = '';
  for (const token of tokens) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += token;
  }
  for (const { origin, source } of understand({ text, lang: 'ar' }).statements) {
    const tag = origin && TAGS[origin.kind];
    const [span] = source;
    if (!tag || !span) continue;
    const inside = starts.flatMap((start, index) => (start >= span[0] && start < span[1] ? [index] : []));
    for (const [place, index] of inside.entries()) tags[index] = `${place === 0 ? 'B' : 'I'}-${tag}`;
  }
  return tags;
}
