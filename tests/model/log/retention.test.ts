import { describe, expect, test } from 'vitest';
import type { Moment } from '../../../src/model/care/moment.ts';
import {
  firstCounted,
  firstKept,
  leftOf,
  type TidyDays,
  tidyDays,
} from '../../../src/model/log/retention.ts';

test.each([
  ['2026-11-24', 1, '2026-10-24', '2026-10-01'],
  ['2026-11-24', 3, '2026-08-24', '2026-08-01'],
  ['2026-11-24', 12, '2025-11-24', '2025-11-01'],
  ['2027-03-31', 1, '2027-02-28', '2027-02-01'],
])(
  'on %s, of %i months, looks are kept from %s and figures from %s',
  (today, months, day, month) => {
    expect([firstKept(today, months), firstCounted(today, months)]).toEqual([day, month]);
  },
);

const moment = (over: Partial<Moment>): Moment => ({
  ...{ id: 'moment-01', kind: 'urge', at: 1, day: '2026-10-01', ...over },
});
const left = (over: Partial<Moment>, keepsSums = true) =>
  leftOf(moment(over), keepsSums, (person) => person === 'sam');

test('what one did on days that are not kept goes with their looks', () => {
  for (const kind of ['swap', 'reply', 'reminder'] as const) expect(left({ kind })).toBeNull();
  expect(left({ what: 'still' })).toBeNull();
});

test('an urge ridden out stays as long as figures do, without its time', () => {
  expect(left({ what: 'passed' })).toEqual(moment({ what: 'passed', at: 0 }));
  expect(left({ what: 'passed' }, false)).toBeNull();
});

test('days of contact with who is listed stay, as the days between are counted on', () => {
  const contact = { kind: 'contact', person: 'sam' } as const;
  expect(left(contact, false)).toEqual(moment(contact));
  expect(left({ ...contact, person: 'kim' })).toBeNull();
});

/** The days that are taken for reached, as the clock shows one day after the other. */
function reachedOn(...days: readonly string[]): string[] {
  let before: TidyDays | undefined;
  return days.map((day) => {
    before = tidyDays(before, day);
    return before.reached;
  });
}

describe('the day by which things are too old', () => {
  test('is the clock’s, from the first on and day by day', () => {
    const days = ['2026-11-24', '2026-11-25', '2026-11-27', '2026-11-27'];
    expect(reachedOn(...days)).toEqual(days);
  });

  test('after weeks away follows a day later', () =>
    expect(reachedOn('2026-11-01', '2026-11-24', '2026-11-24', '2026-11-25')).toEqual([
      ...['2026-11-01', '2026-11-01', '2026-11-01', '2026-11-25'],
    ]));

  test('stays behind by one visit where somebody comes once a week', () =>
    expect(reachedOn('2026-11-01', '2026-11-08', '2026-11-15', '2026-11-22')).toEqual([
      ...['2026-11-01', '2026-11-01', '2026-11-08', '2026-11-15'],
    ]));

  test('knows nothing of a clock that was ahead for a while, however often', () =>
    expect(
      reachedOn('2026-11-01', '2027-02-01', '2026-11-01', '2027-03-01', '2027-01-01', '2026-11-02'),
    ).toEqual([...Array(5).fill('2026-11-01'), '2026-11-02']));

  test('goes back with the clock', () =>
    expect(reachedOn('2026-11-24', '2026-10-01')).toEqual(['2026-11-24', '2026-10-01']));
});
