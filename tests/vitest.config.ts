import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { zoneAtNoon } from './browsers/noon.ts';

/**
 * What Firefox 153 has not, or no test can reach over BiDi: popup, looks, buttons, room that is taken; and what opens
 * Firefox by itself.
 */
const chromiumOnly = [
  'popup',
  'first-press',
  'screens',
  'opening',
  'spoken',
  'languages',
  'chosen-language',
  'gallery',
  'notifications',
  'full-disk',
  'carry',
].map((name) => `tests/e2e/${name}.test.ts`);

/** What the gallery's test looks at in Chromium. */
const firefoxOnly = ['tests/e2e/narrow.test.ts'];

/** The files that take longest, from a minute and a half down to half a minute. */
const LONGEST = [
  'gallery',
  'pause',
  'month',
  'doors',
  'unseen-days',
  'ways',
  'owner',
  'people',
  'hostile',
];

/**
 * Starts with what takes longest, so that no file runs on alone at the end; one browser's files after the other's, as a
 * worker keeps its browser only from a file to one of the same.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const index = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return index < 0 ? LONGEST.length : index;
    };
    const inOrder = files.toSorted((a, b) => place(a) - place(b));
    return [...Map.groupBy(inOrder, ({ project }) => project.name).values()].flat();
  }
}

const fromHere = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** In each of the three runs: with more than six in all on two cores, every wait is too long. */
const WORKERS = Math.min(Math.max(2, availableParallelism()), 4);

/** The end-to-end tests in a browser. */
const endToEnd = (browser: string) => ({
  extends: true as const,
  test: {
    name: browser,
    env: { BROWSER: browser },
    include: ['tests/e2e/**/*.test.ts'],
    exclude: browser === 'firefox' ? chromiumOnly : firefoxOnly,
  },
});

/** Where unit tests have nothing in common: a worker that goes from one to the next takes a quarter less of a processor. */
const PURE = 'tests/{model,networks}/**/*.test.ts';

// Unit tests run where the day is another one than in UTC for most of it, and hours are no whole ones from there: what
// takes the one for the other is red wherever it is run. Browsers begin at noon: an hour that passes in a test is one of
// the same day whenever it is run.
process.env.TZ ??= process.env.BROWSER ? zoneAtNoon() : 'Pacific/Chatham';

/** Unit tests, and with BROWSER set the end-to-end tests in the browsers it names. */
export default defineConfig({
  // Plain aliases: WXT's own plugin reads the whole configuration first, two seconds a run.
  resolve: {
    alias: {
      '#imports': fromHere('./browsers/fake-imports.ts'),
      '@wxt-dev/browser': fromHere('../node_modules/wxt/dist/virtual/mock-browser.mjs'),
    },
  },
  test: process.env.BROWSER
    ? {
        projects: process.env.BROWSER.split(' ').map(endToEnd),
        // A worker's files share a browser.
        isolate: false,
        maxWorkers: WORKERS,
        sequence: { sequencer: LongestFirst },
        // What takes seconds takes a minute where others have the machine as well.
        testTimeout: 150_000,
        hookTimeout: 150_000,
      }
    : {
        setupFiles: ['tests/browsers/unit-setup.ts'],
        projects: [
          { extends: true, test: { name: 'pure', include: [PURE], isolate: false } },
          {
            extends: true,
            test: {
              name: 'others',
              include: ['tests/**/*.test.ts'],
              exclude: ['tests/e2e/**', PURE],
            },
          },
        ],
        // Threads of a process (Node 26) have their locks in common, and one that ends goes on holding its own: a file whose
        // work outlived it had others wait for good.
        pool: 'forks',
        // By itself vitest leaves one of two cores idle.
        maxWorkers: WORKERS,
        // Property tests take seconds each, and minutes where browsers run beside them on a slow machine.
        testTimeout: 600_000,
        hookTimeout: 600_000,
        // Inlined, so that the aliases hold in it.
        server: { deps: { inline: ['wxt', '@wxt-dev/storage'] } },
      },
});
