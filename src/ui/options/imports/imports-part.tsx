import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/words-context';
import { ACCEPT, ImportRow, outcomeText, UnfinishedRow } from './import-row';
import type { Imports } from './use-imports';

/** Choosing or dropping files, the imports that go on, and those that were interrupted. */
export function ImportsPart({ imports }: { imports: Imports }) {
  const words = useWords();
  const { imports: strings } = words.strings.options;
  const [over, setOver] = useState(false);
  const { runs, unfinished } = imports;
  const last = runs.findLast((run) => run.outcome !== null);
  const said = last ? outcomeText(last, words) : null;
  const failed = last?.outcome?.state === 'failed' || last?.outcome?.state === 'fault';
  // Who listens hears that a file is begun, and how it ended; the figures between are there to be asked for.
  const current = runs.find(({ state }) => state === 'reading' || state === 'finishing');
  const [heard, setHeard] = useState('');
  useEffect(() => {
    if (current) setHeard(words.fill(strings.reading, { name: current.file.name }));
    else setHeard(failed ? '' : (said ?? ''));
  }, [current?.key, said, failed]);

  return (
    <div class="choice">
      <h3>{strings.heading}</h3>
      <p class="soft small" id="import-hint">
        {strings.hint}
      </p>
      {/* Dropping is a second way to what the field inside does. */}
      <fieldset
        aria-label={strings.heading}
        class={over ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          imports.add([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <label for="pack-file">{strings.choose}</label>
        <input
          id="pack-file"
          type="file"
          multiple
          accept={ACCEPT}
          aria-describedby="import-hint"
          onChange={(event) => {
            imports.add([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
        <span class="soft small">{strings.drop}</span>
      </fieldset>
      <ul class="packs imports" aria-label={strings.list}>
        {runs.map((run) => (
          <ImportRow key={run.key} run={run} imports={imports} />
        ))}
      </ul>
      {unfinished.length > 0 && (
        <>
          <h4>{strings.unfinished}</h4>
          <ul class="packs">
            {unfinished.map((left) => (
              <UnfinishedRow key={left.id} left={left} imports={imports} />
            ))}
          </ul>
        </>
      )}
      <p class="hidden" role="status">
        {heard}
      </p>
      <p class="hidden" role="alert">
        {failed ? said : ''}
      </p>
    </div>
  );
}
