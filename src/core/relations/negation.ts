import type { Token } from '../text/tokens';
import type { ReadingTables } from './reading-tables';

/** How a negation reaches a token: not, as one of the words behind it, or as the first of them. */
const UNREACHED = 0;
const REACHED = 1;
export const HEAD = 2;
/** What an exception takes out of a negation: "not until now" and "nobody but" tell it with reserve. */
export const EXCEPTED = 3;

/** A negation reaches over at most this many words that are no stop words. */
const REACH = 3;
/** "Will hand over to Iraq no more than": so many words lie between a negation and what makes it an "only". */
const EXCEPTION_REACH = 12;
const CLAUSE_MARK = /[.,;:!?،؛؟()«»“”"\n]/u;

/** True for a mark that ends a clause. */
export function endsClause(token: Token | undefined): boolean {
  return token?.kind === 'mark' && CLAUSE_MARK.test(token.text);
}

/** Marks the tokens that a negation reaches: the next few content words of the same clause. Linear. */
export function negationOver(tokens: readonly Token[], tables: ReadingTables): Uint8Array {
  const reached = new Uint8Array(tokens.length);
  let left = 0;
  let most = REACH;
  let denies = false;
  let from = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const idle = tables.idle.at(tokens, at);
    if (idle) {
      at = idle.to - 1;
      continue;
    }
    const negator = tables.negators.at(tokens, at) ?? confirmed(tokens, at, tables);
    if (negator) {
      const narrow = tables.narrow.at(tokens, at);
      most = narrow && narrow.to === negator.to ? 1 : REACH;
      left = most;
      from = at;
      // "The unguided missiles", "other than the prisoners": with the article it is no predicate.
      const attribute =
        narrow !== null && tables.articles.some((article) => tokens[negator.to]?.text.startsWith(article));
      denies = !attribute && tables.absence.at(tokens, at) === null;
      at = negator.to - 1;
      continue;
    }
    if (from >= 0 && at - from <= EXCEPTION_REACH && tables.exceptions.at(tokens, at)) {
      for (let i = from; i < at; i++) if (reached[i] !== UNREACHED) reached[i] = EXCEPTED;
      left = 0;
    }
    if (left > 0 && (endsClause(token) || tables.breaks.at(tokens, at))) left = 0;
    if (left === 0 || token.kind === 'mark') continue;
    const content = !tables.stopWords.has(token.text);
    reached[at] = denies && content && left === most ? HEAD : REACHED;
    if (content) left--;
  }
  return reached;
}

/** A word that may negate, where one that only goes with a negation follows in its clause. */
function confirmed(
  tokens: readonly Token[],
  at: number,
  { openNegators, confirming, breaks }: ReadingTables,
): { readonly from: number; readonly to: number } | null {
  const open = openNegators.at(tokens, at);
  if (!open) return null;
  for (let i = open.to; i < Math.min(tokens.length, open.to + EXCEPTION_REACH); i++) {
    if (endsClause(tokens[i]) || breaks.at(tokens, i)) return null;
    if (confirming.at(tokens, i)) return open;
  }
  return null;
}
