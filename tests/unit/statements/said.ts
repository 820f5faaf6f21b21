import { articleFromText } from '../../../src/core/article/article';
import type { LanguagePack } from '../../../src/core/language';
import { extractStatements } from '../../../src/core/statements/extract-statements';
import { attribution as arabicAttribution } from '../../../src/languages/ar/attribution';
import { text as arabicText } from '../../../src/languages/ar/text';
import { attribution as englishAttribution } from '../../../src/languages/en/attribution';
import { text as englishText } from '../../../src/languages/en/text';

/** Only what attribution reads of a pack. */
const packs = {
  ar: { code: 'ar', text: arabicText, attribution: arabicAttribution } as LanguagePack,
  en: { code: 'en', text: englishText, attribution: englishAttribution } as LanguagePack,
};

/** The statements of a text in words instead of offsets. */
export function said(language: 'ar' | 'en', text: string, title = '') {
  const article = articleFromText({ text, title, language });
  const words = (spans: readonly (readonly [number, number])[]) => spans.map(([a, b]) => text.slice(a, b)).join(' … ');
  return extractStatements(article, packs[language]).map((statement) => ({
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
