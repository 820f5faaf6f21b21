import { useState } from 'preact/hooks';
import type { InstalledPack, Settings } from '../../messages/protocol';
import { Brand } from '../components/brand';
import { Choice } from '../components/choice';
import { GuideLink, Legend } from '../components/legend';
import { NO_OUTCOME, OutcomeText, outcomeOf } from '../components/outcome';
import { WordsContext } from '../components/words-context';
import { locales } from '../strings';
import type { Words } from '../strings/words';
import type { OptionsActions, Shortcut } from './actions';
import { MemorySection } from './memory-section';
import { PacksSection } from './packs-section';
import { QuietHosts } from './quiet-hosts';
import { ShortcutsSection } from './shortcuts-section';
import { SitesSection } from './sites-section';
import { StorageSection } from './storage-section';

/** The options page. Each change is kept at once; there is nothing to submit. */
export function OptionsScreen({
  settings,
  packs,
  sites,
  shortcuts,
  words,
  actions,
}: {
  settings: Settings;
  packs: readonly InstalledPack[];
  /** Match patterns that the reader granted beyond the named news hosts. */
  sites: readonly string[];
  shortcuts: readonly Shortcut[];
  words: Words;
  actions: OptionsActions;
}) {
  const { strings } = words;
  const { options } = strings;
  const [outcome, setOutcome] = useState(NO_OUTCOME);
  /** What is stored was deleted or restored: the sections that list it begin anew. */
  const [turn, setTurn] = useState(0);
  const change = async (part: Partial<Settings>) =>
    setOutcome(outcomeOf(await actions.changeSettings(part), options.saved, words));
  return (
    <WordsContext.Provider value={words}>
      <header class="options-head">
        <Brand />
        <h1>{options.title}</h1>
      </header>
      <main class="options">
        <OutcomeText outcome={outcome} class="toast" />
        <section aria-labelledby="appearance">
          <h2 id="appearance">{options.appearance}</h2>
          <Choice
            name="language"
            label={options.language}
            value={settings.language}
            choices={[
              { value: 'auto', text: options.automatic },
              ...locales.map(({ code, name }) => ({ value: code, text: name, lang: code })),
            ]}
            onChange={(language) => void change({ language })}
          />
          <Choice
            name="theme"
            label={options.theme}
            value={settings.theme}
            choices={[
              { value: 'auto', text: options.automatic },
              { value: 'light', text: options.light },
              { value: 'dark', text: options.dark },
            ]}
            onChange={(theme) => void change({ theme })}
          />
        </section>
        <section aria-labelledby="marking">
          <h2 id="marking">{options.marking}</h2>
          <label class="choice-item">
            <input
              type="checkbox"
              checked={settings.marks}
              onChange={(event) => void change({ marks: event.currentTarget.checked })}
            />
            {options.marks}
          </label>
          <Choice
            name="intensity"
            label={options.intensity}
            value={settings.intensity}
            choices={[
              { value: 'quiet', text: options.quiet },
              { value: 'strong', text: options.strong },
            ]}
            onChange={(intensity) => void change({ intensity })}
          />
          <Strictness
            value={settings.strictness}
            words={words}
            onChange={(strictness) => void change({ strictness })}
          />
          <details class="fold">
            <summary>{strings.sections.legend}</summary>
            <Legend />
            <GuideLink />
          </details>
          <QuietHosts hosts={settings.quietHosts} onChange={(quietHosts) => void change({ quietHosts })} />
        </section>
        <SitesSection sites={sites} onRemove={actions.removeSite} />
        <MemorySection
          key={`memory ${turn}`}
          settings={settings}
          onChange={(part) => void change(part)}
          actions={actions}
        />
        <PacksSection key={`packs ${turn}`} packs={packs} actions={actions} />
        <StorageSection
          packs={packs}
          actions={actions}
          onChanged={() => void actions.reload().then(() => setTurn((before) => before + 1))}
        />
        <section aria-labelledby="privacy">
          <h2 id="privacy">{options.privacy}</h2>
          <p>{options.privacyLines.local}</p>
          <p>{options.privacyLines.stored}</p>
          <p>{options.privacyLines.notStored}</p>
        </section>
        <ShortcutsSection shortcuts={shortcuts} onChange={actions.openShortcutSettings} />
      </main>
    </WordsContext.Provider>
  );
}

function Strictness({ value, words, onChange }: { value: number; words: Words; onChange: (value: number) => void }) {
  const { options } = words.strings;
  return (
    <div class="choice">
      <label for="strictness">{options.strictness}</label>
      <div class="slider">
        <span class="soft small">{options.strictnessLow}</span>
        <input
          id="strictness"
          type="range"
          min="0"
          max="1"
          step="0.05"
          value={value}
          aria-describedby="strictness-hint"
          aria-valuetext={words.percent(value)}
          onChange={(event) => onChange(Number(event.currentTarget.value))}
        />
        <span class="soft small">{options.strictnessHigh}</span>
        <output for="strictness">{words.percent(value)}</output>
      </div>
      <p class="soft small" id="strictness-hint">
        {options.strictnessHint}
      </p>
    </div>
  );
}
