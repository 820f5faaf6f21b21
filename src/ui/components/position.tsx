import { useId } from 'preact/hooks';
import type { ArticleView, PositionView, Repetition } from '../../core/views/view';
import { Chain, linksOf } from './chain';
import { Foreign } from './foreign';
import { KindGlyph } from './glyphs';
import { useWords } from './words-context';

/** The id of the open article's statement that is a position or repeats it; null when the article says nothing of it. */
function statementOf(position: PositionView): string | null {
  const own = position.fromArticle ? position : position.repeatedBy?.find((place) => place.fromArticle);
  return own ? own.id.replace(/^article:/u, '') : null;
}

/** Only a web address may become a link; a pack's `javascript:` is left as it is not shown. */
export function safeLink(url: string | null): string | null {
  return url !== null && /^https?:\/\//iu.test(url) ? url : null;
}

/** Who holds what, through whom, where and when, and in which words. */
export function Position({
  position,
  view,
  onShow,
}: {
  position: PositionView;
  view: ArticleView;
  onShow?: ((statement: string) => void) | undefined;
}) {
  const words = useWords();
  const { strings } = words;
  const { repeatedBy = [] } = position;
  const who = useId();
  const placeOf = ({ outlet, date, fromArticle }: Repetition) => {
    const place = fromArticle ? strings.claim.thisArticle : outlet;
    return date === null || fromArticle ? place : `${place} (${words.date(date)})`;
  };
  const lang = position.fromArticle ? view.article.language : view.language;
  // Who told the outlet itself stands above already; a chain is drawn where somebody relays.
  const hasChain = linksOf(position.outlet, position.chain, position.origin).length > 2;
  return (
    <article class="position">
      <p class="position-who" id={who}>
        <KindGlyph kind={position.origin.kind} />
        <span>
          <Foreign text={position.origin.name} lang={lang} class="party" />
          <span class="soft"> {strings.kinds[position.origin.kind]}</span>
        </span>
      </p>
      {position.text !== '' && (
        <blockquote class="position-text">
          <Foreign block text={position.text} lang={lang} />
        </blockquote>
      )}
      {hasChain && <Chain outlet={position.outlet} chain={position.chain} origin={position.origin} lang={lang} />}
      <p class="position-where soft">
        {!hasChain && position.outlet !== position.origin.name && (
          <span>
            <Foreign text={position.outlet} lang={lang} />
            {strings.listSeparator.trim()}
          </span>
        )}
        {position.date ? <time dateTime={position.date}>{words.date(position.date)}</time> : strings.claim.noDate}
        {position.fromArticle && <span class="here">{strings.claim.thisArticle}</span>}
        {position.fromReading && <span class="here">{strings.memory.fromReading}</span>}
      </p>
      {repeatedBy.length > 0 && (
        <p class="position-repeats soft small">
          {words.fill(strings.claim.repeatedBy, { places: words.list(repeatedBy.map(placeOf)) })}
        </p>
      )}
      <PositionLinks position={position} describedBy={who} onShow={onShow} />
    </article>
  );
}

/** Where a position can be read: on the open page, at its source, or nowhere. */
export function PositionLinks({
  position,
  describedBy,
  onShow,
}: {
  position: PositionView;
  /** The id of what tells whose position it is: there are many such links, all with the same words. */
  describedBy: string;
  onShow?: ((statement: string) => void) | undefined;
}) {
  const { claim } = useWords().strings;
  const statement = statementOf(position);
  const link = position.fromArticle ? null : safeLink(position.url);
  return (
    <>
      {statement !== null && onShow && (
        <button type="button" class="link-button" aria-describedby={describedBy} onClick={() => onShow(statement)}>
          {claim.showOnPage}
        </button>
      )}
      {link !== null && (
        <a class="link-button" href={link} aria-describedby={describedBy} target="_blank" rel="noreferrer noopener">
          {claim.openSource}
        </a>
      )}
    </>
  );
}
