import { ask } from '../browsers/actions.ts';
import type { Driver } from '../browsers/driver.ts';
import { putRecords } from '../browsers/records.ts';
import { fillLog } from './decade.ts';
import { type Figure, figure, interleaved, median, percentile } from './figure.ts';
import { openTime } from './list.ts';

/** The most that any of these may take, in milliseconds. */
const AIM = 50;

/** What is asked for, as the pages do. */
const QUESTIONS = {
  'report of a week': (driver: Driver, day: string) => ask(driver, 'report', { span: 'week', day }),
  'another week': (driver: Driver) => ask(driver, 'report', { span: 'week', day: '2026-03-04' }),
  'report of a month': (driver: Driver, day: string) =>
    ask(driver, 'report', { span: 'month', day }),
  'report of all time': (driver: Driver, day: string) =>
    ask(driver, 'report', { span: 'all', day }),
  'popup at a glance': (driver: Driver) => ask(driver, 'glance', undefined),
  'page of the history': (driver: Driver) =>
    ask(driver, 'history', { filter: {}, before: null, count: 50 }),
} as const;

/** Pages that say something of the log, and what tells that they do. */
const PAGES = {
  'popup to its figures': ['popup.html', '.totals'],
  'report to its charts': ['home.html#/report', '.home.report .charts'],
  'history to its first page': ['home.html#/history', '.entry'],
} as const;

/** Checks in the log: of five weeks, a year, and ten years. */
const SIZES = [2_000, 20_000, 200_000] as const;

/** Openings of each page. */
const TIMES = 5;

/** A slow machine is so many times slower. */
const SLOWER = 6;

/** How many times what it takes over five weeks of checks something may take over ten years of them. */
const TEN_YEARS = 1.5;

/** Milliseconds until a question is answered. */
async function timed(question: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await question();
  return performance.now() - start;
}

/**
 * Milliseconds until each page says what it has to say, on a slow machine. Chromium slows pages alone, and no workers
 * (Chromium 156).
 */
async function pageTimes(driver: Driver): Promise<Record<keyof typeof PAGES, number[]>> {
  const session = await driver.home.createCDPSession();
  const slow = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });
  await slow(SLOWER);
  const opening = ([page, content]: readonly [string, string]) => openTime(driver, page, content);
  const times = await interleaved(TIMES, {
    'popup to its figures': () => opening(PAGES['popup to its figures']),
    'report to its charts': () => opening(PAGES['report to its charts']),
    'history to its first page': () => opening(PAGES['history to its first page']),
  });
  await slow(1);
  await session.detach();
  return times;
}

/** How long each question takes, warm. */
async function questionTimes(driver: Driver, today: string): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>();
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const own: number[] = [];
    for (let round = 0; round < 30; round += 1)
      own.push(await timed(() => question(driver, today)));
    times.set(name, own.slice(3));
  }
  return times;
}

/**
 * How long the report's and the popup's questions take over ever longer logs, at the 95th percentile; and how much longer
 * pages take on a slow machine over ten years of checks than over five weeks.
 */
export async function benchReport(driver: Driver): Promise<Figure[]> {
  const today = await driver.home.evaluate(() => new Date().toLocaleDateString('sv'));
  await putRecords(driver, [{ type: 'countedSince', value: '2016-11-20' }]);
  const figures: Figure[] = [];
  const [few, many] = [new Map<string, number[]>(), new Map<string, number[]>()];
  for (const size of SIZES) {
    await fillLog(driver, size, today);
    const times = await questionTimes(driver, today);
    for (const [name, own] of times) {
      const over = `${name}, ${size.toLocaleString('en')} checks`;
      figures.push(figure(over, percentile(own, 0.95), 'ms', AIM));
    }
    const all = size === SIZES[0] ? few : size === SIZES.at(-1) ? many : undefined;
    if (!all) continue;
    for (const [name, own] of Object.entries(await pageTimes(driver))) all.set(name, own);
  }
  for (const name of Object.keys(PAGES))
    figures.push(figure(`${name}, ${SLOWER}× slower, ten years`, at(many, name), 'ms', null));
  for (const name of many.keys())
    figures.push(
      figure(`${name}, ten years against weeks`, at(many, name) / at(few, name), '×', TEN_YEARS),
    );
  return figures;
}

const at = (times: ReadonlyMap<string, number[]>, name: string) => median(times.get(name) ?? []);
