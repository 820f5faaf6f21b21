import type { Settings } from '../../messages/protocol';
import { Choice } from '../components/choice';
import { useWords } from '../components/words-context';
import type { MemoryActions, StorageActions } from './actions';
import { KeptReadings } from './kept-readings';

/** Days after which an article is forgotten, as offered. */
const DAYS = [7, 30, 90, 365, 0] as const;

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
      <KeptReadings actions={actions} />
    </section>
  );
}
