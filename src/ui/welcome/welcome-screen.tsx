import { useState } from 'preact/hooks';
import type { Answer, Settings } from '../../messages/protocol';
import { Brand } from '../components/brand';
import { Choice } from '../components/choice';
import { Legend } from '../components/legend';
import { NO_OUTCOME, OutcomeText, outcomeOf } from '../components/outcome';
import { WordsContext } from '../components/words-context';
import type { Words } from '../strings/words';
import { SampleArticle } from './sample-article';

export interface WelcomeActions {
  changeSettings(change: Partial<Settings>): Promise<Answer<Settings>>;
  openOptions(): void;
}

/** The page of the first run: what the marks mean, tried on a sample; what is kept where; and nothing that must be answered. */
export function WelcomeScreen({
  settings,
  words,
  actions,
}: {
  settings: Settings;
  words: Words;
  actions: WelcomeActions;
}) {
  const { strings } = words;
  const { welcome, options } = strings;
  const [outcome, setOutcome] = useState(NO_OUTCOME);
  const change = async (part: Partial<Settings>) =>
    setOutcome(outcomeOf(await actions.changeSettings(part), options.saved, words));
  return (
    <WordsContext.Provider value={words}>
      <header class="welcome-head">
        <Brand />
        <div>
          <h1>{welcome.title}</h1>
          <p class="soft">{strings.tagline}</p>
        </div>
      </header>
      <main class="welcome">
        <p class="lead">{welcome.intro}</p>
        <section aria-labelledby="try">
          <h2 id="try">{welcome.tryHeading}</h2>
          <p class="soft">{welcome.tryHint}</p>
          <SampleArticle intensity={settings.intensity} />
        </section>
        <section aria-labelledby="meaning">
          <h2 id="meaning">{strings.sections.legend}</h2>
          <Legend />
        </section>
        <section aria-labelledby="more">
          <h2 id="more">{welcome.moreHeading}</h2>
          <ul class="bullets">
            <li>{welcome.popup}</li>
            <li>{welcome.panel}</li>
            <li>{welcome.noVerdict}</li>
          </ul>
        </section>
        <section aria-labelledby="choices">
          <h2 id="choices">{welcome.choicesHeading}</h2>
          <p class="soft">{welcome.choicesHint}</p>
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
          <label class="choice-item">
            <input
              id="memory-on"
              type="checkbox"
              checked={settings.memory}
              aria-describedby="memory-hint"
              onChange={(event) => void change({ memory: event.currentTarget.checked })}
            />
            {strings.memory.keep}
          </label>
          <p class="soft small" id="memory-hint">
            {strings.memory.hint}
          </p>
          <p>{options.sitesHint}</p>
          <p class="row">
            <button type="button" class="button" onClick={actions.openOptions}>
              {strings.actions.options}
            </button>
          </p>
          <OutcomeText outcome={outcome} />
        </section>
        <section aria-labelledby="kept">
          <h2 id="kept">{welcome.keptHeading}</h2>
          <ul class="bullets">
            <li>{options.privacyLines.local}</li>
            <li>{options.privacyLines.stored}</li>
            <li>{options.privacyLines.notStored}</li>
          </ul>
        </section>
      </main>
    </WordsContext.Provider>
  );
}
