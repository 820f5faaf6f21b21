import { useCallback, useState } from 'preact/hooks';
import type { Answer, InstalledPack } from '../../messages/protocol';
import { failureText } from '../components/failure-text';
import { Foreign } from '../components/foreign';
import { Sentence } from '../components/sentence';
import { useWords } from '../components/words-context';
import type { OptionsActions } from './actions';
import { ACCEPT } from './imports/import-row';
import { ImportsPart } from './imports/imports-part';
import { useImports } from './imports/use-imports';
import { titleOf } from './pack-title';

type Outcome = { readonly message: string; readonly failed: boolean; readonly removed?: InstalledPack };

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
  const [outcome, setOutcome] = useState<Outcome>({ message: '', failed: false });

  /** Shows the list that an answer holds, or says why there is none. */
  const show = useCallback(
    (answer: Answer<InstalledPack[]>, told: Omit<Outcome, 'failed'>) => {
      if (answer.ok) setPacks(answer.value);
      setOutcome(answer.ok ? { ...told, failed: false } : { message: failureText(answer, words), failed: true });
    },
    [words],
  );
  const imports = useImports(
    actions.callImport,
    useCallback(() => void actions.packs().then((answer) => show(answer, { message: '' })), [actions, show]),
  );
  const enable = async (pack: InstalledPack, enabled: boolean) =>
    show(await actions.enablePack(pack.id, enabled), { message: options.saved });
  const remove = async (pack: InstalledPack) =>
    show(await actions.removePack(pack.id), {
      message: words.fill(options.removed, { title: titleOf(pack, words) }),
      removed: pack,
    });
  const restore = async (pack: InstalledPack) =>
    show(await actions.restorePack(pack.id), {
      message: words.fill(options.packRestored, { title: titleOf(pack, words) }),
    });

  const { removed } = outcome;
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{options.packs}</h2>
      <p class="soft">{options.packsHint}</p>
      <ul class="packs">
        {packs.map((pack) => (
          <PackItem
            key={pack.id}
            pack={pack}
            onEnable={(enabled) => void enable(pack, enabled)}
            onUpdate={(files) => imports.add(files, pack.id)}
            onRemove={() => void remove(pack)}
          />
        ))}
      </ul>
      <div class="row">
        <p class="live" role="status">
          {outcome.failed ? '' : outcome.message}
        </p>
        {removed && !outcome.failed && (
          <button type="button" class="link-button" onClick={() => void restore(removed)}>
            {strings.actions.undo}
          </button>
        )}
      </div>
      <p class="live live-alert" role="alert">
        {outcome.failed ? outcome.message : ''}
      </p>
      <ImportsPart imports={imports} />
    </section>
  );
}

function PackItem({
  pack,
  onEnable,
  onUpdate,
  onRemove,
}: {
  pack: InstalledPack;
  onEnable: (enabled: boolean) => void;
  onUpdate: (files: File[]) => void;
  onRemove: () => void;
}) {
  const words = useWords();
  const { strings } = words;
  const { options } = strings;
  const title = titleOf(pack, words);
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
