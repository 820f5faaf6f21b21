/** Isnad's sign: two links of a chain, the nearer one a quotation mark. The same drawing as assets/icons/icon.svg. */
export function Brand() {
  return (
    <svg class="brand-sign" viewBox="1.5 1 13.5 14" aria-hidden="true" focusable="false">
      <path d="M7.85 3.94A2.95 2.95 0 1 1 8.39 6.95" />
      <path d="M8.85 9.06A2.95 2.95 0 1 1 8.31 6.05" />
      <path d="M9.05 8c0 2.9-1.5 4.7-4.6 5.6" stroke-linecap="round" />
    </svg>
  );
}
