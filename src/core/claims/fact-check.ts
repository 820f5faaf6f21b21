import type { SourceKind } from '../statements/statement';
import { foldText } from '../text/fold';
import type { Claim, FactCheck, IsoDate, LocalText, Outlet, PackParty, Position, Story } from './claim';
import { type Claimant, type ClaimReview, hostOf } from './claim-review';
import type { FactCheckWords } from './fact-check-words';
import { type RatingReader, ratingReader } from './rating-stance';

/** A fact-check as a claim with the positions on it, each part as a pack holds it. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly story: Story;
  readonly positions: readonly Position[];
  readonly reviewer: Outlet;
}

/** What turning fact-checks into claims takes. */
interface FactCheckContext {
  /** Words by ISO 639-1 code. */
  readonly words: Readonly<Record<string, FactCheckWords>>;
  /** The language of a text that declares none; null when it cannot be told. */
  languageOf(text: string): string | null;
  /** Id of a known outlet by its host, so that one outlet stays one; null for others. */
  outletOf(host: string): string | null;
}

export type FactCheckReader = (review: ClaimReview, date: IsoDate | null) => CheckedClaim | null;

/** Language under which a text is kept whose language nobody can tell: most of what feeds leave undeclared is in it. */
const FALLBACK_LANGUAGE = 'en';

/**
 * A reader that turns a fact-check into a claim. Isnad gives no verdict: the claimants assert the claim, and the
 * reviewer is one more party, whose stance is left out unless its rating clearly takes a side. `date` stands in where
 * the review gives none, such as the date of its page; null when there is no date at all, since none is made up.
 */
export function factCheckReader(context: FactCheckContext): FactCheckReader {
  const stanceOf = ratingReader(Object.values(context.words));
  const kindOf = claimantKinds(Object.values(context.words));
  return (review, date) => {
    const published = review.published ?? date;
    return published === null ? null : checkedClaim(review, published, context, stanceOf, kindOf);
  };
}

function checkedClaim(
  review: ClaimReview,
  published: IsoDate,
  context: FactCheckContext,
  stanceOf: RatingReader,
  kindOf: (claimant: Claimant) => SourceKind,
): CheckedClaim {
  const language = review.language ?? context.languageOf(review.claim) ?? FALLBACK_LANGUAGE;
  const local = (text: string): LocalText => ({ [language]: text });
  const reviewer = outletOf(review, language, context);
  const place = review.url ?? `${reviewer.id} ${published}`;
  const id = `review-${hashOf(`${place} ${foldText(review.claim)}`)}`;
  const words = context.words[language] ?? context.words[FALLBACK_LANGUAGE];
  const shared = { claim: id, chain: [], outlet: reviewer.id, date: published, ...(review.url && { url: review.url }) };
  const claimants: PackParty[] = review.claimants.map((claimant) => ({
    name: local(claimant.name),
    kind: kindOf(claimant),
  }));
  if (claimants.length === 0) claimants.push({ name: local(words?.unnamed ?? '—'), kind: 'reports' });
  const positions: Position[] = claimants.map((origin, number) => ({
    id: `${id}-${number + 1}`,
    origin,
    polarity: 'asserts',
    ...shared,
  }));
  const stance = stanceOf(review.rating);
  if (stance) {
    positions.push({
      id: `${id}-reviewer`,
      origin: { name: local(review.reviewer.name), kind: 'named-outlet' },
      polarity: stance.polarity,
      ...(stance.hedged && { hedged: true }),
      ...shared,
    });
  }
  const story = `story-${hashOf(place)}`;
  return {
    claim: { id, story, text: local(review.claim), time: null, factCheck: factCheckOf(review, reviewer.id, published) },
    story: { id: story, title: local(review.title || review.claim), summary: local(review.claim), time: null },
    positions,
    reviewer,
  };
}

function factCheckOf(review: ClaimReview, reviewer: string, date: IsoDate): FactCheck {
  return {
    reviewer,
    date,
    ...(review.url && { url: review.url }),
    ...(review.rating.text && { rating: review.rating.text }),
    ...(review.appearances.length > 0 && { appearances: review.appearances }),
    ...(review.licence && { licence: review.licence }),
  };
}

/** The reviewer by the host that printed the review, else by the reviewer's own, else by its name. */
function outletOf(review: ClaimReview, language: string, context: FactCheckContext): Outlet {
  const host = hostOf(review.url ?? review.reviewer.url);
  const known = host === '' ? null : context.outletOf(host);
  const hosts = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(host) ? [host] : [];
  const id = known ?? `site-${hashOf(hosts[0] ?? foldText(review.reviewer.name))}`;
  return { id, hosts, names: { [language]: [review.reviewer.name] }, kind: 'site' };
}

/** The kind of source that a claimant is, by its name first: structured data calls posts and crowds persons too. */
function claimantKinds(languages: readonly FactCheckWords[]): (claimant: Claimant) => SourceKind {
  const posts = new Set(languages.flatMap((words) => words.posts.map(foldText)));
  const nobody = new Set(languages.flatMap((words) => words.nobody.map(foldText)));
  return ({ name, type }) => {
    const folded = foldText(name)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (nobody.has(folded)) return 'reports';
    if (folded.split(' ').some((word) => posts.has(word))) return 'social-post';
    return type === 'organisation' ? 'named-organisation' : 'named-person';
  };
}

/** 64 bits of a text as letters and digits: FNV-1a over its UTF-16 units from two starting values. */
export function hashOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ (high >>> 15);
  }
  return (low >>> 0).toString(36).padStart(7, '0') + (high >>> 0).toString(36).padStart(7, '0');
}
