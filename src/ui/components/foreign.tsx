/** Text that is not the interface's own (a page's, a pack's, a reader's): isolated from the direction around it. */
export function Foreign({ text, lang, class: className }: { text: string; lang?: string | undefined; class?: string }) {
  return (
    <bdi dir="auto" lang={lang} class={className}>
      {text}
    </bdi>
  );
}
