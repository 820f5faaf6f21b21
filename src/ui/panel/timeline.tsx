import { useId } from 'preact/hooks';
import type { ArticleView, StoryView } from '../../core/views/view';
import { Foreign } from '../components/foreign';
import { PolarityGlyph } from '../components/glyphs';
import { PositionLinks } from '../components/position';
import { useWords } from '../components/words-context';
import { eventsOf, type StoryEvent } from './story-data';

/** Entries shown before the rest is folded away. */
const SHOWN = 6;

/** Who took which stance, in the order of the dates. */
export function Timeline({
  story,
  view,
  onShow,
}: {
  story: StoryView;
  view: ArticleView;
  onShow: (statement: string) => void;
}) {
  const words = useWords();
  const events = eventsOf(story);
  const rest = events.slice(SHOWN);
  const list = (shown: readonly StoryEvent[], start: number) => (
    <ol class="timeline" start={start}>
      {shown.map((event) => (
        <li key={event.claims[0]?.position.id} class={`event event-${event.polarity}`}>
          <Event event={event} view={view} onShow={onShow} />
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {list(events.slice(0, SHOWN), 1)}
      {rest.length > 0 && (
        <details class="fold">
          <summary>{words.count(words.strings.counts.more, rest.length)}</summary>
          {list(rest, SHOWN + 1)}
        </details>
      )}
    </>
  );
}

function Event({ event, view, onShow }: { event: StoryEvent; view: ArticleView; onShow: (statement: string) => void }) {
  const words = useWords();
  const { strings } = words;
  const who = useId();
  const first = event.claims[0]?.position;
  const place = event.fromArticle ? strings.claim.thisArticle : event.outlet;
  return (
    <>
      <p class="event-when soft small">
        {event.date ? <time dateTime={event.date}>{words.date(event.date)}</time> : strings.claim.noDate}
      </p>
      <p class="event-who" id={who}>
        <Foreign
          text={event.origin.name}
          lang={event.fromArticle ? view.article.language : view.language}
          class="party"
        />
        {place !== event.origin.name && (
          <span class="soft small"> {words.fill(strings.panel.via, { outlet: place })}</span>
        )}
      </p>
      <p class="event-stance small">
        <PolarityGlyph polarity={event.polarity} />
        {strings.polarities[event.polarity]}
      </p>
      <ul class="event-claims">
        {event.claims.map(({ claim }) => (
          <li key={claim.id}>
            <Foreign block text={claim.text} lang={view.language} />
          </li>
        ))}
      </ul>
      <p class="row">{first && <PositionLinks position={first} describedBy={who} onShow={onShow} />}</p>
    </>
  );
}
