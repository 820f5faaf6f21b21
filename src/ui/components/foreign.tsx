/**
 * Text that is not the interface's own (a page's, a pack's, a reader's): isolated from the direction around it.
 * `block` for whole sentences, which then start on the side where their own script starts.
 */
export function Foreign({
  text,
  lang,
  block = false,
  class: className = '',
}: {
  text: string;
  lang?: string | undefined;
  block?: boolean;
  class?: string;
}) {
  return (
    <bdi dir="auto" lang={lang} class={block ? `block-text ${className}`.trim() : className || undefined}>
      {text}
    </bdi>
  );
}
