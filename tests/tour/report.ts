import type { Check } from '../../src/model/log/check.ts';
import { plusDays } from '../../src/model/time/day.ts';
import { fillLog } from '../bench/decade.ts';
import * as act from '../browsers/actions.ts';
import type { Driver } from '../browsers/driver.ts';
import { writeLog } from '../browsers/log.ts';
import { until } from '../browsers/prompt.ts';
import { personRecord, putRecords } from '../browsers/records.ts';
import { BEFORE, checksOf, WEEK } from '../browsers/week.ts';
import type { Screen } from './screen.ts';

const today = (): string => new Date().toLocaleDateString('sv');

/** The day this week began on, where the browser is. */
const begun = async (driver: Driver) => (await act.week(driver)).span.first;

/** Fills the log, shows a screen, and waits until it says so. */
async function told(driver: Driver, screen: string, checks: readonly Check[], text: string) {
  await writeLog(driver, checks);
  return shown(driver, screen, text);
}

async function shown(driver: Driver, screen: string, text: string) {
  await act.show(driver, screen);
  return said(driver, text);
}

async function said(driver: Driver, text: string) {
  await until(`the page says ${text}`, async () => (await act.textOf(driver.home)).includes(text));
  return driver.home;
}

const lately = (since: string, driver: Driver) =>
  putRecords(driver, [{ type: 'countedSince', value: since }]);

/** Sam and Kim, around whom the week's looks are. */
const listBoth = async (driver: Driver) => {
  const ex = (await act.people(driver)).find(({ nickname }) => nickname === 'Sam');
  const sam = { ...ex, id: 'sam-00000001' };
  const kim = { ...ex, id: 'kim-00000001', nickname: 'Kim', identities: [] };
  const people = [sam, { ...kim, link: { to: 'sam-00000001', relation: 'partner' } }];
  await putRecords(driver, people.map(personRecord));
};

/** The report and the history over logs of every size. */
export const reportScreens: Readonly<Record<string, Screen>> = {
  'report-empty': {
    show: async (driver) => {
      await listBoth(driver);
      await lately(today(), driver);
      return told(driver, 'report', [], 'Nothing here yet');
    },
  },
  'report-one-check': {
    show: (driver) => told(driver, 'report', checksOf([[0, 0, 'stopped']], today()), 'You let it'),
  },
  'report-week': {
    show: async (driver) => {
      const first = plusDays(await begun(driver), -7);
      await lately(plusDays(first, -17), driver);
      const before = checksOf(BEFORE, plusDays(first, -7));
      await told(driver, 'report', [...checksOf(WEEK, first), ...before], 'No attempts so far');
      await act.press(driver.home, 'Earlier');
      return said(driver, '14 of 19 stayed closed');
    },
  },
  history: {
    show: async (driver) => {
      const page = await shown(driver, 'history', 'Remove');
      await page.click('.entry .button');
      return page;
    },
  },
  'report-heavy': {
    show: async (driver) => {
      // Of the week that is over, so that no day of it is still to come.
      const looks = BEFORE.map(([day, hour]) => [day, hour, 'went-on', { seconds: 300 }] as const);
      const checks = checksOf(looks, plusDays(await begun(driver), -7));
      await told(driver, 'report', checks, 'No attempts so far');
      await act.press(driver.home, 'Earlier');
      return said(driver, 'Letting go takes time');
    },
  },
  'report-ten-years': {
    show: async (driver) => {
      await lately('2016-11-20', driver);
      await fillLog(driver, 200_000, today());
      const page = await shown(driver, 'report', 'stayed closed');
      await page.click('.spans label:last-child');
      await page.waitForFunction(() => document.body.textContent?.includes(' years'));
      return page;
    },
  },
};
