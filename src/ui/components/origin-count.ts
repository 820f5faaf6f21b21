import type { OriginCount } from '../../core/views/view';
import type { Words } from '../strings/words';

/** "7 outlets, 1 origin", or "2 outlets, origin not known": positions of unknown origin are never added up. */
export function originCountText(count: OriginCount, words: Words): string {
  const { counts, originCount } = words.strings;
  const outlets = words.count(counts.outlets, count.outlets);
  return originCount.replace('{outlets}', outlets).replace('{origins}', originsText(count, words));
}

/** "1 origin", "origin not known", or "2 origins, origin not known for 1". */
export function originsText({ origins, unknown }: OriginCount, words: Words): string {
  const { counts, originNotKnown, listSeparator } = words.strings;
  if (unknown === 0) return words.count(counts.origins, origins);
  if (origins === 0) return originNotKnown;
  return words.count(counts.origins, origins) + listSeparator + words.count(counts.originUnknown, unknown);
}
