import { lookups } from './kind-lists';
import type { Entry } from './parties';
import type { Range, Reading } from './reading';
import type { Resolved } from './resolve';
import type { Party } from './statement';

const GLUED_NAME = /^[\s"'“”«»()[\]،,:؛-]+|[\s"'“”«»()[\]،,:؛-]+$/gu;

/** A party's name as the article gives it, without quotation marks. */
export function nameOf(reading: Reading, range: Range): string {
  const first = reading.words[range[0]];
  const last = reading.words[range[1] - 1];
  if (first === undefined || last === undefined) return '';
  let text = reading.text.slice(first.start, last.end).replace(/["“”«»„]/gu, '');
  text = text.replace(/\s+/gu, ' ').replace(GLUED_NAME, '');
  const { article, gluedPrepositions, lexicon, sets } = reading.index;
  // An article that is declined belongs to its sentence, not to the name.
  if (lexicon.verbSecond !== undefined && sets.definite.has(first.text) && range[1] - range[0] > 1)
    return text.slice(text.indexOf(' ') + 1);
  if (article === '') return text;
  // للمصدر names المصدر; a name that merely begins with the letter keeps it.
  for (const letters of gluedPrepositions) {
    const rest = first.text.slice(letters.length);
    if (letters.length === 1 && first.text.startsWith(letters) && isSourceWord(reading, rest)) return text.slice(1);
    if (letters.length < 2 || !first.text.startsWith(letters)) continue;
    return reading.index.lexicon.article + text.slice(letters.length);
  }
  return text;
}

function isSourceWord(reading: Reading, word: string): boolean {
  const { document, office, official, organisation, outlet, outletNames, people, place } = reading.index.kinds;
  return [document, office, official, organisation, outlet, outletNames, people, place].some((list) => list.has(word));
}

export function partyOf(reading: Reading, entry: Entry): Party {
  return { name: nameOf(reading, entry.name ?? entry.fullest), kind: entry.kind };
}

/** "أشخاص أجرت رويترز مقابلات معهم", "people who spoke to Reuters": the outlet through which unnamed people are heard. */
function outletWithin(reading: Reading, [from, to]: Range): Range | null {
  for (let at = from + 1; at < to; at++) {
    const word = reading.words[at]?.text ?? '';
    if (reading.index.relationalEndings.some((ending) => ending.length > 1 && word.endsWith(ending))) continue;
    if (reading.index.kinds.outletNames.has(word) && to - from > 3) return [at, at + 1];
  }
  return null;
}

/** "the agency's sources", "مصادر الوكالة": a definite word for an outlet that has been named before. */
function pointsAtOutlet(reading: Reading, [from, to]: Range): boolean {
  const { article, kinds, lexicon, sets } = reading.index;
  for (let at = from; at < to; at++) {
    const word = reading.words[at]?.text ?? '';
    if (!kinds.outlet.has(word.replace(/'s$/u, ''))) continue;
    if (
      lexicon.order === 'verb-first'
        ? at > from && word.startsWith(article)
        : word.endsWith("'s") && sets.definite.has(reading.words[at - 1]?.text ?? '')
    )
      return true;
  }
  return false;
}

function lastOutlet(reading: Reading, resolved: readonly Resolved[], before: number): Party | null {
  for (let at = before - 1; at >= Math.max(0, before - 40); at--) {
    const each = resolved[at];
    for (const entry of [each?.relayer, each?.origin])
      if (entry?.kind === 'named-outlet') return partyOf(reading, entry);
  }
  return null;
}

/** Later words of an unnamed party, or of one that an outlet quotes, came the same way; a named party speaks anywhere. */
function keepsChain(each: Resolved): boolean {
  return each.relayer !== null || each.origin?.kind.startsWith('unnamed') === true;
}

/** How many statements back, and how many words of each, somebody may have been told of. */
const TOLD = { statements: 8, words: 60 } as const;

/**
 * "أوفدت وسيطا … وأبلغ الوسيط": the statement through which the article knows of somebody without a name who is new as a
 * source and definite all the same. -1 when there is none. Only where an article glued to the noun tells the definite.
 */
function tellerOf(reading: Reading, resolved: readonly Resolved[], ordinal: number): number {
  const { article, sets, pluralEndings } = reading.index;
  const { origin, draft } = resolved[ordinal] as Resolved;
  if (article === '' || draft.source === null || origin?.kind !== 'unnamed-source') return -1;
  const [head] = draft.source;
  const word = reading.words[head]?.text ?? '';
  if (origin.first[0] !== head || !word.startsWith(article) || sets.emphatics.has(word)) return -1;
  if (pluralEndings.some((ending) => word.endsWith(ending))) return -1;
  const plain = word.slice(article.length);
  if (sets.determiners.has(plain)) return -1;
  for (let at = ordinal - 1; at >= Math.max(0, ordinal - TOLD.statements); at--) {
    const told = resolved[at];
    const content = told?.draft.content[0];
    if (told?.origin == null || told.origin === origin || content === undefined || told.draft.polarity === 'denies')
      continue;
    for (let i = content[0]; i < Math.min(content[1], content[0] + TOLD.words); i++) {
      const said = reading.words[i];
      if (said?.kind !== 'word' || !said.text.startsWith(plain)) continue;
      if (lookups(reading, i, false).includes(plain)) return at;
    }
  }
  return -1;
}

/**
 * The relayers of each statement, nearest to the article first: those of the statement around it, that statement's own
 * source, and the party that passes it on; or, failing that, those through whom the article came to know the source.
 */
export function chainsOf(reading: Reading, resolved: readonly Resolved[]): Party[][] {
  const chains: Party[][] = resolved.map(() => []);
  const done = new Set<number>();
  const visit = (ordinal: number, depth: number): Party[] => {
    if (done.has(ordinal) || depth > 8) return chains[ordinal] ?? [];
    done.add(ordinal);
    const each = resolved[ordinal] as Resolved;
    const chain: Party[] = [];
    const parent = each.parent >= 0 ? resolved[each.parent] : undefined;
    if (parent !== undefined) {
      chain.push(...visit(each.parent, depth + 1));
      if (parent.draft.polarity !== 'denies' && parent.origin !== null && parent.origin !== each.origin)
        chain.push(partyOf(reading, parent.origin));
    }
    if (each.relayer !== null && each.relayer !== each.origin) chain.push(partyOf(reading, each.relayer));
    const origin = each.origin;
    if (origin?.kind.startsWith('unnamed') === true && each.draft.source !== null) {
      const outlet = outletWithin(reading, each.draft.source);
      if (outlet !== null) chain.push({ name: nameOf(reading, outlet), kind: 'named-outlet' });
      else if (chain.length === 0 && pointsAtOutlet(reading, each.draft.source)) {
        const owner = lastOutlet(reading, resolved, ordinal);
        if (owner !== null) chain.push(owner);
      }
    }
    if (chain.length === 0 && parent === undefined) {
      const teller = tellerOf(reading, resolved, ordinal);
      if (teller >= 0) chain.push(...visit(teller, depth + 1), partyOf(reading, resolved[teller]?.origin as Entry));
    }
    if (origin !== null) {
      if (chain.length === 0 && origin.first[0] < each.draft.start) chain.push(...origin.chain);
      else if (keepsChain(each) && origin.chain.length === 0 && origin.first[0] >= each.draft.start - 60) {
        origin.chain = [...chain];
      }
    }
    chains[ordinal] = chain.filter((party, at) => chain.findIndex((other) => other.name === party.name) === at);
    return chains[ordinal] ?? [];
  };
  for (const ordinal of resolved.keys()) visit(ordinal, 0);
  return chains;
}
