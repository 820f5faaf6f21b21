import type { OriginCount } from '../../core/views/view';
import type { Words } from '../strings/words';

/** "7 outlets, 1 origin", or "2 outlets, origin not known": positions of unknown origin are never added up. */
export function originCountText(count: OriginCount, words: Words): string {
  const { counts, originCount, originNotKnown, listSeparator } = words.strings;
  const fill = (origins: string) =>
    originCount.replace('{outlets}', words.count(counts.outlets, count.outlets)).replace('{origins}', origins);
  if (count.unknown === 0) return fill(words.count(counts.origins, count.origins));
  if (count.origins === 0) return fill(originNotKnown);
  return fill(
    words.count(counts.origins, count.origins) + listSeparator + words.count(counts.originUnknown, count.unknown),
  );
}
