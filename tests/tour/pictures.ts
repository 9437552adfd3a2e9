import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../browsers/driver.ts';

/** Where the pictures of a browser go. */
export const folderOf = ({ name }: Driver): string => join('.output', 'tour', name);

const LOOKS = [
  { name: 'light', width: 1280, height: 800, scheme: 'light', scale: 1 },
  { name: 'dark', width: 1280, height: 800, scheme: 'dark', scale: 1 },
  { name: 'phone-light', width: 360, height: 780, scheme: 'light', scale: 2 },
  { name: 'phone-dark', width: 360, height: 780, scheme: 'dark', scale: 2 },
] as const;

/**
 * Saves pictures of a screen, light and dark, on a desktop and on a phone.
 * @throws where one is not as wide as it should be, as where something sticks out
 */
export async function picture(
  driver: Driver,
  page: Page,
  name: string,
  widest: number = LOOKS[0].width,
): Promise<void> {
  const folder = folderOf(driver);
  mkdirSync(folder, { recursive: true });
  await page.bringToFront();
  for (const look of LOOKS) {
    await driver.drawIn(page, look.scheme);
    const width = Math.min(look.width, widest);
    await page.setViewport({ width, height: look.height, deviceScaleFactor: look.scale });
    await page.evaluate(async () => {
      // What stays in sight is pictured where the page is.
      scrollTo(0, 0);
      await document.fonts.ready.then(() => new Promise(requestAnimationFrame));
    });
    const path = join(folder, `${name}-${look.name}.png`) as `${string}.png`;
    // What lies at the foot of the window is in no picture of a page that is shorter (Firefox 153).
    const fullPage = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
    const found = widthOf(await page.screenshot({ path, fullPage }));
    if (found !== width * look.scale)
      throw new Error(`${path} is ${found} pixels wide, not ${width * look.scale}`);
  }
  await page.setViewport(null);
}

/** How wide a PNG is, in pixels: the first thing that its header says (https://www.w3.org/TR/png-3/#11IHDR). */
const widthOf = (png: Uint8Array): number => Buffer.from(png).readUInt32BE(16);
