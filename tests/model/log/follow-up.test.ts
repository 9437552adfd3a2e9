import { expect, test } from 'vitest';
import type { Check } from '../../../src/model/log/check.ts';
import { ASKED_MS, askedOf } from '../../../src/model/log/follow-up.ts';

const at = (moment: string) => Date.parse(`${moment}Z`);

/** What is asked at a moment of a look that went on at another. */
function asked(look: string, now: string, over: Partial<Check> = {}) {
  const check: Check = {
    ...{ id: 'a', visits: ['a'], at: at(look), seen: at(look), day: look.slice(0, 10), hour: 0 },
    ...{ person: 'sam', network: 'x', surface: 'profile', outcome: 'went-on', origin: 'link' },
    ...over,
  };
  return askedOf(check, at(now), now.slice(0, 10));
}

test.each([
  ['2026-11-18T12:00', '2026-11-18T12:09', null],
  ['2026-11-18T12:00', '2026-11-18T12:10', 'soon'],
  ['2026-11-18T12:00', '2026-11-18T23:59', 'soon'],
  ['2026-11-18T12:00', '2026-11-19T00:01', 'next-day'],
  ['2026-11-18T23:55', '2026-11-19T00:10', 'soon'],
  ['2026-11-18T23:55', '2026-11-19T07:54', 'soon'],
  ['2026-11-18T23:55', '2026-11-19T07:55', 'next-day'],
  ['2026-11-18T00:01', '2026-11-19T23:59', 'next-day'],
  ['2026-11-18T23:55', '2026-11-20T00:00', null],
])('of a look at %s, at %s: %s', (look, now, when) => {
  expect(asked(look, now)).toBe(when);
});

test('each is asked once, and of the next day even when soon was never answered', () => {
  const [look, soon, later] = ['2026-11-18T23:55', '2026-11-19T00:10', '2026-11-19T09:00'] as const;
  expect(asked(look, soon, { helped: 'same' })).toBeNull();
  expect(asked(look, later)).toBe('next-day');
  expect(asked(look, later, { helped: 'same' })).toBe('next-day');
  expect(asked(look, later, { helpedLater: 'same' })).toBeNull();
});

test('only looks of the user that went on are asked about', () => {
  const [look, now] = ['2026-11-18T12:00', '2026-11-18T13:00'] as const;
  expect(asked(look, now, { outcome: 'stopped' })).toBeNull();
  expect(asked(look, now, { isNotMe: true })).toBeNull();
  expect(asked(look, now, { removed: 1 })).toBeNull();
});

test('every look that can be asked about is read, however the clocks change', () => {
  const first = Temporal.ZonedDateTime.from('2026-10-25T00:00[Europe/Berlin]');
  const end = first.add({ days: 2 }).epochMilliseconds;
  expect(end - first.epochMilliseconds).toBeLessThanOrEqual(ASKED_MS);
});
