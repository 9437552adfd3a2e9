import { expect, test } from 'vitest';
import { relativeDateTime } from '../../../src/ui/reminders/clock.ts';

/** Which day a wall time at six is said to be on, as seen from a Tuesday. */
function dayOf(day: string): string {
  const { day: which, date } = relativeDateTime(`${day}T18:00`, '2026-11-24T12:00');
  return which === 'later' ? date : which;
}

test.each([
  ['2026-11-24', 'today'],
  ['2026-11-25', 'tomorrow'],
  ['2026-11-30', 'Monday'],
  ['2026-12-01', 'December 1'],
  // No day that is over may read like one to come.
  ['2026-11-23', 'November 23'],
  ['2026-11-03', 'November 3'],
])('%s is said to be %s', (day, said) => {
  expect(dayOf(day)).toBe(said);
});
