import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysApart } from '../../../src/model/care/contact.ts';
import { plusDays } from '../../../src/model/time/day.ts';

const START = '2026-03-01';
const after = (days: number) => plusDays(START, days);

test.each([
  ['the day it starts', [], 0, { current: 0, longest: 0, total: 0 }],
  ['the day after: no day is over yet', [], 1, { current: 0, longest: 0, total: 0 }],
  ['a month on', [], 31, { current: 30, longest: 30, total: 30 }],
  ['after a contact in between', [20], 31, { current: 10, longest: 19, total: 29 }],
  ['on a day of contact', [20, 31], 31, { current: 0, longest: 19, total: 29 }],
  ['a contact before the start, or to come', [-5, 40], 31, { current: 30, longest: 30, total: 30 }],
])('%s', (_name, contacts, today, expected) => {
  expect(daysApart(START, contacts.map(after), after(today))).toEqual(expected);
});

test('the total only grows, whatever happens on a day, and so does the longest stretch', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (hasContact) => {
      const contacts: string[] = [];
      let before = daysApart(START, contacts, START);
      for (const [index, isContact] of hasContact.entries()) {
        const today = after(index + 1);
        const morning = daysApart(START, contacts, today);
        if (isContact) contacts.push(today);
        const evening = daysApart(START, contacts, today);
        expect(evening.total).toBe(morning.total);
        expect(morning.total).toBeGreaterThanOrEqual(before.total);
        expect(evening.longest).toBeGreaterThanOrEqual(before.longest);
        expect(evening.current).toBeLessThanOrEqual(evening.longest);
        before = evening;
      }
    }),
  );
});

test('a start that is yet to come counts nothing', () => {
  expect(daysApart(after(3), [], START)).toEqual({ current: 0, longest: 0, total: 0 });
});
