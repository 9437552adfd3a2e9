/**
 * The background as many times over as there are browsers in a test, each with module state, clock, locks and databases
 * of its own: it is bundled once, as for a package, and made anew with other globals.
 */
import 'fake-indexeddb/auto';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { texts } from '../../../src/language/build/plugin.ts';

export type OneBrowser = typeof import('./one-browser.ts');

/** The globals that each browser has its own of. */
export interface Globals {
  readonly chrome: object;
  readonly indexedDB: IDBFactory;
  readonly navigator: object;
  readonly crypto: object;
  readonly Date: DateConstructor;
  readonly setTimeout: (work: () => unknown) => number;
  readonly clearTimeout: (timer: number) => void;
}
const NAMES: readonly (keyof Globals)[] = [
  ...(['chrome', 'indexedDB', 'navigator', 'crypto', 'Date'] as const),
  ...(['setTimeout', 'clearTimeout'] as const),
];

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The background as a script that leaves what it exports in `one`. */
async function bundled(): Promise<string> {
  const built = await build({
    ...{ configFile: false, root: here('../../..'), mode: 'test', logLevel: 'warn' },
    plugins: [texts()],
    define: { 'import.meta.env.FIREFOX': 'false', 'import.meta.env.BROWSER': '"chrome"' },
    resolve: {
      alias: {
        '#imports': here('../../browsers/fake-imports.ts'),
        '@wxt-dev/browser': here('../../../node_modules/wxt/dist/virtual/mock-browser.mjs'),
      },
    },
    build: {
      ...{ write: false, minify: false, target: 'esnext' },
      lib: { entry: here('one-browser.ts'), formats: ['iife'], name: 'one' },
    },
  });
  const [{ output } = { output: [] }] = built as unknown as Rolldown.RolldownOutput[];
  return output.map((file) => ('code' in file ? file.code : '')).join('');
}

type Make = (scope: object, ...globals: readonly unknown[]) => OneBrowser;
let making: Promise<Make> | undefined;

/** A browser that was just opened, before its background starts. */
export async function makeBrowser(globals: Globals): Promise<OneBrowser> {
  making ??= bundled().then(
    (code) => new Function('globalThis', ...NAMES, `${code}\nreturn one;`) as Make,
  );
  const make = await making;
  // What fake-imports.ts gives everybody is this browser's own.
  const scope = Object.create(globalThis, {
    chrome: { set: (given: object) => Object.assign(globals.chrome, given) },
  });
  return make(scope, ...NAMES.map((name) => globals[name]));
}
