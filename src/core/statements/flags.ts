import type { Article } from '../article/article';
import type { ReadingPack } from '../language';
import { foldText } from '../text/fold';
import type { Span } from '../text/span';
import type { Steps } from '../text/steps';
import { tokenize } from '../text/tokens';
import { labelTables } from './labels-lexicon';
import type { Flag, Statement } from './statement';
import type { SupportIndex } from './support';

/** How sure a weak attribution is one; lower where an outlet vouches for the source in between. */
const CONFIDENCE = { reportsOnly: 0.65, describedReports: 0.45, undescribed: 0.7, relayed: 0.55 } as const;
/** Characters after a source within which its description would begin. */
const REACH = 60;
/** Beside the cue, this many words between source and content are no description: on Monday, that, إن. */
const FILLERS = 3;
/** More people than these are no source but a crowd: 34,000 people supported it. */
const CROWD = 20;
/** Reports with more words than these are told apart from others: "local media reports" are not. */
const BARE_REPORTS = 3;
/** Share of a statement's words from which on another statement says the same. */
const SAME = 0.45;

/**
 * Flags statements that nobody in particular answers for: "reports", and unnamed sources of whom nothing is told. Where
 * the article describes the same source elsewhere, or names who said it, there is no flag.
 */
export function* flagStatements(
  article: Article,
  statements: readonly Statement[],
  support: SupportIndex,
  pack: ReadingPack,
): Steps<Flag[]> {
  const weak = new Set(statements.filter((statement) => isWeak(statement, pack)));
  const strong = statements.filter((statement) => statement.origin !== null && !weak.has(statement));
  const described = strong.some(isUnnamed);
  const answered = answeredFor(strong);
  const flagsOf = (statement: Statement): Flag[] => {
    // What is carried over was flagged where the source is named, if at all.
    if (!statement.origin || statement.source.length === 0) return [];
    const reports = statement.origin.kind === 'reports';
    if (!reports && !endsBare(statement, article.text, pack)) return [];
    if (!reports && described && isKnown(statement.origin.name, pack)) return [];
    if (answered([statement.content[0]?.[0] ?? 0, statement.content.at(-1)?.[1] ?? 0])) return [];
    const better = support.findFor(
      statement,
      article.text,
      pack.text,
      (other) => other.origin !== null && !weak.has(other),
    );
    if (better && better.score >= SAME && better.shared >= 2) return [];
    const span = statement.source[0] ?? statement.cue[0] ?? statement.content[0];
    if (!span) return [];
    const base = confidenceOf(statement);
    const confidence = Math.min(statement.confidence, 1) * base;
    return [
      {
        span,
        reason: reports ? 'reports-only' : 'undescribed-source',
        evidence: article.text.slice(...span),
        confidence: Number(confidence.toFixed(2)),
        statement: statement.id,
      },
    ];
  };
  const flags: Flag[] = [];
  for (const statement of weak) {
    yield;
    flags.push(...flagsOf(statement));
  }
  return flags;
}

function confidenceOf({ origin, chain, description }: Statement): number {
  if (origin?.kind !== 'reports') return chain.length > 0 ? CONFIDENCE.relayed : CONFIDENCE.undescribed;
  const words = tokenize(foldText(`${origin.name} ${description}`)).length;
  return words > BARE_REPORTS ? CONFIDENCE.describedReports : CONFIDENCE.reportsOnly;
}

const isWeak = (statement: Statement, pack: ReadingPack) =>
  statement.origin?.kind === 'reports' || (isUnnamed(statement) && isBare(statement, pack));

const isUnnamed = ({ origin }: Statement) => origin?.kind === 'unnamed-source';

/** True when name and description hold a word for a source and nothing that describes it: مصادر, "a source", "two people". */
function isBare(statement: Statement, pack: ReadingPack): boolean {
  const { bareSources, sourceHeads } = labelTables(pack);
  const phrase = tokenize(foldText(`${statement.origin?.name ?? ''} ${statement.description}`));
  const tokens = phrase.filter(({ kind }) => kind === 'word');
  const counted = phrase.filter(({ kind }) => kind === 'number');
  if (counted.some(({ text }) => Number(text.replace(',', '')) > CROWD)) return false;
  const heads = tokens.filter((_, at) => sourceHeads.at(tokens, at) !== null);
  return heads.length > 0 && tokens.every((token, at) => heads.includes(token) || bareSources.at(tokens, at) !== null);
}

/**
 * True when the source's own words hold a head noun and nothing describes it behind them either, as in "people briefed
 * on the move said": next comes the cue, the content or a mark.
 */
function endsBare(statement: Statement, text: string, pack: ReadingPack): boolean {
  const { sourceHeads } = labelTables(pack);
  const span = statement.source.at(-1);
  if (!span) return false;
  const words = tokenize(foldText(text.slice(...span)));
  if (!words.some((_, at) => sourceHeads.at(words, at) !== null)) return false;
  const content = Math.min(span[1] + REACH, ...statement.content.map(([start]) => start).filter((at) => at >= span[1]));
  const between = tokenize(text.slice(span[1], content).split(/[,،.;:"“«]/u)[0] ?? '');
  const said = statement.cue.filter(([start]) => start >= span[1]).flatMap((cue) => tokenize(text.slice(...cue)));
  return between.length - said.length <= FILLERS;
}

/** "The source": somebody whom the article has told of. */
function isKnown(name: string, pack: ReadingPack): boolean {
  const { knownSources } = labelTables(pack);
  const tokens = tokenize(foldText(name));
  return tokens.some((_, at) => knownSources.at(tokens, at) !== null);
}

/**
 * Whether a range lies within what somebody answers for: what a minister says about reports is the minister's.
 * The contents are sorted once, so that each question is a search.
 */
function answeredFor(statements: readonly Statement[]): (span: Span) => boolean {
  const spans = statements.flatMap(({ content }) => content).toSorted((a, b) => a[0] - b[0]);
  const furthest: number[] = [];
  for (const [, end] of spans) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return ([start, end]) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.[0] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (furthest[low - 1] ?? 0) >= end;
  };
}
