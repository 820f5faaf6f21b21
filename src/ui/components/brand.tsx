/** Isnad's sign: a quotation mark whose two halves are links of one chain. The same drawing as assets/icons/icon.svg. */
export function Brand() {
  return (
    <svg class="brand-sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M8.3 6.4a3 3 0 1 0-2.9 3.1M7.4 6.6c0 3.4-1.6 5.7-4.4 6.9" />
      <path d="M7.7 6.4a3 3 0 1 1 5.9.4c0 3.3-1.6 5.6-4.4 6.7M7.9 7.4a3 3 0 0 0 3 2.1" />
    </svg>
  );
}
