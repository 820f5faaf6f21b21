import type { LanguagePack } from '../language';
import type { Lexicons } from '../matching/meaning-lexicon';
import { similarity } from '../matching/similarity';
import { storyScore } from '../matching/stories';
import { termsOf } from '../matching/terms';
import { rangeOfIso } from '../text/calendar';
import { fill } from '../text/fill';
import { splitSentences } from '../text/sentences';
import { classifyPair, type PairProbabilities } from './classify-pair';
import { type Clash, type ConceptFacts, conceptFacts } from './compare';
import { type PairFeatures, pairFeatures } from './pair-features';
import { type Proposition, readProposition } from './proposition';
import type { ContradictionKind, RelationName } from './relation';
import { SHOWN_CONTRADICTION } from './thresholds';

type StoryScore = ReturnType<typeof storyScore>;

/** One headline or one article. */
interface PairSide {
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
  /** ISO 8601, when it was published. */
  readonly date: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
}

/** What two texts have to do with each other. */
export interface RelationOfPair {
  readonly relation: RelationName | 'unrelated';
  readonly kind?: ContradictionKind;
  /** How likely both tell of one thing, 0 to 1, whether they agree on it or not. */
  readonly score: number;
  /** How likely the relation is, 0 to 1; a contradiction is told as one from `SHOWN_CONTRADICTION` on. */
  readonly confidence: number;
  /** One sentence in the language of the first text, or in English where that has no pack. */
  readonly explanation: string;
}

/** A text longer than this is an article: its headline or first sentences stand for it. Characters. */
const HEADLINE = 300;
/** Sentences of an article that are compared with the other side. */
const LEAD = 3;
/** Days between two dated texts from which on their events are two. */
const ANOTHER_TIME = 60;
/** Articles whose headlines and leads have no two sentences less unlike than this tell of other claims. */
const NO_SENTENCE_ALIKE = 0.5;
/** Letters in common from which on two texts are copies. */
const COPIED = 0.8;
/** From this share of paired words on, unlike claims are about the same things. */
const SAME_THINGS = 0.3;

interface Judged {
  readonly a: Proposition;
  readonly b: Proposition;
  readonly features: PairFeatures;
  readonly odds: PairProbabilities;
}

/**
 * Relates two headlines or articles, as the command line does. Origins are not read here, so agreement is told as
 * `corroborates` with the reserve that independence is not known, and near copies as `repeats`.
 */
export function relatePair(a: PairSide, b: PairSide, packs: readonly LanguagePack[]): RelationOfPair {
  const facts = conceptFacts(packs);
  const [left, right] = [propositionsOf(a, packs), propositionsOf(b, packs)];
  const judged = nearest(left, right, facts);
  const lexicons: Lexicons = Object.fromEntries(packs.map((pack) => [pack.code, pack]));
  const whole = similarity(termsOf(a.text, a.language, lexicons), termsOf(b.text, b.language, lexicons));
  const words = packs.find(({ code }) => code === a.language) ?? packs.find(({ code }) => code === 'en') ?? packs[0];
  const told = tell(a, b, judged, storyOf(a, b, lexicons));
  const template = words?.phrases.explanations[`pair.${told.kind ?? told.relation}`] ?? '';
  const clash = clashOf(judged)?.[1];
  const explanation = fill(template, {
    a: clash ? judged.a.raw.slice(...clash.a) : judged.a.raw.trim(),
    b: clash ? judged.b.raw.slice(...clash.b) : judged.b.raw.trim(),
    shared: whole.shared.slice(0, 5).join(', '),
  });
  return { ...told, explanation };
}

function tell(a: PairSide, b: PairSide, judged: Judged, story: StoryScore | null): Omit<RelationOfPair, 'explanation'> {
  const { odds, features } = judged;
  const score = story ? story.score : 1 - odds.unrelated;
  const sameThings = story
    ? story.same && odds.unrelated < NO_SENTENCE_ALIKE
    : odds.unrelated < Math.max(odds.same, odds.contradicts);
  if (!sameThings) {
    const close = story ? story.same : features.named('paired-share-longer') >= SAME_THINGS;
    return { relation: close ? 'related' : 'unrelated', score, confidence: odds.unrelated };
  }
  // Whole articles are told to contradict each other only where their headlines or leads plainly do.
  const clash = clashOf(judged)?.[0] ?? 'actor-differs';
  const plain = odds.contradicts >= SHOWN_CONTRADICTION && clash !== 'actor-differs';
  const contradicts = odds.contradicts > odds.same && (!story || plain);
  if (daysBetween(a.date, b.date) > ANOTHER_TIME) return { relation: 'recurs', score, confidence: 1 - odds.unrelated };
  if (contradicts) return { relation: 'contradicts', kind: kindOf(judged), score, confidence: odds.contradicts };
  const copied = features.named('letters-alike') >= COPIED;
  return { relation: copied ? 'repeats' : 'corroborates', score, confidence: odds.same };
}

/** What clashes, the plainest first. */
function clashOf({ features: { comparison } }: Judged): readonly [ContradictionKind, Clash] | null {
  const { figures, dates, opposite, negation, actor } = comparison;
  if (negation) return ['denial', negation];
  if (opposite) return ['opposite', opposite];
  if (figures) return ['figures-differ', figures];
  if (dates) return ['date-differs', dates];
  return actor ? ['actor-differs', actor] : null;
}

function kindOf(judged: Judged): ContradictionKind {
  const { a, b, features } = judged;
  if (a.deniers.length > 0 !== b.deniers.length > 0) return 'denial';
  return clashOf(judged)?.[0] ?? (features.named('names-differ') > 0 ? 'actor-differs' : 'opposite');
}

function storyOf(a: PairSide, b: PairSide, lexicons: Lexicons): StoryScore | null {
  if (!isArticle(a) || !isArticle(b)) return null;
  const documentOf = (id: string, { text, title, date, language }: PairSide) => ({
    id,
    text,
    title: title ?? '',
    date,
    language,
  });
  return storyScore(documentOf('a', a), documentOf('b', b), lexicons);
}

function isArticle({ text }: PairSide): boolean {
  return text.length > HEADLINE;
}

/** The headline, or the headline and first sentences of an article. */
function propositionsOf(side: PairSide, packs: readonly LanguagePack[]): Proposition[] {
  const pack = packs.find(({ code }) => code === side.language);
  const read = (text: string) => readProposition(text, side.language, pack, side.date);
  if (!isArticle(side)) return [read(side.text)];
  const lead = pack ? splitSentences(side.text.slice(0, 4 * HEADLINE), pack.text).slice(0, LEAD) : [];
  const texts = lead.map(([from, to]) => side.text.slice(from, to));
  if (side.title !== null && side.title.trim() !== '') texts.unshift(side.title);
  return (texts.length > 0 ? texts : [side.text.slice(0, HEADLINE)]).map(read);
}

/** The pair of propositions, one of each side, that is least likely about different things. */
function nearest(left: readonly Proposition[], right: readonly Proposition[], facts: ConceptFacts): Judged {
  let best: Judged | null = null;
  for (const a of left)
    for (const b of right) {
      const features = pairFeatures(a, b, facts);
      const odds = classifyPair(features);
      if (!best || odds.unrelated < best.odds.unrelated) best = { a, b, features, odds };
    }
  if (!best) throw new Error('a side without a proposition');
  return best;
}

function daysBetween(a: string | null, b: string | null): number {
  const x = a === null ? null : rangeOfIso(a);
  const y = b === null ? null : rangeOfIso(b);
  return x && y ? Math.max(0, x.from - y.to, y.from - x.to) : 0;
}
