import { articleFromText } from '../../src/core/article/article';
import { storyScore } from '../../src/core/matching/stories';
import { relatePair } from '../../src/core/relations/relate-pair';
import { extract } from '../../src/core/statements/extract';
import type { Extraction } from '../../src/core/statements/statement';
import { textOf } from '../../src/core/text/span';
import { lexicons, packs } from '../../src/languages';

interface Pair {
  readonly id: unknown;
  readonly claim: string;
  readonly body: string;
}

type Stance = 'agree' | 'disagree' | 'discuss' | 'unrelated';

/** Statements and sentences of a body that are compared with the headline: the lead carries the stance. */
const COMPARED = 8;

/**
 * Stance of an article's body to a headline, as the relations of the article's statements to it give it:
 * - `unrelated`: the body is of another story;
 * - `disagree`: one of its statements contradicts the headline, or states it and denies it;
 * - `discuss`: the nearest statement is attributed to a source that nobody names, or hedged, or questions it: the body
 *   tells that somebody says so, and takes no side;
 * - `agree`: the nearest statement corroborates or repeats the headline in the article's own voice or on a named source.
 */
export function headlineStance(pairs: readonly Pair[]): { id: unknown; label: Stance }[] {
  const readings = new Map<string, Extraction>();
  return pairs.map(({ id, claim, body }) => {
    const reading = readings.get(body) ?? extract(articleFromText({ text: body, language: 'en' }), packs);
    readings.set(body, reading);
    return { id, label: stanceOf(claim, body, reading) };
  });
}

function stanceOf(claim: string, body: string, reading: Extraction): Stance {
  const headline = { id: 'claim', text: claim, title: '', date: null, language: 'en' };
  const story = storyScore(headline, { id: 'body', text: body, title: '', date: null, language: 'en' }, lexicons);
  if (!story.same) return 'unrelated';
  const statements = reading.statements.map((statement) => ({
    words: textOf(body, statement.content),
    denies: statement.polarity === 'denies',
    open:
      statement.polarity === 'questions' || statement.hedged || statement.origin?.kind.startsWith('named') === false,
  }));
  const own = reading.sentences
    .filter(({ label }) => label !== 'attributed' && label !== 'other')
    .map(({ span }) => ({ words: body.slice(span[0], span[1]), denies: false, open: false }));
  let best: { score: number; stance: Stance } = { score: 0, stance: 'discuss' };
  for (const candidate of [...own.slice(0, COMPARED), ...statements.slice(0, COMPARED)]) {
    const { relation, score } = relatePair(side(claim), side(candidate.words), packs);
    if (relation === 'unrelated' || relation === 'related' || score <= best.score) continue;
    const against = (relation === 'contradicts') !== candidate.denies;
    best = { score, stance: against ? 'disagree' : candidate.open ? 'discuss' : 'agree' };
  }
  return best.stance;
}

function side(text: string): Parameters<typeof relatePair>[0] {
  return { text, language: 'en', date: null, outlet: null, title: null };
}
