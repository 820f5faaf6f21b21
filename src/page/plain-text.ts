/** Text without tags, entities of the commonest kinds and repeated white space. */
export function plainText(text: string): string {
  return text
    .replace(/<[^<>]{0,300}>/g, ' ')
    .replace(/&(?:nbsp|#160|#xa0);/gi, ' ')
    .replace(/&(?:quot|#34);/gi, '"')
    .replace(/&(?:#0?39|apos|#x27|rsquo|#8217);/gi, "'")
    .replace(/&#(\d{2,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0xffff)))
    .replace(/&(?:amp|#38);/gi, '&')
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters and digits only, in lower case, for comparing what two places of a page say. */
export function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** Share of the shorter title's words that the other has too. */
export function sharedWords(a: string, b: string): number {
  const words = (title: string) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [first, second] = [words(a), words(b)];
  const fewer = Math.min(first.size, second.size);
  return fewer < 3 ? 0 : [...first].filter((word) => second.has(word)).length / fewer;
}
