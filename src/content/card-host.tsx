import { render } from 'preact';
import type { ArticleView, Note } from '../core/views/view';
import { callWorker } from '../messages/client';
import type { Settings } from '../messages/protocol';
import { Card, type CardActions } from '../ui/card/card';
import { cardStyles } from '../ui/card/card-styles';
import { wordsFor } from '../ui/strings';
import type { Passage } from './passages';

/** Gap between the passage and its card, and the least distance to the window's edge, in CSS pixels. */
const GAP = 8;
const WIDTH = 360;
/** A card lower than this could not be used; it then covers the end of its passage instead. */
const LEAST_ROOM = 180;

const HOST_STYLE =
  ':host{all:initial;position:absolute;inset:0 auto auto 0;width:0;height:0;z-index:2147483647}@media print{:host{display:none}}';
const PLACE_STYLE = `
.place[hidden]{display:none}
.place{position:absolute;width:min(${WIDTH}px,calc(100vw - ${2 * GAP}px));contain:layout}
.stops{position:absolute;inset:0 auto auto 0}
.stop{position:absolute;opacity:0;pointer-events:none;font:inherit;min-width:24px;min-height:24px}
.stop:focus-visible{opacity:1;outline:3px solid #6b3fa0;background:transparent;border:0;color:transparent}
`;

/** What the card needs to know of the reading. */
export interface Shown {
  readonly view: ArticleView;
  readonly notes: readonly Note[];
  readonly settings: Settings;
}

export interface CardHost {
  /** Shows the card of a passage beside its boxes (in window coordinates). `focus` moves the keyboard into it. */
  show(passage: Passage, boxes: readonly DOMRect[], shown: Shown, focus: boolean): void;
  hide(): void;
  /** The passage whose card is open. */
  readonly open: Passage | null;
  /** True when a node of the page is our own root. */
  owns(node: EventTarget | null): boolean;
  /** Gives the keyboard a stop at each passage, in reading order. */
  setStops(passages: readonly Passage[], stops: Stops): void;
  clearStops(): void;
  /** Told when the pointer goes into the card and out of it. */
  onPointer(listener: (inside: boolean) => void): void;
}

/** What the keyboard's stops do. */
export interface Stops {
  readonly settings: Settings;
  /** The words of a passage, to name its stop by. */
  text(passage: Passage): string;
  open(passage: Passage): void;
  boxes(passage: Passage): DOMRect[];
}

/**
 * Our only element in the page: a closed shadow root with the card and the keyboard's stops. It takes no room. A page
 * that removes it gets it back at the next card.
 */
export function createCardHost(document: Document, onNotesChanged: () => void): CardHost {
  const element = document.createElement('isnad-card');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_STYLE + cardStyles + PLACE_STYLE);
  root.adoptedStyleSheets = [sheet];
  const stops = document.createElement('nav');
  stops.className = 'stops';
  const place = document.createElement('div');
  place.className = 'place';
  place.hidden = true;
  root.append(stops, place);
  let open: Passage | null = null;
  let returnFocus: HTMLElement | null = null;
  /** The keyboard's stop at each passage, by its key. */
  let stopOf = new Map<string, HTMLElement>();

  // The page's own shortcuts must not fire while the reader writes a note.
  for (const name of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut']) {
    element.addEventListener(name, (event) => event.stopPropagation());
  }
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    hide();
  });

  /** Of what has the keyboard, only a stop is still there when the card closes. */
  function stopIn(element: HTMLElement): HTMLElement | null {
    return stops.contains(element) ? element : null;
  }

  function attach(): void {
    if (!element.isConnected) document.documentElement.append(element);
  }

  function hide(): void {
    if (!open) return;
    const focused = root.activeElement !== null && place.contains(root.activeElement);
    const { key } = open;
    open = null;
    place.hidden = true;
    render(null, place);
    // A card that was opened by a shortcut or by the pointer leaves the keyboard at its passage.
    if (focused) (returnFocus?.isConnected ? returnFocus : stopOf.get(key))?.focus();
    returnFocus = null;
  }

  function show(passage: Passage, boxes: readonly DOMRect[], shown: Shown, focus: boolean): void {
    attach();
    const { view, notes, settings } = shown;
    if (open?.key !== passage.key) render(null, place);
    open = passage;
    if (focus) returnFocus = root.activeElement instanceof HTMLElement ? stopIn(root.activeElement) : null;
    const words = wordsFor(settings.language, navigator.languages);
    place.hidden = false;
    place.className = 'place surface card';
    place.lang = words.code;
    place.dir = words.direction;
    if (settings.theme === 'auto') delete place.dataset.theme;
    else place.dataset.theme = settings.theme;
    render(
      <Card
        statement={passage.statement}
        flag={passage.flag}
        view={view}
        notes={notesOn(passage, view, notes)}
        words={words}
        actions={actions}
      />,
      place,
    );
    put(boxes);
    if (focus) place.querySelector<HTMLElement>('button, a[href], textarea, [tabindex]')?.focus();
  }

  /** Below the passage where there is room, else above it, else on the roomier side and no taller than that. */
  function put(boxes: readonly DOMRect[]): void {
    const first = boxes[0];
    const last = boxes.at(-1);
    if (!first || !last) return;
    const view = document.documentElement;
    const below = window.innerHeight - last.bottom - 2 * GAP;
    const above = first.top - 2 * GAP;
    place.style.removeProperty('--card-room');
    const isBelow = place.offsetHeight <= below || below >= above;
    const room = Math.max(LEAST_ROOM, isBelow ? below : above);
    place.style.setProperty('--card-room', `${room}px`);
    const { offsetHeight: height, offsetWidth: width } = place;
    const top = isBelow
      ? Math.min(last.bottom + GAP, window.innerHeight - GAP - height)
      : Math.max(GAP, first.top - GAP - height);
    const wanted = getComputedStyle(view).direction === 'rtl' ? last.right - width : last.left;
    const left = Math.max(GAP, Math.min(wanted, view.clientWidth - width - GAP));
    const origin = element.getBoundingClientRect();
    place.style.setProperty('inset', `${top - origin.top}px auto auto ${left - origin.left}px`);
  }

  const actions: CardActions = {
    async saveNote(draft) {
      const answer = await callWorker('saveNote', draft);
      if (answer.ok) onNotesChanged();
      return answer;
    },
    async deleteNote(id) {
      const answer = await callWorker('deleteNote', { id });
      if (answer.ok) onNotesChanged();
      return answer;
    },
    async restoreNote(note) {
      const answer = await callWorker('restoreNote', note);
      if (answer.ok) onNotesChanged();
      return answer;
    },
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    close: hide,
  };

  return {
    show,
    hide,
    get open() {
      return open;
    },
    owns: (node) => node === element,
    onPointer(listener) {
      place.addEventListener('pointerenter', () => listener(true));
      place.addEventListener('pointerleave', () => listener(false));
    },
    clearStops() {
      stopOf.clear();
      stops.replaceChildren();
    },
    setStops(passages, { settings, text, open: openStop, boxes }) {
      if (passages.length > 0) attach();
      const { strings } = wordsFor(settings.language, navigator.languages);
      const label = (passage: Passage) =>
        `${passage.statement?.origin?.name ?? strings.statement.noSource}: ${text(passage)}`;
      stops.setAttribute('aria-label', strings.sections.sources);
      stopOf = new Map(
        passages.map((passage) => [
          passage.key,
          stopFor(
            label(passage),
            () => openStop(passage),
            () => boxes(passage)[0],
          ),
        ]),
      );
      stops.replaceChildren(...stopOf.values());
    },
  };

  /** A button that is seen only while the keyboard is on it, and then lies around its passage. */
  function stopFor(label: string, onOpen: () => void, boxOf: () => DOMRect | undefined): HTMLButtonElement {
    const stop = document.createElement('button');
    stop.type = 'button';
    stop.className = 'stop';
    stop.textContent = label;
    stop.addEventListener('click', onOpen);
    stop.addEventListener('focus', () => {
      const box = boxOf();
      if (!box) return;
      const origin = element.getBoundingClientRect();
      stop.style.setProperty('inset', `${box.top - origin.top}px auto auto ${box.left - origin.left}px`);
      stop.style.setProperty('width', `${box.width}px`);
      stop.style.setProperty('height', `${box.height}px`);
      stop.scrollIntoView({ block: 'center' });
    });
    return stop;
  }
}

/** The notes whose passage overlaps a card's own words. */
function notesOn(passage: Passage, view: ArticleView, notes: readonly Note[]): Note[] {
  const words = passage.spans.map(([start, end]) => view.article.text.slice(start, end));
  return notes.filter(({ quote }) => words.some((own) => own.includes(quote.exact) || quote.exact.includes(own)));
}
