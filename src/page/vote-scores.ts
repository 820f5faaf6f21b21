import type { Steps } from '../core/text/steps';
import type { Frame } from './page-walk';
import { type Box, copyOf, elementsOf, framesUnder, linkedShare, newBox, refill, textOf, totalsOf } from './vote-boxes';
import { clean, nameWeight } from './vote-cleaning';
import { partAtBreaks, prepare } from './vote-preparing';

/** Shorter texts, in characters, speak for nothing. */
const LEAST = 25;
/** Levels up to which a text speaks for the boxes around it. */
const LEVELS = 5;
/** Points of a text, one for each hundred characters, are at most these. */
const MAX_LENGTH_POINTS = 3;
/** The best boxes that are compared, and those that must agree on a common ancestor. */
const BEST = 5;
const AGREEING = 3;
const NEARLY = 0.75;
/** Share of the best box's score that a neighbour needs to be joined to it, and the least score. */
const JOINED = 0.2;
const LEAST_JOINED = 10;
/** Paragraphs beside the best box that are longer, in characters, with fewer links are joined to it. */
const LONG = 80;
const LINKY = 0.25;

const TAG_SCORES: Readonly<Record<string, number>> = { DIV: 5, PRE: 3, TD: 3, BLOCKQUOTE: 3, TH: -5 };
const AGAINST = /^(?:ADDRESS|OL|UL|DL|DD|DT|LI|FORM)$/;

/**
 * The frames whose own words are likely the body, by the method and lists of names of Mozilla's Readability (Apache-2.0): texts speak for
 * the boxes around them, the best box is joined by its like, and what looks like no text is thrown out. When too little
 * is left, it is done again with looser rules. None when nothing speaks.
 * @param enough characters that need not be looked for again
 */
export function* bestFrames(body: Box, title: string, enough: number): Steps<ReadonlySet<Frame>> {
  partAtBreaks(body);
  yield;
  let byline = true;
  let most: Box | null = null;
  for (let looser = 0; looser < 4; looser++) {
    const [unlikely, names, cleaning] = [looser < 1, looser < 2, looser < 3];
    const page = copyOf(body);
    yield;
    const prepared = prepare(page, title, unlikely, byline);
    if (prepared.byline) byline = false;
    yield;
    const chosen = choose(page, prepared.speaking, names);
    yield;
    clean(chosen, names, cleaning);
    yield;
    const { length } = totalsOf(chosen);
    if (most === null || length > totalsOf(most).length || length >= enough) most = chosen;
    if (length >= enough) break;
  }
  return most === null ? new Set() : framesUnder(most, new Set());
}

/** The best box and those beside it that belong to it, in a box of their own. */
function choose(page: Box, speaking: readonly Box[], names: boolean): Box {
  const best = bestBoxes(speaking, names);
  const [first] = best;
  if (first === undefined || first === page) return newBox('DIV', [newBox('DIV', page.children)]);
  const around = common(page, first, best);
  around.score ??= startScore(around, names);
  const top = onlyChildOf(page, higher(page, around));
  top.score ??= startScore(top, names);
  return joined(top);
}

/** The boxes with the best scores, the best first. */
function bestBoxes(speaking: readonly Box[], names: boolean): Box[] {
  const candidates: Box[] = [];
  for (const box of speaking) {
    const { length, commas } = totalsOf(box);
    if (box.parent === null || length < LEAST) continue;
    const points = 2 + commas + Math.min(Math.floor(length / 100), MAX_LENGTH_POINTS);
    let at: Box | null = box.parent;
    for (let level = 0; at !== null && level < LEVELS; at = at.parent, level++) {
      if (at.score === null) {
        at.score = startScore(at, names);
        candidates.push(at);
      }
      at.score += points / (level < 2 ? level + 1 : 3 * level);
    }
  }
  const best: Box[] = [];
  for (const box of candidates) {
    const score = (box.score ?? 0) * (1 - linkedShare(box));
    box.score = score;
    const place = best.findIndex((other) => score > (other.score ?? 0));
    if (place >= 0) best.splice(place, 0, box);
    else if (best.length < BEST) best.push(box);
    best.length = Math.min(best.length, BEST);
  }
  return best;
}

function startScore(box: Box, names: boolean): number {
  const ofTag = TAG_SCORES[box.tag] ?? (AGAINST.test(box.tag) ? -3 : /^H\d$/.test(box.tag) ? -5 : 0);
  return ofTag + nameWeight(box, names);
}

/** The nearest box around the best one that holds other good ones too, if there is one. */
function common(page: Box, first: Box, best: readonly Box[]): Box {
  const others = best.slice(1).filter(({ score }) => (score ?? 0) / (first.score ?? 0) >= NEARLY);
  if (others.length < AGREEING) return first;
  const around = others.map((other) => new Set(ancestorsOf(other)));
  for (const box of ancestorsOf(first)) {
    if (box === page) break;
    if (around.filter((set) => set.has(box)).length >= AGREEING) return box;
  }
  return first;
}

/** The first box around one that scores higher: more of the text is there. */
function higher(page: Box, box: Box): Box {
  let last = box.score ?? 0;
  const least = last / 3;
  for (const outer of ancestorsOf(box)) {
    if (outer === page) break;
    if (outer.score === null) continue;
    if (outer.score < least) break;
    if (outer.score > last) return outer;
    last = outer.score;
  }
  return box;
}

function onlyChildOf(page: Box, box: Box): Box {
  let top = box;
  while (top.parent !== null && top.parent !== page && elementsOf(top.parent).length === 1) top = top.parent;
  return top;
}

function ancestorsOf(box: Box): Box[] {
  const ancestors: Box[] = [];
  for (let at = box.parent; at !== null; at = at.parent) ancestors.push(at);
  return ancestors;
}

const PLAIN = /^(?:DIV|ARTICLE|SECTION|P|OL|UL)$/;

/** A box with its neighbours that are scored well, named alike, or paragraphs. */
function joined(top: Box): Box {
  const score = top.score ?? 0;
  const wanted = Math.max(LEAST_JOINED, score * JOINED);
  const belongs = (box: Box): boolean => {
    if (box === top) return true;
    const bonus = box.classNames === top.classNames && top.classNames !== '' ? score * JOINED : 0;
    if (box.score !== null && box.score + bonus >= wanted) return true;
    if (box.tag !== 'P') return false;
    const { length, linked } = totalsOf(box);
    if (length > LONG) return linkedShare(box) < LINKY;
    return length > 0 && length < LONG && linked === 0 && /\.(?: |$)/.test(textOf(box).trim());
  };
  const parent = top.parent as Box;
  const chosen = newBox('DIV', []);
  const taken = elementsOf(parent).filter(belongs);
  for (const box of taken) if (!PLAIN.test(box.tag)) box.tag = 'DIV';
  refill(chosen, taken);
  return chosen;
}
