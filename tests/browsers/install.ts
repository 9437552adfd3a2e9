import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs the tests need, by what they are called and the Debian packages they come in. */
const NEEDED = [
  { names: ['chromium', 'google-chrome', 'microsoft-edge'], from: 'chromium' },
  { names: ['firefox-esr', 'firefox'], from: 'firefox-esr' },
  { names: ['Xvfb'], from: 'xvfb' },
  { names: ['xdotool'], from: 'xdotool' },
  // Opens what a copy is locked with, without us.
  { names: ['age'], from: 'age' },
];

/** The path of the first of these programs that is installed. */
export function findProgram(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** An installed Chromium or one of its kin. */
export const findChromium = () =>
  findProgram(
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  );

/** An installed Firefox. */
export const findFirefox = () => findProgram('firefox-esr', 'firefox');

/**
 * Installs with apt what the tests need and this machine lacks.
 * @throws with the packages to install, where we may not do it ourselves
 */
export function installBrowsers(): void {
  const missing = NEEDED.filter(({ names }) => !findProgram(...names)).map(({ from }) => from);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) {
    throw new Error(`Please install: ${missing.join(' ')} (on Debian: sudo apt-get install …)`);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...missing];
  const { status } = spawnSync('apt-get', install, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`apt-get could not install ${missing.join(' ')}`);
}
