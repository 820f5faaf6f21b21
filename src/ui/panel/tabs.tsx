import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from '../components/words-context';

interface TabItem<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly count: number;
}

/** Tabs after the WAI-ARIA pattern: arrow keys, Home and End move between them, Tab goes on into the part. */
export function Tabs<Id extends string>({
  label,
  items,
  chosen,
  onChoose,
  children,
}: {
  label: string;
  items: readonly TabItem<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** The chosen part. */
  children: ComponentChildren;
}) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const choose = (index: number) => {
    const item = items.at(index % items.length);
    if (!item) return;
    onChoose(item.id);
    list.current?.querySelector<HTMLElement>(`#tab-${item.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = items.findIndex(({ id }) => id === chosen);
    const forward = words.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = words.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === forward) choose(at + 1);
    else if (event.key === backward) choose(at - 1);
    else if (event.key === 'Home') choose(0);
    else if (event.key === 'End') choose(-1);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list}>
        {items.map(({ id, title, count }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={id === chosen}
            aria-controls="part"
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
            onKeyDown={onKeyDown}
          >
            <span>{title}</span> <span class="tab-count">{words.number(count)}</span>
          </button>
        ))}
      </div>
      <div class="part" id="part" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  );
}
