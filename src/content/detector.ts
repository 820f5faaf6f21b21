/** Runs on every page of an allowed host; on anything but an article it does nothing more. */
import { detectArticle } from '../page/detect';
import { sendRaw } from '../platform/raw';

let reported = '';

function look(): void {
  if (location.href === reported) return;
  if (!detectArticle(document).article) return;
  reported = location.href;
  void sendRaw({ isnad: 1, call: 'articleFound', request: { url: location.href } }).catch(() => {
    // The extension was updated or removed under this page: the next load starts afresh.
  });
}

look();
// A page that builds itself by script, and in-page navigation, which loads no new document.
addEventListener('load', look, { once: true });
addEventListener('popstate', () => setTimeout(look, 300));
const { navigation } = window as unknown as { navigation?: EventTarget };
navigation?.addEventListener('navigatesuccess', () => setTimeout(look, 300));
