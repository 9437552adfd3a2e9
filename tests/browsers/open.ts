import { startStandIn } from '../stand-in/server.ts';
import { openChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { openFirefox } from './firefox.ts';

/** Starts the stand-in networks and a browser on them; closing it ends both. */
export async function openBrowser(name: string): Promise<Driver> {
  const standIn = await startStandIn();
  const driver = await (name === 'firefox' ? openFirefox(standIn) : openChromium(standIn));
  const { close } = driver;
  return Object.assign(driver, {
    close: async () => {
      await close();
      await standIn.close();
    },
  });
}
