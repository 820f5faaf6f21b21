import { useState } from 'preact/hooks';
import { useWords } from '../components/words-context';

/**
 * The host that a reader means: a bare name, or the address of any page on it. Null when it is neither.
 * Names in other scripts come out in the form browsers compare (`xn--…`).
 */
export function hostFrom(input: string): string | null {
  const text = input.trim();
  const address = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname.includes('.') || hostname === 'localhost' ? hostname : null;
}

/** The sites on which marks stay off, with a way to add one and to take one away. */
export function QuietHosts({ hosts, onChange }: { hosts: readonly string[]; onChange: (hosts: string[]) => void }) {
  const words = useWords();
  const { options } = words.strings;
  const [input, setInput] = useState('');
  const [wrong, setWrong] = useState('');
  const add = () => {
    const host = hostFrom(input);
    setWrong(host === null && input.trim() !== '' ? words.fill(options.badHost, { host: input.trim() }) : '');
    if (host === null) return;
    setInput('');
    if (!hosts.includes(host)) onChange([...hosts, host]);
  };
  return (
    <div class="choice">
      <h3>{options.quietHosts}</h3>
      <p class="soft small">{options.quietHostsHint}</p>
      {hosts.length === 0 && <p>{options.noQuietHosts}</p>}
      <ul class="hosts">
        {hosts.map((host) => (
          <li key={host} class="row">
            <bdi dir="ltr">{host}</bdi>
            <button
              type="button"
              class="link-button"
              aria-label={words.fill(options.removeHost, { host })}
              onClick={() => onChange(hosts.filter((other) => other !== host))}
            >
              {options.removePack}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="hidden" for="host">
          {options.addHost}
        </label>
        <input
          id="host"
          type="text"
          dir="ltr"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.org"
          value={input}
          aria-invalid={wrong !== ''}
          aria-describedby="host-wrong"
          onInput={(event) => setInput(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {options.add}
        </button>
      </form>
      <p class="live live-alert" role="alert" id="host-wrong">
        {wrong}
      </p>
    </div>
  );
}
