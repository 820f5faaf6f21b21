/** First labels of a host that serve another layout of the same site. */
const LAYOUT_HOST = /^(?:www\d?|m|mobile|amp|touch|wap)\.(?=[^.]+\.)/;
/** Parameters that tell where a reader came from or which layout was asked for, and never which article it is. */
const NOT_THE_ARTICLE =
  /^(?:utm_.*|mtm_.*|pk_.*|at_.*|ns_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|cmpid|cmp|ocid|smid|smtyp|ref|ref_src|ref_url|referrer|traffic_source|share|shared|source|amp|outputtype|output)$/i;
/** The last part of a path that asks for the light layout. */
const AMP_PATH = /(?:^\/amp(?=\/.))|(?:\/amp\/?$)|(?:\.amp(?=\.html?$|$))/gi;

/**
 * One key for all addresses of an article: scheme, `www.`, mobile and AMP hosts and paths, tracking parameters, the
 * order of the others, a final slash and the fragment make no difference; everything else does, letter case included.
 * An address that is none is its own key.
 */
export function addressKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const { protocol, hostname, port, pathname, searchParams } = new URL(url);
  if (!/^https?:$/.test(protocol)) return url;
  const kept = [...searchParams].filter(([name]) => !NOT_THE_ARTICLE.test(name)).map((pair) => pair.join('='));
  const path = pathname.replace(AMP_PATH, '').replace(/\/+$/, '');
  const query = kept.length === 0 ? '' : `?${kept.sort().join('&')}`;
  return `${bareHost(hostname)}${port === '' ? '' : `:${port}`}${path}${query}`;
}

/** A host without the label of a layout: `m.example.org` and `www.example.org` are `example.org`. */
function bareHost(hostname: string): string {
  return hostname.replace(LAYOUT_HOST, '');
}

/**
 * True when two addresses belong to one site: one host is the other or a subdomain of it, layouts aside, so that a page
 * on `edition.example.org` may name `www.example.org` as the place of its article. Neighbours under a shared suffix
 * (`a.example.org`, `b.example.org`) are two sites, and so are two ports.
 */
export function isSameSite(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  const [left, right] = [new URL(a), new URL(b)];
  if (!/^https?:$/.test(left.protocol) || !/^https?:$/.test(right.protocol)) return false;
  const [x, y] = [bareHost(left.hostname), bareHost(right.hostname)];
  if (left.port !== right.port) return false;
  return x === y || (y.includes('.') && x.endsWith(`.${y}`)) || (x.includes('.') && y.endsWith(`.${x}`));
}
