/** Every state of every screen, with made-up data and without the extension: see tests/gallery. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../browsers/axe.ts';
import { findChromium } from '../browsers/install.ts';
import { states } from '../gallery/states/all.ts';

const PICTURES = '.output/gallery';
const configFile = 'tests/gallery/vite.config.ts';
const DESK = 1120;
const PHONE = 390;

let server: PreviewServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  await build({ configFile, logLevel: 'error' });
  server = await preview({ configFile, preview: { port: 0 } });
  browser = await puppeteer.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--lang=en-US'],
    env: { ...process.env, TZ: 'UTC' },
  });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Everything that axe looks at is looked at once; in the dark only colours differ. */
test.each([...states.keys()])('%s: nothing stands in anyone’s way', async (id) => {
  await look('light', DESK);
  await open(`state=${encodeURIComponent(id)}`);
  expect(await violations(page)).toEqual([]);
  expect(await isWider()).toBe(false);
  await picture(id);
  await look('dark', PHONE);
  expect(await violations(page, { runOnly: ['color-contrast'] })).toEqual([]);
  expect(await isWider()).toBe(false);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await isWider(), 'from right to left').toBe(false);
});

test('every state is to be chosen from a list, and shows beside it', async () => {
  await page.goto(`${address()}#/people/one`);
  await page.waitForSelector('nav a[aria-current="true"]');
  const links = await page.$$eval('nav a', (all) => all.length);
  expect(links).toBe(states.size);
  // The page writes its own address anew, the slash encoded.
  const frame = await page.waitForFrame((one) =>
    decodeURIComponent(one.url()).includes('state=people/one'),
  );
  await frame.waitForSelector('[data-complete] .person');
});

const address = () => server.resolvedUrls?.local[0];

async function open(query: string): Promise<void> {
  await page.goto(`${address()}state.html?${query}`);
  await page.waitForSelector('[data-complete]');
}

async function look(scheme: 'light' | 'dark', width: number): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setViewport({ width, height: 844 });
}

const isWider = () =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });

const picture = (id: string) =>
  page.screenshot({
    path: join(PICTURES, `${id.replaceAll(/[^a-z]+/g, '-')}-desk.png`),
    fullPage: true,
    optimizeForSpeed: true,
  });
