/** Sizes that a pack must keep to, so that a hostile one costs a message and not the browser. Characters are UTF-16. */
export const PACK_LIMITS = {
  fileCharacters: 64 * 2 ** 20,
  idCharacters: 80,
  nameCharacters: 200,
  textCharacters: 2_000,
  urlCharacters: 2_000,
  languages: 40,
  namesPerLanguage: 50,
  wordings: 20,
  chain: 10,
  appearances: 20,
  hosts: 50,
  listItems: 250_000,
} as const;
