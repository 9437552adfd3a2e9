/**
 * What `npm test` runs once everything is installed: each step in turn, every failure told again at the end. With
 * `-- NAME`, only the test files of that name, or the tests.
 */
import { installBrowsers } from './browsers/install.ts';
import { BROWSERS, type Places, placesOf, runTests, type SetName } from './sets.ts';
import { type Outcome, run, step } from './steps.ts';

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

const tests = (set: SetName, places?: readonly string[]) =>
  step(`${set} tests`, () => runTests(set, places));

/** Everything. What needs no build runs beside what does, and takes what it leaves of the machine. */
async function everything(): Promise<Outcome[]> {
  const first = [
    await browsers(),
    await step('format and lint', () => run('biome', ['ci', '--error-on-warnings', '.'])),
    await prepare(),
  ];
  const builtAndTried = async () => [
    ...(await build()),
    await buildLanguages(),
    // Firefox mostly waits, until its background sleeps for one, while Chromium computes.
    ...(await Promise.all(BROWSERS.map((browser) => tests(browser)))),
  ];
  const types = step('types', () => run('tsc', ['--noEmit']));
  const [tried, ...rest] = await Promise.all([builtAndTried(), types, tests('unit')]);
  return [...first, ...tried, ...rest];
}

/** The tests of a name, and before them what they need. */
async function named(name: string): Promise<Outcome[]> {
  let places: Places = new Map();
  const before = [
    await prepare(),
    await step(`find “${name}”`, async () => {
      places = await placesOf(name);
      return true;
    }),
  ];
  const chosen = BROWSERS.flatMap((browser) => places.get(browser) ?? []);
  if (chosen.length > 0) before.push(await browsers(), ...(await build()));
  if (chosen.some((place) => place.includes('chosen-language')))
    before.push(await buildLanguages());
  const runs = [...places].map(([set, chosen]) => tests(set, chosen));
  return [...before, ...(await Promise.all(runs))];
}

const name = process.argv.slice(2).join(' ');
const steps = await (name ? named(name) : everything());
const passed = steps.reduce((sum, outcome) => sum + outcome.passed, 0);
const failures = steps.flatMap((outcome) => outcome.failures);
console.log(`${passed} passed, ${failures.length} failed`);
for (const failure of failures) console.log(`✗ ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
