import type { Article } from '../article/article';
import type { LanguagePack } from '../language';
import { foldText } from '../text/fold';
import { tokenize } from '../text/tokens';
import { labelTables } from './labels-lexicon';
import type { Flag, Statement } from './statement';
import type { SupportIndex } from './support';

/** How sure a weak attribution is one; lower where an outlet vouches for the source in between. */
const CONFIDENCE = { reportsOnly: 0.65, undescribed: 0.7, relayed: 0.55 } as const;
/** Share of a statement's words from which on another statement says the same. */
const SAME = 0.45;

/**
 * Flags statements that nobody in particular answers for: "reports", and unnamed sources of whom nothing is told. Where
 * the article describes the same source elsewhere, or names who said it, there is no flag.
 */
export function flagStatements(
  article: Article,
  statements: readonly Statement[],
  support: SupportIndex,
  pack: LanguagePack,
): Flag[] {
  const described = statements.some((statement) => isUnnamed(statement) && !isBare(statement, pack));
  return statements.flatMap((statement): Flag[] => {
    const { origin } = statement;
    // What is carried over was flagged where the source is named, if at all.
    if (!origin || statement.source.length === 0) return [];
    const reports = origin.kind === 'reports';
    if (!reports && !(isUnnamed(statement) && isBare(statement, pack))) return [];
    if (!reports && described && isKnown(origin.name, pack)) return [];
    if (liesWithinAnother(statement, statements)) return [];
    const better = support.findFor(
      statement,
      article.text,
      pack.text,
      (other) => other.origin !== null && other.origin.kind !== 'reports' && !(isUnnamed(other) && isBare(other, pack)),
    );
    if (better && better.score >= SAME && better.shared >= 2) return [];
    const span = statement.source[0] ?? statement.cue[0] ?? statement.content[0];
    if (!span) return [];
    const relayed = statement.chain.length > 0 ? CONFIDENCE.relayed : CONFIDENCE.undescribed;
    const confidence = Math.min(statement.confidence, 1) * (reports ? CONFIDENCE.reportsOnly : relayed);
    return [
      {
        span,
        reason: reports ? 'reports-only' : 'undescribed-source',
        evidence: article.text.slice(...span),
        confidence: Number(confidence.toFixed(2)),
        statement: statement.id,
      },
    ];
  });
}

const isUnnamed = ({ origin }: Statement) => origin?.kind === 'unnamed-source';

/** True when name and description hold nothing but words for a source: مصادر, "a source", "two people". */
function isBare(statement: Statement, pack: LanguagePack): boolean {
  const { bareSources } = labelTables(pack);
  const tokens = tokenize(foldText(`${statement.origin?.name ?? ''} ${statement.description}`));
  return tokens.every((token, at) => token.kind !== 'word' || bareSources.at(tokens, at) !== null);
}

/** "The source": somebody whom the article has told of. */
function isKnown(name: string, pack: LanguagePack): boolean {
  const { knownSources } = labelTables(pack);
  const tokens = tokenize(foldText(name));
  return tokens.some((_, at) => knownSources.at(tokens, at) !== null);
}

/** What somebody says about reports is attributed to somebody. */
function liesWithinAnother(statement: Statement, statements: readonly Statement[]): boolean {
  const start = statement.content[0]?.[0] ?? 0;
  const end = statement.content.at(-1)?.[1] ?? 0;
  return statements.some(
    (other) =>
      other !== statement &&
      other.origin !== null &&
      other.origin.kind !== 'reports' &&
      other.content.some((span) => span[0] <= start && end <= span[1] && span[1] - span[0] > end - start),
  );
}
