import { type Box, boxesUnder, elementsOf, isWithin, linkedShare, removeBox, textOf, totalsOf } from './vote-boxes';

const POSITIVE = /article|body|content|entry|main|page|post|text|blog|story/i;
const NEGATIVE =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;
const NAME_WEIGHT = 25;

/** What a box's names say for or against it; nothing when names do not count. */
export function nameWeight({ classNames, id }: Box, counts: boolean): number {
  if (!counts) return 0;
  let weight = 0;
  for (const name of [classNames, id]) {
    if (name === '') continue;
    if (NEGATIVE.test(name)) weight -= NAME_WEIGHT;
    if (POSITIVE.test(name)) weight += NAME_WEIGHT;
  }
  return weight;
}

const SHARE_NAMES = /(?:\b|_)share(?:daddy)?(?:\b|_)/i;
/** Boxes to share by that hold more text than this, in characters, hold more than that. */
const MAX_SHARE = 500;

/** Takes boxes that look like no text out of what was chosen. */
export function clean(chosen: Box, names: boolean, conditionally: boolean): void {
  const where = (test: (box: Box) => boolean) => {
    totalsOf(chosen);
    // From the end: what stands inside a box is looked at before the box.
    for (const box of boxesUnder(chosen).reverse()) if (test(box)) removeBox(box);
  };
  const shady = (tags: RegExp) => {
    if (conditionally) where((box) => tags.test(box.tag) && isShady(box, names));
  };
  shady(/^FORM$/);
  shady(/^FIELDSET$/);
  where(({ tag }) => tag === 'FOOTER' || tag === 'ASIDE');
  where(
    (box) =>
      box.parent !== chosen && SHARE_NAMES.test(`${box.classNames} ${box.id}`) && totalsOf(box).length < MAX_SHARE,
  );
  where((box) => /^H[12]$/.test(box.tag) && nameWeight(box, names) < 0);
  shady(/^TABLE$/);
  shady(/^UL$/);
  shady(/^DIV$/);
}

/** Boxes with as many commas hold sentences. */
const MANY_COMMAS = 10;
/** Longer texts, in characters, say more than that something is being loaded. */
const MAX_NOTHING = 40;
const SAYS_NOTHING =
  /^(?:ad(?:vertising|vertisement)?|pub(?:licité)?|werb(?:ung)?|广告|реклама|anuncio|(?:loading|正在加载|загрузка|chargement|cargando)(?:…|\.\.\.)?)$/iu;

/** True for a form, table, list or plain box whose make-up is not that of text. */
function isShady(box: Box, names: boolean): boolean {
  const { length, inLists, inHeadings, dataTables, commas, paragraphs, images, items, textual } = totalsOf(box);
  const isList = box.tag === 'UL' || inLists / length > 0.9;
  if (box.isData || dataTables > 0 || isInDataTable(box) || isWithin(box, 'CODE')) return false;
  const weight = nameWeight(box, names);
  if (weight < 0) return true;
  if (commas >= MANY_COMMAS) return false;
  if (length < MAX_NOTHING && SAYS_NOTHING.test(textOf(box).trim())) return true;
  const linked = linkedShare(box);
  const inFigure = isWithin(box, 'FIGURE');
  const headings = length === 0 ? 0 : inHeadings / length;
  const shady =
    (!inFigure && images > 1 && paragraphs / images < 0.5) ||
    (!isList && items - 100 > paragraphs) ||
    (!isList && !inFigure && headings < 0.9 && length < 25 && (images === 0 || images > 2) && linked > 0) ||
    (!isList && weight < NAME_WEIGHT && linked > 0.2) ||
    (weight >= NAME_WEIGHT && linked > 0.5) ||
    (images === 0 && !textual);
  // A list of pictures may stay.
  if (shady && isList && images === items) return elementsOf(box).some((child) => elementsOf(child).length > 1);
  return shady;
}

function isInDataTable(box: Box): boolean {
  for (let at = box.parent; at !== null; at = at.parent) if (at.isData) return true;
  return false;
}
