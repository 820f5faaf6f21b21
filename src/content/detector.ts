/** Runs on every page of an allowed host; on anything but an article it does nothing more. */
import { detectArticle } from '../page/detect';
import { sendToWorker } from '../platform/messages';

/** Time that a page gets to draw itself after an in-page navigation, in milliseconds. */
const SETTLE = 300;
/** A page that may become an article is looked at again when it grows, at most this often and for this long, in milliseconds. */
const PAUSE = 500;
const PATIENCE = 10_000;

/** Times that an article is told of to a worker that does not answer, and the time between, in milliseconds. */
const TOLD = 4;
const AGAIN = 400;

const scope = globalThis as typeof globalThis & { isnadDetector?: true };
let reported = '';
let address = '';
let giveUp: (() => void) | null = null;

/** Looks at the page; where it may become an article, looks again as it grows. */
function look(): void {
  giveUp?.();
  address = location.href;
  if (address === reported) return;
  if (find()) waitForText();
}

/** Tells the worker when the page is an article; true when it is worth waiting. */
function find(): boolean {
  const { article, mayBecome = false } = detectArticle(document);
  if (!article) return mayBecome;
  reported = location.href;
  void tell(location.href, 1);
  return false;
}

/** Tells the worker, again when it was just being stopped; after an update of the extension nobody is there any more. */
async function tell(url: string, times: number): Promise<void> {
  const language = document.documentElement.lang.slice(0, 2).toLowerCase();
  const answer = (await sendToWorker({ isnad: 1, call: 'articleFound', request: { url, language } }).catch(
    () => null,
  )) as {
    ok?: boolean;
  } | null;
  if (answer?.ok || times >= TOLD || location.href !== url) return;
  setTimeout(() => void tell(url, times + 1), AGAIN * times);
}

/** Observes additions to the page only, and only until it is an article, turns out to be none, or time is up. */
function waitForText(): void {
  let timer = 0;
  const observer = new MutationObserver(() => {
    timer ||= setTimeout(() => {
      timer = 0;
      if (!find()) giveUp?.();
    }, PAUSE) as unknown as number;
  });
  const end = setTimeout(() => giveUp?.(), PATIENCE);
  giveUp = () => {
    giveUp = null;
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
  };
  observer.observe(document, { childList: true, subtree: true });
}

function lookIfMoved(): void {
  setTimeout(() => {
    if (location.href !== address) look();
  }, SETTLE);
}

// It may be put into one page twice: by its registration, and by the installation for pages that were open.
if (!scope.isnadDetector) {
  scope.isnadDetector = true;
  look();
  // A page that builds itself by script, and in-page navigation, which loads no new document.
  addEventListener('load', look, { once: true });
  addEventListener('popstate', lookIfMoved);
  const { navigation } = window as unknown as { navigation?: EventTarget };
  // Scripts of an extension cannot see `pushState`; without the Navigation API, links are how readers get about.
  if (navigation) navigation.addEventListener('navigatesuccess', lookIfMoved);
  else addEventListener('click', lookIfMoved, { capture: true, passive: true });
}
