import { useRef, useState } from 'preact/hooks';
import type { InstalledPack } from '../../messages/protocol';
import { failureText } from '../components/failure-text';
import { Foreign } from '../components/foreign';
import { Sentence } from '../components/sentence';
import { useWords } from '../components/words-context';
import type { Words } from '../strings/words';
import type { OptionsActions } from './actions';

/** A pack's title in the reader's language, falling back to English, then to any. */
function titleOf(pack: InstalledPack, words: Words): string {
  return pack.title[words.code] ?? pack.title.en ?? Object.values(pack.title)[0] ?? pack.id;
}

/** The packs installed, a file field to import another, and removal in two steps. */
export function PacksSection({
  packs: given,
  actions,
}: {
  packs: readonly InstalledPack[];
  actions: Pick<OptionsActions, 'importPack' | 'removePack'>;
}) {
  const words = useWords();
  const { strings } = words;
  const { options } = strings;
  const [packs, setPacks] = useState(given);
  const [outcome, setOutcome] = useState({ message: '', failed: false });
  const file = useRef<HTMLInputElement>(null);

  const importFile = async (chosen: File) => {
    const answer = await actions.importPack(await chosen.text());
    if (file.current) file.current.value = '';
    if (!answer.ok) return setOutcome({ message: failureText(answer, words), failed: true });
    const pack = answer.value;
    setPacks((before) => [...before.filter(({ id }) => id !== pack.id), pack]);
    const claims = words.count(strings.counts.claims, pack.claims);
    setOutcome({ message: words.fill(options.imported, { title: titleOf(pack, words), claims }), failed: false });
  };
  const remove = async (pack: InstalledPack) => {
    const answer = await actions.removePack(pack.id);
    if (!answer.ok) return setOutcome({ message: failureText(answer, words), failed: true });
    setPacks(answer.value);
    setOutcome({ message: words.fill(options.removed, { title: titleOf(pack, words) }), failed: false });
  };

  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{options.packs}</h2>
      <p class="soft">{options.packsHint}</p>
      <ul class="packs">
        {packs.map((pack) => (
          <PackRow key={pack.id} pack={pack} onRemove={() => void remove(pack)} />
        ))}
      </ul>
      <div class="choice">
        <label for="pack-file">{options.importPack}</label>
        <input
          id="pack-file"
          ref={file}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) void importFile(chosen);
          }}
        />
      </div>
      <p class="live" role="status">
        {outcome.failed ? '' : outcome.message}
      </p>
      <p class="live live-alert" role="alert">
        {outcome.failed ? outcome.message : ''}
      </p>
    </section>
  );
}

function PackRow({ pack, onRemove }: { pack: InstalledPack; onRemove: () => void }) {
  const words = useWords();
  const { strings } = words;
  const { options } = strings;
  const [asking, setAsking] = useState(false);
  const title = titleOf(pack, words);
  return (
    <li class="pack">
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
        <Sentence of={options.packLicence} slots={{ licence: pack.licence }} />
        {pack.bundled && ` · ${options.bundled}`}
      </p>
      {asking ? (
        <div class="row">
          <p>{words.fill(options.confirmRemove, { title })}</p>
          <button type="button" class="button" onClick={onRemove}>
            {options.removePack}
          </button>
          <button type="button" class="button button-first" onClick={() => setAsking(false)}>
            {options.keep}
          </button>
        </div>
      ) : (
        // The pack that came with Isnad has no file to import again, so its removal could not be undone.
        !pack.bundled && (
          <button
            type="button"
            class="link-button"
            aria-label={words.fill(options.removePackNamed, { title })}
            onClick={() => setAsking(true)}
          >
            {options.removePack}
          </button>
        )
      )}
    </li>
  );
}
