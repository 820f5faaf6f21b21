import { isColon, isComma, isDash, isStop, listed, scopeOf } from './clauses';
import type { CueHit } from './cues';
import { pronounAt, type Range, type Reading } from './reading';
import { beforeTime } from './times';
import { endsLike, isReduced } from './verb-groups';

type Hits = ReadonlyMap<number, CueHit>;
const REACH = 45;

function closesQuotation(reading: Reading, at: number): boolean {
  const inside = (index: number): boolean => (reading.outer[index] ?? -1) >= 0;
  if (reading.words[at]?.kind !== 'mark' || inside(at)) return false;
  return inside(at - 1) || (reading.words[at]?.text === "'" && reading.words[at - 1]?.text === "'" && inside(at - 2));
}

function isBracket(reading: Reading, at: number, which: '(' | ')'): boolean {
  return reading.words[at]?.text === which;
}

/** The subject right before a verb group, with its appositions; null when there is none. */
export function phraseBefore(reading: Reading, hits: Hits, end: number): Range | null {
  const [scope] = scopeOf(reading, end - 1);
  if (end <= scope) return null;
  const last = end - 1;
  const word = reading.words[last];
  if (word === undefined) return null;
  const pronoun = pronounAt(reading, last);
  if (pronoun !== undefined && !reading.index.sets.determiners.has(word.text)) return [last, end];
  if (pronoun?.relative === true && isComma(reading, last - 1)) return [last, end];
  const aside = asideBefore(reading, last);
  if (aside > scope) return phraseBefore(reading, hits, aside);
  if (isComma(reading, last) || isDash(reading, last)) return phraseWithApposition(reading, hits, scope, last);
  if (word.kind === 'mark' && word.text !== ')' && word.text !== '.' && word.text !== '%' && word.text !== "'")
    return null;
  return plainPhrase(reading, hits, scope, beforeTime(reading, scope, end));
}

/** "Forbes, however, says", "the ministry, for its part, said": where the aside between commas opens, or -1. */
function asideBefore(reading: Reading, last: number): number {
  if (!isComma(reading, last)) return -1;
  const { adverbs, prepositions } = reading.index.sets;
  for (let at = last - 1; at > last - 5; at--) {
    if (!isComma(reading, at)) continue;
    const first = reading.words[at + 1];
    if (first === undefined || at + 1 === last || first.capital) return -1;
    const plain = reading.words.slice(at + 1, last).every((word) => word.kind === 'word' && !word.capital);
    return plain && (adverbs.has(first.text) || prepositions.has(first.text)) ? at : -1;
  }
  return -1;
}

function plainPhrase(reading: Reading, hits: Hits, scope: number, end: number): Range | null {
  const { sets } = reading.index;
  let from = end;
  while (from > scope && end - from < REACH) {
    const at = from - 1;
    const word = reading.words[at];
    if (word === undefined) break;
    if (isBracket(reading, at, ')')) {
      let open = at - 1;
      while (open > scope && at - open < 8 && !isBracket(reading, open, '(')) open--;
      if (!isBracket(reading, open, '(')) break;
      from = open;
      continue;
    }
    if (
      isComma(reading, at) &&
      end - from <= 3 &&
      from < end &&
      isPlace(reading, from, end) &&
      reading.words[at - 1]?.capital
    ) {
      from--;
      continue;
    }
    if (isComma(reading, at) || isColon(reading, at) || isDash(reading, at) || word.text === ';' || word.text === '(')
      break;
    if (isStop(reading, at) && !isAbbreviationDot(reading, at)) break;
    if (closesQuotation(reading, at) && !isShortQuote(reading, at)) break;
    if (word.kind === 'word') {
      if (sets.additives.has(word.text)) {
        if (!joinsNouns(reading, at, end)) break;
      } else if (sets.connectives.has(word.text)) break;
      const hit = hits.get(at);
      if (
        sets.auxiliaries.has(word.text) ||
        (hit !== undefined && isVerbHere(reading, at, end) && !isReduced(reading, hits, hit))
      ) {
        const relative = relativeBefore(reading, scope, at);
        if (relative < 0) break;
        from = relative;
        continue;
      }
      if (reading.index.pronouns.has(word.text) && !sets.determiners.has(word.text)) break;
    }
    from--;
  }
  return trimStart(reading, [from, end]);
}

/** "… of Columbia, South Carolina": the place after the comma. */
function isPlace(reading: Reading, from: number, end: number): boolean {
  const name = reading.words
    .slice(from, end)
    .map((word) => word.text)
    .join(' ');
  return reading.index.kinds.place.has(name);
}

function isAbbreviationDot(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  const before = reading.words[at - 1];
  return (
    word !== undefined &&
    before !== undefined &&
    word.sentence === reading.words[at + 1]?.sentence &&
    before.end === word.start &&
    before.text.length <= 5
  );
}

function isShortQuote(reading: Reading, at: number): boolean {
  const quote = reading.quotes[reading.outer[at - 1] ?? -1];
  return quote !== undefined && at - quote.open <= 5 && !isComma(reading, at - 1);
}

/** A word of a cue verb's spelling is a noun when a determiner or an adjective comes before it. */
function isVerbHere(reading: Reading, at: number, end: number): boolean {
  const before = reading.words[at - 1];
  if (before === undefined) return false;
  if (reading.index.sets.determiners.has(before.text) || before.text.endsWith("'s")) return false;
  if (at === end - 1 && !reading.index.pronouns.has(before.text)) return false;
  if (reading.index.sets.nounLike.has(reading.words[at]?.text ?? '')) return reading.index.pronouns.has(before.text);
  return !reading.words[at]?.capital;
}

function joinsNouns(reading: Reading, at: number, end: number): boolean {
  const before = reading.words[at - 1];
  const after = reading.words[at + 1];
  if (before === undefined || after === undefined || at + 1 >= end) return false;
  if (before.capital && (after.capital || reading.index.sets.possessives.has(after.text))) return true;
  if (reading.index.pronouns.has(after.text)) return false;
  if (isParty(reading, at - 1) && isParty(reading, at + 1) && at + 2 === end) return true;
  return (
    before.text.endsWith('s') &&
    before.kind === 'word' &&
    (after.text.endsWith('s') || reading.words[at + 2]?.text.endsWith('s') === true) &&
    !after.capital
  );
}

/** "police and residents": a word that heads a source by its list. */
function isParty(reading: Reading, at: number): boolean {
  const { kinds } = reading.index;
  const word = reading.words[at]?.text ?? '';
  return [kinds.people, kinds.official, kinds.office, kinds.organisation].some((list) => list.has(word));
}

function phraseWithApposition(reading: Reading, hits: Hits, scope: number, comma: number): Range | null {
  const { sets } = reading.index;
  let from = comma;
  let segments = 0;
  let best: Range | null = null;
  while (from > scope && comma - from < REACH && segments < 5) {
    const at = from - 1;
    if (closesQuotation(reading, at) || isColon(reading, at) || reading.words[at]?.text === ';') break;
    if (isStop(reading, at) && !isAbbreviationDot(reading, at)) break;
    if (isComma(reading, at) || isDash(reading, at)) {
      segments++;
      const segment = plainPhrase(reading, hits, scope, at);
      const valid = segment !== null && startsPhrase(reading, segment[0]);
      // "…, as it breaks the rules, Tom Hale, an adviser,": the words before the name end a clause of their own.
      if (best !== null && (!valid || !standsAlone(reading, scope, segment[0]) || holdsClause(reading, segment))) break;
      if (segment !== null && valid) best = [segment[0], comma];
      if (best !== null && isClauseStart(reading, scope, best[0])) break;
    }
    from--;
  }
  if (best === null) return null;
  const inner = reading.words.slice(best[0], comma);
  if (inner.some((word) => sets.auxiliaries.has(word.text)) && !inner.some((word) => sets.relatives.has(word.text)))
    return null;
  return best;
}

/** "Rome breaks the rules": a determiner within a phrase follows a preposition; after anything else it opens an object. */
function holdsClause(reading: Reading, [from, end]: Range): boolean {
  const { determiners, prepositions, additives } = reading.index.sets;
  for (let at = from + 1; at < end; at++) {
    const before = reading.words[at - 1];
    if (!determiners.has(reading.words[at]?.text ?? '') || before === undefined || before.kind === 'mark') continue;
    if (!prepositions.has(before.text) && !determiners.has(before.text) && !additives.has(before.text)) return true;
  }
  return false;
}

/** True when nothing of another phrase comes before a segment. */
function standsAlone(reading: Reading, scope: number, at: number): boolean {
  const before = at - 1;
  return (
    isClauseStart(reading, scope, at) ||
    isComma(reading, before) ||
    isDash(reading, before) ||
    closesQuotation(reading, before)
  );
}

function isClauseStart(reading: Reading, scope: number, at: number): boolean {
  if (at === scope) return true;
  const before = reading.words[at - 1];
  return (
    before === undefined ||
    reading.index.sets.connectives.has(before.text) ||
    before.text === ':' ||
    before.text === ';'
  );
}

function startsPhrase(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined || word.kind === 'mark' || opensParticiple(reading, at)) return false;
  return (
    word.capital || word.kind === 'number' || reading.index.sets.determiners.has(word.text) || /s$/u.test(word.text)
  );
}

/** "Speaking on Monday", "Alarmed by the unrest": a participle that opens a sentence, not the name that its capital suggests. */
function opensParticiple(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  const next = reading.words[at + 1];
  if (word === undefined || next?.kind !== 'word' || next.capital || reading.words[at - 1]?.sentence === word.sentence)
    return false;
  const { sets, kinds, lexicon, pronouns, verbEndings } = reading.index;
  if (!endsLike([lexicon.participleEnding, ...verbEndings], word.text) || kinds.place.has(word.text)) return false;
  return sets.prepositions.has(next.text) || sets.determiners.has(next.text) || pronouns.has(next.text);
}

/** Words of the noun phrase that a relative pronoun stands for, at most. */
const ANTECEDENT = 7;

/** The innermost noun phrase before a relative pronoun: "the share of *respondents* who said". */
export function antecedentOf(reading: Reading, relative: number): Range | null {
  const { sets, kinds, pronouns, verbEndings } = reading.index;
  const [scope] = scopeOf(reading, relative);
  const end = isComma(reading, relative - 1) ? relative - 1 : relative;
  const named = reading.words[end - 1]?.capital === true;
  let from = end;
  while (from > scope && end - from < ANTECEDENT) {
    const word = reading.words[from - 1];
    if (word === undefined || word.kind === 'mark') break;
    if (sets.determiners.has(word.text)) {
      from--;
      break;
    }
    const apart = [sets.prepositions, sets.connectives, sets.auxiliaries, sets.adverbs].some((set) =>
      set.has(word.text),
    );
    if (apart || pronouns.has(word.text)) break;
    const role = kinds.office.has(word.text) || kinds.title.has(word.text) || kinds.official.has(word.text);
    if (named && !word.capital && !role) break;
    if (from < end && !word.capital && endsLike(verbEndings, word.text) && !role) break;
    from--;
  }
  return from < end ? [from, end] : null;
}

/** Takes off what opens a sentence before its subject: conjunctions, adverbs, a fronted adverbial without a comma. */
function trimStart(reading: Reading, [from, end]: Range): Range | null {
  const { sets } = reading.index;
  let start = from;
  while (start < end) {
    const word = reading.words[start];
    if (word === undefined) break;
    const skip =
      word.kind === 'mark' ||
      sets.coordinators.has(word.text) ||
      (sets.adverbs.has(word.text) && !sets.determiners.has(word.text));
    if (!skip && !sets.connectives.has(word.text)) break;
    if (skip || sets.connectives.has(word.text)) start++;
  }
  if (start >= end) return null;
  const first = reading.words[start]?.text ?? '';
  const second = reading.words[start + 1];
  const quantifies = second !== undefined && (second.kind === 'number' || sets.determiners.has(second.text));
  if (quantifies && sets.quantifiers.has(first)) return [start, end];
  if ((sets.prepositions.has(first) || sets.adverbials.has(first)) && !sets.determiners.has(first)) {
    for (let at = end - 1; at > start + 1; at--) {
      const word = reading.words[at];
      const before = reading.words[at - 1];
      if (word === undefined || before === undefined) break;
      const opens = word.capital || sets.determiners.has(word.text);
      const free =
        !before.capital &&
        !sets.prepositions.has(before.text) &&
        !sets.determiners.has(before.text) &&
        before.kind !== 'mark';
      if (opens && (free || before.kind === 'number' || reading.weekdays.has(before.text))) return [at, end];
    }
    return null;
  }
  if (end - start === 1) {
    const only = reading.words[start];
    if (only === undefined || only.kind !== 'word' || reading.weekdays.has(only.text) || sets.adverbials.has(only.text))
      return null;
  }
  return [start, end];
}

/** The subject of the clause that a word is in, for verbs that are no cues: its leading noun phrase. */
export function clauseSubject(reading: Reading, hits: Hits, at: number): Range | null {
  const { sets } = reading.index;
  const [scope] = scopeOf(reading, at);
  let start = pastDateline(reading, scope, at);
  const first = reading.words[start]?.text ?? '';
  const fronted = sets.prepositions.has(first) || sets.adverbials.has(first) || sets.connectives.has(first);
  if (fronted || opensParticiple(reading, start)) {
    while (start < Math.min(at, scope + 40) && !isComma(reading, start)) start++;
    start++;
  }
  while (start < at && (reading.words[start]?.kind === 'mark' || isAdverb(reading, start))) start++;
  let end = start;
  while (end < at && end - start < 20) {
    const word = reading.words[end];
    if (word === undefined || isComma(reading, end) || word.text === '(') break;
    if (isStop(reading, end) && !isAbbreviationDot(reading, end)) break;
    if (end > start && word.kind === 'word') {
      if (sets.auxiliaries.has(word.text) || hits.has(end) || sets.connectives.has(word.text)) break;
      if (!word.capital && endsLike(reading.index.verbEndings, word.text)) break;
      if (sets.prepositions.has(word.text) && !sets.phrasePrepositions.has(word.text)) break;
      if (sets.adverbs.has(word.text)) break;
    }
    end++;
    if (reading.index.pronouns.has(word.text) && !sets.determiners.has(word.text)) break;
  }
  if (end <= start || end >= at || !startsPhrase(reading, start)) return null;
  return listed(reading, 'adverbials', start) > 0 ? null : [start, end];
}

/** An adverb before a subject: a listed one, or one by its ending that a comma closes. */
function isAdverb(reading: Reading, at: number): boolean {
  const word = reading.words[at]?.text ?? '';
  return (
    reading.index.sets.adverbs.has(word) || (isComma(reading, at + 1) && endsLike(reading.index.adverbEndings, word))
  );
}

/** Words of a dateline at most, marks included: "MANCHESTER, N.H. —". */
const DATELINE = 10;

/** The first word after a dateline: nothing but names before a dash. */
function pastDateline(reading: Reading, scope: number, limit: number): number {
  for (let at = scope; at < Math.min(limit, scope + DATELINE); at++) {
    if (isDash(reading, at)) return at > scope ? at + 1 : scope;
    const word = reading.words[at];
    if (word === undefined || (word.kind === 'word' && !word.capital)) return scope;
  }
  return scope;
}

/** "a senior aide who asked not to be named told": where the relative clause around a verb begins, or -1. */
function relativeBefore(reading: Reading, scope: number, at: number): number {
  for (let before = at - 1; before > Math.max(scope, at - 8); before--) {
    const word = reading.words[before];
    if (word === undefined || word.kind === 'mark') return -1;
    if (reading.index.sets.relatives.has(word.text))
      return reading.index.sets.complementizers.has(word.text) ? -1 : before;
  }
  return -1;
}
