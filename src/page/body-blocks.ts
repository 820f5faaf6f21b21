import type { BlockKind } from '../core/article/article';
import type { Steps } from '../core/text/steps';
import { blockedFrames, isCaptionBox, isLeadBox } from './body-noise';
import { headlineBlockOf, regionOf, signatureOf, usualSignatures } from './body-region';
import type { Frame, PageBlock, PageWalk } from './page-walk';
import { bare } from './plain-text';
import { isClosing, isCounter, isCredit, isPromo } from './promo-phrases';

/** A block of the page that belongs to the article. */
interface BodyBlock {
  readonly kind: BlockKind;
  readonly block: PageBlock;
}

/** Why a block is or is not body text. */
type Verdict =
  | 'kept'
  | 'recovered'
  | 'lead'
  | 'noise'
  | 'caption'
  | 'headline'
  | 'promo'
  | 'outside'
  | 'links'
  | 'short'
  | 'edge'
  | 'repeated'
  | 'dangling'
  | 'invisible';

/** A block with its kind and the verdict on it. */
export interface JudgedBlock extends BodyBlock {
  readonly verdict: Verdict;
}

/** What the page says about its article elsewhere, to tell headline, lead and byline from the body. */
interface BodyHints {
  readonly headline: string;
  readonly descriptions: readonly string[];
  readonly authors: readonly string[];
}

/** Blocks judged in one step. */
const STEP = 32;

const TAKEN: ReadonlySet<Verdict> = new Set(['kept', 'recovered', 'lead']);

/**
 * Judges each block of the page: what the votes keep, corrected by general rules. Those taken, in their order,
 * are the article's body. Linear in the number of frames and blocks.
 */
export function* judgeBlocks(walk: PageWalk, hints: BodyHints): Steps<JudgedBlock[]> {
  const total = walk.frames[0]?.kept ?? 0;
  const headlineBlock = headlineBlockOf(walk, hints.headline);
  const { frame: region, narrowed } = regionOf(walk, headlineBlock);
  yield;
  const blocked = blockedFrames(walk, region);
  yield;
  const inside = within(walk, region);
  const usual = usualSignatures(walk, blocked);
  yield;
  const shown = headlineBlock ?? walk.blocks.find((block) => block.frame.tag === 'H1' && !blocked.has(block.frame));
  const headlineAt = shown === undefined ? -1 : walk.blocks.indexOf(shown);
  const regionAt = walk.blocks.findIndex(
    (block, at) => at > headlineAt && inside.has(block.frame) && block.kept > 0 && !blocked.has(block.frame),
  );
  const descriptions = hints.descriptions.map(bare).filter((one) => one.length >= 30);
  const judged: JudgedBlock[] = [];
  for (const [at, block] of walk.blocks.entries()) {
    if (at % STEP === 0) yield;
    const kind = kindOf(block.frame, region);
    const isBlocked = blocked.has(block.frame);
    let verdict = total === 0 ? 'outside' : judge(block, kind, inside.has(block.frame), isBlocked, narrowed);
    if (block === headlineBlock || (verdict !== 'noise' && sameText(block.text, hints.headline))) verdict = 'headline';
    const plain = verdict === 'outside' && kind !== 'caption';
    if (plain && !narrowed && block.text.length >= 40 && usual.has(signatureOf(block.frame))) verdict = 'recovered';
    if (
      plain &&
      !narrowed &&
      block.text.length >= 40 &&
      block.linked < 0.3 * block.text.length &&
      isAnswer(block.frame)
    )
      verdict = 'recovered';
    const before = headlineAt >= 0 && at > headlineAt && at < regionAt;
    if (verdict === 'outside' && plain && before && isLead(block, descriptions)) verdict = 'lead';
    judged.push({ kind: verdict === 'lead' ? 'paragraph' : kind, block, verdict });
  }
  yield;
  const visible = withoutHidden(judged);
  yield;
  return withoutDangling(withoutRepeats(withoutEdges(visible, hints.authors)));
}

/** True for a block of the article's body. */
export function isTaken(one: JudgedBlock): boolean {
  return TAKEN.has(one.verdict);
}

function judge(block: PageBlock, kind: BlockKind, isInside: boolean, isBlocked: boolean, narrowed: boolean): Verdict {
  if (isBlocked) return 'noise';
  if (!/[\p{L}\p{N}]/u.test(block.text)) return 'short';
  if (kind === 'caption' || isCredit(block.text) || isCounter(block.text) || isUnderImage(block, kind))
    return 'caption';
  if (isPromo(block.text)) return 'promo';
  if (!isInside) return block.kept > 0 && !narrowed ? 'kept' : 'outside';
  const density = block.linked / block.text.length;
  const mostLinks = block.text.length < 200 ? 0.6 : 0.85;
  if (density > mostLinks && block.text.length < LINK_LIST && kind !== 'heading') return 'links';
  if (block.kept / block.text.length > 0.5) return 'kept';
  if (kind === 'heading') return density < 0.5 ? 'recovered' : 'links';
  if (density >= 0.3) return 'links';
  return block.text.length >= 40 ? 'recovered' : 'short';
}

/** Longer lines under a picture, in characters, are text. */
const MAX_UNDER_IMAGE = 150;

/** Scripts whose lines often go without the sign that ends a sentence. */
const UNPUNCTUATED = /[\u0E00-\u0EFF\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/;

/** A line right under a picture that is no sentence, and announces nothing. */
function isUnderImage({ afterImage, text }: PageBlock, kind: BlockKind): boolean {
  if (!afterImage || kind !== 'paragraph' || text.length >= MAX_UNDER_IMAGE) return false;
  return !SENTENCE_END.test(text) && !text.endsWith(':') && !UNPUNCTUATED.test(text);
}

/** A summary between headline and body: it says so, the page's description says the same, or it reads like a sentence. */
function isLead(block: PageBlock, descriptions: readonly string[]): boolean {
  const { text, frame } = block;
  if (text.length < 40 || block.linked > text.length * 0.3) return false;
  const own = bare(text);
  if (descriptions.some((one) => one.startsWith(own) || own.startsWith(one))) return true;
  if (isLeadBox(frame) || (frame.parent !== null && isLeadBox(frame.parent))) return true;
  return frame.tag !== 'LI' && text.length >= 80 && SENTENCE_END.test(text);
}

/** Longer blocks that are all links, in characters, may be text that a page made one link of. */
const LINK_LIST = 600;
/** Boxes of questions and answers under an article. */
const ANSWER_NAMES = /(?:^|[\s_-])(?:faqs?|accordion|answers?)(?=$|[\s_-])/;

function isAnswer(frame: Frame): boolean {
  for (let at: Frame | null = frame, up = 0; at !== null && up < MAX_UP; at = at.parent, up++)
    if (ANSWER_NAMES.test(at.names)) return true;
  return false;
}

/** Ancestors looked at for what a block stands in. */
const MAX_UP = 12;
const SENTENCE_END = /[.!?؟。…۔।][”"’'»)\]]*$/u;

function kindOf(frame: Frame, region: Frame): BlockKind {
  let kind: BlockKind = /^H[1-6]$/.test(frame.tag) ? 'heading' : 'paragraph';
  for (let at: Frame | null = frame, up = 0; at !== null && at !== region && up < MAX_UP; at = at.parent, up++) {
    if (isCaptionBox(at) && !(kind === 'quotation' && at.tag === 'FIGURE')) return 'caption';
    if (at.tag === 'LI' && kind === 'paragraph') kind = 'list-item';
    if (at.tag === 'BLOCKQUOTE') kind = 'quotation';
  }
  return kind;
}

function within(walk: PageWalk, region: Frame): ReadonlySet<Frame> {
  const inside = new Set<Frame>([region]);
  for (const frame of walk.frames) if (frame.parent !== null && inside.has(frame.parent)) inside.add(frame);
  return inside;
}

/** Asks the browser, where there is one, which chosen blocks can be seen; when hardly any can, its answer is not used. */
function withoutHidden(blocks: readonly JudgedBlock[]): JudgedBlock[] {
  const hidden = new Set<JudgedBlock>();
  let shown = 0;
  let unseen = 0;
  for (const one of blocks) {
    if (!isTaken(one)) continue;
    const { element } = one.block.frame;
    if (typeof element.checkVisibility === 'function' && !element.checkVisibility()) {
      hidden.add(one);
      unseen += one.block.text.length;
    } else shown += one.block.text.length;
  }
  if (unseen > shown) return [...blocks];
  return blocks.map((one) => (hidden.has(one) ? { ...one, verdict: 'invisible' } : one));
}

/** Shorter paragraphs without the end of a sentence, before the first and after the last real one, are labels, times and bylines. */
const LABEL = 60;
/** Contact lines and notes about the author at the end, in blocks looked at from the end. */
const TAIL = 4;

function withoutEdges(blocks: readonly JudgedBlock[], authors: readonly string[]): JudgedBlock[] {
  const result = [...blocks];
  const taken = [...result.keys()].filter((at) => isTaken(result[at] as JudgedBlock));
  const real = (at: number): boolean => {
    const { block, kind } = result[at] as JudgedBlock;
    return (
      kind !== 'heading' &&
      block.text.length >= LABEL &&
      (SENTENCE_END.test(block.text) || block.text.length >= 2 * LABEL) &&
      !isTimeLine(block.text)
    );
  };
  const first = taken.findIndex(real);
  const last = taken.findLastIndex(real);
  if (first < 0) return result;
  const body = bodyBox(
    taken
      .filter((at) => !isTimeLine((result[at] as JudgedBlock).block.text))
      .map((at) => (result[at] as JudgedBlock).block),
  );
  const lastInBody = taken.findLastIndex((at) => body.holds((result[at] as JudgedBlock).block));
  /** Short text of the page's own under a body that stands in one place. */
  const isFoot = ({ text }: PageBlock): boolean =>
    body.held >= WHOLE_BODY * body.total && text.length < Math.min(MAX_FOOT, Math.max(MIN_FOOT, FOOT * body.total));
  const drop = (at: number): void => {
    result[at] = { ...(result[at] as JudgedBlock), verdict: 'edge' };
  };
  taken.forEach((at, order) => {
    const { block, kind } = result[at] as JudgedBlock;
    const { text } = block;
    if (isByline(text, authors)) drop(at);
    // A summary may stand before the line that tells when the article was published.
    else if (order <= first + 2 && text.length < 2 * LABEL && kind === 'paragraph' && isTimeLine(text)) drop(at);
    else if (
      order < first &&
      (isTimeLine(text) || (kind === 'paragraph' && text.length < LABEL && !SENTENCE_END.test(text)))
    )
      drop(at);
    else if (
      order > last &&
      text.length < LABEL &&
      kind === 'paragraph' &&
      block.frame.tag !== 'TR' &&
      !SENTENCE_END.test(text)
    )
      drop(at);
    else if (order > lastInBody && kind !== 'heading' && (!real(at) || isFoot(block))) drop(at);
    else if (order >= taken.length - TAIL && order > first && isClosing(text)) drop(at);
    else if (
      order >= taken.length - TAIL &&
      order > first &&
      text.length < 300 &&
      /[\w.-]@[\w-]+\.\w|(?:^|\s)@\w{3,}/.test(text)
    )
      drop(at);
  });
  return result;
}

/** Share of the chosen text that the innermost box of the body holds. */
const BODY_SHARE = 0.6;
/** Share of it that a box holds which is the whole body. */
const WHOLE_BODY = 0.8;
/** Longer blocks under the body, as a share of it within limits in characters, are part of it. */
const FOOT = 0.1;
const MIN_FOOT = 150;
const MAX_FOOT = 300;

/** The innermost box that holds most of the chosen text: what stands in it, and how many characters of all. */
function bodyBox(blocks: readonly PageBlock[]): { holds(block: PageBlock): boolean; held: number; total: number } {
  const held = new Map<Frame, number>();
  let total = 0;
  for (const { frame, text } of blocks) {
    total += text.length;
    for (let at: Frame | null = frame, up = 0; at !== null && up < MAX_UP; at = at.parent, up++)
      held.set(at, (held.get(at) ?? 0) + text.length);
  }
  let box: Frame | null = null;
  for (const [frame, sum] of held)
    if (sum >= BODY_SHARE * total && (box === null || frame.index > box.index)) box = frame;
  const inside = box;
  const holds = ({ frame }: PageBlock): boolean => {
    if (inside === null) return true;
    for (let at: Frame | null = frame, up = 0; at !== null && up < MAX_UP; at = at.parent, up++)
      if (at === inside) return true;
    return false;
  };
  return { holds, held: inside === null ? total : (held.get(inside) ?? 0), total };
}

/** A line that tells when something was published or how long it takes to read. */
function isTimeLine(text: string): boolean {
  if (text.length > 140) return false;
  const digits = text.replace(/[^\p{N}]/gu, '').length;
  return (
    digits >= 4 &&
    digits / text.length > 0.1 &&
    /\p{N}{1,2}[:.hH]\p{N}{2}|(?:19|20)\d\d|[٠-٩]{4}/u.test(text) &&
    !/[.!?؟]["”»]?$/.test(text)
  );
}

function isByline(text: string, authors: readonly string[]): boolean {
  return (
    text.length < 80 &&
    authors.some((name) => name.length > 3 && bare(text).replace(/^(?:by|von|par|por|di|بقلم)/, '') === bare(name))
  );
}

/** The same words twice: captions, pull quotes, notes at the foot. The first stays. */
function withoutRepeats(blocks: readonly JudgedBlock[]): JudgedBlock[] {
  const seen = new Set<string>();
  return blocks.map((one) => {
    if (!isTaken(one) || one.block.text.length < 25) return one;
    const key = bare(one.block.text);
    if (seen.has(key)) return { ...one, verdict: 'repeated' };
    seen.add(key);
    return one;
  });
}

/** Headings with no text under them introduce something that was left out. */
function withoutDangling(blocks: readonly JudgedBlock[]): JudgedBlock[] {
  const result: JudgedBlock[] = [];
  let next: BlockKind | null = null;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const one = blocks[at] as JudgedBlock;
    const dangling = isTaken(one) && one.kind === 'heading' && (next === null || next === 'heading');
    result.push(dangling ? { ...one, verdict: 'dangling' } : one);
    if (isTaken(one) && !dangling) next = one.kind;
  }
  return result.reverse();
}

function sameText(a: string, b: string): boolean {
  return b !== '' && a.length < 3 * b.length + 40 && bare(a) === bare(b);
}
