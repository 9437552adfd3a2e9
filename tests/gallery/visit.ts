/** The gallery in a browser, for tests. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { UNTOLD } from '../browsers/chromium.ts';
import { findChromium, findFirefox } from '../browsers/install.ts';

const configFile = 'tests/gallery/vite.config.ts';

/** How high a window is, in pixels. */
const HEIGHT = 844;

/** No page is gone back to, and none is another site: what is ready for either costs a fifth of a load. */
const FLAGS = ['--disable-features=BackForwardCache,RenderDocument'];

const CHROMIUM = () => ({
  ...UNTOLD,
  executablePath: findChromium() ?? '',
  args: ['--no-sandbox', '--disable-gpu', '--lang=en-US', ...FLAGS],
});

const FIREFOX = () => ({
  browser: 'firefox' as const,
  executablePath: findFirefox() ?? '',
  extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'intl.accept_languages': 'en-US' },
});

export interface Gallery {
  /** The one tab that shows every state. */
  page: Page;
  /** The address of the list of all states. */
  address: string;
  session?: CDPSession;
}

/** Builds the gallery for a file's tests, and opens a tab at it. */
export function useGallery(): Gallery {
  const gallery = {} as Gallery;
  let end = async () => {};
  beforeAll(async () => {
    // Each file has one of its own, as two files run beside each other.
    const outDir = mkdtempSync(join(tmpdir(), 'gallery-'));
    await build({ configFile, logLevel: 'error', build: { outDir } });
    const server = await preview({ configFile, build: { outDir }, preview: { port: 0 } });
    const browser = await puppeteer.launch({
      ...(process.env.BROWSER === 'firefox' ? FIREFOX() : CHROMIUM()),
      env: { ...process.env, TZ: 'UTC' },
    });
    gallery.page = await browser.newPage();
    gallery.address = server.resolvedUrls?.local[0] ?? '';
    end = async () => {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true });
    };
  });
  afterAll(() => end());
  return gallery;
}

/** Opens a state in a language, and waits until it is complete. */
export async function open({ page, address }: Gallery, id: string, language: string) {
  const query = new URLSearchParams({ state: id, language });
  await page.goto(`${address}state.html?${query}`);
  // Asked of the page itself: to look for a selector, the driver puts a world of its own into each document.
  await page.evaluate(() => globalThis.complete);
}

/** Has the page that is open speak another language; returns whether all of it does. */
export const speak = ({ page }: Gallery, language: string): Promise<boolean> =>
  page.evaluate((tag) => globalThis.speak(tag), language);

/** Sets how the screen is. Nothing on it moves by itself. */
export async function look({ page }: Gallery, scheme: 'light' | 'dark', width: number) {
  await Promise.all([
    page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]),
    resize(page, width),
  ]);
}

/** Lets nothing of the state that is open be drawn any more: changes of how the screen is are for the next. */
export const leave = ({ page }: Gallery): Promise<void> =>
  page.evaluate(() => document.body?.remove());

/** What Chromium alone can be asked for; ended, it takes back all that was. */
const sessionOf = async (gallery: Gallery): Promise<CDPSession> => {
  gallery.session ??= await gallery.page.createCDPSession();
  return gallery.session;
};

/** Sets how large text is that asks for no size of its own, in pixels; browsers come with 16. */
export const setTextSize = async (gallery: Gallery, standard: number) =>
  (await sessionOf(gallery)).send('Page.setFontSizes', { fontSizes: { standard } });

/** Has the system ask for more contrast, or draw all in colours of its own. */
export const askFor = async (
  gallery: Gallery,
  scheme: 'light' | 'dark',
  what: 'prefers-contrast: more' | 'forced-colors: active' | 'forced-colors: none',
) => {
  const [name = '', value = ''] = what.split(': ');
  await (await sessionOf(gallery)).send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name, value },
    ],
  });
};

/** Fields, bars and placeholders that are too faint as the page is drawn now. */
export const tooFaint = ({ page }: Gallery): Promise<string[]> =>
  page.evaluate(() => globalThis.tooFaint());

/** What cannot be read or reached as the page is drawn now. */
export const layoutTrouble = ({ page }: Gallery): Promise<string[]> =>
  page.evaluate(() => globalThis.layoutTrouble());

/** What lies under the way out, with the page at its top and at its end. */
export const underTheWayOut = ({ page }: Gallery): Promise<string[]> =>
  page.evaluate(() => globalThis.underTheWayOut());

/** What lies under something that was said, as in `alone.ts`. */
export const underNotes = ({ page }: Gallery): Promise<string[]> =>
  page.evaluate(() => globalThis.underNotes());

/** Presses the middle of each bar of a report, from the left. @returns what is said of it; of a press that chose another bar nothing */
export async function pressBars({ page }: Gallery): Promise<string[]> {
  await page.$eval('.bars', (one) => one.scrollIntoView({ block: 'center' }));
  const middles = await page.$$eval(
    '.bars > g',
    (all, bars) => {
      const { left, top, width, height } = (bars as Element).getBoundingClientRect();
      return all.map((_, index) => [left + ((index + 0.5) * width) / all.length, top + height / 2]);
    },
    await page.$('.bars'),
  );
  const said: string[] = [];
  for (const [x = 0, y = 0] of middles) {
    await page.mouse.click(x, y);
    const text = await page.evaluate((at) => {
      const { left = 0, right = 0 } =
        document.querySelector('.chosen')?.getBoundingClientRect() ?? {};
      const isUnder = left < at && at < right;
      return isUnder ? document.querySelector('.picked')?.textContent : undefined;
    }, x);
    said.push(text ?? '');
  }
  return said;
}

/** Presses cells of a report's map, by their number. @returns which was chosen then, each time */
export async function pressCells(gallery: Gallery, cells: readonly number[]): Promise<number[]> {
  const { page } = gallery;
  await page.$eval('.heat', (one) => one.scrollIntoView({ block: 'center' }));
  const chosen: number[] = [];
  for (const at of cells) {
    const middle = await page.$$eval(
      '.cell',
      (all, one) => {
        const { x, y, width, height } = (all[one] as Element).getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      },
      at,
    );
    await page.mouse.click(middle[0] ?? 0, middle[1] ?? 0);
    chosen.push(await chosenCell(gallery));
  }
  return chosen;
}

/** Which cell of a report's map is chosen; -1 while none is. */
export const chosenCell = ({ page }: Gallery): Promise<number> =>
  page.$$eval('.cell', (all) => all.findIndex((one) => one.matches('.is-chosen')));

/** Makes the window so many pixels wide. */
export const resize = (page: Page, width: number) => page.setViewport({ width, height: HEIGHT });

/**
 * Photographs the whole page into a folder, under the state's name and how it was looked at. With PICTURES set alone: no
 * test reads one, and it takes a tenth of all that a state does.
 */
export async function picture({ page }: Gallery, folder: string, id: string, how: string) {
  if (!process.env.PICTURES) return;
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${id.replaceAll(/[^a-z]+/g, '-')}-${how}.png`) as `${string}.png`;
  // Asked for what is in sight already, Chromium moves a page that runs from right to left out of the picture.
  const fullPage = await page.evaluate(() => {
    // What stays in sight is pictured where the page is.
    scrollTo(0, 0);
    return document.documentElement.scrollHeight > innerHeight;
  });
  await page.screenshot({ path, fullPage, optimizeForSpeed: true });
}

/** What can be read without a tap: texts, and the words that controls go by. What a tap unfolded is left out. */
export const atAGlance = ({ page }: Gallery): Promise<string> =>
  page.evaluate(() => {
    const behindATap = '[aria-expanded="true"] ~ *, details[open] > :not(summary), option';
    const said = (element: Element): string[] => [
      ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
      ...[...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent ?? ''),
    ];
    return [...document.body.querySelectorAll('*')]
      .filter((one) => one.checkVisibility() && !one.closest(behindATap))
      .flatMap(said)
      .join('\n');
  });
