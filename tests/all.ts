/** What `npm test` runs once everything is installed: each step in turn, every failure counted. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowsers } from './browsers/install.ts';

interface Counts {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'tests-'));

/** Runs a command; its output is shown only if it fails. Resolves to whether it succeeded. */
function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: 'pipe' });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  return new Promise((done) => {
    child.on('error', (error) => (output += error));
    child.on('close', (code) => {
      if (code !== 0) console.log(output);
      done(code === 0);
    });
  });
}

/** Runs a step and says how it went and how long it took. A step counts as one when it fails. */
async function step(name: string, work: () => Promise<Counts | boolean>): Promise<Counts> {
  const start = performance.now();
  const result = await work().catch((error: Error) => {
    console.log(error.message);
    return false;
  });
  const counts = typeof result === 'boolean' ? { passed: 0, failed: result ? 0 : 1 } : result;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const told =
    typeof result === 'boolean' ? '' : `, ${counts.passed} passed, ${counts.failed} failed`;
  console.log(`${counts.failed ? '✗' : '✓'} ${name} (${seconds} s${told})`);
  return counts;
}

/** Runs a set of tests; a set that ran none, or broke outside of a test, has failed. */
async function tests(name: string, env: NodeJS.ProcessEnv = {}, part = '1/1'): Promise<Counts> {
  const report = join(reports, `${name}-${part.replace('/', '-')}.json`);
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  options.push('--config', 'tests/vitest.config.ts', '--shard', part);
  const ok = await run('vitest', ['run', ...options], env);
  const { numPassedTests: passed, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = numTotalTests - passed;
  return { passed, failed: failed || Number(!ok || passed === 0) };
}

const build = (...args: string[]) => run('wxt', ['build', ...args]);

/** Both browsers' tests run in two parts, all beside each other: they wait more than they work. */
const parts = [
  ['chromium', '1/2'],
  ['chromium', '2/2'],
  ['firefox', '1/2'],
  ['firefox', '2/2'],
] as const;

const steps: Counts[] = [
  await step('browsers', async () => {
    installBrowsers();
    return true;
  }),
  await step('format and lint', () => run('biome', ['ci', '--error-on-warnings', '.'])),
  await step('types', async () => (await run('wxt', ['prepare'])) && run('tsc', ['--noEmit'])),
  await step('build for Chromium', () => build()),
  await step('build for Firefox', () => build('-b', 'firefox', '--mv3')),
  await step('unit tests', () => tests('unit')),
  ...(await Promise.all(
    parts.map(([name, part]) =>
      step(`end to end in ${name}, part ${part}`, () => tests(name, { BROWSER: name }, part)),
    ),
  )),
];

rmSync(reports, { recursive: true });
const total = (key: keyof Counts) => steps.reduce((sum, counts) => sum + counts[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
