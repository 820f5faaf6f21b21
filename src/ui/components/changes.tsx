import type { ReadStatement } from '../../core/claims/reading';
import type { Changes, Reworded } from '../../core/relations/changes';
import type { MemoryView } from '../../core/views/view';
import { Foreign } from './foreign';
import { KindGlyph, PolarityGlyph } from './glyphs';
import { Section } from './section';
import { useWords } from './words-context';

/** How many things changed that the section lists. */
function countChanges({ headline, added, removed, reworded, disputed, settled }: Changes): number {
  const lists = [added, removed, reworded, disputed, settled];
  return Number(headline !== null) + lists.reduce((sum, list) => sum + list.length, 0);
}

/** One line on what changed since the last visit; nothing on the first. */
export function ChangesLine({ memory }: { memory: MemoryView }) {
  const words = useWords();
  const { strings } = words;
  const { since, changes } = memory;
  if (since === null || changes === null) return null;
  const { headline, added, removed, reworded, disputed, settled, sentences } = changes;
  const told = [
    headline && strings.memory.headlineChanged,
    added.length > 0 && words.count(strings.counts.added, added.length),
    removed.length > 0 && words.count(strings.counts.removed, removed.length),
    reworded.length > 0 && words.count(strings.counts.reworded, reworded.length),
    disputed.length > 0 && `${strings.memory.disputed} (${words.number(disputed.length)})`,
    settled.length > 0 && `${strings.memory.settled} (${words.number(settled.length)})`,
  ].filter((part) => part !== null && part !== false);
  if (told.length === 0 && sentences.added > 0) told.push(words.count(strings.counts.sentencesAdded, sentences.added));
  if (told.length === 0 && sentences.removed > 0) {
    told.push(words.count(strings.counts.sentencesRemoved, sentences.removed));
  }
  const time = words.moment(since);
  return (
    <p class="memory-line">
      {told.length === 0
        ? words.fill(strings.memory.unchanged, { time })
        : words.fill(strings.memory.changed, { time, changes: told.join(strings.listSeparator) })}
    </p>
  );
}

/** What changed in the article since the reader's last visit, in full. */
export function ChangesSection({ memory, language }: { memory: MemoryView; language: string }) {
  const words = useWords();
  const { strings } = words;
  const { changes } = memory;
  const count = changes === null ? 0 : countChanges(changes);
  if (changes === null || count === 0) {
    return (
      <div class="block">
        <ChangesLine memory={memory} />
      </div>
    );
  }
  const { headline, added, removed, reworded, sentences } = changes;
  return (
    <Section id="section-changes" title={strings.memory.changesTitle} count={count} open>
      <ChangesLine memory={memory} />
      {headline && (
        <div class="change">
          <h3>{strings.memory.headline}</h3>
          <BeforeAndNow before={headline.before} now={headline.after} language={language} />
        </div>
      )}
      {(['disputed', 'settled'] as const).map(
        (which) =>
          changes[which].length > 0 && (
            <div class="change" key={which}>
              <h3>{strings.memory[which]}</h3>
              <ul class="change-list">
                {changes[which].map(({ key, text }) => (
                  <li class="change-item" key={key}>
                    <Foreign block text={text} />
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
      <Statements title={strings.memory.added} statements={added} language={language} gone={false} />
      <Statements title={strings.memory.removed} statements={removed} language={language} gone />
      {reworded.length > 0 && (
        <div class="change">
          <h3>{strings.memory.reworded}</h3>
          <ul class="change-list">
            {reworded.map((change) => (
              <li class="change-item" key={change.after.text}>
                <Retold change={change} language={language} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="soft small">
        {words.fill(strings.memory.otherSentences, {
          added: words.count(strings.counts.sentencesAdded, sentences.added),
          removed: words.count(strings.counts.sentencesRemoved, sentences.removed),
        })}
      </p>
    </Section>
  );
}

function Statements({
  title,
  statements,
  language,
  gone,
}: {
  title: string;
  statements: readonly ReadStatement[];
  language: string;
  gone: boolean;
}) {
  if (statements.length === 0) return null;
  return (
    <div class="change">
      <h3>{title}</h3>
      <ul class="change-list">
        {statements.map((statement, index) => (
          <li class="change-item" key={`${index}`}>
            <SaidBy statement={statement} language={language} />
            {gone ? (
              <del>
                <Foreign block text={statement.text} lang={language} />
              </del>
            ) : (
              <Foreign block text={statement.text} lang={language} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who says or denies a statement. */
function SaidBy({ statement: { origin, polarity }, language }: { statement: ReadStatement; language: string }) {
  const { strings } = useWords();
  return (
    <p class="soft small change-who">
      {polarity !== 'asserts' && (
        <>
          <PolarityGlyph polarity={polarity} /> {strings.polarities[polarity]}{' '}
        </>
      )}
      {origin ? (
        <>
          <KindGlyph kind={origin.kind} /> <Foreign text={origin.name} lang={language} />
        </>
      ) : (
        strings.statement.noSource
      )}
    </p>
  );
}

function Retold({ change: { before, after, differs }, language }: { change: Reworded; language: string }) {
  const { strings } = useWords();
  return (
    <>
      <p class="small">{differs.map((one) => strings.memory.differs[one]).join(strings.listSeparator)}</p>
      {differs.some((one) => one !== 'words') && <SaidBy statement={before} language={language} />}
      <SaidBy statement={after} language={language} />
      <BeforeAndNow before={before.text} now={after.text} language={language} />
    </>
  );
}

function BeforeAndNow({ before, now, language }: { before: string; now: string; language: string }) {
  const { strings } = useWords();
  return (
    <dl class="change-words">
      <dt class="soft small">{strings.memory.before}</dt>
      <dd>
        <del>
          <Foreign block text={before} lang={language} />
        </del>
      </dd>
      <dt class="soft small">{strings.memory.now}</dt>
      <dd>
        <Foreign block text={now} lang={language} />
      </dd>
    </dl>
  );
}
