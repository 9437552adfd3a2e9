import { defineConfig } from 'vitest/config';

/** Unit tests, and with BROWSER set the end-to-end tests in that browser. */
export default defineConfig({
  test: process.env.BROWSER
    ? {
        include: ['tests/e2e/**/*.test.ts'],
        // Firefox (153, over BiDi) opens no private window for a test.
        exclude: process.env.BROWSER === 'firefox' ? ['tests/e2e/private.test.ts'] : [],
        fileParallelism: false,
        testTimeout: 30_000,
        hookTimeout: 60_000,
      }
    : { include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'] },
});
