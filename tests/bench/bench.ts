/** Measures what people and sites pay, in one interleaved run, and writes it down. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { networks } from '../../src/networks/addresses/lookup.ts';
import { change, listJohn } from '../browsers/actions.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { startDisplay } from '../browsers/display.ts';
import { installBrowsers } from '../browsers/install.ts';
import { openBrowser } from '../browsers/open.ts';
import { benchCopy } from './copy.ts';
import { benchFeeds } from './feeds.ts';
import { type Figure, figure } from './figure.ts';
import { benchIdentify } from './identify.ts';
import { benchList } from './list.ts';
import { benchMatching } from './matching.ts';
import { benchOwner } from './owner.ts';
import { benchInjected, benchPages } from './pages.ts';
import { benchPassphrase } from './passphrase.ts';
import { benchReport } from './report.ts';
import { benchVeil } from './veil.ts';

const GUARD = '.output/chrome-mv3/guard.js';
const WORKER = '.output/chrome-mv3/background.js';
const RESULTS = '.output/bench.json';

/** A browser as fast as its users' are. */
const AS_USED = { startsAhead: true } as const;

installBrowsers();
execFileSync('wxt', ['build'], { stdio: 'ignore' });

/** Everything that needs a browser, with the extension and beside it one without. */
async function inBrowsers(): Promise<Figure[]> {
  const driver = await openBrowser('chromium', AS_USED);
  const display = await startDisplay();
  const plain = await launchChromium(driver.standIn, display, AS_USED);
  try {
    await listJohn(driver, 'instagram');
    console.log('Measuring pages …');
    const pages = await benchPages(driver, plain);
    console.log('Measuring posts …');
    pages.push(...(await benchOwner(driver)));
    console.log('Measuring a feed that grows …');
    await change(driver, { veil: 'soft' });
    const feeds = [
      ...(await benchInjected(driver)),
      ...(await benchFeeds(driver, plain)),
      ...(await benchVeil(driver, plain)),
    ];
    console.log('Measuring the report over ten years of checks …');
    const report = await benchReport(driver);
    report.push(...(await benchCopy(driver)));
    console.log('Measuring a long list …');
    return [...pages, ...feeds, ...report, ...(await benchList(driver))];
  } finally {
    await plain.close();
    display.close();
    await driver.close();
  }
}

/** How many of the networks the guard carries anything of: their grammar stays with the background. */
function networksInGuard(): number {
  const guard = readFileSync(GUARD, 'utf8');
  return networks.filter(({ domains }) => domains.some((one) => guard.includes(one))).length;
}

const figures = [
  figure('guard, uncompressed', statSync(GUARD).size, 'B', 8_000),
  // Just above what it is (352 kB): room for a few networks, none for a library that slips in.
  figure('worker, uncompressed', statSync(WORKER).size, 'B', 355_000),
  figure(`of ${networks.length} networks, those in the guard`, networksInGuard(), '', 0),
  ...(await benchMatching()),
  ...(await benchIdentify()),
  ...(await benchPassphrase()),
  ...(await inBrowsers()),
];

writeFileSync(RESULTS, `${JSON.stringify(figures, null, 2)}\n`);
console.table(figures);
process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1;
