import { expect, test } from 'vitest';
import type { Moment } from '../../../src/model/care/moment.ts';
import { firstCounted, firstKept, leftOf } from '../../../src/model/log/retention.ts';

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
