import type { ComponentChildren } from 'preact';
import { useWords } from './words-context';

/** A part of a screen that folds away, with its heading and how many things are in it. */
export function Section({
  id,
  title,
  count,
  hint,
  open = false,
  children,
}: {
  id?: string;
  title: string;
  count?: number;
  hint?: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  const words = useWords();
  return (
    <details class="section" id={id} open={open}>
      <summary>
        <h2>{title}</h2>
        {count !== undefined && <span class="count">{words.number(count)}</span>}
      </summary>
      <div class="section-body">
        {hint !== undefined && <p class="soft small">{hint}</p>}
        {children}
      </div>
    </details>
  );
}
