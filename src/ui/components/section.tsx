import type { ComponentChildren } from 'preact';
import { Foreign } from './foreign';
import { useWords } from './words-context';

/** A part of a screen that folds away, with its heading and how many things are in it. */
export function Section({
  id,
  title,
  count,
  hint,
  open = false,
  foreign = false,
  children,
}: {
  id?: string;
  title: string;
  count?: number;
  hint?: string;
  open?: boolean;
  /** The title is a pack's or a page's, not the interface's own. */
  foreign?: boolean;
  children: ComponentChildren;
}) {
  const words = useWords();
  return (
    <details class="section" id={id} open={open}>
      <summary>
        <h2>{foreign ? <Foreign text={title} /> : title}</h2>
        {count !== undefined && <span class="count">{words.number(count)}</span>}
      </summary>
      <div class="section-body">
        {hint !== undefined && <p class="soft small">{hint}</p>}
        {children}
      </div>
    </details>
  );
}
