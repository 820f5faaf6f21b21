/**
 * How each kind of mark looks. Line style and shape tell kinds apart without colour; the colours have a relative
 * luminance near 0.18, which keeps at least 4:1 on white and on black pages alike (WCAG 2.2, 1.4.11 asks for 3:1).
 */
const STYLES = {
  /** A named person, organisation or outlet. */
  named: 'underline solid 2px #2b7bd9',
  /** An official or source without a name. */
  unnamed: 'underline dotted 3px #a8620f',
  /** A report, letter, leak or data. */
  document: 'underline double 3px #0b857a',
  /** Relayed through somebody between the article and the origin. */
  relayed: 'underline dashed 2px #8b5fd0',
  /** A factual claim for which the article names nobody, or nobody in particular. */
  unsourced: 'underline wavy 2px #d1453b',
} as const;

/** Names of highlights, the last over the others. */
export const markNames = [
  'named',
  'unnamed',
  'document',
  'relayed',
  'unsourced',
  'contradicted',
  'noted',
  'current',
] as const;
export type MarkName = (typeof markNames)[number];

/** Style sheet of the marks, for the page's document. */
export const markStyles: string = [
  ...Object.entries(STYLES).map(
    ([name, decoration]) => `::highlight(isnad-${name}){text-decoration:${decoration};text-underline-offset:3px}`,
  ),
  '::highlight(isnad-contradicted){text-decoration:underline overline solid 4px #d03a68;background-color:rgb(208 58 104/.14);text-underline-offset:3px}',
  '::highlight(isnad-noted){background-color:rgb(214 168 20/.25)}',
  '::highlight(isnad-current){background-color:rgb(43 123 217/.28)}',
].join('\n');
