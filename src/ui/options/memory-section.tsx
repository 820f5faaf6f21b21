import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KeptReading, ReadingList } from '../../core/matching/kept-reading';
import type { Settings } from '../../messages/protocol';
import { failureText } from '../components/failure-text';
import { Foreign } from '../components/foreign';
import { safeLink } from '../components/position';
import { useWords } from '../components/words-context';
import type { MemoryActions, StorageActions } from './actions';
import { makeBackup, valueIn } from './backup-file';
import { Choice } from './choice';
import { restore as restoreFile } from './restore-file';

/** Articles shown at once. */
const PAGE = 20;
/** Days after which an article is forgotten, as offered. */
const DAYS = [7, 30, 90, 365, 0] as const;

type Row = ReadingList['rows'][number];

/** The reading memory: whether it is on, what it holds, and ways to have it forget. */
export function MemorySection({
  settings,
  onChange,
  actions,
}: {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  actions: MemoryActions & StorageActions;
}) {
  const words = useWords();
  const { strings } = words;
  return (
    <section aria-labelledby="memory">
      <h2 id="memory">{strings.memory.section}</h2>
      <p class="soft">{strings.memory.hint}</p>
      <label class="choice-item">
        <input
          id="memory-on"
          type="checkbox"
          checked={settings.memory}
          onChange={(event) => onChange({ memory: event.currentTarget.checked })}
        />
        {strings.memory.keep}
      </label>
      <Choice
        name="memory-days"
        label={strings.memory.days}
        value={`d${settings.memoryDays}`}
        choices={DAYS.map((days) => ({ value: `d${days}`, text: strings.memory.daysChoice[`d${days}`] }))}
        onChange={(value) => onChange({ memoryDays: Number(value.slice(1)) })}
      />
      <Readings actions={actions} />
    </section>
  );
}

/** What is kept, with a search. A forgotten article keeps its place until the page closes, so that it can come back. */
function Readings({ actions }: { actions: MemoryActions & StorageActions }) {
  const words = useWords();
  const { strings } = words;
  const [query, setQuery] = useState({ words: '', from: '', to: '', count: PAGE });
  const [list, setList] = useState<ReadingList | null>(null);
  const [forgotten, setForgotten] = useState<ReadonlyMap<string, KeptReading>>(new Map());
  const [outcome, setOutcome] = useState({ message: '', failed: false });
  /** What everything that was forgotten at once can be had back from. */
  const [copy, setCopy] = useState<Blob | null>(null);
  const [busy, setBusy] = useState(false);

  const read = useCallback(async () => {
    const { from, to, ...rest } = query;
    const answer = await actions.readings({ ...rest, start: 0, from: from || null, to: to || null });
    if (answer.ok) setList(answer.value);
    else setOutcome({ message: failureText(answer, words), failed: true });
  }, [query, actions, words]);
  useEffect(() => void read(), [read]);

  const forget = async ({ id }: Row) => {
    const answer = await actions.forgetReading(id);
    if (!answer.ok) return setOutcome({ message: failureText(answer, words), failed: true });
    setForgotten((before) => new Map(before).set(id, answer.value));
    setOutcome({ message: strings.memory.forgotten, failed: false });
  };
  const restore = async (id: string, reading: KeptReading) => {
    const answer = await actions.restoreReading(reading);
    if (!answer.ok) return setOutcome({ message: failureText(answer, words), failed: true });
    setForgotten((before) => new Map([...before].filter(([key]) => key !== id)));
    setOutcome({ message: strings.memory.restored, failed: false });
  };

  const attempt = async (work: () => Promise<string>) => {
    setBusy(true);
    try {
      setOutcome({ message: await work(), failed: false });
    } catch (error) {
      setOutcome({ message: `${strings.failures.unexpected} (${String(error)})`, failed: true });
    }
    setBusy(false);
    setForgotten(new Map());
    await read();
  };
  const forgetAll = () =>
    attempt(async () => {
      const made = await makeBackup(actions.worker, 'readings', () => undefined);
      valueIn(await actions.worker('deleteStored', { what: 'readings', at: Date.now() }));
      setCopy(made);
      return strings.memory.allForgotten;
    });
  const restoreAll = (from: Blob) =>
    attempt(async () => {
      await restoreFile(from, actions.worker, [], actions.installPack, () => undefined);
      setCopy(null);
      return strings.memory.allRestored;
    });

  if (!list) return null;
  const asked = query.words !== '' || query.from !== '' || query.to !== '';
  const articles = (n: number) => words.count(strings.counts.articles, n);
  return (
    <>
      <p class="live" role="status">
        {outcome.failed ? '' : outcome.message}
        {outcome.message === '' && asked && list.found > 0
          ? words.fill(strings.memory.found, { articles: articles(list.found) })
          : ''}
      </p>
      <p class="live live-alert" role="alert">
        {outcome.failed ? outcome.message : ''}
      </p>
      {copy && (
        <div class="row">
          <button type="button" class="button" id="remember-all" disabled={busy} onClick={() => void restoreAll(copy)}>
            {strings.actions.undo}
          </button>
        </div>
      )}
      {list.total === 0 && forgotten.size === 0 ? (
        <p>{strings.memory.none}</p>
      ) : (
        <>
          <p>{words.fill(strings.memory.size, { articles: articles(list.total), size: words.size(list.bytes) })}</p>
          <search class="choice">
            <label for="memory-search">{strings.memory.search}</label>
            <input
              id="memory-search"
              type="text"
              value={query.words}
              aria-describedby="memory-search-hint"
              onInput={(event) => setQuery({ ...query, words: event.currentTarget.value, count: PAGE })}
            />
            <p class="soft small" id="memory-search-hint">
              {strings.memory.searchHint}
            </p>
            <div class="choice-row">
              {(['from', 'to'] as const).map((end) => (
                <label key={end} class="choice-item">
                  {strings.memory[end]}
                  <input
                    type="date"
                    value={query[end]}
                    onInput={(event) => setQuery({ ...query, [end]: event.currentTarget.value, count: PAGE })}
                  />
                </label>
              ))}
            </div>
          </search>
          {asked && list.found === 0 && <p>{strings.memory.noneFound}</p>}
          <ul class="packs">
            {list.rows.map((row) => (
              <ReadingItem
                key={row.id}
                row={row}
                forgotten={forgotten.get(row.id) ?? null}
                onForget={() => void forget(row)}
                onRestore={(reading) => void restore(row.id, reading)}
              />
            ))}
          </ul>
          {list.rows.length < list.found && (
            <button type="button" class="button" onClick={() => setQuery({ ...query, count: query.count + PAGE })}>
              {strings.memory.morePages}
            </button>
          )}
          <div class="row">
            <button type="button" class="button" id="forget-all" disabled={busy} onClick={() => void forgetAll()}>
              {strings.memory.forgetAll}
            </button>
          </div>
        </>
      )}
    </>
  );
}

function ReadingItem({
  row,
  forgotten,
  onForget,
  onRestore,
}: {
  row: Row;
  forgotten: KeptReading | null;
  onForget: () => void;
  onRestore: (reading: KeptReading) => void;
}) {
  const words = useWords();
  const { strings } = words;
  const link = safeLink(row.url);
  return (
    <li class="pack">
      <p class="party">
        {link === null ? (
          <Foreign text={row.headline} lang={row.language} />
        ) : (
          <a href={link} target="_blank" rel="noreferrer noopener">
            <Foreign text={row.headline} lang={row.language} />
          </a>
        )}
      </p>
      <p class="soft small">
        <Foreign text={row.outlet} />
        {strings.listSeparator}
        {words.fill(strings.memory.readOn, { time: words.moment(row.last) })}
        {` · ${words.count(strings.counts.visits, row.visits)} · ${words.count(strings.counts.statements, row.statements)}`}
      </p>
      {forgotten === null ? (
        <button
          type="button"
          class="link-button"
          aria-label={words.fill(strings.memory.forgetOne, { headline: row.headline })}
          onClick={onForget}
        >
          {strings.memory.forget}
        </button>
      ) : (
        <p>
          {strings.memory.forgotten}{' '}
          <button type="button" class="link-button" onClick={() => onRestore(forgotten)}>
            {strings.actions.undo}
          </button>
        </p>
      )}
    </li>
  );
}
