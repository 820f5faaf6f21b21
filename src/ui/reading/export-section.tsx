import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../messages/protocol';
import { NO_OUTCOME, OutcomeText, outcomeOf } from '../components/outcome';
import { useWords } from '../components/words-context';
import type { ReadingActions } from './actions';

const FORMATS: readonly ExportFormat[] = ['markdown', 'json'];

/** One button a format; what became of it is told below. */
export function ExportSection({ exportArticle }: Pick<ReadingActions, 'exportArticle'>) {
  const words = useWords();
  const { strings } = words;
  const [outcome, setOutcome] = useState(NO_OUTCOME);
  const save = async (format: ExportFormat) => {
    const answer = await exportArticle(format);
    setOutcome(outcomeOf(answer, answer.ok ? words.fill(strings.exports.done, { name: answer.value }) : '', words));
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
      <OutcomeText outcome={outcome} />
    </section>
  );
}
