import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What Firefox 153 has not, or no test can reach over BiDi: private windows, popup, looks, buttons. */
const chromiumOnly = ['private', 'popup', 'screens', 'gallery', 'notifications'].map(
  (name) => `tests/e2e/${name}.test.ts`,
);

/** Unit tests, and with BROWSER set the end-to-end tests in that browser. */
export default defineConfig({
  // The browser's API as a fake, behind the same names as in the build.
  plugins: process.env.BROWSER ? [] : [WxtVitest()],
  test: process.env.BROWSER
    ? {
        include: ['tests/e2e/**/*.test.ts'],
        exclude: process.env.BROWSER === 'firefox' ? chromiumOnly : [],
        fileParallelism: false,
        testTimeout: 30_000,
        hookTimeout: 60_000,
      }
    : { include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'] },
});
