import type { Page } from 'puppeteer-core';
import { show } from '../browsers/actions.ts';
import { chooseSaved, keepSaved } from '../browsers/copies.ts';
import { inDatabase } from '../browsers/database.ts';
import type { Driver } from '../browsers/driver.ts';
import { until } from '../browsers/prompt.ts';
import { type Figure, figure, median } from './figure.ts';

/** The most that ten years of checks may take, in milliseconds. */
const AIM = 5_000;

/** A task longer than this is felt, in milliseconds. */
const FELT = 50;

/** Nothing takes so long, in milliseconds: what is slow is to be measured, not to be cut short. */
const PATIENCE = 1_200_000;

/** What a page notes of something that takes long. */
interface Noted {
  /** In milliseconds; 0 until it has ended, and its last task was told of. */
  readonly time: number;
  /** The longest task of the page meanwhile, in milliseconds; 0 where none was longer than 50. */
  readonly longest: number;
}

interface Measured extends Noted {
  /** The most that the page's scripts held at any look, in MB, what nobody needs any more among it. */
  readonly memory: number;
}

/** Runs in Settings: notes how long it takes until a text is there. */
function begin(text: string): void {
  const measured = { time: 0, longest: 0 };
  Object.assign(globalThis, { measured });
  const start = performance.now();
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      measured.longest = Math.max(measured.longest, duration);
  });
  tasks.observe({ type: 'longtask' });
  const seen = new MutationObserver(() => {
    if (!document.querySelector('main')?.textContent?.includes(text)) return;
    const time = performance.now() - start;
    seen.disconnect();
    // How long the task was that showed it is told once it is over.
    setTimeout(() => {
      tasks.disconnect();
      measured.time = time;
    }, 500);
  });
  seen.observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** How long something takes that a press begins. The driver asks now and then, as it waits for no answer that long. */
async function measure(page: Page, press: () => Promise<void>, text: string): Promise<Measured> {
  await collectGarbage(page);
  await page.evaluate(begin, text);
  await press();
  let memory = 0;
  const noted = await until(
    text,
    async () => {
      const { JSHeapUsedSize = 0 } = await page.metrics();
      memory = Math.max(memory, JSHeapUsedSize / 1e6);
      const now = await page.evaluate(
        () => (globalThis as unknown as { measured: Noted }).measured,
      );
      return now.time > 0 && now;
    },
    PATIENCE,
  );
  return { ...noted, memory };
}

/** What the page did before would be taken for what it does now: filling the log leaves 190 MB (Chromium 156). */
async function collectGarbage(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

const pressIn = (page: Page, selector: string) => () =>
  page.$eval(selector, (button) => (button as HTMLElement).click());

/**
 * Over the ten years that the report was measured with: how long a copy of them takes, and bringing it back into an
 * empty log, how long the page is held up meanwhile, and what it takes of memory.
 */
export async function benchCopy(driver: Driver): Promise<Figure[]> {
  const { home } = driver;
  await show(driver, 'settings/copies');
  await home.waitForSelector('.passphrase-form + details');
  await keepSaved(driver);
  const rounds: Measured[] = [];
  const copy = pressIn(home, '.passphrase-form + details .button');
  for (let round = 0; round < 3; round += 1)
    rounds.push(await measure(home, copy, 'Saved as notes-'));
  const of = (name: keyof Measured) => median(rounds.map((round) => round[name]));
  return [
    figure('copy of 200,000 checks', of('time'), 'ms', AIM),
    figure('the page’s longest task meanwhile', of('longest'), 'ms', FELT),
    figure('the page’s memory meanwhile, at most', of('memory'), 'MB', 100),
    ...(await benchRestore(driver)),
  ];
}

/** Of the copy that the page has kept. */
async function benchRestore(driver: Driver): Promise<Figure[]> {
  const { home } = driver;
  const size = await home.evaluate(() => (globalThis as unknown as { copy: Blob }).copy.size);
  await emptyLog(home);
  const read = await measure(home, () => chooseSaved(driver), 'Bring it back');
  const merged = await measure(home, pressIn(home, '.restore .button'), 'is here again');
  const most = (name: keyof Measured) => Math.max(read[name], merged[name]);
  return [
    figure('copy of 200,000 checks, size', size / 1e6, 'MB', null),
    figure('it is read and put aside', read.time, 'ms', AIM),
    figure('it is brought back', merged.time, 'ms', AIM),
    figure('the page’s longest task then', most('longest'), 'ms', FELT),
    figure('the page’s memory then, at most', most('memory'), 'MB', 100),
  ];
}

const emptyLog = (home: Page): Promise<void> =>
  inDatabase(
    home,
    'log',
    async (log) => {
      const writing = log.transaction([...log.objectStoreNames], 'readwrite');
      for (const store of log.objectStoreNames) writing.objectStore(store).clear();
      await new Promise((done) => {
        writing.oncomplete = done;
      });
    },
    null,
  );
