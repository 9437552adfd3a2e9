/** The sets of tests, and what vitest finds and runs in each. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type Outcome, run } from './steps.ts';

/** Where the end-to-end tests run. */
export const BROWSERS = ['Chromium', 'Firefox'] as const;

/** The unit tests, and the end-to-end tests in each browser. */
const SETS = ['unit', ...BROWSERS] as const;

export type SetName = (typeof SETS)[number];

const reports = mkdtempSync(join(tmpdir(), 'tests-'));
process.on('exit', () => rmSync(reports, { recursive: true }));

/** Runs vitest on a set; resolves to whether it succeeded. */
const vitest = (set: SetName, args: readonly string[]) =>
  run('vitest', [...args, '--config', 'tests/vitest.config.ts'], {
    env: {
      // What a browser leaves behind that ends with its worker goes with this.
      TMPDIR: reports,
      ...(set !== 'unit' && { BROWSER: set.toLowerCase() }),
    },
    // Browsers wait for one another a sixth of their time, which is enough for these.
    isPatient: set === 'unit',
  });

/**
 * Runs a set of tests; a set that ran none, or broke outside of a test, has failed.
 * @param places the only ones to run: files, or `file:line` for a test; none for the whole set
 */
export async function runTests(set: SetName, places: readonly string[] = []): Promise<Outcome> {
  const report = join(reports, `${set} run.json`);
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = await vitest(set, ['run', ...places, ...options]);
  const { numPassedTests: passed, testResults }: Report = JSON.parse(readFileSync(report, 'utf8'));
  // In a whole run, a test that was left out has failed.
  const isFailure = ({ status }: TestResult) =>
    places.length > 0 ? status === 'failed' : status !== 'passed';
  const failures = testResults.flatMap((file) => failuresOf(file, isFailure));
  const isBroken = !ok || passed === 0;
  return { passed, failures: isBroken && failures.length === 0 ? [`${set} tests`] : failures };
}

/** What is read of vitest's report: its files, and each test's outcome and reasons. */
interface Report {
  numPassedTests: number;
  testResults: FileResult[];
}

interface FileResult {
  name: string;
  status: string;
  message: string;
  assertionResults: TestResult[];
}

interface TestResult {
  fullName: string;
  status: string;
  failureMessages?: string[];
}

/** A line for each test of a file that failed, or for the file where it broke outside of them. */
function failuresOf(
  { name, status, message, assertionResults }: FileResult,
  isFailure: (test: TestResult) => boolean,
): string[] {
  const told = (what: string, why: string) =>
    `${relative('.', name)} ${what}: ${why.split('\n')[0]}`;
  const failed = assertionResults
    .filter(isFailure)
    .map((test) => told(test.fullName, test.failureMessages?.[0] ?? test.status));
  return failed.length === 0 && status === 'failed' ? [told('', message)] : failed;
}

/** A test as it is written: a table's tests are one, with `%s` in its name. */
interface Written {
  name: string;
  file: string;
  location: { line: number };
}

/** Files, or `file:line` for single tests, by the set they belong to; each set has some. */
export type Places = Map<SetName, string[]>;

/**
 * Where the tests of a name are: the files that have it in their path, else the tests that have it in
 * their own name.
 * @throws when there are none, or a set cannot be listed
 */
export async function placesOf(name: string): Promise<Places> {
  const lists = await Promise.all(SETS.map(listed));
  const choose = (place: (test: Written) => string | false) => {
    const places: Places = new Map();
    for (const [index, set] of SETS.entries()) {
      const chosen = new Set(lists[index]?.map(place).filter((at) => at !== false));
      if (chosen.size > 0) places.set(set, [...chosen]);
    }
    return places;
  };
  const files = choose(({ file }) => relative('.', file).includes(name) && file);
  if (files.size > 0) return files;
  const tests = choose((test) => test.name.includes(name) && `${test.file}:${test.location.line}`);
  if (tests.size > 0) return tests;
  throw new Error(
    `No test file has “${name}” in its path, and no test has it in its written name.`,
  );
}

/** Every test of a set. */
async function listed(set: SetName): Promise<Written[]> {
  const report = join(reports, `${set}.json`);
  if (!(await vitest(set, ['list', `--json=${report}`])))
    throw new Error(`no list of ${set} tests`);
  return JSON.parse(readFileSync(report, 'utf8'));
}
