import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  define: { INDEX_VERSION: JSON.stringify('1.0') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/pages/*.test.ts', 'tests/architecture.test.ts'],
    environment: 'node',
    // A busy machine is no fault: a test is stopped only where it hangs.
    testTimeout: 60_000,
  },
});
