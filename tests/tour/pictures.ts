import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Where the pictures go. */
export const PICTURES = join('.output', 'tour');

const LOOKS = [
  { name: 'light', width: 1120, height: 760, scheme: 'light' },
  { name: 'dark', width: 1120, height: 760, scheme: 'dark' },
  { name: 'phone-light', width: 390, height: 844, scheme: 'light' },
  { name: 'phone-dark', width: 390, height: 844, scheme: 'dark' },
] as const;

/** Saves pictures of a screen, light and dark, on a desktop and on a phone. */
export async function picture(
  page: Page,
  name: string,
  widest: number = LOOKS[0].width,
): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.bringToFront();
  for (const look of LOOKS) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: look.scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.setViewport({ width: Math.min(look.width, widest), height: look.height });
    await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
    await page.screenshot({ path: join(PICTURES, `${name}-${look.name}.png`), fullPage: true });
  }
  await page.setViewport(null);
}
