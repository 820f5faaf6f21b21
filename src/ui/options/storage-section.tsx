// Over 200 lines: backup, restore, deletion and check are one section with one outcome line.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CheckReport, StoredSizes } from '../../core/views/backup';
import type { InstalledPack } from '../../messages/protocol';
import { failureText } from '../components/failure-text';
import { useWords } from '../components/words-context';
import type { Words } from '../strings/words';
import type { StorageActions } from './actions';
import { backupName, makeBackup, valueIn, WorkerFailed } from './backup-file';
import { NoBackup, previewRestore, type RestorePreview, type RestoreResult, restore } from './restore-file';

interface Outcome {
  readonly message: string;
  readonly failed: boolean;
}

/** Takes back what was done; one that fails may be tried again. */
type Undo = () => Promise<void>;

interface Running {
  readonly done: number;
  readonly all: number;
}

/** What is stored and how lasting it is; backup, restore, deletion and check of it. */
export function StorageSection({
  packs,
  actions,
  onChanged,
}: {
  packs: readonly InstalledPack[];
  actions: StorageActions;
  /** What other sections show is no longer what is stored. */
  onChanged: () => void;
}) {
  const words = useWords();
  const { strings } = words;
  const { storage } = strings;
  const [outcome, setOutcome] = useState<Outcome>({ message: '', failed: false });
  // Kept until the page closes, whatever else is done or fails meanwhile: nothing else holds what was deleted.
  const [undos, setUndos] = useState<readonly Undo[]>([]);
  const [running, setRunning] = useState<Running | null>(null);
  const [chosen, setChosen] = useState<{ file: File; preview: RestorePreview } | null>(null);
  const [asking, setAsking] = useState(false);
  const [turn, setTurn] = useState(0);
  const file = useRef<HTMLInputElement>(null);

  /** Does something long: shows how far it is, what came of it, and a failure in words. */
  const run = useCallback(
    async (work: (progress: (done: number, all: number) => void) => Promise<(Outcome & { undo?: Undo }) | null>) => {
      setRunning({ done: 0, all: 0 });
      setOutcome({ message: '', failed: false });
      try {
        const result = await work((done, all) => setRunning({ done, all }));
        if (result) setOutcome(result);
        const undo = result?.undo;
        if (undo) setUndos((before) => [...before, undo]);
      } catch (error) {
        setOutcome({ message: faultText(error, words), failed: true });
      }
      setRunning(null);
      setTurn((before) => before + 1);
    },
    [words],
  );
  const changed = () => {
    setTurn((before) => before + 1);
    onChanged();
  };

  const backUp = () =>
    run(async (progress) => {
      const blob = await makeBackup(actions.worker, 'all', progress);
      const name = backupName(new Date());
      actions.download(name, blob);
      return { message: words.fill(storage.backedUp, { name, size: words.size(blob.size) }), failed: false };
    });
  const look = (from: File) =>
    run(async (progress) => {
      setChosen(null);
      setChosen({ file: from, preview: await previewRestore(from, actions.worker, packs, progress) });
      return null;
    });
  const takeBack = (result: RestoreResult) => async () => {
    for (const undo of [...result.undo].reverse()) valueIn(await actions.worker('undoRestore', undo));
    for (const id of result.packs) valueIn(await actions.removePack(id));
    changed();
  };
  const bringBack = () =>
    run(async (progress) => {
      if (!chosen) return null;
      const { preview, file: from } = chosen;
      const wanted = preview.packs.map(({ id }) => id);
      const result = await restore(from, actions.worker, wanted, actions.installPack, progress);
      void actions.askForLastingStorage();
      setChosen(null);
      if (file.current) file.current.value = '';
      changed();
      const failed = result.failedPacks.length > 0;
      const message = failed
        ? words.fill(storage.packsFailed, { packs: words.list(result.failedPacks) })
        : storage.restored;
      return { message, failed, undo: takeBack(result) };
    });
  const deleteAll = () =>
    run(async (progress) => {
      setAsking(false);
      const copy = await makeBackup(actions.worker, 'records', progress);
      const { packs: removed } = valueIn(await actions.worker('deleteStored', { what: 'all', at: Date.now() }));
      actions.keepDeleted(removed);
      changed();
      const undo = async () => {
        await restore(copy, actions.worker, [], actions.installPack, () => undefined);
        for (const id of removed) valueIn(await actions.restorePack(id));
        actions.keepDeleted([]);
        changed();
      };
      return { message: storage.deleted, failed: false, undo };
    });
  const check = () =>
    run(async () => {
      const report = valueIn(await actions.worker('checkStore', { full: true }));
      return { message: reportText(report, words), failed: report.damaged.length > 0 };
    });

  const undo = undos.at(-1);
  return (
    <section aria-labelledby="storage" aria-busy={running !== null}>
      <h2 id="storage">{storage.title}</h2>
      <Sizes key={turn} actions={actions} />
      <div class="row">
        <button type="button" class="button" id="back-up" disabled={running !== null} onClick={() => void backUp()}>
          {storage.backUp}
        </button>
        <button type="button" class="button" id="check-store" disabled={running !== null} onClick={() => void check()}>
          {storage.check}
        </button>
      </div>
      <p class="soft small">{storage.backUpHint}</p>
      <div class="choice">
        <label for="restore-file">{storage.restore}</label>
        <input
          id="restore-file"
          ref={file}
          type="file"
          accept=".gz,.jsonl,.json"
          disabled={running !== null}
          aria-describedby="restore-hint"
          onChange={(event) => {
            const from = event.currentTarget.files?.[0];
            if (from) void look(from);
          }}
        />
        <p class="soft small" id="restore-hint">
          {storage.restoreHint}
        </p>
      </div>
      {chosen && (
        <Preview
          preview={chosen.preview}
          onRestore={() => void bringBack()}
          onCancel={() => {
            setChosen(null);
            if (file.current) file.current.value = '';
          }}
        />
      )}
      {asking ? (
        <div class="pack">
          <p>{storage.confirmDelete}</p>
          <div class="row">
            <button type="button" class="button" id="confirm-delete" onClick={() => void deleteAll()}>
              {storage.deleteAll}
            </button>
            <button type="button" class="button button-first" onClick={() => setAsking(false)}>
              {strings.actions.cancel}
            </button>
          </div>
        </div>
      ) : (
        <div class="row">
          <button
            type="button"
            class="button"
            id="delete-all"
            disabled={running !== null}
            onClick={() => setAsking(true)}
          >
            {storage.deleteAll}
          </button>
        </div>
      )}
      {running && (
        <progress
          aria-label={storage.progress}
          {...(running.all > 0 ? { value: Math.min(running.done, running.all), max: running.all } : {})}
        />
      )}
      <p class="live" role="status">
        {outcome.failed ? '' : outcome.message}
      </p>
      <p class="live live-alert" role="alert">
        {outcome.failed ? outcome.message : ''}
      </p>
      {undo && running === null && (
        <div class="row">
          <button
            type="button"
            class="button"
            id="undo-storage"
            onClick={() =>
              void run(async () => {
                await undo();
                setUndos((before) => before.slice(0, -1));
                return { message: storage.undone, failed: false };
              })
            }
          >
            {strings.actions.undo}
          </button>
        </div>
      )}
    </section>
  );
}

/** What is stored, by kind, and whether the browser may throw it away. */
function Sizes({ actions }: { actions: StorageActions }) {
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

/** What restoring a file would do. */
function Preview({
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

function faultText(error: unknown, words: Words): string {
  const { storage, failures } = words.strings;
  if (error instanceof NoBackup) return storage.faults[error.fault];
  if (error instanceof WorkerFailed) return failureText(error.answer, words);
  return `${failures.unexpected} (${String(error)})`;
}

function reportText(
  { packs, claims, notes, readings, reindexed, repaired, damaged }: CheckReport,
  words: Words,
): string {
  const { strings } = words;
  const { storage, counts } = strings;
  const checked = words.fill(storage.checked, {
    packs: words.count(counts.packs, packs),
    claims: words.count(counts.claims, claims),
    notes: words.count(counts.notes, notes),
    articles: words.count(counts.articles, readings),
  });
  const found = [
    reindexed.length > 0 && words.fill(storage.reindexed, { packs: words.list(reindexed) }),
    repaired > 0 && words.fill(storage.repaired, { n: words.number(repaired) }),
    damaged.length > 0 && words.fill(storage.damaged, { packs: words.list(damaged) }),
  ].filter((text) => text !== false);
  return [checked, ...(found.length === 0 ? [storage.sound] : found)].join(' ');
}
