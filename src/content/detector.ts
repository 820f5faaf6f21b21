/** Runs on every page of an allowed host; on anything but an article it does nothing more. */
import { detectArticle } from '../page/detect';
import { sendToWorker } from '../platform/messages';

/** Time that a page gets to draw itself after an in-page navigation, in milliseconds. */
const SETTLE = 300;

const scope = globalThis as typeof globalThis & { isnadDetector?: true };
let reported = '';

function look(): void {
  if (location.href === reported) return;
  if (!detectArticle(document).article) return;
  reported = location.href;
  void sendToWorker({ isnad: 1, call: 'articleFound', request: { url: location.href } }).catch(() => {
    // The extension was updated or removed under this page: the next load starts afresh.
  });
}

// It may be put into one page twice: by its registration, and by the installation for pages that were open.
if (!scope.isnadDetector) {
  scope.isnadDetector = true;
  look();
  // A page that builds itself by script, and in-page navigation, which loads no new document.
  addEventListener('load', look, { once: true });
  addEventListener('popstate', () => setTimeout(look, SETTLE));
  const { navigation } = window as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', () => setTimeout(look, SETTLE));
}
