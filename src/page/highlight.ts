/** Live ranges to be marked in one way. */
export interface Mark {
  /** Name of the highlight, without the `isnad-` before it. */
  readonly name: string;
  readonly ranges: readonly Range[];
}

/** What the browser needs to have for marks: handed in, so that a browser without it is a plain answer, not a fault. */
export interface HighlightHost {
  readonly highlights: Map<string, Highlight> | HighlightRegistry;
  readonly newHighlight: (ranges: readonly Range[]) => Highlight;
}

/** Marks on the page. */
export interface PaintedMarks {
  /** Whether the browser can mark text without changing the page. */
  readonly painted: boolean;
  /** Whether the style sheet was taken up; when not, whoever called has to insert it. */
  readonly styled: boolean;
  clear(): void;
}

/** The page's CSS Custom Highlight API, or null where the browser has none. */
export function highlightHost(view: Window & typeof globalThis): HighlightHost | null {
  if (typeof view.Highlight !== 'function' || view.CSS?.highlights === undefined) return null;
  return { highlights: view.CSS.highlights, newHighlight: (ranges) => new view.Highlight(...ranges) };
}

/** Highlights of the page's own are left alone: ours begin with this. */
const PREFIX = 'isnad-';

/**
 * Marks ranges through the CSS Custom Highlight API: the page's DOM stays as it is. The style sheet is adopted by the
 * document, and by each shadow root given, which pages do not see among their own elements. Later marks lie over earlier
 * ones.
 */
export function paintMarks(
  document: Document,
  host: HighlightHost | null,
  marks: readonly Mark[],
  styleText: string,
  roots: readonly ShadowRoot[] = [],
): PaintedMarks {
  if (host === null) return { painted: false, styled: false, clear: () => {} };
  const names: string[] = [];
  marks.forEach(({ name, ranges }, priority) => {
    if (ranges.length === 0) return;
    const highlight = host.newHighlight(ranges);
    highlight.priority = priority;
    host.highlights.set(PREFIX + name, highlight);
    names.push(PREFIX + name);
  });
  const removeStyle = adoptStyle(document, document, styleText);
  const removeInside = roots.map((root) => adoptStyle(document, root, styleText));
  return {
    painted: true,
    styled: removeStyle !== null,
    clear: () => {
      for (const name of names) host.highlights.delete(name);
      removeStyle?.();
      for (const remove of removeInside) remove?.();
    },
  };
}

/** Adopts a constructed style sheet; gives the way to take it back, or null where the browser does not allow it. */
function adoptStyle(document: Document, root: DocumentOrShadowRoot, styleText: string): (() => void) | null {
  if (styleText === '') return () => {};
  try {
    const view = document.defaultView as (Window & typeof globalThis) | null;
    if (view === null) return null;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styleText);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    if (!root.adoptedStyleSheets.includes(sheet)) return null;
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  } catch {
    return null;
  }
}
