/** Which readings were opened today, and how often: by the day under way, whatever the clock does. */
import { expect, test } from 'vitest';
import { readingsToday, timesRead } from '../../../src/model/advice/readings-today.ts';
import type { Intent } from '../../../src/model/change/intents.ts';
import { Draft } from '../../../src/model/records/draft.ts';
import { recordsAfter } from '../change/memory.ts';

const read = (reading: string, times: number, day: string): Intent => ({
  do: 'noteReading',
  with: { reading, times, day },
});

const after = (...intents: Intent[]) => new Draft(recordsAfter(intents)).setting(readingsToday);

test('each reading is counted by itself, until the day is over', () => {
  const kept = after(
    read('signs/cold', 1, '2026-11-24'),
    read('signs/cold', 2, '2026-11-24'),
    read('questions/miss', 1, '2026-11-24'),
  );
  expect(timesRead(kept, 'signs/cold', '2026-11-24')).toBe(2);
  expect(timesRead(kept, 'questions/miss', '2026-11-24')).toBe(1);
  expect(timesRead(kept, 'signs/busy', '2026-11-24')).toBe(0);
  expect(timesRead(kept, 'signs/cold', '2026-11-25')).toBe(0);
  expect(timesRead(null, 'signs/cold', '2026-11-24')).toBe(0);
});

test('of days gone by nothing is kept', () => {
  const kept = after(read('signs/cold', 3, '2026-11-24'), read('signs/busy', 1, '2026-11-25'));
  expect(kept).toEqual({ day: '2026-11-25', times: { 'signs/busy': 1 } });
});

test('said again, in whatever order, it counts no further', () => {
  const one = read('signs/cold', 1, '2026-11-24');
  const two = read('signs/cold', 2, '2026-11-24');
  expect(after(one, two, two, one)?.times).toEqual({ 'signs/cold': 2 });
});

test('a clock that goes back does not begin the day anew, nor keep a wrong one', () => {
  const west = after(read('signs/cold', 3, '2026-11-24'), read('signs/busy', 1, '2026-11-23'));
  expect(west).toEqual({ day: '2026-11-24', times: { 'signs/cold': 3, 'signs/busy': 1 } });
  expect(timesRead(west, 'signs/cold', '2026-11-23')).toBe(3);
  // A clock that was wrong by a month: today nothing was read.
  expect(timesRead(west, 'signs/cold', '2026-10-24')).toBe(0);
  const right = after(read('signs/cold', 3, '2026-12-24'), read('signs/busy', 1, '2026-11-24'));
  expect(right).toEqual({ day: '2026-11-24', times: { 'signs/busy': 1 } });
});
