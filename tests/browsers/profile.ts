import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { unpacked } from './mozlz4.ts';
import { until } from './prompt.ts';

/** The folder that a browser keeps everything in, its own history and all. */
export function profileOf({ browser }: Pick<Driver, 'browser'>): string {
  const args = browser.process()?.spawnargs ?? [];
  const at = args.findIndex((arg) => /^--?(user-data-dir|profile)/.test(arg));
  return args[at]?.split('=')[1] ?? args[at + 1] ?? '';
}

/** What files of the extension's own lie under: its id in Chromium, its address or id in Firefox. */
const OURS =
  /chrome-extension|moz-extension|[a-p]{32}|browser-extension-data|Extension (Rules|Scripts)/;

/** Files that the extension's data lie in. */
const isOurs = (file: string): boolean => OURS.test(file);

/** The browser's own record of where one has been, and the tabs to restore. */
const HISTORY = /(^|\/)(History|Sessions\/|places\.sqlite|sessionstore)/;

/** Those files, by their paths in the folder, as text of single bytes. */
export function historyIn(folder: string): { file: string; text: string }[] {
  return allFiles(folder)
    .map((path) => ({ path, file: relative(folder, path) }))
    .filter(({ file }) => HISTORY.test(file))
    .map(({ path, file }) => ({ file, text: read(path).toString('latin1') }));
}

/** Every address of our own pages that those files hold. */
export const ownAddressesIn = (driver: Driver): string[] =>
  historyIn(profileOf(driver)).flatMap(
    ({ text }) => text.match(/(chrome|moz)-extension:[!#-~]+/g) ?? [],
  );

/** The files of the extension's in which a word stands, as bytes of UTF-8 or UTF-16; no other is read. */
export const ourFilesNaming = (driver: Driver, word: string): string[] =>
  ourFilesIn(profileOf(driver), word);

/** The same, of a profile's folder. */
export const ourFilesIn = (folder: string, word: string): string[] => naming(folder, word, isOurs);

/** All other files in that folder in which it stands. */
export const theBrowsersFilesIn = (folder: string, word: string): string[] =>
  naming(folder, word, (file) => !isOurs(file));

function naming(folder: string, word: string, isWanted: (file: string) => boolean): string[] {
  const spelled = [Buffer.from(word), Buffer.from(word, 'utf16le')];
  return allFiles(folder)
    .map((path) => relative(folder, path))
    .filter((file) => {
      if (!isWanted(file)) return false;
      const bytes = read(join(folder, file));
      return spelled.some((one) => bytes.includes(one));
    })
    .toSorted();
}

function allFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesWithin(path);
    return entry.isFile() ? [path] : [];
  });
}

/** A folder that has gone meanwhile holds nothing: those of Firefox's databases come and go. */
function filesWithin(folder: string): string[] {
  try {
    return allFiles(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A file that has gone meanwhile names nobody. */
function read(path: string): Buffer {
  try {
    return unpacked(readFileSync(path));
  } catch {
    return Buffer.alloc(0);
  }
}

/** Whether a profile's folder was used by a browser before: nothing is welcomed there any more. */
export const isUsed = (profile: string | undefined): boolean =>
  profile !== undefined && readdirSync(profile).length > 0;

/** Kills a browser; resolves once it is gone. */
export async function kill(browser: Browser): Promise<void> {
  const folder = profileOf({ browser });
  const gone = new Promise((done) => browser.process()?.once('exit', done));
  browser.process()?.kill('SIGKILL');
  await gone;
  // Puppeteer (25) puts back Firefox's settings of before its start: later, they would go over those of the next one.
  const kept = ['user.js', 'prefs.js'].map((file) => join(folder, `${file}.puppeteer`));
  await until('its settings are put back', () => !kept.some((file) => existsSync(file)));
}
