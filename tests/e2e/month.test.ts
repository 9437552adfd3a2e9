/**
 * A month of use with two tabs, nights, passes, clocks that are set, a refused host and closed browsers, driven through
 * the extension: report, popup and pause say what a count by hand says. No driver moves the clock of a browser, so with
 * each night all that is kept comes to lie a day further back. It is noon where the browser is, whenever the test runs.
 */
import { expect, test } from 'vitest';
import { zoneAtNoon } from '../browsers/noon.ts';
import { look } from '../browsers/passing.ts';
import { until } from '../browsers/prompt.ts';
import {
  noonOf,
  popupOn,
  reportOf,
  type Stretch,
  staysIn,
  TODAY,
  titlesOf,
} from './month-counts.ts';
import { IN_ALL, MONTH } from './month-days.ts';
import { KIM, type Living, sleep } from './month-deeds.ts';
import { readReport } from './month-report.ts';
import {
  change,
  covered,
  intend,
  people,
  popupOf,
  show,
  submit,
  useListedJohn,
} from './support.ts';

const held = useListedJohn({ waitSeconds: 3, particular: { timeZone: zoneAtNoon() } });

/** As long as it takes until what was just done is written down, in milliseconds. */
const timeout = 10_000;

/** The present day, and how many days of its week are over. */
async function present(): Promise<{ today: string; weekday: number }> {
  const today = await held.driver.home.evaluate(() => new Date().toLocaleDateString('sv'));
  return { today, weekday: Temporal.PlainDate.from(today).dayOfWeek - 1 };
}

/** The lines of the popup that have figures. */
const popup = async () =>
  (await popupOf(held.driver))
    .split('\n')
    .filter((line) => /calm day|this week\.?$|it was seen\.$|^Today|today\./.test(line));

/** Lives through all days, with an eye on the popup. */
async function live(month: Living, weekday: number): Promise<void> {
  await look(month.driver);
  while (true) {
    const day = MONTH[month.day - 1];
    await day?.does?.(month);
    if (day?.does) {
      const message = `the popup on day ${month.day}`;
      await expect.poll(popup, { timeout, message }).toEqual(popupOn(month.day, weekday));
    }
    if (month.day === TODAY) return;
    const next = MONTH.findIndex(({ isClosed }, index) => index >= month.day && !isClosed);
    await sleep(month, next + 1 - month.day);
  }
}

/** The week or month so many before the present one. */
function stretchOf(kind: 'week' | 'month', back: number, today: string): Stretch {
  const date = Temporal.PlainDate.from(today);
  const first =
    kind === 'week'
      ? date.subtract({ days: date.dayOfWeek - 1 + 7 * back })
      : date.with({ day: 1 }).subtract({ months: back });
  const end = first.add(kind === 'week' ? { days: 7 } : { months: 1 });
  const dayOf = (one: Temporal.PlainDate) => TODAY - one.until(date).days;
  return { kind, first: dayOf(first), last: dayOf(end) - 1 };
}

const tap = (selector: string) =>
  held.driver.home.$eval(selector, (one) => (one as HTMLElement).click());

/** The report that shows says what is to be said of a stretch, and no more. */
async function tells(month: Living, stretch: Stretch, before: readonly Stretch[], today: string) {
  const { home } = held.driver;
  const message = `${stretch.kind} from day ${stretch.first}`;
  const read = async () => (await readReport(home)).figures;
  const wanted = reportOf(stretch, before, today);
  await expect.poll(read, { timeout, message }).toEqual(wanted);
  const { titles, spent } = await readReport(home);
  for (const title of titlesOf(stretch)) expect(titles.join(' ')).toContain(title);
  for (const title of titles.filter((one) => one.includes('times, you went to look')))
    expect(title).toMatch(noonOf(stretch));
  const { days, pages, seconds } = staysIn(stretch);
  const open = days.reduce((sum, day) => sum + (month.open[day] ?? 0), 0) / 1_000;
  expect(spent).toBeGreaterThanOrEqual(seconds);
  // Each page's seconds are rounded.
  expect(spent).toBeLessThanOrEqual(open + pages / 2);
}

/** Turns the pages of the report back to the first day, by weeks, by months, and looks at all time. */
async function lookBack(month: Living, today: string): Promise<void> {
  for (const [kind, place] of [
    ['week', 1],
    ['month', 2],
  ] as const) {
    await show(held.driver, 'report');
    await held.driver.home.waitForSelector('.figures');
    await tap(`.spans label:nth-of-type(${place}) input`);
    for (let back = 0; ; back += 1) {
      const [stretch, ...before] = Array.from({ length: 9 }, (_, more) =>
        stretchOf(kind, back + more, today),
      );
      if (!stretch) break;
      await tells(month, stretch, before, today);
      if (stretch.first <= 1) break;
      await tap('.turn');
    }
  }
  await tap('.spans label:nth-of-type(3) input');
  await tells(month, { kind: 'all', first: 1, last: TODAY }, [], today);
}

test('report, popup and pause say of a month what a count by hand says', {
  timeout: 180_000,
}, async () => {
  const { driver } = held;
  await intend(driver, 'set', { setting: 'chosenFirstDay', value: 1 });
  await submit(driver, KIM, 'Kim');
  await until('both are listed', async () => (await people(driver)).length === 2);
  await covered(driver, 'instagram');
  await change(driver, { veil: 'off' });
  const month: Living = { driver, day: 1, hours: 0, open: {} };
  const { today, weekday } = await present();
  await live(month, weekday);
  await lookBack(month, today);
  const all = reportOf({ kind: 'all', first: 1, last: TODAY }, [], today);
  expect(all).toMatchObject(IN_ALL);
});
