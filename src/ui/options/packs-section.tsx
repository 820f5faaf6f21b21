import { useCallback, useState } from 'preact/hooks';
import type { Answer, InstalledPack } from '../../messages/protocol';
import { Foreign } from '../components/foreign';
import { NO_OUTCOME, type Outcome, OutcomeText, outcomeOf } from '../components/outcome';
import { Sentence } from '../components/sentence';
import { useFocusWhen } from '../components/use-focus-when';
import { useWords } from '../components/words-context';
import type { OptionsActions } from './actions';
import { ACCEPT } from './imports/import-row';
import { ImportsPart } from './imports/imports-part';
import { useImports } from './imports/use-imports';
import { titleOf } from './pack-title';

/** The packs installed, each to be switched off, updated or removed with a way back; and the import of others. */
export function PacksSection({
  packs: given,
  actions,
}: {
  packs: readonly InstalledPack[];
  actions: Pick<OptionsActions, 'callImport' | 'packs' | 'enablePack' | 'removePack' | 'restorePack'>;
}) {
  const words = useWords();
  const { strings } = words;
  const { options } = strings;
  const [packs, setPacks] = useState(given);
  const [outcome, setOutcome] = useState<Outcome>(NO_OUTCOME);
  /** Packs that were removed here: each keeps a way back until the page closes, whatever else is done. */
  const [removed, setRemoved] = useState<readonly InstalledPack[]>([]);

  /** Shows the list that an answer holds, or says why there is none. */
  const show = useCallback(
    (answer: Answer<InstalledPack[]>, done: string) => {
      if (answer.ok) setPacks(answer.value);
      setOutcome(outcomeOf(answer, done, words));
    },
    [words],
  );
  const imports = useImports(
    actions.callImport,
    useCallback(() => void actions.packs().then((answer) => show(answer, '')), [actions, show]),
  );
  const enable = async (pack: InstalledPack, enabled: boolean) =>
    show(await actions.enablePack(pack.id, enabled), options.saved);
  const remove = async (pack: InstalledPack) => {
    const answer = await actions.removePack(pack.id);
    if (answer.ok) setRemoved((before) => [...before.filter(({ id }) => id !== pack.id), pack]);
    show(answer, words.fill(options.removed, { title: titleOf(pack, words) }));
  };
  const restore = async (pack: InstalledPack) =>
    show(await actions.restorePack(pack.id), words.fill(options.packRestored, { title: titleOf(pack, words) }));

  const gone = removed.filter(({ id }) => !packs.some((pack) => pack.id === id));
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{options.packs}</h2>
      <p class="soft">{options.packsHint}</p>
      <ul class="packs">
        {[...packs, ...gone].map((pack) => (
          <PackItem
            key={pack.id}
            pack={pack}
            gone={gone.includes(pack)}
            onEnable={(enabled) => void enable(pack, enabled)}
            onUpdate={(files) => imports.add(files, pack.id)}
            onRemove={() => void remove(pack)}
            onRestore={() => void restore(pack)}
          />
        ))}
      </ul>
      <OutcomeText outcome={outcome} />
      <ImportsPart imports={imports} />
    </section>
  );
}

function PackItem({
  pack,
  gone,
  onEnable,
  onUpdate,
  onRemove,
  onRestore,
}: {
  pack: InstalledPack;
  /** Removed, and can be put back. */
  gone: boolean;
  onEnable: (enabled: boolean) => void;
  onUpdate: (files: File[]) => void;
  onRemove: () => void;
  onRestore: () => void;
}) {
  const words = useWords();
  const { strings } = words;
  const { options } = strings;
  const title = titleOf(pack, words);
  const undo = useFocusWhen<HTMLButtonElement>(gone);
  const removal = useFocusWhen<HTMLButtonElement>(!gone);
  if (gone) {
    return (
      <li class="pack row">
        <span>{words.fill(options.removed, { title })}</span>
        <button type="button" class="link-button" ref={undo} onClick={onRestore}>
          {strings.actions.undo}
        </button>
      </li>
    );
  }
  return (
    <li class={pack.enabled ? 'pack' : 'pack pack-off'}>
      <p class="party">
        <Foreign text={title} />
      </p>
      <p class="soft small">
        <Sentence
          of={options.packDetail}
          slots={{
            claims: words.count(strings.counts.claims, pack.claims),
            date: words.date(pack.date),
            version: words.number(pack.version),
          }}
        />
        {' · '}
        {pack.licence === '' ? (
          options.noLicence
        ) : (
          <Sentence of={options.packLicence} slots={{ licence: pack.licence }} />
        )}
        {pack.feed && ` · ${options.fromFeed}`}
        {pack.bundled && ` · ${options.bundled}`}
      </p>
      <div class="row">
        <label class="choice-item">
          <input
            type="checkbox"
            checked={pack.enabled}
            aria-label={words.fill(options.enablePackNamed, { title })}
            onChange={(event) => onEnable(event.currentTarget.checked)}
          />
          {options.enablePack}
        </label>
        {/* The packs that came with Isnad are updated with it, and would come back at the next start. */}
        {!pack.bundled && (
          <>
            <label class="link-button file-button">
              <input
                type="file"
                class="hidden"
                accept={ACCEPT}
                aria-label={words.fill(options.updatePackNamed, { title })}
                onChange={(event) => {
                  onUpdate([...(event.currentTarget.files ?? [])].slice(0, 1));
                  event.currentTarget.value = '';
                }}
              />
              {options.updatePack}
            </label>
            <button
              type="button"
              class="link-button"
              ref={removal}
              aria-label={words.fill(options.removePackNamed, { title })}
              onClick={onRemove}
            >
              {options.removePack}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
