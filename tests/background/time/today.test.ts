import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { records } from '../../../src/background/change/records.ts';
import { today } from '../../../src/background/time/today.ts';
import { entryOfVisit } from '../../../src/background/visits/entries.ts';
import type { Person } from '../../../src/model/people/person.ts';
import { localDay } from '../../../src/model/time/day.ts';
import { latestDay } from '../../../src/model/time/latest-day.ts';
import { keepSetting } from '../records.ts';

const at = (wall: string) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(Temporal.Now.timeZoneId()).epochMilliseconds;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await fakeBrowser.storage.session.clear();
  await keepSetting(latestDay, null);
});

const noted = async () => (await records()).setting(latestDay);

test('each day that begins is noted, and stays under way where the date goes back', async () => {
  vi.setSystemTime(at('2026-11-18T00:10'));
  expect([await today(), await noted()]).toEqual(['2026-11-18', '2026-11-18']);
  vi.setSystemTime(at('2026-11-17T20:00'));
  expect([await today(), await noted()]).toEqual(['2026-11-18', '2026-11-18']);
  vi.setSystemTime(at('2026-11-19T20:00'));
  expect([await today(), await noted()]).toEqual(['2026-11-19', '2026-11-19']);
});

test('a clock that was years ahead leaves nothing behind', async () => {
  vi.setSystemTime(at('2030-01-01T12:00'));
  await today();
  vi.setSystemTime(at('2026-11-18T12:00'));
  expect([await today(), await noted()]).toEqual(['2026-11-18', '2026-11-18']);
});

test('a look after a flight westwards is of the day that was reached', async () => {
  vi.setSystemTime(at('2026-11-18T00:10'));
  await today();
  vi.setSystemTime(at('2026-11-17T20:00'));
  const visit = { id: 'visit-0001', key: 'k', surface: 'profile', source: 'load' } as const;
  const person = { id: 'sam', identities: [] } as unknown as Person;
  const { events } = await entryOfVisit(visit, person, null, Date.now(), {});
  expect(events).toMatchObject([{ kind: 'seen', day: '2026-11-18', hour: 20 }]);
});

test('the day is known though nothing can be kept', async () => {
  vi.setSystemTime(at('2026-11-18T12:00'));
  const broken = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new Error('no disk');
  });
  expect(await today()).toBe(localDay(Date.now()));
  broken.mockRestore();
});
