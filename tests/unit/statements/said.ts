import { articleFromText } from '../../../src/core/article/article';
import { extract } from '../../../src/core/statements/extract';
import type { Polarity, SourceKind } from '../../../src/core/statements/statement';
import { packs } from '../../../src/languages';

/** The statements of a text in words instead of offsets. */
export function said(language: 'ar' | 'de' | 'en', text: string, title = '') {
  const article = articleFromText({ text, title, language });
  const words = (spans: readonly (readonly [number, number])[]) => spans.map(([a, b]) => text.slice(a, b)).join(' … ');
  return extract(article, packs).statements.map((statement) => ({
    content: words(statement.content),
    cue: words(statement.cue),
    source: words(statement.source),
    carriedOver: words(statement.carriedOver),
    origin: statement.origin?.name ?? null,
    kind: statement.origin?.kind ?? null,
    chain: statement.chain.map((party) => party.name),
    polarity: statement.polarity,
    hedged: statement.hedged,
    quoted: statement.quoted,
    spans: [...statement.content, ...statement.cue, ...statement.source, ...statement.carriedOver],
  }));
}

/** Who says it, the kind, whom it came through, what the source does with it, and the content. */
export type Expected = readonly [
  origin: string,
  kind: SourceKind,
  chain: readonly string[],
  polarity: Polarity,
  content: string,
];

/** Every attribution of a text, in the form in which a table of tests expects it. */
export function attributionsOf(...text: Parameters<typeof said>) {
  return said(...text).map(({ origin, kind, chain, polarity, content }) => [origin, kind, chain, polarity, content]);
}
