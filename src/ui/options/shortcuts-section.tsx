import { useWords } from '../components/words-context';
import type { Shortcut } from './actions';

/** The keyboard: shortcuts as they are set in the browser with the way to change them, and the keys that are always there. */
export function ShortcutsSection({
  shortcuts,
  onChange,
}: {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for shortcuts. */
  onChange: () => void;
}) {
  const { strings } = useWords();
  const { options } = strings;
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{options.shortcuts}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ command, keys }) => (
          <ShortcutRow key={command} name={options.commands[command]} keys={keys} unset={options.noShortcut} />
        ))}
      </dl>
      {shortcuts.length > 0 && (
        <p class="soft small">
          {options.shortcutsHint}{' '}
          <button type="button" class="link-button" onClick={onChange}>
            {options.changeShortcuts}
          </button>
        </p>
      )}
      <dl class="shortcuts">
        <ShortcutRow name={options.shortcutKeys.statements} keys="↓ ↑ / j k" unset="" />
        <ShortcutRow name={options.shortcutKeys.escape} keys="Esc" unset="" />
        <ShortcutRow name={options.shortcutKeys.tab} keys="Tab" unset="" />
      </dl>
    </section>
  );
}

function ShortcutRow({ name, keys, unset }: { name: string; keys: string; unset: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{keys === '' ? <span class="soft">{unset}</span> : <kbd dir="ltr">{keys}</kbd>}</dd>
    </div>
  );
}
