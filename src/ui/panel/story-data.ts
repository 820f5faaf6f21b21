import type { Party, Polarity } from '../../core/statements/statement';
import type { ClaimView, PositionView, StoryView } from '../../core/views/view';

/** What one outlet says of one claim. */
export interface Cell {
  readonly polarity: Polarity;
  /** It only tells again what another outlet has from the same origin. */
  readonly repeated: boolean;
}

interface Matrix {
  /** The open article's outlet first, then those that speak of most claims. */
  readonly outlets: readonly { readonly name: string; readonly fromArticle: boolean }[];
  readonly rows: readonly { readonly claim: ClaimView; readonly cells: readonly (readonly Cell[])[] }[];
}

export function positionsOf(claim: ClaimView): PositionView[] {
  return [...claim.asserting, ...claim.denying, ...claim.questioning];
}

/** Claims against outlets. */
export function matrixOf(story: StoryView): Matrix {
  const told = story.claims.map((claim) => placesOf(claim));
  const names = new Map<string, { name: string; fromArticle: boolean; claims: number }>();
  for (const places of told) {
    for (const outlet of new Set(places.map((place) => place.outlet))) {
      const fromArticle = places.some((place) => place.outlet === outlet && place.fromArticle);
      const known = names.get(outlet) ?? { name: outlet, fromArticle: false, claims: 0 };
      names.set(outlet, {
        name: outlet,
        fromArticle: known.fromArticle || fromArticle,
        claims: known.claims + 1,
      });
    }
  }
  const outlets = [...names.values()].sort(
    (a, b) => Number(b.fromArticle) - Number(a.fromArticle) || b.claims - a.claims,
  );
  const rows = story.claims.map((claim, index) => ({
    claim,
    cells: outlets.map(({ name }) => cellsOf((told[index] ?? []).filter(({ outlet }) => outlet === name))),
  }));
  return { outlets, rows };
}

interface Place extends Cell {
  readonly outlet: string;
  readonly fromArticle: boolean;
}

function placesOf(claim: ClaimView): Place[] {
  return positionsOf(claim).flatMap(({ polarity, outlet, fromArticle, repeatedBy = [] }) => [
    { polarity, outlet, fromArticle, repeated: false },
    ...repeatedBy.map((place) => ({
      polarity,
      outlet: place.outlet,
      fromArticle: place.fromArticle,
      repeated: true,
    })),
  ]);
}

/** One cell for each polarity; what is said on an origin of its own outweighs a repetition. */
function cellsOf(places: readonly Place[]): Cell[] {
  const polarities = [...new Set(places.map(({ polarity }) => polarity))];
  return polarities.map((polarity) => ({
    polarity,
    repeated: places.filter((place) => place.polarity === polarity).every(({ repeated }) => repeated),
  }));
}

/** Sorts after every date and after every continuation of one. */
const LAST = '~';
const DAY_LENGTH = 'yyyy-mm-dd'.length;

/** What one origin said in one place on one day: all the claims that it took a stance on. */
export interface StoryEvent {
  readonly date: string | null;
  readonly origin: Party;
  readonly outlet: string;
  readonly polarity: Polarity;
  readonly fromArticle: boolean;
  readonly claims: readonly { readonly claim: ClaimView; readonly position: PositionView }[];
}

/** The story's positions by date; ISO dates sort as text. What has only a month comes after its days, the undated last. */
export function eventsOf(story: StoryView): StoryEvent[] {
  const events = new Map<string, StoryEvent>();
  for (const claim of story.claims) {
    for (const position of positionsOf(claim)) {
      const { date, origin, outlet, polarity, fromArticle } = position;
      const key = [date ?? '', outlet, origin.name, polarity].join('\n');
      const event = events.get(key) ?? { date, origin, outlet, polarity, fromArticle, claims: [] };
      events.set(key, { ...event, claims: [...event.claims, { claim, position }] });
    }
  }
  const order = ({ date }: StoryEvent) => (date === null ? LAST : date.length < DAY_LENGTH ? date + LAST : date);
  return [...events.values()].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}
