import { ask } from '../browsers/ask.ts';
import type { Driver } from '../browsers/driver.ts';
import { putRecords } from '../browsers/records.ts';
import { fillLog } from './decade.ts';
import { type Figure, figure, percentile } from './figure.ts';

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

/** Milliseconds until a question is answered. */
async function timed(question: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await question();
  return performance.now() - start;
}

/** How long the report's and the popup's questions take over ever longer logs, at the 95th percentile. */
export async function benchReport(driver: Driver): Promise<Figure[]> {
  const today = await driver.home.evaluate(() => new Date().toLocaleDateString('sv'));
  await putRecords(driver, [{ type: 'countedSince', value: '2016-11-20' }]);
  const figures: Figure[] = [];
  for (const size of [2_000, 20_000, 200_000]) {
    await fillLog(driver, size, today);
    for (const [name, question] of Object.entries(QUESTIONS)) {
      const times: number[] = [];
      for (let round = 0; round < 30; round += 1) {
        times.push(await timed(() => question(driver, today)));
      }
      const over = `${name}, ${size.toLocaleString('en')} checks`;
      figures.push(figure(over, percentile(times.slice(3), 0.95), 'ms', AIM));
    }
  }
  return figures;
}
