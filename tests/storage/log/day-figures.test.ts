/** What this browser tells of its days is what its log counts. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { NO_CHECKS } from '../../../src/model/log/tally.ts';
import { readFigures } from '../../../src/storage/log/day-figures.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';
import { watch } from './watched.ts';

test('finished days alone, each with its attempts and whether it was watched', async () => {
  const log = await logDatabase.open();
  await watch('2026-11-20', '2026-11-23');
  await log.put('days', { id: '2026-11-21', counters: { 'count:all:went-on': 3, seconds: 9 } });
  await log.put('days', { id: '2026-11-24', counters: { 'count:all:stopped': 1 } });
  await log.put('watched', { id: '2026-11-22', isSeen: true, lostFrom: 5 });
  expect(await readFigures('2026-11-20', '2026-11-24')).toEqual({
    ...{ from: '2026-11-20', until: '2026-11-24' },
    days: [
      { id: '2026-11-20', tally: NO_CHECKS, watch: 'watched' },
      { id: '2026-11-21', tally: { ...NO_CHECKS, 'went-on': 3 }, watch: 'watched' },
      { id: '2026-11-22', tally: NO_CHECKS, watch: 'missed' },
    ],
  });
  expect(await readFigures('2026-11-24', '2026-11-24')).toMatchObject({ days: [] });
});
