/** What the report, the popup and the pause are told: since when, of which day, and how a week compares. */
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { records } from '../../../src/background/change/records.ts';
import { hardHourNow } from '../../../src/background/report/hard-hour.ts';
import { answerReports, report, trend } from '../../../src/background/report/report.ts';
import { entryOn } from '../../../src/model/log/entry.ts';
import { hardHour } from '../../../src/model/reminders/hard-hour.ts';
import { countedSince } from '../../../src/model/report/counted-since.ts';
import { heardFrom } from '../../../src/model/sync/heard-from.ts';
import { syncing } from '../../../src/model/sync/syncing.ts';
import { chosenFirstDay } from '../../../src/model/time/first-day.ts';
import { latestDay } from '../../../src/model/time/latest-day.ts';
import { writeEntry } from '../../../src/storage/log/checks.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';
import { watch } from '../../storage/log/watched.ts';
import { ours, send } from '../ask.ts';
import { keepSetting } from '../records.ts';

answerReports();

/** A local wall time as epoch ms. */
const at = (wall: string) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(Temporal.Now.timeZoneId()).epochMilliseconds;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(at('2026-11-18T12:00'));
  await Promise.all([fakeBrowser.storage.local.clear(), fakeBrowser.storage.session.clear()]);
  await deleteDB('log');
  await keepSetting(countedSince, '2026-10-01');
  await keepSetting(chosenFirstDay, 1);
  await keepSetting(latestDay, null);
  await keepSetting(hardHour, null);
});

/** Looks of a day, one an hour from an hour on, each a sitting. */
async function looks(day: string, count: number, from = 8): Promise<void> {
  for (let hour = from; hour < from + count; hour += 1) {
    const id = `${day}-${hour}`;
    const moment = at(`${day}T00:00`) + hour * 3_600_000;
    const where = { network: 'x', surface: 'profile' as const, origin: 'link' as const };
    const events = [
      { kind: 'seen' as const, visit: id, at: moment, day, hour, ...where },
      { kind: 'gone-on' as const, visit: id, at: moment },
    ];
    await writeEntry({ ...entryOn(id, { events }), person: 'sam-00000001' });
  }
}

test('a week under way is told as lighter or heavier by its finished days alone', async () => {
  expect(await trend()).toBeNull();
  await looks('2026-11-09', 5);
  await looks('2026-11-10', 5);
  await looks('2026-11-15', 9);
  await watch('2026-11-09', '2026-11-11');
  expect(await trend()).toBeNull();
  await watch('2026-11-16', '2026-11-18');
  expect(await trend()).toBe('lighter');
  expect((await send(ours(), 'glance', undefined)).trend).toBe('lighter');
  await looks('2026-11-18', 9);
  expect(await trend()).toBeNull();
});

test('a week with a look on a day that was seen in part is not called lighter', async () => {
  await looks('2026-11-09', 9);
  await looks('2026-11-10', 9);
  await watch('2026-11-09', '2026-11-19');
  vi.setSystemTime(at('2026-11-19T12:00'));
  await looks('2026-11-18', 1);
  expect(await trend()).toBe('lighter');
  const row = { id: '2026-11-18', isSeen: true as const, wasOff: true as const };
  await (await logDatabase.open()).put('watched', row);
  expect(await trend()).toBeNull();
});

test('one of several browsers calls no week lighter: the others may tell otherwise', async () => {
  await looks('2026-11-09', 5);
  await looks('2026-11-10', 5);
  await watch('2026-11-09', '2026-11-18');
  const trends = async () => [await trend(), (await send(ours(), 'glance', undefined)).trend];
  await keepSetting(syncing, { device: '7c41d2e8', salt: '0'.repeat(32), key: '0'.repeat(64) });
  expect(await trends()).toEqual(['lighter', 'lighter']);
  await keepSetting(heardFrom, { b05f9a13: { revision: 1, on: '2026-11-17' } });
  expect(await trends()).toEqual([null, null]);
  await looks('2026-11-16', 15);
  await looks('2026-11-17', 15);
  expect(await trends()).toEqual(['heavier', 'heavier']);
  await keepSetting(syncing, null);
});

test('the empty week before anyone was listed makes none heavier', async () => {
  await looks('2026-11-16', 9);
  await keepSetting(countedSince, '2026-11-16');
  expect(await trend()).toBeNull();
  expect((await report('week', '2026-11-18')).soFar).toBeNull();
});

test('days are counted from now on where they were to count from a day still to come', async () => {
  await keepSetting(countedSince, '2030-01-01');
  const all = await report('all', '2026-11-18');
  expect(all).toMatchObject({ since: '2026-11-18', calmDays: 0, calmDaysInAll: 0 });
  expect((await records()).setting(countedSince)).toBe('2026-11-18');
  vi.setSystemTime(at('2026-11-20T12:00'));
  await watch('2026-11-18', '2026-11-20');
  expect((await send(ours(), 'glance', undefined)).calmDaysInAll).toBe(2);
});

test('calm days do not fall on a flight westwards, nor by a look on the date that comes again', async () => {
  const calm = async () => (await send(ours(), 'glance', undefined)).calmDaysInAll;
  await looks('2026-11-12', 1);
  const before = await calm();
  vi.setSystemTime(at('2026-11-17T20:00'));
  expect(await calm()).toBe(before);
  const { today } = await report('week', '2026-11-17');
  expect(today).toBe('2026-11-18');
  await looks(today, 1);
  expect(await calm()).toBe(before);
});

test('the hard hour is this month’s or, while that tells none, last month’s; none without ground', async () => {
  await looks('2026-10-05', 9);
  expect((await hardHourNow())?.hour).toBeNull();
  for (const day of ['12', '13', '14', '15', '16', '17']) await looks(`2026-10-${day}`, 1, 21);
  await keepSetting(hardHour, null);
  expect((await hardHourNow())?.hour).toBeNull();
  for (const day of ['18', '19', '20', '21', '22', '23', '24'])
    await looks(`2026-10-${day}`, 1, 21);
  await keepSetting(hardHour, null);
  expect((await hardHourNow())?.hour).toBe(21);
});
