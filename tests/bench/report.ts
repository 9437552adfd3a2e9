import { ask } from '../browsers/actions.ts';
import type { Driver } from '../browsers/driver.ts';
import { type Figure, figure, median } from './figure.ts';

/** Checks a day in the data set: ten years of them are 200,000. */
const A_DAY = 55;

/** Fills the log up to so many checks, backwards from today, with the day sums that belong to them. */
const fill = ({ home }: Driver, from: number, to: number) =>
  home.evaluate(
    async (first, last, aDay) => {
      const open = indexedDB.open('log');
      const log = await new Promise<IDBDatabase>((done) => {
        open.onsuccess = () => done(open.result);
      });
      const writing = log.transaction(['checks', 'days', 'totals'], 'readwrite');
      const [checks, days] = [writing.objectStore('checks'), writing.objectStore('days')];
      const outcomes = ['turned-away', 'stopped', 'went-on'];
      const dayOf = (index: number) =>
        new Date(Date.now() - Math.floor(index / aDay) * 86_400_000).toLocaleDateString('sv');
      for (let index = first; index < last; index += 1) {
        const day = dayOf(index);
        const at = Date.now() - (index * 86_400_000) / aDay;
        const [id, outcome] = [`c${index}`, outcomes[index % 3]];
        const whence = {
          ...{
            person: `p${index % 3}`,
            network: 'instagram',
            surface: 'profile',
            origin: 'opened',
          },
        };
        checks.put({ id, visits: [id], at, seen: at, day, outcome, ...whence });
        const tally = { 'turned-away': 18, stopped: 18, 'went-on': 19, 'ran-into': 0 };
        if (index % aDay === 0) days.put({ day, tally });
      }
      const lookedDays = Math.ceil(last / aDay);
      writing.objectStore('totals').put({ id: 'all', lookedDays });
      await new Promise((done) => {
        writing.oncomplete = done;
      });
      log.close();
    },
    from,
    to,
    A_DAY,
  );

/** Milliseconds from asking for this week's report to having it. */
async function timed(driver: Driver, day: string): Promise<number> {
  const start = performance.now();
  await ask(driver, 'week', day);
  return performance.now() - start;
}

/** How long a week's report takes over a log of 200, 20,000 and 200,000 checks. */
export async function benchReport(driver: Driver): Promise<Figure[]> {
  const today = await driver.home.evaluate(() => new Date().toLocaleDateString('sv'));
  await ask(driver, 'week', today);
  const figures: Figure[] = [];
  let filled = 0;
  for (const size of [200, 20_000, 200_000]) {
    await fill(driver, filled, size);
    filled = size;
    const times: number[] = [];
    for (let round = 0; round < 15; round += 1) times.push(await timed(driver, today));
    const name = `weekly report over ${size.toLocaleString('en')} checks`;
    figures.push(figure(name, median(times.slice(3)), 'ms', 50));
  }
  return figures;
}
