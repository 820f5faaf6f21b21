// Over 200 lines: backup, restore, deletion and check share one outcome line and one way back.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CheckReport } from '../../core/views/backup';
import type { InstalledPack } from '../../messages/protocol';
import { NO_OUTCOME, type Outcome, OutcomeText, succeeded } from '../components/outcome';
import { useFocusWhen } from '../components/use-focus-when';
import { useWords } from '../components/words-context';
import type { Words } from '../strings/words';
import type { StorageActions } from './actions';
import { backupName, makeBackup, valueIn } from './backup-file';
import { faultText } from './fault-text';
import { previewRestore, type RestorePreview, type RestoreResult, RestoreStopped, restore } from './restore-file';
import { RestorePreviewPart } from './restore-preview';
import { StoredSizesPart } from './stored-sizes';

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
  const [outcome, setOutcome] = useState<Outcome>(NO_OUTCOME);
  // Kept until the page closes, whatever else is done or fails meanwhile: nothing else holds what was deleted.
  const [undos, setUndos] = useState<readonly Undo[]>([]);
  const [running, setRunning] = useState<Running | null>(null);
  const [chosen, setChosen] = useState<{ file: File; preview: RestorePreview } | null>(null);
  const [asking, setAsking] = useState(false);
  const [turn, setTurn] = useState(0);
  const file = useRef<HTMLInputElement>(null);

  /** Does something long: shows how far it is, what came of it, and a failure in words. False when it failed. */
  const run = useCallback(
    async (work: (progress: (done: number, all: number) => void) => Promise<(Outcome & { undo?: Undo }) | null>) => {
      let failed = false;
      setRunning({ done: 0, all: 0 });
      setOutcome(NO_OUTCOME);
      try {
        const result = await work((done, all) => setRunning({ done, all }));
        if (result) setOutcome(result);
        const undo = result?.undo;
        if (undo) setUndos((before) => [...before, undo]);
      } catch (error) {
        setOutcome({ message: faultText(error, words), failed: true });
        failed = true;
      }
      setRunning(null);
      setTurn((before) => before + 1);
      return !failed;
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
      return succeeded(words.fill(storage.backedUp, { name, size: words.size(blob.size) }));
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
      let result: RestoreResult;
      try {
        result = await restore(from, actions.worker, wanted, actions, progress);
      } catch (error) {
        if (!(error instanceof RestoreStopped)) throw error;
        changed();
        return { message: faultText(error, words), failed: true, undo: takeBack(error.result) };
      }
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
        await restore(copy, actions.worker, [], actions, () => undefined);
        for (const id of removed) valueIn(await actions.restorePack(id));
        changed();
      };
      return { ...succeeded(storage.deleted), undo };
    });
  const check = () =>
    run(async () => {
      const report = valueIn(await actions.worker('checkStore', { full: true }));
      return { message: reportText(report, words), failed: report.damaged.length > 0 };
    });

  const undoLast = async () => {
    const undo = undos.at(-1);
    const undone = await run(async () => {
      await undo?.();
      return succeeded(storage.undone);
    });
    if (undone) setUndos((before) => before.slice(0, -1));
  };
  const cancel = useFocusWhen<HTMLButtonElement>(asking);
  const ask = useFocusWhen<HTMLButtonElement>(!asking);
  // The confirming button is gone when all is deleted, and the last way back when it was taken.
  const wayBack = useRef<HTMLButtonElement>(null);
  useEffect(() => wayBack.current?.focus(), [undos.length]);
  const save = useFocusWhen<HTMLButtonElement>(undos.length === 0);
  return (
    <section aria-labelledby="storage" aria-busy={running !== null}>
      <h2 id="storage">{storage.title}</h2>
      <StoredSizesPart key={turn} actions={actions} />
      <div class="row">
        <button
          type="button"
          class="button"
          id="back-up"
          ref={save}
          disabled={running !== null}
          onClick={() => void backUp()}
        >
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
        <RestorePreviewPart
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
            <button type="button" class="button button-first" ref={cancel} onClick={() => setAsking(false)}>
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
            ref={ask}
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
      <OutcomeText outcome={outcome} />
      {undos.length > 0 && running === null && (
        <div class="row">
          <button type="button" class="button" id="undo-storage" ref={wayBack} onClick={() => void undoLast()}>
            {strings.actions.undo}
          </button>
        </div>
      )}
    </section>
  );
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
