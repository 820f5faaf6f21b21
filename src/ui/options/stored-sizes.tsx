import { useEffect, useState } from 'preact/hooks';
import type { StoredSizes } from '../../core/views/backup';
import { useWords } from '../components/words-context';
import type { StorageActions } from './actions';

/** What is stored, by kind, and whether the browser may throw it away. */
export function StoredSizesPart({ actions }: { actions: StorageActions }) {
  const words = useWords();
  const { strings } = words;
  const { storage } = strings;
  const [known, setKnown] = useState<{ sizes: StoredSizes; used: number; lasting: boolean | null } | null>(null);
  useEffect(() => {
    let gone = false;
    void (async () => {
      const [answer, use, lasting] = await Promise.all([
        actions.worker('storedSizes', null),
        actions.storageUse(),
        actions.isStorageLasting(),
      ]);
      if (answer.ok && !gone) setKnown({ sizes: answer.value, used: use?.used ?? 0, lasting });
    })();
    return () => {
      gone = true;
    };
  }, [actions]);
  if (!known) return null;
  const { notes, readings, packs } = known.sizes;
  const rest = Math.max(0, known.used - notes.bytes - readings.bytes);
  return (
    <>
      <ul class="stored">
        <li>
          {words.fill(storage.line, {
            what: words.count(strings.counts.notes, notes.count),
            size: words.size(notes.bytes),
          })}
        </li>
        <li>
          {words.fill(storage.readingsLine, {
            what: words.count(strings.counts.articles, readings.count),
            size: words.size(readings.bytes),
          })}
        </li>
        <li>
          {words.fill(storage.packsLine, {
            what: words.count(strings.counts.packs, packs.count),
            claims: words.count(strings.counts.claims, packs.claims),
            size: words.size(rest),
          })}
        </li>
      </ul>
      <p class="soft small" id="lasting">
        {known.lasting === null ? storage.lasting.unknown : known.lasting ? storage.lasting.yes : storage.lasting.no}
      </p>
    </>
  );
}
