import type { Notice } from '../../core/views/view';
import { useWords } from '../components/words-context';

/** What the reader should know about the reading itself. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const { strings } = useWords();
  if (notices.length === 0) return null;
  return (
    <ul class="notices" aria-label={strings.noticesLabel}>
      {notices.map((notice) => (
        <li key={notice}>{strings.notices[notice]}</li>
      ))}
    </ul>
  );
}
