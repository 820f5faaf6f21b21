import type { SourceKind } from '../../core/statements/statement';

/** The kinds of source from the most to the least answerable: the order of the bar, its list and the legend. */
export const SOURCE_KINDS_SHOWN: readonly SourceKind[] = [
  'named-person',
  'named-organisation',
  'named-outlet',
  'document',
  'unnamed-official',
  'unnamed-source',
  'social-post',
  'reports',
];
