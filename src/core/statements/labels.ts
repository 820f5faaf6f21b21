import type { Article } from '../article/article';
import type { ReadingPack } from '../language';
import type { Span } from '../text/span';
import type { Steps } from '../text/steps';
import type { CueHit } from './cues';
import { flagStatements } from './flags';
import {
  type Coverage,
  coverage,
  cueSentences,
  endsInStop,
  endsInStops,
  type Place,
  placesOf,
  quotedShares,
} from './labels-context';
import { type Evidence, evidenceOf } from './labels-evidence';
import { prepareLabels } from './labels-lexicon';
import { bareForms, type Reading } from './reading';
import type { Flag, LabelledSentence, SentenceLabel, Statement } from './statement';
import { supportOf } from './support';

/** From here on a sentence without source is labelled `unsourced`; the reader's strictness may ask for more or less. */
const SHIPPED_THRESHOLD = 0.5;
/** Below this a flag is not worth keeping even for the strictest reader. */
const LOWEST_FLAG = 0.3;
/** Share of a sentence's words that must be attributed elsewhere: a headline or lead sums up, later sentences repeat. */
const SUPPORTED = { headline: 0.4, lead: 0.33, body: 0.42 } as const;
/** Share of a lead's words that two statements must have together. */
const SUPPORTED_BY_TWO = 0.6;
/** So many words must be shared: short sentences share a few with any long statement by chance. */
const SHARED = { headline: 2, lead: 3, body: 4, byTwo: 3 } as const;
/** What lowers the confidence of a flag: what follows may still source an opening in other words, and so on. */
const MERCY = { opening: 0.12, nearlySupported: 0.1, firstPerson: 0.2, column: 0.2 } as const;
/** Share of the support needed from which on a sentence is nearly supported. */
const NEARLY = 0.7;
/** Share of words between quotation marks from which on a sentence is somebody's words. */
const QUOTED = 0.5;
/** A line with a phrase of page noise is noise when it has fewer words than this. */
const NOISE = 14;
/** A line without full stop is a caption or a title when it has fewer words than this. */
const UNFINISHED = 25;
/** Share of the sentences in nobody's mouth that must judge, or say I, for the article to be a column. */
const COLUMN = { share: 0.2, sentences: 8 } as const;
/** The same of a short article, and how many of its sentences say I at least. */
const DIARY = { share: 0.4, personal: 3 } as const;

/**
 * Labels each sentence (DOMAIN.md, "Sentence labels") and flags what nobody is named for, and weak attribution. Linear
 * in the text's length.
 */
export function* labelSentences(
  article: Article,
  reading: Reading,
  cueVerbs: ReadonlyMap<number, CueHit>,
  statements: readonly Statement[],
  pack: ReadingPack,
): Steps<{ sentences: LabelledSentence[]; flags: Flag[] }> {
  yield* prepareLabels(pack);
  const sentences = reading.sentenceSpans;
  const places = placesOf(article, sentences);
  const covered = coverage(sentences, statements);
  const quoted = quotedShares(reading, sentences);
  const cues = cueSentences(reading, cueVerbs, sentences);
  const support = yield* supportOf(article.text, sentences, statements, pack.text);
  const stops = endsInStops(article.text, sentences);
  const own: { i: number; evidence: Evidence }[] = [];

  const label = (span: Span, i: number): { label: SentenceLabel; supportedBy?: string } | null => {
    const place = places[i] as Place;
    const cover = covered[i] as Coverage;
    const raw = article.text.slice(...span);
    const words = quoted.words[i] ?? 0;
    // The verb of saying counts for the sentence unless it only comes with a statement that hangs on the main clause.
    const speaks = (cues.get(i) ?? Number.POSITIVE_INFINITY) < span[0] + (cover.ahead || raw.length);
    const framed = cover.toEnd && opensWithFrame(reading, i);
    if ((cover.attributed || framed) && (speaks || !leadsWithClaim(raw, cover, pack, article.published)))
      return { label: 'attributed' };
    if (introducesNothing(article, place, raw)) return { label: 'other' };
    if (place.kind === 'headline' && /[?؟]/u.test(raw)) return { label: 'other' };
    if (isQuestion(raw)) return { label: quoted.share[i] ? 'attributed' : 'other' };
    const evidence = evidenceOf(raw, pack, article.published);
    if (evidence.boilerplate && words < NOISE) return { label: 'other' };
    if (quoted.inherited[i] === true || (quoted.share[i] ?? 0) >= QUOTED) return { label: 'attributed' };
    const unfinished = stops && !endsInStop(raw) && words < UNFINISHED && place.kind !== 'headline';
    if (unfinished && !speaks) return { label: 'other' };
    const found = support.find(i);
    const role = place.kind === 'headline' ? 'headline' : place.lead ? 'lead' : 'body';
    const needed = SUPPORTED[role];
    const byTwo = found !== null && found.together >= SUPPORTED_BY_TWO;
    const enough = found !== null && (found.score >= needed || byTwo);
    if (enough && found.shared >= (byTwo ? SHARED.byTwo : SHARED[role])) {
      return { label: 'supported', supportedBy: found.statement.id };
    }
    if (!TELLING.has(place.kind) || words < 4) return { label: 'other' };
    if (speaks) return { label: 'attributed' };
    const mercy =
      (found && found.score / needed > NEARLY ? MERCY.nearlySupported : 0) +
      (place.opening && statements.length > 1 ? MERCY.opening : 0);
    own.push({ i, evidence: { ...evidence, score: evidence.score - mercy } });
    return null;
  };
  const fixed: ReturnType<typeof label>[] = [];
  for (const [i, span] of sentences.entries()) {
    yield;
    fixed.push(label(span, i));
  }

  const flags = yield* flagStatements(article, statements, support, pack);
  const labelled = sentences.map((span, i): LabelledSentence => ({ span, ...(fixed[i] ?? { label: 'background' }) }));
  const column = isColumn(own.map(({ evidence }) => evidence));
  for (const { i, evidence } of own) {
    const span = sentences[i] as Span;
    const judged = evidence.judgement || (column && evidence.firstPerson);
    const mercy = (evidence.firstPerson ? MERCY.firstPerson : 0) + (column ? MERCY.column : 0);
    const confidence = Number((evidence.score - mercy).toFixed(2));
    if (confidence >= LOWEST_FLAG) flags.push({ span, reason: 'nobody-named', evidence: evidence.words, confidence });
    labelled[i] = { span, label: confidence >= SHIPPED_THRESHOLD ? 'unsourced' : judged ? 'opinion' : 'background' };
  }
  return { sentences: labelled, flags: flags.sort((a, b) => a.span[0] - b.span[0]) };
}

/** Blocks that tell; headings, headlines and captions only name. */
const TELLING: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quotation']);

/** An article whose own sentences judge or say I this often is an opinion piece; its claims are its author's. */
function isColumn(own: readonly Evidence[]): boolean {
  const personal = own.filter(({ firstPerson, judgement }) => firstPerson || judgement).length;
  if (own.length >= COLUMN.sentences && personal >= COLUMN.share * own.length) return true;
  const first = own.filter(({ firstPerson }) => firstPerson).length;
  return first >= DIARY.personal && first >= DIARY.share * own.length;
}

/** A clause before the first statement is a main clause from this share of the sentence's characters on. */
const AHEAD = 0.25;

/**
 * "Iraq received four aircraft last week, after the ministry demanded that …": the main clause is the article's own,
 * whatever the clause after it reports. Only where the verb comes first is a clause told from an adverbial that surely.
 */
function leadsWithClaim(raw: string, { ahead }: Coverage, pack: ReadingPack, reference: string | null): boolean {
  if (pack.attribution.order !== 'verb-first' || ahead < raw.length * AHEAD) return false;
  const evidence = evidenceOf(raw.slice(0, ahead), pack, reference);
  return evidence.opensWithEvent && evidence.score >= SHIPPED_THRESHOLD + MERCY.opening;
}

/** "During a press conference in Amman, …": what comes before the verb of saying is where and when it was said. */
function opensWithFrame(reading: Reading, sentence: number): boolean {
  const { lexicon, sets } = reading.index;
  const at = reading.sentences[sentence]?.[0];
  if (at === undefined || lexicon.order !== 'verb-first') return false;
  return bareForms(reading, at).some((form) => sets.prepositions.has(form) || sets.adverbials.has(form));
}

function isQuestion(raw: string): boolean {
  return /[?؟]["'”“’»›)\]]*$/u.test(raw);
}

/** A line that ends in a colon with nothing after it in the article: "Follow us on:". */
function introducesNothing(article: Article, place: Place, raw: string): boolean {
  return raw.endsWith(':') && place.block === article.blocks.length - 1 && raw.length < 80;
}
