import { useEffect, useState } from 'preact/hooks';
import type { KeptReading, ReadingList } from '../../core/matching/kept-reading';
import { Foreign } from '../components/foreign';
import { NO_OUTCOME, OutcomeText, outcomeOf, succeeded } from '../components/outcome';
import { safeLink } from '../components/position';
import { useFocusWhen } from '../components/use-focus-when';
import { useWords } from '../components/words-context';
import type { MemoryActions, StorageActions } from './actions';
import { makeBackup, valueIn } from './backup-file';
import { faultText } from './fault-text';
import { restore as restoreFile } from './restore-file';

/** Articles shown at once. */
const PAGE = 20;

type Row = ReadingList['rows'][number];

/** An article that was forgotten, with what it can be had back from. */
interface Forgotten {
  readonly row: Row;
  readonly reading: KeptReading;
}

/** What is kept, with a search. A forgotten article stays listed until the page closes, so that it can come back. */
export function KeptReadings({ actions }: { actions: MemoryActions & StorageActions }) {
  const words = useWords();
  const { strings } = words;
  const [query, setQuery] = useState({ words: '', from: '', to: '', count: PAGE });
  const [list, setList] = useState<ReadingList | null>(null);
  const [forgotten, setForgotten] = useState<ReadonlyMap<string, Forgotten>>(new Map());
  const [outcome, setOutcome] = useState(NO_OUTCOME);
  /** What all that was forgotten at once can be had back from, one copy for each time. */
  const [copies, setCopies] = useState<readonly Blob[]>([]);
  const [busy, setBusy] = useState(false);
  /** Grows when what is kept has changed, so that it is listed anew. */
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let outdated = false;
    void (async () => {
      const { from, to, ...rest } = query;
      const answer = await actions.readings({ ...rest, start: 0, from: from || null, to: to || null });
      if (outdated) return;
      if (answer.ok) setList(answer.value);
      else setOutcome(outcomeOf(answer, '', words));
    })();
    return () => {
      outdated = true;
    };
  }, [query, turn, actions, words]);

  const search = (change: Partial<typeof query>) => {
    setQuery({ ...query, count: PAGE, ...change });
    setOutcome(NO_OUTCOME);
  };
  const forget = async (row: Row) => {
    const answer = await actions.forgetReading(row.id);
    if (answer.ok) setForgotten((before) => new Map(before).set(row.id, { row, reading: answer.value }));
    setOutcome(outcomeOf(answer, strings.memory.forgotten, words));
  };
  const restore = async ({ row, reading }: Forgotten) => {
    const answer = await actions.restoreReading(reading);
    if (answer.ok) setForgotten((before) => new Map([...before].filter(([id]) => id !== row.id)));
    setOutcome(outcomeOf(answer, strings.memory.restored, words));
  };

  const attempt = async (work: () => Promise<string>) => {
    setBusy(true);
    try {
      setOutcome(succeeded(await work()));
    } catch (error) {
      setOutcome({ message: faultText(error, words), failed: true });
    }
    setBusy(false);
    setTurn((before) => before + 1);
  };
  const forgetAll = () =>
    attempt(async () => {
      const made = await makeBackup(actions.worker, 'readings', () => undefined);
      valueIn(await actions.worker('deleteStored', { what: 'readings', at: Date.now() }));
      setCopies((before) => [...before, made]);
      return strings.memory.allForgotten;
    });
  const restoreAll = (from: Blob) =>
    attempt(async () => {
      await restoreFile(from, actions.worker, [], actions, () => undefined);
      setCopies((before) => before.slice(0, -1));
      return strings.memory.allRestored;
    });

  const copy = copies.at(-1);
  const wayBack = useFocusWhen<HTMLButtonElement>(copy !== undefined && !busy);
  if (!list) return <OutcomeText outcome={outcome} />;
  // What was forgotten here can be had back until the page closes, whatever is looked for meanwhile.
  const unlisted = [...forgotten.values()].flatMap(({ row }) => (list.rows.some(({ id }) => id === row.id) ? [] : row));
  const asked = query.words !== '' || query.from !== '' || query.to !== '';
  const articles = (n: number) => words.count(strings.counts.articles, n);
  return (
    <>
      <OutcomeText
        outcome={
          outcome.message === '' && asked && list.found > 0
            ? succeeded(words.fill(strings.memory.found, { articles: articles(list.found) }))
            : outcome
        }
      />
      {copy && (
        <div class="row">
          <button
            type="button"
            class="button"
            id="remember-all"
            ref={wayBack}
            disabled={busy}
            onClick={() => void restoreAll(copy)}
          >
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
              onInput={(event) => search({ words: event.currentTarget.value })}
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
                    onInput={(event) => search({ [end]: event.currentTarget.value })}
                  />
                </label>
              ))}
            </div>
          </search>
          {asked && list.found === 0 && <p>{strings.memory.noneFound}</p>}
          <ul class="packs">
            {[...list.rows, ...unlisted].map((row) => (
              <ReadingItem
                key={row.id}
                row={row}
                forgotten={forgotten.get(row.id) ?? null}
                onForget={() => void forget(row)}
                onRestore={(gone) => void restore(gone)}
              />
            ))}
          </ul>
          {list.rows.length < list.found && (
            <button type="button" class="button" onClick={() => search({ count: query.count + PAGE })}>
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
  forgotten: Forgotten | null;
  onForget: () => void;
  onRestore: (forgotten: Forgotten) => void;
}) {
  const words = useWords();
  const { strings } = words;
  const link = safeLink(row.url);
  const undo = useFocusWhen<HTMLButtonElement>(forgotten !== null);
  const forget = useFocusWhen<HTMLButtonElement>(forgotten === null);
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
          ref={forget}
          aria-label={words.fill(strings.memory.forgetOne, { headline: row.headline })}
          onClick={onForget}
        >
          {strings.memory.forget}
        </button>
      ) : (
        <p>
          {strings.memory.forgotten}{' '}
          <button type="button" class="link-button" ref={undo} onClick={() => onRestore(forgotten)}>
            {strings.actions.undo}
          </button>
        </p>
      )}
    </li>
  );
}
