/** What the popup, the pause and the report are told of the log. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { hardHourNow } from '../../../src/background/report/hard-hour.ts';
import { answerReports, learnt, report, trend } from '../../../src/background/report/report.ts';
import { hardDate } from '../../../src/model/care/hard-date.ts';
import { showsLearnt } from '../../../src/model/log/shows-learnt.ts';
import { countedSince } from '../../../src/model/report/counted-since.ts';
import { chosenFirstDay } from '../../../src/model/time/first-day.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';
import { HARD_DATE } from '../../model/change/samples.ts';
import { watch } from '../../storage/log/watched.ts';
import { ours, send } from '../ask.ts';
import { kept, startAnew } from '../fake.ts';
import { looked } from '../looks.ts';
import { keepRecord, keepSetting } from '../records.ts';
import { closeLog } from '../reminders/notified.ts';

answerReports();

const TODAY = '2026-11-18';
/** A moment of November 2026, of which the 18th is a Wednesday and the 15th a Sunday. */
const at = (day: number, hour = 12) => new Date(2026, 10, day, hour, 10).getTime();
const now = (day: number, hour?: number) =>
  vi.useFakeTimers({ toFake: ['Date'], now: at(day, hour) });

/** One look at each of these moments. */
const looks = (...moments: readonly number[]) =>
  looked(Object.fromEntries(moments.map((one) => [`visit-${one}`, { at: one }])));

beforeEach(async () => {
  await startAnew();
  now(18);
  await keepSetting(countedSince, '2026-11-01');
});

describe('a report', () => {
  const stopped = async (span: 'week' | 'month' | 'all', day = TODAY) =>
    (await send(ours(), 'report', { span, day })).total['turned-away'];

  test('is of the span that holds a day', async () => {
    await looks(at(2), at(9), at(17), at(18));
    expect([await stopped('week'), await stopped('week', '2026-11-10')]).toEqual([2, 1]);
    expect([await stopped('month'), await stopped('all')]).toEqual([4, 4]);
  });

  test('has weeks that begin on the day the user chose', async () => {
    await looks(at(15));
    await keepSetting(chosenFirstDay, 1);
    expect(await stopped('week')).toBe(0);
    await keepSetting(chosenFirstDay, 7);
    expect(await stopped('week')).toBe(1);
  });

  test('names the day that stands out, unless it is a hard date', async () => {
    await keepSetting(chosenFirstDay, 1);
    await looks(...[8, 10, 12, 14, 16, 18, 20].map((hour) => at(11, hour)), at(12));
    const named = async () => (await report('week', '2026-11-11')).findings.day;
    await watch('2026-11-09', '2026-11-15');
    expect(await named()).toBeNull();
    await watch('2026-11-15', '2026-11-16');
    expect(await named()).toBe('2026-11-11');
    await keepRecord(hardDate, HARD_DATE.id, {
      ...HARD_DATE,
      on: '11-11',
      since: '2026-11-01T12:00',
    });
    expect(await named()).toBeNull();
  });

  test('tells since when it counts; before anybody was listed, from today on', async () => {
    expect((await report('all', TODAY)).since).toBe('2026-11-01');
    await keepSetting(countedSince, null);
    expect((await report('all', TODAY)).since).toBe(TODAY);
  });
});

test('the popup is told of today and of this week', async () => {
  await looks(at(17), at(18));
  expect(await send(ours(), 'glance', undefined)).toMatchObject({
    ...{ today: { 'turned-away': 1 }, week: { 'turned-away': 2 }, trend: null },
  });
});

test.each([
  ['cover was lost', { lostFrom: 1 }],
  ['the extension was off', { wasOff: true }],
] as const)(
  'of a day under way on which %s it is not said that nothing was',
  async (_name, missed) => {
    await watch('2026-11-01', '2026-11-19');
    expect(await send(ours(), 'glance', undefined)).toMatchObject({
      ...{ isTodaySeen: true, isWeekSeen: true, notSeenThisWeek: 0 },
    });
    await (await logDatabase.open()).put('watched', { id: TODAY, isSeen: true, ...missed });
    expect(await send(ours(), 'glance', undefined)).toMatchObject({
      ...{ isTodaySeen: false, isWeekSeen: false, notSeenThisWeek: 0 },
    });
    expect(await report('all', TODAY)).toMatchObject({ isSeenSoFar: false, notSeenDays: 0 });
    expect((await report('week', '2026-11-10')).isSeenSoFar).toBe(true);
  },
);

test('a week is lighter, or heavier, than the same days of the one before', async () => {
  const day = (of: number) => [8, 10, 12, 14, 16, 18].map((hour) => at(of, hour));
  await looks(...day(16), ...day(17));
  // Nobody saw the same days of the week before.
  expect(await trend()).toBeNull();
  await watch('2026-11-09', '2026-11-18');
  expect(await trend()).toBe('heavier');
  await looks(...day(9), ...day(10));
  expect(await trend()).toBeNull();
  now(25);
  await watch('2026-11-18', '2026-11-25');
  expect(await trend()).toBe('lighter');
});

test('what looking came to is told of each hope answered often enough, where that is wanted', async () => {
  const said = [
    ...Array.from({ length: 3 }, () => ({ hope: 'habit', helped: 'worse' }) as const),
    ...Array.from({ length: 2 }, () => ({ hope: 'miss-me', helped: 'same' }) as const),
  ];
  const went = said.map(
    (one, index) => ({ at: at(10 + index), kind: 'gone-on', said: one }) as const,
  );
  await looked(Object.fromEntries(went.map((one, index) => [`visit-${index}`, one])));
  expect(await learnt()).toEqual([]);
  await keepSetting(showsLearnt, true);
  expect(await learnt()).toMatchObject([{ hope: 'habit', helped: { worse: 3 } }]);
});

describe('the hardest hour', () => {
  /** Three weeks of looks, late in the evening. */
  const evenings = (from: number) =>
    looks(...Array.from({ length: 21 }, (_, index) => at(from + index, index % 2 ? 22 : 23)));

  const hour = async () => (await hardHourNow())?.hour ?? null;

  test('is this month’s', async () => {
    now(28);
    await evenings(5);
    expect(await hour()).toBe(22);
    expect(await kept()).toMatchObject({ 'hardHour ': { hour: 22, on: '2026-11-28' } });
  });

  test('is last month’s while this one tells none, and none where neither does', async () => {
    now(18);
    expect(await hour()).toBeNull();
    await evenings(-25);
    now(19);
    expect(await hour()).toBe(22);
  });

  test('stays the same for the day', async () => {
    now(27);
    await hardHourNow();
    await evenings(5);
    expect(await hour()).toBeNull();
    now(28);
    expect(await hour()).toBe(22);
  });

  test('is the last it was while the log cannot be read, and read again later', async () => {
    now(27);
    await evenings(5);
    await hardHourNow();
    now(28);
    await closeLog();
    expect(await hour()).toBe(22);
    expect(await kept()).toMatchObject({ 'hardHour ': { on: '2026-11-27' } });
    await logDatabase.delete();
    expect(await hour()).toBeNull();
    expect(await kept()).toMatchObject({ 'hardHour ': { on: '2026-11-28', before: 22 } });
  });
});
