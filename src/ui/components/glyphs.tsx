import type { ComponentChildren } from 'preact';
import type { Polarity, SourceKind } from '../../core/statements/statement';

function Glyph({ class: className, children }: { class: string; children: ComponentChildren }) {
  return (
    <svg class={`glyph ${className}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const HEAD = <circle cx="8" cy="4.75" r="2.75" />;
const SHOULDERS = <path d="M2.5 14.25c0-3.2 2.3-5.25 5.5-5.25s5.5 2.05 5.5 5.25z" />;

const KIND_SHAPES: Readonly<Record<SourceKind, ComponentChildren>> = {
  'named-person': [HEAD, SHOULDERS],
  'named-organisation': (
    <path d="M8 1.5 1.5 5v1.5h13V5zM3 7.5h2v4.5H3zm4 0h2v4.5H7zm4 0h2v4.5h-2zM1.5 13h13v1.5h-13z" />
  ),
  'named-outlet': (
    <path d="M1.5 2.5h13v11h-13zM4 5v1.5h8V5zm0 3v3h3V8zm4.5 0v1.2H12V8zm0 2v1.2H12V10z" fill-rule="evenodd" />
  ),
  'unnamed-official': [HEAD, SHOULDERS, <path d="M8 9v3.2" />],
  'unnamed-source': [HEAD, SHOULDERS],
  document: <path d="M3 1.75h6.5L13 5.25v9H3zM9.25 1.75V5.5H13M5.25 8.25h5.5M5.25 11h5.5" />,
  'social-post': <path d="M2 2.5h12v8.25H7.5L4.25 13.75v-3H2z" />,
  reports: <path d="M1.5 6c2.2-2.4 4.3-2.4 6.5 0s4.3 2.4 6.5 0M1.5 11c2.2-2.4 4.3-2.4 6.5 0s4.3 2.4 6.5 0" />,
};

/** How a kind of source is drawn and coloured: filled with a name, outlined without. */
export const KIND_TONES: Readonly<Record<SourceKind, 'named' | 'unnamed' | 'document' | 'second-hand'>> = {
  'named-person': 'named',
  'named-organisation': 'named',
  'named-outlet': 'named',
  'unnamed-official': 'unnamed',
  'unnamed-source': 'unnamed',
  document: 'document',
  'social-post': 'second-hand',
  reports: 'second-hand',
};

/** The sign of a kind of source. Decorative: the kind always stands beside it in words. */
export function KindGlyph({ kind }: { kind: SourceKind }) {
  return <Glyph class={`glyph-${KIND_TONES[kind]}`}>{KIND_SHAPES[kind]}</Glyph>;
}

/** Plus and minus, not tick and cross: a side is never shown as right or wrong. */
const POLARITY_SHAPES: Readonly<Record<Polarity, ComponentChildren>> = {
  asserts: <path d="M8 2.75v10.5M2.75 8h10.5" />,
  denies: <path d="M2.75 8h10.5" />,
  questions: <path d="M5.25 5.5a2.75 2.75 0 1 1 4 2.4c-.85.5-1.25 1-1.25 2.1M8 12.4v.9" />,
};

export function PolarityGlyph({ polarity }: { polarity: Polarity }) {
  return <Glyph class={`glyph-line glyph-${polarity}`}>{POLARITY_SHAPES[polarity]}</Glyph>;
}

const SIGN_SHAPES = {
  /** Points against the reading direction, from the source to who relays it; mirrored by the style sheet. */
  relays: <path d="M14 8H3M6.5 4.5 3 8l3.5 3.5" />,
  note: <path d="M3 13l.6-3L10.8 2.8a1.2 1.2 0 0 1 1.7 0l.7.7a1.2 1.2 0 0 1 0 1.7L6 12.4z" />,
  link: (
    <path d="M6.75 9.25l2.5-2.5M7 4.75l1.6-1.6a2.6 2.6 0 0 1 3.7 0l.5.5a2.6 2.6 0 0 1 0 3.7L11.25 9M9 11.25l-1.6 1.6a2.6 2.6 0 0 1-3.7 0l-.5-.5a2.6 2.6 0 0 1 0-3.7L4.75 7" />
  ),
  panel: <path d="M2 3h12v10H2zM9.5 3v10" />,
  close: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />,
  settings: <path d="M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 2.75v3.5M5 9.75v3.5" />,
  flag: <path d="M4 14.25V2.25h8l-2.25 3L12 8.25H4" />,
} as const;

type Sign = keyof typeof SIGN_SHAPES;

export function SignGlyph({ sign }: { sign: Sign }) {
  return <Glyph class={`glyph-line glyph-${sign}`}>{SIGN_SHAPES[sign]}</Glyph>;
}
