import type { ComponentChildren } from 'preact';

/** A part that scrolls is a stop for the keyboard: not every browser makes it one by itself (WCAG 2.1.1). */
export const SCROLL_STOP = 0;

/** Something wider than a narrow screen, which scrolls by itself. */
export function ScrollArea({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <section class="scroll-area" tabIndex={SCROLL_STOP} aria-label={label}>
      {children}
    </section>
  );
}
