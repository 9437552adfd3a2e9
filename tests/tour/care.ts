import * as act from '../browsers/actions.ts';
import type { Driver } from '../browsers/driver.ts';
import { putRecords } from '../browsers/records.ts';
import { after, ownScreen as own, pauseScreen, popupScreen, type Screen } from './screen.ts';

const today = () => Temporal.Now.plainDateISO();

/** How the last months were, statement by statement, from not at all to fully. */
const MONTHS = [
  { sleep: 2, people: 3, hope: 2, thoughts: 1, calm: 2 },
  { sleep: 2, people: 3, hope: 3, thoughts: 2, calm: 2 },
  { sleep: 3, people: 4, hope: 3, thoughts: 2, calm: 4 },
  { sleep: 4, people: 4, hope: 4, thoughts: 3, calm: 3 },
];

const rate = (driver: Driver) =>
  putRecords(
    driver,
    MONTHS.toReversed().map((value, ago) => ({
      type: 'selfRating',
      id: today().toPlainYearMonth().subtract({ months: ago }).toString(),
      value,
    })),
  );

/** Keeps one hard date, so many days from now. */
const dateIn = (days: number) => (driver: Driver) =>
  act.intend(driver, 'putHardDate', {
    ...{ id: 'birthday-1', label: 'Their birthday', waitsLonger: true },
    on: today().add({ days }).toString().slice('YYYY-'.length),
  });

const planForIt = (driver: Driver) =>
  act.intend(driver, 'setPlan', { for: 'hard-date', plan: { deed: 'friend', words: 'Robin' } });

const someoneThere = (driver: Driver) =>
  act.intend(driver, 'set', {
    setting: 'someone',
    value: { name: 'Robin', reach: '+1 555 0100' },
  });

/** A worry that was put off last night until this morning. */
const worry = (driver: Driver) => {
  const day = today().toString();
  const value = {
    text: 'What they meant on Friday',
    day,
    time: '00:00',
    since: '2026-01-01T12:00',
  };
  return putRecords(driver, [
    { type: 'worry', id: 'worry-0001', value: { id: 'worry-0001', ...value } },
  ]);
};

/** Takes away all records of a kind. */
const without = (type: string) => (driver: Driver) => putRecords(driver, [], [type]);

/** The popup, once a worry was put off there. */
const putOff: Screen = {
  ...popupScreen('.put-off'),
  show: async (driver) => {
    const page = await popupScreen('.put-off').show(driver);
    await act.click(page, '.put-off');
    await page.waitForSelector('.put-off-card');
    return page;
  },
};

/** What helps through a month, a day and a minute: how one is doing, hard dates, what is put off, whom to call. */
export const careScreens: Readonly<Record<string, Screen>> = {
  'doing-asked': own('doing', '.rating-form'),
  doing: after(rate, own('doing', '.rated')),
  dates: after(dateIn(1), own('plan/dates', '.hard-dates li')),
  'date-tomorrow': own('report', '.hard-date'),
  'date-today': after(
    (driver) => dateIn(0)(driver).then(() => planForIt(driver)),
    own('report', '.hard-date .plan-card'),
  ),
  'popup-date': { ...popupScreen('.hard-date'), end: without('hardDate') },
  'popup-put-off': putOff,
  'popup-worry': { ...after(worry, popupScreen('.worries')), end: without('worry') },
  someone: after(someoneThere, own('plan/someone', '.someone .call-someone')),
  'pause-someone': pauseScreen('.call-someone'),
  matter: own('reply/matter', '.matter'),
};
