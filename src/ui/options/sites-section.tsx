import { useState } from 'preact/hooks';
import { Sentence } from '../components/sentence';
import { useWords } from '../components/words-context';

/** The host in a match pattern, as readers write it: `*://*.example.org/*` is `example.org`. The whole pattern where it names no host. */
export function hostInPattern(pattern: string): string {
  return /^[^:]+:\/\/(?:\*\.)?([^*/]+)\/\*$/.exec(pattern)?.[1] ?? pattern;
}

/** The sites that the reader let Isnad read, each with a way to take that back. */
export function SitesSection({
  sites,
  onRemove,
}: {
  sites: readonly string[];
  onRemove: (pattern: string) => Promise<boolean>;
}) {
  const words = useWords();
  const { options } = words.strings;
  const [outcome, setOutcome] = useState({ message: '', host: '' });
  const remove = async (pattern: string) => {
    const removed = await onRemove(pattern).catch(() => false);
    setOutcome({ message: removed ? options.siteRemoved : options.siteKept, host: hostInPattern(pattern) });
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{options.sites}</h2>
      <p class="soft">{options.sitesHint}</p>
      {sites.length === 0 && <p>{options.noSites}</p>}
      <ul class="hosts">
        {sites.map((pattern) => (
          <li key={pattern} class="row">
            <bdi dir="ltr">{hostInPattern(pattern)}</bdi>
            <button
              type="button"
              class="link-button"
              aria-label={words.fill(options.removeSite, { host: hostInPattern(pattern) })}
              onClick={() => void remove(pattern)}
            >
              {options.removePack}
            </button>
          </li>
        ))}
      </ul>
      <p class="live" role="status">
        {outcome.message !== '' && <Sentence of={outcome.message} slots={{ host: outcome.host }} />}
      </p>
    </section>
  );
}
