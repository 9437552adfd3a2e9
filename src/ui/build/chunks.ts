import type { Rolldown } from 'vite';
import type { UserConfig } from 'wxt';

type GetImports = (id: string) => { readonly importedIds: readonly string[] } | null;

/** Whether one of the modules that a module leads to, itself included, is such a file. */
function leadsTo(id: string, file: RegExp, importsOf: GetImports): boolean {
  const reached = new Set([id]);
  for (const one of reached)
    for (const next of importsOf(one)?.importedIds ?? []) reached.add(next);
  return [...reached].some((one) => file.test(one));
}

/**
 * What several screens share, by the weighty data that it leads to, lightest first: a chunk takes along all that its
 * modules lead to and no chunk before it has.
 */
const CHUNKS = [
  { name: 'shared', without: /\/src\/networks\/(?!network\.ts)|\/github-reserved-names\// },
  { name: 'networks', without: /\/networks\/data\/fediverse-hosts\.ts$/ },
  { name: 'listing', without: /^$/ },
];

/** What locks and stretches: wanted seldom, and weighty, so it stays with what loads it. */
const LOCKING = /\/(age-encryption|@noble|@scure)\//;

const shared = CHUNKS.map(
  ({ name, without }, index): Rolldown.CodeSplittingGroup => ({
    name: (id, context) =>
      // A page's stylesheets are its own.
      id.endsWith('.css') ||
      [without, LOCKING].some((file) => leadsTo(id, file, (one) => context.getModuleInfo(one)))
        ? null
        : name,
    minShareCount: 2,
    priority: CHUNKS.length - index,
  }),
);

/** A page whose code is a few chunks: its screens share much, and each is loaded by itself. */
const CUT = 'home';

/**
 * How our pages' code is cut. Each page is built by itself, so that it loads one file, of nothing but what it uses. Home is
 * a chunk for each screen, and few for what screens share. Left to the bundler these are fifty, and a page is drawn 25 ms
 * later (Chromium 156): a chunk more costs about what 50 kB of code do.
 */
export const hooks = {
  'entrypoints:grouped': (_, groups) => {
    const pages = groups.filter((group) => Array.isArray(group));
    const others = groups.filter((group) => !Array.isArray(group));
    groups.splice(0, groups.length, ...others, ...pages.flat().map((page) => [page]));
  },
  'vite:build:extendConfig': (entries, { build = {} }) => {
    if (!entries.some(({ name }) => name === CUT)) return;
    const { output, ...options } = build.rolldownOptions ?? {};
    build.rolldownOptions = {
      ...options,
      output: { ...output, codeSplitting: { groups: shared } },
    };
  },
} satisfies UserConfig['hooks'];
