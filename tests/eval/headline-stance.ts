import { articleFromText } from '../../src/core/article/article';
import { weightsOf } from '../../src/core/matching/similarity';
import { type Terms, termsOf } from '../../src/core/matching/terms';
import { pairUnits } from '../../src/core/relations/compare';
import { type Proposition, readProposition } from '../../src/core/relations/proposition';
import { extract } from '../../src/core/statements/extract';
import type { Statement } from '../../src/core/statements/statement';
import { splitSentences } from '../../src/core/text/sentences';
import { lexicons, packs } from '../../src/languages';

interface Pair {
  readonly id: unknown;
  readonly claim: string;
  readonly body: string;
}

type Stance = 'agree' | 'disagree' | 'discuss' | 'unrelated';

interface Sentence {
  readonly proposition: Proposition;
  readonly statements: readonly Statement[];
}

interface Body {
  readonly terms: Terms;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
}

// Thresholds chosen on fnc's training half; nothing of it ships.
/** Share of the headline's weighted terms that a body of the same story holds. */
const SAME_STORY = 0.4;
/** Share of the headline's words from which on a sentence is about it. */
const ABOUT = 0.3;
/** The sentences that come closest to the headline. */
const NEAREST = 3;
/** Marks of reporting without taking a side, from which on an article discusses. */
const RESERVED = 2;
/** The lead carries the stance. */
const LEAD = { characters: 3000, sentences: 20 };

const english = packs.find(({ code }) => code === 'en');

/**
 * Stance of an article's body to a headline, as the article's statements give it:
 * - `unrelated`: the body holds too little of what the headline is about;
 * - `disagree`: a sentence about the headline denies ("hoax", "not true"), and the headline itself does not;
 * - `discuss`: what it says about the headline is hedged, or rests on other outlets, reports or sources that nobody
 *   names, or the headline asks: it tells that somebody says so, and takes no side;
 * - `agree`: it says it in its own voice or on named sources.
 */
export function headlineStance(pairs: readonly Pair[]): { id: unknown; label: Stance }[] {
  const bodies = new Map<string, Body>();
  return pairs.map(({ id, claim, body }) => {
    let read = bodies.get(body);
    if (!read) {
      read = readBody(body);
      bodies.set(body, read);
    }
    return { id, label: stanceOf(claim, read) };
  });
}

function readBody(body: string): Body {
  const lead = body.slice(0, LEAD.characters);
  const { statements } = extract(articleFromText({ text: lead, language: 'en' }), packs);
  const spans = english ? splitSentences(lead, english.text).slice(0, LEAD.sentences) : [];
  const sentences = spans.map(([start, end]) => ({
    proposition: readProposition(lead.slice(start, end), 'en', english),
    statements: statements.filter(({ content }) => content.some(([from, to]) => from < end && start < to)),
  }));
  return { terms: termsOf(body, 'en', lexicons), sentences, statements };
}

function stanceOf(claim: string, body: Body): Stance {
  if (heldBy(body.terms, termsOf(claim, 'en', lexicons)) < SAME_STORY) return 'unrelated';
  const headline = readProposition(claim, 'en', english);
  const about = body.sentences
    .map((sentence) => ({
      sentence,
      share: pairUnits(headline, sentence.proposition).length / Math.max(1, headline.units.length),
    }))
    .sort((a, b) => b.share - a.share);
  const nearest = about.slice(0, NEAREST).map(({ sentence }) => sentence);
  const denied = nearest.some(isDenial) || about.some(({ sentence, share }) => share > ABOUT && isDenial(sentence));
  if (denied && headline.deniers.length === 0) return 'disagree';
  return reserve(headline, nearest, body) >= RESERVED ? 'discuss' : 'agree';
}

const isDenial = ({ proposition }: Sentence) => proposition.deniers.length > 0;
const isUnnamed = ({ origin }: Statement) => origin !== null && !origin.kind.startsWith('named');
const isRelayed = ({ origin }: Statement) => origin?.kind === 'reports' || origin?.kind === 'named-outlet';

/** How many marks there are that the body reports without taking a side. */
function reserve(headline: Proposition, nearest: readonly Sentence[], { statements }: Body): number {
  const some = (test: (statement: Statement) => boolean) =>
    nearest.filter((sentence) => sentence.statements.some(test)).length;
  const asks = headline.raw.includes('?') ? 1 : 0;
  const supposes = headline.unreal.length > 0 ? 1 : 0;
  return (
    some(isUnnamed) +
    some(({ hedged }) => hedged) +
    Math.min(2, statements.filter(isRelayed).length) +
    Math.min(2, statements.filter(({ hedged }) => hedged).length) +
    asks +
    supposes
  );
}

/** The share of the headline's terms that the body has too, longer words counting more. */
function heldBy(body: Terms, headline: Terms): number {
  const byLength = (term: string) => Math.min(3, 1 + term.slice(term.lastIndexOf(':') + 1).length / 4);
  const has = weightsOf(body, byLength, false);
  let [held, all] = [0, 0];
  for (const [term, weight] of weightsOf(headline, byLength, false)) {
    all += weight;
    if (has.has(term)) held += weight;
  }
  return all === 0 ? 0 : held / all;
}
