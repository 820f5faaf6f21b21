import { useWords } from '../components/words-context';
import type { RestorePreview } from './restore-file';

/** What restoring a file would do. */
export function RestorePreviewPart({
  preview: { head, counts, packs },
  onRestore,
  onCancel,
}: {
  preview: RestorePreview;
  onRestore: () => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const { strings } = words;
  const { storage } = strings;
  const line = (what: string, { added, same, differing }: RestorePreview['counts']['notes'], how: string) =>
    words.fill(storage.previewLine, {
      what,
      added: words.number(added),
      same: words.number(same),
      differing: differing === 0 ? words.number(0) : `${words.number(differing)} (${how})`,
    });
  return (
    <div class="pack" id="restore-preview">
      <h3>{head ? words.fill(storage.previewTitle, { time: words.moment(head.made) }) : storage.previewExport}</h3>
      <ul class="stored">
        <li>{line(strings.sections.notes, counts.notes, storage.bothKept)}</li>
        <li>{line(strings.memory.section, counts.readings, storage.latestKept)}</li>
        <li>{line(strings.actions.options, counts.settings, storage.replaced)}</li>
        <li>
          {words.fill(storage.previewPacks, {
            packs: words.count(strings.counts.packs, packs.length),
            names: words.list(packs.map(({ title, id }) => title[words.code] ?? title.en ?? id)),
          })}
        </li>
        {counts.faulty > 0 && <li>{words.fill(storage.faulty, { n: words.number(counts.faulty) })}</li>}
      </ul>
      <div class="row">
        <button type="button" class="button button-first" id="restore-now" onClick={onRestore}>
          {storage.restoreNow}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {strings.actions.cancel}
        </button>
      </div>
    </div>
  );
}
