import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** End-to-end tests: the built demo flavours in real browsers, one after the other. Run `npm run build:demo` first. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    pool: 'forks',
    fileParallelism: false,
    // Browsers start slowly on a busy machine; a test that waits in vain says so itself, long before this.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // Real browsers on a shared machine now and then miss a beat; what is broken fails twice.
    retry: 1,
    reporters: ['default'],
  },
});
