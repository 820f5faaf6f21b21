/** Words quoted at each end of a passage too long to be quoted whole. */
const END_WORDS = 6;
/** UTF-16 units up to which a passage is quoted whole; longer links break in mail and chat. */
const WHOLE = 120;

/**
 * A link to a passage: a text fragment (https://wicg.github.io/scroll-to-text-fragment/), which browsers scroll to and
 * highlight. A passage over several blocks is named by its two ends, since a fragment's text may not cross a block.
 */
export function fragmentLink(url: string, passage: string): string {
  const [base = ''] = url.split('#');
  const whole = passage.replace(/\s+/gu, ' ').trim();
  if (whole === '') return base;
  const words = whole.split(' ');
  const oneBlock = !/\n/u.test(passage.trim());
  if (words.length <= 2 * END_WORDS || (oneBlock && whole.length <= WHOLE)) return `${base}#:~:text=${encode(whole)}`;
  const start = words.slice(0, END_WORDS).join(' ');
  const end = words.slice(-END_WORDS).join(' ');
  return `${base}#:~:text=${encode(start)},${encode(end)}`;
}

/** Halves of broken characters cannot be encoded and are left out. Dash, comma and ampersand part a text directive's terms; encodeURIComponent leaves the dash. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}
