import { useEffect, useRef } from 'preact/hooks';
import type { Statement } from '../../core/statements/statement';
import type { ArticleView } from '../../core/views/view';
import { Foreign } from '../components/foreign';
import { KindGlyph, PolarityGlyph, SignGlyph } from '../components/glyphs';
import { passage } from '../components/passage';
import { useWords } from '../components/words-context';
import { markCss, markLooks, markOf, relationsByStatement, standingOf } from '../marks';

/** The article's statements in reading order, in step with the page: choosing one shows it there, and scrolling there shows it here. */
export function StatementsPart({
  view,
  strictness,
  inView,
  onShow,
  onRetry,
}: {
  view: ArticleView;
  strictness: number;
  inView: readonly string[];
  onShow: (statement: string) => void;
  onRetry: () => void;
}) {
  const { strings } = useWords();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => follow(list.current), [inView]);
  const relations = relationsByStatement(view);
  const statements = [...view.statements].sort((a, b) => startOf(a) - startOf(b));

  if (statements.length === 0) {
    return (
      <div class="state">
        <p>{strings.states.empty}</p>
        <p class="soft">{strings.states.emptyHint}</p>
        <button type="button" class="button" onClick={onRetry}>
          {strings.states.retry}
        </button>
      </div>
    );
  }
  return (
    <>
      <p class="part-hint soft small">{strings.panel.statementsHint}</p>
      <ol class="statements" ref={list}>
        {statements.map((statement, index) => {
          const goesOn = isSameVoice(statement, statements[index - 1]);
          return (
            <li key={statement.id} class={goesOn ? 'statement-goes-on' : undefined}>
              <StatementButton
                statement={statement}
                goesOn={goesOn}
                view={view}
                standing={standingOf(relations.get(statement.id) ?? [], strictness)}
                isInView={inView.includes(statement.id)}
                onShow={onShow}
                onKey={(event) => walk(event, list.current)}
              />
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** The same source through the same relayers, which need not be named twice in a row. */
function isSameVoice(statement: Statement, before: Statement | undefined): boolean {
  const voice = ({ origin, chain }: Statement) =>
    JSON.stringify([origin?.kind, origin?.name, chain.map(({ name }) => name)]);
  return before !== undefined && voice(statement) === voice(before);
}

function startOf(statement: Statement): number {
  return Math.min(...statement.content.map(([start]) => start));
}

/** Goes to another button of the list: by the arrows, and by j and k as in readers of old. */
function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const all = [...(list?.querySelectorAll<HTMLElement>('.statement') ?? [])];
  const at = all.indexOf(event.currentTarget as HTMLElement);
  const last = all.length - 1;
  const goals = { ArrowDown: at + 1, j: at + 1, ArrowUp: at - 1, k: at - 1, Home: 0, End: last };
  if (!Object.hasOwn(goals, event.key)) return;
  event.preventDefault();
  all[Math.max(0, Math.min(last, goals[event.key as keyof typeof goals]))]?.focus();
}

/** Scrolls to what is in the page's window, unless some of it is in sight already: the reader's own scrolling stays. */
function follow(list: HTMLOListElement | null): void {
  const shown = [...(list?.querySelectorAll<HTMLElement>('[aria-current]') ?? [])];
  const top = document.querySelector('.tabs')?.getBoundingClientRect().bottom ?? 0;
  const isSeen = (element: HTMLElement) => {
    const box = element.getBoundingClientRect();
    return box.top >= top && box.bottom <= innerHeight;
  };
  if (shown.length === 0 || shown.some(isSeen)) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  shown[0]?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}

function StatementButton({
  statement,
  goesOn,
  view,
  standing,
  isInView,
  onShow,
  onKey,
}: {
  statement: Statement;
  /** The statement before it is of the same source, which is told to those who do not see it stand above. */
  goesOn: boolean;
  view: ArticleView;
  standing: 'contradicted' | 'corroborated' | null;
  isInView: boolean;
  onShow: (statement: string) => void;
  onKey: (event: KeyboardEvent) => void;
}) {
  const words = useWords();
  const { strings } = words;
  const lang = view.article.language;
  const { origin, chain } = statement;
  // What nobody contradicts or denies is the common case, and needs no sign of its own.
  const isPlain = standing === null && statement.polarity === 'asserts';
  return (
    <button
      type="button"
      class="statement"
      aria-current={isInView ? 'location' : undefined}
      onClick={() => onShow(statement.id)}
      onKeyDown={onKey}
    >
      <span class={goesOn ? 'statement-who hidden' : 'statement-who'}>
        {origin ? <KindGlyph kind={origin.kind} /> : <SignGlyph sign="flag" />}
        <span>
          <span class="party" style={markCss(markLooks[markOf(statement)], 'quiet')}>
            {origin ? <Foreign text={origin.name} lang={lang} /> : strings.statement.noSource}
          </span>
          {origin && <span class="soft small">{` · ${strings.kinds[origin.kind]}`}</span>}
          {chain.length > 0 && (
            <span class="soft small">
              {' · '}
              {words.fill(strings.panel.through, { names: words.list(chain.map(({ name }) => name)) })}
            </span>
          )}
        </span>
      </span>
      <Foreign block text={passage(view.article.text, statement.content)} lang={lang} class="statement-text clamp" />
      <span class={isPlain ? 'statement-stance small hidden' : 'statement-stance small'}>
        <PolarityGlyph polarity={statement.polarity} />
        {strings.polarities[statement.polarity]}
        {standing && (
          <span class={`standing standing-${standing}`} style={markCss(markLooks[standing], 'quiet')}>
            {strings.panel[standing]}
          </span>
        )}
        {isInView && <span class="hidden"> {strings.panel.inView}</span>}
      </span>
    </button>
  );
}
