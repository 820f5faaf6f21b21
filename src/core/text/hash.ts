/** FNV-1a over UTF-16 units, 32 bits, unsigned (http://www.isthe.com/chongo/tech/comp/fnv/). Linear in the text's length. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
