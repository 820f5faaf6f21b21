/** The match pattern of an address's site. Ports have no place in one: Firefox refuses them. */
export function originOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** False for patterns of other schemes than the web's, such as `file:` and the extension's own. */
export function isWebOrigin(pattern: string): boolean {
  return /^(?:\*|https?):\/\//.test(pattern);
}
