import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { expect, test } from 'vitest';
import { localHour } from '../../../src/model/time/day.ts';
import { openLog } from '../../../src/storage/log/database.ts';

test('a log of the first version keeps its checks, and they are counted', async () => {
  await deleteDB('log');
  const first = await openDB('log', 1, {
    upgrade(database) {
      const checks = database.createObjectStore('checks', { keyPath: 'id' });
      checks.createIndex('visits', 'visits', { multiEntry: true });
      checks.createIndex('person-seen', ['person', 'seen']);
      checks.createIndex('day', 'day');
      database.createObjectStore('days', { keyPath: 'day' });
      database.createObjectStore('totals', { keyPath: 'id' });
    },
  });
  const at = Date.UTC(2026, 10, 18, 12);
  const check = { visits: ['a'], at, seen: at, person: 'p', network: 'x', surface: 'profile' };
  await first.put('checks', {
    id: 'a',
    day: '2026-11-18',
    ...check,
    outcome: 'went-on',
    origin: 'link',
  });
  await first.put('checks', {
    id: 'b',
    day: '2026-10-18',
    ...check,
    outcome: 'stopped',
    origin: 'link',
  });
  await first.put('days', { day: '2026-11-18', tally: {} });
  first.close();
  const log = await openLog();
  expect((await log.get('checks', 'a'))?.hour).toBe(localHour(at));
  expect((await log.get('days', '2026-11-18'))?.counters['network:x:went-on']).toBe(1);
  expect(await log.getAll('months')).toMatchObject([
    { id: '2026-10', lookedDays: 0 },
    { id: '2026-11', lookedDays: 1 },
  ]);
});
