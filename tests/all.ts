/**
 * What `npm test` runs once everything is installed: each step in turn, every failure counted. With
 * `-- NAME`, only the test files of that name, or the tests.
 */
import { installBrowsers } from './browsers/install.ts';
import { type Places, placesOf, runTests } from './sets.ts';
import { type Counts, run, step } from './steps.ts';

/** One after the other: with both at once, two cores make every wait too long. */
const BROWSERS = ['chromium', 'firefox'] as const;

const browsers = () =>
  step('browsers', async () => {
    installBrowsers();
    return true;
  });

/** What the editor, the compiler and vitest read besides the source. */
const prepare = () => step('prepare', () => run('wxt', ['prepare']));

const build = async () => [
  await step('build for Chromium', () => run('wxt', ['build'])),
  await step('build for Firefox', () => run('wxt', ['build', '-b', 'firefox', '--mv3'])),
];

/** A package with the languages for tests in it, which the shipped ones have not. */
const buildLanguages = () =>
  step('build in the languages for tests', () =>
    run('wxt', ['build', '--config', 'tests/language/wxt.config.ts', '--mode', 'languages']),
  );

/** Everything. Types and builds run beside the unit tests, which leave one of two cores alone. */
async function everything(): Promise<Counts[]> {
  const first = [
    await browsers(),
    await step('format and lint', () => run('biome', ['ci', '--error-on-warnings', '.'])),
    await prepare(),
  ];
  const typesAndBuilds = async () => [
    await step('types', () => run('tsc', ['--noEmit'])),
    ...(await build()),
    await buildLanguages(),
  ];
  const [built, units] = await Promise.all([
    typesAndBuilds(),
    step('unit tests', () => runTests('unit')),
  ]);
  const ends: Counts[] = [];
  for (const browser of BROWSERS)
    ends.push(await step(`end to end in ${browser}`, () => runTests(browser)));
  return [...first, ...built, units, ...ends];
}

/** The tests of a name, and before them what they need. */
async function named(name: string): Promise<Counts[]> {
  let places: Places = new Map();
  const before = [
    await prepare(),
    await step(`find “${name}”`, async () => {
      places = await placesOf(name);
      return true;
    }),
  ];
  const chosen = places.get('chromium') ?? [];
  if (chosen.length > 0) before.push(await browsers(), ...(await build()));
  if (chosen.some((place) => place.includes('chosen-language')))
    before.push(await buildLanguages());
  const runs = [...places].map(([set, chosen]) =>
    step(set === 'unit' ? 'unit tests' : `end to end in ${set}`, () => runTests(set, chosen)),
  );
  return [...before, ...(await Promise.all(runs))];
}

const name = process.argv.slice(2).join(' ');
const steps = await (name ? named(name) : everything());
const total = (key: keyof Counts) => steps.reduce((sum, counts) => sum + counts[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
