import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandIn } from '../stand-in/server.ts';
import { openChromium } from './chromium.ts';
import type { Driver, Particular } from './driver.ts';
import { openFirefox } from './firefox.ts';

let lent: Promise<Driver> | undefined;

/**
 * Lends the browser that the test files of one worker use one after the other, with the extension installed anew: that
 * takes an eighth of what a start takes. It ends with the worker.
 */
export async function lendBrowser(name: string): Promise<Driver> {
  const isFirst = !lent;
  lent ??= openBrowser(name);
  const driver = await lent;
  if (!isFirst) await driver.renew();
  return driver;
}

/** Starts the stand-in networks and a browser on them; closing it ends both. */
export async function openBrowser(name: string, particular: Particular = {}): Promise<Driver> {
  const standIn = await startStandIn();
  const open = name === 'firefox' ? openFirefox : openChromium;
  const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
  const driver = await open(standIn, { downloads, ...particular });
  const { close, kill } = driver;
  const ending = (end: () => Promise<void>) => async () => {
    await end();
    await standIn.close();
    rmSync(downloads, { recursive: true, force: true });
  };
  return Object.assign(driver, { close: ending(close), kill: ending(kill) });
}
