import type { ImportProgress } from '../../../messages/import-calls';
import { failureText } from '../../components/failure-text';
import { Sentence } from '../../components/sentence';
import { useWords } from '../../components/words-context';
import type { Words } from '../../strings/words';
import { titleOf } from '../pack-title';
import type { ImportRun, Imports } from './use-imports';

/** What is said of an import that has ended, or null while it goes on. */
export function outcomeText({ file, outcome, progress }: ImportRun, words: Words): string | null {
  const { imports } = words.strings.options;
  const claims = (count: number) => words.count(words.strings.counts.claims, count);
  const { name } = file;
  switch (outcome?.state) {
    case undefined:
      return null;
    case 'done':
      return outcome.pack
        ? words.fill(imports.done, { name, title: titleOf(outcome.pack, words), claims: claims(outcome.pack.claims) })
        : words.fill(imports.over, { name });
    case 'cut':
      return words.fill(imports.cut, { name, claims: claims(progress?.claims ?? 0) });
    case 'cancelled':
      return words.fill(imports.cancelled, { name });
    case 'fault':
      return words.fill(imports.failed, { name, reason: imports.fileFaults[outcome.fault] });
    case 'failed':
      return words.fill(imports.failed, { name, reason: failureText(outcome.failure, words) });
  }
}

/** One file: how far it is, or how it ended, and what the reader can do about it. */
export function ImportRow({ run, imports }: { run: ImportRun; imports: Imports }) {
  const words = useWords();
  const { options } = words.strings;
  const { name } = run.file;
  const outcome = outcomeText(run, words);
  const resumable = run.outcome?.state === 'failed' && imports.unfinished.some(({ id }) => id === run.progress?.id);
  return (
    <li class="import" data-state={run.outcome?.state ?? run.state}>
      {outcome === null ? (
        <RunningText run={run} words={words} />
      ) : (
        <p>
          {outcome}
          {resumable && ` ${options.imports.resumeHint}`}
        </p>
      )}
      {run.outcome && run.progress && <Problems progress={run.progress} />}
      <div class="row">
        {run.outcome === null && (run.state !== 'finishing' || preparedShare(run) < 1) && (
          <button
            type="button"
            class="button"
            aria-label={words.fill(options.imports.cancelNamed, { name })}
            onClick={() => imports.cancel(run)}
          >
            {options.imports.cancel}
          </button>
        )}
        {run.outcome?.state === 'cut' && (
          <>
            {run.progress?.kind === 'feed' && (run.progress.claims ?? 0) > 0 && (
              <button type="button" class="button" onClick={() => imports.keep(run)}>
                {options.imports.keepPart}
              </button>
            )}
            <button
              type="button"
              class="button button-first"
              aria-label={words.fill(options.imports.discardNamed, { name })}
              onClick={() => run.progress && void imports.discard(run.progress.id)}
            >
              {options.imports.discard}
            </button>
          </>
        )}
        {run.outcome && run.outcome.state !== 'cut' && (
          <button
            type="button"
            class="link-button"
            aria-label={words.fill(options.imports.dismissNamed, { name })}
            onClick={() => imports.hide(run)}
          >
            {options.imports.dismiss}
          </button>
        )}
      </div>
    </li>
  );
}

/** How far what was read is brought together, 0 to 1; it can be cancelled until it is. */
function preparedShare({ progress }: ImportRun): number {
  return progress?.prepared ?? 1;
}

function RunningText({ run, words }: { run: ImportRun; words: Words }) {
  const { strings } = words;
  const { imports } = strings.options;
  const { file, progress, began } = run;
  if (run.state === 'waiting') {
    return (
      <p>
        <Sentence of={imports.waiting} slots={{ name: file.name }} />
      </p>
    );
  }
  const done = progress?.offset ?? 0;
  const seconds = began ? (performance.now() - began.time) / 1000 : 0;
  const rate = began && seconds > 0 ? (done - began.offset) / seconds : 0;
  const parts = [
    words.percent(done / file.size),
    words.fill(imports.progress, { done: words.size(done), size: words.size(file.size) }),
    words.count(strings.counts.claims, progress?.claims ?? 0),
    ...(rate > 0 ? [words.fill(imports.rate, { rate: words.size(rate) })] : []),
    ...(rate > 0 && done < file.size
      ? [words.fill(imports.left, { time: words.duration((file.size - done) / rate) })]
      : []),
  ];
  const finishing = run.state === 'finishing';
  const prepared = preparedShare(run);
  const making = [...(prepared < 1 ? [words.percent(prepared)] : []), imports.finishing];
  return (
    <>
      <p>
        <Sentence of={imports.reading} slots={{ name: file.name }} />
      </p>
      <progress
        max={1}
        value={prepared < 1 && finishing ? prepared : done / file.size}
        aria-label={words.fill(imports.reading, { name: file.name })}
      />
      <p class="soft small figures">{finishing ? making.join(' · ') : parts.join(' · ')}</p>
    </>
  );
}

/** What of a file was left out, and why. */
function Problems({ progress }: { progress: ImportProgress }) {
  const words = useWords();
  const { imports } = words.strings.options;
  const { repeated, others, faulty, faults } = progress;
  if (repeated + others + faulty === 0) return null;
  return (
    <details class="fold">
      <summary>{imports.problems}</summary>
      {repeated > 0 && <p class="small">{words.fill(imports.repeated, { count: words.number(repeated) })}</p>}
      {others > 0 && <p class="small">{words.fill(imports.others, { count: words.number(others) })}</p>}
      {faulty > 0 && (
        <>
          <p class="small">{words.fill(imports.faulty, { count: words.number(faulty) })}</p>
          <ul class="small">
            {faults.map(({ record, fault }, at) => (
              <li key={at}>
                {words.fill(imports.record, { number: words.number(record), reason: imports.recordFaults[fault] })}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** An import that an earlier window left, or that another one is at. */
export function UnfinishedRow({ left, imports }: { left: ImportProgress; imports: Imports }) {
  const words = useWords();
  const { options, counts } = words.strings;
  const { name, size } = left.file;
  const slots = {
    name,
    share: words.percent(size > 0 ? left.offset / size : 0),
    claims: words.count(counts.claims, left.claims),
  };
  if (left.busy) {
    return (
      <li class="import">
        <p>{words.fill(options.imports.elsewhere, { name: slots.name, share: slots.share })}</p>
      </li>
    );
  }
  return (
    <li class="import">
      <p>{words.fill(options.imports.interrupted, slots)}</p>
      <div class="row">
        <label class="button file-button">
          <input
            type="file"
            class="hidden"
            accept={ACCEPT}
            aria-label={words.fill(options.imports.resumeNamed, { name })}
            onChange={(event) => {
              imports.add([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
          {options.imports.resume}
        </label>
        <button
          type="button"
          class="button"
          aria-label={words.fill(options.imports.discardNamed, { name })}
          onClick={() => void imports.discard(left.id)}
        >
          {options.imports.discard}
        </button>
      </div>
    </li>
  );
}

/** Files that the choice of a file offers first. */
export const ACCEPT = '.json,.jsonl,.ndjson,.jsonld,.txt,application/json,application/ld+json';
