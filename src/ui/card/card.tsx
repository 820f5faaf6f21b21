import { useId, useRef, useState } from 'preact/hooks';
import type { Flag, Statement } from '../../core/statements/statement';
import type { Span } from '../../core/text/span';
import type { ArticleView, ClaimView, Note, RelationView } from '../../core/views/view';
import { Chain } from '../components/chain';
import { FlagReasonText } from '../components/flags';
import { Foreign } from '../components/foreign';
import { KindGlyph, PolarityGlyph, SignGlyph } from '../components/glyphs';
import { NoteEditor, NoteItem } from '../components/notes';
import { originCountText } from '../components/origin-count';
import { OutcomeText } from '../components/outcome';
import { outerSpan, passage, quoteOf } from '../components/passage';
import { Position } from '../components/position';
import { SCROLL_STOP } from '../components/scroll-area';
import { SearchedLine } from '../components/searched';
import { type NoteActions, type NotesState, useNotes } from '../components/use-notes';
import { useWords, WordsContext } from '../components/words-context';
import type { Words } from '../strings/words';
import { fragmentLink } from './fragment-link';

export interface CardActions extends NoteActions {
  /** Puts the text on the clipboard; false when the browser did not let it. */
  copy(text: string): Promise<boolean>;
  close(): void;
}

export interface CardProps {
  /** Null for a flagged sentence that no statement covers. */
  readonly statement: Statement | null;
  readonly flag?: Flag | undefined;
  readonly view: ArticleView;
  /** The notes on this passage. */
  readonly notes: readonly Note[];
  readonly words: Words;
  readonly actions: CardActions;
}

/** Relations shown before the rest is folded away. */
const SHOWN = 2;

/** The inline card of one passage. The host places it, closes it on Escape, and gives the wrapper theme and direction. */
export function Card(props: CardProps) {
  return (
    <WordsContext.Provider value={props.words}>
      <CardBody {...props} />
    </WordsContext.Provider>
  );
}

function CardBody({ statement, flag, view, notes: given, actions }: CardProps) {
  const words = useWords();
  const { strings } = words;
  const heading = useId();
  const notes = useNotes(given, actions);
  const [writing, setWriting] = useState(false);
  const write = useRef<HTMLButtonElement>(null);
  const endWriting = () => {
    setWriting(false);
    // The field goes, and the keyboard must not go with it.
    write.current?.focus();
  };
  const span = (statement && outerSpan(statement.content)) ?? flag?.span ?? null;
  return (
    <div class="card-inner" role="dialog" aria-labelledby={heading} lang={words.code} dir={words.direction}>
      <div class="card-head">
        <h2 id={heading}>{strings.statement.heading}</h2>
        <button type="button" class="icon-button" title={strings.actions.close} onClick={actions.close}>
          <SignGlyph sign="close" />
          <span class="hidden">{strings.actions.close}</span>
        </button>
      </div>
      <section class="card-scroll" tabIndex={SCROLL_STOP} aria-labelledby={heading}>
        {statement ? (
          <Attribution statement={statement} view={view} />
        ) : (
          <p class="attribution-none">{strings.statement.noSource}</p>
        )}
        {flag && (
          <div class="card-flag">
            <SignGlyph sign="flag" />
            <FlagReasonText flag={flag} lang={view.article.language} />
          </div>
        )}
        {statement && <Relations statement={statement} view={view} />}
        {span && <CardNotes view={view} span={span} notes={notes} writing={writing} onDone={endWriting} />}
      </section>
      {span && (
        <div class="card-foot">
          <button
            type="button"
            class="link-button"
            ref={write}
            aria-expanded={writing}
            onClick={() => setWriting(!writing)}
          >
            <SignGlyph sign="note" />
            {strings.notes.add}
          </button>
          <CopyLink url={view.article.url} text={passage(view.article.text, [span])} copy={actions.copy} />
        </div>
      )}
    </div>
  );
}

function Attribution({ statement, view }: { statement: Statement; view: ArticleView }) {
  const words = useWords();
  const { strings } = words;
  const lang = view.article.language;
  const cue = passage(view.article.text, statement.cue);
  const [cueBefore = '', cueAfter = ''] = strings.statement.cue.split('{cue}');
  if (!statement.origin) return <p class="attribution-none">{strings.statement.noSource}</p>;
  const { origin, description } = statement;
  return (
    <section class="attribution">
      <p class="attribution-who">
        <KindGlyph kind={origin.kind} />
        <span>
          <Foreign text={origin.name} lang={lang} class="party" />
          <span class="soft"> {strings.kinds[origin.kind]}</span>
        </span>
      </p>
      {description !== '' && description !== origin.name && (
        <p class="soft">
          <Foreign text={description} lang={lang} />
        </p>
      )}
      <p class="attribution-stance">
        <PolarityGlyph polarity={statement.polarity} />
        {words.list([
          strings.polarities[statement.polarity],
          ...(statement.hedged ? [strings.statement.hedged] : []),
          ...(statement.quoted ? [strings.statement.quoted] : []),
        ])}
      </p>
      {statement.chain.length > 0 && (
        <Chain
          outlet={view.article.outlet?.name ?? strings.statement.itself}
          chain={statement.chain}
          origin={origin}
          lang={lang}
        />
      )}
      {cue !== '' && (
        <p class="soft small">
          {cueBefore}
          <Foreign text={cue} lang={lang} />
          {cueAfter}
        </p>
      )}
    </section>
  );
}

const RELATION_ORDER = ['contradicts', 'corroborates', 'updates', 'repeats', 'recurs', 'related'];

interface Told {
  readonly relation: RelationView;
  readonly claim: ClaimView;
}

function Relations({ statement, view }: { statement: Statement; view: ArticleView }) {
  const words = useWords();
  const { strings } = words;
  const told = relationsOf(statement, view);
  if (told.length === 0) {
    if (view.notices.includes('store-unavailable')) return <p class="soft">{strings.notices['store-unavailable']}</p>;
    return (
      <section class="relations">
        <p class="soft small">{strings.searched.noStatementMatch}</p>
        <SearchedLine searched={view.searched} />
      </section>
    );
  }
  const rest = told.slice(SHOWN);
  return (
    <section class="relations">
      {told.slice(0, SHOWN).map((one) => (
        <RelationPart key={one.relation.position.id} told={one} view={view} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{words.count(strings.counts.more, rest.length)}</summary>
          {rest.map((one) => (
            <RelationPart key={one.relation.position.id} told={one} view={view} />
          ))}
        </details>
      )}
    </section>
  );
}

function relationsOf(statement: Statement, view: ArticleView): Told[] {
  const rank = (told: Told) => RELATION_ORDER.indexOf(told.relation.relation);
  return view.stories
    .flatMap((story) => story.claims)
    .flatMap((claim) => claim.relations.map((relation) => ({ relation, claim })))
    .filter(({ relation }) => relation.statement === statement.id)
    .sort((a, b) => rank(a) - rank(b) || b.relation.confidence - a.relation.confidence);
}

function RelationPart({ told: { relation, claim }, view }: { told: Told; view: ArticleView }) {
  const words = useWords();
  const { strings } = words;
  const { polarity } = relation.position;
  const count = polarity === 'denies' ? claim.denyingCount : claim.assertingCount;
  return (
    <article class={`relation relation-${relation.relation}`}>
      <h3 class="relation-name">
        {strings.relations[relation.relation]}
        {relation.kind && <span class="soft">: {strings.contradictions[relation.kind]}</span>}
      </h3>
      {relation.explanation !== '' && (
        <p>
          <Foreign block text={relation.explanation} lang={view.language} />
        </p>
      )}
      <div class="relation-other">
        <p class="side-heading small">
          <PolarityGlyph polarity={polarity} />
          {strings.polarities[polarity]}
          {polarity !== 'questions' && <span class="soft">({originCountText(count, words)})</span>}
        </p>
        <Position position={relation.position} view={view} />
      </div>
    </article>
  );
}

function CardNotes({
  view,
  span,
  notes,
  writing,
  onDone,
}: {
  view: ArticleView;
  span: Span;
  notes: NotesState;
  writing: boolean;
  onDone: () => void;
}) {
  return (
    <div class="card-notes">
      {notes.listed.map((entry) => (
        <NoteItem key={entry.note.id} entry={entry} notes={notes} lang={view.article.language} showQuote={false} />
      ))}
      {writing && (
        <NoteEditor
          autofocus
          onSave={async (text) => {
            const kept = await notes.save({ url: view.article.url, quote: quoteOf(view.article.text, span), text });
            if (kept) onDone();
            return kept;
          }}
          onCancel={onDone}
        />
      )}
      <OutcomeText outcome={notes.outcome} class="small" />
    </div>
  );
}

function CopyLink({ url, text, copy }: { url: string; text: string; copy: CardActions['copy'] }) {
  const { strings } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  if (url === '') return null;
  return (
    <>
      <button type="button" class="link-button" onClick={async () => setCopied(await copy(fragmentLink(url, text)))}>
        <SignGlyph sign="link" />
        {strings.actions.copyLink}
      </button>
      <span class="soft small" role="status">
        {copied === null ? '' : copied ? strings.actions.copied : strings.actions.copyFailed}
      </span>
    </>
  );
}
