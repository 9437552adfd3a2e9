/** Sees each probe of the hostile pages red: with what it stands on switched off. Chromium; needs a build. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FAULTS } from './stand-in/hostile/faults.ts';

interface Results {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** How each test came out that stands on what a fault switches off. */
function run(FAULT: string): [name: string, isRed: boolean][] {
  const outputFile = join(mkdtempSync(join(tmpdir(), 'faults-')), 'results.json');
  const asked = ['--config', 'tests/vitest.config.ts', 'tests/e2e/hostile.test.ts'];
  const told = ['--reporter=json', `--outputFile=${outputFile}`];
  const only = ['-t', FAULTS[FAULT]?.reddens ?? ''];
  spawnSync('npx', ['vitest', 'run', ...asked, ...told, ...only], {
    env: { ...process.env, BROWSER: 'chromium', FAULT },
  });
  const { testResults } = JSON.parse(readFileSync(outputFile, 'utf8')) as Results;
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed' || status === 'failed')
    .map(({ fullName, status }) => [fullName.trim(), status === 'failed']);
}

const wanted = process.argv[2];
const seen = new Map<string, boolean>();
for (const name of Object.keys(FAULTS).filter((one) => !wanted || one.includes(wanted))) {
  const results = run(name);
  for (const [test, isRed] of results) seen.set(test, isRed || (seen.get(test) ?? false));
  console.log(`${name}: ${results.filter(([, isRed]) => isRed).length} of ${results.length} red`);
}
const never = [...seen].filter(([, isRed]) => !isRed).map(([test]) => test);
console.log(`${seen.size - never.length} of ${seen.size} were seen red. Never:`, never);
