import { hash32 } from '../text/hash';
import type { Steps } from '../text/steps';
import { chainsOf, nameOf, partyOf } from './chains';
import { isWhollyQuoted } from './clauses';
import { collectDrafts, joinParagraphs, settle } from './collect-drafts';
import type { CueHit } from './cues';
import type { Draft } from './draft';
import { readSource } from './kinds';
import { firstWithin, type Range, type Reading, spanOf } from './reading';
import { isFirstPerson, type Resolved, resolveSources } from './resolve';
import type { Party, Statement } from './statement';
import type { WordOrder } from './word-order';

/** Statements made in one step. */
const STEP = 16;

/**
 * Every statement of an article with its attribution, in text order: who says it, through whom, and whether they assert,
 * deny or question it. All spans point into the article's text. Linear in the article's length; never throws.
 */
export function* extractStatements(
  reading: Reading,
  cues: ReadonlyMap<number, CueHit>,
  order: WordOrder,
): Steps<Statement[]> {
  const drafts = yield* settle(reading, yield* collectDrafts(reading, cues, order));
  joinParagraphs(reading, drafts);
  const resolved = yield* resolveSources(reading, drafts, order);
  const chains = chainsOf(reading, resolved);
  const speakers = speakersOf(resolved);
  const statements: Statement[] = [];
  for (const [ordinal, each] of resolved.entries()) {
    if (ordinal % STEP === 0) yield;
    const { draft, origin } = each;
    if (draft.content.length === 0) continue;
    // "“I said no,” Lind said": what the speaker says of the speaker's own words is in the outer statement.
    if (isFirstPerson(reading, draft.source) && resolved[each.parent]?.origin === origin) continue;
    if (isDoubtful(reading, each) || (speakers.aside.has(origin) && !speakers.public.has(origin))) continue;
    const hearsay = draft.form === 'hearsay';
    if (origin === null && !hearsay) continue;
    const party: Party | null = origin === null ? null : partyOf(reading, origin);
    const content = draft.content.map((range) => spanOf(reading, range));
    statements.push({
      id: identify(
        statements.length,
        content.map(([from, to]) => reading.text.slice(from, Math.min(to, from + HASHED))).join(' '),
      ),
      content,
      cue: draft.cue.map((range) => spanOf(reading, range)),
      source: draft.source === null ? [] : [spanOf(reading, draft.source)],
      carriedOver: each.carriedOver === null ? [] : [spanOf(reading, each.carriedOver)],
      origin: hearsay ? { name: nameOf(reading, draft.cue[0] as Range), kind: 'reports' } : party,
      description: origin === null ? '' : nameOf(reading, origin.fullest),
      chain: chains[ordinal] ?? [],
      polarity: draft.polarity,
      hedged: isHedged(reading, draft),
      quoted: isWhollyQuoted(reading, draft.content),
      confidence: Math.round(draft.trust * (draft.source === null && !hearsay ? 0.9 : 1) * 100) / 100,
    });
  }
  return statements;
}

/** The parties who are named as saying something to the reader, and those who are told to have asked somebody for something. */
function speakersOf(resolved: readonly Resolved[]): Record<'public' | 'aside', ReadonlySet<Resolved['origin']>> {
  const speakers = { public: new Set<Resolved['origin']>(), aside: new Set<Resolved['origin']>() };
  for (const { draft, origin } of resolved) {
    if (draft.content.length === 0 || origin === null) continue;
    if (draft.class?.aside === true) speakers.aside.add(origin);
    else if (draft.source !== null) speakers.public.add(origin);
  }
  return speakers;
}

/** Characters of each part of a content that its id depends on. */
const HASHED = 400;
/** Trust below which a verb is no cue within somebody's words, where nobody but the speaker is heard. */
const TRUST_WITHIN = 0.8;

/** Attributions that are more often wrong than right: weak verbs within somebody's words, a headline's unknown topic. */
function isDoubtful(reading: Reading, { draft, origin, parent }: Resolved): boolean {
  const cue = draft.cue[0]?.[0] ?? draft.start;
  const weak = (draft.class?.trust ?? 1) < TRUST_WITHIN;
  if (weak && draft.form !== 'participle' && ((reading.outer[cue] ?? -1) >= 0 || parent >= 0)) return true;
  const first = reading.words[draft.content[0]?.[0] ?? 0]?.text;
  if (parent >= 0 && draft.form === 'verb' && first !== '' && first === reading.index.lexicon.infinitive) return true;
  // "Secrets of the last days: …": a topic, no speaker.
  if (draft.form === 'colon' && isTopic(reading, draft)) return true;
  return draft.form === 'colon' && origin !== null && !origin.known && origin.mentions < 2;
}

function isTopic(reading: Reading, { source }: Resolved['draft']): boolean {
  if (source === null || readSource(reading, source).listed) return false;
  return reading.index.sets.objectHeads.has(reading.words[source[0]]?.text ?? '');
}

function isHedged(reading: Reading, draft: Draft): boolean {
  if (draft.class?.hedged === true) return true;
  return draft.content.some((range) => firstWithin(reading.hedges, range) >= 0);
}

/** An ordinal and a hash of the content, so that the same text gives the same ids. */
function identify(ordinal: number, content: string): string {
  return `s${ordinal}-${hash32(content).toString(36)}`;
}
