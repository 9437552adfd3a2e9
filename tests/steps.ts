/** How `npm test` runs its steps: each says how it went and how long it took. */
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';

export interface Outcome {
  passed: number;
  /** A line for each thing that failed. */
  failures: readonly string[];
}

/** How a command is run, if not as everything else. */
interface How {
  env?: NodeJS.ProcessEnv;
  /** Takes what others leave of the machine. */
  isPatient?: boolean;
}

/** Runs a command; its output is shown only if it fails. Resolves to whether it succeeded. */
export function run(
  command: string,
  args: readonly string[],
  { env, isPatient = false }: How = {},
): Promise<boolean> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: 'pipe' });
  if (isPatient && child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
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
export async function step(name: string, work: () => Promise<Outcome | boolean>): Promise<Outcome> {
  const start = performance.now();
  const result = await work().catch((error: Error) => {
    console.log(error.message);
    return false;
  });
  const outcome =
    typeof result === 'boolean' ? { passed: 0, failures: result ? [] : [name] } : result;
  const failed = outcome.failures.length;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const told = typeof result === 'boolean' ? '' : `, ${outcome.passed} passed, ${failed} failed`;
  console.log(`${failed ? '✗' : '✓'} ${name} (${seconds} s${told})`);
  return outcome;
}
