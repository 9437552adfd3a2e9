/** What `npm start` runs: the extension in a throwaway profile, or without a display the guided tour. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox, installBrowsers } from './browsers/install.ts';

const { values } = parseArgs({
  options: { browser: { type: 'string' }, tour: { type: 'boolean', default: false } },
});
const hasDisplay = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

console.log('Building for both browsers …');
execFileSync('wxt', ['build'], { stdio: 'ignore' });
execFileSync('wxt', ['build', '-b', 'firefox', '--mv3'], { stdio: 'ignore' });

if (values.tour || !hasDisplay) {
  installBrowsers();
  const { tour } = await import('./tour/tour.ts');
  process.exitCode = (await tour(values.browser === 'firefox' ? 'firefox' : 'chromium')) ? 0 : 1;
} else {
  await open(values.browser === 'firefox' || !findChromium() ? 'firefox' : 'chrome');
}

/** Opens a browser with the extension; it shows its welcome page by itself. Ends with the browser. */
async function open(browser: 'chrome' | 'firefox'): Promise<void> {
  const executablePath = browser === 'firefox' ? findFirefox() : findChromium();
  if (!executablePath) throw new Error('Please install Chrome, Chromium, Edge or Firefox first.');
  const opened = await puppeteer.launch({
    browser,
    executablePath,
    headless: false,
    defaultViewport: null,
    pipe: browser === 'chrome',
    enableExtensions: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  await opened.installExtension(resolve(`.output/${browser}-mv3`));
  console.log('Breathing Room is open. Close the browser to end.');
  await new Promise((closed) => opened.on('disconnected', closed));
}
