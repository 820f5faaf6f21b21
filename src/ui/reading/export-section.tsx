import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../messages/protocol';
import { failureText } from '../components/failure-text';
import { useWords } from '../components/words-context';
import type { ReadingActions } from './actions';

const FORMATS: readonly ExportFormat[] = ['markdown', 'json'];

/** One button a format; what became of it is told below. */
export function ExportSection({ exportArticle }: Pick<ReadingActions, 'exportArticle'>) {
  const words = useWords();
  const { strings } = words;
  const [outcome, setOutcome] = useState({ message: '', failed: false });
  const save = async (format: ExportFormat) => {
    const answer = await exportArticle(format);
    setOutcome(
      answer.ok
        ? { message: words.fill(strings.exports.done, { name: answer.value }), failed: false }
        : { message: failureText(answer, words), failed: true },
    );
  };
  return (
    <section class="block export" aria-labelledby="export-heading">
      <h2 class="kicker" id="export-heading">
        {strings.sections.exports}
      </h2>
      <p class="soft small">{strings.exports.hint}</p>
      <div class="row">
        {FORMATS.map((format) => (
          <button key={format} type="button" class="button" onClick={() => void save(format)}>
            {strings.exports.formats[format]}
          </button>
        ))}
      </div>
      <p class={outcome.failed ? 'live live-alert' : 'live'} role="status">
        {outcome.message}
      </p>
    </section>
  );
}
