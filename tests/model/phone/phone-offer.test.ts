/** The report offers the steps on the phone now and then, and no oftener. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPhoneOffered, phoneAwayUntil } from '../../../src/model/phone/phone-offer.ts';
import { plusDays } from '../../../src/model/time/day.ts';

test.each([
  ['2026-12-01', undefined, true],
  ['2026-12-07', undefined, true],
  ['2026-12-08', undefined, false],
  ['2026-11-30', undefined, false],
  ['2026-12-03', '2026-12-04', false],
  ['2026-12-03', '2026-12-03', true],
])('on %s, set aside until %s: %s', (today, until, isOffered) => {
  expect(isPhoneOffered(until, today)).toBe(isOffered);
});

const anyDay = fc.integer({ min: 0, max: 3_000 }).map((days) => plusDays('2024-01-01', days));

test('once answered it rests for four weeks, and comes again in the first week after', () => {
  fc.assert(
    fc.property(anyDay, (answered) => {
      const until = phoneAwayUntil(answered);
      const offered = Array.from({ length: 70 }, (_, days) => plusDays(answered, days)).filter(
        (day) => isPhoneOffered(until, day),
      );
      expect(offered[0] ?? '').not.toBe('');
      expect((offered[0] ?? '') >= plusDays(answered, 28)).toBe(true);
    }),
  );
});
